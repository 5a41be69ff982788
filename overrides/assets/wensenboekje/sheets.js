// The sheets to take along, made of what was answered: for the doctor in the order of the national form, with the
// questions for the talk, for a loved one, and the card. Beside another language stands the Dutch, under the same number.

import { DUTCH, nameLanguage } from "./paper.js";
import { dutchOf, labelOf } from "./questions.js";

const IN_ONE_LANGUAGE = ["vel-naaste", "vel-kaart"];
const UNKNOWN = "weet-niet";
const DECLINED = "niet-bespreken";

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
  hasWords: question.hasWords,
  isPerson: question.isPerson,
  length: question.length,
});

const bare = (label, dutchLabel) => ({ number: "", label, chosen: "", dutchLabel, dutchChosen: "", written: "", language: "", length: "" });

const onlyWords = (question) => ({ ...own(question), chosen: "", dutchChosen: "" });
const onlyQuestion = (question) => ({ ...bare(question.label, question.dutch), number: question.number });
const listed = (field) => bare(labelOf(field), dutchOf(field));
const onCard = (question) => ({ ...onlyWords(question), number: "", label: question.cardLabel, beside: question.cardDutch });

// Nobody is handed a paper that says: this I will not discuss.
const isForALovedOne = (question) =>
  !question.isListOfQuestions && (question.written.length > 0 || question.ticked.some((field) => field.value !== DECLINED));

const CONTENT = {
  "vel-arts": (questions) =>
    questions.filter((one) => one.isAnswered && one.rubric && !one.isListOfQuestions).map((one) => [one.rubric, own(one)]),
  "vel-gesprek": (questions, hints) => [
    ...questions.filter((one) => one.isForTheTalk && one.written.length > 0).map((one) => ["eigen", onlyWords(one)]),
    ...questions.filter((one) => one.isListOfQuestions).flatMap((one) => one.ticked.map((field) => ["gekozen", listed(field)])),
    ...hints.taken.map((hint) => ["aanwijzing", bare(hint.label, hint.dutch)]),
    ...questions.filter((one) => one.has(UNKNOWN)).map((one) => ["weet-niet", onlyQuestion(one)]),
  ],
  "vel-naaste": (questions) => questions.filter(isForALovedOne).map((one) => [one.theme, own(one)]),
  "vel-kaart": (questions) => questions.filter((one) => one.cardLabel && one.written.length > 0).map((one) => ["kaart", onCard(one)]),
};

const span = (text, className, language) => {
  const words = document.createElement("span");
  words.className = className;
  words.lang = language;
  words.textContent = text;
  return words;
};

const fill = (paragraph, { number, label, beside, chosen, written, language, hasWords }) => {
  const answer = paragraph.querySelector('[data-regel="antwoord"]');
  const note = paragraph.querySelector('[data-regel="taal"]');
  paragraph.querySelector(".nr").textContent = number;
  paragraph.querySelector('[data-regel="vraag"]').textContent = label;
  if (beside) answer.before(span(beside, "ernaast", DUTCH), " ");
  answer.textContent = chosen;
  if (written) {
    const words = span(written, "geschreven", language);
    words.dir = "auto";
    answer.append(chosen ? "; " : "", words);
  }
  if (!note) return;
  if (hasWords && language !== DUTCH) nameLanguage(note, language);
  else note.remove();
};

// A doctor cannot read words in another language; a name and a number are the same in every one.
const fillDutch = (paragraph, entry) => {
  const isReadable = entry.language === DUTCH || entry.isPerson;
  fill(paragraph, { ...entry, label: entry.dutchLabel, chosen: entry.dutchChosen, written: isReadable ? entry.written : "" });
};

export class Sheets {
  constructor(root, onEmpty) {
    this.root = root;
    this.place = root.querySelector("[data-vel]");
    this.questionPart = root.querySelector("[data-vragen]");
    this.onEmpty = onEmpty;
    this.button = null;
    addEventListener("popstate", () => {
      this.hide();
      this.onClosed?.();
    });
  }

  // Back leaves the sheet and not the booklet: an open sheet is a step in the history, in which nothing stands.
  open(name, button, questions, hints) {
    const entries = CONTENT[name](questions, hints);
    if (entries.length === 0) {
      this.onEmpty();
      return;
    }
    this.button = button;
    this.height = scrollY;
    history.scrollRestoration = "manual";
    history.pushState(null, "");
    this.place.replaceChildren(this.root.querySelector(`[data-sjabloon="${name}"]`).content.cloneNode(true));
    this.#fill(entries, name);
    this.#show(true);
    this.place.querySelector("[tabindex]").focus({ preventScroll: true });
    this.place.scrollIntoView({ block: "start" });
  }

  // Waits until the browser has gone back, so that what happens next is not undone by it.
  async close() {
    if (!this.isOpen) return;
    const closed = new Promise((resolve) => {
      this.onClosed = resolve;
    });
    history.back();
    await closed;
  }

  hide() {
    if (!this.isOpen) return;
    this.place.replaceChildren();
    this.#show(false);
    history.scrollRestoration = "auto";
    this.button.focus({ preventScroll: true });
    scrollTo(scrollX, this.height);
  }

  putBack(button) {
    for (const line of this.place.querySelectorAll(".regel[hidden]")) line.hidden = false;
    this.#hideEmpty();
    button.hidden = true;
    this.place.querySelector("[tabindex]").focus();
  }

  get isOpen() {
    return this.place.firstChild !== null;
  }

  #show(isSheet) {
    this.questionPart.hidden = isSheet;
    document.documentElement.classList.toggle("toont-vel", isSheet);
  }

  #fill(entries, name) {
    entries.forEach(([part, entry], index) => {
      const numbered = name === "vel-gesprek" ? { ...entry, number: `${index + 1}.` } : entry;
      this.#listFor(part).append(this.#lineOf(numbered, name, `regel-${index}`));
    });
    for (const part of this.place.querySelectorAll(".vel-deel")) if (!part.querySelector(".regel")) part.remove();
  }

  #lineOf(entry, name, id) {
    const line = this.root.querySelector('[data-sjabloon="regel"]').content.firstElementChild.cloneNode(true);
    line.dataset.duur = entry.length;
    const dutch = line.querySelector(".regel-nl");
    fill(line.querySelector(".regel-eigen"), entry);
    if (IN_ONE_LANGUAGE.includes(name)) dutch?.remove();
    else if (dutch) fillDutch(dutch, entry);
    line.querySelector('[data-regel="vraag"]').id = id;
    const leaveOut = line.querySelector("[data-laat-weg]");
    leaveOut.setAttribute("aria-describedby", id);
    leaveOut.addEventListener("click", () => this.#leaveOut(line));
    return line;
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
