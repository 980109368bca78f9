/** Draws a whole number from zero to below a bound. */
export type Draw = (below: number) => number;

/** Draws for one part of a run: the same again for the same seed and number, whatever was drawn before. */
export function drawsOf(seed: number, number: number): Draw {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of several. */
export function oneOf<T>(draw: Draw, from: readonly T[]): T {
  return from[draw(from.length)] as T; // drawn below its length
}
