import { describe, expect, it } from "vitest";
import { classifyMaturity, type MaturityClassification } from "../../../src/policy/maturity/classify-maturity.ts";
import type { MaturityFacts, MaturityTerms, Treatment } from "../../../src/policy/maturity/types.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { zhaohua2019 } from "../../../src/packs/zhaohua2019.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { aLoan } from "../../support/builders.ts";
import { dueFacts, OF_KIND, saidOf, treatmentIn, treatmentsIn } from "./maturity-builders.ts";

const jiange = jiange2019.maturity;
const withCangxi = combineTerms(jiange, cangxi2019.maturity);
const withZhaohua = combineTerms(jiange, zhaohua2019.maturity);
const three = combineTerms(withZhaohua, cangxi2019.maturity);
const withNational = combineTerms(national2021.maturity, jiange);
const sorted = (terms: MaturityTerms, facts: Partial<MaturityFacts> = {}): MaturityClassification =>
  classifyMaturity(terms, dueFacts(facts));

const PAIRING = { by: "reading", term: "kindTreatments", reading: "maturity/kind-treatments" };
/** Applied for before maturity, by the rule for personal loans; the loan has three years. */
const LIMITS = [
  { by: "law", article: "general-loan-rules#12" },
  { by: "reading", term: "extensionRule", reading: "loan/extension-rule" },
  { by: "law", article: "personal-loan-measures-2010#39" },
  { by: "reading", term: "extensionInLongestTerm", reading: "loan/extension-in-longest-term" },
];
const states = (term: string, of: string): unknown => ({
  ...{
    by: "article",
    term,
    article: of === "renewal" ? "national-2021-6#renewal" : `guangyuan-bulletin-2019-139#${of}`,
  },
});

describe("the treatments that the documents offer", () => {
  const offeredBy = (terms: MaturityTerms): readonly string[] =>
    sorted(terms, { deceased: false }).treatments.map(({ treatment }) => treatment);

  it("in Jiange: 续贷、展期、清收", () => {
    expect(offeredBy(jiange)).toStrictEqual(["collect", "extend", "renew"]);
    expect(sorted(jiange).notOffered).toStrictEqual(["convert", "compensate", "jointCollection", "sue"]);
  });

  it("in Cangxi: 五个一批", () => {
    expect(offeredBy(withCangxi)).toStrictEqual(["collect", "extend", "renew", "convert", "compensate", "sue"]);
    expect(sorted(withCangxi).notOffered).toStrictEqual(["jointCollection"]);
  });

  it("in Zhaohua: 1+5联动催收", () => {
    expect(offeredBy(withZhaohua)).toStrictEqual(["collect", "extend", "renew", "jointCollection"]);
  });

  it("in the three together: all seven, whichever is laid over which", () => {
    const all = ["collect", "extend", "renew", "convert", "compensate", "jointCollection", "sue"];
    const turned = combineTerms(combineTerms(cangxi2019.maturity, zhaohua2019.maturity), jiange);
    expect(offeredBy(three)).toStrictEqual(all);
    expect(offeredBy(turned)).toStrictEqual(all);
    const facts = { ...OF_KIND.unwilling, asOf: "2020-11-16", projectThriving: true, noLongerPoor: true };
    expect(treatmentsIn(sorted(turned, facts))).toStrictEqual(treatmentsIn(sorted(three, facts)));
    expect(sorted(three).terms.pack).toBe("jiange2019+zhaohua2019+cangxi2019");
  });

  it("in Luoping and under the national product: they offer, and sort by no kinds of their own", () => {
    expect(offeredBy(combineTerms(jiange, luoping2023.maturity))).toStrictEqual(["collect", "extend", "renew"]);
    expect(offeredBy(withNational)).toStrictEqual(["collect", "extend", "renew"]);
  });
});

describe("what a treatment rests on", () => {
  const basisOf = (terms: MaturityTerms, name: Treatment): unknown => treatmentIn(sorted(terms), name).basis;

  it("in Jiange is its paragraph; of an extension the law too", () => {
    expect(basisOf(jiange, "collect")).toStrictEqual([states("collect", "jiange"), PAIRING]);
    expect(basisOf(jiange, "extend")).toStrictEqual([states("extend", "jiange"), PAIRING, ...LIMITS]);
    expect(basisOf(jiange, "renew")).toStrictEqual([states("renew", "jiange"), PAIRING]);
  });

  it("in Cangxi is its paragraph, with the conditions", () => {
    const conditions = states("extensionConditions", "cangxi");
    const overdue = states("extensionOfOverdue", "cangxi");
    expect(basisOf(withCangxi, "extend")).toStrictEqual([
      ...[states("extend", "cangxi"), conditions, overdue, PAIRING, ...LIMITS],
    ]);
    expect(basisOf(withCangxi, "renew")).toStrictEqual([states("renew", "cangxi"), conditions, PAIRING]);
    expect(basisOf(withCangxi, "convert")).toStrictEqual([states("convert", "cangxi"), PAIRING]);
    expect(basisOf(withCangxi, "compensate")).toStrictEqual([
      ...[states("compensate", "cangxi"), states("compensationConditions", "cangxi"), PAIRING],
    ]);
    expect(basisOf(withCangxi, "sue")).toStrictEqual([states("sue", "cangxi"), PAIRING]);
  });

  it("in Zhaohua is its second mode", () => {
    expect(basisOf(withZhaohua, "jointCollection")).toStrictEqual([
      ...[states("jointCollection", "zhaohua mode 2"), states("jointCollectionFor", "zhaohua mode 2"), PAIRING],
    ]);
  });

  it("under the national product is its article on renewal", () => {
    expect(basisOf(withNational, "extend")).toStrictEqual([
      ...[states("extend", "jiange"), states("mostRenewals", "renewal"), PAIRING, ...LIMITS],
    ]);
    expect(basisOf(withNational, "renew")).toStrictEqual([
      ...[states("renew", "jiange"), states("mostRenewals", "renewal"), PAIRING],
    ]);
  });
});

describe("what the documents ask", () => {
  const inNeed = OF_KIND["willing-still-in-need"];
  const renew = (terms: MaturityTerms, facts: Partial<MaturityFacts>): string =>
    saidOf(treatmentIn(sorted(terms, { ...inNeed, ...facts }), "renew"));

  it("Jiange asks for no conditions of a renewal, Cangxi does: 符合条件的", () => {
    expect(renew(jiange, { qualifiesForExtension: false })).toBe("open");
    expect(renew(withCangxi, { qualifiesForExtension: false })).toBe("closed: conditions-not-met");
    expect(renew(combineTerms(cangxi2019.maturity, jiange), { qualifiesForExtension: false })).toBe(
      "closed: conditions-not-met",
    );
  });

  it("the national product of 2021 renews or extends at most once", () => {
    expect(renew(withNational, { renewals: 0 })).toBe("open");
    expect(renew(withNational, { renewals: 1 })).toBe("closed: renewals-used-up");
    expect(renew(withNational, {})).toBe("needs: renewals");
    const loan = aLoan({ extensions: [{ agreedOn: "2020-11-01", maturesOn: "2021-05-15" }] });
    expect(renew(withNational, { loan })).toBe("closed: renewals-used-up");
    expect(renew(withNational, { loan, asOf: "2020-10-31", renewals: 0 })).toBe("open");
  });

  it("Zhaohua collects jointly from those who could pay: thriving, no longer poor, unwilling", () => {
    // 明觉镇云峰村7组某户: 早已高质量脱贫却恶意赖账, 3 万元.
    const loan = aLoan({ principal: "30000" });
    const facts = { loan, asOf: "2020-11-16", deceased: false, willingToRepay: false };
    const rich = { ...facts, projectThriving: true, noLongerPoor: true };
    expect(treatmentsIn(sorted(withZhaohua, rich))["jointCollection"]).toBe("open");
    expect(treatmentsIn(sorted(withZhaohua, facts))["jointCollection"]).toBe("needs: projectThriving, noLongerPoor");
  });
});
