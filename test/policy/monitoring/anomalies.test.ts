import { describe, expect, it } from "vitest";
import { assessMonitoring } from "../../../src/policy/monitoring/assess-monitoring.ts";
import type { Anomaly, MonitoringFacts } from "../../../src/policy/monitoring/types.ts";
import { changed, changgeHouseholds, facts, type FindingOf, findingIn, said } from "./monitoring-builders.ts";

type Found = FindingOf<"monitoring/anomalies-reported-at-once">;

const judge = (anomalies: readonly Anomaly[], given: Partial<MonitoringFacts> = {}, terms = changgeHouseholds): Found =>
  findingIn(assessMonitoring(terms, facts({ anomalies, ...given })), "monitoring/anomalies-reported-at-once");
const seen = (reportedOn?: string): Anomaly => ({
  id: "N1",
  seenOn: "2018-05-31",
  ...(reportedOn === undefined ? {} : { reportedOn }),
});

describe("what is unusual", () => {
  it("reported on the day it was seen is at once, on the day after late", () => {
    expect(judge([seen("2018-05-31")])).toMatchObject({
      outcome: "met",
      observed: { anomalies: [{ id: "N1", by: "2018-05-31", reportedOn: "2018-05-31", state: "at-once" }] },
    });
    expect(judge([seen("2018-06-01")])).toMatchObject({
      outcome: "unmet",
      reason: "not-reported-at-once",
      required: { within: "same-day" },
      measures: [],
      observed: { anomalies: [{ reportedOn: "2018-06-01", state: "late" }] },
    });
  });

  it("not reported is open on the day it was seen, and not reported on the day after", () => {
    expect(judge([seen()], { asOf: "2018-05-31" })).toMatchObject({
      outcome: "met",
      observed: { anomalies: [{ state: "open" }] },
    });
    expect(judge([seen()], { asOf: "2018-06-01" })).toMatchObject({
      outcome: "unmet",
      observed: { anomalies: [{ state: "not-reported" }] },
    });
  });

  it("reported later than the day of judgement is not reported yet", () => {
    const found = judge([seen("2018-06-03")], { asOf: "2018-06-02" });
    expect(found).toHaveProperty("observed.anomalies", [
      { id: "N1", seenOn: "2018-05-31", by: "2018-05-31", state: "not-reported" },
    ]);
    expect(judge([seen("2018-06-03")], { asOf: "2018-06-03" })).toHaveProperty("observed.anomalies[0].state", "late");
  });

  it("seen later, or after the loan ended, is not looked at", () => {
    expect(judge([seen()], { asOf: "2018-05-30" })).toMatchObject({ outcome: "met", observed: { anomalies: [] } });
    expect(judge([seen()], { endedOn: "2018-05-30" })).toMatchObject({ outcome: "met", observed: { anomalies: [] } });
    expect(judge([seen()], { endedOn: "2018-05-31" })).toMatchObject({ outcome: "unmet" });
    expect(judge([seen("2018-06-02")], { endedOn: "2018-05-31" })).toHaveProperty(
      "observed.anomalies[0].state",
      "late",
    );
  });

  it("under next-day is late on the second day after", () => {
    const next = changed(changgeHouseholds, { atOnce: "next-day" }) as typeof changgeHouseholds;
    const state = (a: Anomaly, asOf = "2018-12-31"): unknown => {
      const found = judge([a], { asOf }, next);
      return found.outcome !== "undetermined" && "anomalies" in found.observed
        ? found.observed.anomalies[0]
        : undefined;
    };
    expect(state(seen("2018-06-01"))).toMatchObject({ by: "2018-06-01", state: "at-once" });
    expect(state(seen("2018-06-02"))).toMatchObject({ by: "2018-06-01", state: "late" });
    expect(state(seen(), "2018-06-01")).toMatchObject({ state: "open" });
    expect(state(seen(), "2018-06-02")).toMatchObject({ state: "not-reported" });
  });

  it("nobody told of any: on the last day on which none could be late it is met, on the next it is open", () => {
    const of = (asOf: string, terms: typeof changgeHouseholds = changgeHouseholds): unknown =>
      findingIn(assessMonitoring(terms, facts({ asOf })), "monitoring/anomalies-reported-at-once");
    const nextDay = changed(changgeHouseholds, { atOnce: "next-day" }) as typeof changgeHouseholds;
    const met = (asOf: string, within: string): object => ({
      outcome: "met",
      observed: { asOf },
      required: { within },
    });
    const open = { outcome: "undetermined", missing: ["anomalies"] };
    expect(of("2018-01-10")).toMatchObject(met("2018-01-10", "same-day")); // the day of the pay-out
    expect(of("2018-01-11")).toMatchObject(open);
    expect(of("2018-01-11", nextDay)).toMatchObject(met("2018-01-11", "next-day"));
    expect(of("2018-01-12", nextDay)).toMatchObject(open);
    expect(said(changgeHouseholds, facts({ asOf: "2018-01-10" }), "zh")).toContain(
      "至 2018-01-10，放款后发现的异常都还来得及告知",
    );
  });

  it("comes by day, then by id", () => {
    const found = judge([
      { id: "B", seenOn: "2018-05-02", reportedOn: "2018-05-02" },
      { id: "C", seenOn: "2018-05-01", reportedOn: "2018-05-01" },
      { id: "A", seenOn: "2018-05-02", reportedOn: "2018-05-02" },
    ]);
    expect(found).toMatchObject({ observed: { anomalies: [{ id: "C" }, { id: "A" }, { id: "B" }] } });
  });

  it("that nobody told is not nothing", () => {
    expect(judge([])).toMatchObject({ outcome: "met", observed: { anomalies: [] } });
    expect(
      findingIn(assessMonitoring(changgeHouseholds, facts()), "monitoring/anomalies-reported-at-once"),
    ).toStrictEqual({
      rule: "monitoring/anomalies-reported-at-once",
      outcome: "undetermined",
      missing: ["anomalies"],
      basis: [
        { by: "article", term: "anomalies", article: "changge-2017-64#loan 6.1" },
        { by: "reading", term: "atOnce", reading: "monitoring/at-once" },
      ],
    });
  });
});
