// How far two words are apart: letters that are easily confused, or lie side by side, count less.
// People seldom miss the first letter.
const FIRST_LETTER = 1.6;
const SWAPPED = 0.8;
const FAR = 99;

export const reach = (length) => (length < 4 ? 0 : length < 6 ? 0.95 : length < 8 ? 1.3 : length < 11 ? 1.8 : 2.3);

// The letters of one script differ in their last seven bits.
const pair = (x, y) => ((x & 127) << 7) | (y & 127);
const codes = (text) => Array.from(text, (letter) => letter.charCodeAt(0));

export function distance(language) {
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
