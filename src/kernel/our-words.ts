import type * as z from "zod";
import { ownField } from "../base/input/own-fields.ts";
import { type Issue, textOf } from "../base/input/issue.ts";
import { translate } from "./door.ts";

/** Given to a schema where it is made: whoever parses with it reads our words, in both languages, and none of zod's. */
export const OUR_WORDS = { error: wordsOf };

/** What zod found, said as the door says it. The place inside what was looked at stands before what is wrong there. */
function wordsOf(issue: z.core.$ZodRawIssue): string {
  const found = { ...issue, path: [] } as unknown as z.core.$ZodIssue; // has all that it is told by
  return translate(withInputs(found, issue.input), "", issue.inst as z.core.$ZodType | undefined)
    .map(textWithPlace)
    .join("; ");
}

/** With what stood at each place inside a union: zod leaves it out where nobody asks for it, and what is absent is told by it. */
function withInputs(issue: z.core.$ZodIssue, from: unknown): z.core.$ZodIssue {
  const input = issue.path.reduce<unknown>(stepInto, from);
  const errors =
    issue.code === "invalid_union" ? issue.errors.map((all) => all.map((each) => withInputs(each, input))) : [];
  return { ...issue, input, errors } as z.core.$ZodIssue; // only that of a union has any
}

function stepInto(value: unknown, step: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? ownField(value as Readonly<Record<PropertyKey, unknown>>, step)
    : undefined;
}

function textWithPlace(issue: Issue): string {
  const place = issue.path.replace(/^\./, "");
  return place === "" ? textOf(issue) : `${place}: ${textOf(issue)}`;
}
