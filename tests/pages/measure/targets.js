// Controls that are too small for a finger. A link inside a sentence is exempt (WCAG 2.5.8); a tick box counts with its
// label; a link that is stretched over its card counts as the card.
({ smallest, primary, primarySmallest }) => {
  const union = (boxes) => ({
    width: Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left)),
    height: Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top)),
  });
  const boxOf = (element) => {
    const after = getComputedStyle(element, "::after");
    if (after.content !== "none" && after.position === "absolute" && element.offsetParent) {
      return element.offsetParent.getBoundingClientRect();
    }
    const parts = [element, ...(element.type === "radio" || element.type === "checkbox" ? element.labels : [])];
    return union(parts.map((part) => part.getBoundingClientRect()));
  };
  const wrong = [];
  for (const element of controls()) {
    if (element.matches('[role="region"]')) continue;
    const { width, height } = boxOf(element);
    const size = `${width.toFixed(1)} × ${height.toFixed(1)} px`;
    const isField = element.matches("button, input, select, textarea");
    if (isInSentence(element)) continue;
    if (width < smallest || height < smallest) wrong.push([nameOf(element), `${size}, at least ${smallest} wanted`]);
    else if (element.matches(primary) && (height < primarySmallest || (isField && width < primarySmallest))) {
      wrong.push([nameOf(element), `${size}, at least ${primarySmallest} wanted`]);
    }
  }
  return wrong;
}
