import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { outOfOrder, repeatedId } from "../../base/input/wording.ts";
import { between, eachOnce, type Found, repeated } from "../../kernel/between.ts";
import { dayField, nameField, positiveAmountField } from "../../kernel/fields.ts";
import type { AmountInput } from "../../base/money/amount.ts";
import { LEDGER_ENTRIES, type LedgerEntry, type Visitor, VISITORS } from "./terms.ts";

/** A time for which money of the loan lay at the bank (滞留银行) without a break. */
export interface IdleStretch {
  /** The first day on which it lay there. */
  readonly since: Day;
  /** The last day on which it did; absent: it still does on `asOf`. */
  readonly through?: Day;
  /** Yuan. */
  readonly amount: AmountInput;
}

/** A look at the project on the spot (实地察看). */
export interface ProjectVisit {
  readonly on: Day;
  readonly by: Visitor;
}

/** Something unusual (异常现象) that was noticed about the borrower or the use of the money. */
export interface Anomaly {
  readonly id: string;
  /** The day on which it was found. */
  readonly seenOn: Day;
  /** The day on which the town was told; absent: it has not been. */
  readonly reportedOn?: Day;
}

/** What `assessMonitoring` needs to know about a loan. What is not known is left out. */
export interface MonitoringFacts {
  readonly loan: string;
  readonly paidOutOn: Day;
  /** The last day on which the loan is looked after: it was repaid in full, or fell due. Absent: it still is. */
  readonly endedOn?: Day;
  /** The day of judgement; what happens later is not looked at. */
  readonly asOf: Day;
  /** Whether the money is used in the place. */
  readonly usedLocally?: boolean;
  /** Whether it is used for projects of the leading industries. */
  readonly usedInLeadingIndustry?: boolean;
  /** Whether it is used as the plan of the project says. */
  readonly usedPerPlan?: boolean;
  /** Whether there are signs of misuse. */
  readonly signsOfMisuse?: boolean;
  /** Whether misuse is confirmed. */
  readonly misuseConfirmed?: boolean;
  /** Whether the agreement to carry households is kept. */
  readonly agreementKept?: boolean;
  /** Whether the money was lent on. */
  readonly lentOn?: boolean;
  /** Whether what was drawn is used for production. */
  readonly usedForProduction?: boolean;
  /** An empty list: money never lay idle. */
  readonly idle?: readonly IdleStretch[];
  /** An empty list: nobody came. */
  readonly visits?: readonly ProjectVisit[];
  /** An empty list: nothing unusual was noticed. */
  readonly anomalies?: readonly Anomaly[];
  /** The entries of the card that is kept for the household; `none`: no card is kept. */
  readonly ledgerCard?: "none" | readonly LedgerEntry[];
}

/** The schema of {@link MonitoringFacts}. */
export const monitoringFactsSchema: z.ZodType<MonitoringFacts, MonitoringFacts> = /* @__PURE__ */ (() => {
  const answer = z.exactOptional(z.boolean());
  const stretch = between<IdleStretch>(
    z.strictObject({ since: dayField, through: z.exactOptional(dayField), amount: positiveAmountField }),
    ({ since, through }) => notBefore(through, since, ["through"], "首日", "the first day"),
  );
  const anomaly = between<Anomaly>(
    z.strictObject({ id: nameField, seenOn: dayField, reportedOn: z.exactOptional(dayField) }),
    ({ seenOn, reportedOn }) => notBefore(reportedOn, seenOn, ["reportedOn"], "发现日", "the day it was seen"),
  );
  const entries = between<readonly LedgerEntry[]>(z.array(z.enum(LEDGER_ENTRIES)), eachOnce);
  return between<MonitoringFacts>(
    z.strictObject({
      loan: nameField,
      paidOutOn: dayField,
      endedOn: z.exactOptional(dayField),
      asOf: dayField,
      usedLocally: answer,
      usedInLeadingIndustry: answer,
      usedPerPlan: answer,
      signsOfMisuse: answer,
      misuseConfirmed: answer,
      agreementKept: answer,
      lentOn: answer,
      usedForProduction: answer,
      idle: z.exactOptional(z.array(stretch)),
      visits: z.exactOptional(z.array(z.strictObject({ on: dayField, by: z.enum(VISITORS) }))),
      anomalies: z.exactOptional(z.array(anomaly)),
      ledgerCard: z.exactOptional(z.union([entries, z.literal("none")])),
    }),
    afterPayOut,
    idleAfterPayOut,
    seenAfterPayOut,
    eachAnomalyOnce,
  );
})();

/** A day that may not lie before another; where either is missing, there is nothing to say. */
function notBefore(
  day: Day | undefined,
  earliest: Day | undefined,
  path: readonly PropertyKey[],
  zh: string,
  en: string,
): readonly Found[] {
  if (day === undefined || earliest === undefined || day >= earliest) return [];
  return [{ issue: outOfOrder("", `不得早于${zh}`, `must not be before ${en}`), path }];
}

function afterPayOut({ paidOutOn, endedOn, asOf }: MonitoringFacts): readonly Found[] {
  return [...sincePayOut(asOf, paidOutOn, ["asOf"]), ...sincePayOut(endedOn, paidOutOn, ["endedOn"])];
}

function idleAfterPayOut({ paidOutOn, idle }: MonitoringFacts): readonly Found[] {
  return (idle ?? []).flatMap(({ since }, i) => sincePayOut(since, paidOutOn, ["idle", i, "since"]));
}

function seenAfterPayOut({ paidOutOn, anomalies }: MonitoringFacts): readonly Found[] {
  return (anomalies ?? []).flatMap(({ seenOn }, i) => sincePayOut(seenOn, paidOutOn, ["anomalies", i, "seenOn"]));
}

function eachAnomalyOnce({ anomalies }: MonitoringFacts): readonly Found[] {
  return repeated((anomalies ?? []).map(({ id }) => id)).map((i) => ({
    issue: repeatedId(""),
    path: ["anomalies", i, "id"],
  }));
}

function sincePayOut(day: Day | undefined, paidOutOn: Day, path: readonly PropertyKey[]): readonly Found[] {
  return notBefore(day, paidOutOn, path, "放款日", "the pay-out");
}
