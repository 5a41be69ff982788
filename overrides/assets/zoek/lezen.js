// The compact index, opened: its words, their terms, and the pages of each term when they are asked for.
import { stemmer, words } from "./analyse.js";


export function read(index) {
  const language = index.taal;
  const packed = index.treffers.split(" ");
  const postings = [];
  const pages = index.doelgroepen.length;
  const pagesOf = (term) => (postings[term] ??= unpackPostings(packed[term]));
  return {
    ...unpackWords(index.woorden, index.stammen),
    language,
    pages,
    pagesOf,
    stem: stemmer(language),
    words: (text) => words(text, language.vouwen),
    titles: index.titels,
    audiences: index.doelgroepen,
    acronyms: new Set(index.afkortingen),
    stop: new Set(language.stop.split(" ")),
    soft: new Set(language.zacht.split(" ")),
    rarity: (term) => {
      const count = pagesOf(term).length;
      return Math.log(1 + (pages - count + 0.5) / (count + 0.5));
    },
  };
}

// `terms`: stem → term; `termOf`: word → term; `surfaces`: term → words.
export function unpackWords(packed, stems) {
  const vocabulary = [];
  const [terms, termOf, surfaces] = [new Map(), new Map(), []];
  const entries = stems.split(" ");
  let word = "";
  if (packed)
    for (const entry of packed.split(" ")) {
      word = word.slice(0, parseInt(entry[0], 36)) + entry.slice(1);
      const code = entries[vocabulary.length];
      let term;
      if (code[0] === "-") term = +code.slice(1);
      else if (code >= "A" && code <= "Z") term = termOf.get(vocabulary.at(64 - code.charCodeAt(0)));
      else {
        term = surfaces.push([]) - 1;
        terms.set(word.slice(0, word.length - parseInt(code[0], 36)) + code.slice(1), term);
      }
      vocabulary.push(word);
      termOf.set(word, term);
      surfaces[term].push(word);
    }
  return { vocabulary, terms, termOf, surfaces };
}

// [page, weight, section] for each page.
export function unpackPostings(packed) {
  const found = [];
  let page = -1;
  let at = 0;
  const digit = () => {
    const code = packed.charCodeAt(at++);
    return code < 59 ? 33 : code - 59;
  };
  while (at < packed.length) {
    let gap = 0;
    for (let shift = 0, bits = 32; bits > 31; shift += 5) gap |= ((bits = digit()) & 31) << shift;
    found.push([(page += gap + 1), digit() / 63, digit()]);
  }
  return found;
}
