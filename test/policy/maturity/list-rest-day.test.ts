import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { listMaturities, type MaturityList } from "../../../src/policy/maturity/list-maturities.ts";
import type { MaturityListFacts } from "../../../src/policy/maturity/types.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aLoan, without } from "../../support/builders.ts";
import { groupLine, listFacts } from "./maturity-builders.ts";

const stands = adjustTerms(jiange2019.maturity, { maturityOnRestDay: "stands" });
const moves = adjustTerms(jiange2019.maturity, { maturityOnRestDay: "next-working-day" });
/** Matures on the last Saturday of September 2023: with the National Day weeks it moves to Saturday 7 October, a make-up day. */
const loan = (facts: Partial<Loan> = {}): Loan => aLoan({ paidOutOn: "2022-09-30", maturesOn: "2023-09-30", ...facts });
const list = (
  terms: Parameters<typeof listMaturities>[0],
  loans: readonly Loan[],
  span: Partial<MaturityListFacts>,
): MaturityList => listMaturities(terms, listFacts(loans, { calendar: mainlandCalendar, ...span }));
const THIRD = { from: "2023-07-01", through: "2023-09-30" } as const;
const FOURTH = { from: "2023-10-01", through: "2023-12-31" } as const;

describe("a maturity on a rest day", () => {
  it("stands: it is in September, in the third quarter", () => {
    expect(list(stands, [loan()], THIRD).groups.map(groupLine)).toStrictEqual(["2023-09 1 1 50000.00 0"]);
    expect(list(stands, [loan()], FOURTH).total.loans).toBe(0);
  });

  it("moves: it is in October, in the fourth quarter", () => {
    expect(list(moves, [loan()], THIRD)).toMatchObject({ groups: [], leftOut: { otherDays: 1, repaidBefore: 0 } });
    const { groups, loans } = list(moves, [loan()], FOURTH);
    expect(groups.map(groupLine)).toStrictEqual(["2023-10 1 1 50000.00 0"]);
    expect(loans).toMatchObject([{ maturesOn: "2023-10-07", movedFrom: "2023-09-30" }]);
  });

  it("moves into the next year", () => {
    const silvester = loan({ maturesOn: "2023-12-31" }); // a Sunday before New Year's Monday
    expect(list(moves, [silvester], FOURTH).total.loans).toBe(0);
    const january = { from: "2024-01-02", through: "2024-01-02" };
    expect(list(moves, [silvester], january).groups.map(groupLine)).toStrictEqual(["2024-01 1 1 50000.00 0"]);
  });

  it("moves after an extension, by the day of the extension", () => {
    const extensions = [{ agreedOn: "2023-09-29", maturesOn: "2024-02-10" }]; // the Spring Festival
    const { loans } = list(moves, [loan({ extensions })], { from: "2024-02-18", through: "2024-02-18" });
    expect(loans).toMatchObject([{ maturesOn: "2024-02-18", movedFrom: "2024-02-10", extensions: 1 }]);
  });

  it("owes on the day before the one to which it moves", () => {
    const repaidOn = (day: string): Loan => loan({ repayments: [{ day, amount: "50000" }] });
    expect(list(moves, [repaidOn("2023-10-06")], FOURTH).leftOut.repaidBefore).toBe(1);
    expect(list(moves, [repaidOn("2023-10-07")], FOURTH).total.amount).toBe("50000.00");
  });

  it("on a working day stays, and shows nothing of it", () => {
    const thursday = loan({ maturesOn: "2023-09-28" });
    expect(list(moves, [thursday], THIRD).loans).toStrictEqual(list(stands, [thursday], THIRD).loans);
  });
});

describe("what a moved maturity rests on", () => {
  const term = { by: "article", term: "maturityList", article: "guangyuan-bulletin-2019-139#jiange" };
  const moved = [
    { by: "caller", term: "maturityOnRestDay" },
    { by: "law", article: "civil-code#203" },
  ];
  const notice = (year: string): object => ({ by: "published", article: `holiday-notices#${year}` });

  it("is named once for all loans, and each notice once", () => {
    const loans = [
      ...[loan(), loan({ id: "L2" }), loan({ id: "L3", maturesOn: "2023-12-31" })],
      loan({ id: "L4", maturesOn: "2023-09-28" }),
    ];
    const { basis, readings } = list(moves, loans, { from: "2023-07-01", through: "2024-01-31" });
    expect(basis).toStrictEqual([term, ...moved, notice("2023"), notice("2024")]);
    expect(readings).toContainEqual({ id: "loan/maturity-on-rest-day", chosen: "next-working-day" });
  });

  it("is not named for loans that are not listed, nor for those that stay", () => {
    expect(list(moves, [loan()], THIRD).basis).toStrictEqual([term]);
    expect(list(moves, [loan({ maturesOn: "2023-09-28" })], THIRD).basis).toStrictEqual([term]);
  });
});

describe("a calendar that does not reach a maturity", () => {
  it("leaves it where it stands", () => {
    const bare = without(listFacts([loan()], THIRD), "calendar");
    expect(listMaturities(moves, bare).groups.map(groupLine)).toStrictEqual(["2023-09 1 1 50000.00 0"]);
    const beyond = { from: "2027-01-02", through: "2027-01-02" }; // a Saturday; the calendar ends with 2026
    expect(list(moves, [loan({ maturesOn: "2027-01-02" })], beyond).total.loans).toBe(1);
  });
});
