// The library of one language: its index, asked in a worker, and the texts of its pages. Both are fetched once and then
// kept, so that a page that was loaded goes on finding without a network.

const libraries = new Map();
const BAD_INDEX = new Error("the index cannot be read");

// Resolves to a function that puts a question to the library whose language has its pages below `root`.
export function library(root) {
  if (!libraries.has(root)) {
    const opening = open(root);
    opening.catch(() => libraries.delete(root)); // who asks again, tries again
    libraries.set(root, opening);
  }
  return libraries.get(root);
}

async function open(root) {
  const [ask, { paginas }] = await Promise.all([
    openIndex(new URL("zoeken/index.json", root).href, () => libraries.delete(root)),
    fetched(new URL("zoeken/teksten.json", root)),
  ]);
  return async (question, { audience = null, most }) => {
    const answer = await ask(question, { doelgroep: audience, aantal: most });
    return {
      hits: answer.treffers.map((hit) => described(hit, paginas, root)).filter(Boolean),
      corrected: answer.verbeterd,
      isCrisis: answer.crisis,
      isWeak: answer.zwak,
    };
  };
}

async function openIndex(address, onDeath) {
  try {
    return await inWorker(address, onDeath);
  } catch (error) {
    if (error === BAD_INDEX) throw error;
    return inThisThread(address); // Firefox before 114 has no workers of modules
  }
}

// Resolves to a function that puts a question to the worker and resolves to its answer.
function inWorker(address, onDeath) {
  const waiting = new Map();
  let last = 0;
  let isOpen = false;
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./werker.js", import.meta.url), { type: "module" });
    const fail = (error) => {
      worker.terminate();
      reject(error);
      if (isOpen) onDeath();
      for (const one of waiting.values()) one.reject(error);
    };
    const ask = (vraag, wishes) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ soort: "zoek", nummer: last, vraag, ...wishes });
      });
    worker.addEventListener("error", fail);
    worker.addEventListener("message", ({ data }) => {
      if (data.soort === "open") {
        isOpen = true;
        resolve(ask);
      } else if (data.soort === "fout") fail(BAD_INDEX);
      else {
        waiting.get(data.nummer).resolve(data);
        waiting.delete(data.nummer);
      }
    });
    worker.postMessage({ soort: "open", adres: address });
  });
}

async function inThisThread(address) {
  const [{ openen }, index] = await Promise.all([import("./motor.js"), fetched(address)]);
  const engine = openen(index);
  return async (question, wishes) => engine.zoek(question, wishes);
}

// Index and texts belong together, so neither may come from the cache when the other is newer.
async function fetched(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}

function described({ pagina, sectie, woorden }, pages, root) {
  const page = pages[pagina];
  const section = page?.secties[sectie] ?? page?.secties[0];
  if (!section) return null;
  const [anchor, heading, text] = section;
  return {
    href: new URL(page.adres + (anchor && `#${anchor}`), root).href,
    title: page.titel,
    audience: page.doelgroep,
    heading,
    text,
    words: woorden,
  };
}
