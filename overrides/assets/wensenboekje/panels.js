// Panels that ask something, in the page itself and one at a time. The focus goes in, and back to the button when done.

export class Panels {
  constructor(root, place) {
    this.root = root;
    this.place = place;
    this.button = null;
    for (const button of root.querySelectorAll("[data-paneel]")) {
      button.addEventListener("click", () => this.toggle(button));
    }
  }

  toggle(button) {
    const isOpen = button.getAttribute("aria-expanded") === "true";
    this.close();
    if (!isOpen) this.open(button.dataset.paneel, button);
  }

  open(name, button = null) {
    this.close();
    this.button = button;
    button?.setAttribute("aria-expanded", "true");
    this.place.replaceChildren(this.root.querySelector(`[data-sjabloon="paneel-${name}"]`).content.cloneNode(true));
    this.place.querySelector("input, [tabindex]").focus();
    this.place.scrollIntoView({ block: "nearest" });
  }

  close() {
    const hadFocus = this.place.contains(document.activeElement);
    this.place.replaceChildren();
    this.button?.setAttribute("aria-expanded", "false");
    if (hadFocus) this.button?.focus();
    this.button = null;
  }

  get field() {
    return this.place.querySelector("input");
  }
}
