import { describe, expect, it } from "vitest";
import { balancesOn, repaidOn } from "../../../src/ledger/loan/balance.ts";
import { settleDues } from "../../../src/ledger/loan/overdue.ts";
import { readLoan } from "../../../src/ledger/loan/read-loan.ts";
import { trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { explainOverdue } from "../../../src/ledger/loan/explain.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { aLoan } from "../../support/builders.ts";
import { countReads, growthOf, LINEAR } from "../../support/count-reads.ts";
import { daysAfter } from "../../support/diary.ts";
import { yuan } from "../../support/exact.ts";

function fail(): never {
  throw new Error("there is no episode");
}

/** A loan that falls due in so many instalments, every second day, each repaid a day late. */
const inParts = (size: number): ReturnType<typeof aLoan> =>
  aLoan({
    ...{ principal: yuan(BigInt(size)), paidOutOn: "2018-01-01", maturesOn: daysAfter("2018-01-01", 2 * size + 2) },
    instalments: Array.from({ length: size }, (_, i) => ({
      dueOn: daysAfter("2018-01-01", 2 * i + 2),
      amount: "0.01",
    })),
    repayments: Array.from({ length: size }, (_, i) => ({ day: daysAfter("2018-01-01", 2 * i + 3), amount: "0.01" })),
  });

describe("the work for one loan", () => {
  it("grows with its instalments and repayments", () => {
    const growth = growthOf(40, (size) => {
      const { counted, reads } = countReads(readLoan(inParts(size)));
      const asOf = 30_000; // long after
      expect(settleDues(counted, asOf)).toHaveLength(size);
      expect(repaidOn(counted)).toBe(17_532 + 2 * size + 1); // 2018-01-01 is day 17,532
      expect(
        balancesOn(
          counted,
          counted.repayments.map(({ day }) => day),
        ).at(-1),
      ).toBe(0);
      return reads();
    });
    expect(Math.max(...growth)).toBeLessThan(LINEAR);
  });

  it("is said however many episodes it has", () => {
    const result = trackOverdue(changge2017.overdue, { loan: inParts(2), asOf: "2018-01-31" });
    const [episode] = result.episodes;
    expect(episode).toMatchObject({ dueOn: "2018-01-03", days: 1 });
    // More than a call takes arguments.
    const many = { ...result, episodes: Array.from({ length: 700_000 }, () => episode ?? fail()) };
    expect(explainOverdue(many, { language: "zh" }).lines.length).toBeGreaterThan(700_000);
  });
});
