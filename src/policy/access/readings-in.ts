import { owns } from "../../base/input/own-fields.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { ChosenReading, ReadingRegister } from "../../kernel/reading.ts";

/** The readings of a register whose term some finding rests on, chosen by default or by the caller. */
export function readingsIn(
  findings: readonly { readonly basis: readonly Basis[] }[],
  readings: readonly ChosenReading[],
  register: ReadingRegister,
): readonly ChosenReading[] {
  const terms = new Set(findings.flatMap(({ basis }) => basis.flatMap((b) => (owns(b, "term") ? [b.term] : []))));
  return readings.filter(({ id }) => terms.has(register[id]?.term ?? id));
}
