// What the measurements share. Put before each of them; nothing of this reaches a page that is published.

const CONTROLS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex][role="region"]';

// A name that a person can find again: the nearest id, two steps down to the element, and its first words.
const nameOf = (element) => {
  const steps = [];
  for (let at = element; at && at !== document.body && steps.length < 3; at = at.parentElement) {
    const id = at.id ? `#${at.id}` : "";
    const classes = id ? "" : [...at.classList].map((name) => `.${name}`).join("");
    steps.unshift(at.localName + id + classes);
    if (id) break;
  }
  const words = (element.innerText || element.value || "").trim().replace(/\s+/g, " ").slice(0, 30);
  return steps.join(" > ") + (words ? ` “${words}”` : "");
};

const isShown = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

const controls = () =>
  [...document.querySelectorAll(CONTROLS)].filter((element) => isShown(element) && !element.disabled && !element.inert);

const isTabStop = (element) => element.tabIndex >= 0;

// Red, green, blue and opacity of a computed colour, also of those that CSS writes as color(srgb …).
const parts = (colour) => {
  const numbers = (colour.match(/-?[\d.]+(?:e-?\d+)?/g) || []).map(Number);
  const scale = colour.startsWith("color(") ? 255 : 1;
  const [red, green, blue, opacity = 1] = numbers;
  return { rgb: [red, green, blue].map((value) => (value ?? 0) * scale), opacity: numbers.length ? opacity : 0 };
};

const luminance = (rgb) => {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

// The first opaque ground under an element; what is half transparent counts as absent.
const groundOf = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const { rgb, opacity } = parts(getComputedStyle(at).backgroundColor);
    if (opacity > 0.99) return rgb;
  }
  return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
};

// Text that is one of several pieces in a line, like a link in a sentence.
const isInSentence = (element) => {
  if (getComputedStyle(element).display !== "inline") return false;
  let block = element.parentElement;
  while (getComputedStyle(block).display === "inline") block = block.parentElement;
  return block.innerText.trim().length > element.innerText.trim().length;
};
