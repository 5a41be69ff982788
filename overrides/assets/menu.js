// On a narrow screen the link to the list of subjects becomes a button that opens that list under the header.
// Without this script the link simply jumps to the list at the end of the page.

const narrow = window.matchMedia("(max-width: 47.99rem)");
const link = document.querySelector("[data-menuknop]");
const list = document.getElementById("menu");

if (link && list) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.append(...link.cloneNode(true).childNodes);
  button.setAttribute("aria-controls", list.id);
  const home = document.createComment("menu");
  list.after(home);

  const show = (open) => {
    button.setAttribute("aria-expanded", String(open));
    list.hidden = !open;
  };

  const arrange = () => {
    if (narrow.matches) {
      link.replaceWith(button);
      button.parentElement.after(list);
      list.classList.add("is-paneel");
      show(false);
    } else {
      button.replaceWith(link);
      home.before(list);
      list.classList.remove("is-paneel");
      list.hidden = false;
    }
  };

  button.addEventListener("click", () => show(list.hidden));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && narrow.matches && !list.hidden) {
      show(false);
      button.focus();
    }
  });
  narrow.addEventListener("change", arrange);
  arrange();
}
