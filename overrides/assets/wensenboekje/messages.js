// What happened, said in words from the page, where eyes and screen readers find it.

export class Messages {
  constructor(root) {
    this.words = root.querySelector('[data-sjabloon="meldingen"]').content;
    this.place = root.querySelector("[data-melding]");
  }

  say(name, number) {
    this.place.textContent = this.words.querySelector(`[data-naam="${name}"]`).textContent.replace("{n}", number);
  }

  clear() {
    this.place.textContent = "";
  }
}
