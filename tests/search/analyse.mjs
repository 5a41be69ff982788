// What the browser's modules make of texts and words, for the tests that compare them with the build's.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { map, index, teksten, woorden } = JSON.parse(readFileSync(0, "utf8"));
const from = (name) => import(pathToFileURL(`${map}/${name}`).href);
const { stemmer, words } = await from("analyse.js");
const { read } = await from("lezen.js");
const { dictionary } = await from("woordenboek.js");

const data = read(JSON.parse(readFileSync(index, "utf8")));
const stem = stemmer(data.language);
const { split } = dictionary(data, []);
const stems = new Map([...data.terms].map(([text, term]) => [term, text]));
process.stdout.write(
  JSON.stringify({
    teksten: teksten.map((text) => words(text, data.language.vouwen, true)),
    stammen: woorden.map(stem),
    delen: woorden.map((word) => split(word)),
    woordenlijst: data.vocabulary,
    termen: data.vocabulary.map((word) => stems.get(data.termOf.get(word))),
    treffers: [...data.terms.values()].map((term) =>
      data.pagesOf(term).map(([page, weight, section]) => [page, Math.round(weight * 63), section]),
    ),
  }),
);
