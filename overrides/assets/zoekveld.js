// Search by script begins when somebody asks for it; until then nothing is fetched. Without it a field leads to the
// index of the site. What is typed stays here: it travels behind the # of an address, and that part is never sent.

const parts = document.getElementById("zoek");
const SHORTCUT_OFF = "zoeksneltoets-uit";

const target = (form) => form.action.split("#")[0];

// Gives a function that loads the search behind a form, once.
const prepare = (form) => {
  const field = form.querySelector("input");
  let loading;
  const fail = () => {
    if (!form.querySelector(".zoekfout")) form.append(parts.content.querySelector(".zoekfout").cloneNode(true));
  };
  const load = () => {
    loading ??= import(new URL(parts.dataset.venster, document.baseURI).href).then(
      ({ attach }) => attach(form, { parts, fail }),
      () => {
        loading = undefined;
        fail();
      },
    );
  };
  field.addEventListener("focus", load);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim()) location.assign(`${target(form)}#${new URLSearchParams({ q: field.value.trim() })}`);
  });
  if (form.dataset.zoekveld === "lijst") {
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
  }
  return load;
};

// The link in the header becomes a button that opens a field; gives what opens it.
const prepareHeader = (link) => {
  const form = parts.content.querySelector("form").cloneNode(true);
  const field = form.querySelector("input");
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.append(...link.cloneNode(true).childNodes);
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", form.id);
  link.replaceWith(button);

  const show = (open) => {
    button.setAttribute("aria-expanded", String(open));
    if (open) {
      button.closest("nav").after(form);
      field.focus();
    } else {
      form.remove();
    }
  };
  button.addEventListener("click", () => show(!form.isConnected));
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    show(false);
    button.focus();
  });
  prepare(form);
  return () => show(true);
};

// On the page of search itself its own field is the one; a question may stand in the address.
const preparePage = (form, link) => {
  const load = prepare(form);
  const focus = () => form.querySelector("input").focus();
  link.addEventListener("click", (event) => {
    event.preventDefault();
    focus();
  });
  if (/[#?&]q=/.test(location.href)) load();
  return focus;
};

const isTyping = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

const isOff = () => {
  try {
    return localStorage.getItem(SHORTCUT_OFF) !== null;
  } catch {
    return false;
  }
};

const listenForSlash = (open) =>
  document.addEventListener("keydown", (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== "/" || !isPlain || isTyping(event.target) || isOff()) return;
    event.preventDefault();
    open();
  });

if (parts) {
  const link = document.querySelector(".zoeklink");
  const page = document.querySelector('[data-zoekveld="pagina"]');
  for (const form of document.querySelectorAll('[data-zoekveld="lijst"]')) prepare(form);
  listenForSlash(page ? preparePage(page, link) : prepareHeader(link));
}
