import type { DeclaredReading, Reading, ReadingRegister, Register } from "../kernel/reading.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import { termKinds, type TermValuesByKind } from "./kinds.ts";

/** The open points of each kind of terms: question, choice, alternatives, why, by id. */
export const readings: { readonly [K in keyof TermValuesByKind]: ReadingRegister } = /* @__PURE__ */ (() => {
  const kinds = Object.entries(termKinds) as readonly (readonly [string, { readonly readings: Register }])[]; // each has some
  const plain = kinds.map(([kind, { readings: register }]) => {
    const own = Object.entries(register).map(([id, reading]) => [id, plainReading(reading)] as const);
    return [kind, Object.fromEntries(own)] as const;
  });
  return freezeDeep(Object.fromEntries(plain)) as { readonly [K in keyof TermValuesByKind]: ReadingRegister }; // one for each kind
})();

/** A reading as data. */
function plainReading(declared: DeclaredReading): Reading {
  const plain = Object.entries(declared).filter(([field]) => field !== "says" && field !== "value");
  return Object.fromEntries(plain) as unknown as Reading; // what a declaration says besides
}
