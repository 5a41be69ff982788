// A compound to its parts, all of them words of the site: what compounds.py does for the index.
export function splitter(links, mayBePart) {
  const known = new Map();
  const every = ["", ...links];

  function split(word, depth) {
    if (known.has(word)) return known.get(word);
    known.set(word, []);
    let best = [];
    let least = Infinity;
    for (let start = word.length - 3; start >= 3; start--) {
      const head = word.slice(start);
      if (!mayBePart(head)) continue;
      for (const link of every) {
        if (!word.endsWith(link, start) || start - link.length < 3) continue;
        const left = word.slice(0, start - link.length);
        const before = mayBePart(left) ? [left] : depth < 2 && left.length >= 7 ? split(left, depth + 1) : [];
        if (!before.length) continue;
        const parts = [...before, head];
        let price = parts.length + (link ? 0.1 : 0) + 1 / head.length;
        if (parts.some((part) => part.length <= 3)) price += 0.5;
        if (price < least) [best, least] = [parts, price];
      }
    }
    known.set(word, best);
    return best;
  }

  return (word) => (word.length < 7 ? [] : split(word, 0));
}
