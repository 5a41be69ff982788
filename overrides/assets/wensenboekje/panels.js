// Panels that ask something, in the page itself and one at a time. The focus goes in, and back to where it came from.

export class Panels {
  constructor(root, place) {
    this.root = root;
    this.place = place;
    this.button = null;
    this.about = null;
    for (const button of root.querySelectorAll("[data-paneel]")) {
      button.addEventListener("click", () => this.toggle(button));
    }
    place.addEventListener("change", (event) => {
      if (event.target.matches("[data-toon]")) this.field.type = event.target.checked ? "text" : "password";
    });
  }

  toggle(button) {
    const isOpen = button.getAttribute("aria-expanded") === "true";
    this.close();
    if (!isOpen) this.open(button.dataset.paneel, button);
  }

  open(name, button, about = null) {
    this.close();
    this.button = button;
    this.about = about;
    this.height = scrollY;
    this.#tellButton(true);
    this.place.replaceChildren(this.root.querySelector(`[data-sjabloon="paneel-${name}"]`).content.cloneNode(true));
    this.place.querySelector("input, [tabindex]").focus({ preventScroll: true });
    this.place.scrollIntoView({ block: "nearest" });
  }

  close() {
    const hadFocus = this.place.contains(document.activeElement);
    this.place.replaceChildren();
    this.#tellButton(false);
    if (hadFocus) {
      this.button.focus({ preventScroll: true });
      scrollTo(scrollX, this.height);
    }
    this.button = null;
    this.about = null;
  }

  get field() {
    return this.place.querySelector("input");
  }

  // Does what takes a while, once at a time; gives nothing when the panel was closed before it was done.
  async during(job) {
    const panel = this.place.firstElementChild;
    if (panel.hasAttribute("aria-busy")) return null;
    panel.setAttribute("aria-busy", "true");
    try {
      const result = await job();
      return panel.isConnected ? result : null;
    } catch (problem) {
      if (panel.isConnected) throw problem;
      return null;
    } finally {
      panel.removeAttribute("aria-busy");
    }
  }

  #tellButton(isOpen) {
    if (this.button?.hasAttribute("aria-expanded")) this.button.setAttribute("aria-expanded", String(isOpen));
  }
}
