// How much of the booklet is on the screen: by the time that somebody has, and by folding. Answers stay what they are.

const QUESTION = "[data-vraag]:not([data-gesprek], [hidden])";

export class Length {
  constructor(root) {
    this.root = root;
    this.group = root.querySelector("[data-duren]");
    this.buttons = [...this.group.querySelectorAll("[data-duur]")];
    this.group.hidden = false;
  }

  // Shows what fits in the time, and goes to where that begins; how many questions it is.
  choose(wanted) {
    this.show(wanted);
    const first = this.root.querySelector("[data-thema]:not([hidden])");
    first.querySelector("summary").focus({ preventScroll: true });
    first.scrollIntoView();
    return this.root.querySelectorAll(QUESTION).length;
  }

  show(wanted) {
    for (const button of this.buttons) button.setAttribute("aria-pressed", String(button === wanted));
    const order = this.buttons.map((button) => button.dataset.duur);
    const most = order.indexOf(wanted.dataset.duur);
    for (const question of this.root.querySelectorAll("[data-vraag]")) {
      question.hidden = order.indexOf(question.dataset.duur) > most;
    }
    for (const theme of this.root.querySelectorAll("[data-thema]")) this.#settle(theme);
  }

  // A link to a theme opens it when it is folded; in the list of what fits in a time it chooses that time.
  openByLink() {
    for (const link of this.root.querySelectorAll('a[href^="#thema-"]')) {
      link.addEventListener("click", () => {
        const wanted = link.closest("[data-voor]")?.dataset.voor;
        if (wanted) this.show(this.buttons.find((button) => button.dataset.duur === wanted));
        document.getElementById(link.hash.slice(1)).closest("details").open = true;
      });
    }
  }

  #settle(theme) {
    theme.hidden = !theme.querySelector("[data-vraag]:not([hidden])");
    theme.open = true;
    const link = this.root.querySelector(`nav a[href="#${theme.querySelector("summary > [id]").id}"]`);
    link.parentElement.hidden = theme.hidden;
  }
}

export const foldAll = (root, isOpen) => {
  for (const theme of root.querySelectorAll("[data-thema]")) theme.open = isOpen;
};
