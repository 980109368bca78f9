import { describe, expect, it } from "vitest";
import { assessTargets } from "../../../src/book/targets/assess-targets.ts";
import { explainTargets } from "../../../src/book/targets/explain.ts";
import type { Target } from "../../../src/book/targets/types.ts";
import { renderText } from "../../../src/explain/render.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { foundOf, targetTerms, unitsOf } from "./target-builders.ts";

describe("a target whose own figure is not within", () => {
  const bad: Target = { target: "bad-rate", of: "outstanding", atMost: "5%", strictly: true };

  it.each([
    ["49.99", "met"],
    ["50", "unmet"],
    ["50.01", "unmet"],
  ])("bad loans of %s in 1,000 yuan, to be below 5 %%: %s", (amount, state) => {
    expect(foundOf(bad, { outstanding: "1000", bad: amount })).toMatchObject({ state, strictly: true });
  });

  it("without it the figure is within, by the article on 以上 and 以下", () => {
    const found = foundOf({ target: "bad-rate", of: "outstanding", atMost: "5%" }, { outstanding: "1000", bad: "50" });
    expect(found).toMatchObject({ state: "met" });
    expect(found).not.toHaveProperty("strictly");
    const laws = ({ basis }: { readonly basis: readonly { readonly by: string }[] }): number =>
      basis.filter(({ by }) => by === "law").length;
    expect(laws(found)).toBe(1);
    expect(laws(foundOf(bad, { outstanding: "1000", bad: "50" }))).toBe(0);
  });

  it("70 of 100 credit households are not above 70 %; 71 are", () => {
    const row: Target = { target: "credit-households", of: "registered", atLeast: "70%", strictly: true };
    const found = (creditHouseholds: number): unknown =>
      foundOf(row, { registeredHouseholds: 100, creditHouseholds }).state;
    expect([found(70), found(71)]).toStrictEqual(["unmet", "met"]);
    expect(
      foundOf({ target: "credit-households", of: "registered", atLeast: "70%" }, { creditHouseholds: 70 }),
    ).toMatchObject({ state: "undetermined", missing: ["registeredHouseholds"] });
  });

  it("says so in both languages", () => {
    const result = assessTargets(targetTerms([bad]), unitsOf({ unit: "T1", outstanding: "1000", bad: "50" }));
    expect(renderText(explainTargets(result, { language: "zh" }))).toContain("须低于 5%（不含）：未达到");
    expect(renderText(explainTargets(result, { language: "en" }))).toContain("less than 5%: not met");
  });
});

describe("collected of what fell due", () => {
  const row: Target = { target: "collection", of: "matured", atLeast: "95%" };

  it("is what was repaid of it over what fell due", () => {
    // 190,000 ÷ 200,000 = 95 %
    expect(foundOf(row, { matured: "200000", maturedRepaid: "190000" })).toMatchObject({
      state: "met",
      share: { numerator: "190000.00", denominator: "200000.00", percent: "95.00%" },
    });
    expect(foundOf(row, { matured: "200000", maturedRepaid: "189999.99" })).toMatchObject({ state: "unmet" });
  });

  it("is not known where one of the two is not", () => {
    expect(foundOf(row, { matured: "200000" })).toMatchObject({ state: "undetermined", missing: ["maturedRepaid"] });
  });

  it("more collected than fell due cannot be", () => {
    expect(issuesOfCall(() => foundOf(row, { matured: "1", maturedRepaid: "1.01" }))).toStrictEqual([
      "above-maximum at facts.units[0].maturedRepaid",
    ]);
  });
});
