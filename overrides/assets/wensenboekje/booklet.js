// The booklet as it is on the screen now: its questions, its hints, and what fits none of them.

import { read, write } from "./answers.js";
import { Hints } from "./hints.js";
import { questionsOf } from "./questions.js";
import { Strangers } from "./strangers.js";

export class Booklet {
  constructor(root, onHint, onChange) {
    this.version = Number(root.dataset.versie);
    this.form = root.querySelector("form");
    this.questions = questionsOf(root);
    this.hints = new Hints(root.querySelector('[data-sjabloon="aanwijzingen"]'), this.questions, onHint, onChange);
    this.strangers = new Strangers(root, onChange);
  }

  get isEmpty() {
    return this.strangers.all.length === 0 && !this.questions.some((question) => question.isAnswered);
  }

  content() {
    return {
      questions: this.version,
      answers: read(this.questions),
      strangers: this.strangers.all,
      hints: this.hints.read(),
    };
  }

  // Adds what comes from elsewhere to what is here; whether all of it fitted.
  add(content) {
    const lost = write(this.questions, [...content.answers, ...content.strangers]);
    this.strangers.add(lost);
    this.hints.write([...this.hints.read(), ...content.hints]);
    return lost.length === 0;
  }

  edited(field) {
    const question = this.questions.find((one) => one.box.contains(field));
    question.edited(field);
    this.hints.look(question);
  }

  // Takes the answer to one question away again, which a round button does not do by itself.
  empty(box) {
    const question = this.questions.find((one) => one.box === box);
    question.clear();
    question.choices[0].focus();
    this.hints.look(question);
  }

  clear() {
    for (const question of this.questions) question.clear();
    this.strangers.clear();
    this.hints.write([]);
  }
}
