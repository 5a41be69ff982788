// A text behind a passphrase: AES-GCM under a key that is slow to guess. The browser itself does the arithmetic.

const ROUNDS = 600_000;
const MOST_ROUNDS = 5_000_000;
const SALT = 16;
const NONCE = 12;

const toBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const fromBase64 = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const random = (length) => crypto.getRandomValues(new Uint8Array(length));

export const canLock = () => Boolean(globalThis.crypto?.subtle);

export const isLocked = (value) =>
  typeof value === "object" &&
  value !== null &&
  ["salt", "nonce", "data"].every((name) => typeof value[name] === "string") &&
  Number.isInteger(value.rounds) &&
  value.rounds >= ROUNDS &&
  value.rounds <= MOST_ROUNDS;

const keyFor = async (passphrase, salt, iterations) => {
  const words = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(way, words, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
};

export const seal = async (text, passphrase) => {
  const salt = random(SALT);
  const nonce = random(NONCE);
  const key = await keyFor(passphrase, salt, ROUNDS);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, new TextEncoder().encode(text));
  return { rounds: ROUNDS, salt: toBase64(salt), nonce: toBase64(nonce), data: toBase64(new Uint8Array(data)) };
};

export const unseal = async (locked, passphrase) => {
  const key = await keyFor(passphrase, fromBase64(locked.salt), locked.rounds);
  const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64(locked.nonce) }, key, fromBase64(locked.data));
  return new TextDecoder().decode(bytes);
};
