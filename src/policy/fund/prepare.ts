import { FIRST_DAY_NOT_COUNTED } from "../../kernel/law.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { fenOf } from "../../base/money/amount.ts";
import type { Percent } from "../../base/money/percent.ts";
import { fundTermsKind } from "./terms.ts";
import type { FundTerms } from "./types.ts";

/** Terms of a fund laid flat; what they do not ask is undefined. */
export interface PreparedFund {
  readonly leverageMost: number | undefined;
  readonly targetFen: number | undefined;
  readonly topUpBelow: Percent | undefined;
  readonly returnWorkingDays: number | undefined;
  readonly basis: {
    readonly account: readonly Basis[];
    readonly leverage: readonly Basis[];
    readonly topUp: readonly Basis[];
    readonly goesBack: readonly Basis[];
  };
  readonly under: UnderTerms;
}

/** The day of the event is not counted. */

/** Prepares terms of a fund that the door has let in. */
export function prepareFund(terms: FundTerms): PreparedFund {
  const { values: v, basisOf, under } = lay(fundTermsKind, terms);
  return {
    leverageMost: v.leverageMost,
    targetFen: v.fundTarget === undefined ? undefined : fenOf(v.fundTarget),
    topUpBelow: v.topUpBelow,
    returnWorkingDays: v.returnWorkingDays,
    basis: {
      account: basisOf("separateAccount", "yearlyStatement"),
      leverage: basisOf("leverageMost"),
      topUp: basisOf("topUpBelow", "fundTarget"),
      goesBack: [...basisOf("returnWorkingDays"), FIRST_DAY_NOT_COUNTED],
    },
    under,
  };
}
