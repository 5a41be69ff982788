// The compact index, opened: words, terms, pages of each term.
import { stemmer } from "./stam.js";
import { words } from "./woorden.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUE = new Uint8Array(128);
[...DIGITS].forEach((digit, i) => (VALUE[digit.charCodeAt(0)] = i));
export const IN_TITLE = 63;

export function read(index) {
  const language = index.taal;
  const stem = stemmer(language);
  const fold = language.vouwen;
  const vocabulary = unpackWords(index.woorden);
  const exceptions = unpackExceptions(index.stammen);
  const terms = new Map(); // stem → number of the term
  const termOf = new Map(); // word → number of its term
  const surfaces = []; // term → its words
  vocabulary.forEach((word, i) => {
    const own = exceptions.get(i) ?? stem(word);
    let term = terms.get(own);
    if (term === undefined) {
      terms.set(own, (term = surfaces.length));
      surfaces.push([]);
    }
    termOf.set(word, term);
    surfaces[term].push(word);
  });
  const postings = unpackPostings(index.treffers, index.plekken);
  const pages = index.doelgroepen.length;
  return {
    language,
    stem,
    tokens: (text) => words(text, fold),
    vocabulary,
    terms,
    termOf,
    surfaces,
    postings,
    pages,
    audiences: index.doelgroepen,
    acronyms: new Set(index.afkortingen),
    stop: new Set(language.stop.split(" ")),
    soft: new Set(language.zacht.split(" ").map(stem)),
    // Rare terms weigh more.
    rarity: (term) => {
      const count = postings[term].pages.length;
      return Math.log(1 + (pages - count + 0.5) / (count + 0.5));
    },
  };
}

export function unpackWords(packed) {
  let before = "";
  return packed ? packed.split(" ").map((entry) => (before = before.slice(0, parseInt(entry[0], 36)) + entry.slice(1))) : [];
}

function unpackExceptions(flat) {
  const found = new Map();
  for (let i = 0, at = -1; i < flat.length; i += 2) found.set((at += flat[i] + 1), flat[i + 1]);
  return found;
}

export function unpackPostings(packed, places) {
  const found = [];
  let at = 0;
  let place = 0;
  const digit = () => VALUE[packed.charCodeAt(at++)];
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const bits = digit();
      value |= (bits & 31) << shift;
      if (bits < 32) return value;
    }
  };
  while (at < packed.length) {
    const count = number();
    const list = { pages: new Uint16Array(count), weights: new Float32Array(count), places: new Uint8Array(count) };
    for (let i = 0, page = -1; i < count; i++) {
      list.pages[i] = page += number() + 1;
      list.weights[i] = digit() / 63;
      list.places[i] = VALUE[places.charCodeAt(place++)];
    }
    found.push(list);
  }
  return found;
}
