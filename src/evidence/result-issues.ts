import { owns } from "../base/input/own-fields.ts";
import type { Issue } from "../base/input/issue.ts";
import { notListed } from "../base/input/wording.ts";
import { RESULT_KINDS, shapeOfResult } from "../kernel/result-shapes.ts";
import { issuesAgainst } from "../kernel/shape.ts";

/** A kind of result that has a shape. */
export type ResultKind = (typeof RESULT_KINDS)[number];

/** The kind of a result, read from plain data; undefined where it is no result of this package. */
export function kindOfResult(result: unknown): ResultKind | undefined {
  const kind = typeof result === "object" && result !== null && owns(result, "kind") ? result.kind : undefined;
  return RESULT_KINDS.find((known) => known === kind);
}

/** What of plain data is not as a result of its kind is, each with its place. */
export function resultIssues(result: unknown, root = "result"): readonly Issue[] {
  const kind = kindOfResult(result);
  if (kind === undefined) return [notListed(`${root}.kind`, RESULT_KINDS)];
  return issuesAgainst(shapeOfResult(kind), result, root);
}
