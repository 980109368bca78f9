import { describe, expect, it } from "vitest";
import { type AskedFacts, assessUnder } from "../../src/comparison/assess-under.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { explain } from "../../src/explain/explain.ts";
import { renderText } from "../../src/explain/render.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { national2014 } from "../../src/packs/national2014.ts";
import { plan2022 } from "../../src/packs/plan2022.ts";
import { qingyang } from "../../src/packs/qingyang.ts";
import { pbocBenchmark } from "../../src/ledger/rates/pboc-benchmark.ts";
import { unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

const household = { id: "A1", appliedOn: "2019-05-06", amount: "80000", termMonths: 36 };
const loan = {
  ...{ id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000" },
  ...{ contractOn: "2018-01-01", paidOutOn: "2018-01-01", maturesOn: "2019-01-01", rate: { fixed: "4.35%" } },
  ...{ instalments: [], repayments: [], extensions: [] },
};
const subsidy = { loans: [loan], rates: [pbocBenchmark], through: "2018-12-31" };

describe("one case under several packs", () => {
  it("is judged under each by its own terms, as its function would", () => {
    const { packs } = assessUnder([householdScheme, plan2022], { household });
    expect(packs.map(({ pack, edition }) => [pack, edition])).toStrictEqual([
      ["householdScheme", "undated"],
      ["plan2022", "2022"],
    ]);
    expect(packs.map((p) => p.household)).toStrictEqual([
      { state: "answered", result: assessHousehold(householdScheme.household, household) },
      { state: "answered", result: assessHousehold(plan2022.household, household) },
    ]);
  });

  it("says where a pack has no terms, or terms that cannot answer", () => {
    const { packs } = assessUnder([changge2017, national2014, householdScheme], { subsidy });
    expect(packs.map((p) => p.subsidy?.state)).toStrictEqual(["answered", "cannot-answer", "no-terms"]);
    const second = packs[1]?.subsidy;
    expect(
      second?.state === "cannot-answer" && second.issues.map(({ code, path }) => `${code} at ${path}`),
    ).toStrictEqual(["missing at terms.subsidyShares"]);
  });

  it("answers every question that was asked, and no other", () => {
    const { packs } = assessUnder([changge2017], {
      household,
      interest: { loan, rates: [pbocBenchmark], through: "2018-12-31" },
    });
    expect(Object.keys(packs[0] ?? {}).sort()).toStrictEqual(["edition", "household", "interest", "pack", "title"]);
  });

  it("is refused where nothing is asked, no pack is there, or the facts are wrong in themselves", () => {
    const issues = (...args: Parameters<typeof assessUnder>): readonly string[] =>
      issuesOfCall(() => assessUnder(...args));
    expect(issues([plan2022], {})).toStrictEqual(["missing at facts.household"]);
    expect(issues([], { household })).toStrictEqual(["empty at packs"]);
    expect(issues([plan2022], { household: { ...household, appliedOn: "2019-02-30", amount: "-1" } })).toStrictEqual([
      ...["no-such-day at facts.household.appliedOn", "negative-amount at facts.household.amount"],
    ]);
    expect(issues([unchecked({ ...plan2022, houshold: plan2022.household })], { household })).toStrictEqual([
      "unknown-key at packs[0].houshold",
    ]);
    expect(issues([plan2022], unchecked<AskedFacts>({ houshold: household }))).toStrictEqual([
      "unknown-key at facts.houshold",
    ]);
  });

  it("is explained pack by pack", () => {
    const answers = assessUnder([householdScheme, qingyang], { household });
    const zh = renderText(explain(answers, { language: "zh" }));
    expect(zh).toMatch(/^一案对照 2 套条件/);
    expect(zh).toContain("申请 A1（2019-05-06）：不符合条件");
    expect(zh).toContain("没有这方面的规定");
    const en = renderText(explain(assessUnder([national2014], { subsidy }), { language: "en" }));
    expect(en).toContain("cannot answer: terms.subsidyShares is required");
  });
});
