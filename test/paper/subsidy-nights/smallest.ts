import type { Case } from "./random-household.ts";
import { without } from "./without.ts";

/*
 * Makes a failing case small: leaves out what it fails without, one thing at a time, until nothing more can go.
 */

export function smallest<C extends Case>(one: C, stillFails: (c: C) => boolean): C {
  const fails = (c: C): boolean => {
    try {
      return stillFails(c);
    } catch {
      return false; // refused is another question
    }
  };
  let least = one;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const less of lesser(least)) {
      const tried = { ...least, ...less };
      if (!fails(tried)) continue;
      least = tried;
      isSmaller = true;
      break;
    }
  }
  return least;
}

/** Everything that can be left out of a case. */
function* lesser({ facts, terms }: Case): Generator<Case> {
  for (const name of Object.keys(terms) as (keyof typeof terms)[])
    if (name !== "subsidyShares") yield { facts, terms: without(terms, name) };
  for (const name of ["from", "through", "calendar"] as const)
    if (name in facts) yield { facts: without(facts, name), terms };
  const { loans } = facts;
  for (let i = 0; i < loans.length; i++) {
    if (loans.length > 1) yield { facts: { ...facts, loans: loans.filter((_, j) => j !== i) }, terms };
    const loan = loans[i];
    if (loan === undefined) continue;
    const replaced = (less: typeof loan): Case => ({
      facts: { ...facts, loans: loans.map((l, j) => (j === i ? less : l)) },
      terms,
    });
    for (const name of NOT_NEEDED) if (name in loan) yield replaced(without(loan, name));
    for (const name of ["instalments", "repayments", "extensions"] as const)
      for (let k = 0; k < loan[name].length; k++)
        yield replaced({ ...loan, [name]: loan[name].filter((_, j) => j !== k) });
    if (!("fixed" in loan.rate)) yield replaced({ ...loan, rate: { fixed: "4.35%" } });
    if (loan.contractOn !== loan.paidOutOn) yield replaced({ ...loan, contractOn: loan.paidOutOn });
  }
}

const NOT_NEEDED = [
  ...(["order", "replaces", "draws", "maturityOnRestDay", "graceDays", "interestStopsOn"] as const),
  ...(["interestPayments", "misusedOn", "unpaid", "product"] as const),
];
