// Text to words, words to stems and parts: the same as macros/output/search does for the index; a test compares them.
const WORD = /[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*\.?/gu;

// Of a word with a hyphen only the parts, unless `whole`.
export function words(text, fold, whole) {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u{10000}-\u{10FFFF}]/gu, " ")
    .replace(/[^]/g, (letter) => (Object.hasOwn(fold, letter) ? fold[letter] : letter));
  return (plain.match(WORD) ?? []).flatMap((raw) => {
    let word = raw.toLowerCase().replace(/\.$/, "");
    if (/^(?:\p{L}\.)+\p{L}?$/u.test(word + ".")) word = word.replaceAll(".", "");
    const parts = word.replace(/'s$/, "").replaceAll("'", "").split(/[.-]+/);
    return (whole && parts.length > 1 ? [parts.join(""), ...parts] : parts).map((part) => part.slice(0, 35));
  });
}

export function stemmer(language) {
  const endings = language.uitgangen.map(([end, left, after]) => [end, left, after && RegExp(after)]);
  const finish = language.afronding.map(([pattern, text]) => [RegExp(pattern), text]);
  const vowels = language.klinkers && RegExp(`[${language.klinkers}]`);

  const shorter = (word) => {
    for (const [end, left, after] of endings) {
      const base = word.slice(0, -end.length);
      if (word.endsWith(end) && base.length >= left && !(vowels && !vowels.test(base)) && !(after && after.test(base)))
        return base;
    }
    return word;
  };

  return (word) => {
    if (Object.hasOwn(language.vast, word)) return language.vast[word];
    if (word.length < 3 || /[0-9]/.test(word)) return word;
    if (word.length > 3) {
      const begin = language.voorvoegsels.find(
        (start) => word.startsWith(start) && word.length - start.length >= language.kortste,
      );
      word = word.slice(begin?.length);
      for (let n = 0; n < language.herhaal; n++) word = shorter(word);
    }
    for (const [pattern, text] of finish) word = word.replace(pattern, text);
    return word;
  };
}

export function splitter(links, mayBePart) {
  const known = new Map();
  function split(word, depth) {
    if (known.has(word)) return known.get(word);
    known.set(word, []);
    let best = [];
    let least = Infinity;
    for (let start = word.length - 3; start >= 3; start--) {
      const head = word.slice(start);
      if (!mayBePart(head)) continue;
      for (const link of ["", ...links]) {
        const left = word.slice(0, start - link.length);
        if (!word.endsWith(link, start) || left.length < 3) continue;
        const before = mayBePart(left, head) ? [left] : depth < 2 && left.length >= 7 ? split(left, depth + 1) : [];
        const parts = [...before, head];
        const price = parts.length + (link ? 0.1 : 0) + 1 / head.length + (parts.some((p) => p.length < 4) ? 0.5 : 0);
        if (before.length && price < least) [best, least] = [parts, price];
      }
    }
    known.set(word, best);
    return best;
  }
  return (word) => (word.length < 7 ? [] : split(word, 0));
}
