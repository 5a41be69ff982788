// A question as groups of terms: for each word that says something all ways to find it, with how sure each is.
import { dictionary } from "./woordenboek.js";

const LETTERS_READ = 300;
const WORDS_READ = 24;

export function asker(data, index) {
  const { stem, stop, acronyms, language, termOf } = data;
  const guesses = index.gissingen.split(" ");
  const look = dictionary(data, guesses);
  // stem → [weight, ...terms] of each target
  const synonyms = new Map();
  const phrases = [];
  const misspelled = new Set(index.fout.split(" "));
  for (const [keys, ...targets] of index.synoniemen)
    for (const key of keys.split("|"))
      if (key.includes(" ")) phrases.push([key.split(" "), targets]);
      else synonyms.set(key, (synonyms.get(key) ?? []).concat(targets));
  const crisis = index.crisis.map((phrase) => phrase.split(" "));

  // Words of crisis may be misspelled, and stand in another order with one word between; those that say little by
  // themselves are meant only where nothing else is said.
  function isCrisis(words) {
    const stems = words.map(stem);
    const isBare = words.every((word) => stop.has(word));
    return crisis.some((phrase) => {
      const [key] = phrase;
      if (phrase.length === 1)
        return words.some((word, i) => [word, word + words[i + 1]].some((typed) => typed.includes(key) || look.isMistakeFor(typed, key)));
      if (!isBare && phrase.every((word) => stop.has(word))) return false;
      const wanted = phrase.map(stem);
      return stems.some((_, i) => {
        const near = stems.slice(i, i + wanted.length + 1);
        return wanted.every((one) => near.includes(one));
      });
    });
  }

  function add(group, term, weight) {
    if (term !== undefined && !(group.terms.get(term) >= weight)) group.terms.set(term, weight);
  }

  function addTogether(group, terms, weight) {
    if (terms.length === 1) add(group, terms[0], weight);
    else if (terms.length && !terms.includes(group.own)) group.together.push({ terms, weight });
  }

  const addSynonyms = (group, key, scale) => {
    for (const [weight, ...terms] of synonyms.get(key) ?? []) addTogether(group, terms, (weight / 100) * scale);
  };

  function addParts(group, word, weight) {
    const parts = look.split(word);
    if (parts.length && !group.parts) group.together.push({ terms: parts.map((part) => termOf.get(part)), weight, isCompound: true });
    group.parts ||= parts.length > 0;
  }

  // "wensen boekje" for wensenboekje.
  function addJoined(group, word, next) {
    for (const link of next ? ["", ...language.links] : []) {
      const whole = word + link + next;
      const term = termOf.get(whole) ?? (whole.length > 6 ? data.terms.get(stem(whole)) : undefined);
      if (term === undefined) continue;
      add(group, term, 1);
      group.share = "full";
      group.joins = true;
      return;
    }
  }

  function addBeginnings(group, word) {
    const isNew = group.own === undefined;
    const found = look.beginning(word).filter((other) => other !== word && !stop.has(other));
    for (const other of found) {
      const term = termOf.get(other);
      if (word.length > 1) add(group, term, (isNew ? 0.9 : 0.45) * (word.length / other.length) ** 0.35);
      else if (look.inTitle.has(term)) add(group, term, 0.25);
      if (isNew && word.length > 4) addSynonyms(group, stem(other), 0.6);
    }
    if (!isNew || word.length < 4) return;
    for (const key of guesses) if (key.startsWith(word)) addSynonyms(group, stem(key), 0.85);
    if (found.length && word.length > 5) addParts(group, found.reduce((a, b) => (b.length < a.length ? b : a)), 0.45);
  }

  function addCorrections(query, group, word, isLast) {
    const found = look.correct(word, isLast);
    group.own = termOf.get(found[0]?.[0]);
    for (const [other, price] of found) {
      const weight = Math.max(0.3, 1 - 0.28 * price);
      add(group, termOf.get(other), weight);
      addParts(group, other, weight / 2);
      addSynonyms(group, stem(other), weight);
    }
    if (found.length) query.corrected.push([word, found[0][0]]);
    else addHalves(query, group, word);
  }

  // A compound of which one half is right: the other is mistyped, or unknown.
  function addHalves(query, group, word) {
    if (!language.delen || word.length < 7) return;
    const isKnown = (part) => termOf.has(part) && !stop.has(part);
    let best;
    for (let cut = 4; cut <= word.length - 4 && word.length > 8; cut++) {
      const halves = [word.slice(0, cut), word.slice(cut)];
      const wrong = +isKnown(halves[0]);
      if (!isKnown(halves[1 - wrong]) || isKnown(halves[wrong])) continue;
      const [found] = look.correct(halves[wrong]);
      if (!found || !isKnown(found[0]) || best?.price <= found[1]) continue;
      halves[wrong] = found[0];
      best = { halves, price: found[1] };
    }
    if (best) {
      query.corrected.push([word, best.halves.join("")]);
      return addTogether(group, best.halves.map((half) => termOf.get(half)), 0.9);
    }
    for (let cut = word.length - 3; cut > 3; cut--)
      if (isKnown(word.slice(0, cut))) return add(group, termOf.get(word.slice(0, cut)), 0.55);
  }

  const newGroup = (share) => ({ share, terms: new Map(), together: [] });

  function wordGroup(query, i, isLast, isEmpty) {
    const word = query.words[i];
    const key = query.stems[i];
    const group = newGroup(i + !isLast && data.soft.has(key) ? "soft" : "full");
    if (!isEmpty) add(group, (group.own = look.find(word)), 1);
    if (!query.crisis && !isEmpty) {
      addSynonyms(group, key, 1);
      addJoined(group, word, query.words[i + 1]);
      addParts(group, word, termOf.has(word) ? 0.5 : 0.9);
    }
    if (isLast && i + word.length > 1) addBeginnings(group, word);
    const isUnknown = misspelled.has(key) || !(group.terms.size + group.together.length);
    if (isUnknown && group.own === undefined && !query.crisis && !isEmpty) addCorrections(query, group, word, isLast);
    return group;
  }

  // Whole phrases of synonyms.
  function addBonuses(query) {
    for (const [stems, targets] of phrases) {
      if (!query.stems.some((_, i) => stems.every((one, j) => query.stems[i + j] === one))) continue;
      const group = newGroup("bonus");
      for (const [weight, ...terms] of targets) addTogether(group, terms, weight / 100);
      query.groups.push(group);
    }
  }

  return (question) => {
    const words = data.words(String(question).slice(0, LETTERS_READ)).slice(0, WORDS_READ);
    const query = { words, stems: words.map(stem), crisis: isCrisis(words), corrected: [], groups: [] };
    const last = words.length - 1;
    let joined = false;
    words.forEach((word, i) => {
      const isName = acronyms.has(word) && last < 3;
      // A word that says nothing is only the beginning of another, and counts by itself; one letter helps the others.
      const isLetter = i && i === last && word.length < 2;
      const isEmpty = (stop.has(word) || isLetter) && !isName;
      if (isEmpty && last && !isLetter) return void (joined = false);
      const group = wordGroup(query, i, i === last, isEmpty);
      if (joined) group.share = "joined";
      if (isLetter) group.share = "bonus";
      joined = group.joins;
      query.groups.push(group);
    });
    if (!query.crisis) addBonuses(query);
    return query;
  };
}
