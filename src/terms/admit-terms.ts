import type * as z from "zod";
import { refuse, refuseAny } from "../base/input/input-error.ts";
import { lookAt } from "../base/input/look-at.ts";
import { examine } from "../base/input/plain.ts";
import { missing, notListed, wrongType } from "../base/input/wording.ts";
import { admit } from "../kernel/door.ts";
import { termKinds } from "./kinds.ts";

/** Lets terms of any kind in, whose kind says what they must look like; changes to them with them. */
export function admitTerms(terms: unknown, name: string, changes?: { readonly value: unknown }): void {
  if (terms === undefined) refuse(missing(name));
  if (typeof terms !== "object" || terms === null) refuse(wrongType(name, "object"));
  const { plain } = examine(terms, name);
  if (Array.isArray(plain)) refuse(wrongType(name, "object"));
  const kind = lookAt(() => kindOf(terms));
  if (kind === undefined) {
    refuseAny(examine(terms, name).faults.map((fault) => fault.issue));
    refuse(notListed(`${name}.kind`, Object.keys(termKinds)));
  }
  const alongside = changes === undefined ? [] : [{ schema: kind.changes(), value: changes.value, name: "changes" }];
  admit({ schema: kind.schema(), value: terms, name }, ...alongside);
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
