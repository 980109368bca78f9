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
    expect(refused(of("city", "county", "town", "bank"), { cost: undefined })).toStrictEqual(["missing at cost"]);
  });
});

const later = (id: string, amount: string, party = "fund"): ClaimEvent => paidLater(id, "2019-04-01", party, amount);
const unpaid = (...parts: readonly (readonly [party: string, amount: string])[]): ClaimEvent =>
  compensated({ unpaid: parts.map(([party, amount]) => ({ party, amount })) });
const open = unpaid(["fund", "100"]);
const [EARLY, DAY] = ["2019-02-28", "2019-06-01"];

describe("the events of a claim", () => {
  it.each<readonly [string, readonly unknown[], string | readonly string[]]>([
    ["an id twice", [compensated(), recovered("E1", DAY, "1")], "repeated-id at events[1].id"],
    [
      "a recovery before the compensation",
      [compensated(), recovered("E2", EARLY, "1")],
      "out-of-order at events[1].on",
    ],
    ["an offset before it", [compensated(), offset("E2", EARLY, "1")], "out-of-order at events[1].on"],
    ["a payment before it", [compensated(), paidLater("E2", EARLY, "fund", "1")], "out-of-order at events[1].on"],
    ["a recovery without any", [recovered("E2", EARLY, "1")], "out-of-order at events[0].on"],
    [
      "one of its day, by id before it",
      [compensated(), recovered("E0", "2019-03-01", "1")],
      "out-of-order at events[1].on",
    ],
    ["a stranger that pays", [compensated(), later("E2", "1", "lender")], "unknown-reference at events[1].party"],
    ["a party twice", [unpaid(["bank", "1"], ["bank", "1"])], "repeated-id at events[0].unpaid[1].party"],
    ["more unpaid than a party's part", [unpaid(["fund", "6000.01"])], "above-maximum at events[0].unpaid[0].amount"],
    [
      "that of two parties",
      [unpaid(["fund", "6000.01"], ["bank", "4000.01"])],
      ["above-maximum at events[0].unpaid[0].amount", "above-maximum at events[0].unpaid[1].amount"],
    ],
    ["more paid later than was unpaid", [open, later("E2", "100.01")], "above-maximum at events[1].amount"],
    ["in two steps", [open, later("E2", "60"), later("E3", "40.01")], "above-maximum at events[2].amount"],
    ["where nothing was unpaid", [compensated(), later("E2", "0.01")], "above-maximum at events[1].amount"],
    ["or by another party", [open, later("E2", "1", "bank")], "above-maximum at events[1].amount"],
    [
      "an offset without order",
      [compensated(), { event: "offset", id: "E2", on: DAY, amount: "1" }],
      "missing at events[1].order",
    ],
    [
      "a recovery without cost",
      [compensated(), { event: "recovered", id: "E2", on: DAY, amount: "1" }],
      "missing at events[1].cost",
    ],
    ["a compensation of nothing", [compensated({ amount: "0" })], "below-minimum at events[0].amount"],
    [
      "amounts below zero",
      [compensated(), recovered("E2", DAY, "-1", "-1")],
      ["negative-amount at events[1].amount", "negative-amount at events[1].cost"],
    ],
  ])("have not %s", (_, events, found) => {
    expect(issues(events)).toStrictEqual([found].flat());
  });

  it("of the day of the first compensation go by id", () => {
    expect(
      stateClaim(sharedBy(SIXTY_FORTY), history([compensated(), recovered("E2", "2019-03-01", "1")])),
    ).toMatchObject({ totals: { net: "1.00" } });
  });

  it("name parties that bear something themselves, and only events that there are", () => {
    const nested = sharedBy(NESTED);
    expect(issues([unpaid(["fund", "1"])], nested)).toStrictEqual(["unknown-reference at events[0].unpaid[0].party"]);
    expect(issues([compensated(), { event: "forgiven", id: "E2", on: DAY }])).toHaveLength(1);
  });

  it("set farm subsidies off only where the terms allow it", () => {
    const without = compensationTerms({ lossShares: SIXTY_FORTY });
    expect(issues([compensated(), offset("E2", DAY, "1")], without)).toStrictEqual(["not-listed at events[1].event"]);
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
    expect(refused({ notice: "2020-11-16" })).toStrictEqual(["unknown-key at facts.notice"]);
  });

  it("has a loan that hangs together", () => {
    const loan = aLoan({ repayments: [{ day: "2017-01-01", amount: "50000" }] });
    expect(refused({ loan })).toStrictEqual(["out-of-order at facts.loan.repayments[0].day"]);
  });
});
