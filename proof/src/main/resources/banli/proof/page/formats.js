'use strict';
// A second implementation of the check, in the browser's own SHA-256 and Ed25519: RFC 6962, RFC 8785 and C2SP's formats.
const LARGEST = 256 * 1024 * 1024;
const HEX64 = /^[0-9a-f]{64}$/;

class Doubt extends Error {
  constructor(zh, en) { super(zh + ' ' + en); this.zh = zh; this.en = en; }
}
const refuse = (zh, en) => { throw new Doubt(zh, en); };

const utf8 = text => new TextEncoder().encode(text);
const textOf = bytes => {
  try { return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes); }
  catch { return refuse('文字不是 UTF-8。', 'A text is not UTF-8.'); }
};
const join = parts => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  return all;
};
const same = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);
const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest('SHA-256', join(parts)));
const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');

function base64(text) {
  let bytes = null;
  try {
    const binary = atob(text);
    if (btoa(binary) === text) bytes = Uint8Array.from(binary, char => char.charCodeAt(0));
  } catch { /* Told below. */ }
  return bytes ?? refuse('有一处 Base64 的写法不规范。', 'Some Base64 is not written as it must be.');
}
function hash64(text) {
  const bytes = base64(text);
  return bytes.length === 32 ? bytes : refuse('散列的长度不对。', 'A hash has a wrong length.');
}
function decimal(text) {
  if (!/^(0|[1-9]\d{0,18})$/.test(text)) refuse('有一个数的写法不规范。', 'A number is not written as it must be.');
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : refuse('数目大过这一页算得了的。', 'A number is larger than this page computes.');
}

/** RFC 8785, of objects, lists, texts, whole numbers and null. */
function canonical(value) {
  if (value === null || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : refuse('JSON 里有不是整数的数。', 'The JSON holds a number that is not whole.');
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  if (typeof value !== 'object') refuse('JSON 里有不该有的值。', 'The JSON holds a value that has no place in it.');
  return '{' + Object.keys(value).sort().map(name => JSON.stringify(name) + ':' + canonical(value[name])).join(',') + '}';
}
function readJson(bytes) {
  const text = textOf(bytes);
  let value;
  try { value = JSON.parse(text); } catch { refuse('case.json 读不下去。', 'case.json can\'t be read.'); }
  return canonical(value) === text ? value : refuse('case.json 不是规范的写法（RFC 8785）。', 'case.json is not written as RFC 8785 asks.');
}

const CRC = Uint32Array.from({ length: 256 }, (_, number) => {
  for (let bit = 0; bit < 8; bit++) number = number & 1 ? 0xEDB88320 ^ (number >>> 1) : number >>> 1;
  return number >>> 0;
});
function crc32(bytes) {
  let crc = 0xFFFFFFFF;
  for (const byte of bytes) crc = CRC[(crc ^ byte) & 0xFF] ^ (crc >>> 8);
  return (crc ^ 0xFFFFFFFF) >>> 0;
}

/** The files of a ZIP that is written in the one way: sorted, stored, without times and extras; each field is looked at. */
function unzip(zip) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const other = () => refuse('这不是原样的证据包：损坏了，或者拆开后又重新打包过。请用收到的原件。',
    'This is no pack as it was made: it is damaged, or was unpacked and packed again. Take the one that you got.');
  let at = 0;
  const expect = (size, value) => {
    if (at + size > zip.length) other();
    const read = size === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
    at += size;
    if (value !== undefined && read !== value) other();
    return read;
  };
  const files = new Map(), places = [];
  while (at + 4 <= zip.length && view.getUint32(at, true) === 0x04034b50) {
    const place = at;
    at += 4;
    [20, 0, 0, 0, 0x21].forEach(value => expect(2, value));
    const crc = expect(4), length = expect(4);
    expect(4, length);
    const named = expect(2);
    expect(2, 0);
    if (at + named + length > zip.length) other();
    const name = String.fromCharCode(...zip.subarray(at, at + named));
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/.test(name)) other();
    if (places.length > 0 && places.at(-1).name >= name) other();
    const bytes = zip.subarray(at + named, at + named + length);
    if (crc32(bytes) !== crc) other();
    files.set(name, bytes);
    places.push({ name, place, crc, length });
    at += named + length;
  }
  const directory = at;
  for (const { name, place, crc, length } of places) {
    expect(4, 0x02014b50);
    [20, 20, 0, 0, 0, 0x21].forEach(value => expect(2, value));
    [crc, length, length].forEach(value => expect(4, value));
    [name.length, 0, 0, 0, 0].forEach(value => expect(2, value));
    [0, place].forEach(value => expect(4, value));
    for (const char of name) if (zip[at++] !== char.charCodeAt(0)) other();
  }
  const long = at - directory;
  expect(4, 0x06054b50);
  [0, 0, places.length, places.length].forEach(value => expect(2, value));
  [long, directory].forEach(value => expect(4, value));
  expect(2, 0);
  return at === zip.length && places.length > 0 ? files : other();
}
