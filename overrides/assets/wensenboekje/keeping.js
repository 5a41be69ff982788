// Keeping on the device, after the visitor has said so. Each time it is written it gets a new mark, so that a page that
// is open twice notices the other one and never writes over it in silence.

const PLACE = "wensenboekje";

const newMark = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const kept = () => {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return null;
  }
};

const markOf = (raw) => (raw === null ? null : raw.slice(0, raw.indexOf("\n")));

export class Keeping {
  constructor(onChangeElsewhere) {
    this.isOn = false;
    this.mark = null;
    addEventListener("storage", (event) => {
      const isAboutUs = event.key === PLACE || event.key === null;
      if (isAboutUs && this.isOn && this.isChangedElsewhere) onChangeElsewhere();
    });
  }

  // What is there, as text; from now on this page knows it and may write over it.
  read() {
    const raw = kept();
    if (raw === null) return null;
    this.mark = markOf(raw);
    return raw.slice(raw.indexOf("\n") + 1);
  }

  get isThere() {
    return kept() !== null;
  }

  get isChangedElsewhere() {
    return markOf(kept()) !== this.mark;
  }

  // Whether it was kept.
  write(text) {
    const mark = newMark();
    try {
      localStorage.setItem(PLACE, `${mark}\n${text}`);
    } catch {
      return false;
    }
    this.mark = mark;
    return true;
  }

  // Takes what is there now as known, so that the next write goes over it: the visitor has chosen that.
  takeOver() {
    this.mark = markOf(kept());
    this.isOn = true;
  }

  wipe() {
    this.isOn = false;
    this.mark = null;
    try {
      localStorage.removeItem(PLACE);
    } catch {
      // Where nothing may be kept, nothing is.
    }
  }
}
