// With the visitor's own few colours (forced colours): every control is still to be seen, and so is every drawing.
() => {
  const wrong = [];
  const hasBorder = (style) =>
    ["Top", "Bottom"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
  const readable = 4.5;
  const visible = 3;
  for (const element of controls()) {
    const style = getComputedStyle(element);
    if (element.matches("section")) continue;
    const isField = element.matches('button, select, textarea, input:not([type="radio"], [type="checkbox"])');
    if (isField && !hasBorder(style)) wrong.push([nameOf(element), "has no border, so its edge cannot be seen"]);
    const ratio = contrast(parts(style.color).rgb, groundOf(element));
    if (element.innerText?.trim() && ratio < readable) {
      wrong.push([nameOf(element), `text has contrast ${ratio.toFixed(2)}, at least ${readable} wanted`]);
    }
  }
  for (const shape of document.querySelectorAll("svg :is(path, rect, circle, line, polyline, polygon, ellipse, text)")) {
    if (!isShown(shape.ownerSVGElement)) continue;
    const style = getComputedStyle(shape);
    const ground = groundOf(shape.ownerSVGElement);
    const inks = [style.fill, style.stroke].filter((ink) => ink !== "none").map(parts).filter((ink) => ink.opacity > 0);
    if (inks.length && !inks.some((ink) => contrast(ink.rgb, ground) >= visible)) {
      wrong.push([nameOf(shape.ownerSVGElement), `${shape.localName} cannot be told from what is behind it`]);
    }
  }
  return wrong;
}
