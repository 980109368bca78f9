import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeclaredReading } from "../../../src/kernel/reading.ts";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import { interestReadings } from "../../../src/ledger/interest/readings.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import { readingEffects } from "../../../src/policy/subsidy/reading-effects.ts";
import { subsidyReadings } from "../../../src/policy/subsidy/readings.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anyHousehold, anyPricedLoan } from "../../ledger/interest/any-priced-loan.ts";
import { fenIn } from "../../support/exact.ts";
import { aPricedLoan, interestTerms, subsidyTerms } from "../../support/interest-builders.ts";

/*
 * What the other choice of each reading would change. 36,000 at 10 % from 2021-01-10 to 2021-03-10: a night is 10.00.
 */

const loan = aPricedLoan({
  ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
});
const later = { ...loan, id: "L2", paidOutOn: "2021-02-10", contractOn: "2021-02-10", maturesOn: "2021-04-10" };

describe("the effect of a reading", () => {
  const effect = (id: string, ...of: Parameters<typeof computeSubsidy>): unknown =>
    readingEffects(...of).readings.find((reading) => reading.id === id);

  it("is the difference of the totals, and the rows that differ", () => {
    const terms = subsidyTerms({ subsidyCap: "36000", settlement: "at-maturity" });
    expect(effect("subsidy/room-after-maturity", terms, { loans: [loan, later] })).toStrictEqual({
      ...{ id: "subsidy/room-after-maturity", chosen: "while-unpaid" },
      effect: [{ alternative: "none", changes: "310.00", rows: 1 }], // 31 nights of the second
    });
    expect(effect("interest/year-base", terms, { loans: [loan] })).toStrictEqual({
      ...{ id: "interest/year-base", chosen: 360 },
      effect: [{ alternative: 365, changes: "-8.08", rows: 1 }], // 590.00 and 59 × 3,600 ÷ 365 = 581.917…
    });
  });

  it("is told of interest too, every alternative", () => {
    const { of, total, readings } = readingEffects(interestTerms({ settlement: "at-maturity" }), {
      ...{ loan, through: "2021-03-19" }, // ten nights overdue
    });
    expect([of, total]).toStrictEqual(["interest", "720.00"]);
    expect(readings.find(({ id }) => id === "interest/overdue-mark-up")?.effect).toStrictEqual([
      { alternative: "40%", changes: "10.00", rows: 1 },
      { alternative: "50%", changes: "20.00", rows: 1 },
    ]);
  });

  it("is not known where a total is not", () => {
    const loans = [
      { ...loan, rate: { fixed: "5%" } },
      { ...loan, id: "L2" },
    ] as const;
    const { total, readings } = readingEffects(subsidyTerms({ subsidyCap: "36000" }), { loans });
    expect(total).toBeNull();
    expect(readings.flatMap((of) => of.effect.map(({ changes }) => changes))).toContain(null);
  });

  it("is told of the readings that had a part, and of no other", () => {
    const ids = readingEffects(subsidyTerms(), { loans: [loan] }).readings.map(({ id }) => id);
    expect(ids).toStrictEqual(computeSubsidy(subsidyTerms(), { loans: [loan] }).readings.map(({ id }) => id));
  });
});

/** The readings that say of an alternative that it pays less, or more. */
const directed = (
  register: Readonly<Record<string, DeclaredReading>>,
): readonly (readonly [string, DeclaredReading])[] =>
  Object.entries(register).filter(([, { pays }]) => pays !== undefined);

describe("an alternative that says that it pays less or more", () => {
  it("is one of its reading", () => {
    for (const [, { pays = {}, alternatives }] of directed({ ...interestReadings, ...subsidyReadings })) {
      expect(Object.keys(pays).filter((value) => !alternatives.includes(value))).toStrictEqual([]);
    }
  });

  it("of interest holds to it, for every loan", () => {
    fc.assert(
      fc.property(anyPricedLoan, fc.nat(10), ({ loan: of, rates, ...world }, graceDays) => {
        const facts = { loan: { ...of, graceDays }, rates, ...world };
        const count = (rules: object): { readonly fen: bigint; readonly cuts: readonly string[] } => {
          const { totals, periods } = accrueInterest(adjustTerms(interestTerms(), rules as never), facts);
          return { fen: fenIn(totals.interest), cuts: periods.map(({ from }) => from) };
        };
        const chosen = count({});
        for (const [, { term, pays = {} }] of directed(interestReadings)) {
          for (const [value, way] of Object.entries(pays)) {
            const other = count({ [term]: value });
            // Before rounding: where another choice cuts the nights otherwise, each period is rounded by half a fen of its own.
            const isCutAlike = isDeepStrictEqual(other.cuts, chosen.cuts);
            const rounded = isCutAlike ? 0n : BigInt(Math.floor((other.cuts.length + chosen.cuts.length) / 2));
            const more = way === "more" ? other.fen - chosen.fen : chosen.fen - other.fen;
            expect(more).toBeGreaterThanOrEqual(-rounded);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of a subsidy holds to it, for every household under a cap", () => {
    const own = directed(subsidyReadings).filter(([id]) => id.startsWith("subsidy/"));
    fc.assert(
      fc.property(anyHousehold, fc.constantFrom("0.01", "30000", "50000"), ({ loans, ...world }, subsidyCap) => {
        const lossOfRight = [{ ground: "misuse", from: "event" }] as const;
        const terms = subsidyTerms({ subsidyCap, lossOfRight });
        const barredFromSubsidies = { from: `${loans[0]?.paidOutOn.slice(0, 4) ?? "2013"}-12-01` };
        const total = (rules: object): bigint => {
          const { totals } = computeSubsidy(adjustTerms(terms, rules as never), {
            loans,
            ...world,
            barredFromSubsidies,
          });
          return totals.state === "known" ? fenIn(totals.subsidy) : -1n;
        };
        const chosen = total({});
        for (const [, { term, pays = {} }] of own) {
          for (const [value, way] of Object.entries(pays)) {
            const other = total({ [term]: value });
            expect(way === "more" ? other >= chosen : other <= chosen).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
