// The questions of the form, and what is filled in at each: ticked choices by name, and texts by part.

const TEXT = "[data-deel]";
const CHOICE = "input[value]";
const PERSON = ["naam", "bereikbaar"];
// What cannot both be meant; each takes the other away, and nothing else.
const APART = ["weet-niet", "niet-bespreken"];

// Whether what is written there is in some language: a name and a number are not.
export const isWords = (field) => !PERSON.includes(field.dataset.deel);

export class Question {
  constructor(box, emptier) {
    const { vraag, nummer, rubriek, duur } = box.dataset;
    const legend = box.querySelector("legend");
    this.box = box;
    this.name = vraag;
    this.theme = vraag.split(".")[0];
    this.number = nummer ?? "";
    this.rubric = rubriek ?? "";
    this.label = legend.querySelector("span:last-of-type").textContent;
    this.dutch = legend.dataset.nl ?? "";
    this.cardLabel = box.dataset.kaartje ?? "";
    this.cardDutch = box.dataset.kaartjeNl ?? "";
    this.length = duur;
    this.isForTheTalk = "voorGesprek" in box.dataset;
    this.isListOfQuestions = "gesprek" in box.dataset;
    this.language = document.documentElement.lang;
    this.choices = [...box.querySelectorAll(CHOICE)].filter((field) => field.type !== "text");
    this.texts = [...box.querySelectorAll(TEXT)];
    this.isPerson = !this.texts.every(isWords);
    this.isOneOf = this.choices.some((field) => field.type === "radio");
    this.emptier = emptier;
  }

  get ticked() {
    return this.choices.filter((field) => field.checked);
  }

  get written() {
    return this.texts.filter((field) => field.value.trim());
  }

  get isAnswered() {
    return this.ticked.length > 0 || this.written.length > 0;
  }

  get hasWords() {
    return this.written.some(isWords);
  }

  has(choice) {
    return this.choices.some((field) => field.value === choice && field.checked);
  }

  edited(field) {
    if (field.matches(TEXT)) this.language = document.documentElement.lang;
    else if (field.checked) this.#takeAwayWhatContradicts(field);
    this.#settle();
  }

  put(field) {
    field.checked = true;
    this.#settle();
  }

  clear() {
    for (const field of this.choices) field.checked = false;
    for (const field of this.texts) field.value = "";
    this.language = document.documentElement.lang;
    this.#settle();
  }

  #takeAwayWhatContradicts(field) {
    const others = this.choices.filter((one) => one !== field);
    const isApart = (one) => APART.includes(one.value);
    const isAlone = (one) => "alleen" in one.dataset;
    for (const one of others) {
      const contradicts = isApart(field) ? isApart(one) : !isApart(one) && (isAlone(field) || isAlone(one));
      if (contradicts) one.checked = false;
    }
  }

  // A round button does not go out by itself: where one is on, another button can empty the question.
  #settle() {
    const button = this.box.querySelector("[data-knop=maak-leeg]");
    const needsOne = this.isOneOf && this.ticked.length > 0;
    if (!needsOne) button?.remove();
    if (!needsOne || button) return;
    this.choices.at(-1).closest("p").after(this.emptier.cloneNode(true));
    this.box.querySelector("[data-knop=maak-leeg]").setAttribute("aria-describedby", this.box.querySelector("legend").id);
  }
}

export const labelOf = (field) => (field.labels[0]?.textContent ?? field.closest("fieldset").querySelector("legend").textContent).trim();

export const dutchOf = (field) => field.labels[0].dataset.nl ?? "";

export const questionsOf = (root) => {
  const emptier = root.querySelector('[data-sjabloon="maak-leeg"]').content.firstElementChild;
  return [...root.querySelectorAll("[data-vraag]")].map((box) => new Question(box, emptier));
};
