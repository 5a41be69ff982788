// Search beside the page, so that typing never waits.
import { openen } from "./motor.js";

let engine;

async function open(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw Error(answer.status);
  engine = openen(await answer.json());
}

addEventListener("message", ({ data }) => {
  if (data.soort === "open") {
    open(data.adres).then(
      () => postMessage({ soort: "open" }),
      () => postMessage({ soort: "fout" }),
    );
  } else if (data.soort === "zoek") {
    try {
      postMessage({ soort: "antwoord", nummer: data.nummer, ...engine.zoek(data.vraag, data) });
    } catch {
      postMessage({ soort: "fout", nummer: data.nummer });
    }
  }
});
