import type { Issue } from "../base/input/issue.ts";
import { notListed } from "../base/input/wording.ts";
import { shapeCheck, shapeIssues } from "../kernel/shape.ts";
import { RESULT_KINDS, shapeOfResult } from "./result-shapes.ts";

/** A kind of result that has a shape. */
export type ResultKind = (typeof RESULT_KINDS)[number];

/** The kind of a result, read from plain data; undefined where it is no result of this package. */
export function kindOfResult(result: unknown): ResultKind | undefined {
  const kind = typeof result === "object" && result !== null && "kind" in result ? result.kind : undefined;
  return RESULT_KINDS.find((known) => known === kind);
}

const checks: Map<ResultKind, (value: unknown) => boolean> = /* @__PURE__ */ new Map();

/** Whether plain data is as a result of its kind is; the check is laid out once. */
function isAsItsKind(result: unknown, kind: ResultKind): boolean {
  let check = checks.get(kind);
  if (check === undefined) {
    const { shape, named } = shapeOfResult(kind);
    check = shapeCheck(shape, named);
    checks.set(kind, check);
  }
  return check(result);
}

/** What of plain data is not as a result of its kind is, each with its place. */
export function resultIssues(result: unknown, root = "result"): readonly Issue[] {
  const kind = kindOfResult(result);
  if (kind === undefined) return [notListed(`${root}.kind`, RESULT_KINDS)];
  if (isAsItsKind(result, kind)) return [];
  const { shape, named } = shapeOfResult(kind);
  return shapeIssues(result, shape, named, root);
}
