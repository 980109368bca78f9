import * as z from "zod";
import { ownFields } from "../base/input/own-fields.ts";
import { type Issue, textOf } from "../base/input/issue.ts";
import { outOfOrder, repeatedId } from "../base/input/wording.ts";
import { soundOf } from "./sound.ts";

/** An issue between fields, with the place of the field that it is about. */
export interface Found {
  readonly issue: Issue;
  readonly path: readonly PropertyKey[];
}

/**
 * Adds checks between fields to a schema. They run also where single fields are wrong, so that one error
 * names everything: then on a copy without these fields. Each check is written so that a comparison with
 * an absent field finds nothing; one that breaks off for want of it is passed over, and any other error thrown on.
 */
export function between<T>(
  schema: z.ZodType<T, T>,
  ...checks: readonly ((value: T) => readonly Found[])[]
): z.ZodType<T, T> {
  const check = z.check<T>((payload) => {
    const given = ownFields(payload.value); // what the schema itself passes, or nearly
    const sound = soundOf(
      given,
      payload.issues.filter(isOfOneField).map((issue) => issue.path ?? []),
    );
    for (const check of checks) {
      for (const { issue, path } of sound.find(check)) {
        payload.issues.push({
          code: "custom",
          input: given,
          path: [...path],
          message: textOf(issue),
          params: { issue, between: true },
          continue: true,
        });
      }
    }
  });
  check._zod.def.when = () => true;
  return schema.check(check);
}

/** Whether an issue is about a field that is wrong in itself. */
export function isOfOneField(issue: Pick<z.core.$ZodRawIssue, "code">): boolean {
  if (issue.code === "unrecognized_keys") return false;
  return issue.code !== "custom" || (issue as { params?: { between?: unknown } }).params?.between !== true; // as laid down above
}

/** What two fields of a record may hold, to be put in order. */
type Ordered<Name extends string> = { readonly [N in Name]?: string | number };

/** Finds a field that is less than another, or not `more` than it; where either is absent there is nothing to find. */
export function inOrderOf<const First extends string, const Then extends string>(
  first: First,
  then: Then,
  zh: string,
  en: string,
  than: "no-less" | "more" = "no-less",
): (record: Ordered<First> & Ordered<Then>) => readonly Found[] {
  return (record) => {
    const from: string | number | undefined = record[first];
    const to: string | number | undefined = record[then];
    if (from === undefined || to === undefined || to > from || (than === "no-less" && to === from)) return [];
    return [{ issue: outOfOrder("", zh, en), path: [then] }];
  };
}

/** The indexes at which a value of a list stands for the second time or later. */
export function repeated(values: readonly unknown[]): readonly number[] {
  if (values.length < 2) return [];
  const seen = new Set<unknown>();
  return values.flatMap((value, i) => {
    if (value === undefined || !seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [i];
  });
}

/** Finds the members of a list that stand in it before. */
export function eachOnce(members: readonly unknown[]): readonly Found[] {
  return repeated(members).map((i) => ({ issue: repeatedId(""), path: [i] }));
}
