import { describe, expect, it } from "vitest";
import { comparePacks, type ComparedTerm } from "../../src/comparison/compare-packs.ts";
import * as packs from "../../src/entries/packs.ts";
import { lpr, pbocBenchmark } from "../../src/entries/rates.ts";
import { knownName } from "../../src/kernel/known-names.ts";
import { explain } from "../../src/explain/explain.ts";
import { renderText } from "../../src/explain/render.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { national2019 } from "../../src/packs/national2019.ts";
import { national2020 } from "../../src/packs/national2020.ts";
import { plan2022 } from "../../src/packs/plan2022.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

/** The terms of two packs by their state, as `part/term`. */
function termsThat(
  state: ComparedTerm["state"],
  one: Parameters<typeof comparePacks>[0],
  other: Parameters<typeof comparePacks>[1],
): readonly string[] {
  return comparePacks(one, other).terms.flatMap((t) => (t.state === state ? [`${t.part}/${t.term}`] : []));
}

describe("two packs side by side", () => {
  it("show a cap that differs with both articles", () => {
    const cap = comparePacks(householdScheme, plan2022).terms.find(({ term }) => term === "householdCap");
    expect(cap).toStrictEqual({
      ...{ part: "household", kind: "household", term: "householdCap", state: "differs" },
      first: {
        value: "50000.00",
        basis: [{ by: "article", term: "householdCap", article: "household-scheme#loan 2.1" }],
      },
      second: {
        value: "100000.00",
        basis: [{ by: "article", term: "householdCap", article: "plan-2022#household 2" }],
      },
    });
  });

  it("show what only one of them says", () => {
    // The marginal households of 2020: what is asked of them alone.
    const ofMarginal = ["household/ableToWork", "household/hasDevelopmentConditions", "household/inMonitoringSystem"];
    expect(termsThat("only-second", national2019, national2020).toSorted()).toStrictEqual(ofMarginal);
    expect(termsThat("only-first", national2020, national2019).toSorted()).toStrictEqual(ofMarginal);
    expect(termsThat("differs", national2019, national2020)).toStrictEqual(["household/householdKinds"]);
    expect(termsThat("only-first", householdScheme, plan2022)).toContain("household/lawAbiding");
    const { onlyFirst, onlySecond } = comparePacks(householdScheme, plan2022);
    expect([onlyFirst.includes("ratingRoute"), onlyFirst.includes("household"), onlySecond]).toStrictEqual([
      ...[true, false],
      [],
    ]);
  });

  it("count a reading only where it matters, and show which one decides", () => {
    const old = {
      ...householdScheme,
      household: adjustTerms(householdScheme.household, { oldProduct: "does-not-count" }),
    };
    const changed = comparePacks(householdScheme, old).terms.filter(({ state }) => state !== "same");
    expect(changed).toStrictEqual([
      {
        ...{ part: "household", kind: "household", term: "oldProduct", state: "differs" },
        first: { value: "counts", basis: [{ by: "reading", term: "oldProduct", reading: "household/old-product" }] },
        second: { value: "does-not-count", basis: [{ by: "caller", term: "oldProduct" }] },
      },
    ]);
    // Neither asks an age: when one is reached does not matter.
    expect(comparePacks(householdScheme, plan2022).terms.map(({ term }) => term)).not.toContain("ageReached");
  });

  it("do not mind the order of fields, and do mind that of lists", () => {
    const pack = (termMonths: object, gradeOrder: readonly string[]): Parameters<typeof comparePacks>[0] =>
      unchecked({
        ...{ pack: "ours", edition: "1", inForce: {} },
        household: {
          ...{ kind: "household", pack: "ours", edition: "1" },
          stated: { "ours#1": { termMonths, minimumGrade: "A", gradeOrder } },
        },
      });
    const one = pack({ min: 12, max: 36 }, ["AA", "A"]);
    expect(termsThat("differs", one, pack({ max: 36, min: 12 }, ["AA", "A"]))).toStrictEqual([]);
    expect(termsThat("differs", one, pack({ min: 12, max: 36 }, ["A", "AA"]))).toStrictEqual(["household/gradeOrder"]);
  });
});

describe("a comparison", () => {
  const all = Object.values(packs);

  it("of each pack with itself, read back from its JSON form, finds everything the same", () => {
    for (const pack of all) {
      const { counts, terms } = comparePacks(pack, JSON.parse(JSON.stringify(pack)) as typeof pack);
      expect([pack.pack, pack.edition, counts]).toStrictEqual([
        ...[pack.pack, pack.edition],
        { same: terms.length, differs: 0, "only-first": 0, "only-second": 0 },
      ]);
      expect(terms.length).toBeGreaterThan(0);
    }
  });

  it("turned round says the same the other way", () => {
    for (const [i, one] of all.entries()) {
      const other = all[(i + 1) % all.length] ?? one;
      const [there, back] = [comparePacks(one, other).counts, comparePacks(other, one).counts];
      expect(back).toStrictEqual({ ...there, "only-first": there["only-second"], "only-second": there["only-first"] });
    }
  });

  it("is explained with what differs, both values and both articles", () => {
    const comparison = comparePacks(householdScheme, plan2022);
    const zh = renderText(explain(comparison, { language: "zh" }));
    expect(zh).toContain(`${householdScheme.title.zh}：50,000.00`);
    expect(zh).toContain(`${plan2022.title.zh}：100,000.00`);
    expect(zh).toContain("没有规定");
    expect(renderText(explain(comparison, { language: "en" }))).toContain("does not say");
  });

  it("says values in the words of their declarations, of any two packs", () => {
    const all = Object.values(packs) as unknown as readonly Parameters<typeof comparePacks>[0][];
    const others = [packs.changge2017, packs.national2021, packs.sharing7030, packs.cangxi2019];
    const pages = others.flatMap((other) =>
      all.map((one) => renderText(explain(comparePacks(one, unchecked(other)), { language: "zh" }))),
    );
    const lines = pages.flatMap((page) => page.split("\n"));
    expect(lines.length).toBeGreaterThan(1000);
    // Codes, JSON, what JavaScript prints of an object; LPR is what bankers call it.
    expect(lines.filter((line) => /[a-z]{2,}|[[\]{}"]|undefined/.test(line))).toStrictEqual([]);
  });

  it("says each kind of value: words, lists, tables, amounts, ages", () => {
    const zh = renderText(explain(comparePacks(packs.national2014, packs.national2019), { language: "zh" }));
    const en = renderText(explain(comparePacks(packs.national2014, packs.national2019), { language: "en" }));
    const [name, title] = [packs.national2019.title.zh, packs.national2019.title.en];
    expect(zh).toContain(`户借户用户还\n  ${packs.national2014.title.zh}：没有规定\n  ${name}：要求\n`);
    expect(zh).toContain("：下限（含） 18，上限（含） 65\n");
    expect(zh).toContain("：建档立卡贫困户、脱贫户\n");
    expect(zh).toMatch(/入股分红模式\n.*没有规定\n.*：已停止\n/u);
    expect(en).toContain(`${title}: required\n`);
    const shares = renderText(explain(comparePacks(packs.sharing8020, packs.sharing7030), { language: "zh" }));
    expect(shares).toContain("：分担方 第一方，分担比例 80%；分担方 第二方，分担比例 20%\n");
    expect(shares).toContain("内部再分担 分担方 第一方之一，分担比例 50%；");
    const caps = renderText(explain(comparePacks(packs.national2021, packs.plan2022), { language: "zh" }));
    expect(caps).toContain("：50,000.00 元\n");
    expect(caps).toContain("利率系列 贷款市场报价利率（LPR），各期限段 至几个月（含） 12，期限档 一年期");
  });

  it("calls published series by their own titles", () => {
    for (const { series, title } of [lpr, pbocBenchmark]) expect(knownName(series)).toStrictEqual(title);
    expect(knownName("our-own-series")).toStrictEqual({ zh: "our-own-series", en: "our-own-series" });
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["no pack", null, ["wrong-type at first"]],
    ["a pack without a name", { edition: "1" }, ["missing at first.pack"]],
    [
      "a pack with a part that there is not",
      { ...plan2022, houshold: plan2022.household },
      ["unknown-key at first.houshold"],
    ],
    ["a pack with other data beside its parts", { ...plan2022, note: "x" }, ["unknown-key at first.note"]],
    [
      "a pack with terms of another kind in a part",
      { pack: "p", edition: "1", operator: { kind: "household", pack: "p", edition: "1", stated: {} } },
      ["not-listed at first.operator.kind"],
    ],
    [
      "a pack with damaged terms",
      {
        pack: "p",
        edition: "1",
        fund: { kind: "fund", pack: "p", edition: "1", stated: { "p#1": { leverageMost: -1 } } },
      },
      ['below-minimum at first.fund.stated["p#1"].leverageMost'],
    ],
  ])("of %s is refused", (_, first, issues) => {
    expect(issuesOfCall(() => comparePacks(unchecked(first), plan2022))).toStrictEqual(issues);
  });
});
