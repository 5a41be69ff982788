// Leaving with something that is kept nowhere asks first; and a page that the browser sets aside keeps no answers.

export class Leaving {
  constructor(onSetAside, onReturn) {
    this.isWaiting = false;
    this.ask = (event) => {
      event.preventDefault();
      event.returnValue = "";
    };
    addEventListener("pagehide", (event) => event.persisted && onSetAside());
    addEventListener("pageshow", (event) => event.persisted && onReturn());
  }

  warn(isUnsaved) {
    if (isUnsaved === this.isWaiting) return;
    this.isWaiting = isUnsaved;
    if (isUnsaved) addEventListener("beforeunload", this.ask);
    else removeEventListener("beforeunload", this.ask);
  }
}
