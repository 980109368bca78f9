/*
 * SHA-256 (FIPS 180-4), of our own: the package runs where there is neither Node nor a browser's `crypto`, and a receipt
 * is checked in one step, which `crypto.subtle` cannot.
 */

const WORDS_OF_BLOCK = 16;
const ROUNDS = 64;

/** The first 32 bits of the fractional parts of the square roots of the first eight primes, and of the cube roots of the first 64. */
const [START, ROUND_WORDS] = /* @__PURE__ */ (() => {
  const primes: number[] = [];
  for (let n = 2; primes.length < ROUNDS; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  // Exactly, not by `Math.cbrt`, which engines round each in their own way.
  const root = (n: number, power: 2n | 3n): number => Number(rootOf(BigInt(n) << (power * 32n), power) & 0xffffffffn);
  return [primes.slice(0, 8).map((p) => root(p, 2n)), primes.map((p) => root(p, 3n))] as const;
})();

/** The whole part of a root. */
function rootOf(of: bigint, power: 2n | 3n): bigint {
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** power <= of) low = middle;
    else high = middle;
  }
  return low;
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return sha256OfBytes(utf8(text));
}

/** The same of a text that comes in pieces, none of which ends inside a character: it may be longer than any text can be. */
export function sha256OfPieces(pieces: Iterable<string>): string {
  const hash = Uint32Array.from(START);
  const w = new Uint32Array(ROUNDS);
  const block = new Uint8Array(64);
  const view = new DataView(block.buffer);
  let length = 0;
  let filled = 0;
  const take = (byte: number): void => {
    block[filled] = byte;
    filled += 1;
    if (filled < 64) return;
    compress(hash, view, 0, w);
    filled = 0;
  };
  for (const piece of pieces) {
    const bytes = utf8(piece);
    for (const byte of bytes) take(byte);
    length += bytes.length;
  }
  take(0x80);
  while (filled !== 56) take(0);
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, Math.floor(length / 2 ** 29));
  end.setUint32(4, (length * 8) >>> 0);
  for (let i = 0; i < 8; i += 1) take(end.getUint8(i));
  return hexOf(hash);
}

/** The SHA-256 of bytes, such as those of a file, as 64 hexadecimal digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  const hash = Uint32Array.from(START);
  const w = new Uint32Array(ROUNDS);
  for (let block = 0; block < blocks; block++) compress(hash, view, block * 64, w);
  return hexOf(hash);
}

function hexOf(hash: Uint32Array): string {
  return [...hash].map((word) => word.toString(16).padStart(8, "0")).join("");
}

function compress(hash: Uint32Array, view: DataView, at: number, w: Uint32Array): void {
  const word = (i: number): number => w[i] ?? 0; // it is there
  for (let i = 0; i < WORDS_OF_BLOCK; i++) w[i] = view.getUint32(at + i * 4);
  for (let i = WORDS_OF_BLOCK; i < ROUNDS; i++) {
    const [x, y] = [word(i - 15), word(i - 2)];
    const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    w[i] = word(i - 16) + s0 + word(i - 7) + s1;
  }
  let [a, b, c, d, e, f, g, h] = [...hash] as [number, number, number, number, number, number, number, number]; // eight words
  for (let i = 0; i < ROUNDS; i++) {
    const t1 =
      h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND_WORDS[i] ?? 0) + word(i);
    const t2 = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = (hash[i] ?? 0) + word));
}

/** A word turned to the right. */
function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** A text without halves of characters in UTF-8; some hosts have no `TextEncoder`. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}
