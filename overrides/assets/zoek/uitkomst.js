// The page of search: results while typing, with who they are for, and help when there are none.

import { fragment } from "./fragment.js";
import { copy, sentence, understood } from "./teksten.js";

const FIRST = 10;
const SHORTCUT_OFF = "zoeksneltoets-uit";

export class Results {
  pause = 150;
  #field;
  #parts;
  #frame;

  constructor(form, parts) {
    this.#parts = parts;
    this.#field = form.querySelector("input");
    this.#frame = copy(parts, ".zoekuitkomst");
    form.after(this.#frame);
    this.#part("filter").addEventListener("change", () => this.onWish());
    this.#listenForShortcut();
    this.#takeQuestion();
    window.addEventListener("hashchange", () => {
      if (this.#takeQuestion()) this.onWish();
    });
    // Who comes back from a result finds the question again; it stands behind the # and is not sent.
    this.#frame.addEventListener("click", (event) => {
      if (event.target.closest(".treffers a")) this.#keepQuestion();
    });
  }

  wishes() {
    return { audience: this.#frame.querySelector("input:checked").value || null, most: 1000, isDutchWelcome: true };
  }

  show(question, { hits, dutch = [], corrected, isCrisis, isWeak }) {
    this.#showCard(isCrisis);
    this.#part("filter").hidden = !question;
    if (!question) {
      this.clear();
      return;
    }
    const meant = understood(question, corrected);
    const status = [sentence(this.#parts, hits.length ? "aantal" : "geen", String(hits.length))];
    if (hits.length && isWeak) status.push(sentence(this.#parts, "zwak"));
    if (corrected.length) status.push(sentence(this.#parts, "bedoeld", linkTo(meant)));
    this.#part("melding").replaceChildren(...status.flatMap((one) => [one, " "]));
    const answer = [];
    if (hits.length) answer.push(copy(this.#parts, "[data-deel=gevonden]"), ...this.#list(hits, meant));
    else answer.push(this.#help());
    if (dutch.length) answer.push(copy(this.#parts, "[data-deel=nederlands]"), ...this.#list(dutch, meant, "nl"));
    this.#part("antwoord").replaceChildren(...answer);
  }

  clear() {
    this.#part("melding").replaceChildren();
    this.#part("antwoord").replaceChildren();
  }

  onWish() {}

  #part(name) {
    return this.#frame.querySelector(`[data-deel=${name}]`);
  }

  #showCard(isCrisis) {
    const place = this.#part("crisis");
    if (isCrisis === Boolean(place.firstChild)) return;
    place.replaceChildren(...(isCrisis ? [copy(this.#parts, ".crisis")] : []));
  }

  #help() {
    const help = copy(this.#parts, "[data-deel=hulp]");
    if (!this.wishes().audience) help.querySelector("[data-deel=gefilterd]").remove();
    return help;
  }

  // The list, and a button for what is beyond its first ten.
  #list(hits, question, language) {
    const list = document.createElement("ol");
    list.className = "treffers";
    list.append(...hits.slice(0, FIRST).map((hit) => this.#item(hit, question, language)));
    if (hits.length <= FIRST) return [list];
    const more = copy(this.#parts, "[data-deel=meer]");
    more.addEventListener("click", () => {
      const rest = hits.slice(FIRST).map((hit) => this.#item(hit, question, language));
      list.append(...rest);
      more.remove();
      rest[0].querySelector("a").focus();
    });
    return [list, more];
  }

  #item({ title, heading, href, audience, text, words }, question, language) {
    const item = copy(this.#parts, ".treffer");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = heading ? `${title} – ${heading}` : title;
    const name = document.createElement("h3");
    name.append(link);
    item.prepend(name);
    item.querySelector(".doelgroep").append(copy(this.#parts, `[data-doelgroep=${audience}]`));
    const snippet = item.querySelector(".fragment");
    snippet.append(...fragment(text, words, question).map(marked));
    if (!language) return item;
    for (const element of [link, snippet]) {
      element.lang = language;
      element.dir = "ltr";
    }
    item.querySelector(".doelgroep").append(" · ", copy(this.#parts, "[data-deel=taal]"));
    return item;
  }

  // Our own links put the question behind the #. An address with ?q= that somebody typed or shares works too; then the
  // question goes behind the # at once, so that it is not sent a second time.
  #takeQuestion() {
    const question = asked(location.hash.slice(1)) ?? asked(location.search);
    if (question === null) return false;
    this.#field.value = question;
    if (location.search) this.#keepQuestion();
    return true;
  }

  #keepQuestion() {
    history.replaceState(null, "", `${location.pathname}#${new URLSearchParams({ q: this.#field.value.trim() })}`);
  }

  // A key without Ctrl gets in the way of who speaks to the computer, so it can be put off (WCAG 2.1.4).
  #listenForShortcut() {
    const button = this.#part("sneltoets");
    const isOn = () => localStorage.getItem(SHORTCUT_OFF) === null;
    try {
      button.setAttribute("aria-pressed", String(isOn()));
    } catch {
      button.remove(); // a browser that keeps nothing
      return;
    }
    button.addEventListener("click", () => {
      if (isOn()) localStorage.setItem(SHORTCUT_OFF, "");
      else localStorage.removeItem(SHORTCUT_OFF);
      button.setAttribute("aria-pressed", String(isOn()));
    });
  }
}

const asked = (text) => new URLSearchParams(text).get("q");

function linkTo(question) {
  const link = document.createElement("a");
  link.href = `#${new URLSearchParams({ q: question })}`;
  link.textContent = question;
  return link;
}

// Text stays text, whatever stands in it.
function marked({ text, isHit }) {
  if (!isHit) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
