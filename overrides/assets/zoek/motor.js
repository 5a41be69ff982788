// The search engine: a question in, pages out, best first. It runs in a worker, and in Node for the tests.
import { read } from "./lezen.js";
import { asker } from "./vraag.js";

// How much of a question a page must answer; in a long question less is accepted, and said to be weak.
const ENOUGH = 0.32;
const ENOUGH_WEAK = 0.24;
const LONG = 3;
const UNKNOWN_IN_LONG = 0.5;
// How much a page must be about a word to answer it; more where another word of the question is unknown.
const LIKELY = 0.35;
const CERTAIN = 0.9;
const AUDIENCES = ["inwoners", "zorgverleners", "agenda", "over"];
// Pages for residents come first.
const OTHERS = 0.9;
// For each kind of group: what it counts for a page's place, and how much of the question it is.
const SHARES = { full: [1, 1], soft: [0.5, 0.5], joined: [0.4, 0.25], bonus: [1, 0] };
const PART_OF_COMPOUND = 0.4;
const MARKS = 24;

export function openen(index) {
  const data = read(index);
  const ask = asker(data, index);
  const rarest = Math.log(2 + 2 * data.pages);

  function zoek(vraag, { doelgroep = null, aantal = 20 } = {}) {
    const query = ask(vraag);
    const isLong = query.groups.filter(({ share }) => share === "full").length >= LONG;
    const found = score(query.groups, isLong);
    const audience = AUDIENCES.indexOf(doelgroep);
    let pages = ranked(found, ENOUGH, audience);
    const zwak = isLong && !pages[0];
    if (zwak) pages = ranked(found, ENOUGH_WEAK, audience);
    return {
      treffers: pages.slice(0, aantal).map(([pagina, gewicht]) => ({ pagina, gewicht, ...place(found.hits[pagina]) })),
      verbeterd: query.corrected,
      crisis: query.crisis,
      zwak: zwak && !!pages[0],
    };
  }

  // For each page its score, how much of the question it answers, and by which terms: term → [value, section].
  function score(groups, isLong) {
    const found = { score: [], cover: [], hits: [], total: 0 };
    const isStrict = groups.some((group) => !(group.terms.size + group.together.length));
    for (const group of groups) {
      const values = new Map();
      // What is meant is no rarer than the word that was typed for it.
      const cap = group.own === undefined ? Infinity : data.rarity(group.own);
      const rarity = (term) => Math.min(cap, data.rarity(term));
      const touch = (page, term, value, section) => {
        values.set(page, Math.max(value, values.get(page) ?? 0));
        const hits = (found.hits[page] ??= new Map());
        if (!(hits.get(term)?.[0] >= value)) hits.set(term, [value, section]);
      };
      let weight = 0;
      for (const [term, share] of group.terms) {
        weight = Math.max(weight, rarity(term) * Math.min(1, share + 0.15));
        for (const [page, about, section] of data.pagesOf(term)) touch(page, term, share * rarity(term) * about, section);
      }
      for (const one of group.together) weight = Math.max(weight, together(one, rarity, touch));
      weight ||= rarest * (isLong ? UNKNOWN_IN_LONG : 1);
      const [counts, asks] = SHARES[group.share];
      found.total += asks * weight;
      for (const [page, value] of values) {
        const cover = group.share === "bonus" ? 0.6 * weight : asks * Math.min(weight, value / (isStrict ? CERTAIN : LIKELY));
        found.score[page] = (found.score[page] ?? 0) + counts * value;
        found.cover[page] = (found.cover[page] ?? 0) + cover;
      }
    }
    return found;
  }

  // Terms that belong together: a page that lacks one counts for little, and not for the end of a compound alone.
  function together({ terms, weight, isCompound }, rarity, touch) {
    const most = Math.max(...terms.map(rarity));
    const total = terms.reduce((sum, term) => sum + rarity(term), 0);
    const pages = new Map();
    for (const term of terms)
      for (const [page, about, section] of data.pagesOf(term)) {
        if (!pages.has(page)) pages.set(page, []);
        pages.get(page).push([term, (rarity(term) * about) / total, section]);
      }
    for (const [page, hits] of pages) {
      const share = hits.length / terms.length;
      const part = !isCompound ? 0.45 * share : hits[0][0] === terms[0] ? PART_OF_COMPOUND : 0;
      const value = 1.2 * weight * most * hits.reduce((sum, hit) => sum + hit[1], 0) * (share < 1 ? part : 1);
      if (value) for (const [term, , section] of hits) touch(page, term, value, section);
    }
    return most;
  }

  function ranked({ score, cover, hits, total }, enough, audience) {
    const pages = [];
    for (let page = 0; page < data.pages; page++) {
      const of = +data.audiences[page];
      const share = total ? Math.min(1, cover[page] / total) : 1;
      if (!score[page] || share < enough || (audience >= 0 && of !== audience)) continue;
      const title = data.titles[page];
      const said = title.filter((term) => hits[page].has(term)).length / (title.length || 1);
      pages.push([page, score[page] * (of ? OTHERS : 1) * share ** 1.2 * (1 + said / 2 + (said === 1 ? 0.6 : 0))]);
    }
    return pages.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  }

  // The section that is most about the question, and the words to mark.
  function place(hits) {
    const votes = [0];
    for (const [value, section] of hits.values()) votes[section] = (votes[section] ?? 0) + value;
    const best = [...hits].sort((a, b) => b[1][0] - a[1][0] || a[0] - b[0]);
    return {
      sectie: votes.reduce((top, vote, section) => (vote > votes[top] ? section : top), 0),
      woorden: best.flatMap(([term]) => data.surfaces[term]).slice(0, MARKS),
    };
  }

  return { zoek };
}
