/*
 * What somebody probably meant: a name written otherwise, a label in place of a name, a slip of the hand.
 */

/** A name that can stand somewhere, with its Chinese label where it has one. */
export interface Known {
  readonly name: string;
  readonly label?: string;
}

/** The one of the known names that is meant; nothing where none is near, or several are as near. */
export function meant(written: string, known: readonly Known[]): Known | undefined {
  const plain = plainName(written);
  const same = known.filter(({ name, label }) => plainName(name) === plain || label === written.trim());
  if (same.length > 0) return only(same);
  if (/[\u4e00-\u9fff]/u.test(written)) {
    const inside = known.filter(
      ({ label }) => label !== undefined && (label.includes(written) || written.includes(label)),
    );
    return inside.length > 0 ? only(inside) : nearest(written, known, ({ label = "" }) => label, 1);
  }
  return nearest(plain, known, ({ name }) => plainName(name), plain.length < 5 ? 1 : 2);
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

/** Without what tells apart ways of writing: `term_months`, `TermMonths` and `termMonths`. */
function plainName(name: string): string {
  return name.replace(/[\s_-]/g, "").toLowerCase();
}

function nearest(
  written: string,
  known: readonly Known[],
  of: (one: Known) => string,
  most: number,
): Known | undefined {
  const far = known.map((one) => ({ one, slips: of(one) === "" ? Infinity : slipsBetween(written, of(one), most) }));
  const least = Math.min(...far.map(({ slips }) => slips));
  return least > most ? undefined : only(far.filter(({ slips }) => slips === least).map(({ one }) => one));
}

/** How many letters must be put in, taken out, changed, or change places with the next. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 60) return Infinity;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? Infinity;
}
