// What a search field does once it is used: a list of options under it, or, on the page of search, all results.

import { Finder } from "./vinder.js";
import { OptionList } from "./keuzelijst.js";
import { Results } from "./uitkomst.js";

export function attach(form, { parts, fail }) {
  const finder = new Finder(new URL("../", form.action).href, parts.dataset.nederlands);
  const view = form.dataset.zoekveld === "pagina" ? new Results(form, parts) : new OptionList(form, parts);
  const field = form.querySelector("input");
  let timer;

  const search = async () => {
    const typed = field.value.trim();
    const question = typed.length > 1 ? typed : "";
    try {
      const found = await finder.find(question, view.wishes());
      form.querySelector(".zoekfout")?.remove();
      if (found) view.show(question, found);
    } catch {
      view.clear();
      fail();
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, view.pause);
  });
  view.onWish = search;
  finder.prepare().catch(fail);
  search();
}
