// Ties the parts of the wish booklet together. Nothing here asks the network for anything: the page's policy forbids it.

import { Booklet } from "./booklet.js";
import { download } from "./download.js";
import { decode, decodeLocked, encode, encodeLocked, FileProblem, LARGEST } from "./file.js";
import { Keeping } from "./keeping.js";
import { Leaving } from "./leaving.js";
import { chooseLength, foldAll, openByLink } from "./length.js";
import { canLock } from "./lock.js";
import { Messages } from "./messages.js";
import { Panels } from "./panels.js";
import { fitPaper, print } from "./paper.js";
import { reminder } from "./reminder.js";
import { Sheets } from "./sheets.js";
import { fitSummary } from "./summary.js";

const root = document.querySelector("[data-wensenboekje]");
const barButtons = root.querySelector("[data-werkbalk]");
const messages = new Messages(root);
const panels = new Panels(root, root.querySelector("[data-panelen]"));
const sheets = new Sheets(root, () => tell("leeg"));
const booklet = new Booklet(root, () => tell("hint"), () => changed());
const keeping = new Keeping(() => ask("ander"));
const leaving = new Leaving(() => forget(), () => recall());
const button = (name) => root.querySelector(`[data-knop="${name}"]`);
const panelButton = (name) => root.querySelector(`[data-paneel="${name}"]`);

let waiting = null; // a file that was read but not yet put in the booklet

const ask = (name, from) => {
  sheets.close();
  panels.open(name, from);
};

const showButtons = () => {
  barButtons.hidden = booklet.isEmpty && !keeping.isThere;
  panelButton("apparaat").hidden = keeping.isOn;
  button("niet-bewaren").hidden = !keeping.isOn;
};

const tell = (name) => {
  messages.say(name);
  showButtons();
};

const keep = () => {
  if (!keeping.isOn) return false;
  if (keeping.isChangedElsewhere) {
    keeping.isOn = false;
    ask("ander");
    return false;
  }
  if (keeping.write(encode(booklet.content()))) return true;
  keeping.isOn = false;
  tell("vol");
  return false;
};

const changed = () => {
  const isKept = keep();
  leaving.warn(!isKept && !booklet.isEmpty);
  showButtons();
};

const saved = () => leaving.warn(false);

const forget = () => {
  waiting = null;
  booklet.clear();
  sheets.close();
  panels.close();
  messages.clear();
  saved();
  showButtons();
};

const recall = () => {
  const text = keeping.read();
  if (text !== null) {
    try {
      const isWhole = booklet.add(decode(text));
      keeping.isOn = true;
      tell(isWhole ? "weer-hier" : "geopend-deels");
    } catch (problem) {
      if (!(problem instanceof FileProblem)) throw problem;
      tell("kapot");
    }
  }
  showButtons();
};

const putIn = (content) => {
  const isWhole = booklet.add(content);
  panels.close();
  changed();
  tell(isWhole ? "geopend" : "geopend-deels");
  document.getElementById("bewaren").focus();
};

const offer = (content) => {
  if (booklet.isEmpty) {
    putIn(content);
    return;
  }
  waiting = content;
  ask("samen", button("open-bestand"));
};

const tellProblem = (problem) => {
  if (!(problem instanceof FileProblem)) throw problem;
  tell(problem.message);
};

const textOf = async (file) => {
  try {
    return await file.text();
  } catch {
    throw new FileProblem("onleesbaar"); // moved or taken away since it was chosen
  }
};

const openFile = async (file) => {
  if (file.size > LARGEST) {
    tell("te-groot");
    return;
  }
  try {
    const text = await textOf(file);
    const content = decode(text);
    if (content) {
      offer(content);
      return;
    }
    waiting = text;
    ask("slot", button("open-bestand"));
  } catch (problem) {
    tellProblem(problem);
  }
};

const askForFile = () => {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = ".json,application/json";
  field.addEventListener("change", () => field.files[0] && openFile(field.files[0]));
  field.click();
};

const unlock = async () => {
  const passphrase = panels.field.value;
  tell("bezig");
  try {
    const content = await decodeLocked(waiting, passphrase);
    messages.clear();
    offer(content);
  } catch (problem) {
    tellProblem(problem);
    panels.field?.select();
  }
};

const makeFile = async () => {
  const passphrase = panels.field.value;
  if (passphrase && !canLock()) {
    tell("geen-slot");
    return;
  }
  tell("bezig");
  const text = passphrase ? await encodeLocked(booklet.content(), passphrase) : encode(booklet.content());
  if (new Blob([text]).size > LARGEST) {
    tell("te-veel");
    return;
  }
  download("wensenboekje.json", "application/json", text);
  panels.close();
  saved();
  tell("bestand-gemaakt");
};

const remind = () => {
  const words = root.querySelector('[data-sjabloon="agenda"]').content;
  const [title, text] = ["titel", "tekst"].map((name) => words.querySelector(`[data-naam="${name}"]`).textContent);
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");
  download("wensenboekje.ics", "text/calendar", reminder(title, text, new Date(), id));
  tell("agenda");
};

const keepHere = () => {
  keeping.takeOver();
  panels.close();
  if (keeping.write(encode(booklet.content()))) {
    saved();
    tell("bewaard");
  } else {
    keeping.isOn = false;
    tell("vol");
  }
};

const goTo = (name) => {
  sheets.close();
  document.getElementById(name).scrollIntoView();
  document.getElementById(name).focus();
};

const ACTIONS = {
  "vouw-dicht": () => foldAll(root, false),
  "vouw-open": () => foldAll(root, true),
  "vel-arts": (from) => sheets.open("vel-arts", from, booklet.questions, booklet.hints),
  "vel-gesprek": (from) => sheets.open("vel-gesprek", from, booklet.questions, booklet.hints),
  "vel-naaste": (from) => sheets.open("vel-naaste", from, booklet.questions, booklet.hints),
  "vel-kaart": (from) => sheets.open("vel-kaart", from, booklet.questions, booklet.hints),
  terug: () => sheets.close(),
  "zet-terug": (from) => sheets.putBack(from),
  "druk-af": () => print(false),
  "druk-groot-af": () => print(true),
  "maak-bestand": () => makeFile(),
  "open-bestand": () => askForFile(),
  ontsluit: () => unlock(),
  "vul-aan": () => putIn(waiting),
  vervang: () => {
    booklet.clear();
    putIn(waiting);
  },
  sluit: () => panels.close(),
  "bewaar-hier": () => (keeping.isChangedElsewhere ? ask("ander") : keepHere()),
  "niet-bewaren": () => {
    keeping.wipe();
    changed();
    tell("niet-meer");
    panelButton("apparaat").focus();
  },
  "neem-over": () => {
    booklet.clear();
    panels.close();
    recall();
    saved();
  },
  "bewaar-dit": () => keepHere(),
  "wis-nu": () => {
    keeping.wipe();
    forget();
    tell("gewist");
    document.getElementById("bewaren").focus();
  },
  herinnering: () => remind(),
  "naar-meenemen": () => goTo("meenemen"),
  "naar-bewaren": () => goTo("bewaren"),
  "naar-wissen": () => ask("wis", panelButton("wis")),
};

root.addEventListener("click", (event) => {
  const from = event.target.closest("[data-knop], [data-paneel]");
  if (!from) return;
  messages.clear(); // what was said before is no longer about what happens now
  ACTIONS[from.dataset.knop]?.(from);
});
root.addEventListener("submit", (event) => {
  event.preventDefault();
  ACTIONS[event.target.dataset.doet]?.(event.target);
});
booklet.form.addEventListener("input", (event) => {
  messages.clear();
  booklet.edited(event.target);
  changed();
});

chooseLength(root);
openByLink(root);
fitPaper(root, booklet.form, booklet.questions);
fitSummary(root);
for (const group of root.querySelectorAll("[data-vouwen], [data-bladen], [data-bewaren], [data-herinnering]")) group.hidden = false;
recall();
