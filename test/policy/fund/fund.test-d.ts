import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { FundEvent, FundHistory, FundTermValues, FundTerms } from "../../../src/policy/fund/types.ts";
import { type FundStatement, stateFund } from "../../../src/policy/fund/state-fund.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { gansu2021 } from "../../../src/packs/gansu2021.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const facts = { fund: "F1", asOf: "2018-12-31", events: [] } as const satisfies FundHistory;

export function terms(wide: FundTerms): void {
  stateFund(changge2017.fund, facts);
  stateFund(wide, facts);
  stateFund(adjustTerms(combineTerms(changge2017.fund, gansu2021.fund), { fundTarget: "1000000" }), facts);
  // @ts-expect-error terms about something else
  stateFund(changge2017.compensation, facts);
  // @ts-expect-error a whole pack is no terms
  stateFund(gansu2021, facts);
  // @ts-expect-error terms of two kinds
  combineTerms(changge2017.fund, changge2017.overdue);
  // @ts-expect-error a misspelt term
  adjustTerms(gansu2021.fund, { target: "1000000" });
}

export const values: readonly FundTermValues[] = [
  { leverageMost: 10, topUpBelow: "20%", fundTarget: "1000000", returnWorkingDays: 20 },
  { separateAccount: "required", yearlyStatement: "required" },
  // @ts-expect-error a share has its sign
  { topUpBelow: "20" },
  // @ts-expect-error a bare number is no share
  { topUpBelow: 0.2 },
  // @ts-expect-error times are a number
  { leverageMost: "10" },
  // @ts-expect-error asked or not said
  { separateAccount: false },
];

export function asked(): void {
  stateFund(changge2017.fund, { ...facts, calendar: mainlandCalendar });
  // @ts-expect-error the day is given, never taken from a clock
  stateFund(changge2017.fund, { fund: "F1", events: [] });
  // @ts-expect-error a day is text
  stateFund(changge2017.fund, { ...facts, asOf: new Date(0) });
  // @ts-expect-error what is not known is left out
  stateFund(changge2017.fund, { ...facts, calendar: undefined });
}

export const events: readonly FundEvent[] = [
  { event: "endowed", id: "E1", on: "2018-01-10", amount: "100000" },
  { event: "loans", id: "E2", on: "2018-01-11", outstanding: 400000 },
  { event: "closed", id: "E3", on: "2018-06-30" },
  { event: "closed", id: "E3", on: "2018-06-30", noticesReceivedOn: "2018-07-10" },
  // @ts-expect-error no such event
  { event: "lost", id: "E4", on: "2018-01-12", amount: "1" },
  // @ts-expect-error money has an amount
  { event: "interest", id: "E4", on: "2018-01-12" },
  // @ts-expect-error loans are outstanding, they do not move
  { event: "loans", id: "E4", on: "2018-01-12", amount: "1" },
  // @ts-expect-error the end moves nothing
  { event: "closed", id: "E4", on: "2018-01-12", amount: "1" },
  // @ts-expect-error only the end has notices
  { event: "returned", id: "E4", on: "2018-01-12", amount: "1", noticesReceivedOn: "2018-01-12" },
  // @ts-expect-error every event has an id
  { event: "cost", on: "2018-01-12", amount: "1" },
];

/** Every event has a word. */
export function eventWord(event: FundEvent["event"]): string {
  switch (event) {
    case "endowed":
    case "interest":
    case "recovered":
    case "replenished":
    case "compensated":
    case "paid-later":
    case "cost":
    case "returned":
    case "loans":
    case "closed":
      return "said";
  }
}

export function readOnly(statement: FundStatement): void {
  // @ts-expect-error a result is read only
  statement.balance = "1.00";
  // @ts-expect-error its lists too
  statement.entries.pop();
  // @ts-expect-error and its years
  for (const year of statement.years) year.closing = "1.00";
  // @ts-expect-error what the terms do not ask is absent
  statement.leverage.most.toFixed();
  const { topUp, goesBack } = statement;
  // @ts-expect-error a top-up that is not determined has no target
  "target" satisfies keyof NonNullable<typeof topUp>;
  if (topUp?.state === "undetermined") topUp.missing[0] satisfies "fundTarget";
  // @ts-expect-error what is not known has no day
  "by" satisfies keyof NonNullable<typeof goesBack>["due"];
  if (goesBack?.due.state === "known") goesBack.due.by satisfies string;
  if (goesBack?.due.state === "not-covered") goesBack.due.coveredThrough satisfies string;
}
