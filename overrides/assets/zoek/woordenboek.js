// From one typed word to words of the index: itself, its stem, its parts, its beginning, or what it is a mistake for.
import { splitter } from "./analyse.js";

// People seldom miss the first letter.
const FIRST_LETTER = 1.6;
const SWAPPED = 0.8;
const FAR = 99;

const reach = (length) => (length < 4 ? 0 : length < 6 ? 0.7 : length < 8 ? 1.3 : length < 11 ? 1.8 : 2.3);

// The letters of one script differ in their last seven bits.
const pair = (x, y) => ((x & 127) << 7) | (y & 127);
const codes = (text) => Array.from(text, (letter) => letter.charCodeAt(0));

// How far two words are apart: letters that are easily confused, or lie side by side, count less.
function distance(language) {
  const swaps = new Float64Array(16384).fill(1);
  const skips = new Float64Array(16384).fill(1);
  const both = (x, y, price) => (swaps[pair(x, y)] = swaps[pair(y, x)] = price);
  for (const row of language.toetsen) codes(row).reduce((x, y) => both(x, y, 0.8) && y);
  for (const x of codes(language.klinkers)) for (const y of codes(language.klinkers)) both(x, y, 0.7);
  for (const [price, ...pairs] of language.verwarringen) for (const text of pairs) both(...codes(text), price / 100);
  for (const [price, ...pairs] of language.weglatingen) for (const text of pairs) skips[pair(...codes(text))] = price / 100;
  const skip = (word, i) => {
    const x = word.charCodeAt(i);
    const before = word.charCodeAt(i - 1);
    return !i ? FIRST_LETTER : x === before ? 0.4 : skips[pair(before, x)];
  };
  let [old, above, row, drops] = Array.from({ length: 4 }, () => new Float64Array(64));

  // FAR when it is more than `limit`; with `open`, b may go on after a.
  return (a, b, limit, open) => {
    const m = open ? Math.min(b.length, a.length + 2) : b.length;
    above[0] = 0;
    for (let j = 1; j <= m; j++) above[j] = above[j - 1] + (drops[j] = skip(b, j - 1));
    for (let i = 1; i <= a.length; i++) {
      const x = a.charCodeAt(i - 1);
      const before = a.charCodeAt(i - 2);
      const drop = skip(a, i - 1);
      let least = (row[0] = above[0] + drop);
      for (let j = 1; j <= m; j++) {
        const y = b.charCodeAt(j - 1);
        let swap = x === y ? 0 : swaps[pair(x, y)];
        if (swap && i + j === 2) swap = swap < 0.6 ? swap + 0.4 : FIRST_LETTER;
        let value = above[j - 1] + swap;
        if (above[j] + drop < value) value = above[j] + drop;
        if (row[j - 1] + drops[j] < value) value = row[j - 1] + drops[j];
        if (i > 1 && j > 1 && before === y && x === b.charCodeAt(j - 2) && old[j - 2] + SWAPPED < value) value = old[j - 2] + SWAPPED;
        row[j] = value;
        if (value < least) least = value;
      }
      if (least > limit) return FAR;
      [old, above, row] = [above, row, old];
    }
    return open ? Math.min(...above.subarray(Math.max(1, a.length - 2), m + 1)) : above[m];
  };
}

// Corrections so much further than the best still count.
const BAND = 0.35;
const SENSITIVE_REACH = 1.1;
const CRISIS_REACH = 1.3;

export function dictionary(data, guesses) {
  const { language, vocabulary, termOf, terms, stem, stop } = data;
  const apart = distance(language);
  const inTitle = new Set(data.titles.flat());
  const [begin, ...ends] = language.deelwoord;
  const sensitive = (word) => language.gevoelig.find((root) => word.includes(root));

  const split = splitter(
    language.links,
    (word, head = "") =>
      termOf.has(word) &&
      !stop.has(word) &&
      (word.length > 3 ||
        (word.length === 3 && (head.length > 4 || inTitle.has(termOf.get(word))) && !data.acronyms.has(word))),
  );

  function find(word) {
    const own = termOf.get(word) ?? terms.get(stem(word));
    if (own !== undefined) return own;
    const isParticiple =
      begin && word.startsWith(begin) && ends.some((end) => word.endsWith(end) && word.length - begin.length - end.length > 3);
    const inside = isParticiple ? word.slice(begin.length) : word;
    const verb = terms.get(stem(inside));
    if (verb !== undefined) return verb;
    for (const form of [word, inside])
      for (const endings of language.wisselingen)
        for (const end of endings) {
          const base = form.slice(0, -end.length);
          if (!form.endsWith(end) || base.length < 3) continue;
          for (const other of endings) if (termOf.has(base + other)) return termOf.get(base + other);
        }
  }

  function beginning(start) {
    let low = 0;
    for (let high = vocabulary.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (vocabulary[middle] < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (vocabulary[end]?.startsWith(start)) end++;
    return vocabulary.slice(low, end);
  }

  // The letters of a word as bits: what differs too much in letters needs no measuring.
  const letters = (word) => {
    let bits = 0;
    for (let i = 0; i < word.length; i++) bits |= 1 << word.charCodeAt(i) % 31;
    return bits;
  };
  // [word, letters, sensitive, extra price]
  let known;
  const candidates = () =>
    (known ??= [vocabulary, guesses].flatMap((list, i) =>
      list.filter((word) => word.length > 3 && !stop.has(word)).map((word) => [word, letters(word), sensitive(word), i * 0.05]),
    ));

  // Nearest words with their distance, best first. A sensitive word only for a near misspelling of itself.
  function correct(word, isLast) {
    const limit = reach(word.length);
    const root = sensitive(word);
    const own = letters(word);
    const found = new Map();
    const attempt = (open) => {
      for (const [other, bits, otherRoot, extra] of candidates()) {
        if (open ? other.length <= word.length : Math.abs(other.length - word.length) > limit / 0.35) continue;
        let most = open ? Math.min(limit, 1) : limit;
        let left = Math.floor(most / 0.35);
        for (let n = own & ~bits; n; n &= n - 1) left--;
        if (left < 0 || (root && otherRoot !== root)) continue;
        if (otherRoot) {
          if (open || other[0] !== word[0]) continue;
          most = Math.min(most, SENSITIVE_REACH);
        }
        const price = apart(word, other, most, open);
        if (price <= most) found.set(other, Math.min(price + (open ? BAND : extra), found.get(other) ?? 9));
      }
    };
    if (limit) attempt(false);
    if (isLast && word.length > 4) attempt(true);
    const sorted = [...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
    return sorted.filter(([, price]) => price <= sorted[0][1] + BAND).slice(0, 6);
  }

  const isMistakeFor = (word, other) =>
    word.length > 5 && !termOf.has(word) && Math.abs(word.length - other.length) < 4 && apart(word, other, CRISIS_REACH) <= CRISIS_REACH;

  return { isMistakeFor, find, split: language.delen ? split : () => [], beginning, correct, inTitle };
}
