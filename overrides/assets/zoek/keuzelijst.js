// A field with a list of options, after the combobox pattern of the ARIA Authoring Practices: the focus stays in the
// field, the arrow keys walk through the list. The list pushes the page down, so that it covers nothing.

import { copy, sentence, understood } from "./teksten.js";

export class OptionList {
  pause = 80;
  #form;
  #field;
  #parts;
  #popup;
  #list;
  #status;
  #active = -1;

  constructor(form, parts) {
    this.#form = form;
    this.#parts = parts;
    this.#field = form.querySelector("input");
    this.#status = copy(parts, ".alleen-horen");
    this.#popup = copy(parts, ".zoeklijst");
    this.#list = document.createElement("ul");
    this.#list.id = `${this.#field.id}-lijst`;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", this.#popup.dataset.naam);
    this.#field.setAttribute("aria-controls", this.#list.id);
    form.append(this.#status);
    this.#listen();
  }

  wishes() {
    return { most: 6 };
  }

  show(question, { hits, corrected, isCrisis }) {
    this.clear();
    if (!question || !this.#form.contains(document.activeElement)) return;
    const notes = [];
    if (corrected.length) notes.push(sentence(this.#parts, "bedoeld", understood(question, corrected)));
    if (!hits.length) notes.push(sentence(this.#parts, "geen"));
    this.#popup.replaceChildren(...(isCrisis ? [copy(this.#parts, ".crisis")] : []), ...notes, this.#list);
    this.#list.replaceChildren(...hits.map(hitOption), this.#moreOption(question));
    for (const [number, option] of this.#options.entries()) option.id = `${this.#list.id}-${number}`;
    this.#status.replaceChildren(...notes.map((note) => note.cloneNode(true)), this.#count(hits.length));
    this.#form.querySelector("p").after(this.#popup);
    this.#field.setAttribute("aria-expanded", "true");
  }

  clear() {
    this.#closeList();
    this.#popup.remove();
    this.#status.replaceChildren();
  }

  get #options() {
    return [...this.#list.children];
  }

  get #isOpen() {
    return this.#field.getAttribute("aria-expanded") === "true";
  }

  #count(number) {
    return sentence(this.#parts, "aantal", String(number));
  }

  #moreOption(question) {
    const option = newOption(`${this.#form.action.split("#")[0]}#${new URLSearchParams({ q: question })}`);
    option.append(sentence(this.#parts, "verder"));
    return option;
  }

  #listen() {
    this.#field.addEventListener("keydown", (event) => this.#onKey(event));
    this.#list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
    this.#list.addEventListener("click", (event) => this.#go(event.target.closest("[role=option]")));
    // After a click and not when the focus goes: the page moves up, and the click would miss.
    document.addEventListener("click", (event) => {
      if (!event.composedPath().includes(this.#form)) this.clear();
    });
  }

  #onKey(event) {
    if (event.isComposing) return;
    const keys = {
      ArrowDown: () => this.#walk(this.#active + 1),
      ArrowUp: () => this.#walk(this.#active < 0 ? -1 : this.#active - 1),
      Home: () => this.#active >= 0 && this.#walk(0),
      End: () => this.#active >= 0 && this.#walk(-1),
      Enter: () => this.#go(this.#options[this.#active]),
      Escape: () => this.#escape(),
      Tab: () => this.#closeList(),
    };
    if (keys[event.key]?.()) event.preventDefault();
  }

  // To an option by its number, round and round; gives whether there was a list to walk through.
  #walk(number) {
    if (!this.#isOpen) {
      if (!this.#field.value.trim()) return false;
      this.#field.dispatchEvent(new Event("input"));
      return true;
    }
    const options = this.#options;
    this.#options[this.#active]?.removeAttribute("aria-selected");
    this.#active = (number + options.length) % options.length;
    const option = options[this.#active];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.#field.setAttribute("aria-activedescendant", option.id);
    return true;
  }

  #go(option) {
    if (!option) return false;
    location.assign(option.dataset.adres);
    this.clear(); // the page may be this one
    return true;
  }

  #escape() {
    if (this.#popup.isConnected) this.clear();
    else if (this.#field.value) this.#field.value = "";
    else return false;
    return true;
  }

  // The card with the number to call stays within reach of the Tab key; only the list goes.
  #closeList() {
    this.#active = -1;
    this.#field.setAttribute("aria-expanded", "false");
    this.#field.removeAttribute("aria-activedescendant");
    this.#list.remove();
    if (!this.#popup.querySelector(".crisis")) this.#popup.remove();
  }
}

function newOption(address) {
  const option = document.createElement("li");
  option.setAttribute("role", "option");
  option.dataset.adres = address;
  return option;
}

function hitOption({ title, heading, href }) {
  const option = newOption(href);
  const name = document.createElement("span");
  name.textContent = title;
  option.append(name);
  if (heading) {
    const place = document.createElement("span");
    place.className = "klein";
    place.textContent = heading;
    option.append(" ", place);
  }
  return option;
}
