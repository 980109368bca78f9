import type { Situation } from "./situation.ts";

/*
 * What the answers about money say: interest, subsidy, the subsidy of an operator and the guarantee fee, in the shape in
 * which the rows of the table expect it.
 */

type Plain = Readonly<Record<string, unknown>>;
const plain = (of: unknown): Plain => (of ?? {}) as Plain;
const list = (of: unknown): readonly Plain[] => (of ?? []) as readonly Plain[];

/** What of an answer a row can look at. */
export interface Told {
  readonly outcome?: unknown;
  readonly states?: Plain;
  readonly amounts?: Plain;
  readonly rules?: Plain;
  readonly findings: readonly Plain[];
}

/** A sum is known where it is one sum and nothing is open about the right to it. */
function toldOfSubsidy({ loans, totals, entitled }: Plain): Told {
  const { state, subsidy } = plain(totals);
  return {
    outcome: state === "known" && entitled !== "open" ? "known" : "undetermined",
    states: { entitled },
    amounts: { subsidy },
    findings: list(loans).flatMap(({ findings }) => list(findings)),
  };
}

function toldOfInterest({ findings }: Plain): Told {
  const isFloating = list(findings).some(({ finding }) => finding === "interest/rate-not-fixed");
  return { rules: { "interest/fixed-for-contract": isFloating ? "unmet" : "met" }, findings: list(findings) };
}

/** By function: what its answer says. */
export const TOLD_OF_MONEY = {
  accrueInterest: toldOfInterest,
  computeSubsidy: toldOfSubsidy,
  computeOperatorSubsidy: ({ outcome, subsidy, loanFindings }: Plain): Told => ({
    ...{ outcome, amounts: { subsidy }, findings: list(loanFindings) },
  }),
  computeGuaranteeFee: ({ fee }: Plain): Told => ({ amounts: { fee }, findings: [] }),
} as const satisfies { readonly [fn in Situation["fn"]]?: (result: Plain) => Told };

/** A warning by its code, a finding of a loan or a right by what follows its kind. */
export function codesOf(result: Plain, findings: readonly Plain[]): readonly unknown[] {
  return [
    ...list(result["warnings"]).map(({ code }) => code),
    ...findings.map(({ finding }) => (finding as string).split("/")[1]),
  ];
}
