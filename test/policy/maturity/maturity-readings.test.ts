import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { classifyMaturity } from "../../../src/policy/maturity/classify-maturity.ts";
import type { MaturityFacts } from "../../../src/policy/maturity/types.ts";
import { maturityReadings } from "../../../src/policy/maturity/readings.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { zhaohua2019 } from "../../../src/packs/zhaohua2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { aLoan, without } from "../../support/builders.ts";
import { dueFacts, KINDS, maturityTerms, OF_KIND, treatmentsIn } from "./maturity-builders.ts";

/** A loan of three years is open to be extended by the rule for personal loans; by the general rules half of it is room. */
const together = adjustTerms(
  combineTerms(combineTerms(jiange2019.maturity, zhaohua2019.maturity), cangxi2019.maturity),
  { extensionRule: "general-rules" },
);
const met = {
  ...{ qualifiesForExtension: true, qualifiesForCompensation: true, projectThriving: true, noLongerPoor: true },
} as const;
const openOf = (terms: typeof together, facts: Partial<MaturityFacts>): string =>
  Object.entries(treatmentsIn(classifyMaturity(terms, dueFacts({ ...met, ...facts }))))
    .flatMap(([name, said]) => (said === "open" ? [name] : []))
    .join(" ");

describe("the reading maturity/kind-treatments", () => {
  const [stricter] = maturityReadings["maturity/kind-treatments"].alternatives;
  const other = adjustTerms(together, stricter === undefined ? {} : { kindTreatments: stricter });

  it.each([
    ["able-and-willing", "collect", "collect"],
    ["willing-still-in-need", "extend renew convert", "extend renew"],
    ["willing-but-unable", "extend renew convert compensate", "compensate"],
    ["unwilling", "collect jointCollection sue", "jointCollection sue"],
    ["deceased", "collect compensate", "compensate"],
  ] as const)("after maturity %s can be met by %s, or else by %s", (kind, chosen, alternative) => {
    const facts = { ...OF_KIND[kind], asOf: "2020-11-16" };
    expect(openOf(together, facts)).toBe(chosen);
    expect(openOf(other, facts)).toBe(alternative);
  });

  it("on the maturity who is willing and unable is extended, or is not", () => {
    expect(openOf(together, OF_KIND["willing-but-unable"])).toBe("extend renew convert");
    expect(openOf(other, OF_KIND["willing-but-unable"])).toBe("");
    expect(openOf(other, OF_KIND["willing-still-in-need"])).toBe("extend renew");
  });

  it("can leave a kind without any treatment, and give all of them to another", () => {
    const all = ["collect", "extend", "renew", "convert", "compensate", "jointCollection", "sue"] as const;
    const kindTreatments = {
      ...{ "able-and-willing": [], "willing-still-in-need": [], "willing-but-unable": [], unwilling: [] },
      deceased: all,
    } as const;
    const odd = adjustTerms(together, { kindTreatments });
    expect(openOf(odd, { ...OF_KIND.unwilling, asOf: "2020-11-16" })).toBe("");
    expect(openOf(odd, { deceased: true })).toBe("collect extend renew convert");
  });
});

describe("the reading maturity/in-need-and-unable", () => {
  const facts = { deceased: false, willingToRepay: true, ableToRepay: false, stillInNeed: true, asOf: "2020-11-16" };

  it("decides whether one in need and unable can be compensated", () => {
    const other = adjustTerms(together, { inNeedAndUnable: "willing-but-unable" });
    expect(openOf(together, facts)).toBe("extend renew convert");
    expect(openOf(other, facts)).toBe("extend renew convert compensate");
  });

  it("is cited with the kinds", () => {
    const kinds = { by: "article", term: "maturityKinds", article: "guangyuan-bulletin-2019-139#jiange" };
    const { basis } = classifyMaturity(together, dueFacts());
    const reading = "maturity/in-need-and-unable";
    expect(basis).toStrictEqual([kinds, { by: "reading", term: "inNeedAndUnable", reading }]);
    const other = adjustTerms(together, { inNeedAndUnable: "willing-but-unable" });
    const result = classifyMaturity(other, dueFacts());
    expect(result.basis).toStrictEqual([kinds, { by: "caller", term: "inNeedAndUnable" }]);
    expect(result.terms.changed).toStrictEqual(["extensionRule", "inNeedAndUnable"]);
    expect(result.readings).toContainEqual({ id: reading, chosen: "willing-but-unable" });
  });
});

describe("the reading loan/maturity-on-rest-day", () => {
  // Matures on the Saturday on which the Spring Festival of 2024 begins; it moves to Sunday the 18th.
  const loan = aLoan({ paidOutOn: "2023-02-10", maturesOn: "2024-02-10" });
  const facts = { loan, asOf: "2024-02-11", calendar: mainlandCalendar, ...OF_KIND.unwilling, ...met };
  const moves = adjustTerms(together, { maturityOnRestDay: "next-working-day" });
  const stands = adjustTerms(together, { maturityOnRestDay: "stands" });

  it("decides whether a loan is overdue", () => {
    expect(classifyMaturity(stands, facts)).toMatchObject({ maturesOn: "2024-02-10", daysPastMaturity: 1 });
    expect(openOf(stands, facts)).toBe("collect jointCollection sue");
    const moved = { maturesOn: "2024-02-18", movedFrom: "2024-02-10", daysPastMaturity: 0 };
    expect(classifyMaturity(moves, facts)).toMatchObject(moved);
    expect(openOf(moves, facts)).toBe("collect");
  });

  it("is cited with the law and the notice where the maturity moved", () => {
    expect(classifyMaturity(moves, facts).basis.slice(2)).toStrictEqual([
      { by: "caller", term: "maturityOnRestDay" },
      { by: "law", article: "civil-code#203" },
      { by: "published", article: "holiday-notices#2024" },
    ]);
    expect(classifyMaturity(stands, facts).basis).toHaveLength(2);
    const friday = { ...facts, loan: { ...loan, maturesOn: "2024-02-09" } };
    expect(classifyMaturity(moves, friday).basis).toHaveLength(2);
  });

  it("leaves it where it stands where no calendar reaches it", () => {
    expect(classifyMaturity(moves, without(facts, "calendar"))).toMatchObject({ maturesOn: "2024-02-10" });
  });
});

describe("readings of terms that sort", () => {
  it("are reported unless an article decides them", () => {
    const ids = (terms: Parameters<typeof classifyMaturity>[0]): readonly string[] =>
      classifyMaturity(terms, dueFacts()).readings.map(({ id }) => id);
    const restDay = ["loan/maturity-on-rest-day", "loan/rest-day-overdue-from", "loan/after-grace"];
    const extension = ["loan/extension-rule", "loan/extension-in-longest-term"];
    const all = ["maturity/in-need-and-unable", "maturity/kind-treatments", ...extension, ...restDay];
    expect(ids(maturityTerms({ maturityKinds: KINDS, extend: "offered" }))).toStrictEqual(all);
    const without = all.filter((id) => !extension.includes(id));
    expect(ids(maturityTerms({ maturityKinds: KINDS, renew: "offered" }))).toStrictEqual(without);
    const decided = { maturityKinds: KINDS.toReversed(), renew: "offered", maturityOnRestDay: "stands" } as const;
    expect(ids(maturityTerms(decided))).toStrictEqual(without.filter((id) => id !== "loan/maturity-on-rest-day"));
  });
});
