import type { Day } from "../../../base/date/day.ts";
import type { Basis } from "../../../kernel/basis.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { editionReach, inForceWords } from "../../../kernel/in-force.ts";
import { leftOpen, met, type Requirement, unknown } from "../../../kernel/requirement.ts";
import type { InForce } from "../../../kernel/types.ts";
import type { ClaimFacts } from "../types.ts";

/** The contract is of a day on which the edition holds. */
export type ClaimEditionFinding = Finding<
  "claim/edition-in-force",
  { readonly contractOn: Day } | { readonly paidOutOn: Day },
  Omit<InForce, "sources">,
  never
>;

/** For which contracts the terms hold, and where that stands. */
export interface EditionDays {
  readonly inForce: Omit<InForce, "sources">;
  readonly inForceBasis: readonly Basis[];
}

/**
 * The contract is of a day on which the edition holds. A claim of another contract is left open: other terms decide it.
 *
 * @remarks
 * **Boundary** the first and the last day are in. Without the day of the contract it is open, unless the loan was paid
 * out before the first.
 */
export const claimEdition = {
  rule: "claim/edition-in-force",
  says: { zh: "合同日在适用期间内", en: "contract under this edition" },
  always: true,
  terms: () => ({}),
  looksAt: ["loan"],
  judge: ({ loan }, { inForce, inForceBasis: further }) => {
    const { contractOn, paidOutOn } = loan;
    const observed = contractOn === undefined ? { paidOutOn } : { contractOn };
    switch (editionReach(inForce, loan)) {
      case "within":
        return { ...met(observed, inForce), further };
      case "perhaps":
        return { ...leftOpen("perhaps-in-force", observed, inForce), further };
      case "outside":
        return { ...leftOpen("outside-edition", observed, inForce), further };
      case "unknown":
        return { ...unknown("loan.contractOn"), further };
    }
  },
  evidence: ({ observed, required }) => {
    const day =
      "contractOn" in observed
        ? { zh: `合同日 ${observed.contractOn}`, en: `contract of ${observed.contractOn}` }
        : { zh: `放款日 ${observed.paidOutOn}`, en: `paid out on ${observed.paidOutOn}` };
    const days = inForceWords(required);
    return [{ zh: `${day.zh}；${days.zh}`, en: `${day.en}; ${days.en}` }];
  },
  open: (reason) =>
    reason === "outside-edition"
      ? { zh: "不在适用期间内，应按另行适用的规定判断", en: "outside these days: other terms decide it" }
      : { zh: "该日是否适用，文件未印出", en: "whether it held on that day is not printed" },
} as const satisfies Requirement<ClaimEditionFinding, Pick<ClaimFacts, "loan">, EditionDays>;
