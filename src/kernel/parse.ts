import type * as z from "zod";
import { _safeParse } from "zod/v4/core";

/** zod's own error writes to `Error.prototype`'s name, which a host may have frozen, and takes down a stack that nobody reads. */
const safeParse = /* @__PURE__ */ _safeParse(
  class {
    readonly issues: readonly z.core.$ZodIssue[];

    constructor(issues: readonly z.core.$ZodIssue[]) {
      this.issues = issues;
    }
  } as unknown as z.core.$ZodErrorClass, // of an error, only the issues are read
);

/** No word of zod's own, whatever the host has set; the messages are ours. */
const NO_WORDS = { error: () => "", reportInput: true };

/** Judges a value by a schema, whatever the host has done to zod. */
export function parse(schema: z.core.$ZodType, value: unknown): z.ZodSafeParseResult<unknown> {
  return safeParse(schema, value, NO_WORDS) as z.ZodSafeParseResult<unknown>; // of the issues only
}
