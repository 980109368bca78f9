import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../src/ledger/interest/accrue-interest.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { lpr } from "../../src/ledger/rates/lpr.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { national2021 } from "../../src/packs/national2021.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { computeSubsidy } from "../../src/policy/subsidy/compute-subsidy.ts";
import { assessOperator } from "../../src/policy/eligibility/operator/assess-operator.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import type { Issue } from "../../src/base/input/issue.ts";
import { anApplication, aLoan, portfolioTerms, unchecked, without } from "../support/builders.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";

/*
 * What integrators usually write, and what they are told to write instead. The sentences were written by hand, as they
 * should be read, before the code that says them.
 */

const household = (facts: object): unknown =>
  assessHousehold(changge2017.household, unchecked({ ...anApplication(), ...facts }));

const interest = (rate: unknown): unknown => {
  const loan = { ...aLoan({ contractOn: "2020-01-02", paidOutOn: "2020-01-02", maturesOn: "2022-01-02" }), rate };
  return accrueInterest(national2021.interest, unchecked({ loan, rates: [lpr] }));
};

/** The issues that a call is refused for. */
function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  return [];
}

const DAY_OTHERWISE = [
  "not-a-day",
  '日期请写成四位年、两位月、两位日，以短横线相连，如 "2022-03-01"',
  'is a day written otherwise; write four digits of the year, two of the month, two of the day, such as "2022-03-01"',
] as const;

const PADDED = [
  "padded",
  "首尾有空白；请去掉空白再写（数据库定长字段会补空格）",
  "begins or ends with white space; write it without (databases pad fields of fixed length)",
] as const;

const NULL = (code: string) =>
  [code, "值为 null；未知的事实请不要写出该字段", "is null; leave out a fact that is not known"] as const;

type Row = readonly [mistake: string, call: () => unknown, path: string, code: string, zh: string, en: string];

const MISTAKES: readonly Row[] = [
  [
    "null for what is not known",
    () => household({ outstanding: null }),
    "application.outstanding",
    ...NULL("not-an-amount"),
  ],
  ["null for a choice", () => household({ householdKind: null }), "application.householdKind", ...NULL("not-listed")],
  [
    ...["a Date", () => household({ bornOn: new Date(0) }), "application.bornOn", "not-plain"],
    ...['是 Date 对象；请写日期文字，如 "2022-03-01"', 'is a Date; write the day as text, such as "2022-03-01"'],
  ] as unknown as Row,
  ["a day with strokes", () => household({ bornOn: "1980/3/1" }), "application.bornOn", ...DAY_OTHERWISE],
  ["a day without strokes", () => household({ bornOn: "19800301" }), "application.bornOn", ...DAY_OTHERWISE],
  ["a day with its time", () => household({ bornOn: "1980-03-01T00:00:00Z" }), "application.bornOn", ...DAY_OTHERWISE],
  [
    "an amount with separators",
    () => household({ outstanding: "50,000" }),
    "application.outstanding",
    "not-an-amount",
    '金额中不写千分位逗号；请写如 "50000"',
    'has separators; write the amount without, such as "50000"',
  ],
  [
    "a per cent as a number",
    () => household({ rate: 4.35 }),
    "application.rate",
    "percent-without-sign",
    '百分比须带百分号，请写如 "4.35%"：4.35 与 0.0435 不可混淆',
    'needs a per cent sign, such as "4.35%": 4.35 and 0.0435 must not be confused',
  ],
  [
    "the bare rate of a loan",
    () => interest("4.35%"),
    "facts.loan.rate",
    "wrong-type",
    '请写成 { fixed: "4.35%" }',
    'write it as { fixed: "4.35%" }',
  ],
  [
    "a series without its band, where no band fits the length",
    () => interest({ series: "lpr", reset: "contract" }),
    "facts.loan.rate.series",
    "rate-not-known",
    "没有对应的期限档；请以 band 指明其一：1-year、over-5-years",
    "has no such band; name one as band: 1-year, over-5-years",
  ],
  [
    "a whole pack",
    () => assessHousehold(unchecked(changge2017), anApplication()),
    "terms",
    "whole-pack",
    "这是整套条件；请只传入其中的 household",
    "is a whole pack; hand in its part household",
  ],
  [
    "a part that the pack does not state",
    () =>
      assessOperator(
        unchecked((luoping2023 as { readonly operator?: unknown }).operator),
        unchecked({ id: "O1", appliedOn: "2023-11-01", amount: "1", termMonths: 1 }),
      ),
    "terms",
    "missing",
    "未传入条件；如取自一套条件，则该套条件没有规定这一部分",
    "is required; if it was taken from a pack, the pack does not state that part",
  ],
  [
    "a field in snake_case",
    () => household({ born_on: "1980-01-01" }),
    "application.born_on",
    "unknown-key",
    "没有这个字段；请写 bornOn（出生日期）",
    "is not a known field; write bornOn",
  ],
  [
    "a misspelt field",
    () => household({ outstandng: "0" }),
    "application.outstandng",
    "unknown-key",
    "没有这个字段；请写 outstanding（现有贷款余额）",
    "is not a known field; write outstanding",
  ],
  [
    "a field by its Chinese label",
    () => household({ 信用等级: "A" }),
    'application["信用等级"]',
    "unknown-key",
    "没有这个字段；请写 grade（信用等级）",
    "is not a known field; write grade",
  ],
  [
    "a choice by its Chinese label",
    () => household({ householdKind: "脱贫户" }),
    "application.householdKind",
    "not-listed",
    '不在可选值之内；请写 "no-longer-poor"（脱贫户）',
    'is not listed; write "no-longer-poor"',
  ],
  ["an id padded by a database", () => household({ id: "A1   " }), "application.id", ...PADDED],
  [
    "a choice padded by a database",
    () => household({ householdKind: "other  " }),
    "application.householdKind",
    ...PADDED,
  ],
  [
    "one of two ways of writing a rate",
    () => interest({ series: "lpr", reset: "yearly", band: "1-year" }),
    "facts.loan.rate.reset",
    "not-listed",
    "不在可选值之内：contract（合同日查定）、anniversary（放款周年重定）、each-change（随公布调整）（按 { series, reset } 的写法理解）",
    "is none of: contract | anniversary | each-change (read as { series, reset })",
  ],
];

it("a list that must not be empty is told how many it must hold, and nothing of white space", () => {
  const message = { zh: "至少须有一项", en: "must hold at least one" };
  expect(issuesOf(() => computeSubsidy(changge2017.subsidy, { loans: [] }))).toStrictEqual([
    { code: "empty", path: "facts.loans", message },
  ]);
});

describe("usual mistakes", () => {
  it.each(MISTAKES)("%s", (_mistake, call, path, code, zh, en) => {
    expect(issuesOf(call)).toStrictEqual([{ code, path, message: { zh, en } }]);
  });

  it("an issue in a row names the row and its id", () => {
    const loans = [aLoan(), aLoan({ id: "L2", principal: "x" })].map((loan) => ({ ...loan, region: "East" }));
    const [issue] = issuesOf(() => summarisePortfolio(portfolioTerms(), { asOf: "2021-01-01", loans }));
    expect(issue).toMatchObject({ code: "not-an-amount", path: "facts.loans[1].principal", row: 1, id: "L2" });
  });

  it("a field that is undefined is left out of facts, at any depth; of terms it is refused", () => {
    const left = without(anApplication(), "outstanding");
    expect(household({ outstanding: undefined })).toStrictEqual(assessHousehold(changge2017.household, left));
    const loan = aLoan();
    const tracked = trackOverdue(changge2017.overdue, { loan, asOf: "2021-01-01" });
    const written = { loan: { ...loan, contractOn: undefined }, asOf: "2021-01-01", paid: undefined };
    expect(trackOverdue(changge2017.overdue, unchecked(written))).toStrictEqual(tracked);
    const terms = { ...changge2017.household, caller: { householdCap: undefined } };
    expect(issuesOf(() => assessHousehold(unchecked(terms), anApplication())).map(({ code }) => code)).toStrictEqual([
      "explicit-undefined",
    ]);
  });

  it("what is near to several is not guessed, and no message repeats what was written", () => {
    const [issue] = issuesOf(() => household({ villageStoped: true, xyz: "隐私" }));
    expect(issue?.message.en).toBe("is not a known field; write villageStopped");
    const all = issuesOf(() => household({ amount: "隐私", grade: "隐私", xyz: "隐私" }));
    expect(all).toHaveLength(3);
    expect(JSON.stringify(all)).not.toContain("隐私");
  });
});
