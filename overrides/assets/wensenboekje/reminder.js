// A day in the visitor's own calendar, a year from now: an iCalendar file (RFC 5545) in which nothing of the booklet stands.

const LINE = 75;

const digits = (date) => date.toISOString().replace(/[-:]|\.\d+/g, "");
const day = (date) => digits(date).slice(0, 8);
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

// Lines of at most 75 octets, never broken inside a letter.
const folded = (line) => {
  const parts = [""];
  let size = 0;
  for (const sign of line) {
    const octets = new TextEncoder().encode(sign).length;
    if (size + octets > LINE) {
      parts.push("");
      size = 1;
    }
    parts[parts.length - 1] += sign;
    size += octets;
  }
  return parts.join("\r\n ");
};

export const reminder = (title, text, now, id) => {
  const start = new Date(Date.UTC(now.getFullYear() + 1, now.getMonth(), now.getDate()));
  const end = new Date(start.getTime() + 86_400_000);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Netwerken Palliatieve Zorg Groningen//Wensenboekje//NL",
    "BEGIN:VEVENT",
    `UID:${id}@wensenboekje.invalid`,
    `DTSTAMP:${digits(now)}`,
    `DTSTART;VALUE=DATE:${day(start)}`,
    `DTEND;VALUE=DATE:${day(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
};
