import fc from "fast-check";
import type { MonitoringFacts, MonitoringTermValues } from "../../../src/policy/monitoring/types.ts";
import { dayPlus } from "../credit-line/plain-days.ts";

/* Terms and facts of every kind, the edges of months and quarters often among the days. */

const MEASURES = [
  ...["warn", "may-stop-payments", "repay-by-date", "joint-collection"],
  ...["public-notice", "mend-by-date", "recover-at-once", "sanction"],
] as const;
const BODIES = ["lender", "city-centre", "town-government", "town-office", "village-office"] as const;
const ENTRIES = ["use", "visits", "state"] as const;
export const YES_OR_NO = [
  ...["usedLocally", "usedInLeadingIndustry", "usedPerPlan", "signsOfMisuse"],
  ...["misuseConfirmed", "agreementKept", "lentOn", "usedForProduction"],
] as const;

const some = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: 1 });
const asked = fc.oneof(fc.constant("required" as const), some(MEASURES));

/** Of each term either nothing or something; the two halves of one rule together. */
export const anyMonitoringRules: fc.Arbitrary<MonitoringTermValues> = fc
  .tuple(
    fc.record(
      {
        ...(Object.fromEntries(YES_OR_NO.map((name) => [name, asked])) as Record<
          (typeof YES_OR_NO)[number],
          typeof asked
        >), // one for each
        anomalies: fc.constant("reported-at-once" as const),
        ledgerCard: some(ENTRIES),
        quarters: fc.constantFrom("whole-quarters" as const, "every-quarter" as const, "from-pay-out" as const),
        whoVisits: fc.constantFrom("any" as const, "each" as const),
        atOnce: fc.constantFrom("same-day" as const, "next-day" as const),
      },
      { requiredKeys: [] },
    ),
    fc.option(fc.record({ idleMonths: fc.integer({ min: 1, max: 5 }), idleMeasures: some(MEASURES) }), {
      nil: undefined,
    }),
    fc.record({ visitsPerQuarter: fc.integer({ min: 1, max: 3 }), visitors: some(BODIES) }),
  )
  .map(([single, idle, visits]) => ({ ...single, ...idle, ...visits }));

const PAID_OUT = ["2017-11-30", "2018-01-01", "2018-01-31", "2018-02-10", "2018-03-31", "2018-12-31", "2019-12-31"];
/** Days from the pay-out; often about the corresponding day of a few months, or the edge of a quarter. */
const offset = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  fc.integer({ min: 55, max: 65 }),
  fc.integer({ min: 88, max: 93 }),
);

export const anyMonitored: fc.Arbitrary<MonitoringFacts> = fc.constantFrom(...PAID_OUT).chain((paidOutOn) => {
  const day = offset.map((n) => dayPlus(paidOutOn, n));
  const anyDay = fc.integer({ min: -40, max: 500 }).map((n) => dayPlus(paidOutOn, n));
  const stretch = fc
    .tuple(day, fc.option(offset, { nil: undefined }), fc.integer({ min: 1, max: 5_000_000 }))
    .map(([since, length, fen]) => ({
      since,
      ...(length === undefined ? {} : { through: dayPlus(since, length) }),
      amount: (fen / 100).toFixed(2),
    }));
  const anomaly = fc
    .tuple(day, fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }))
    .map(([seenOn, later]) => ({ seenOn, ...(later === undefined ? {} : { reportedOn: dayPlus(seenOn, later) }) }));
  return fc.record(
    {
      loan: fc.constant("L1"),
      paidOutOn: fc.constant(paidOutOn),
      asOf: day,
      endedOn: day,
      ...(Object.fromEntries(YES_OR_NO.map((name) => [name, fc.boolean()])) as Record<
        (typeof YES_OR_NO)[number],
        fc.Arbitrary<boolean>
      >), // one for each
      idle: fc.array(stretch, { maxLength: 4 }),
      visits: fc.array(fc.record({ on: anyDay, by: fc.constantFrom(...BODIES) }), { maxLength: 14 }),
      anomalies: fc
        .array(anomaly, { maxLength: 4 })
        .map((list) => list.map((entry, i) => ({ id: `N${String(i)}`, ...entry }))),
      ledgerCard: fc.oneof(fc.constant("none" as const), fc.shuffledSubarray([...ENTRIES])),
    },
    { requiredKeys: ["loan", "paidOutOn", "asOf"] },
  );
});
