// All words of search stand in the page, in a <template>; here they are taken from it.

export const copy = (parts, selector) => parts.content.querySelector(selector).cloneNode(true);

// A sentence by its name, with what belongs in its gap: text or an element.
export function sentence(parts, name, value) {
  const found = copy(parts, `[data-zin="${name}"]`);
  found.querySelector("[data-gat]")?.append(value);
  return found;
}

// "P.P.T.G." and "PaTz-groep" are one word each.
export const WORD = /[\p{L}\p{N}]+(?:[.'’-]+[\p{L}\p{N}]+)*/gu;

// A word as the index has it: without accents, capitals and signs.
export const fold = (word) =>
  word
    .replace(/['’]s$/iu, "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

// The question with its corrected words.
export function understood(question, corrected) {
  const meant = new Map(corrected.map(([typed, word]) => [fold(typed), word]));
  return question.replace(WORD, (word) => meant.get(fold(word)) ?? word);
}
