// How far two words are apart: letters that are easily confused, or lie side by side, count less.
const ROW = 64;
const rows = [new Float64Array(ROW), new Float64Array(ROW), new Float64Array(ROW)];
const FAR = 99;
const FIRST_LETTER = 1.6; // people seldom miss the first letter
const SWAPPED = 0.8;

export const most = (length) => (length < 4 ? 0 : length < 6 ? 0.95 : length < 8 ? 1.3 : length < 11 ? 1.8 : 2.3);

export function distance(language) {
  const swaps = new Map();
  const skips = new Map();
  const both = (a, b, price) => swaps.set(a + b, price).set(b + a, price);
  for (const row of language.toetsen) for (let i = 1; i < row.length; i++) both(row[i - 1], row[i], 0.8);
  for (const a of language.klinkers) for (const b of language.klinkers) both(a, b, 0.7);
  for (const [price, ...pairs] of language.verwarringen) for (const [a, b] of pairs) both(a, b, price / 100);
  for (const [price, ...pairs] of language.weglatingen) for (const pair of pairs) skips.set(pair, price / 100);

  const swap = (x, y, first) => {
    if (x === y) return 0;
    const price = swaps.get(x + y) ?? 1;
    return !first ? price : price < 0.6 ? price + 0.4 : FIRST_LETTER;
  };
  const skip = (word, i) => {
    if (!i) return FIRST_LETTER;
    if (word[i] === word[i - 1]) return 0.4;
    return skips.get(word[i - 1] + word[i]) ?? 1;
  };

  // FAR when it is more than `limit`; with `open`, b may go on after a.
  return (a, b, limit, open = false) => {
    const m = open ? Math.min(b.length, a.length + 2) : b.length;
    if (a.length >= ROW || m >= ROW || (!open && Math.abs(a.length - m) > limit / 0.35)) return FAR;
    let [old, above, row] = rows;
    above[0] = 0;
    for (let j = 1; j <= m; j++) above[j] = above[j - 1] + skip(b, j - 1);
    for (let i = 1; i <= a.length; i++) {
      const x = a[i - 1];
      const drop = skip(a, i - 1);
      let least = (row[0] = above[0] + drop);
      for (let j = 1; j <= m; j++) {
        const y = b[j - 1];
        let value = above[j - 1] + swap(x, y, i === 1 && j === 1);
        value = Math.min(value, above[j] + drop);
        if (value > row[j - 1]) value = Math.min(value, row[j - 1] + skip(b, j - 1));
        if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) value = Math.min(value, old[j - 2] + SWAPPED);
        row[j] = value;
        if (value < least) least = value;
      }
      if (least > limit) return FAR;
      [old, above, row] = [above, row, old];
    }
    if (!open) return above[m] > limit ? FAR : above[m];
    let best = FAR;
    for (let j = Math.max(1, a.length - 2); j <= m; j++) best = Math.min(best, above[j]);
    return best;
  };
}
