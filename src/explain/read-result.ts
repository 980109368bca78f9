import { refuse, refuseAny } from "../base/input/input-error.ts";
import { lookAt } from "../base/input/look-at.ts";
import { examine } from "../base/input/plain.ts";
import { aboveMaximum, badFormat, notListed, wrongType } from "../base/input/wording.ts";
import { formatOf, migrated, type OldResult } from "../evidence/formats.ts";
import { kindOfResult, resultIssues } from "../evidence/result-issues.ts";
import { RESULT_KINDS } from "../kernel/result-shapes.ts";
import { FORMAT } from "../kernel/made.ts";
import type { Explainable } from "./explain.ts";

/**
 * Reads a stored result of any format, from 0.1.0 on, and gives it in today's; JSON text or what was read of it.
 *
 * @remarks
 * Nothing is computed again. What a result of an earlier format did not record is empty and named in `made.notRecorded`;
 * the values of what the caller changed are then `null`. `made.library` stays that of the version that made it.
 * @throws InputError for what is no result; for one of a later format; and for one that cannot be read, with every place.
 * @example
 * ```ts
 * import { gradeOf, readResult } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const { made, ...old } = gradeOf(changge2017.grading, 96); // as 0.1.0 stored it
 * readResult(JSON.stringify(old)).made.library; // => "fupin-credit@0.1.0"
 * ```
 */
export function readResult(json: unknown): Explainable {
  const given =
    typeof json === "string" ? (lookAt(() => JSON.parse(json) as unknown) ?? refuse(badFormat("json"))) : json;
  const { faults, plain } = examine(given, "json");
  refuseAny(faults.map(({ issue }) => issue));
  if (typeof plain !== "object" || plain === null) refuse(wrongType("json", "object"));
  if (kindOfResult(plain) === undefined) refuse(notListed("json.kind", RESULT_KINDS));
  const old = plain as OldResult; // it has a kind
  const format = formatOf(old);
  if (typeof format === "number" && format > FORMAT) refuse(aboveMaximum("json.made.format", String(FORMAT)));
  const result = typeof format === "number" ? migrated(old, format) : old;
  refuseAny(resultIssues(result, "json"));
  return result as unknown as Explainable; // it has the shape of its kind
}
