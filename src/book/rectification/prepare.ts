import { refuse } from "../../base/input/input-error.ts";
import { asksNothing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { type Asked, select } from "../../kernel/requirement.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { type AnyLoanFinding, rectificationChecks, type RectificationRule, requirements } from "./checks.ts";
import type { LoanRequirement } from "./requirement.ts";
import { withinHouseholdCap } from "./rows/household-cap.ts";
import { rectificationTermsKind } from "./terms.ts";
import type { RectificationTerms, RectificationTermSlots } from "./types.ts";

/** Terms of rectification, prepared: the requirements that they ask, and what rules see of their values. */
export interface PreparedRectification {
  /** The cap per household, where it is asked. */
  readonly cap: Asked<typeof withinHouseholdCap> | undefined;
  /** The requirements on a loan, check by check in the order of the document. */
  readonly asked: readonly Asked<LoanRequirement<AnyLoanFinding>>[];
  readonly values: RectificationTermSlots;
  readonly notAsked: readonly RectificationRule[];
  readonly listBasis: readonly Basis[];
  readonly under: UnderTerms;
}

/** Prepares terms that the door has let in; throws where they ask nothing. */
export function prepareRectification(terms: RectificationTerms): PreparedRectification {
  const laid = lay(rectificationTermsKind, terms);
  const { asked, notAsked } = select(requirements, laid);
  if (asked.length === 0) refuse(asksNothing("terms.stated"));
  const cap = asked.find(({ row }) => row.rule === withinHouseholdCap.rule);
  const others = asked.filter((each) => each !== cap) as readonly Asked<LoanRequirement<AnyLoanFinding>>[]; // all but that on the household
  return {
    cap: cap && { row: withinHouseholdCap, basis: cap.basis },
    asked: rectificationChecks.list.flatMap((check) => others.filter(({ row }) => row.check === check)),
    values: rectificationTermsKind.values.slots(laid.values),
    notAsked: notAsked as readonly RectificationRule[], // of these requirements
    listBasis: laid.basisOf("strikeOff"),
    under: laid.under,
  };
}
