// Opens all that a visitor can open: menus behind a button, every <details>, and what the first field of search finds.
// Gives how many there were.
async () => {
  let opened = 0;
  for (const button of document.querySelectorAll('button[aria-expanded="false"]')) {
    if (!isShown(button)) continue;
    button.click();
    opened += 1;
  }
  for (const details of document.querySelectorAll("details:not([open])")) {
    if (!isShown(details)) continue;
    details.open = true;
    opened += 1;
  }
  const field = [...document.querySelectorAll('form[data-zoekveld] input[type="search"]')].find(isShown);
  if (field) {
    opened += 1;
    field.focus();
    field.value = "hospice";
    field.dispatchEvent(new Event("input"));
    const patience = 5000;
    const start = performance.now();
    while (!document.querySelector("[role=option], .treffer")) {
      if (performance.now() - start > patience) throw new Error("searching shows nothing");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return opened;
}
