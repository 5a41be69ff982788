// The own file: text in which every answer stands, with a version; what comes back from it is trusted only after a look.

import { isLocked, seal, unseal } from "./lock.js";

const KIND = "wensenboekje";
const FORMAT = 1;
export const LARGEST = 1_000_000;

export class FileProblem extends Error {}

const isText = (value) => typeof value === "string";
const isLanguage = (value) => isText(value) && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value);
const isList = (value, isOne) => Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null && isOne(one));
const isChoice = (value) => isText(value.id) && isText(value.label);
const isWritten = (value) => isText(value.part) && isText(value.label) && isText(value.text);
const isAnswer = (value) =>
  isText(value.question) && isText(value.label) && isLanguage(value.language) && isList(value.choices, isChoice) && isList(value.texts, isWritten);
const isHint = (value) => isText(value.id) && typeof value.taken === "boolean";
const isWhole = (value) => isList(value.answers, isAnswer) && isList(value.strangers, isAnswer) && isList(value.hints, isHint);

export const encode = (content) => JSON.stringify({ kind: KIND, format: FORMAT, ...content }, null, 1);

export const encodeLocked = async (text, passphrase) =>
  JSON.stringify({ kind: KIND, format: FORMAT, locked: await seal(text, passphrase) }, null, 1);

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileProblem(text.includes(`"${KIND}"`) ? "beschadigd" : "vreemd");
  }
};

const open = (text) => {
  const content = parse(text);
  if (content?.kind !== KIND) throw new FileProblem("vreemd");
  if (!Number.isInteger(content.format)) throw new FileProblem("beschadigd");
  if (content.format > FORMAT) throw new FileProblem("te-nieuw");
  return content;
};

// The answers in a text, or null when they lie behind a passphrase.
export const decode = (text) => {
  const content = open(text);
  if ("locked" in content) {
    if (!isLocked(content.locked)) throw new FileProblem("beschadigd");
    return null;
  }
  if (!isWhole(content)) throw new FileProblem("beschadigd");
  return content;
};

export const decodeLocked = async (text, passphrase) => {
  let inside;
  try {
    inside = await unseal(open(text).locked, passphrase);
  } catch {
    throw new FileProblem("wachtwoord");
  }
  const content = decode(inside);
  if (!content) throw new FileProblem("beschadigd"); // a lock within a lock is none of ours
  return content;
};
