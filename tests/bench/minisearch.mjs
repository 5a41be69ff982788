// MiniSearch with what its documentation advises: prefixes, some typing mistakes, and titles that weigh more.
import { readFileSync } from "node:fs";

import MiniSearch from "minisearch";

import { asked, clock } from "../../macros/commands/rondes.mjs";

const OPTIONS = {
  fields: ["title", "headings", "text"],
  searchOptions: { boost: { title: 4, headings: 2 }, fuzzy: 0.2, prefix: true },
};

const { documents, questions } = JSON.parse(readFileSync(0, "utf8"));
const built = new MiniSearch(OPTIONS);
built.addAll(documents.map((document, id) => ({ id, ...document })));
const index = JSON.stringify(built);

const [engine, loading] = await clock(() => MiniSearch.loadJSON(index, OPTIONS));
const ask = (question) => ({ pages: engine.search(question).map((hit) => documents[hit.id].page) });
process.stdout.write(JSON.stringify({ loading, answers: await asked(questions, ask), index }));
