import type { DividendFacts, DividendTermValues, DividendTerms } from "../../../src/policy/dividend/types.ts";
import { type DividendSharing, shareDividend } from "../../../src/policy/dividend/share-dividend.ts";
import type { Amount, AmountInput } from "../../../src/base/money/amount.ts";

/** Terms that one article states: 12 % unless said otherwise. */
export function dividendTerms(values: DividendTermValues = {}): DividendTerms {
  return {
    ...{ kind: "dividend", pack: "ours", edition: "1" },
    stated: { "our-rules#1": { dividendRate: "12%", ...values } },
  };
}

/** A cooperative of members M1, M2, ... by what each paid in, with a contract of 2016. */
export function cooperative(paidIn: readonly AmountInput[], facts: Partial<DividendFacts> = {}): DividendFacts {
  const members = paidIn.map((amount, i) => ({ member: `M${String(i + 1)}`, paidIn: amount }));
  return { cooperative: "C1", contractedOn: "2016-05-01", members, ...facts };
}

/** A dividend that was shared. Fails if it was refused. */
export function shared(
  terms: DividendTerms,
  facts: DividendFacts,
): Extract<DividendSharing, { readonly outcome: "shared" }> {
  const sharing = shareDividend(terms, facts);
  if (sharing.outcome !== "shared") throw new Error(`not shared: ${sharing.outcome}`);
  return sharing;
}

/** The parts, in the order of the members. */
export function partsOf(terms: DividendTerms, paidIn: readonly AmountInput[]): readonly Amount[] {
  return shared(terms, cooperative(paidIn)).members.map(({ dividend }) => dividend);
}
