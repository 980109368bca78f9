import { describe, expect, it } from "vitest";
import { explainPlaces } from "../../../src/policy/breaker/explain.ts";
import type { BreakerTerms } from "../../../src/policy/breaker/types.ts";
import { reviewPlaces } from "../../../src/policy/breaker/review-places.ts";
import { renderText } from "../../../src/explain/render.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aTown, aVillage, loans, places, townWith, type Villages } from "./breaker-builders.ts";

function said(villages: Villages, language: "zh" | "en", terms: BreakerTerms = changge2017.breaker): string {
  return renderText(explainPlaces(reviewPlaces(terms, townWith(villages)), { language }));
}

describe("an explanation of places", () => {
  it("shows both sides of the share", () => {
    const town = { above: 1, within: 2 };
    expect(said(town, "zh")).toContain("1 ÷ 3 个村 = 33.33%");
    expect(said(town, "en")).toContain("1 ÷ 3 villages = 33.33%");
  });

  it("does not say of villages of which nothing is known that they have no loans", () => {
    const withLoans = adjustTerms(changge2017.breaker, { townVillages: "with-loans" });
    expect(said({ withoutLoans: 1 }, "zh", withLoans)).toContain("分母为零，无从计算");
    expect(said({ unlisted: 1 }, "zh", withLoans)).not.toContain("分母为零，无从计算");
    expect(said({ unlisted: 1 }, "en", withLoans)).not.toContain("the whole is zero");
  });
});

describe("a place that may be stopped and is honoured", () => {
  const conduct = { serviceWork: true, support: true, recoveryHelp: true, publicity: true };
  const good = { creditLoansThisYear: loans("0", "1000"), conduct };
  const review = (
    bad: string,
    towns = [aTown({ administrativeVillages: 4 })],
    village = good,
  ): ReturnType<typeof reviewPlaces> =>
    reviewPlaces(changge2017.breaker, places([aVillage({ allLoans: loans(bad, "1000"), ...village })], towns));

  it("is remarked upon: two different rates decide", () => {
    expect(review("50.01").villages[0]).toMatchObject({
      ...{ newCredit: "may-be-stopped", honour: { state: "honoured" }, remark: "two-rates" },
    });
    const page = renderText(explainPlaces(review("50.01"), { language: "zh" }));
    expect(page).toContain("说明：停止新增授信看全部贷款的不良率，称号看当年信用贷款的不良率");
    expect(renderText(explainPlaces(review("50.01"), { language: "en" }))).toContain(
      "Remark: the stop looks at all loans",
    );
  });

  it("is not where only one of them is so", () => {
    expect(review("50").villages[0]).not.toHaveProperty("remark");
    const bad = { ...good, creditLoansThisYear: loans("31", "1000") };
    expect(review("50.01", undefined, bad).villages[0]).not.toHaveProperty("remark");
  });

  it("says so where it is stopped for the sake of its town, or a town of its villages", () => {
    // One of two villages is above its limit: more than 30 %.
    const villages = [
      aVillage({ ...good, allLoans: loans("0", "1000") }),
      aVillage({ village: "V2", allLoans: loans("90", "1000") }),
    ];
    const all = places(villages, [aTown({ administrativeVillages: 2, ...good, allLoans: loans("0", "1000") })]);
    const found = reviewPlaces(changge2017.breaker, all);
    expect(found.villages.map(({ remark }) => remark)).toStrictEqual(["its-town", undefined]);
    expect(found.towns[0]?.remark).toBe("its-villages");
  });
});
