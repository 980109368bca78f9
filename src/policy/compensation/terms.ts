import { termsKind } from "../../kernel/kind.ts";
import { listOf } from "../../kernel/lists.ts";
import { setOf } from "../../kernel/members.ts";
import { positiveAmountTerm, text, word } from "../../kernel/values.ts";
import { coveredParts } from "./covered-parts.ts";
import { lossSharesTerm } from "./loss-shares.ts";
import { compensationReadings } from "./readings.ts";
import { claimAgreement } from "./rows/agreement.ts";
import { claimChain } from "./rows/chain.ts";
import { claimConditions } from "./rows/conditions.ts";
import { claimNotice } from "./rows/notice.ts";
import { claimOverdue } from "./rows/overdue.ts";
import type { CompensationTermValues } from "./types.ts";

/** Who takes the odd fen of a split: the largest remainders, or one party that takes the difference (倒挤), unless that would be negative. */
export type OddFen = NonNullable<CompensationTermValues["oddFen"]>;

export const compensationTermsKind = /* @__PURE__ */ termsKind<
  "compensation",
  CompensationTermValues,
  unknown,
  typeof compensationReadings
>({
  kind: "compensation",
  name: "Compensation",
  about: "What the terms can say about compensation (代偿), recovery (追偿) and offsets.",
  functions: ["assessClaim", "splitLoss", "splitRecovery", "stateClaim"],
  fields: () => ({
    lossShares: lossSharesTerm(),
    sharingParties: listOf(
      text("分担方", "party"),
      "风险分担各方",
      "parties that share losses",
      { atLeast: 1, once: true },
      {
        zh: "文件列明的分担方，如经营主体的保证金；约定的比例须列有它们",
        en: "those that the document names, such as an operator's deposit (保证金): the agreed shares must name them",
      },
    ),
    ...claimAgreement.terms(),
    ...claimOverdue.terms(),
    ...claimNotice.terms(),
    ...claimChain.terms(),
    ...claimConditions.terms(),
    claimCovers: setOf(coveredParts, "补偿范围", "what compensation covers"),
    coveredUpTo: positiveAmountTerm("每户补偿本金上限", "principal covered per household", {
      zh: "超出的不补偿",
      en: "beyond it nothing is compensated",
    }),
    recoveryGoesBack: word("by-shares", "追偿所得的返还", "return of what is recovered", {
      zh: "扣除费用后按比例返还，不足的费用也按比例承担",
      en: "net of cost it goes back by the shares, and so does a missing cost",
    }),
    offsets: word("ordered", "涉农补贴抵扣", "offset of farm subsidies", {
      zh: "可以抵扣债务，须有文件，不自动进行",
      en: "they may be set against the debt, by order and never of themselves",
    }),
  }),
  readings: compensationReadings,
});
