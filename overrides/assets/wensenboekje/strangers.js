// Answers that no longer fit the questions: shown with the words they were given, and kept with the rest until sent away.

export class Strangers {
  constructor(root, onChange) {
    this.place = root.querySelector("[data-vreemd]");
    this.words = root.querySelector('[data-sjabloon="vreemd"]').content;
    this.line = root.querySelector('[data-sjabloon="vreemd-antwoord"]').content.firstElementChild;
    this.onChange = onChange;
    this.all = [];
  }

  add(answers) {
    const known = this.all.map((one) => JSON.stringify(one));
    this.#set([...this.all, ...answers.filter((one) => !known.includes(JSON.stringify(one)))]);
  }

  clear() {
    this.#set([]);
  }

  #set(answers) {
    this.all = answers;
    this.place.replaceChildren();
    if (answers.length === 0) return;
    this.place.append(this.words.cloneNode(true));
    this.place.querySelector("ul").append(...answers.map((answer, index) => this.#lineOf(answer, index)));
  }

  #lineOf(answer, index) {
    const line = this.line.cloneNode(true);
    const words = line.querySelector("span");
    words.id = `vreemd-${index}`;
    words.lang = answer.language;
    words.dir = "auto";
    words.textContent = `${answer.label} ${[...answer.choices.map((one) => one.label), ...answer.texts.map((one) => one.text)].join("; ")}`;
    const button = line.querySelector("button");
    button.setAttribute("aria-describedby", words.id);
    button.addEventListener("click", () => {
      this.#set(this.all.filter((one) => one !== answer));
      this.onChange();
      (this.place.querySelector("[tabindex]") ?? document.getElementById("bewaren")).focus();
    });
    return line;
  }
}
