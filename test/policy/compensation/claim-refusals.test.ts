import { describe, expect, it } from "vitest";
import { assessClaim } from "../../../src/policy/compensation/assess-claim.ts";
import type { ClaimEvent, ClaimFacts, CompensationTerms } from "../../../src/policy/compensation/types.ts";
import { splitRecovery } from "../../../src/policy/compensation/split-recovery.ts";
import { stateClaim } from "../../../src/policy/compensation/state-claim.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { aLoan, unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import {
  claimFacts,
  compensated,
  compensationTerms,
  history,
  NESTED,
  offset,
  paidLater,
  recovered,
  sharedBy,
  SIXTY_FORTY,
} from "./compensation-builders.ts";

const issues = (events: readonly unknown[], terms: CompensationTerms = sharedBy(SIXTY_FORTY)): readonly string[] =>
  issuesOfCall(() => stateClaim(terms, history(unchecked<readonly ClaimEvent[]>(events)))).map((i) =>
    i.replace("history.", ""),
  );

describe("what is known of a recovery", () => {
  const refused = (borne: readonly unknown[], facts = {}): readonly string[] =>
    issuesOfCall(() => splitRecovery(sharedBy(NESTED), unchecked({ recovered: "1", cost: "0", borne, ...facts }))).map(
      (i) => i.replace("facts.", ""),
    );
  const of = (...parties: readonly string[]): readonly unknown[] => parties.map((party) => ({ party, amount: "1" }));

  it("names every party that bears something itself, once", () => {
    expect(refused(of("city", "county", "town"))).toStrictEqual(["missing at borne"]);
    expect(refused([])).toStrictEqual(["missing at borne"]);
    expect(refused(of("city", "county", "town", "bank", "bank"))).toStrictEqual(["repeated-id at borne[4].party"]);
  });

  it("names nobody else: neither strangers nor a party whose part is split again", () => {
    expect(refused(of("city", "county", "town", "bank", "lender"))).toStrictEqual([
      "unknown-reference at borne[4].party",
    ]);
    expect(refused(of("fund", "bank"))).toStrictEqual(["unknown-reference at borne[0].party", "missing at borne"]);
  });

  it("has no negative amounts", () => {
    const borne = [...of("city", "county", "town"), { party: "bank", amount: "-1" }];
    expect(refused(borne, { recovered: "-0.01", cost: -1 }).toSorted()).toStrictEqual([
      ...["negative-amount at borne[3].amount", "negative-amount at cost", "negative-amount at recovered"],
    ]);
    expect(refused(of("city", "county", "town", "bank"), { cost: undefined })).toStrictEqual([
      "explicit-undefined at cost",
    ]);
  });
});

describe("the events of a claim", () => {
  it("come once each", () => {
    expect(issues([compensated(), recovered("E1", "2019-06-01", "1")])).toStrictEqual(["repeated-id at events[1].id"]);
  });

  it("begin with a compensation", () => {
    const day = "2019-02-28";
    expect(issues([compensated(), recovered("E2", day, "1")])).toStrictEqual(["out-of-order at events[1].on"]);
    expect(issues([compensated(), offset("E2", day, "1")])).toStrictEqual(["out-of-order at events[1].on"]);
    expect(issues([compensated(), paidLater("E2", day, "fund", "1")])).toStrictEqual(["out-of-order at events[1].on"]);
    expect(issues([recovered("E2", day, "1")])).toStrictEqual(["out-of-order at events[0].on"]);
  });

  it("of one day go by id, also before the first compensation", () => {
    expect(issues([compensated(), recovered("E0", "2019-03-01", "1")])).toStrictEqual(["out-of-order at events[1].on"]);
    expect(
      stateClaim(sharedBy(SIXTY_FORTY), history([compensated(), recovered("E2", "2019-03-01", "1")])),
    ).toMatchObject({ totals: { net: "1.00" } });
  });

  it("name parties that bear something themselves", () => {
    const nested = sharedBy(NESTED);
    expect(issues([compensated({ unpaid: [{ party: "fund", amount: "1" }] })], nested)).toStrictEqual([
      "unknown-reference at events[0].unpaid[0].party",
    ]);
    expect(issues([compensated(), paidLater("E2", "2019-04-01", "lender", "1")])).toStrictEqual([
      "unknown-reference at events[1].party",
    ]);
    const twice = ["bank", "bank"].map((party) => ({ party, amount: "1" }));
    expect(issues([compensated({ unpaid: twice })])).toStrictEqual(["repeated-id at events[0].unpaid[1].party"]);
  });

  it("leave no more unpaid than a party's part", () => {
    expect(issues([compensated({ unpaid: [{ party: "fund", amount: "6000.01" }] })])).toStrictEqual([
      "above-maximum at events[0].unpaid[0].amount",
    ]);
  });

  it("pay no more later than was unpaid", () => {
    const open = compensated({ unpaid: [{ party: "fund", amount: "100" }] });
    const later = (id: string, amount: string): ClaimEvent => paidLater(id, "2019-04-01", "fund", amount);
    expect(issues([open, later("E2", "100.01")])).toStrictEqual(["above-maximum at events[1].amount"]);
    expect(issues([open, later("E2", "60"), later("E3", "40.01")])).toStrictEqual([
      "above-maximum at events[2].amount",
    ]);
    expect(issues([compensated(), later("E2", "0.01")])).toStrictEqual(["above-maximum at events[1].amount"]);
    expect(issues([open, paidLater("E2", "2019-04-01", "bank", "1")])).toStrictEqual([
      "above-maximum at events[1].amount",
    ]);
  });

  it("are told all that is too much at once", () => {
    const unpaid = [
      { party: "fund", amount: "6000.01" },
      { party: "bank", amount: "4000.01" },
    ];
    expect(issues([compensated({ unpaid })])).toStrictEqual([
      "above-maximum at events[0].unpaid[0].amount",
      "above-maximum at events[0].unpaid[1].amount",
    ]);
  });

  it("set farm subsidies off only where the terms allow it", () => {
    const without = compensationTerms({ lossShares: SIXTY_FORTY });
    expect(issues([compensated(), offset("E2", "2019-06-01", "1")], without)).toStrictEqual([
      "not-listed at events[1].event",
    ]);
  });

  it("have an order for an offset, a cost for a recovery, and amounts above zero", () => {
    const on = "2019-06-01";
    expect(issues([compensated(), { event: "offset", id: "E2", on, amount: "1" }])).toStrictEqual([
      "missing at events[1].order",
    ]);
    expect(issues([compensated(), { event: "recovered", id: "E2", on, amount: "1" }])).toStrictEqual([
      "missing at events[1].cost",
    ]);
    expect(issues([compensated({ amount: "0" })])).toStrictEqual(["below-minimum at events[0].amount"]);
    expect(issues([compensated(), recovered("E2", on, "-1", "-1")])).toStrictEqual([
      "negative-amount at events[1].amount",
      "negative-amount at events[1].cost",
    ]);
    expect(issues([compensated(), { event: "forgiven", id: "E2", on }])).toHaveLength(1);
  });

  it("are refused with everything that is wrong, the shares too", () => {
    const events = [
      compensated({ on: "2019-02-30" }),
      paidLater("E1", "2019-04-01", "lender", "0"),
      offset("E3", "2019-04-01", "1"),
    ];
    const found = issues(events, compensationTerms({ lossShares: SIXTY_FORTY }));
    for (const issue of [
      ...["no-such-day at events[0].on", "below-minimum at events[1].amount", "unknown-reference at events[1].party"],
      "not-listed at events[2].event",
    ]) {
      expect(found).toContain(issue);
    }
  });
});

describe("what is known of a claim", () => {
  const refused = (facts: object): readonly string[] =>
    issuesOfCall(() => assessClaim(changge2017.compensation, unchecked<ClaimFacts>({ ...claimFacts(), ...facts })));

  it("has days, amounts and judgements as such, and no misspelt fact", () => {
    expect(refused({ noticeOn: "never" })).toHaveLength(1);
    expect(refused({ interest: "-1" })).toStrictEqual(["negative-amount at facts.interest"]);
    expect(refused({ compensatedBefore: "-0.01" })).toStrictEqual(["negative-amount at facts.compensatedBefore"]);
    expect(refused({ qualifies: "true" })).toStrictEqual(["wrong-type at facts.qualifies"]);
    expect(refused({ noticeOn: undefined })).toStrictEqual(["explicit-undefined at facts.noticeOn"]);
    expect(refused({ notice: "2020-11-16" })).toStrictEqual(["unknown-key at facts.notice"]);
  });

  it("has a loan that hangs together", () => {
    const loan = aLoan({ repayments: [{ day: "2019-01-01", amount: "50000.01" }] });
    expect(refused({ loan })).toStrictEqual(["more-than-owed at facts.loan.repayments[0].amount"]);
  });
});
