// The form on paper: what was typed is printed whole, however small its field, and what is folded is printed too.

import { isWords } from "./questions.js";

export const DUTCH = "nl";

// Says in Dutch, for a doctor who cannot read it, in which language something was written.
export const nameLanguage = (note, code) => {
  note.querySelector("span").textContent = new Intl.DisplayNames([DUTCH], { type: "language" }).of(code);
};

const mirror = (field, language, note) => {
  const copy = document.createElement("span");
  copy.className = "op-papier geschreven";
  copy.lang = language;
  copy.dir = "auto";
  copy.textContent = field.value;
  field.after(copy);
  field.classList.add("is-overgeschreven");
  if (!note || language === DUTCH) return;
  nameLanguage(note, language);
  copy.append(" ", note);
};

// An answered question is printed also when it is not on the screen now, for lack of time.
const unhide = (box) => {
  if (!box.hidden) return;
  box.hidden = false;
  box.dataset.wasVerborgen = "";
};

const prepare = (form, questions, noteTemplate) => {
  for (const question of questions) {
    for (const field of question.written) mirror(field, question.language, isWords(field) && noteTemplate.cloneNode(true));
    if (!question.isAnswered) continue;
    unhide(question.box);
    unhide(question.box.closest("details"));
  }
  for (const theme of form.querySelectorAll("details:not([open])")) {
    theme.open = true;
    theme.dataset.wasDicht = "";
  }
};

const putBack = (form) => {
  for (const copy of form.querySelectorAll(".op-papier")) copy.remove();
  for (const field of form.querySelectorAll(".is-overgeschreven")) field.classList.remove("is-overgeschreven");
  for (const box of form.querySelectorAll("[data-was-verborgen]")) {
    box.hidden = true;
    delete box.dataset.wasVerborgen;
  }
  for (const theme of form.querySelectorAll("details[data-was-dicht]")) {
    theme.open = false;
    delete theme.dataset.wasDicht;
  }
};

export const fitPaper = (root, form, questions) => {
  const noteTemplate = root.querySelector('[data-sjabloon="regel"]').content.querySelector('[data-regel="taal"]');
  addEventListener("beforeprint", () => {
    putBack(form);
    prepare(form, questions, noteTemplate);
  });
  addEventListener("afterprint", () => putBack(form));
};

// The printer's rules hold on the screen too, for as long as something is measured.
export const asPrinted = (measure) => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const printed = rules.filter((rule) => rule.media?.mediaText === "print");
  for (const rule of printed) rule.media.mediaText = "all";
  try {
    measure();
  } finally {
    for (const rule of printed) rule.media.mediaText = "print";
  }
};
