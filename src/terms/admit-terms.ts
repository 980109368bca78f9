import type * as z from "zod";
import { refuse, refuseAny } from "../base/input/input-error.ts";
import { examine } from "../base/input/plain.ts";
import { missing, notListed, wrongType } from "../base/input/wording.ts";
import { inspect } from "../kernel/door.ts";
import { termKinds } from "./kinds.ts";

/** Lets terms of any kind in, whose kind says what they must look like, and gives a copy of them; changes to them with them. */
export function admitTerms<T, C = undefined>(
  terms: T,
  name: string,
  changes?: { readonly value: C },
): { readonly terms: T; readonly changes: C } {
  if (terms === undefined) refuse(missing(name));
  if (typeof terms !== "object" || terms === null) refuse(wrongType(name, "object"));
  const { faults, plain } = examine(terms, name);
  if (Array.isArray(plain)) refuse(wrongType(name, "object"));
  const kind = typeof plain === "object" && plain !== null ? kindOf(plain) : undefined;
  if (kind === undefined) {
    refuseAny(faults.map((fault) => fault.issue));
    refuse(notListed(`${name}.kind`, Object.keys(termKinds)));
  }
  const given =
    changes === undefined
      ? undefined
      : inspect({ schema: kind.changes(), value: changes.value, name: "changes", whole: true });
  const own = inspect({ schema: kind.schema(), value: terms, name, whole: true });
  refuseAny([...own.issues, ...(given?.issues ?? [])]);
  return { terms: own.plain, changes: given?.plain as C }; // absent where none were asked for
}

interface AnyKind {
  readonly schema: () => z.ZodType;
  readonly changes: () => z.ZodType;
}

function kindOf(terms: object): AnyKind | undefined {
  // Read without running a getter: what is no plain data is refused before it is used.
  const kind: unknown = Object.getOwnPropertyDescriptor(terms, "kind")?.value;
  return typeof kind === "string" && Object.hasOwn(termKinds, kind)
    ? termKinds[kind as keyof typeof termKinds]
    : undefined;
}
