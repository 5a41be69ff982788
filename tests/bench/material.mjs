// Material's own search worker, as it comes in the package, in a Node that acts as its browser.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runInThisContext } from "node:vm";

import { asked, clock } from "../../macros/commands/rondes.mjs";

const SETUP = 0;
const QUERY = 2;

const { folder, worker, index, questions } = JSON.parse(readFileSync(0, "utf8"));
const run = (address) => runInThisContext(readFileSync(resolve(folder, address), "utf8"), { filename: address });

let listener;
let receive;
globalThis.self = globalThis;
globalThis.addEventListener = (_, given) => (listener = given);
globalThis.postMessage = (message) => receive(message);
globalThis.importScripts = (...addresses) => addresses.forEach(run);
run(worker);

const send = (type, data) =>
  new Promise((resolved) => {
    receive = resolved;
    listener({ data: { type, data } });
  });

// One group of sections for each page, in the order in which they are shown.
const page = (group) => group[0].location.split("#")[0];
const ask = async (question) => ({ pages: (await send(QUERY, question)).data.items.map(page) });

const [, loading] = await clock(() => send(SETUP, { ...JSON.parse(index), options: { suggest: false } }));
process.stdout.write(JSON.stringify({ loading, answers: await asked(questions, ask), index }));
