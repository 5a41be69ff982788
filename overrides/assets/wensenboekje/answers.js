// Answers as they are kept: each with the words of its question, so that it can be read when that question is gone.

import { labelOf } from "./questions.js";

const choice = (field) => ({ id: field.value, label: labelOf(field) });
const text = (field) => ({ part: field.dataset.deel, label: labelOf(field), text: field.value });

export const read = (questions) =>
  questions
    .filter((question) => question.isAnswered)
    .map((question) => ({
      question: question.name,
      label: question.label,
      language: question.language,
      choices: question.ticked.map(choice),
      texts: question.written.map(text),
    }));

const fits = (field) => field && !field.checked && !(field.type === "radio" && isTaken(field));
const isTaken = (field) => [...field.form.elements[field.name]].some((other) => other.checked);

const put = (question, answer) => {
  const lost = { ...answer, choices: [], texts: [] };
  for (const kept of answer.choices) {
    const field = question.choices.find((one) => one.value === kept.id);
    if (fits(field)) question.put(field);
    else if (!field?.checked) lost.choices.push(kept);
  }
  for (const kept of answer.texts) {
    const field = question.texts.find((one) => one.dataset.deel === kept.part);
    if (field && !field.value.trim()) {
      field.value = kept.text;
      question.language = answer.language;
    } else if (field?.value !== kept.text) lost.texts.push(kept);
  }
  return lost;
};

const isSomething = (answer) => answer.choices.length > 0 || answer.texts.length > 0;

// Puts answers where nothing stands yet; gives what found no place, because the question is gone or other than it was.
export const write = (questions, answers) =>
  answers
    .map((answer) => {
      const question = questions.find((one) => one.name === answer.question);
      return question ? put(question, answer) : answer;
    })
    .filter(isSomething);
