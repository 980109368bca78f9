import type { Day } from "../../base/date/day.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { bulletinRecord } from "./facts.ts";
import type { BulletinLine } from "./lines.ts";
import { checkCompletion, checkOverdueRate, checkParts } from "./check-rates.ts";
import { checkRollForward } from "./check-roll-forward.ts";
import { checkSums } from "./check-sums.ts";
import { checkImpliedTarget } from "./implied-target.ts";
import { type PreparedBulletin, prepareBulletin } from "./prepare.ts";
import { bulletinTermsKind } from "./terms.ts";
import type { Bulletin, BulletinTerms, BulletinUnit, PrintedFigures } from "./types.ts";

/** The result of `reconcileBulletin`. */
export interface BulletinReconciliation extends UnderTerms {
  readonly kind: "bulletin-reconciliation";
  readonly bulletin: string;
  readonly asOf: Day;
  readonly unit: BulletinUnit;
  /** Every check that was made: sums, then the total, then row by row as printed. */
  readonly lines: readonly BulletinLine[];
  readonly counts: { readonly agrees: number; readonly differs: number; readonly undetermined: number };
  /** Printed completions without a printed target: they were checked together only, as `implied-target`. */
  readonly completionsWithoutTarget: number;
  /** The rates that these terms do not define, so that they were not checked. */
  readonly notAsked: readonly ("overdue-rate" | "completion")[];
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(bulletinTermsKind, prepareBulletin),
  facts: bulletinRecord,
  called: "bulletin",
});

/**
 * Checks a printed bulletin (通报) against itself: totals against rows, rates against their two sides,
 * figures that cannot be, the targets that printed completions imply, and the movement of the balance.
 *
 * @remarks
 * **Source** the definitions of the rates are the terms': in `luoping2023` sections 1(2) and 1(3).
 * **Units** 万元 or yuan as the bulletin prints, households. **Rounding** at the printed places, half up.
 * **Boundary** sums and balances must agree to the fen; a rate agrees if it rounds to what is printed.
 * **Reading** `bulletin/rounding`.
 * @throws InputError for terms or a bulletin of the wrong shape, and for two rows of one name.
 * @example
 * ```ts
 * import { reconcileBulletin } from "fupin-credit";
 * import { luoping2023 } from "fupin-credit/packs";
 * const row = { name: "老厂乡", outstanding: { amount: "642.99" }, overdue: { amount: "5.38", rate: "0%" } };
 * const result = reconcileBulletin(luoping2023.bulletin, { bulletin: "B1", asOf: "2023-10-31", unit: "wan", rows: [row] });
 * result.counts; // => { agrees: 1, differs: 1, undetermined: 0 }
 * result.lines.map((line) => line.check === "rate" && line.computed); // => ["0.84%", false]
 * ```
 */
export function reconcileBulletin(terms: BulletinTerms, bulletin: Bulletin): BulletinReconciliation {
  const [t, own] = door.admit(terms, bulletin);
  bulletin = own;
  const lines: readonly BulletinLine[] = [
    ...checkSums(bulletin),
    ...checkPlace(bulletin, null, bulletin.total ?? {}, t),
    ...checkImpliedTarget(bulletin, t),
    ...bulletin.rows.flatMap((row) => checkPlace(bulletin, row.name, row, t)),
  ];
  const count = (outcome: BulletinLine["outcome"]): number => lines.filter((line) => line.outcome === outcome).length;
  return {
    kind: "bulletin-reconciliation",
    bulletin: bulletin.bulletin,
    asOf: bulletin.asOf,
    unit: bulletin.unit,
    lines,
    counts: { agrees: count("agrees"), differs: count("differs"), undetermined: count("undetermined") },
    completionsWithoutTarget: [...bulletin.rows, bulletin.total].filter(
      (f) => f?.newLoans?.completion !== undefined && f.newLoans.target === undefined,
    ).length,
    notAsked: [
      ...(t.overdueRate === undefined ? (["overdue-rate"] as const) : []),
      ...(t.asksCompletion ? [] : (["completion"] as const)),
    ],
    ...t.under,
  };
}

function checkPlace(
  bulletin: Bulletin,
  row: string | null,
  figures: PrintedFigures,
  t: PreparedBulletin,
): readonly BulletinLine[] {
  return [
    ...checkOverdueRate(bulletin, row, figures, t),
    ...checkCompletion(bulletin, row, figures, t),
    ...checkParts(bulletin, row, figures),
    ...checkRollForward(bulletin, row, figures),
  ];
}
