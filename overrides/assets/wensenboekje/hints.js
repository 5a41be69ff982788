// Questions for the talk that a few answers raise together. They wait until asked along. What was sent away comes back
// only when its answers have been others in between.

export class Hints {
  constructor(template, questions, onNew, onChoice) {
    this.hints = [...template.content.cloneNode(true).children].map((box) => new Hint(box, questions, onChoice));
    this.onNew = onNew;
  }

  // Shows what holds now; what is new stands under the question that was just answered.
  look(answered) {
    const fresh = this.hints.filter((hint) => hint.look(answered));
    if (fresh.length > 0 && answered) this.onNew();
  }

  get taken() {
    return this.hints.filter((hint) => hint.isTaken && hint.isTrue);
  }

  read() {
    return this.hints.filter((hint) => hint.isTaken || hint.isGone).map((hint) => ({ id: hint.id, taken: hint.isTaken }));
  }

  write(kept) {
    for (const hint of this.hints) {
      const state = kept.find((one) => one.id === hint.id);
      hint.choose(Boolean(state?.taken), Boolean(state && !state.taken));
    }
    this.look();
  }
}

class Hint {
  constructor(box, questions, onChoice) {
    this.box = box;
    this.id = box.dataset.aanwijzing;
    this.dutch = box.dataset.nl ?? "";
    this.label = box.querySelector("[data-tekst]").textContent;
    this.needs = box.dataset.wanneer.split(" ").map((need) => {
      const [name, choice] = need.split("=");
      return { question: questions.find((one) => one.name === name), choice };
    });
    this.take = box.querySelector("[data-neem-mee]");
    this.take.addEventListener("click", () => {
      this.choose(!this.isTaken, false);
      onChoice();
    });
    box.querySelector("[data-laat-weg]").addEventListener("click", () => {
      const question = box.closest("[data-vraag]");
      this.choose(false, true);
      this.look();
      (question.querySelector("input:checked") ?? question.querySelector("input")).focus();
      onChoice();
    });
    this.choose(false, false);
  }

  get isTrue() {
    return this.needs.every(({ question, choice }) => question?.has(choice));
  }

  choose(isTaken, isGone) {
    this.isTaken = isTaken;
    this.isGone = isGone;
    this.take.setAttribute("aria-pressed", String(isTaken));
    this.box.classList.toggle("gaat-mee", isTaken);
  }

  // Shows or hides it; whether it has just appeared.
  look(answered) {
    if (!this.isTrue) this.isGone = false;
    if (!this.isTrue || this.isGone) {
      this.box.remove();
      return false;
    }
    if (this.box.isConnected) return false;
    this.#placeAt(answered).box.append(this.box);
    return true;
  }

  // Answers from a file come all at once: then the last of its questions that is on the screen.
  #placeAt(answered) {
    const questions = this.needs.map(({ question }) => question);
    if (questions.includes(answered)) return answered;
    const isOnTheScreen = ({ box }) => !box.hidden && box.closest("details").open;
    return questions.reverse().find(isOnTheScreen) ?? questions[0];
  }
}
