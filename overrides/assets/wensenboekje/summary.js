// The summary for the doctor is one whole sheet, also when all of it would not fit: then the questions that come first
// when time is short stand there, long answers cut off, and a continuation has the rest whole under the same numbers.

import { asPrinted } from "./paper.js";

const WIDTH = "180mm"; // of A4 within the margins of `@page vel`, and its height in pixels below
const HEIGHT = (267 / 25.4) * 96;
const ROOM = 0.98; // a printer may break a line elsewhere than the screen
const LONG = 240;

const shownIn = (place) => [...place.querySelectorAll(".regel:not([hidden])")];
const listIn = (sheet, line) => sheet.querySelector(`[data-deel-van="${line.closest("[data-deel-van]").dataset.deelVan}"] ol`);

const fits = (sheet) => {
  for (const part of sheet.querySelectorAll(".vel-deel")) part.hidden = shownIn(part).length === 0;
  return sheet.offsetHeight <= HEIGHT * ROOM;
};

const cutOff = (text) => `${text.slice(0, text.lastIndexOf(" ", LONG) + 1 || LONG).trim()} …`;

// Whether something of the line had to go.
const shorten = (line) => {
  const tooLong = [...line.querySelectorAll(".geschreven")].filter((words) => words.textContent.length > LONG);
  for (const words of tooLong) words.textContent = cutOff(words.textContent);
  return tooLong.length > 0;
};

// Leaves on the sheet what fits there; gives what does not.
const leaveWhatFits = (sheet, lines, order) => {
  if (fits(sheet)) return [];
  for (const line of lines) line.hidden = true;
  const rank = (line) => order.indexOf(line.dataset.duur);
  const left = [...lines].sort((one, other) => rank(one) - rank(other)).filter((line) => {
    line.hidden = false;
    line.hidden = !fits(sheet);
    return line.hidden;
  });
  fits(sheet);
  return left;
};

const divide = (sheet, template, order) => {
  if (fits(sheet)) return;
  const lines = shownIn(sheet);
  const whole = new Map(lines.map((line) => [line, line.cloneNode(true)]));
  sheet.querySelector("[data-verder]").hidden = false;
  const rest = new Set(lines.filter(shorten));
  for (const line of leaveWhatFits(sheet, lines, order)) rest.add(line);
  sheet.after(template.content.cloneNode(true));
  for (const line of lines) if (rest.has(line)) listIn(sheet.nextElementSibling, line).append(whole.get(line));
  fits(sheet.nextElementSibling);
};

export const fitSummary = (root) => {
  const order = [...root.querySelectorAll("[data-duren] [data-duur]")].map((button) => button.dataset.duur);
  const template = root.querySelector('[data-sjabloon="vervolg"]');

  // What is printed is a copy, so that the sheet on the screen stays what it is.
  const prepare = (sheet) => {
    const printed = sheet.cloneNode(true);
    printed.classList.add("vel-papier");
    printed.style.width = WIDTH;
    sheet.after(printed);
    sheet.classList.add("op-scherm");
    asPrinted(() => divide(printed, template, order));
    printed.style.width = "";
  };
  const putBack = () => {
    for (const copy of root.querySelectorAll(".vel-papier")) copy.remove();
    root.querySelector(".vel-arts")?.classList.remove("op-scherm");
  };
  addEventListener("beforeprint", () => {
    putBack();
    const sheet = root.querySelector(".vel-arts");
    if (sheet && !document.documentElement.matches(".groot")) prepare(sheet);
  });
  addEventListener("afterprint", putBack);
};
