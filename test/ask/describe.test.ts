import { describe, expect, it } from "vitest";
import { describe as describeFacts } from "../../src/ask/describe.ts";
import { deciding } from "../../src/ask/deciding.ts";
import type { FactDescription } from "../../src/ask/description.ts";
import { functionFacts } from "../../src/ask/function-facts.ts";
import { isFrozenDeep } from "../../src/kernel/freeze-deep.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { nanbu } from "../../src/packs/nanbu.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { householdApplicationRecord } from "../../src/policy/eligibility/household/facts.ts";
import { parametersOf } from "../support/parameters.ts";
import { issuesOfCall } from "../support/issues.ts";
import { source } from "../support/samples/from-source.ts";
import { callsOf } from "../support/samples/index.ts";
import { CASES } from "./a-case.ts";
import fc from "fast-check";

const names = Object.keys(functionFacts) as (keyof typeof functionFacts)[]; // its own keys

const deep = (fact: FactDescription): readonly FactDescription[] => [
  fact,
  ...(fact.fields ?? []).flatMap(deep),
  ...(fact.variants ?? []).flatMap(deep),
  ...(fact.item === undefined ? [] : deep(fact.item)),
];

const allOf = (name: (typeof names)[number]): readonly FactDescription[] => {
  const { facts, variants = [] } = describeFacts(name);
  return [...facts, ...variants].flatMap(deep);
};

const household = (path: string, terms?: Parameters<typeof describeFacts>[1]): FactDescription | undefined =>
  describeFacts("assessHousehold", terms).facts.find((fact) => fact.path === path);

describe("what is said of facts", () => {
  it("an amount, a day, a choice, several, yes or no, a list of records, a per cent, a number, a name", () => {
    const asked = { askedBy: expect.any(Array) as unknown };
    expect(household("amount")).toStrictEqual({
      ...{ path: "amount", label: { zh: "申请金额", en: "amount asked for" }, unit: { zh: "元", en: "yuan" } },
      ...{ kind: "amount", least: 0.01, needed: true, from: "person", ...asked },
    });
    expect(household("contractOn")).toMatchObject({ kind: "day", needed: false, label: { zh: "合同日" } });
    expect(household("rate")).toMatchObject({ kind: "percent", unit: { zh: "百分比" }, help: { zh: "年利率" } });
    expect(household("termMonths")).toMatchObject({ kind: "number", least: 1, needed: true });
    expect(household("renewals")).toMatchObject({ kind: "number", least: 0 });
    expect(household("grade")).toMatchObject({ kind: "text" });
    expect(household("collateralTaken")).toMatchObject({
      ...{ kind: "yes-no", label: { zh: "要求或收取抵押", en: "collateral taken" } },
      help: { zh: "已要求或收取", en: "asked or taken" },
      members: [
        { value: true, label: { zh: "是", en: "yes" } },
        { value: false, label: { zh: "否", en: "no" } },
      ],
    });
    expect(household("householdKind")?.members?.map(({ value, label }) => [value, label.zh])).toStrictEqual([
      ["registered-poor", "建档立卡贫困户"],
      ["no-longer-poor", "脱贫户"],
      ["monitored-unstable", "脱贫不稳定户"],
      ["monitored-marginal", "边缘易致贫户"],
      ["monitored-sudden-hardship", "突发严重困难户"],
      ["in-need-of-help", "农村有帮扶需求的户"],
      ["other", "其他农户"],
    ]);
    expect(household("purposes")).toMatchObject({ kind: "several-of" });
    const bars = household("bars");
    expect(bars).toMatchObject({ kind: "list", item: { kind: "record", path: "bars[]" } });
    expect(bars?.item?.fields?.map(({ path, kind }) => [path, kind])).toStrictEqual([
      ["bars[].listing", "text"],
      ["bars[].who", "one-of"],
      ["bars[].from", "day"],
      ["bars[].through", "either"],
      ["bars[].state", "one-of"],
    ]);
    expect(bars?.item?.fields?.[3]?.variants).toMatchObject([
      { kind: "one-of", members: [{ value: "for-good", label: { zh: "永久" } }] },
      { kind: "day" },
    ]);
  });

  it("published rates, calendars and the word for a last value come from a system, all else from a person", () => {
    const system = names.flatMap((name) =>
      describeFacts(name)
        .facts.filter(({ from }) => from === "system")
        .map(({ path }) => path),
    );
    expect([...new Set(system)].sort()).toStrictEqual(["beyondVerified", "calendar", "rates"]);
    expect(household("rates")?.item?.fields?.every(({ from }) => from === "system")).toBe(true);
  });

  it("a requirement says why it asks, and under terms where that is written", () => {
    expect(household("grade")?.askedBy).toStrictEqual([
      { rule: "household/minimum-grade", label: { zh: "信用等级", en: "credit grade" } },
    ]);
    expect(household("bornOn", changge2017.household)?.askedBy).toStrictEqual([]); // Changge asks no age
    expect(household("availableLine", changge2017.household)?.askedBy).toStrictEqual([
      {
        rule: "household/within-credit-line",
        label: { zh: "可用授信额度", en: "available credit line" },
        restsOn: [
          {
            by: "article",
            article: "changge-2017-64#loan 2.1",
            label: {
              zh: "《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第二部分第1点",
              en: "Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure 2.1",
            },
          },
        ],
      },
    ]);
    // Asked of marginal households only: the kind of household is asked for that reason too.
    expect(household("householdKind", luoping2023.household)?.askedBy.map(({ rule }) => rule)).toContain(
      "household/kind",
    );
  });

  it("names that the terms list can be chosen", () => {
    expect(
      household("grade", changge2017.household)?.members?.map(({ value, label }) => [value, label.zh]),
    ).toStrictEqual([
      ["AAA+", "AAA+"],
      ["AAA", "AAA"],
      ["AA", "AA"],
      ["A", "A"],
      ["none", "无等级"],
    ]);
    expect(household("lender", nanbu.household)?.members?.[0]?.label.zh).toBe("南部县农村信用合作联社");
  });

  it("a score is one value, and effects of readings ask what interest or subsidies ask, by their terms", () => {
    expect(describeFacts("gradeOf", changge2017.grading)).toStrictEqual({
      ...{ function: "gradeOf", argument: "score", facts: [] },
      value: {
        ...{ path: "", label: { zh: "得分", en: "score" }, unit: { zh: "分", en: "points" }, kind: "number" },
        ...{ needed: true, from: "person", askedBy: [] },
      },
    });
    const effects = (terms?: Parameters<typeof describeFacts>[1]): object => describeFacts("readingEffects", terms);
    const { facts: interest } = describeFacts("accrueInterest");
    const { facts: subsidies } = describeFacts("computeSubsidy");
    const frame = { function: "readingEffects", argument: "facts" };
    expect(effects(changge2017.interest)).toStrictEqual({ ...frame, facts: interest });
    expect(effects(changge2017.subsidy)).toStrictEqual({ ...frame, facts: subsidies });
    expect(effects()).toMatchObject({ ...frame, facts: [], variants: [{ fields: interest }, { fields: subsidies }] });
    expect(isFrozenDeep(effects())).toBe(true);
    expect(issuesOfCall(() => effects(changge2017.grading))).toStrictEqual(["not-listed at terms.kind"]);
  });

  it("is refused for what is no function, and for the terms of another", () => {
    const wrong = (...args: readonly unknown[]): readonly string[] =>
      issuesOfCall(() => Reflect.apply(describeFacts, undefined, args));
    expect(wrong("assessAnything")).toStrictEqual(["not-listed at name"]);
    expect(wrong("constructor")).toStrictEqual(["not-listed at name"]);
    expect(wrong(undefined)).toStrictEqual(["not-listed at name"]);
    expect(wrong("assessHousehold", changge2017.operator)).toStrictEqual(["not-listed at terms.kind"]);
    expect(wrong("splitLoss", changge2017.household)).toStrictEqual(["not-listed at terms.kind"]);
    expect(wrong("checkRelations", changge2017.household)).toStrictEqual(["not-listed at name"]);
  });
});

describe.each(names)("facts of %s", (name) => {
  it("are frozen plain data with words in both languages, each place once where there is one record", () => {
    const all = allOf(name);
    expect(isFrozenDeep(describeFacts(name))).toBe(true);
    expect(JSON.parse(JSON.stringify(describeFacts(name)))).toStrictEqual(describeFacts(name));
    for (const { path, label, kind, members } of all) {
      expect([path, label.zh, label.en]).not.toContain(path === "" ? undefined : "");
      expect(label.zh).toMatch(/[\u4e00-\u9fff]/u);
      if (["one-of", "several-of", "yes-no"].includes(kind)) expect(members?.length).toBeGreaterThan(0);
    }
  });

  it("name the argument as the function does, and all that a sample of it holds", () => {
    const { argument } = describeFacts(name);
    const parameters = parametersOf.get(name) ?? [];
    const at = parameters.findIndex((parameter) => parameter.name === argument);
    if (parameters.length === 0) return; // of another entry
    expect(at).toBeGreaterThanOrEqual(0);
    const known = new Set(allOf(name).map(({ path }) => path));
    for (const { of, args } of callsOf(source)) {
      if (of !== name) continue;
      expect(Object.keys(args[at] as object).filter((field) => !known.has(field))).toStrictEqual([]);
    }
  });
});

describe("the facts that a requirement says it looks at", () => {
  it.each(CASES)("%s: each is read by it for some facts, and no other ever is", (name, _call, cases) => {
    const rows = deciding[name].requirements as readonly {
      readonly rule: string;
      readonly facts?: () => object;
      readonly looksAt?: readonly string[];
    }[];
    const known = new Set(Object.keys(householdApplicationRecord.fields()));
    expect(known.size).toBeGreaterThan(0);
    for (const { facts, looksAt = [] } of rows) {
      const own = Object.keys(facts?.() ?? {});
      const described = describeFacts(name).facts.map(({ path }) => path);
      // What it looks at is a fact of the function, told once.
      for (const fact of [...own, ...looksAt]) expect(described).toContain(fact);
      expect(looksAt.filter((fact) => own.includes(fact))).toStrictEqual([]);
    }
    fc.assert(
      fc.property(cases, ({ terms, facts }) => {
        const { facts: all } = describeFacts(name, terms);
        // Without a fact that no requirement of these terms looks at, each finds the same.
        const unread = all.filter(({ needed, askedBy }) => !needed && askedBy.length === 0).map(({ path }) => path);
        const call = _call;
        const found = (of: typeof facts): unknown => {
          const { outcome, findings } = call(terms, of);
          return { outcome, findings };
        };
        const fewer = Object.fromEntries(Object.entries(facts).filter(([fact]) => !unread.includes(fact)));
        expect(found(fewer)).toStrictEqual(found(facts));
        // And one requirement's findings never turn with a fact that it does not say it looks at.
        for (const { path, needed, askedBy } of all) {
          if (needed || facts[path] === undefined) continue;
          const without = Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== path));
          const asking = new Set(askedBy.map(({ rule }) => rule));
          const others = (of: typeof facts): unknown =>
            call(terms, of).findings.filter(({ rule }) => !asking.has(rule));
          expect(others(without)).toStrictEqual(others(facts));
        }
      }),
      { numRuns: 25 },
    );
  });
});
