import type { IdleStretch, MonitoringFacts, MonitoringTermValues } from "../../../src/policy/monitoring/types.ts";
import { dayPlus, monthsAfter, walk } from "../credit-line/plain-days.ts";

/*
 * A second way to judge: days are listed one by one and looked up in the list. Nothing but types comes from `src`.
 */

export type Answer = "met" | "unmet" | "undetermined";

/** The answer of each rule that is asked. */
export function judgedByHand(rules: MonitoringTermValues, given: MonitoringFacts): Readonly<Record<string, Answer>> {
  const loanDays = [...walk(given.paidOutOn, lastDay(given))];
  return Object.fromEntries(
    [
      yes("used-locally", rules.usedLocally, given.usedLocally),
      yes("used-in-leading-industry", rules.usedInLeadingIndustry, given.usedInLeadingIndustry),
      yes("used-per-plan", rules.usedPerPlan, given.usedPerPlan),
      yes("no-signs-of-misuse", rules.signsOfMisuse, not(given.signsOfMisuse)),
      yes("no-confirmed-misuse", rules.misuseConfirmed, not(given.misuseConfirmed)),
      yes("agreement-kept", rules.agreementKept, given.agreementKept),
      yes("not-lent-on", rules.lentOn, not(given.lentOn)),
      yes("used-for-production", rules.usedForProduction, given.usedForProduction),
      yes("no-idle-money", rules.idleMonths, noneTooLong(rules, given, loanDays)),
      yes("visited-each-quarter", rules.visitsPerQuarter, allVisited(rules, given)),
      yes("anomalies-reported-at-once", rules.anomalies, allReported(rules, given, loanDays)),
      yes("ledger-card-kept", rules.ledgerCard, cardFull(rules, given)),
    ].flat(),
  );
}

/** What each rule that is not met calls for, by its name: by measure in the order of the documents, then by rule. */
export function measuresByHand(rules: MonitoringTermValues, given: MonitoringFacts): readonly string[] {
  const answers = judgedByHand(rules, given);
  const asked: Readonly<Record<string, unknown>> = {
    ...{ "used-locally": rules.usedLocally, "used-in-leading-industry": rules.usedInLeadingIndustry },
    ...{ "used-per-plan": rules.usedPerPlan, "no-signs-of-misuse": rules.signsOfMisuse },
    ...{ "no-confirmed-misuse": rules.misuseConfirmed, "agreement-kept": rules.agreementKept },
    ...{ "not-lent-on": rules.lentOn, "used-for-production": rules.usedForProduction },
    "no-idle-money": stillLiesThere(rules, given) ? rules.idleMeasures : [],
  };
  const order = [
    ...["warn", "may-stop-payments", "repay-by-date", "joint-collection"],
    ...["public-notice", "mend-by-date", "recover-at-once", "sanction"],
  ];
  return order.flatMap((measure) =>
    Object.entries(asked).flatMap(([rule, calledFor]) =>
      answers[`monitoring/${rule}`] === "unmet" && Array.isArray(calledFor) && calledFor.includes(measure)
        ? [`${measure} monitoring/${rule}`]
        : [],
    ),
  );
}

/** The quarters by hand: their days, the state of each, and who came. */
export function quartersByHand(rules: MonitoringTermValues, given: MonitoringFacts): readonly string[] {
  return quarterDays(rules, given).map(
    (days) => `${days[0] ?? ""}..${days.at(-1) ?? ""} ${stateOf(days, rules, given)}`,
  );
}

function yes(rule: string, asked: unknown, good: boolean | undefined): [string, Answer][] {
  if (asked === undefined) return [];
  return [[`monitoring/${rule}`, good === undefined ? "undetermined" : good ? "met" : "unmet"]];
}

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

function lastDay({ asOf, endedOn }: MonitoringFacts): string {
  return endedOn !== undefined && endedOn < asOf ? endedOn : asOf;
}

function noneTooLong(
  { idleMonths = 0 }: MonitoringTermValues,
  { paidOutOn, idle }: MonitoringFacts,
  loanDays: readonly string[],
): boolean | undefined {
  if (idle !== undefined) return idle.every((stretch) => tooLong(stretch, idleMonths, loanDays).length === 0);
  // Nothing is known: the worst that could be is idle from the first day to the last.
  return tooLong({ since: paidOutOn }, idleMonths, loanDays).length === 0 ? true : undefined;
}

/** The days of the loan on which money lay idle; none where the corresponding day is not among them. */
function tooLong(
  { since, through }: Pick<IdleStretch, "since" | "through">,
  months: number,
  loanDays: readonly string[],
): readonly string[] {
  const known = new Set(loanDays);
  const idle = [...walk(since, through ?? loanDays.at(-1) ?? "")].filter((day) => known.has(day));
  return idle.includes(monthsAfter(since, months)) ? idle : [];
}

/** Whether money that lay too long was there in the evening of the last day. */
function stillLiesThere({ idleMonths = 0 }: MonitoringTermValues, given: MonitoringFacts): boolean {
  const last = lastDay(given);
  const loanDays = [...walk(given.paidOutOn, last)];
  return (given.idle ?? []).some((stretch) => tooLong(stretch, idleMonths, loanDays).includes(last));
}

function allVisited(rules: MonitoringTermValues, given: MonitoringFacts): boolean | undefined {
  const states = quarterDays(rules, given).map((days) => stateOf(days, rules, given));
  const missed = states.some((state) => state === "missed");
  return missed && given.visits === undefined ? undefined : !missed;
}

function stateOf(days: readonly string[], rules: MonitoringTermValues, { visits = [], asOf }: MonitoringFacts): string {
  const { visitsPerQuarter = 0, visitors = [] } = rules;
  const came = (bodies: readonly string[]): number =>
    days.filter((day) => day <= asOf && visits.some(({ on, by }) => on === day && bodies.includes(by))).length;
  const groups = rules.whoVisits === "each" ? visitors.map((body) => [body]) : [visitors];
  if (groups.every((bodies) => came(bodies) >= visitsPerQuarter)) return "visited";
  return days.every((day) => day < asOf) ? "missed" : "open";
}

/** For each quarter that calls for visits, the days on which a visit counts. */
function quarterDays(rules: MonitoringTermValues, given: MonitoringFacts): readonly (readonly string[])[] {
  const { paidOutOn } = given;
  const last = lastDay(given);
  const isEnded = given.endedOn !== undefined && given.endedOn <= given.asOf;
  // Every day that could matter, from the year of the pay-out to half a year past the last day.
  const days = [...walk(`${paidOutOn.slice(0, 4)}-01-01`, dayPlus(last, 200))];
  const label = rules.quarters === "from-pay-out" ? fromPayOut(paidOutOn) : ofCalendar;
  const groups = new Map<string, string[]>();
  for (const day of days) {
    const name = label(day);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), day]);
  }
  const runs = (day: string): boolean => day >= paidOutOn && (!isEnded || day <= last);
  const begun = [...groups.values()].filter((group) => group.some((day) => day <= last && day >= paidOutOn));
  return rules.quarters === "every-quarter"
    ? begun.map((group) => group.filter(runs))
    : begun.filter((group) => group.every(runs));
}

function ofCalendar(day: string): string {
  return `${day.slice(0, 4)}/${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
}

function fromPayOut(paidOutOn: string): (day: string) => string | undefined {
  const ends = Array.from({ length: 30 }, (_, i) => monthsAfter(paidOutOn, 3 * (i + 1)));
  return (day) => (day <= paidOutOn ? undefined : String(ends.findIndex((end) => day <= end)));
}

function allReported(
  { atOnce }: MonitoringTermValues,
  { anomalies, asOf }: MonitoringFacts,
  loanDays: readonly string[],
): boolean | undefined {
  const daysInTime = (seenOn: string): readonly string[] => [
    seenOn,
    ...(atOnce === "next-day" ? [dayPlus(seenOn, 1)] : []),
  ];
  // Of what nobody told nothing is known, unless it could not be late whenever it was seen.
  if (anomalies === undefined) return loanDays.every((day) => daysInTime(day).includes(asOf)) ? true : undefined;
  return anomalies
    .filter(({ seenOn }) => loanDays.includes(seenOn))
    .every(({ seenOn, reportedOn }) => {
      const inTime = daysInTime(seenOn);
      return (
        inTime.includes(asOf) || // the last of them is not over
        (reportedOn !== undefined && inTime.includes(reportedOn))
      );
    });
}

function cardFull(
  { ledgerCard: asked = [] }: MonitoringTermValues,
  { ledgerCard }: MonitoringFacts,
): boolean | undefined {
  if (ledgerCard === undefined) return undefined;
  return ledgerCard !== "none" && asked.every((entry) => ledgerCard.includes(entry));
}
