import type { Day } from "../../../base/date/day.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { met, type Requirement, unmet } from "../../../kernel/requirement.ts";
import { word } from "../../../kernel/values.ts";
import type { Draw } from "../draw-findings.ts";

/** The line was not suspended on the day of the draw. */
export type DrawNotSuspendedFinding = Finding<
  "credit-line/draw-not-suspended",
  { readonly paidOutOn: Day },
  { readonly suspended: boolean },
  "line-suspended"
>;

/**
 * The line is not suspended (暂停授信) while it is drawn: always asked, whether or not a document says it.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 3(1)1.
 */
export const drawNotSuspended: Requirement<DrawNotSuspendedFinding, Draw, object> = {
  rule: "credit-line/draw-not-suspended",
  says: { zh: "用信时授信未暂停", en: "line not suspended" },
  terms: () => ({ suspendedLine: word("stops-draws", "暂停授信的效力", "effect of a suspension") }),
  judge: ({ paidOutOn, suspended }) => {
    const [observed, required] = [{ paidOutOn }, { suspended: false }];
    return suspended ? unmet("line-suspended", observed, required) : met(observed, required);
  },
  evidence: ({ outcome }) => [
    outcome === "met"
      ? { zh: "用信时授信未暂停", en: "the line was not suspended" }
      : { zh: "用信时授信已暂停", en: "the line was suspended" },
  ],
};
