// Text to words, without accents and capitals: what words.py does for the index.
const WORD = /[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*\.?/gu;
const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;

const plain = (text, fold) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u{10000}-\u{10FFFF}]/gu, " ")
    .replace(/[^]/g, (letter) => (Object.hasOwn(fold, letter) ? fold[letter] : letter));

// Of a word with a hyphen first the whole (`joined`), then its parts (`part`).
export function words(text, fold) {
  const found = [];
  for (const [raw] of plain(text, fold).matchAll(WORD)) {
    let word = raw.toLowerCase().replace(/\.$/, "");
    if (INITIALS.test(word + ".")) word = word.replaceAll(".", "");
    word = word.replace(/'s$/, "").replaceAll("'", "");
    const parts = word.split(/[.-]+/).filter(Boolean);
    found.push({ word: parts.join(""), acronym: ACRONYM.test(raw), joined: parts.length > 1 });
    if (parts.length > 1) for (const part of parts) found.push({ word: part, part: true });
  }
  return found;
}
