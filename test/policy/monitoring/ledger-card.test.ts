import { describe, expect, it } from "vitest";
import { assessMonitoring } from "../../../src/policy/monitoring/assess-monitoring.ts";
import type { MonitoringFacts } from "../../../src/policy/monitoring/types.ts";
import { facts, findingIn, jiange, monitoringTerms } from "./monitoring-builders.ts";

const judge = (ledgerCard?: MonitoringFacts["ledgerCard"], terms = jiange): unknown =>
  findingIn(
    assessMonitoring(terms, facts(ledgerCard === undefined ? {} : { ledgerCard })),
    "monitoring/ledger-card-kept",
  );

describe("the ledger card of a household", () => {
  it("holds use, visits and state, in whatever order", () => {
    expect(judge(["state", "use", "visits"])).toMatchObject({
      outcome: "met",
      observed: { card: "kept", entries: ["use", "visits", "state"], lacking: [] },
      required: { entries: ["use", "visits", "state"] },
    });
  });

  it.each(["use", "visits", "state"] as const)("without %s is not complete", (entry) => {
    const rest = (["use", "visits", "state"] as const).filter((e) => e !== entry);
    expect(judge(rest)).toMatchObject({
      outcome: "unmet",
      reason: "entry-lacking",
      measures: [],
      observed: { card: "kept", entries: rest, lacking: [entry] },
    });
  });

  it("is not kept, or is empty, or is not known: three things", () => {
    expect(judge("none")).toMatchObject({ outcome: "unmet", reason: "no-card", observed: { card: "none" } });
    expect(judge([])).toMatchObject({
      outcome: "unmet",
      reason: "entry-lacking",
      observed: { card: "kept", entries: [], lacking: ["use", "visits", "state"] },
    });
    expect(judge()).toMatchObject({ outcome: "undetermined", missing: ["ledgerCard"] });
  });

  it("may hold more than is asked", () => {
    const own = monitoringTerms({ ledgerCard: ["state", "use"] });
    const all = facts({ ledgerCard: ["use", "visits", "state"] });
    expect(findingIn(assessMonitoring(own, all), "monitoring/ledger-card-kept")).toMatchObject({
      outcome: "met",
      observed: { entries: ["use", "visits", "state"] },
      required: { entries: ["use", "state"] },
    });
  });
});
