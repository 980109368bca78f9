import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { stateFund } from "../../../src/policy/fund/state-fund.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { gansu2021 } from "../../../src/packs/gansu2021.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { ENDOWED, history, lent, moved } from "./fund-builders.ts";
import { stamped } from "../../support/stamped.ts";

const USED = { pack: "changge2017", edition: "2017-10-26", title: changge2017.title, changed: [] };
const ACCOUNT = [
  { by: "article", term: "separateAccount", article: "changge-2017-64#fund 7" },
  { by: "article", term: "yearlyStatement", article: "changge-2017-64#fund 12" },
];
const LEVERAGE = [{ by: "article", term: "leverageMost", article: "gansu-2021-23#leverage" }];
const TOP_UP = { by: "article", term: "topUpBelow", article: "gansu-2021-23#top-up" };

describe("the fund of Changge", () => {
  it("keeps the account, and asks neither leverage nor a top-up", () => {
    const statement = stateFund(changge2017.fund, history([ENDOWED, lent("E2", "2018-02-01", "99999999")]));
    expect(statement).toStrictEqual({
      ...{ kind: "fund-statement", fund: "F1", asOf: "2018-12-31", state: "running" },
      entries: [
        { id: "E1", on: "2018-01-10", event: "endowed", in: "100000.00", out: "0.00", balance: "100000.00" },
        {
          ...{ id: "E2", on: "2018-02-01", event: "loans", in: "0.00", out: "0.00", balance: "100000.00" },
          outstanding: "99999999.00",
        },
      ],
      ...{ balance: "100000.00", unpaid: "0.00" },
      years: [
        {
          ...{ year: "2018", opening: "0.00", endowed: "100000.00", interest: "0.00", recovered: "0.00" },
          ...{ replenished: "0.00", compensated: "0.00", "paid-later": "0.00", cost: "0.00", returned: "0.00" },
          closing: "100000.00",
        },
      ],
      ...{ basis: ACCOUNT, ...stamped(USED), readings: [] },
    });
  });
});

describe("a fund as Gansu keeps it", () => {
  it("asks leverage and a top-up, whose target is the county's", () => {
    const { leverage, topUp, basis } = stateFund(gansu2021.fund, history([ENDOWED]));
    expect(leverage).toMatchObject({ state: "undetermined", most: 10, basis: LEVERAGE });
    expect(topUp).toMatchObject({ state: "undetermined", below: "20%", missing: ["fundTarget"], basis: [TOP_UP] });
    expect(basis).toStrictEqual([]);
  });

  it("says nothing of what goes back", () => {
    const closed = { event: "closed", id: "E2", on: "2018-06-30", noticesReceivedOn: "2018-06-30" } as const;
    expect(stateFund(gansu2021.fund, history([ENDOWED, closed]))).not.toHaveProperty("goesBack");
  });
});

describe("both together, with a target of our own", () => {
  const ours = adjustTerms(combineTerms(changge2017.fund, gansu2021.fund), { fundTarget: "1000000" }); // mark: 200,000

  it("ask everything, each with its own article", () => {
    const statement = stateFund(ours, history([ENDOWED, lent("E2", "2018-02-01", "1000000")]));
    expect(statement).toMatchObject({
      leverage: { state: "within", mostLoans: "1000000.00", basis: LEVERAGE },
      topUp: { state: "needed", target: "1000000.00", basis: [TOP_UP, { by: "caller", term: "fundTarget" }] },
      basis: ACCOUNT,
      terms: { pack: "changge2017+gansu2021", edition: "2017-10-26+2021", changed: ["fundTarget"] },
    });
  });

  it("need no top-up from 200,000 yuan on", () => {
    const topUp = (amount: string): unknown =>
      stateFund(ours, history([ENDOWED, moved("replenished", "E2", "2018-02-01", amount)])).topUp?.state;
    expect(topUp("99999.99")).toBe("needed");
    expect(topUp("100000")).toBe("not-needed");
    expect(topUp("100000.01")).toBe("not-needed");
  });

  it("say by when the rest goes back", () => {
    // After Friday 2018-06-29: 2-6 July five, 9-13 ten, 16-20 fifteen, 23-27 July twenty.
    const closed = { event: "closed", id: "E2", on: "2018-06-20", noticesReceivedOn: "2018-06-29" } as const;
    const facts = history([ENDOWED, closed], { asOf: "2018-07-27", calendar: mainlandCalendar });
    expect(stateFund(ours, facts).goesBack?.due).toStrictEqual({ state: "known", by: "2018-07-27", standing: "open" });
  });
});
