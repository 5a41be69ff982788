// Answers that no longer fit the questions: shown with the words they were given, and kept with the rest.

const line = (answer) => {
  const item = document.createElement("li");
  const words = [...answer.choices.map((one) => one.label), ...answer.texts.map((one) => one.text)].join("; ");
  item.lang = answer.language;
  item.dir = "auto";
  item.textContent = `${answer.label} ${words}`;
  return item;
};

export const showStrangers = (root, strangers) => {
  const place = root.querySelector("[data-vreemd]");
  place.replaceChildren();
  if (strangers.length === 0) return;
  place.append(root.querySelector('[data-sjabloon="vreemd"]').content.cloneNode(true));
  place.querySelector("ul").append(...strangers.map(line));
};
