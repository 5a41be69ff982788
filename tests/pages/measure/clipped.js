// With the text spacing of WCAG 1.4.12: text that is cut off, and text that lies over other text.
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `*, *::before, *::after { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const isHiddenOnPurpose = (box) => box.width <= 1 || box.height <= 1;
  const wrong = [];
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (!isShown(element) || isHiddenOnPurpose(box) || !element.innerText?.trim()) continue;
    const cutsX = ["hidden", "clip"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsY = ["hidden", "clip"].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (cutsX || cutsY) wrong.push([nameOf(element), "cuts off its text when letters and lines get more room"]);
  }
  const blockOf = (node) => {
    let at = node.parentElement;
    while (getComputedStyle(at).display.startsWith("inline")) at = at.parentElement;
    return at;
  };
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isToBeSeen = node.parentElement.checkVisibility() && !node.parentElement.closest(".spring, .alleen-horen");
    if (!node.data.trim() || !isToBeSeen) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (!isHiddenOnPurpose(box)) lines.push({ box, node, block: blockOf(node) });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  const margin = 4;
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length && lines[next].box.top < one.box.bottom - margin; next += 1) {
      const other = lines[next];
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (one.block !== other.block && across > margin && down > margin) {
        wrong.push([nameOf(other.node.parentElement), `lies over ${nameOf(one.node.parentElement)}`]);
      }
    }
  });
  return wrong;
}
