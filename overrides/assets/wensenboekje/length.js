// How much of the booklet is on the screen: by the time that somebody has, and by folding. Answers stay what they are.

export const chooseLength = (root) => {
  const group = root.querySelector("[data-duren]");
  const buttons = group.querySelectorAll("[data-duur]");
  const order = [...buttons].map((button) => button.dataset.duur);

  const choose = (wanted) => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button === wanted));
    const most = order.indexOf(wanted.dataset.duur);
    for (const question of root.querySelectorAll("[data-vraag]")) {
      question.hidden = order.indexOf(question.dataset.duur) > most;
    }
    for (const theme of root.querySelectorAll("[data-thema]")) {
      theme.hidden = !theme.querySelector("[data-vraag]:not([hidden])");
      const link = root.querySelector(`nav a[href="#${theme.querySelector("summary > [id]").id}"]`);
      link.parentElement.hidden = theme.hidden;
    }
  };

  for (const button of buttons) button.addEventListener("click", () => choose(button));
  group.hidden = false;
};

export const foldAll = (root, isOpen) => {
  for (const theme of root.querySelectorAll("[data-thema]")) theme.open = isOpen;
};

// A link to a folded theme opens it.
export const openByLink = (root) => {
  for (const link of root.querySelectorAll('a[href^="#thema-"]')) {
    link.addEventListener("click", () => {
      document.getElementById(link.hash.slice(1)).closest("details").open = true;
    });
  }
};
