import * as z from "zod";
import type { Issue } from "../base/input/issue.ts";
import { repeatedId } from "../base/input/wording.ts";
import { attempt } from "./attempt.ts";

/** An issue between fields, with the place of the field that it is about. */
export interface Found {
  readonly issue: Issue;
  readonly path: readonly PropertyKey[];
}

/**
 * Adds checks between fields to a schema. They run also where single fields are wrong, so that one error
 * names everything: then on a copy without these fields. Each check is written so that a comparison with
 * an absent field finds nothing; one that cannot do without it is passed over.
 */
export function between<T>(
  schema: z.ZodType<T, T>,
  ...checks: readonly ((value: T) => readonly Found[])[]
): z.ZodType<T, T> {
  const check = z.check<T>((payload) => {
    const broken = payload.issues.filter((issue) => issue.code !== "unrecognized_keys" && !isBetween(issue));
    if (broken.some((issue) => (issue.path ?? []).length === 0)) return;
    const given = payload.value; // what the schema itself passes, or nearly
    const paths = broken.map((issue) => issue.path ?? []);
    const value = broken.length === 0 ? given : without(given, paths);
    for (const find of checks) {
      for (const { issue, path } of broken.length === 0 ? find(value) : attempt(() => find(value))) {
        payload.issues.push({
          code: "custom",
          input: given,
          path: [...path],
          params: { issue, between: true },
          continue: true,
        });
      }
    }
  });
  check._zod.def.when = () => true;
  return schema.check(check);
}

/** Whether an issue is one between fields, each of which is well formed. */
function isBetween(issue: z.core.$ZodRawIssue): boolean {
  return issue.code === "custom" && (issue as { params?: { between?: unknown } }).params?.between === true; // as laid down above
}

/** A copy in which the fields at some places are missing. */
function without<T>(value: T, paths: readonly (readonly PropertyKey[])[]): T {
  const copy = JSON.parse(JSON.stringify(value)) as T; // plain data by the door
  for (const path of paths) {
    let at: unknown = copy;
    for (const step of path.slice(0, -1)) at = isObject(at) ? at[step] : undefined;
    const last = path.at(-1);
    if (isObject(at) && last !== undefined) at[last] = undefined;
  }
  return copy;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}

/** The indexes at which a value of a list stands for the second time or later. */
export function repeated(values: readonly unknown[]): readonly number[] {
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
