import { describe, expect, it } from "vitest";
import { stateFund } from "../../../src/policy/fund/state-fund.ts";
import { answerOrRefused } from "../../support/refusal.ts";
import { ENDOWED, fundTerms, history, lent, moved, refusals } from "./fund-builders.ts";

const MOST = "999999999999.99"; // twelve digits before the point

describe("sums of more than twelve digits", () => {
  it("of what is unpaid are refused", () => {
    const short = moved("compensated", "E3", "2018-03-02", MOST);
    const one = [ENDOWED, moved("compensated", "E2", "2018-03-01", "100000.01")]; // one fen unpaid
    expect(stateFund(fundTerms(), history(one)).unpaid).toBe("0.01");
    expect(refusals([...one, short])).toStrictEqual(["amount-too-large at history.events[2].amount"]);
  });

  it("of a year are never written down", () => {
    const events = [
      moved("endowed", "E1", "2018-01-10", MOST),
      moved("cost", "E2", "2018-02-01", "0.01"),
      moved("endowed", "E3", "2018-03-01", "0.01"),
    ];
    const answer = answerOrRefused(() => stateFund(fundTerms(), history(events)).years);
    expect(JSON.stringify(answer)).not.toContain("1000000000000.00");
  });
});

describe("a fund so large that its loans pass the exact whole numbers", () => {
  it("never has another figure for the most that may be lent than so many times its balance", () => {
    const events = [moved("endowed", "E1", "2018-01-10", MOST), lent("E2", "2018-01-11", "1")];
    const answer = answerOrRefused(() => {
      const { leverage } = stateFund(fundTerms({ leverageMost: 1_000 }), history(events));
      return leverage?.state === "within" ? leverage.mostLoans : undefined;
    });
    expect(["refused", undefined, "999999999999990.00"]).toContain(answer);
  });

  it("is judged exactly", () => {
    // 9,999,999 × 10,000,001 fen are 99,999,999,999,999 fen, the most that can be written.
    const state = (most: number, endowed: string): unknown =>
      stateFund(
        fundTerms({ leverageMost: most }),
        history([moved("endowed", "E1", "2018-01-10", endowed), lent("E2", "2018-01-11", MOST)]),
      ).leverage?.state;
    expect(state(9_999_999, "100000.01")).toBe("within");
    expect(state(9_999_998, "100000.01")).toBe("exceeded");
    expect(state(9_999_999, "100000.00")).toBe("exceeded");
  });
});

describe("a fund of long ago", () => {
  it("has its years in four digits", () => {
    const events = [moved("endowed", "E1", "0999-01-10", "5")];
    const answer = answerOrRefused(() =>
      stateFund(fundTerms(), history(events)).years.map(({ year, closing }) => [year, closing]),
    );
    expect(["refused", [["0999", "5.00"]]]).toContainEqual(answer);
  });
});
