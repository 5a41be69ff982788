// The form on paper: what was typed is printed whole, however small its field, and what is folded is printed too.

const FIELDS = "textarea, input[type=text]";

const mirror = (field) => {
  const copy = document.createElement("span");
  copy.className = "op-papier geschreven";
  copy.dir = "auto";
  copy.textContent = field.value;
  field.after(copy);
  field.classList.add("is-overgeschreven");
};

const prepare = (form) => {
  for (const field of form.querySelectorAll(FIELDS)) if (field.value.trim()) mirror(field);
  for (const theme of form.querySelectorAll("details:not([open])")) {
    theme.open = true;
    theme.dataset.wasDicht = "";
  }
};

const putBack = (form) => {
  for (const copy of form.querySelectorAll(".op-papier")) copy.remove();
  for (const field of form.querySelectorAll(".is-overgeschreven")) field.classList.remove("is-overgeschreven");
  for (const theme of form.querySelectorAll("details[data-was-dicht]")) {
    theme.open = false;
    delete theme.dataset.wasDicht;
  }
};

export const fitPaper = (form) => {
  addEventListener("beforeprint", () => {
    putBack(form);
    prepare(form);
  });
  addEventListener("afterprint", () => putBack(form));
};

// The printer's rules hold on the screen too, for as long as something is measured.
export const asPrinted = (measure) => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const printed = rules.filter((rule) => rule.media?.mediaText === "print");
  for (const rule of printed) rule.media.mediaText = "all";
  measure();
  for (const rule of printed) rule.media.mediaText = "print";
};

export const print = (isLarge) => {
  document.documentElement.classList.toggle("groot", isLarge);
  window.print();
};
