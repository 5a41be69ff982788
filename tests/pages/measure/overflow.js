// What sticks out of the window sideways; a table may scroll inside a box of its own.
() => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  const scrolls = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== "visible") return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    return isShown(element) && (box.right > width + 1 || box.left < -1) && !scrolls(element);
  });
  const detail = `page is ${document.scrollingElement.scrollWidth} px wide in a window of ${width}`;
  return (wide.length ? wide : [document.body]).slice(0, 5).map((element) => [nameOf(element), detail]);
}
