// The piece of a text where the words stand that were searched for, in parts that are a hit or not.

import { WORD, fold } from "./teksten.js";

const PART = /[\p{L}\p{N}]+/gu;
const LENGTH = 170;
const BEFORE = 40;
const BEGIN = 4;
const ENDING = 3;

// From the best place in the text: [{ text, isHit }]. `words` are folded; those that only mean the same as what was asked
// count where the text has none of the question itself.
export function fragment(text, words, question) {
  const all = places(text, new Set(words));
  const own = all.filter((hit) => isOf(question, hit.word));
  const hits = own.length ? own : all;
  const [start, end] = stretch(text, hits);
  const pieces = [];
  const add = (piece, isHit) => piece && pieces.push({ text: piece, isHit });
  let at = start;
  if (start > 0) add("… ", false);
  for (const hit of hits.filter((one) => one.start >= start && one.end <= end)) {
    add(text.slice(at, hit.start), false);
    add(text.slice(hit.start, hit.end), true);
    at = hit.end;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add(" …", false);
  return pieces;
}

// Whether a word begins like one of the question, as its plural or a compound does.
function isOf(question, word) {
  const asked = (question.match(WORD) ?? []).map(fold);
  return asked.some((one) => word.startsWith(one.slice(0, Math.max(BEGIN, one.length - ENDING))));
}

// Of a word with a hyphen a part may be the hit.
function places(text, words) {
  const found = [];
  for (const whole of text.matchAll(WORD)) {
    const pieces = words.has(fold(whole[0])) ? [{ 0: whole[0], index: 0 }] : whole[0].matchAll(PART);
    for (const piece of pieces) {
      const start = whole.index + piece.index;
      if (words.has(fold(piece[0]))) found.push({ word: fold(piece[0]), start, end: start + piece[0].length });
    }
  }
  return found;
}

// The stretch that holds most different words, cut between words.
function stretch(text, hits) {
  let best = { start: 0, count: 0 };
  for (const first of hits) {
    const start = Math.max(0, first.start - BEFORE);
    const inside = hits.filter((hit) => hit.start >= first.start && hit.end <= start + LENGTH);
    const count = new Set(inside.map((hit) => hit.word)).size;
    if (count > best.count) best = { start, count };
  }
  const start = best.start && text.indexOf(" ", best.start) + 1;
  const last = start + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", start + LENGTH);
  return [start, last > start ? last : text.length];
}
