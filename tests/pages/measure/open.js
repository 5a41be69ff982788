// Opens all that a visitor can open: menus behind a button and every <details>. Gives how many there were.
() => {
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
  return opened;
}
