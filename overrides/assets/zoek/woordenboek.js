// From one typed word to words of the index: itself, its stem, its parts, its beginning, or what it is a mistake for.
import { splitter } from "./analyse.js";
import { distance, reach } from "./afstand.js";

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
    const forms = isParticiple ? [word, word.slice(begin.length)] : [word];
    const verb = terms.get(stem(forms.at(-1)));
    if (verb !== undefined) return verb;
    for (const form of forms)
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
      list.filter((word) => word.length > 3).map((word) => [word, letters(word), sensitive(word), i * 0.05]),
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
