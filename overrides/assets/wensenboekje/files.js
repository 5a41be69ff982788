// Files that leave the page and come in again. No server is asked for them: the device itself makes and reads them.

import { decode, decodeLocked, encode, encodeLocked, FileProblem, LARGEST } from "./file.js";
import { canLock } from "./lock.js";

export const download = (name, type, text) => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

const chosenFile = (onChosen) => {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = ".json,application/json";
  field.addEventListener("change", () => field.files[0] && onChosen(field.files[0]));
  field.click();
};

const textOf = async (file) => {
  if (file.size > LARGEST) throw new FileProblem("te-groot");
  try {
    return await file.text();
  } catch {
    throw new FileProblem("onleesbaar"); // moved or taken away since it was chosen
  }
};

// `desk` is the page around it: what it says, asks, and does when answers came in or went out.
// What was read waits in the panel that asks about it, and is gone with it.
export class Files {
  constructor(booklet, panels, desk) {
    this.booklet = booklet;
    this.panels = panels;
    this.desk = desk;
  }

  choose() {
    chosenFile((file) => this.#telling(async () => {
      const text = await textOf(file);
      const content = decode(text);
      if (content) this.#offer(content);
      else this.desk.ask("slot", text);
    }));
  }

  async unlock() {
    const passphrase = this.panels.field.value;
    this.desk.tell("bezig");
    await this.#telling(async () => {
      const content = await this.panels.during(() => decodeLocked(this.panels.about, passphrase));
      if (content) this.#offer(content);
    });
    this.panels.field?.select(); // to try again
  }

  putIn(isInstead) {
    if (isInstead) this.booklet.clear();
    this.#add(this.panels.about);
  }

  async make() {
    const passphrase = this.panels.field.value;
    if (passphrase && !canLock()) {
      this.desk.tell("geen-slot");
      return;
    }
    this.desk.tell("bezig");
    const content = encode(this.booklet.content());
    const text = await this.panels.during(() => (passphrase ? encodeLocked(content, passphrase) : content));
    if (!text) return;
    if (new Blob([text]).size > LARGEST) {
      this.desk.tell("te-veel");
      return;
    }
    download("wensenboekje.json", "application/json", text);
    this.panels.close();
    if (encode(this.booklet.content()) === content) this.desk.saved(); // else somebody typed on in the meantime
    this.desk.tell("bestand-gemaakt");
  }

  #offer(content) {
    if (this.booklet.isEmpty) this.#add(content);
    else this.desk.ask("samen", content);
  }

  #add(content) {
    this.desk.filled(this.booklet.add(content));
  }

  async #telling(job) {
    try {
      await job();
    } catch (problem) {
      if (!(problem instanceof FileProblem)) throw problem;
      this.desk.tell(problem.message);
    }
  }
}
