// Questions for the talk that a few answers raise together. They wait until asked along, and can be sent away for good.

export class Hints {
  constructor(template, questions, onNew, onChoice) {
    this.hints = [...template.content.cloneNode(true).children].map((box) => new Hint(box, questions, onChoice));
    this.onNew = onNew;
  }

  look(isTold) {
    const fresh = this.hints.filter((hint) => hint.look());
    if (fresh.length > 0 && isTold) this.onNew();
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
    this.look(false);
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
    this.take.addEventListener("click", () => this.choose(!this.isTaken, false) || onChoice());
    box.querySelector("[data-laat-weg]").addEventListener("click", () => {
      const next = this.last.box.querySelector("input:checked") ?? this.last.box.querySelector("input");
      this.choose(false, true);
      this.look();
      next.focus();
      onChoice();
    });
    this.choose(false, false);
  }

  get isTrue() {
    return this.needs.every(({ question, choice }) => question?.has(choice));
  }

  // The last of its questions on the page: under that one it stands.
  get last() {
    const [first, ...others] = this.needs.map(({ question }) => question);
    return others.reduce(
      (last, one) => (last.box.compareDocumentPosition(one.box) & Node.DOCUMENT_POSITION_FOLLOWING ? one : last),
      first,
    );
  }

  choose(isTaken, isGone) {
    this.isTaken = isTaken;
    this.isGone = isGone;
    this.take.setAttribute("aria-pressed", String(isTaken));
    this.box.classList.toggle("gaat-mee", isTaken);
  }

  // Shows or hides it; whether it has just appeared.
  look() {
    const isShown = this.box.isConnected;
    if (this.isTrue && !this.isGone) {
      if (!isShown) this.last.box.append(this.box);
      return !isShown;
    }
    this.box.remove();
    return false;
  }
}
