/** So many values of a field are kept by their number; a row with another goes the slow way. */
const MOST = 4095;
const SLOTS = 16_384; // a power of two, four times as many

/**
 * The values of a field as they are written, each with what rules see of it. A value is judged once, when it comes for the
 * first time, however many rows have it.
 */
export class Dictionary {
  /** What rules see, by number from 1 on; `undefined` at 0, for a field that is absent. */
  readonly slots: unknown[] = [undefined];
  private readonly written: Uint8Array[] = [new Uint8Array(0)];
  private readonly hashes: number[] = [0];
  private table: Uint16Array | undefined;
  private readonly read: (bytes: Uint8Array, from: number, to: number) => unknown;

  /** `read`: what rules see of a value, or `undefined` for one that only the slow way can judge. */
  constructor(read: (bytes: Uint8Array, from: number, to: number) => unknown) {
    this.read = read;
  }

  /** The number of a value; 0 for one that goes the slow way. */
  numberOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const table = (this.table ??= new Uint16Array(SLOTS)); // most fields never come
    let place = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let number = table[place] ?? 0; number !== 0; number = table[place] ?? 0) {
      if (this.hashes[number] === hash && isSame(this.written[number], bytes, from, to)) return number;
      place = (place + 1) & (SLOTS - 1);
    }
    if (this.slots.length > MOST) return 0;
    const slot = this.read(bytes, from, to);
    if (slot === undefined) return 0;
    const number = this.slots.length;
    this.slots.push(slot);
    this.written.push(bytes.slice(from, to));
    this.hashes.push(hash);
    table[place] = number;
    return number;
  }
}

function isSame(known: Uint8Array | undefined, bytes: Uint8Array, from: number, to: number): boolean {
  if (known?.length !== to - from) return false;
  for (let i = 0; i < known.length; i += 1) if (known[i] !== bytes[from + i]) return false;
  return true;
}
