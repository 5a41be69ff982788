// The buttons under a page: print, print in large letters, send, copy the address. Nothing is sent or kept.

const address = () => document.querySelector('link[rel="canonical"]')?.href ?? location.href.split("#")[0];

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

for (const button of document.querySelectorAll("[data-druk-af]")) {
  button.addEventListener("click", () => print(button.dataset.drukAf));
  button.parentElement.hidden = false;
}

for (const button of document.querySelectorAll("[data-kopieer]")) {
  if (!navigator.clipboard) continue;
  button.addEventListener("click", () => copy(button));
  button.parentElement.hidden = false;
}

for (const link of document.querySelectorAll("[data-stuur]")) {
  link.search += `&body=${encodeURIComponent(address())}`;
}
