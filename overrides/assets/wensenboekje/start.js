// Ties the parts of the wish booklet together. Nothing here asks the network for anything: the page's policy forbids it.

import { Booklet } from "./booklet.js";
import { decode, encode, FileProblem } from "./file.js";
import { download, Files } from "./files.js";
import { Keeping } from "./keeping.js";
import { Leaving } from "./leaving.js";
import { foldAll, Length } from "./length.js";
import { Messages } from "./messages.js";
import { Panels } from "./panels.js";
import { fitPaper } from "./paper.js";
import { reminder } from "./reminder.js";
import { Sheets } from "./sheets.js";
import { fitSummary } from "./summary.js";

const root = document.querySelector("[data-wensenboekje]");
const bar = root.querySelector(".werkbalk");
const messages = new Messages(root);
const panels = new Panels(root, root.querySelector("[data-panelen]"));
const sheets = new Sheets(root, () => tell("leeg"));
const booklet = new Booklet(root, () => tell("hint"), () => changed());
const length = new Length(root);
const keeping = new Keeping(() => keptElsewhere());
const leaving = new Leaving(() => setAside(), () => recall());
const button = (name) => root.querySelector(`[data-knop="${name}"]`);
const panelButton = (name) => root.querySelector(`[data-paneel="${name}"]`);
const focusOn = (name) => document.getElementById(name).focus();

const showButtons = () => {
  root.querySelector("[data-werkbalk]").hidden = booklet.isEmpty && !keeping.isThere;
  panelButton("apparaat").hidden = keeping.isOn;
  button("niet-bewaren").hidden = !keeping.isOn;
};

const tell = (name, number) => {
  messages.say(name, number);
  showButtons();
};

const ask = async (name, from, about) => {
  await sheets.close();
  messages.clear();
  panels.open(name, from, about);
};

const saved = () => leaving.warn(false);

const changed = () => {
  const isKept = keep();
  leaving.warn(!isKept && !booklet.isEmpty);
  showButtons();
};

const keep = () => {
  if (!keeping.isOn) return false;
  if (keeping.isChangedElsewhere) {
    keptElsewhere();
    return false;
  }
  if (keeping.write(encode(booklet.content()))) return true;
  keeping.isOn = false;
  tell("vol");
  return false;
};

// Another window changed or erased what this one keeps. What is written here stays, and the visitor says what is to be.
const keptElsewhere = () => {
  keeping.isOn = false;
  leaving.warn(!booklet.isEmpty);
  showButtons();
  if (keeping.isThere) ask("ander", panelButton("apparaat"));
  else if (!booklet.isEmpty) ask("elders-gewist", panelButton("apparaat"));
};

const forget = () => {
  booklet.clear();
  panels.close();
  messages.clear();
  saved();
  showButtons();
};

const setAside = () => {
  sheets.hide();
  forget();
};

// What is kept on the device, read before anything here has to go for it.
const recall = (isInstead) => {
  const text = keeping.read();
  if (text !== null) {
    try {
      const content = decode(text);
      if (isInstead) booklet.clear();
      const isWhole = booklet.add(content);
      keeping.isOn = true;
      saved();
      tell(isWhole ? "weer-hier" : "geopend-deels");
    } catch (problem) {
      if (!(problem instanceof FileProblem)) throw problem;
      tell("kapot");
    }
  }
  showButtons();
};

const files = new Files(booklet, panels, {
  tell,
  saved,
  ask: (name, about) => ask(name, button("open-bestand"), about),
  filled: (isWhole) => {
    panels.close();
    changed();
    tell(isWhole ? "geopend" : "geopend-deels");
    focusOn("bewaren");
  },
});

const keepHere = () => {
  keeping.takeOver();
  panels.close();
  if (keeping.write(encode(booklet.content()))) {
    saved();
    tell("bewaard");
    button("niet-bewaren").focus();
  } else {
    keeping.isOn = false;
    tell("vol");
  }
};

const takeOver = () => {
  panels.close();
  if (!keeping.isThere) {
    keptElsewhere(); // erased since it was offered
    return;
  }
  recall(true);
  focusOn("bewaren");
};

const remind = () => {
  const words = root.querySelector('[data-sjabloon="agenda"]').content;
  const [title, text] = ["titel", "tekst"].map((name) => words.querySelector(`[data-naam="${name}"]`).textContent);
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");
  download("wensenboekje.ics", "text/calendar", reminder(title, text, new Date(), id));
  tell("agenda");
};

const goTo = async (name) => {
  await sheets.close();
  document.getElementById(name).scrollIntoView();
  focusOn(name);
};

const openSheet = (from) => sheets.open(from.dataset.knop, from, booklet.questions, booklet.hints);

const ACTIONS = {
  duur: (from) => tell("aantal", length.choose(from)),
  "vouw-dicht": () => foldAll(root, false),
  "vouw-open": () => foldAll(root, true),
  "maak-leeg": (from) => {
    booklet.empty(from.closest("[data-vraag]"));
    changed();
  },
  "vel-arts": openSheet,
  "vel-gesprek": openSheet,
  "vel-naaste": openSheet,
  "vel-kaart": openSheet,
  terug: () => sheets.close(),
  "zet-terug": (from) => sheets.putBack(from),
  "maak-bestand": () => files.make(),
  "open-bestand": () => files.choose(),
  ontsluit: () => files.unlock(),
  "vul-aan": () => files.putIn(false),
  vervang: () => files.putIn(true),
  sluit: () => panels.close(),
  "bewaar-hier": () => (keeping.isChangedElsewhere ? ask("ander", panelButton("apparaat")) : keepHere()),
  "niet-bewaren": () => {
    keeping.wipe();
    changed();
    tell("niet-meer");
    panelButton("apparaat").focus();
  },
  "neem-over": takeOver,
  "bewaar-dit": keepHere,
  "wis-nu": () => {
    keeping.wipe();
    forget();
    tell("gewist");
    focusOn("bewaren");
  },
  herinnering: remind,
  "naar-meenemen": () => goTo("meenemen"),
  "naar-bewaren": () => goTo("bewaren"),
  "naar-wissen": (from) => ask("wis", from),
};

const act = (from, name) => ACTIONS[name]?.(from);

// What was said before is no longer about what happens now.
root.addEventListener("click", (event) => event.target.closest("button") && messages.clear(), { capture: true });
root.addEventListener("click", (event) => {
  const from = event.target.closest("[data-knop]");
  if (from) act(from, from.dataset.knop);
});
root.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  messages.clear();
  panels.close();
});
root.addEventListener("submit", (event) => {
  event.preventDefault();
  act(event.target, event.target.dataset.doet);
});
booklet.form.addEventListener("input", (event) => {
  messages.clear();
  booklet.edited(event.target);
  changed();
});

// Nothing that has the focus lies behind the bar, however high the bar is.
new ResizeObserver(() => document.documentElement.style.setProperty("--balk", `${bar.offsetHeight}px`)).observe(bar);

length.openByLink();
fitPaper(root, booklet.form, booklet.questions);
fitSummary(root);
for (const group of root.querySelectorAll("[data-vouwen], [data-bladen], [data-bewaren], [data-herinnering]")) group.hidden = false;
recall();
