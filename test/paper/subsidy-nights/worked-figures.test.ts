import { describe, expect, it } from "vitest";
import { dayOf, textOf } from "./days.ts";
import { DEFAULTS, type NightsLoan, type Rules, type Sum } from "./facts.ts";
import { fen, frac, percent, rounded, yuan } from "./fraction.ts";
import { interestLines, type Line, onlyOutcome, type Outcome, outcomesOf, type Window } from "./household.ts";
import { total } from "./nights.ts";

/*
 * The second program against every worked figure of interest and subsidy that the project's pages print. The figures
 * are those of the pages; nothing here was taken from the product.
 */

type Dated = readonly [day: string, amount: string];

interface Told extends Partial<Omit<NightsLoan, "draws" | "repaid" | "dues">> {
  readonly amount?: string;
  readonly at?: string;
  readonly out?: string;
  readonly due?: string;
  readonly repayments?: readonly Dated[];
  readonly instalments?: readonly Dated[];
}

const sums = (rows: readonly Dated[] = []): readonly Sum[] =>
  rows.map(([day, amount]) => ({ on: dayOf(day), fen: fen(amount) }));

function loan({
  amount = "50000",
  at = "4.75%",
  out = "2017-11-15",
  due = "2020-11-15",
  ...told
}: Told = {}): NightsLoan {
  const { repayments, instalments, ...others } = told;
  const paidOutOn = dayOf(out);
  return {
    id: "L1",
    contractOn: paidOutOn,
    paidOutOn,
    maturesOn: dayOf(due),
    draws: [{ on: paidOutOn, fen: fen(amount) }],
    repaid: sums(repayments),
    dues: sums(instalments),
    extended: [],
    rate: { fixed: percent(at) },
    ...others,
  };
}

const rules = (chosen: Partial<Rules> = {}): Rules => ({ ...DEFAULTS, ...chosen });
const windowOf = (from: string, through: string): Window => ({ from: dayOf(from), through: dayOf(through) });
const interestsOf = (lines: readonly Line[]): string => lines.map((l) => yuan(l.interest)).join(", ");
const allInterest = (lines: readonly Line[]): string => yuan(total(lines.map((l) => l.interest)));
const subsidiesOf = ({ loans }: Outcome, i = 0): string =>
  (loans[i]?.lines ?? []).map((l) => yuan(l.subsidy ?? -1n)).join(", ");

describe("interest of 50,000 at 4.75 % from 2017-11-15 to 2020-11-15", () => {
  it("by quarters, by nights over 360", () => {
    const lines = interestLines(loan(), rules());
    expect(interestsOf(lines)).toBe(
      "237.50, 593.75, 606.94, 606.94, 600.35, 593.75, 606.94, 606.94, 600.35, 600.35, 606.94, 606.94, 362.85",
    );
    expect(allInterest(lines)).toBe("7230.54");
    expect(textOf(lines[1]?.from ?? 0)).toBe("2017-12-21");
    expect(textOf(lines.at(-1)?.through ?? 0)).toBe("2020-11-14");
  });

  it("with the principal: over 360, over 365, by months", () => {
    const atMaturity = { settlement: "at-maturity" } as const;
    expect(allInterest(interestLines(loan(), rules(atMaturity)))).toBe("7230.56");
    expect(allInterest(interestLines(loan(), rules({ ...atMaturity, base: 365 })))).toBe("7131.51");
    expect(allInterest(interestLines(loan(), rules({ ...atMaturity, method: "term-units" })))).toBe("7125.00");
  });

  it("by months from the pay-out: quarters and years add up to whole years (K42)", () => {
    const quarters = interestLines(loan(), rules({ method: "term-units" }));
    expect(interestsOf(quarters)).toBe(`237.50, ${"593.75, ".repeat(11)}356.25`);
    expect(allInterest(quarters)).toBe("7125.00");
    const years = interestLines(loan(), rules({ method: "term-units", settlement: "yearly" }));
    expect(interestsOf(years)).toBe("237.50, 2375.00, 2375.00, 2137.50");
  });

  it("by months anew in each period: 7,131.60", () => {
    const anew = { method: "term-units", monthsCounted: "each-segment" } as const;
    expect(allInterest(interestLines(loan(), rules(anew)))).toBe("7131.60");
    expect(allInterest(interestLines(loan(), rules({ ...anew, settlement: "yearly" })))).toBe("7131.60");
  });

  it("six overdue nights at one and a half times", () => {
    const lines = interestLines(loan(), rules({ overdueMarkUp: frac(1, 2) }), { through: dayOf("2020-11-20") });
    expect(lines.at(-1)).toMatchObject({ kind: "overdue", days: 6, interest: 5938n });
  });
});

describe("interest by months and odd days, with the principal", () => {
  const t = rules({ method: "term-units", settlement: "at-maturity" });
  const of = (out: string, due: string, repayments: readonly Dated[] = []): NightsLoan =>
    loan({ at: "4.35%", out, due, repayments });

  it("8 months 10 days, a whole month to the end of February, a month and 30 days", () => {
    expect(allInterest(interestLines(of("2018-01-15", "2018-09-25"), t))).toBe("1510.42");
    expect(allInterest(interestLines(of("2024-01-31", "2024-02-29"), t))).toBe("181.25");
    expect(allInterest(interestLines(of("2024-01-31", "2024-03-30"), t))).toBe("362.50");
  });

  it("each part from the pay-out to its own day, or segments anew (K42)", () => {
    const repaid = of("2018-01-15", "2018-07-15", [["2018-03-31", "20000"]]);
    expect(allInterest(interestLines(repaid, t))).toBe("836.17");
    expect(allInterest(interestLines(repaid, { ...t, monthsCounted: "each-segment" }))).toBe("839.79");
  });

  it("a label at the same rate cuts nothing: a month overdue is 271.88, also where misuse is found in it (K63)", () => {
    const misused = { ...of("2018-01-15", "2018-07-15"), misusedOn: dayOf("2018-07-25") };
    const each = rules({ ...t, monthsCounted: "each-segment", overdueMarkUp: frac(1, 2), misuseMarkUp: frac(1, 2) });
    const lines = interestLines(misused, each, { through: dayOf("2018-08-14") });
    expect(lines.at(-1)).toMatchObject({ kind: "overdue", interest: 27188n });
  });
});

it("an extension that reaches a higher band: 3,405.90", () => {
  const series = {
    bands: [{ overMonths: 0, throughMonths: 12 }, { overMonths: 12 }],
    rows: [{ from: dayOf("2015-10-24"), rates: [percent("4.35%"), percent("4.75%")] }],
  };
  const extended = loan({
    out: "2018-11-15",
    due: "2019-11-15",
    rate: { series, reset: "contract" },
    extended: [{ agreedOn: dayOf("2019-10-20"), maturesOn: dayOf("2020-05-15") }],
  });
  expect(allInterest(interestLines(extended, rules({ settlement: "at-maturity" })))).toBe("3405.90");
});

describe("80,000 at 4.60 % from 2022-03-10 to 2025-03-10, of which 30,000.50 was repaid on 2023-05-05", () => {
  const large = loan({
    amount: "80000",
    at: "4.60%",
    out: "2022-03-10",
    due: "2025-03-10",
    repayments: [["2023-05-05", "30000.50"]],
  });
  const t = rules({
    cap: fen("50000"),
    shares: [
      { through: dayOf("2023-12-31"), share: frac(1) },
      { from: dayOf("2024-01-01"), share: frac(7, 10) },
    ],
  });

  it("its interest", () => {
    const lines = interestLines(large, t);
    expect(interestsOf(lines)).toBe(
      "112.44, 940.44, 940.44, 930.22, 920.00, 760.27, 587.77, 581.38, 581.38, 587.77, 587.77, 581.38, 504.72",
    );
    expect(allInterest(lines)).toBe("8615.98");
  });

  it("its subsidy", () => {
    const outcome = onlyOutcome([large], t);
    expect(subsidiesOf(outcome)).toBe(
      "70.28, 587.78, 587.78, 581.39, 575.00, 587.77, 587.77, 581.38, 428.05, 411.44, 411.44, 406.97, 353.30",
    );
    expect(yuan(outcome.totals.subsidy)).toBe("6170.35");
    expect(outcome.totals.interest).toBe(total(interestLines(large, t).map((l) => l.interest)));
  });
});

describe("two loans of one household under one cap", () => {
  const first = loan({ id: "first", amount: "30000", at: "3.80%", out: "2022-01-10", due: "2023-01-10" });
  const second = loan({ id: "second", amount: "40000", at: "3.70%", out: "2022-06-01", due: "2023-06-01" });
  const t = rules({ cap: fen("50000") });

  it("the first is repaid on its maturity day", () => {
    const repaid = { ...first, repaid: sums([["2023-01-10", "30000"]]) };
    const outcome = onlyOutcome([second, repaid], t);
    expect(subsidiesOf(outcome, 0)).toBe("221.67, 291.33, 291.33, 288.17, 63.33");
    expect(subsidiesOf(outcome, 1)).toBe("41.11, 189.11, 187.06, 328.89, 296.00");
    expect(outcome.loans.map((l) => yuan(l.due))).toEqual(["1155.83", "1042.17"]);
    expect(yuan(outcome.loans[1]?.interest.perPeriod ?? 0n)).toBe("1500.55");
  });

  it("the first stays unpaid and goes on taking room (K36)", () => {
    const outcome = onlyOutcome([first, second], t);
    expect(subsidiesOf(outcome, 1)).toBe("41.11, 189.11, 187.06, 185.00, 148.00");
    expect(yuan(outcome.loans[1]?.due ?? 0n)).toBe("750.28");
    const lenient = onlyOutcome([first, second], { ...t, roomAfterMaturity: "none" });
    expect(yuan(lenient.loans[1]?.due ?? 0n)).toBe("1042.17");
  });
});

it("an overdue instalment bears no subsidy: 280.58 and 277.50 for 467.64 and 462.50 (K34)", () => {
  const late = loan({ at: "3.70%", out: "2021-09-01", due: "2023-09-01", instalments: [["2022-09-01", "20000"]] });
  const [right, alike] = [
    onlyOutcome([late], rules({ cap: fen("50000") })),
    onlyOutcome([{ ...late, dues: [] }], rules({ cap: fen("50000") })),
  ];
  expect(subsidiesOf(right).split(", ").slice(5, 7)).toEqual(["280.58", "277.50"]);
  expect(subsidiesOf(alike).split(", ").slice(5, 7)).toEqual(["467.64", "462.50"]);
});

describe("two loans paid out on one day (K35)", () => {
  const out = { amount: "40000", out: "2021-06-10", due: "2022-06-10" };
  const [cheap, dear] = [loan({ ...out, id: "A", at: "3.85%" }), loan({ ...out, id: "B", at: "4.65%" })];
  const t = rules({ cap: fen("50000") });

  it("what the household gets depends on the order that is not told", () => {
    const sumsOf = (loans: readonly NightsLoan[]): string[] => outcomesOf(loans, t).map((o) => yuan(o.totals.subsidy));
    expect(sumsOf([cheap, dear]).sort()).toEqual(["2032.86", "2276.18"]);
    expect(sumsOf([{ ...cheap, id: "Z" }, dear]).sort()).toEqual(["2032.86", "2276.18"]);
  });

  it("the order of the contracts tells it, by number or by day", () => {
    expect(
      yuan(
        onlyOutcome(
          [
            { ...cheap, order: 1 },
            { ...dear, order: 2 },
          ],
          t,
        ).totals.subsidy,
      ),
    ).toBe("2032.86");
    expect(yuan(onlyOutcome([cheap, { ...dear, contractOn: dayOf("2021-06-09") }], t).totals.subsidy)).toBe("2276.18");
  });
});

it("a claim for a calendar year: 2,331.94 at once, 2,331.95 by its parts (K38)", () => {
  const outcome = onlyOutcome(
    [loan({ at: "4.60%", out: "2022-03-10", due: "2025-03-10" })],
    rules({ cap: fen("50000") }),
    windowOf("2023-01-01", "2023-12-31"),
  );
  expect(outcome.loans[0]?.isWhole).toBe(false);
  expect(yuan(outcome.loans[0]?.subsidy.once ?? 0n)).toBe("2331.94");
  expect(yuan(outcome.loans[0]?.subsidy.perPeriod ?? 0n)).toBe("2331.95");
  expect(yuan(outcome.loans[0]?.due ?? 0n)).toBe("2331.94");
});

it("a claim for whole quarters is the sum of what the borrower paid in each (K38)", () => {
  const outcome = onlyOutcome(
    [loan({ at: "4.60%", out: "2022-03-10", due: "2025-03-10" })],
    rules({ cap: fen("50000") }),
    windowOf("2022-12-21", "2023-12-20"),
  );
  expect(outcome.loans[0]?.isWhole).toBe(true);
  expect(outcome.loans[0]?.due).toBe(outcome.loans[0]?.subsidy.perPeriod);
});

it("a change of share cuts no interest of a loan of which nothing is subsidised: 543.75, not 549.79 (K61)", () => {
  const plain = loan({ id: "B", at: "4.35%", out: "2023-11-21", due: "2024-11-21" });
  const full = loan({ id: "A", at: "4.35%", out: "2023-01-10", due: "2025-01-10" });
  const t = rules({
    method: "term-units",
    monthsCounted: "each-segment",
    cap: fen("50000"),
    shares: [
      { through: dayOf("2023-12-31"), share: frac(1) },
      { from: dayOf("2024-01-01"), share: frac(7, 10) },
    ],
  });
  const [subsidised, unsubsidised] = onlyOutcome([plain, full], t).loans;
  expect(unsubsidised?.lines.map((l) => yuan(l.interest)).slice(0, 2)).toEqual(["181.25", "543.75"]);
  expect(unsubsidised?.lines.map((l) => l.interest)).toEqual(interestLines(plain, t).map((l) => l.interest));
  expect(subsidised?.lines.map((l) => yuan(l.interest))).toContain("549.79");
});

it("a flat subsidy by whole months (K43)", () => {
  const flat = rules({ cap: fen("50000"), subsidyRate: percent("3%"), counting: "whole-months" });
  const { shares, ...withoutShares } = flat;
  expect(shares).toBeDefined();
  // 50,000 × 3 % × 8 ÷ 12; the ten odd days count nothing.
  expect(
    yuan(onlyOutcome([loan({ at: "4.35%", out: "2018-01-15", due: "2018-09-25" })], withoutShares).totals.subsidy),
  ).toBe("1000.00");
});

it("interest and its rest always add up, and full subsidy leaves the borrower nothing", () => {
  for (const { interest, subsidy } of onlyOutcome([loan()], rules()).loans[0]?.lines ?? [])
    expect(subsidy).toBe(interest);
  expect(rounded(frac(5, 1000))).toBe(0n);
  expect(rounded(frac(-5, 10))).toBe(-1n);
});
