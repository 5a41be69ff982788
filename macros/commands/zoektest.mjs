// Runs the browser's own search modules over questions from stdin, and writes what they gave, with times, to stdout.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { motor, index, vragen } = JSON.parse(readFileSync(0, "utf8"));
const { openen } = await import(pathToFileURL(motor).href);
const text = readFileSync(index, "utf8");
const clock = (work) => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

const [engine, laden] = clock(() => openen(JSON.parse(text)));
const antwoorden = vragen.map((vraag) => {
  const [antwoord, ms] = clock(() => engine.zoek(vraag));
  return { ...antwoord, ms };
});
process.stdout.write(JSON.stringify({ laden, antwoorden }));
