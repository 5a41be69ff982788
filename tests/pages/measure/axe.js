// Every rule of axe-core but the withdrawn ones. `reviewed` holds what a person judged: rule, selector and page pattern;
// gives violations and undecided cases, and which of the judgements were met.
async ({ reviewed }) => {
  const tags = [...new Set(axe.getRules().flatMap((rule) => rule.tags))].filter((tag) => tag !== "deprecated");
  const results = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations", "incomplete"],
    elementRef: true,
  });
  const met = new Set();
  const isReviewed = (rule, element) => {
    const found = reviewed.findIndex((entry) => entry.rule === rule && element?.matches(entry.selector));
    if (found >= 0) met.add(reviewed[found].number);
    return found >= 0;
  };
  const told = (kind) => (rule) =>
    rule.nodes.map((node) => ({
      kind,
      rule: rule.id,
      selector: node.target.flat().join(" "),
      detail: node.failureSummary.split("\n").slice(1).join(" ").trim(),
      reviewed: kind === "incomplete" && isReviewed(rule.id, node.element),
    }));
  const findings = [
    ...results.violations.flatMap(told("violation")),
    ...results.incomplete.flatMap(told("incomplete")),
  ];
  return { findings, met: [...met] };
}
