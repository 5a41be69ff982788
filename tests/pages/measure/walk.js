// Remembers every place where Tab should stop, and how it looks without focus. Gives their names; a group of radio
// buttons is one stop, because the arrow keys go on from there. Afterwards `walk()` tells where the focus is: the number
// of the stop (-1 for one that was not expected, null for none) and what is wrong with how it shows.
() => {
  const look = (element) => {
    const style = getComputedStyle(element);
    return [
      style.outlineStyle === "none" ? "" : `${style.outlineWidth} ${style.outlineColor}`,
      style.boxShadow,
      style.backgroundColor,
      style.borderColor,
      style.borderWidth,
      style.textDecoration,
    ].join(" | ");
  };
  const keyOf = (element) => (element.type === "radio" && element.name ? `radio ${element.name}` : element);
  const numbers = new Map();
  for (const element of controls().filter(isTabStop)) {
    if (!numbers.has(keyOf(element))) numbers.set(keyOf(element), { number: numbers.size, element });
  }
  const stops = [...numbers.values()].map(({ element }) => element);
  // Tab goes on from where the focus was last, also after it has left; the walk begins at the top.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  document.activeElement.blur();
  const before = stops.map(look);

  const outline = (element) => {
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return [];
    const ground = groundOf(parseFloat(style.outlineOffset) >= 0 ? element.parentElement : element);
    const ratio = contrast(parts(style.outlineColor).rgb, ground);
    return ratio < 3 ? [`focus outline has contrast ${ratio.toFixed(2)}, at least 3 wanted`] : [];
  };

  const place = (element) => {
    const [box] = element.getClientRects();
    const inset = 2;
    const [left, right, top, bottom] = [box.left + inset, box.right - inset, box.top + inset, box.bottom - inset];
    const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const points = [middle, [left, top], [right, top], [left, bottom], [right, bottom]];
    const hits = points.map(([x, y]) => document.elementFromPoint(x, y)).filter(Boolean);
    if (!hits.length) return ["is outside the window when it has the focus"];
    const cover = hits.find((hit) => !element.contains(hit) && !hit.contains(element));
    return cover ? [`is covered by ${nameOf(cover)} when it has the focus`] : [];
  };

  let last = null;
  window.walk = () => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) {
      return { number: null, name: "", wrong: [] };
    }
    const number = numbers.get(keyOf(element))?.number ?? -1;
    // A field for a date holds several stops inside; then it is not the field itself that shows the focus.
    const isFirst = element !== last;
    last = element;
    const isUnchanged = isFirst && stops[number] === element && look(element) === before[number];
    const wrong = [...(isUnchanged ? ["focus does not show"] : []), ...outline(element), ...place(element)];
    return { number, name: wrong.length || number < 0 ? nameOf(element) : "", wrong };
  };
  return stops.map(nameOf);
}
