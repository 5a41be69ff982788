// What time does to a paper: past its last day it says so at once, also on a page that was built before that day.

const zone = "Europe/Amsterdam";
const now = new Date();
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(now); // as in the HTML: 2026-03-14

const expire = (paper) => {
  for (const message of paper.querySelectorAll("[data-als-verlopen]")) message.hidden = false;
  for (const part of paper.querySelectorAll("[data-alleen-geldig]")) part.hidden = true;
};

for (const paper of document.querySelectorAll("[data-geldig-tot]")) {
  if (paper.dataset.geldigTot < today) expire(paper);
}

// A printed page tells on which day it was printed; without scripts that is the day on which it was built.
for (const day of document.querySelectorAll("[data-vandaag]")) {
  const month = now.toLocaleDateString(document.documentElement.lang, { month: "long", timeZone: zone });
  day.dateTime = today;
  day.textContent = `${Number(today.slice(8))} ${month} ${today.slice(0, 4)}`;
}
