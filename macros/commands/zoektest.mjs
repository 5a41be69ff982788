// Runs the browser's own search modules over questions from stdin, and writes what they gave, with times, to stdout.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { asked, clock } from "./rondes.mjs";

const { motor, index, vragen } = JSON.parse(readFileSync(0, "utf8"));
const { openen } = await import(pathToFileURL(motor).href);
const text = readFileSync(index, "utf8");

const [engine, laden] = await clock(() => openen(JSON.parse(text)));
const antwoorden = await asked(vragen, (vraag) => engine.zoek(vraag));
process.stdout.write(JSON.stringify({ laden, antwoorden }));
