// Puts a question to the library of this language, and to the Dutch one where this language has nothing. Of several
// questions that are under way only the last one is answered.

import { library } from "./bibliotheek.js";

const NOTHING = { hits: [], corrected: [], isCrisis: false, isWeak: false };

export class Finder {
  #root;
  #dutch;
  #last = 0;

  constructor(root, dutch) {
    this.#root = root;
    this.#dutch = dutch && new URL(dutch, document.baseURI).href;
  }

  prepare() {
    return library(this.#root);
  }

  // Null when a newer question was put in the meantime.
  async find(question, wishes) {
    this.#last += 1;
    const number = this.#last;
    const found = question ? await this.#ask(question, wishes) : NOTHING;
    return number === this.#last ? found : null;
  }

  async #ask(question, { isDutchWelcome, ...wishes }) {
    const found = await (await library(this.#root))(question, wishes);
    if (found.hits.length || !isDutchWelcome || !this.#dutch || this.#dutch === this.#root) return found;
    const inDutch = await this.#askDutch(question, wishes);
    return { ...found, dutch: inDutch.hits, isCrisis: found.isCrisis || inDutch.isCrisis };
  }

  async #askDutch(question, wishes) {
    try {
      return await (await library(this.#dutch))(question, wishes);
    } catch {
      return NOTHING; // this language answered, and that counts
    }
  }
}
