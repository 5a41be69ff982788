// All that can be read and filled in in <main> with everything open: its words, and its fields by name. Buttons and
// what they answer are left out: those exist for scripts alone.
() => {
  const main = document.querySelector("main");
  for (const details of main.querySelectorAll("details")) details.open = true;
  const skipped = [...main.querySelectorAll('button, [role="status"], output')];
  const words = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isHeard = !skipped.some((element) => element.contains(node));
    if (isHeard && node.parentElement.checkVisibility()) words.push(...node.data.split(/\s+/).filter(Boolean));
  }
  const fields = [...main.querySelectorAll("input, select, textarea")].filter(isShown).map((field) => field.name);
  return { words, fields };
}
