// Choosing tools by step and role. The whole list stands in the page; what is chosen is kept nowhere and sent nowhere.

const form = document.querySelector("[data-filter]");
const tools = [...document.querySelectorAll(".hulpmiddelen > section")];
const choices = [...form.querySelectorAll("select")];
const status = form.querySelector("[data-stand]");

const fits = (tool, choice) => !choice.value || tool.dataset[choice.dataset.kies].split(" ").includes(choice.value);

const show = () => {
  for (const tool of tools) tool.hidden = !choices.every((choice) => fits(tool, choice));
  const shown = tools.filter((tool) => !tool.hidden).length;
  status.textContent = status.dataset.zin.replace("{getoond}", shown).replace("{alle}", tools.length);
};

// A link to a tool must lead to it, whatever was chosen before.
const showTarget = () => {
  const target = document.getElementById(location.hash.slice(1))?.closest(".hulpmiddelen > section");
  if (!target?.hidden) return;
  form.reset();
  show();
  target.scrollIntoView();
};

form.addEventListener("change", show);
addEventListener("hashchange", showTarget);
addEventListener("pageshow", show);
form.hidden = false;
show();
