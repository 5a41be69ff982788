// With the visitor's own few colours (forced colours): every control is still to be seen, and so is every drawing.
() => {
  const wrong = [];
  const hasBorder = (style) =>
    ["Top", "Bottom"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
  const readable = 4.5;
  const visible = 3;
  for (const element of controls()) {
    const style = getComputedStyle(element);
    if (element.matches('[role="region"]')) continue;
    const isField = element.matches('button, select, textarea, input:not([type="radio"], [type="checkbox"])');
    if (isField && !hasBorder(style)) wrong.push([nameOf(element), "has no border, so its edge cannot be seen"]);
    const ratio = contrast(parts(style.color).rgb, groundOf(element));
    if (element.innerText?.trim() && ratio < readable) {
      wrong.push([nameOf(element), `text has contrast ${ratio.toFixed(2)}, at least ${readable} wanted`]);
    }
  }
  for (const drawing of [...document.querySelectorAll("svg")].filter(isShown)) {
    const ground = groundOf(drawing);
    const shapes = [...drawing.querySelectorAll("path, rect, circle, line, polyline, polygon, ellipse, text")];
    const inks = shapes.map((shape) => getComputedStyle(shape)).flatMap((style) => [style.fill, style.stroke]);
    const shown = inks.filter((ink) => ink !== "none").map(parts).filter((ink) => ink.opacity > 0);
    if (!shown.some((ink) => contrast(ink.rgb, ground) >= visible)) {
      wrong.push([nameOf(drawing), "nothing of this drawing can be told from what is behind it"]);
    }
  }
  return wrong;
}
