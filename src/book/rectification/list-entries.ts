import { owns } from "../../base/input/own-fields.ts";
import type { Day } from "../../base/date/day.ts";
import type { Issue } from "../../base/input/issue.ts";
import type { LoanFinding } from "./judge-loan.ts";
import type { HouseholdDebtFinding } from "./rows/household-cap.ts";
import type { Correction } from "./types.ts";

/** What one rule found about all that a household owes. */
export type DebtFinding = { readonly check: "policy"; readonly household: string } & HouseholdDebtFinding;

/** What one rule of the four checks found. */
export type RectificationFinding = LoanFinding | DebtFinding;

/** Whether an entry of the list is still open (挂账), or was struck off (销号), from which day and how. */
export type EntryState =
  | { readonly state: "open" }
  | { readonly state: "struck-off"; readonly on: Day; readonly how?: string };

/** An entry of the list (整改台账): what was found not to be in order, and whether it still stands. */
export type ListEntry = Extract<RectificationFinding, { readonly outcome: "unmet" }> &
  EntryState & { readonly foundOn: Day };

/**
 * Puts everything that is not in order on the list; what was corrected by the day of the list is struck off.
 *
 * @remarks
 * **Source** `rectification-scheme#1` (拉单挂账、办结销号). **Boundary** an entry is struck off from the day of
 * its correction on.
 */
export function listEntries(
  findings: readonly RectificationFinding[],
  corrected: readonly Correction[],
  { examinedOn, asOf }: { readonly examinedOn: Day; readonly asOf: Day },
): readonly ListEntry[] {
  const done = new Map(corrected.filter(({ on }) => on <= asOf).map((c) => [keyOfCorrection(c), c]));
  return findings.flatMap((finding): readonly ListEntry[] => {
    if (finding.outcome !== "unmet") return [];
    const correction = done.get(keyOf(finding));
    const state: EntryState =
      correction === undefined
        ? { state: "open" }
        : {
            state: "struck-off",
            on: correction.on,
            ...(correction.how === undefined ? {} : { how: correction.how }),
          };
    return [{ ...finding, foundOn: examinedOn, ...state }];
  });
}

/** Finds the corrections of what was not found. */
export function correctionsOfNothing(
  findings: readonly RectificationFinding[],
  corrected: readonly Correction[],
  path: string,
): readonly Issue[] {
  const found = new Set(findings.filter(({ outcome }) => outcome === "unmet").map(keyOf));
  return corrected.flatMap((correction, i) =>
    found.has(keyOfCorrection(correction)) ? [] : [nothingToCorrect(`${path}[${String(i)}].rule`)],
  );
}

function nothingToCorrect(path: string): Issue {
  return {
    code: "unknown-reference",
    path,
    message: { zh: "检查没有发现这一问题，无从销号", en: "corrects what the examination did not find" },
  };
}

function keyOf(finding: RectificationFinding): string {
  return JSON.stringify([finding.rule, owns(finding, "loan") ? finding.loan : finding.household]);
}

function keyOfCorrection(correction: Correction): string {
  return JSON.stringify([correction.rule, owns(correction, "loan") ? correction.loan : correction.household]);
}
