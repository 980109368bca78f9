import type {
  FundEvent,
  FundHistory,
  FundMovement,
  FundTermValues,
  FundTerms,
} from "../../../src/policy/fund/types.ts";
import { type FundEntry, type FundStatement, type FundYear, stateFund } from "../../../src/policy/fund/state-fund.ts";
import { issuesOfCall } from "../../support/issues.ts";

/** Terms that one article states. */
export function fundTerms(values: FundTermValues = {}): FundTerms {
  return { kind: "fund", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** Money that moves. */
export function moved(event: FundMovement, id: string, on: string, amount: string | number): FundEvent {
  return { event, id, on, amount };
}

/** What is lent from a day on. */
export function lent(id: string, on: string, outstanding: string): FundEvent {
  return { event: "loans", id, on, outstanding };
}

/** 100,000 yuan on 10 January 2018. */
export const ENDOWED = moved("endowed", "E1", "2018-01-10", "100000");

/** A fund as it stands at the end of 2018; a test says what happened to it. */
export function history(events: readonly FundEvent[], facts: Partial<FundHistory> = {}): FundHistory {
  return { fund: "F1", asOf: "2018-12-31", events, ...facts };
}

/** What 100,000 yuan and then these events come to at the end of 2018. */
export function afterEndowment(...events: readonly FundEvent[]): FundStatement {
  return stateFund(fundTerms(), history([ENDOWED, ...events]));
}

/** What these events are refused for, under terms that ask nothing. */
export function refusals(events: readonly FundEvent[], facts: Partial<FundHistory> = {}): readonly string[] {
  return issuesOfCall(() => stateFund(fundTerms(), history(events, facts)));
}

/** An entry in one line: what came in, went out, and is there. */
export function entryLine(entry: FundEntry): string {
  const unpaid = entry.unpaid === undefined ? "" : `, unpaid ${entry.unpaid}`;
  return `${entry.id} +${entry.in} -${entry.out} = ${entry.balance}${unpaid}`;
}

/** A year in one line: opening, what moved, closing. */
export function yearLine({ year, opening, closing, ...movements }: FundYear): string {
  const parts = Object.entries(movements).flatMap(([name, sum]) => (sum === "0.00" ? [] : [`${name} ${sum}`]));
  return [`${year}: ${opening}`, ...parts, closing].join(" | ");
}
