// From one typed word to terms of the index: exact, by stem, as a compound, as a beginning, or as a typing mistake.
import { distance, most } from "./afstand.js";
import { splitter } from "./delen.js";
import { IN_TITLE } from "./lezen.js";

const BAND = 0.35; // corrections so much further than the best still count
const OPEN_PRICE = 0.35; // a mistake in a word that is not finished
const SENSITIVE_LIMIT = 1.1;

export function dictionary(data, keys) {
  const { language, vocabulary, termOf, terms, stem, stop } = data;
  const apart = distance(language);
  const inTitle = new Set();
  data.postings.forEach((list, term) => list.places.includes(IN_TITLE) && inTitle.add(term));
  const mayBePart = (word) =>
    termOf.has(word) &&
    !stop.has(word) &&
    (word.length > 3 || (word.length === 3 && inTitle.has(termOf.get(word)) && !data.acronyms.has(word)));
  const split = splitter(language.links, mayBePart);
  const parts = (word) => (language.delen ? split(word) : []);
  const sensitive = (word) => language.gevoelig.find((root) => word.includes(root));
  const masks = new Map();

  const forms = (word) => {
    const [begin, ...ends] = language.deelwoord;
    const inside =
      begin && word.startsWith(begin) && ends.some((end) => word.endsWith(end) && word.length - begin.length - end.length >= 4);
    return inside ? [word, word.slice(begin.length)] : [word];
  };

  function find(word) {
    const own = termOf.get(word) ?? terms.get(stem(word));
    if (own !== undefined) return own;
    for (const form of forms(word)) {
      const verb = form === word ? undefined : terms.get(stem(form));
      if (verb !== undefined) return verb;
      for (const endings of language.wisselingen)
        for (const end of endings) {
          const base = form.slice(0, -end.length);
          if (!form.endsWith(end) || base.length < 3) continue;
          for (const other of endings) if (termOf.has(base + other)) return termOf.get(base + other);
        }
    }
    return language.staart ? near(word) : undefined;
  }

  // The word that begins alike for the longest, where a language has long endings.
  function near(word) {
    const begin = word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)));
    let best, most = 0;
    for (const other of beginning(begin)) {
      let same = begin.length;
      while (same < word.length && word[same] === other[same]) same++;
      const tail = Math.max(word.length, other.length) - same;
      const value = same - tail * 0.9;
      if (tail <= language.staart && tail <= same * 0.75 && value > most) [best, most] = [other, value];
    }
    return best && termOf.get(best);
  }

  // Words of the site that begin so.
  function beginning(start) {
    let low = 0;
    let high = vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (vocabulary[middle] < start) low = middle + 1;
      else high = middle;
    }
    const found = [];
    while (vocabulary[low]?.startsWith(start)) found.push(vocabulary[low++]);
    return found;
  }

  const mask = (word) => {
    let bits = masks.get(word);
    if (bits === undefined) {
      bits = 0;
      for (let i = 0; i < word.length; i++) bits |= 1 << word.charCodeAt(i) % 31;
      masks.set(word, bits);
    }
    return bits;
  };
  const bits = (n) => {
    let count = 0;
    for (; n; n &= n - 1) count++;
    return count;
  };

  // Nearest words, best first: [word, distance]. A sensitive word only for a near misspelling of itself.
  function correct(word, isLast) {
    const limit = most(word.length);
    if (!limit) return [];
    const root = sensitive(word);
    const own = mask(word);
    const found = [];
    const attempt = (other, extra, open) => {
      const reach = open ? Math.min(limit, 1) : limit;
      if (other.length < 4 || bits(own & ~mask(other)) > (open ? 2 : reach / 0.4)) return;
      const otherRoot = sensitive(other);
      if (root && otherRoot !== root) return;
      if (otherRoot && (open || other[0] !== word[0])) return;
      const apartBy = apart(word, other, reach, open);
      if (apartBy <= (otherRoot ? Math.min(reach, SENSITIVE_LIMIT) : reach)) found.push([other, apartBy + extra]);
    };
    for (const other of vocabulary) attempt(other, 0, false);
    for (const other of keys) if (!termOf.has(other)) attempt(other, 0.05, false);
    if (isLast && word.length >= 5)
      for (const other of vocabulary) if (other.length > word.length) attempt(other, OPEN_PRICE, true);
    found.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
    const seen = new Set();
    return found
      .filter(([other, price]) => price <= found[0][1] + BAND && !seen.has(other) && seen.add(other))
      .slice(0, 6);
  }

  return { find, parts, beginning, correct, sensitive, mayBePart, inTitle };
}
