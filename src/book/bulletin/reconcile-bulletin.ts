import type { Day } from "../../base/date/day.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { checkAverages, checkCompletion, checkOverdueRate, checkParts } from "./check-rates.ts";
import { checkShares, checkSharesTogether } from "./check-rates.ts";
import { checkRollForward } from "./check-roll-forward.ts";
import { checkLeverage, checkSubsidy } from "./check-subsidies.ts";
import { checkSums, provedUnits } from "./check-sums.ts";
import { checkTables } from "./check-tables.ts";
import { clearDesk, type Desk, inUnits, type LaidTable, layTable, layTables, type Place } from "./desk.ts";
import { bulletinRecord } from "./facts.ts";
import { checkImpliedTarget } from "./implied-target.ts";
import { leadsOf, leadsSince } from "./leads.ts";
import type { BulletinLead, BulletinLine, FigureAlone, LineOutcome, ProvedUnit } from "./lines.ts";
import { prepareBulletin } from "./prepare.ts";
import { bulletinTermsKind } from "./terms.ts";
import type { Bulletin, BulletinTerms, BulletinUnit } from "./types.ts";

/** The result of `reconcileBulletin`. */
export interface BulletinReconciliation extends UnderTerms {
  readonly kind: "bulletin-reconciliation";
  readonly bulletin: string;
  readonly asOf: Day;
  readonly unit: BulletinUnit;
  /** Every check that was made: of each table sums, then the total, then row by row as printed; then between tables. */
  readonly lines: readonly BulletinLine[];
  readonly counts: {
    readonly agrees: number;
    /** Absent where there are none. */
    readonly agreesWithinRounding?: number;
    readonly differs: number;
    readonly undetermined: number;
  };
  /** Figures in whose place a sum proves another unit: the other checks read them in that. */
  readonly units: readonly ProvedUnit[];
  /** Figures that nothing else that is printed can check. */
  readonly alone: readonly FigureAlone[];
  /** What an auditor would look at next; nothing that is wrong by itself. */
  readonly leads: readonly BulletinLead[];
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
 * Checks a printed bulletin (通报) or publication (公示) against itself: totals against rows, rates, shares and averages
 * against their two sides, figures that cannot be, subsidies against their rate, the targets that printed completions
 * imply, the movement of the balance, and one table against another, such as the ledger behind it.
 *
 * @remarks
 * **Source** the definitions of the rates are the terms': in `luoping2023` sections 1(2) and 1(3).
 * **Units** 万元, yuan or 亿元, of the table or of a figure itself; households, loans.
 * **Boundary** `agrees`: the printed figures do. `agrees-within-rounding`: values that are printed so do. `differs`: none
 * do. Where a total differs and one figure in one other unit puts it right, `units` names it.
 * **Reading** `bulletin/rounding`.
 * @throws InputError for terms or a bulletin of the wrong shape, and for two rows of one name in a table.
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
  const desk = clearDesk(t);
  const checked = layTables(bulletin).map((table) => checkTable(desk, table, bulletin));
  const tables = checked.map(({ table }) => table);
  const lines = [...checked.flatMap((of) => of.lines), ...checkTables(desk, tables)];
  const count = (outcome: LineOutcome): number => lines.filter((line) => line.outcome === outcome).length;
  const rounded = count("agrees-within-rounding");
  return {
    kind: "bulletin-reconciliation",
    bulletin: bulletin.bulletin,
    asOf: bulletin.asOf,
    unit: bulletin.unit,
    lines,
    counts: {
      agrees: count("agrees"),
      ...(rounded === 0 ? {} : { agreesWithinRounding: rounded }),
      ...{ differs: count("differs"), undetermined: count("undetermined") },
    },
    units: checked.flatMap(({ units }) => units),
    alone: tables.flatMap((table) => desk.alone(table)),
    leads: [...checked.flatMap(({ leads }) => leads), ...leadsOfMonth(desk, tables, bulletin)],
    completionsWithoutTarget: tables
      .flatMap(({ rows, total }) => [...rows, ...(total === undefined ? [] : [total])])
      .filter(({ figures: { newLoans } }) => newLoans?.completion !== undefined && newLoans.target === undefined)
      .length,
    notAsked: [
      ...(t.overdueRate === undefined ? (["overdue-rate"] as const) : []),
      ...(t.asksCompletion ? [] : (["completion"] as const)),
    ],
    ...t.under,
  };
}

/** Leads between the first table and the same rows of the bulletin before. */
function leadsOfMonth(desk: Desk, [first]: readonly LaidTable[], { asOf, earlier }: Bulletin): readonly BulletinLead[] {
  if (earlier === undefined || first === undefined) return [];
  const before = layTable(earlier, undefined);
  const places = [...before.rows, ...(before.total === undefined ? [] : [before.total])];
  const byRow = new Map(places.map((place) => [place.row, place]));
  return [...(first.total === undefined ? [] : [first.total]), ...first.rows].flatMap((place) => {
    const then = byRow.get(place.row);
    return then === undefined ? [] : leadsSince(desk, place, then, [asOf, earlier.asOf]);
  });
}

/** A table with what was found in it; its figures are read in the units that its sums prove. */
interface CheckedTable {
  readonly table: LaidTable;
  readonly lines: readonly BulletinLine[];
  readonly units: readonly ProvedUnit[];
  readonly leads: readonly BulletinLead[];
}

function checkTable(desk: Desk, printed: LaidTable, { asOf, period }: Bulletin): CheckedTable {
  const sums = checkSums(desk, printed);
  const units = provedUnits(printed, sums);
  const table = inUnits(printed, units);
  const total = table.total === undefined ? [] : [table.total];
  const subsidies = [...total, ...table.rows].map((place) => checkSubsidy(desk, place, table, period));
  const placeLines = (place: Place, i: number): readonly BulletinLine[] => [
    ...checkOverdueRate(desk, place),
    ...checkCompletion(desk, place),
    ...checkShares(desk, place, table),
    ...checkAverages(desk, place),
    ...checkParts(desk, place),
    ...(subsidies[i]?.lines ?? []),
    ...checkLeverage(desk, place, asOf),
    ...checkRollForward(desk, place),
  ];
  return {
    ...{ table, units },
    lines: [
      ...sums,
      ...checkSharesTogether(desk, table),
      ...total.flatMap((place) => placeLines(place, 0)),
      ...checkImpliedTarget(desk, table),
      ...table.rows.flatMap((place, i) => placeLines(place, i + total.length)),
    ],
    leads: [...total, ...table.rows].flatMap((place, i) => [...leadsOf(desk, place), ...(subsidies[i]?.leads ?? [])]),
  };
}
