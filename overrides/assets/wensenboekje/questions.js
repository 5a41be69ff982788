// The questions of the form, and what is filled in at each: ticked choices by name, and texts by part.

const TEXT = "[data-deel]";
const CHOICE = "input[value]";

export class Question {
  constructor(box) {
    const { vraag, nummer, rubriek, duur } = box.dataset;
    const legend = box.querySelector("legend");
    const theme = box.closest("[data-thema]");
    this.box = box;
    this.name = vraag;
    this.theme = vraag.split(".")[0];
    this.number = nummer ?? "";
    this.rubric = rubriek ?? "";
    this.label = legend.querySelector("span:last-of-type").textContent;
    this.themeLabel = theme.dataset.thema;
    this.dutch = legend.dataset.nl ?? "";
    this.length = duur;
    this.isForTheTalk = "voorGesprek" in box.dataset;
    this.isOnTheCard = "opKaartje" in box.dataset;
    this.isListOfQuestions = "gesprek" in box.dataset;
    this.language = document.documentElement.lang;
    this.choices = [...box.querySelectorAll(CHOICE)].filter((field) => field.type !== "text");
    this.texts = [...box.querySelectorAll(TEXT)];
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

  has(choice) {
    return this.choices.some((field) => field.value === choice && field.checked);
  }

  clear() {
    for (const field of this.choices) field.checked = false;
    for (const field of this.texts) field.value = "";
    this.language = document.documentElement.lang;
  }
}

export const labelOf = (field) => (field.labels[0]?.textContent ?? field.closest("fieldset").querySelector("legend").textContent).trim();

export const dutchOf = (field) => field.labels[0].dataset.nl ?? "";

export const questionsOf = (form) => [...form.querySelectorAll("[data-vraag]")].map((box) => new Question(box));
