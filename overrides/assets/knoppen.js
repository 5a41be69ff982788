// The buttons under a page: print, print in large letters, send, copy the address. Nothing is sent or kept.

const address = () => document.querySelector('link[rel="canonical"]')?.href ?? location.href.split("#")[0];

// Large letters are for one print: what somebody does on the page after it ends them.
const endLarge = () => document.documentElement.classList.remove("groot");

const print = (size) => {
  document.documentElement.classList.toggle("groot", size === "groot");
  window.print();
};

const copy = async (button) => {
  const label = button.querySelector("span");
  await navigator.clipboard.writeText(address());
  label.textContent = button.dataset.gelukt;
  label.setAttribute("role", "status");
};

for (const name of ["keydown", "pointerdown"]) addEventListener(name, endLarge);

// A paper that is made later has such a button too.
addEventListener("click", (event) => {
  const button = event.target.closest("[data-druk-af]");
  if (button) print(button.dataset.drukAf);
});
for (const button of document.querySelectorAll("[data-druk-af]")) button.parentElement.hidden = false;

for (const button of document.querySelectorAll("[data-kopieer]")) {
  if (!navigator.clipboard) continue;
  button.addEventListener("click", () => copy(button));
  button.parentElement.hidden = false;
}

for (const link of document.querySelectorAll("[data-stuur]")) {
  link.search += `&body=${encodeURIComponent(address())}`;
}
