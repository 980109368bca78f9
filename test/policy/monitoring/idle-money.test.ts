import { describe, expect, it } from "vitest";
import { assessMonitoring } from "../../../src/policy/monitoring/assess-monitoring.ts";
import type { IdleStretch, MonitoringFacts } from "../../../src/policy/monitoring/types.ts";
import { cangxi, facts, type FindingOf, findingIn, monitoringTerms } from "./monitoring-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

type Idle = FindingOf<"monitoring/no-idle-money">;

const judge = (idle: readonly IdleStretch[], given: Partial<MonitoringFacts> = {}): Idle =>
  findingIn(
    assessMonitoring(cangxi, facts({ paidOutOn: "2018-01-01", asOf: "2019-12-31", idle, ...given })),
    "monitoring/no-idle-money",
  );
const stretch = (since: string, through?: string): IdleStretch => ({
  since,
  ...(through === undefined ? {} : { through }),
  amount: "20000",
});

describe("money at the bank for two months", () => {
  // The first day, the day before the corresponding day, and that day.
  const periods = [
    ["2019-01-10", "2019-03-09", "2019-03-10"],
    ["2019-01-31", "2019-03-30", "2019-03-31"],
    ["2018-12-31", "2019-02-27", "2019-02-28"], // February has no 31st
    ["2018-12-28", "2019-02-27", "2019-02-28"],
    ["2019-06-30", "2019-08-29", "2019-08-30"], // not the end of August
    ["2018-11-01", "2018-12-31", "2019-01-01"],
  ] as const;

  it.each(periods)("since %s: still there on %s is not too long, on %s it is", (since, before, on) => {
    expect(judge([stretch(since)], { asOf: before })).toMatchObject({
      outcome: "met",
      observed: { stretches: [{ since, fullOn: on, state: "running" }] },
    });
    expect(judge([stretch(since)], { asOf: on })).toMatchObject({
      outcome: "unmet",
      reason: "idle-too-long",
      required: { months: 2 },
      measures: ["recover-at-once"],
      observed: { stretches: [{ since, fullOn: on, state: "too-long" }] },
    });
  });

  it.each(periods)("since %s: idle through %s is in time, through %s is not", (since, before, on) => {
    expect(judge([stretch(since, before)])).toMatchObject({
      outcome: "met",
      observed: { stretches: [{ since, through: before, fullOn: on, state: "in-time" }] },
    });
    expect(judge([stretch(since, on)])).toMatchObject({
      outcome: "unmet",
      observed: { stretches: [{ since, through: on, fullOn: on, state: "too-long" }] },
    });
  });

  it("ends on 29 February in a leap year", () => {
    const leap = { paidOutOn: "2019-12-31" };
    expect(judge([stretch("2019-12-31")], { ...leap, asOf: "2020-02-28" }).outcome).toBe("met");
    expect(judge([stretch("2019-12-31")], { ...leap, asOf: "2020-02-29" }).outcome).toBe("unmet");
  });

  it("stays a finding after the money was drawn, and is shown as ended, with nothing to recover", () => {
    const drawn = { outcome: "unmet", observed: { stretches: [{ through: "2019-05-01", state: "too-long" }] } };
    const asked = (asOf: string): Idle => judge([stretch("2019-01-10", "2019-05-01")], { asOf });
    expect(asked("2019-05-01")).toMatchObject({ ...drawn, measures: ["recover-at-once"] });
    expect(asked("2019-05-02")).toMatchObject({ ...drawn, reason: "idle-too-long", measures: [] });
    expect(asked("2019-12-31")).toMatchObject({ ...drawn, reason: "idle-too-long", measures: [] });
  });

  it("does not know an end that lies ahead", () => {
    const ahead = judge([stretch("2019-01-10", "2019-05-01")], { asOf: "2019-03-10" });
    expect(ahead).toMatchObject({ outcome: "unmet" });
    expect(ahead).toHaveProperty("observed.stretches", [
      { since: "2019-01-10", amount: "20000.00", fullOn: "2019-03-10", state: "too-long" },
    ]);
    expect(judge([stretch("2019-01-10", "2019-01-20")], { asOf: "2019-01-19" })).toHaveProperty(
      "observed.stretches[0].state",
      "running",
    );
    expect(judge([stretch("2019-01-10", "2019-01-20")], { asOf: "2019-01-20" })).toHaveProperty(
      "observed.stretches[0].state",
      "in-time",
    );
  });

  it("is not looked for where it begins later", () => {
    expect(judge([stretch("2019-06-02")], { asOf: "2019-06-01" })).toMatchObject({ observed: { stretches: [] } });
    expect(judge([stretch("2019-06-01")], { asOf: "2019-06-01" })).toHaveProperty("observed.stretches.length", 1);
  });

  it("ends with the loan", () => {
    const since = "2019-01-10";
    expect(judge([stretch(since)], { endedOn: "2019-03-09" })).toMatchObject({
      outcome: "met",
      observed: { stretches: [{ since, through: "2019-03-09", state: "in-time" }] },
    });
    expect(judge([stretch(since)], { endedOn: "2019-03-10" })).toMatchObject({
      outcome: "unmet",
      observed: { stretches: [{ since, through: "2019-03-10", state: "too-long" }] },
    });
    expect(judge([stretch(since, "2019-06-01")], { endedOn: "2019-02-01" })).toMatchObject({
      observed: { stretches: [{ through: "2019-02-01" }] },
    });
    expect(judge([stretch(since, "2019-01-20")], { endedOn: "2019-02-01" })).toMatchObject({
      observed: { stretches: [{ through: "2019-01-20" }] },
    });
    expect(judge([stretch("2019-02-02")], { endedOn: "2019-02-01" })).toMatchObject({ observed: { stretches: [] } });
  });

  it("does not know an end of the loan that lies ahead", () => {
    expect(judge([stretch("2019-01-10")], { asOf: "2019-03-10", endedOn: "2019-03-11" })).toHaveProperty(
      "observed.stretches",
      [{ since: "2019-01-10", amount: "20000.00", fullOn: "2019-03-10", state: "too-long" }],
    );
  });

  it("is one stretch for each entry, by first day, then by last day, then by amount", () => {
    const found = judge([
      { since: "2019-05-01", through: "2019-05-03", amount: "300" },
      { since: "2019-02-01", through: "2019-02-02", amount: "100.5" },
      { since: "2019-05-01", through: "2019-05-03", amount: 40 },
      { since: "2019-05-01", through: "2019-05-02", amount: "500" },
    ]);
    expect(found).toHaveProperty("observed.stretches", [
      { since: "2019-02-01", through: "2019-02-02", amount: "100.50", fullOn: "2019-04-01", state: "in-time" },
      { since: "2019-05-01", through: "2019-05-02", amount: "500.00", fullOn: "2019-07-01", state: "in-time" },
      { since: "2019-05-01", through: "2019-05-03", amount: "40.00", fullOn: "2019-07-01", state: "in-time" },
      { since: "2019-05-01", through: "2019-05-03", amount: "300.00", fullOn: "2019-07-01", state: "in-time" },
    ]);
  });

  it("rests on the bulletin and on how months are counted", () => {
    const article = "guangyuan-bulletin-2019-139#cangxi";
    expect(judge([]).basis).toStrictEqual([
      { by: "article", term: "idleMonths", article },
      { by: "article", term: "idleMeasures", article },
      ...LAW_BEFORE_2021.months,
    ]);
  });
});

describe("a measure against idle money", () => {
  const measures = (idle: readonly IdleStretch[], given: Partial<MonitoringFacts> = {}): readonly string[] => {
    const found = judge(idle, given);
    if (found.outcome !== "unmet") throw new Error("nothing lay too long");
    return found.measures;
  };
  const drawn = stretch("2019-01-10", "2019-05-01");

  it("is called for while some that lay too long still lies there", () => {
    expect(measures([drawn, stretch("2019-10-31")])).toStrictEqual(["recover-at-once"]); // full on 31 December
    expect(measures([drawn, stretch("2019-10-31", "2019-12-31")])).toStrictEqual(["recover-at-once"]);
    expect(measures([drawn, stretch("2019-10-31", "2020-01-15")])).toStrictEqual(["recover-at-once"]);
    expect(measures([stretch("2019-10-01", "2019-12-30"), drawn])).toStrictEqual([]);
  });

  it("is not called for by what lies there, but not for too long yet", () => {
    expect(measures([drawn, stretch("2019-11-01")])).toStrictEqual([]); // full on 1 January
  });

  it("is called for after the end of the loan by what lay there on its last day", () => {
    const ended = { endedOn: "2019-06-30" };
    expect(measures([stretch("2019-01-10")], ended)).toStrictEqual(["recover-at-once"]);
    expect(measures([stretch("2019-01-10", "2019-06-30")], ended)).toStrictEqual(["recover-at-once"]);
    expect(measures([stretch("2019-01-10", "2019-07-31")], ended)).toStrictEqual(["recover-at-once"]);
    expect(measures([stretch("2019-01-10", "2019-06-29")], ended)).toStrictEqual([]);
  });

  it("is no measure of the assessment where there is nothing left, which is not in order all the same", () => {
    const given = facts({ paidOutOn: "2018-01-01", asOf: "2019-12-31", usedForProduction: true });
    expect(assessMonitoring(cangxi, { ...given, idle: [drawn] })).toMatchObject({
      ...{ outcome: "not-in-order", measures: [] },
    });
    expect(assessMonitoring(cangxi, { ...given, usedForProduction: false, idle: [drawn] })).toMatchObject({
      measures: [{ measure: "recover-at-once", because: ["monitoring/used-for-production"] }],
    });
  });
});

describe("idle money of which nothing is known", () => {
  const unknown = (given: Partial<MonitoringFacts>): Idle =>
    findingIn(assessMonitoring(cangxi, facts({ paidOutOn: "2018-12-31", ...given })), "monitoring/no-idle-money");

  it("cannot have lain for two months before two months from the pay-out", () => {
    expect(unknown({ asOf: "2019-02-27" })).toMatchObject({ outcome: "met", observed: { earliest: "2019-02-28" } });
    expect(unknown({ asOf: "2019-02-28" })).toMatchObject({ outcome: "undetermined", missing: ["idle"] });
    expect(unknown({ asOf: "2019-12-31", endedOn: "2019-02-27" }).outcome).toBe("met");
    expect(unknown({ asOf: "2019-12-31", endedOn: "2019-02-28" }).outcome).toBe("undetermined");
  });

  it("is not no idle money", () => {
    expect(judge([])).toMatchObject({ outcome: "met", observed: { stretches: [] } });
  });
});

describe("other months than Cangxi's", () => {
  it("one month, and no measure but what the terms say", () => {
    const own = monitoringTerms({ idleMonths: 1, idleMeasures: ["mend-by-date", "warn"] });
    const on = (asOf: string): unknown =>
      findingIn(
        assessMonitoring(own, facts({ paidOutOn: "2019-01-31", asOf, idle: [stretch("2019-01-31")] })),
        "monitoring/no-idle-money",
      );
    expect(on("2019-02-27")).toMatchObject({ outcome: "met" });
    expect(on("2019-02-28")).toMatchObject({ outcome: "unmet", measures: ["warn", "mend-by-date"] });
  });
});
