import { describe, expect, it } from "vitest";
import { dayOf } from "../subsidy-nights/days.ts";
import { DEFAULTS, type NightsLoan, type Rules } from "../subsidy-nights/facts.ts";
import { fen, frac, percent, yuan } from "../subsidy-nights/fraction.ts";
import type { Window } from "../subsidy-nights/household.ts";
import { type Claim, rightOf } from "./claim.ts";
import { claimable, compensationMistakes, splitMistakes, splitOf } from "./compensation.ts";
import { gradeAt, gradeMistakes } from "./grades.ts";
import { overdueDays, overdueMistakes } from "./overdue.ts";
import { type SubsidyMistake, subsidyMistakes, wrongFigures } from "./subsidy.ts";

/*
 * Each usual mistake against a figure by hand. 36,000 yuan at 4 % make 4.00 a night of 360, 90,000 make 10.00.
 */

function loan(
  told: Partial<NightsLoan> & { readonly amount?: string; readonly out?: string; readonly due?: string } = {},
): NightsLoan {
  const { amount = "36000", out = "2022-01-01", due = "2023-01-01", ...others } = told;
  const paidOutOn = dayOf(out);
  return {
    id: "A",
    contractOn: paidOutOn,
    paidOutOn,
    maturesOn: dayOf(due),
    draws: [{ on: paidOutOn, fen: fen(amount) }],
    repaid: [],
    dues: [],
    extended: [],
    rate: { fixed: percent("4%") },
    ...others,
  };
}

interface Told {
  readonly loans?: readonly NightsLoan[];
  readonly rules?: Partial<Rules>;
  readonly window?: readonly [from: string | undefined, through: string | undefined];
}

function claim({ loans = [loan()], rules = {}, window: [from, through] = [undefined, undefined] }: Told = {}): Claim {
  const window: Window = {
    ...(from === undefined ? {} : { from: dayOf(from) }),
    ...(through === undefined ? {} : { through: dayOf(through) }),
  };
  return { loans, rules: { ...DEFAULTS, cap: fen("50000"), ...rules }, window, loan: "A" };
}

const series = {
  bands: [{ overMonths: 0, throughMonths: 12 }, { overMonths: 12 }],
  rows: [
    { from: dayOf("2021-01-01"), rates: [percent("5%"), percent("6%")] },
    { from: dayOf("2021-12-20"), rates: [percent("4%"), percent("4.5%")] },
    { from: dayOf("2022-01-20"), rates: [percent("3%"), percent("3.5%")] },
  ],
};

/** 365 nights at 4.00 are 1,460.00. */
const rows: readonly [SubsidyMistake, Told, right: string, wrong: string][] = [
  ["other-year", {}, "1460.00", "1440.00"], // 311.67 + 362.96 × 2 + 359.01 + 43.40
  ["months-for-days", {}, "1460.00", "1440.00"],
  ["days-for-months", { rules: { method: "term-units" } }, "1440.00", "1460.00"],
  ["last-day-counted", {}, "1460.00", "1464.00"],
  // 14,000 yuan make 1.5556 a night; the last period ends with a settlement day: 122.89 + 143.11 × 2 + 141.56, and a night apart, 1.56.
  ["last-day-counted", { loans: [loan({ amount: "14000", due: "2022-12-21" })] }, "550.67", "552.23"],
  ["first-day-not-counted", {}, "1460.00", "1456.00"],
  // From the 21st through the 20th there are 92 nights; a day later in both there are 92 again, from the night of the repayment on without it.
  [
    "settled-on-21st",
    {
      window: ["2022-03-21", "2022-06-20"],
      loans: [loan({ repaid: [{ on: dayOf("2022-06-21"), fen: fen("36000") }] })],
    },
    "368.00",
    "364.00",
  ],
  ["after-maturity", { window: [undefined, "2023-01-10"] }, "1460.00", "1500.00"],
  ["after-maturity-day", { window: [undefined, "2023-01-10"] }, "1460.00", "1496.00"],
  [
    "extension-without-right",
    {
      rules: { extensionSubsidy: "ends" },
      loans: [loan({ extended: [{ agreedOn: dayOf("2022-12-01"), maturesOn: dayOf("2023-01-31") }] })],
    },
    "1460.00",
    "1580.00",
  ],
  // The change falls on 2022-07-01: 181 nights before it, 184 after; its period began on 06-21, ten nights earlier.
  ["share-change-ignored", { rules: half() }, "1092.00", "1460.00"],
  ["share-change-early", { rules: half() }, "1092.00", "1072.00"],
  ["no-cap", { loans: [loan({ amount: "90000" })], rules: { cap: fen("45000") } }, "1825.00", "3650.00"],
  ["excess-at-full", { loans: [loan({ amount: "90000" })], rules: { cap: fen("45000") } }, "1825.00", "3650.00"],
  [
    "cap-per-loan",
    { loans: [loan({ id: "first", amount: "32000", out: "2021-06-01", due: "2023-06-01" }), loan()] },
    "730.00",
    "1460.00",
  ],
  ["prepayment-ignored", { loans: [halved()] }, "1098.00", "1460.00"],
  ["prepayment-a-day-late", { loans: [halved()] }, "1098.00", "1100.00"],
  ["prepayment-a-day-early", { loans: [halved()] }, "1098.00", "1096.00"],
  ["rate-of-month-before", { loans: [loan({ rate: { series, reset: "contract" } })] }, "1460.00", "1825.00"],
  ["rate-of-month-after", { loans: [loan({ rate: { series, reset: "contract" } })] }, "1460.00", "1095.00"],
  ["rate-of-other-length", { loans: [loan({ rate: { series, reset: "contract" } })] }, "1460.00", "1642.50"],
  ["above-rate-limit", { rules: { limit: { fixed: percent("3%") } } }, "1095.00", "1460.00"],
  ["claimed-twice", {}, "1460.00", "2920.00"],
  ["period-before-again", { window: ["2022-03-21", "2022-06-20"] }, "368.00", "684.00"], // 79 nights before
  ["yuan-for-wan", {}, "1460.00", "14600000.00"],
  ["wan-for-yuan", {}, "1460.00", "0.15"],
  // 10,000 yuan at 4 % make 1.1111 a night: 1.11 × 365; the periods 79, 92, 92, 91, 11 nights give 87.78 + 102.22 × 2 + 101.11 + 12.22.
  ["rounded-each-night", { loans: [loan({ amount: "10000" })] }, "405.55", "405.15"],
  ["rounded-once", { loans: [loan({ amount: "10000" })] }, "405.55", "405.56"],
  // 2023-01-01 is a Sunday: the night before the Monday bears 4.00 too.
  ["rest-day-otherwise", { window: [undefined, "2023-01-10"], rules: { isRestDay } }, "1464.00", "1460.00"],
  [
    "rest-day-otherwise",
    { window: [undefined, "2023-01-10"], rules: { isRestDay, maturityOnRestDay: "stands" } },
    "1460.00",
    "1464.00",
  ],
  // 18,000 of it is due on 2022-07-02 and stays unpaid: 182 nights at 4.00 and 183 at 2.00.
  [
    "overdue-instalment-subsidised",
    { loans: [loan({ dues: [{ on: dayOf("2022-07-02"), fen: fen("18000") }] })] },
    "1094.00",
    "1460.00",
  ],
];

/** The first Sunday of 2023. */
function isRestDay(day: number): boolean {
  return day === dayOf("2023-01-01");
}

function half(): Partial<Rules> {
  return {
    shares: [
      { through: dayOf("2022-06-30"), share: frac(1) },
      { from: dayOf("2022-07-01"), share: frac(1, 2) },
    ],
  };
}

/** 18,000 repaid on 2022-07-04: 184 nights at 4.00 and 181 at 2.00. */
function halved(): NightsLoan {
  return loan({ repaid: [{ on: dayOf("2022-07-04"), fen: fen("18000") }] });
}

describe("mistakes of a subsidy column", () => {
  it.each(rows)("%s", (mistake, told, right, wrong) => {
    const made = claim(told);
    expect(yuan(rightOf(made))).toBe(right);
    expect(yuan(subsidyMistakes[mistake](made) ?? -1n)).toBe(wrong);
    expect(wrongFigures(made)).toContainEqual({ mistake, wrong: fen(wrong) });
  });

  it("each has a figure by hand", () => {
    expect([...new Set(rows.map(([mistake]) => mistake))].sort()).toEqual(Object.keys(subsidyMistakes).sort());
  });

  it("where a mistake cannot be made there is no figure", () => {
    const plain = claim();
    for (const mistake of [
      "share-change-ignored",
      "above-rate-limit",
      "cap-per-loan",
      "after-maturity",
      "prepayment-ignored",
    ] as const)
      expect(subsidyMistakes[mistake](plain)).toBeUndefined();
  });
});

describe("mistakes of overdue days", () => {
  const extended = loan({ extended: [{ agreedOn: dayOf("2022-12-01"), maturesOn: dayOf("2023-03-01") }] });
  const on = dayOf("2023-03-11");

  it("ten days after the extended maturity", () => {
    expect(overdueDays(extended, on)).toBe(10);
    expect(overdueMistakes["day-too-many"](extended, on)).toBe(11);
    expect(overdueMistakes["day-too-few"](extended, on)).toBe(9);
    expect(overdueMistakes["from-pay-out"](extended, on)).toBe(434);
    expect(overdueMistakes["extension-ignored"](extended, on)).toBe(69);
    expect(overdueMistakes["extension-ignored"](loan(), on)).toBeUndefined();
    expect(overdueMistakes["day-too-many"](loan(), dayOf("2022-06-01"))).toBeUndefined();
    expect(overdueMistakes["rest-day-otherwise"](loan(), on)).toBeUndefined();
  });

  it("from a Sunday: 69 days from the 1st, 68 from the 2nd", () => {
    const rules = { ...DEFAULTS, isRestDay };
    expect(overdueDays(loan(), on, rules)).toBe(68);
    expect(overdueMistakes["rest-day-otherwise"](loan(), on, rules)).toBe(69);
    expect(overdueMistakes["day-too-few"](loan(), on, rules)).toBe(67);
    expect(overdueMistakes["rest-day-otherwise"](loan(), on, { ...rules, maturityOnRestDay: "stands" })).toBe(68);
    // Of the extension that is not looked at the first maturity is the Sunday too.
    expect(overdueMistakes["extension-ignored"](extended, on, rules)).toBe(68);
  });
});

describe("mistakes of grades", () => {
  it.each([
    [10_001, "AAA+", "AAA", "AAA", "AAA+"],
    [9_599, "AA", "AA", "AAA", "AA"],
    [8_650, "A", "A", "AA", "A"],
    [9_600, "AAA", "AAA", "AAA", "AA"],
    [8_000, "A", "A", "A", undefined],
    [7_999, undefined, undefined, "A", undefined],
    [10_000, "AAA", "AAA", "AAA", "AAA+"],
  ])("%d hundredths", (score, right, floored, rounded, edge) => {
    expect(gradeAt(score)).toBe(right);
    expect(gradeMistakes.floored(score)).toBe(floored);
    expect(gradeMistakes.rounded(score)).toBe(rounded);
    expect(gradeMistakes["edge-on-wrong-side"](score)).toBe(edge);
  });
});

describe("mistakes of compensation and of shares", () => {
  it("above the cap, with interest", () => {
    const loss = { owed: fen("80000"), interest: fen("1234.56"), cap: fen("50000") };
    expect(yuan(claimable(loss))).toBe("50000.00");
    expect(yuan(compensationMistakes["above-cap"](loss) ?? 0n)).toBe("80000.00");
    expect(yuan(compensationMistakes["with-interest"](loss) ?? 0n)).toBe("51234.56");
    expect(compensationMistakes["above-cap"]({ ...loss, owed: fen("50000") })).toBeUndefined();
    expect(compensationMistakes["with-interest"]({ ...loss, interest: 0n })).toBeUndefined();
  });

  it("the odd fen", () => {
    const shares = [20n, 10n, 50n, 20n];
    const parts = (all: readonly bigint[] | undefined): string[] => (all ?? []).map(yuan);
    expect(parts(splitOf(fen("33333.33"), shares))).toEqual(["6666.67", "3333.33", "16666.66", "6666.67"]);
    expect(parts(splitMistakes["each-rounded-alone"](fen("33333.33"), shares))).toEqual([
      "6666.67",
      "3333.33",
      "16666.67",
      "6666.67",
    ]);
    expect(parts(splitOf(fen("0.01"), [7n, 3n]))).toEqual(["0.01", "0.00"]);
    expect(parts(splitMistakes["odd-fen-to-another"](fen("0.01"), [7n, 3n]))).toEqual(["0.00", "0.01"]);
    expect(parts(splitOf(fen("100.01"), [1n, 1n]))).toEqual(["50.01", "50.00"]);
    expect(splitMistakes["odd-fen-to-another"](fen("100"), [1n, 1n])).toBeUndefined();
  });
});
