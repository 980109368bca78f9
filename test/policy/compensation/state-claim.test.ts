import { describe, expect, it } from "vitest";
import type { ClaimEvent, LossShare } from "../../../src/policy/compensation/types.ts";
import { type ClaimStatement, stateClaim } from "../../../src/policy/compensation/state-claim.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { issuesOfCall } from "../../support/issues.ts";
import {
  compensated,
  history,
  inTurn,
  NESTED,
  offset,
  paidLater,
  recovered,
  sharedBy,
  SIXTY_FORTY,
  standingsSaid,
} from "./compensation-builders.ts";

const state = (events: readonly ClaimEvent[], shares: readonly LossShare[] = SIXTY_FORTY): ClaimStatement =>
  stateClaim(sharedBy(shares), history(events));
const said = (events: readonly ClaimEvent[], shares?: readonly LossShare[]): readonly string[] =>
  standingsSaid(state(events, shares).parties);

describe("a claim's account", () => {
  it("begins with what each party bore", () => {
    expect(said([compensated()])).toStrictEqual([
      "fund: 6000.00 + 0.00 - 0.00 = 6000.00, 0.00",
      "bank: 4000.00 + 0.00 - 0.00 = 4000.00, 0.00",
    ]);
    expect(said([compensated({ amount: "0.07" })], NESTED)).toStrictEqual([
      "city: 0.03 + 0.00 - 0.00 = 0.03, 0.00",
      "county: 0.01 + 0.00 - 0.00 = 0.01, 0.00",
      "town: 0.01 + 0.00 - 0.00 = 0.01, 0.00",
      "bank: 0.02 + 0.00 - 0.00 = 0.02, 0.00",
    ]);
  });

  it("is empty before anything happened", () => {
    const { steps, parties, totals } = stateClaim(sharedBy(SIXTY_FORTY), history([compensated()], "2019-02-28"));
    expect(steps).toStrictEqual([]);
    expect(standingsSaid(parties)).toStrictEqual([
      "fund: 0.00 + 0.00 - 0.00 = 0.00, 0.00",
      "bank: 0.00 + 0.00 - 0.00 = 0.00, 0.00",
    ]);
    expect(totals).toStrictEqual({ loss: "0.00", net: "0.00", stillOut: "0.00", unpaid: "0.00", surplus: "0.00" });
    expect(stateClaim(sharedBy(SIXTY_FORTY), history([])).totals).toStrictEqual(totals);
  });

  it("looks at events of the day of the statement, and at none after it", () => {
    const events = [compensated(), recovered("E2", "2019-06-01", "100"), recovered("E3", "2019-06-02", "100")];
    const { steps, totals } = stateClaim(sharedBy(SIXTY_FORTY), history(events, "2019-06-01"));
    expect(steps.map(({ id }) => id)).toStrictEqual(["E1", "E2"]);
    expect(totals.net).toBe("100.00");
  });

  it("adds a second compensation to the first", () => {
    expect(said([compensated(), compensated({ id: "E2", on: "2019-03-02", amount: "0.01" })])).toStrictEqual([
      "fund: 6000.01 + 0.00 - 0.00 = 6000.01, 0.00",
      "bank: 4000.00 + 0.00 - 0.00 = 4000.00, 0.00",
    ]);
  });

  it("goes by day, then by id, whatever the order of the list", () => {
    const events = [
      recovered("E9", "2019-06-01", "1"),
      recovered("E10", "2019-06-01", "2"),
      compensated({ id: "Z" }),
      recovered("A", "2019-06-02", "3"),
    ];
    expect(state(events).steps.map(({ id }) => id)).toStrictEqual(["Z", "E10", "E9", "A"]);
  });
});

describe("recoveries one after the other", () => {
  it("are each split on their own", () => {
    const three = ["E2", "E3", "E4"].map((id) => recovered(id, "2019-06-01", "0.01"));
    // The tie goes to the first every time; three fen at once would be 0.02 and 0.01.
    expect(said([compensated(), ...three], inTurn("50%", "50%"))).toStrictEqual([
      "A: 5000.00 + 0.00 - 0.03 = 4999.97, 0.00",
      "B: 5000.00 + 0.00 - 0.00 = 5000.00, 0.00",
    ]);
  });

  it("end in surplus", () => {
    const events = [compensated(), recovered("E2", "2019-06-01", "9000"), recovered("E3", "2019-06-02", "1200", "150")];
    const { steps, totals } = state(events);
    expect(steps.map(({ surplus, net }) => [surplus, net])).toStrictEqual([
      ["0.00", undefined],
      ["0.00", "9000.00"],
      ["50.00", "1050.00"],
    ]);
    expect(Object.hasOwn(steps[0] ?? {}, "net")).toBe(false);
    expect(totals).toStrictEqual({
      ...{ loss: "10000.00", net: "10050.00", stillOut: "0.00", unpaid: "0.00", surplus: "50.00" },
    });
  });

  it("give back a missing cost before there is any surplus", () => {
    const events = [compensated({ amount: "100" }), recovered("E2", "2019-06-01", "0", "10")];
    expect(said(events)).toStrictEqual([
      "fund: 60.00 + 6.00 - 0.00 = 66.00, 0.00",
      "bank: 40.00 + 4.00 - 0.00 = 44.00, 0.00",
    ]);
    const later = [...events, recovered("E3", "2019-07-01", "115")]; // 69 and 46
    expect(said(later)).toStrictEqual([
      "fund: 60.00 + 6.00 - 66.00 = 0.00, 0.00",
      "bank: 40.00 + 4.00 - 44.00 = 0.00, 0.00",
    ]);
    expect(state(later).totals).toMatchObject({ net: "105.00", surplus: "5.00" });
  });

  it("go to the one who is out more once the other has everything back", () => {
    const events = [
      compensated({ amount: "100", unpaid: [{ party: "fund", amount: "50" }] }), // 10 and 40
      recovered("E2", "2019-06-01", "30"), // 18 and 12; the fund is cut to 10
      recovered("E3", "2019-06-02", "5"), // 3 and 2; the fund is out nothing
    ];
    expect(said(events)).toStrictEqual([
      "fund: 10.00 + 0.00 - 10.00 = 0.00, 50.00",
      "bank: 40.00 + 0.00 - 25.00 = 15.00, 0.00",
    ]);
  });
});

describe("what a party has not paid", () => {
  const open = compensated({ unpaid: [{ party: "fund", amount: "1000" }] });

  it("is not borne", () => {
    expect(said([open])[0]).toBe("fund: 5000.00 + 0.00 - 0.00 = 5000.00, 1000.00");
    expect(state([open]).totals).toMatchObject({ loss: "10000.00", stillOut: "9000.00", unpaid: "1000.00" });
  });

  it("may be its whole part", () => {
    expect(said([compensated({ unpaid: [{ party: "fund", amount: "6000" }] })])[0]).toBe(
      "fund: 0.00 + 0.00 - 0.00 = 0.00, 6000.00",
    );
  });

  it("is borne once it is paid, in parts or all of it", () => {
    const part = paidLater("E2", "2019-04-01", "fund", "400");
    expect(said([open, part])[0]).toBe("fund: 5400.00 + 0.00 - 0.00 = 5400.00, 600.00");
    expect(said([open, part, paidLater("E3", "2019-04-02", "fund", "600")])[0]).toBe(
      "fund: 6000.00 + 0.00 - 0.00 = 6000.00, 0.00",
    );
  });

  it("gets nothing back before, and its part after", () => {
    const early = recovered("E2", "2019-06-01", "9500"); // 5,700 and 3,800: the fund is cut to 5,000
    expect(said([open, early])).toStrictEqual([
      "fund: 5000.00 + 0.00 - 5000.00 = 0.00, 1000.00",
      "bank: 4000.00 + 0.00 - 4000.00 = 0.00, 0.00",
    ]);
    expect(state([open, early]).totals.surplus).toBe("500.00");
    const paidFirst = paidLater("E2", "2019-05-31", "fund", "1000");
    expect(said([open, paidFirst, { ...early, id: "E3" }])).toStrictEqual([
      "fund: 6000.00 + 0.00 - 5700.00 = 300.00, 0.00",
      "bank: 4000.00 + 0.00 - 3800.00 = 200.00, 0.00",
    ]);
  });
});

describe("a farm subsidy set against the debt", () => {
  it("goes back like a recovery without cost", () => {
    const terms = adjustTerms(changge2017.compensation, { lossShares: SIXTY_FORTY });
    const { steps, parties, totals } = stateClaim(terms, history([compensated(), offset("E2", "2019-06-01", "100")]));
    expect(parties.map(({ gotBack }) => gotBack)).toStrictEqual(["60.00", "40.00"]);
    expect(totals.net).toBe("100.00");
    expect(steps[1]).toMatchObject({ event: "offset", amount: "100.00" });
    expect(steps[1]?.basis.map((b) => (b.by === "article" ? b.article : b.by))).toStrictEqual([
      ...["changge-2017-64#incentive 3.1.4", "changge-2017-64#loan 6.4", "caller", "reading"],
    ]);
  });
});

describe("very large recoveries", () => {
  it("are refused where their sum has more than twelve digits before the point", () => {
    const most = "999999999999.99";
    const events = [compensated(), recovered("E2", "2019-06-01", most), recovered("E3", "2019-06-02", most)];
    expect(issuesOfCall(() => state(events))).toStrictEqual(["amount-too-large at history.events[2]"]);
  });
});
