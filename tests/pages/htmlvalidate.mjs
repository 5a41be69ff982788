// What html-validate looks at: all that it recommends, and all its rules for accessibility. Each exception has a reason.
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // `<!doctype html>` is how the HTML standard itself writes it.
    "doctype-style": "off",
    // White space at the end of a line comes from templates, is never shown and disappears in compression.
    "no-trailing-whitespace": "off",
    // A title is that of the page and that of the site; what an event is called is not ours to shorten.
    "long-title": "off",
    // HTML allows an id to begin with a digit, as the ids of sources like 113 do.
    "valid-id": ["error", { relaxed: true }],
    // The stylesheet keeps a telephone number on one line (`.nummer a`); other hyphens would go along when it is copied.
    "tel-non-breaking": "off",
    // A box in which a table scrolls is no section: it has a caption and no heading.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // The form of the booklet is never sent: everything that is written there stays with the visitor.
    "wcag/h32": "off",
    // In the booklet an answer and the two ways of not answering are one question, under one name.
    "form-dup-name": "off",
    // The password of an own file is not for the browser to keep.
    "autocomplete-password": "off",
  },
};
