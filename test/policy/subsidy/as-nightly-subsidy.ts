import type { SubsidyStatement } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyPeriod } from "../../../src/policy/subsidy/subsidise-loan.ts";
import { asNightly, reduced } from "../../support/interest-builders.ts";
import type { NightlySubsidy } from "./household-by-night.ts";

/** A period of a result as the count of nights writes it. */
export function asNightlySubsidy(period: SubsidyPeriod): NightlySubsidy {
  return {
    ...asNightly(period),
    subsidised: period.segments.map((s) => [s.subsidised, s.subsidyRate, s.share]),
    subsidy:
      period.state === "known"
        ? { exact: reduced(period.subsidyExact), subsidy: period.subsidy, borrower: period.borrower }
        : { unknownFrom: period.nights.from, unknownThrough: period.nights.through },
  };
}

/** The subsidy of each period of each loan, `"?"` where it is not known. */
export function subsidiesOf({ loans }: SubsidyStatement): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    loans.map(({ loan, periods }) => [loan, periods.map((p) => (p.state === "known" ? p.subsidy : "?"))]),
  );
}

/** The subsidy of each loan, `"?"` where it is not known. */
export function totalsOf({ loans }: SubsidyStatement): Readonly<Record<string, string>> {
  return Object.fromEntries(loans.map(({ loan, totals }) => [loan, totals.state === "known" ? totals.subsidy : "?"]));
}
