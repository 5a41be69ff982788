// The booklet as it is on the screen now: its questions, its hints, and what fits none of them.

import { read, write } from "./answers.js";
import { Hints } from "./hints.js";
import { questionsOf } from "./questions.js";
import { showStrangers } from "./strangers.js";

export class Booklet {
  constructor(root, onHint, onChoice) {
    this.root = root;
    this.form = root.querySelector("form");
    this.questions = questionsOf(this.form);
    this.hints = new Hints(root.querySelector('[data-sjabloon="aanwijzingen"]'), this.questions, onHint, onChoice);
    this.strangers = [];
  }

  get isEmpty() {
    return this.strangers.length === 0 && !this.questions.some((question) => question.isAnswered);
  }

  content() {
    return {
      questions: Number(this.root.dataset.versie),
      answers: read(this.questions),
      strangers: this.strangers,
      hints: this.hints.read(),
    };
  }

  // Adds what comes from elsewhere to what is here; whether all of it fitted.
  add(content) {
    const known = this.strangers.map((one) => JSON.stringify(one));
    const lost = write(this.questions, [...content.answers, ...content.strangers]);
    this.strangers = [...this.strangers, ...lost.filter((one) => !known.includes(JSON.stringify(one)))];
    this.hints.write([...this.hints.read(), ...content.hints]);
    showStrangers(this.root, this.strangers);
    return lost.length === 0;
  }

  edited(field) {
    const question = this.questions.find((one) => one.box.contains(field));
    if (question && field.matches("[data-deel]")) question.language = document.documentElement.lang;
    this.hints.look(true);
  }

  clear() {
    for (const question of this.questions) question.clear();
    this.strangers = [];
    this.hints.write([]);
    showStrangers(this.root, []);
  }
}
