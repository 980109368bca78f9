import { lawOfDay } from "../../kernel/law.ts";
import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import { type Percent, ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import { compareProducts } from "../../base/money/round.ts";
import type { NotCovered } from "../../ledger/working-days/calendar.ts";
import { plusWorkingDays, prepareCalendar, sourceOf } from "../../ledger/working-days/calendar.ts";
import type { PreparedFund } from "./prepare.ts";
import type { FundHistory } from "./types.ts";

/** Whether more is lent than the fund carries. */
export type LeverageFinding = { readonly most: number; readonly balance: Amount; readonly basis: readonly Basis[] } & (
  | { readonly state: "within" | "exceeded"; readonly loans: Amount; readonly mostLoans: Amount }
  | { readonly state: "undetermined"; readonly missing: readonly ["loans"] }
);

/** Whether the fund must be topped up. */
export type TopUpFinding = { readonly balance: Amount; readonly below: Percent; readonly basis: readonly Basis[] } & (
  | { readonly state: "needed" | "not-needed"; readonly target: Amount }
  | { readonly state: "undetermined"; readonly missing: readonly ["fundTarget"] }
);

/** What of a closed fund goes back, and by when. */
export interface ReturnFinding {
  /** Yuan that are to go back still. */
  readonly amount: Amount;
  readonly workingDays: number;
  readonly due:
    | { readonly state: "known"; readonly by: Day; readonly standing: "open" | "done" | "late" }
    /** The release notices are not all there, or the calendar is missing. */
    | { readonly state: "undetermined"; readonly missing: readonly ["noticesReceivedOn" | "calendar"] }
    | NotCovered;
  readonly basis: readonly Basis[];
}

/**
 * Judges the leverage of a fund: loans ÷ fund. Boundary: exactly so many times the fund is within.
 */
export function findLeverage(
  balanceFen: number,
  loansFen: number | undefined,
  t: PreparedFund,
): LeverageFinding | undefined {
  if (t.leverageMost === undefined) return undefined;
  const common = { most: t.leverageMost, balance: amountOf(balanceFen), basis: t.basis.leverage };
  if (loansFen === undefined) return { ...common, state: "undetermined", missing: ["loans"] };
  const exceeded = compareProducts(loansFen, 1, t.leverageMost, balanceFen) > 0;
  return {
    ...common,
    state: exceeded ? "exceeded" : "within",
    loans: amountOf(loansFen),
    mostLoans: timesOf(balanceFen, t.leverageMost),
  };
}

/**
 * Judges whether a fund must be topped up. Boundary: exactly at the share of its target it need not be (低于).
 */
export function findTopUp(balanceFen: number, t: PreparedFund): TopUpFinding | undefined {
  if (t.topUpBelow === undefined) return undefined;
  const common = { balance: amountOf(balanceFen), below: t.topUpBelow, basis: t.basis.topUp };
  if (t.targetFen === undefined) return { ...common, state: "undetermined", missing: ["fundTarget"] };
  const needed = compareProducts(balanceFen, WHOLE_PPM, ppmOf(t.topUpBelow), t.targetFen) < 0;
  return { ...common, state: needed ? "needed" : "not-needed", target: amountOf(t.targetFen) };
}

/** Finds by when the rest of a closed fund goes back: so many working days after all release notices were received. */
export function findReturn(
  balanceFen: number,
  noticesOn: Day | undefined,
  doneOn: Day | undefined,
  { asOf, calendar }: Pick<FundHistory, "asOf" | "calendar">,
  t: PreparedFund,
): ReturnFinding | undefined {
  if (t.returnWorkingDays === undefined) return undefined;
  const common = { amount: amountOf(balanceFen), workingDays: t.returnWorkingDays };
  const goesBack = lawOfDay(t.basis.goesBack, dayNumber(noticesOn ?? asOf));
  const open = (missing: "noticesReceivedOn" | "calendar"): ReturnFinding => ({
    ...common,
    due: { state: "undetermined", missing: [missing] },
    basis: goesBack,
  });
  if (noticesOn === undefined || noticesOn > asOf) return open("noticesReceivedOn");
  if (calendar === undefined) return open("calendar");
  const days = prepareCalendar(calendar);
  const at = plusWorkingDays(dayNumber(noticesOn), t.returnWorkingDays, days);
  if (at === undefined) return { ...common, due: days.notCovered, basis: goesBack };
  const by = dayOf(at);
  const standing = doneOn === undefined ? (asOf > by ? "late" : "open") : doneOn > by ? "late" : "done";
  return {
    ...common,
    due: { state: "known", by, standing },
    basis: [...goesBack, { by: "published", article: sourceOf(at, days) }],
  };
}

/** So many times an amount, which may have more digits than amounts have on their own. */
function timesOf(fen: number, times: number): Amount {
  const digits = (BigInt(fen) * BigInt(times)).toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
