import type { DividendFacts, DividendTermValues, DividendTerms } from "../../../src/policy/dividend/types.ts";
import { type DividendSharing, shareDividend } from "../../../src/policy/dividend/share-dividend.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { zhaohua2019 } from "../../../src/packs/zhaohua2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const facts = {
  ...{ cooperative: "C1", contractedOn: "2016-05-01", members: [{ member: "M1", paidIn: "100" }] },
} as const satisfies DividendFacts;
const none = { kind: "dividend", pack: "ours", edition: "1", stated: {} } as const;
const yuanOnly = { ...none, stated: { "our-rules#1": { payOut: "yuan" } } } as const;

/** A rate may be the parties' own: what is missing is told by the call. */
export function terms(wide: DividendTerms): void {
  shareDividend(zhaohua2019.dividend, facts);
  shareDividend(wide, facts);
  shareDividend(none, facts);
  shareDividend(yuanOnly, facts);
  shareDividend(adjustTerms(none, { shareDividendEnd: "2019-05-01" }), facts);
  shareDividend(adjustTerms(none, { dividendRate: "12%" }), facts);
  shareDividend(adjustTerms(yuanOnly, { dividendRate: "12%" }), facts);
  // @ts-expect-error terms about something else
  shareDividend(zhaohua2019.maturity, facts);
  // @ts-expect-error terms about a fund
  shareDividend(changge2017.fund, facts);
  // @ts-expect-error a misspelt term
  adjustTerms(zhaohua2019.dividend, { payout: "yuan" });
}

export const values: readonly DividendTermValues[] = [
  { dividendRate: "12%", payOut: "yuan", shareDividendEnd: "2019-05-01" },
  // @ts-expect-error a rate has its sign
  { dividendRate: "12" },
  // @ts-expect-error a bare number is no rate
  { dividendRate: 0.12 },
  // @ts-expect-error to the fen or to the yuan
  { payOut: "jiao" },
  // @ts-expect-error what is not said is left out
  { shareDividendEnd: undefined },
];

export const asked: readonly DividendFacts[] = [
  facts,
  { ...facts, members: [{ member: "M1", paidIn: 100 }] },
  // @ts-expect-error the day of the contract is needed
  { cooperative: "C1", members: [] },
  // @ts-expect-error what each paid in is needed
  { ...facts, members: [{ member: "M1" }] },
  // @ts-expect-error no such fact
  { ...facts, year: 2018 },
];

export function readOnly(sharing: DividendSharing): void {
  // @ts-expect-error a result is read only
  sharing.paidIn = "1.00";
  // @ts-expect-error what is refused has no total
  "total" satisfies keyof DividendSharing;
  // @ts-expect-error what is shared has no reason
  "reason" satisfies keyof DividendSharing;
  if (sharing.outcome === "refused")
    sharing.reason satisfies "contracted-after-the-end" | "not-voluntary" | "takes-no-part";
  else if (sharing.outcome === "shared") {
    sharing.total satisfies string;
    // @ts-expect-error the parts are read only
    sharing.members.pop();
    // @ts-expect-error each of them too
    for (const member of sharing.members) member.dividend = "1.00";
  }
}
