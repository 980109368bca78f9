import { describe, expect, it } from "vitest";
import { explainPlaces } from "../../../src/policy/breaker/explain.ts";
import type { BreakerTerms } from "../../../src/policy/breaker/types.ts";
import { reviewPlaces } from "../../../src/policy/breaker/review-places.ts";
import { renderText } from "../../../src/explain/render.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { townWith, type Villages } from "./breaker-builders.ts";

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
