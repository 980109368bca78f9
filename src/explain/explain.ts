import { explainHousehold } from "../eligibility/explain.ts";
import type { HouseholdAssessment } from "../eligibility/assess-household.ts";
import { refuse } from "../input/input-error.ts";
import { notListed } from "../input/wording.ts";
import type { ExplainOptions, Explanation } from "../kernel/explanation.ts";
import { explainOverdue } from "../loan/explain.ts";
import type { OverdueTrack } from "../loan/track-overdue.ts";
import { explainBulletin } from "../portfolio/explain-bulletin.ts";
import { explainPortfolio } from "../portfolio/explain-portfolio.ts";
import type { BulletinReconciliation } from "../portfolio/reconcile-bulletin.ts";
import type { PortfolioSummary } from "../portfolio/summarise-portfolio.ts";

/** Every result that can be explained. */
export type Explainable = HouseholdAssessment | OverdueTrack | PortfolioSummary | BulletinReconciliation;

/**
 * Explains any result in Chinese or English, as lines of plain data. The result may have been stored
 * and read back.
 *
 * @remarks
 * `documents` names documents of the caller's own that the terms cite, in addition to those of the package.
 * @throws InputError for something that is no result of this package.
 * @example
 * ```ts
 * import { assessHousehold, explain } from "fupin-credit";
 * import { householdScheme } from "fupin-credit/packs";
 * const result = assessHousehold(householdScheme.household, { id: "A1", appliedOn: "2019-05-06", amount: 60000, termMonths: 36 });
 * explain(result, { language: "zh" }).lines[0]; // => { type: "heading", text: "申请 A1(2019-05-06):不符合" }
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): Explanation {
  switch (result.kind) {
    case "household-assessment":
      return explainHousehold(result, options);
    case "overdue-track":
      return explainOverdue(result, options);
    case "portfolio-summary":
      return explainPortfolio(result, options);
    case "bulletin-reconciliation":
      return explainBulletin(result, options);
    default:
      return notExplainable(result);
  }
}

function notExplainable(result: never): never {
  void result;
  refuse([
    notListed("result.kind", ["household-assessment", "overdue-track", "portfolio-summary", "bulletin-reconciliation"]),
  ]);
  throw new TypeError("unreachable: refuse throws");
}
