// The search engine: a question in, pages out, best first. It runs in a worker, and in Node for the tests.
import { IN_TITLE, read } from "./lezen.js";
import { asker } from "./vraag.js";

// How much of a question a page must answer, and what that does to its place.
const ENOUGH = 0.32;
const ENOUGH_WEAK = 0.24;
const LONG_QUESTION = 3;
const COVER_POWER = 1.5;
const TITLE_BONUS = 0.5;
const WHOLE_TITLE_BONUS = 0.6;
const UNKNOWN = 0.4; // an unknown word in a long question
const BONUS_COVER = 0.6;
const PART_OF_COMBINATION = 0.45;
const PRIOR = [1, 0.9, 0.9, 0.9];
const AUDIENCES = ["inwoners", "zorgverleners", "agenda", "over"];
// For each kind of group: what it counts for the place, and what a page must answer of it.
const SHARES = { full: [1, 1], soft: [0.5, 0.5], joined: [0.4, 0.25], bonus: [1, 0] };
const MOST_MARKS = 24;

export function openen(index) {
  const data = read(index);
  const ask = asker(data, index);
  const titles = titleTerms(data);
  const rarest = Math.log(1 + (data.pages + 0.5) / 0.5);

  function zoek(vraag, { doelgroep = null, aantal = 20 } = {}) {
    const query = ask(vraag);
    const found = score(query);
    const audience = AUDIENCES.indexOf(doelgroep);
    const content = query.groups.filter((group) => group.share === "full" || group.share === "joined").length;
    let limit = ENOUGH;
    let pages = ranked(found, limit, audience);
    const zwak = !pages.length && content >= LONG_QUESTION && !query.isCrisis;
    if (zwak) pages = ranked(found, ENOUGH_WEAK, audience);
    return {
      treffers: pages.slice(0, aantal).map(([pagina, gewicht]) => ({ pagina, gewicht, ...place(found.hits[pagina]) })),
      verbeterd: query.corrected,
      crisis: query.isCrisis,
      zwak: zwak && pages.length > 0,
    };
  }

  function score({ groups }) {
    const found = { score: new Float64Array(data.pages), cover: new Float64Array(data.pages), hits: [], total: 0 };
    const content = groups.filter((group) => group.share === "full" || group.share === "joined").length;
    for (const group of groups) {
      const values = new Map();
      const touch = (list, i, term, value) => {
        const page = list.pages[i];
        if (value > (values.get(page) ?? 0)) values.set(page, value);
        const hits = (found.hits[page] ??= new Map());
        if (value > (hits.get(term)?.value ?? 0)) hits.set(term, { value, place: list.places[i] });
      };
      let weight = 0;
      // What is meant is no rarer than the word that was typed for it.
      const cap = group.own === undefined ? Infinity : data.rarity(group.own);
      for (const [term, share] of group.terms) {
        const list = data.postings[term];
        const rarity = Math.min(cap, data.rarity(term));
        weight = Math.max(weight, rarity * Math.min(1, share + 0.15));
        list.pages.forEach((_, i) => touch(list, i, term, share * rarity * list.weights[i]));
      }
      for (const combination of group.combinations) weight = Math.max(weight, combine(combination, cap, touch));
      if (!weight) weight = rarest * (content >= LONG_QUESTION ? UNKNOWN : 1);
      if (group.isGuess) weight = rarest;
      const [counts, asks] = SHARES[group.share];
      found.total += asks * weight;
      for (const [page, value] of values) {
        found.score[page] += counts * value;
        found.cover[page] += asks * Math.min(weight, value / 0.35) + (group.share === "bonus" ? BONUS_COVER * weight : 0);
      }
    }
    return found;
  }

  // Terms that belong together: a page that has all of them counts in full.
  function combine({ terms, weight }, cap, touch) {
    const rarities = terms.map(data.rarity);
    const total = rarities.reduce((a, b) => a + b, 0) / terms.length;
    const most = Math.min(cap, Math.max(...rarities));
    const sums = new Map();
    terms.forEach((term, t) => {
      const list = data.postings[term];
      list.pages.forEach((page, i) => {
        const sum = sums.get(page) ?? { value: 0, count: 0, seen: [] };
        sum.value += (rarities[t] * list.weights[i]) / terms.length;
        sum.count++;
        sum.seen.push([list, i, term]);
        sums.set(page, sum);
      });
    });
    for (const { value, count, seen } of sums.values()) {
      const share = count / terms.length;
      const whole = weight * value * (most / Math.max(0.01, total)) * 1.2 * (share < 1 ? PART_OF_COMBINATION * share : 1);
      for (const [list, i, term] of share < 1 ? seen.slice(0, 1) : seen) touch(list, i, term, whole);
    }
    return most;
  }

  function ranked(found, limit, audience) {
    const pages = [];
    for (let page = 0; page < data.pages; page++) {
      if (!found.score[page]) continue;
      const of = Number(data.audiences[page]);
      const cover = found.total ? Math.min(1, found.cover[page] / found.total) : 1;
      if (cover < limit || (audience >= 0 && of !== audience)) continue;
      let hit = 0;
      for (const term of titles[page]) if (found.hits[page].has(term)) hit++;
      const share = titles[page].length ? hit / titles[page].length : 0;
      const bonus = 1 + TITLE_BONUS * share + (share === 1 ? WHOLE_TITLE_BONUS : 0);
      pages.push([page, found.score[page] * PRIOR[of] * cover ** COVER_POWER * bonus]);
    }
    return pages.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  }

  // The section that is most about the question, and the words to mark.
  function place(hits) {
    const votes = new Map();
    for (const { value, place: section } of hits.values()) {
      const at = section === IN_TITLE ? 0 : section;
      votes.set(at, (votes.get(at) ?? 0) + value);
    }
    const [sectie] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    const terms = [...hits].sort((a, b) => b[1].value - a[1].value || a[0] - b[0]);
    return { sectie, woorden: terms.flatMap(([term]) => data.surfaces[term]).slice(0, MOST_MARKS) };
  }

  return { zoek };
}

function titleTerms({ postings, pages }) {
  const titles = Array.from({ length: pages }, () => []);
  postings.forEach((list, term) =>
    list.pages.forEach((page, i) => list.places[i] === IN_TITLE && titles[page].push(term)),
  );
  return titles;
}
