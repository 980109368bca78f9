import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { portfolioLoanRecord } from "../../src/book/portfolio/facts.ts";
import type { PortfolioLoan } from "../../src/book/portfolio/types.ts";
import { explain, type Explainable } from "../../src/explain/explain.ts";
import { renderText } from "../../src/explain/render.ts";
import { sortRows } from "../../src/kernel/sort-rows.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { aBookLoan, unchecked } from "../support/builders.ts";
import { forEvery } from "../support/for-every.ts";
import { callsOf } from "../support/samples/index.ts";
import { source } from "../support/samples/from-source.ts";
import * as api from "../../src/entries/index.ts";

const BOOKS = [
  ...(["summarisePortfolio", "assessTargets", "rectify", "listMaturities", "comparePolicies"] as const),
  ...(["planReminders", "trackReminders", "reviewPlaces", "stateClaim"] as const),
];

describe("a book of which some rows could not be used", () => {
  const rows = [aBookLoan({ id: "L1" }), unchecked<PortfolioLoan>({ ...aBookLoan({ id: "L2" }), principal: "5万" })];
  const { taken, refused } = sortRows(portfolioLoanRecord.schema(), rows, { firstLine: 2 });

  it.each(BOOKS)("%s names them in its result and in its letters, and counts as without them", (name) => {
    const call = callsOf(source).find(({ of }) => of === name);
    if (call === undefined) throw new Error(`no sample of ${name}`);
    const fn = api[name] as unknown as (...args: readonly unknown[]) => Explainable;
    const [book, ...terms] = call.args.toReversed();
    const result = (of: object): Explainable => fn(...terms.toReversed(), { ...(book as object), ...of });
    const whole = result({});
    const part = result({ refused });
    expect(part).toStrictEqual({ ...whole, notCounted: refused });
    expect(whole).not.toHaveProperty("notCounted");
    expect(result({ refused: [] })).toStrictEqual(whole);
    const letter = (language: "zh" | "en"): string => renderText(explain(part, { language }));
    expect(letter("zh")).toContain("不完整：另有 1 行不能采用，以下各数均未计入");
    expect(letter("zh")).toMatch(/未计入的行\n {2}第 3 行（L2）：/);
    expect(letter("en")).toContain("Not the whole: 1 row could not be used");
    expect(letter("en")).toMatch(/line 3 \(L2\): row\.principal /);
    expect(renderText(explain(whole, { language: "zh" }))).not.toContain("不完整");
  });

  it("what sortRows takes and refuses goes straight into a summary", () => {
    const { all, notCounted } = summarisePortfolio(luoping2023.portfolio, {
      asOf: "2023-10-31",
      loans: taken,
      refused,
    });
    expect(all.lent.loans + (notCounted?.length ?? 0)).toBe(rows.length);
  });

  it("more than a hundred are counted, and the first hundred named", () => {
    const [row] = refused;
    const many = Array.from({ length: 102 }, (_, i) => ({ line: i + 1, issues: row?.issues ?? [] }));
    const result = summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans: taken, refused: many });
    const text = renderText(explain(result, { language: "zh" }));
    expect(text).toContain("另有 102 行不能采用");
    expect(text).toContain("第 100 行");
    expect(text).not.toContain("第 101 行");
    expect(text).toContain("……另有 2 行");
  });
});

describe("summaries of parts", () => {
  const aLoan = fc.record({
    household: fc.nat(6),
    principal: fc.integer({ min: 1, max: 50_000 }),
    year: fc.integer({ min: 2020, max: 2023 }),
    months: fc.constantFrom(12, 24, 36),
    class: fc.constantFrom<NonNullable<PortfolioLoan["class"]>>("normal", "substandard", "loss"),
    repaid: fc.boolean(),
  });

  it("of different households add up to the summary of the whole", () => {
    forEvery({ runs: 100, of: [fc.array(aLoan, { maxLength: 12 })] }, (drawn) => {
      const loans = drawn.map(({ household, principal, year, months, repaid, ...more }, i) =>
        aBookLoan({
          ...{ id: `L${String(i)}`, household: `H${String(household)}`, principal: String(principal) },
          ...{
            paidOutOn: `${String(year)}-03-10`,
            maturesOn: `${String(year + months / 12)}-03-10`,
            class: more.class,
          },
          repayments: repaid ? [{ day: `${String(year)}-09-10`, amount: String(principal) }] : [],
        }),
      );
      const summary = (of: readonly PortfolioLoan[]): ReturnType<typeof summarisePortfolio>["all"] =>
        summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans: of }).all;
      const isFirst = ({ household }: PortfolioLoan): boolean => Number(household.slice(1)) % 2 === 0;
      const [one, other] = [summary(loans.filter(isFirst)), summary(loans.filter((loan) => !isFirst(loan)))];
      const whole = summary(loans);
      for (const tally of [
        (of: typeof whole) => of.lent,
        (of: typeof whole) => of.lentThisYear,
        (of: typeof whole) => of.book.outstanding,
        (of: typeof whole) => of.book.overdue,
        (of: typeof whole) => of.book.bad,
        (of: typeof whole) => of.otherwise.outstanding,
      ]) {
        const [a, b, all] = [tally(one), tally(other), tally(whole)];
        expect(a.loans + b.loans).toBe(all.loans);
        expect(a.households + b.households).toBe(all.households);
        const fen = (amount: string): number => Number(amount.replace(".", ""));
        expect(fen(a.amount) + fen(b.amount)).toBe(fen(all.amount));
      }
    });
  });
});
