// A word to its stem by the rules of the language: what stems.py does for the index.
export function stemmer(language) {
  const endings = language.uitgangen.map(([end, left, after]) => [end, left, after && new RegExp(after)]);
  const finish = language.afronding.map(([pattern, text]) => [new RegExp(pattern), text]);
  const vowels = language.klinkers && new RegExp(`[${language.klinkers}]`);
  const known = new Map(Object.entries(language.vast));

  const withoutBeginning = (word) => {
    const beginning = language.voorvoegsels.find(
      (start) => word.startsWith(start) && word.length - start.length >= language.kortste,
    );
    return beginning ? word.slice(beginning.length) : word;
  };

  const withoutEnding = (word) => {
    for (const [end, left, after] of endings) {
      if (!word.endsWith(end) || word.length - end.length < left) continue;
      const base = word.slice(0, -end.length);
      if (vowels && !vowels.test(base)) continue;
      if (!after || !after.test(base)) return base;
    }
    return word;
  };

  return (word) => {
    const fixed = known.get(word);
    if (fixed !== undefined) return fixed;
    if (word.length < 3 || /[0-9]/.test(word)) return word;
    let stem = word;
    if (word.length > 3) {
      stem = withoutBeginning(stem);
      for (let n = 0; n < language.herhaal; n++) stem = withoutEnding(stem);
    }
    for (const [pattern, text] of finish) stem = stem.replace(pattern, text);
    return stem;
  };
}
