// The sheets to take along, made of what was answered: for the doctor in the order of the national form, with the
// questions for the talk, for a loved one, and the card. Beside another language stands the Dutch, under the same number.

import { DUTCH, nameLanguage } from "./paper.js";
import { dutchOf, labelOf } from "./questions.js";

const ONLY_OWN_LANGUAGE = "vel-naaste";
const UNKNOWN = "weet-niet";

const joined = (texts) => texts.filter(Boolean).join("; ");
const writtenBy = (question) => joined(question.written.map((field) => field.value.trim()));

const own = (question) => ({
  number: question.number,
  label: question.label,
  chosen: joined(question.ticked.map(labelOf)),
  dutchLabel: question.dutch,
  dutchChosen: joined(question.ticked.map(dutchOf)),
  written: writtenBy(question),
  language: question.language,
  length: question.length,
});

const bare = (label, dutchLabel) => ({ number: "", label, chosen: "", dutchLabel, dutchChosen: "", written: "", language: "", length: "" });

const onlyWords = (question) => ({ ...own(question), chosen: "", dutchChosen: "" });
const onlyQuestion = (question) => ({ ...bare(question.label, question.dutch), number: question.number });
const listed = (field) => bare(labelOf(field), dutchOf(field));

const CONTENT = {
  "vel-arts": (questions) =>
    questions.filter((one) => one.isAnswered && one.rubric && !one.isListOfQuestions).map((one) => [one.rubric, own(one)]),
  "vel-gesprek": (questions, hints) => [
    ...questions.filter((one) => one.isForTheTalk && one.written.length > 0).map((one) => ["eigen", onlyWords(one)]),
    ...questions.filter((one) => one.isListOfQuestions).flatMap((one) => one.ticked.map((field) => ["gekozen", listed(field)])),
    ...hints.taken.map((hint) => ["aanwijzing", bare(hint.label, hint.dutch)]),
    ...questions.filter((one) => one.has(UNKNOWN)).map((one) => ["weet-niet", onlyQuestion(one)]),
  ],
  "vel-naaste": (questions) =>
    questions.filter((one) => one.isAnswered && !one.isListOfQuestions).map((one) => [one.theme, own(one)]),
  "vel-kaart": (questions) => questions.filter((one) => one.isAnswered && one.isOnTheCard).map((one) => ["kaart", own(one)]),
};

const fill = (paragraph, number, label, chosen, written, language) => {
  const answer = paragraph.querySelector('[data-regel="antwoord"]');
  paragraph.querySelector(".nr").textContent = number;
  paragraph.querySelector('[data-regel="vraag"]').textContent = label;
  answer.textContent = chosen;
  if (!written) return;
  const words = document.createElement("span");
  words.lang = language;
  words.dir = "auto";
  words.className = "geschreven";
  words.textContent = written;
  answer.append(chosen ? "; " : "", words);
};

const fillDutch = (paragraph, entry) => {
  const isDutch = entry.language === DUTCH;
  fill(paragraph, entry.number, entry.dutchLabel, entry.dutchChosen, isDutch ? entry.written : "", entry.language);
  const note = paragraph.querySelector('[data-regel="taal"]');
  if (isDutch || !entry.written) note.remove();
  else nameLanguage(note, entry.language);
};

export class Sheets {
  constructor(root, onEmpty) {
    this.root = root;
    this.place = root.querySelector("[data-vel]");
    this.questionPart = root.querySelector("[data-vragen]");
    this.onEmpty = onEmpty;
    this.button = null;
  }

  open(name, button, questions, hints) {
    const entries = CONTENT[name](questions, hints);
    if (entries.length === 0) {
      this.onEmpty();
      return;
    }
    this.button = button;
    this.place.replaceChildren(this.root.querySelector(`[data-sjabloon="${name}"]`).content.cloneNode(true));
    this.#fill(entries, name);
    this.#show(true);
    this.place.querySelector("[tabindex]").focus();
    this.place.scrollIntoView({ block: "start" });
  }

  close() {
    if (!this.place.firstChild) return;
    this.place.replaceChildren();
    this.#show(false);
    this.button?.focus();
    this.button = null;
  }

  putBack(button) {
    for (const line of this.place.querySelectorAll(".regel[hidden]")) line.hidden = false;
    this.#hideEmpty();
    button.hidden = true;
    this.place.querySelector("[tabindex]").focus();
  }

  #show(isSheet) {
    this.questionPart.hidden = isSheet;
    document.documentElement.classList.toggle("toont-vel", isSheet);
  }

  #fill(entries, name) {
    const template = this.root.querySelector('[data-sjabloon="regel"]');
    entries.forEach(([part, entry], index) => {
      const line = template.content.firstElementChild.cloneNode(true);
      const numbered = name === "vel-gesprek" ? { ...entry, number: `${index + 1}.` } : entry;
      const { number, label, chosen, written, language, length } = numbered;
      line.dataset.duur = length;
      fill(line.querySelector(".regel-eigen"), number, label, chosen, written, language);
      const dutch = line.querySelector(".regel-nl");
      if (name === ONLY_OWN_LANGUAGE) dutch?.remove();
      else if (dutch) fillDutch(dutch, numbered);
      line.querySelector("[data-laat-weg]").addEventListener("click", () => this.#leaveOut(line));
      this.#listFor(part).append(line);
    });
    for (const part of this.place.querySelectorAll(".vel-deel")) if (!part.querySelector(".regel")) part.remove();
  }

  #listFor(part) {
    const found = this.place.querySelector(`[data-deel-van="${part}"]`);
    return found.matches("ol") ? found : found.querySelector("ol");
  }

  #leaveOut(line) {
    const others = [...this.place.querySelectorAll(".regel:not([hidden]) [data-laat-weg]")];
    const next = others[others.indexOf(line.querySelector("[data-laat-weg]")) + 1];
    const back = this.place.querySelector('[data-knop="zet-terug"]');
    line.hidden = true;
    back.hidden = false;
    this.#hideEmpty();
    (next ?? back).focus();
  }

  #hideEmpty() {
    for (const part of this.place.querySelectorAll(".vel-deel")) part.hidden = !part.querySelector(".regel:not([hidden])");
  }
}
