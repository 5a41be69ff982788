// What somebody typed as groups of terms: for each word that says something, all ways to find it, the surest first.
import { dictionary } from "./woordenboek.js";

const LONGEST = 300; // letters of a question that are read
const MOST_WORDS = 24;

export function asker(data, index) {
  const { stem, stop, soft, acronyms, language } = data;
  const synonyms = new Map(); // stem → [weight, ...terms]
  const phrases = [];
  const misspelled = new Set();
  for (const [typed, wrong, ...targets] of index.synoniemen)
    for (const key of `${typed}|${wrong}`.split("|")) {
      const stems = key.split(" ");
      if (stems.length > 1) phrases.push({ stems, targets });
      else synonyms.set(key, [...(synonyms.get(key) ?? []), ...targets]);
      if (wrong && !typed.split("|").includes(key)) misspelled.add(key);
    }
  const guesses = index.gissingen.split(" ");
  const crisis = index.crisis.map((phrase) => phrase.split(" "));
  const crisisWords = crisis.filter((phrase) => phrase.length === 1 && phrase[0].length > 6).map(([word]) => word);
  const look = dictionary(data, guesses);

  const isCrisisWord = (word) =>
    crisisWords.some((key) => word.includes(key)) ;

  // Words of crisis may stand in another order, with one word between them.
  function inCrisis(words) {
    if (words.some(isCrisisWord)) return true;
    const stems = words.map(stem);
    return crisis.some((phrase) => {
      const wanted = phrase.map(stem);
      const bare = phrase.every((word) => stop.has(word));
      if (bare) return words.every((word) => stop.has(word)) && wanted.every((one) => stems.includes(one));
      for (let start = 0; start < stems.length; start++) {
        const near = stems.slice(start, start + wanted.length + 1);
        if (wanted.every((one) => near.includes(one))) return true;
      }
      return false;
    });
  }

  function ask(question) {
    const tokens = data.tokens(String(question).slice(0, LONGEST)).filter((token) => !token.joined);
    const words = tokens.map((token) => token.word).slice(0, MOST_WORDS);
    const isCrisis = inCrisis(words);
    const query = { words, stems: words.map(stem), isCrisis, corrected: [], groups: [] };
    const allStop = words.every((word) => stop.has(word));
    let joinedBefore = false;
    words.forEach((word, i) => {
      const isLast = i === words.length - 1;
      const isAcronym = acronyms.has(word);
      if (isLast && i && word.length === 1 && !isAcronym) return void tail(query, word);
      if (stop.has(word) && !allStop && !(isAcronym && words.length <= 3)) return void (joinedBefore = false);
      const group = wordGroup(query, i, isLast);
      if (joinedBefore) group.share = "joined";
      joinedBefore = group.joinsNext;
      query.groups.push(group);
    });
    if (!isCrisis) phraseGroups(query);
    return query;
  }

  const empty = (share = "full") => ({ share, terms: new Map(), combinations: [] });

  const add = (group, term, weight) => {
    if (term !== undefined && (group.terms.get(term) ?? 0) < weight) group.terms.set(term, weight);
  };

  function addTargets(group, targets, scale) {
    for (const [weight, ...terms] of targets ?? []) {
      if (terms.length > 1 && terms.includes(group.own)) continue; // only narrower
      const value = (weight / 100) * scale;
      if (terms.length === 1) add(group, terms[0], value);
      else group.combinations.push({ terms, weight: value });
    }
  }

  const addParts = (group, word, weight) => {
    const parts = look.parts(word);
    if (parts.length && !group.parts) {
      group.parts = true;
      group.combinations.push({ terms: parts.map((part) => data.termOf.get(part)), weight });
    }
    return parts.length > 0;
  };

  function wordGroup(query, i, isLast) {
    const word = query.words[i];
    const group = empty(query.words.length > 1 && soft.has(query.stems[i]) ? "soft" : "full");
    const term = look.find(word);
    add(group, (group.own = term), 1);
    if (!query.isCrisis) {
      addTargets(group, synonyms.get(query.stems[i]), 1);
      addJoined(group, word, query.words[i + 1]);
      addParts(group, word, data.termOf.has(word) ? 0.5 : 0.9);
    }
    if (isLast && word.length > 1) addBeginnings(group, word, term);
    const isUnknown = (!group.terms.size && !group.combinations.length) || (term === undefined && misspelled.has(query.stems[i]));
    if (isUnknown && !query.isCrisis) addMistakes(query, group, word, isLast);
    return group;
  }

  // "wensen boekje" for wensenboekje.
  function addJoined(group, word, next) {
    if (!next) return;
    for (const link of ["", ...language.links]) {
      const whole = word + link + next;
      if (!data.termOf.has(whole) && !(whole.length > 6 && data.terms.has(stem(whole)))) continue;
      add(group, look.find(whole), 1);
      group.share = "full";
      group.joinsNext = true;
      return;
    }
  }

  function addBeginnings(group, word, term) {
    const found = look.beginning(word).filter((other) => other !== word);
    for (const other of found) {
      const own = data.termOf.get(other);
      add(group, own, own === term ? 1 : (term === undefined ? 0.9 : 0.45) * (word.length / other.length) ** 0.35);
    }
    if (term === undefined && word.length > 3)
      for (const key of guesses) if (key.startsWith(word) && key !== word) addTargets(group, synonyms.get(stem(key)), 0.85);
    if (found.length && term === undefined && word.length > 5)
      addParts(group, found.reduce((a, b) => (b.length < a.length ? b : a)), 0.45);
  }

  function addMistakes(query, group, word, isLast) {
    const found = look.correct(word, isLast);
    for (const [other, price] of found) {
      const weight = Math.max(0.3, 1 - 0.28 * price);
      add(group, data.termOf.get(other), weight);
      addParts(group, other, weight / 2);
      addTargets(group, synonyms.get(stem(other)), weight);
    }
    if (found.length) query.corrected.push([word, found[0][0]]);
    else if (!mistakeInPart(query, group, word)) leftPart(group, word);
  }

  // A mistake in one part of a compound whose other part is right.
  function mistakeInPart(query, group, word) {
    if (!language.delen || word.length < 9) return false;
    let best;
    for (let cut = 4; cut <= word.length - 4; cut++) {
      const halves = [word.slice(0, cut), word.slice(cut)];
      const right = halves.findIndex((half) => data.termOf.has(half));
      if (right < 0 || data.termOf.has(halves[1 - right])) continue;
      const [found] = look.correct(halves[1 - right], false);
      if (!found || !data.termOf.has(found[0]) || (best && best.price <= found[1])) continue;
      halves[1 - right] = found[0];
      best = { price: found[1], halves };
    }
    if (!best) return false;
    query.corrected.push([word, best.halves.join("")]);
    group.combinations.push({ terms: best.halves.map((half) => data.termOf.get(half)), weight: 0.9 });
    return true;
  }

  function leftPart(group, word) {
    if (!language.delen || word.length < 7) return;
    for (let cut = word.length - 3; cut >= 4; cut--)
      for (const link of ["", ...language.links]) {
        const left = word.slice(0, cut - link.length);
        if (left.length < 4 || !word.startsWith(link, left.length) || !data.termOf.has(left) || stop.has(left)) continue;
        add(group, data.termOf.get(left), 0.55);
        group.isGuess = true;
        return;
      }
  }

  function phraseGroups(query) {
    for (const { stems, targets } of phrases)
      for (let start = 0; start + stems.length <= query.stems.length; start++)
        if (stems.every((one, i) => query.stems[start + i] === one)) {
          const group = empty("bonus");
          addTargets(group, targets, 1);
          query.groups.push(group);
          break;
        }
  }

  // One letter of a next word: titles that have such a word come first.
  function tail(query, letter) {
    const group = empty("bonus");
    for (const word of look.beginning(letter)) {
      const term = data.termOf.get(word);
      if (look.inTitle.has(term)) add(group, term, 0.25);
    }
    if (group.terms.size) query.groups.push(group);
  }

  return ask;
}
