import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Basis } from "../../kernel/basis.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { factWords } from "../../kernel/record.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { HEADINGS, wordsIf } from "../../kernel/words.ts";
import { movedWords } from "../loan/explain.ts";
import { writeLoanFinding } from "../loan/finding-words.ts";
import type { InterestSchedule } from "./accrue-interest.ts";
import { interestFormula } from "./formula.ts";
import type { InterestBasis } from "./prepare.ts";
import type { InterestPeriod } from "./present-period.ts";
import type { RateCapFinding } from "./rate-cap.ts";
import { interestReadings } from "./readings.ts";
import { interestTermsKind } from "./terms.ts";
import { writeWarning } from "./warning-words.ts";

/**
 * Writes the working paper (工作底稿) of a schedule: every period with its formula, exact value and rounded
 * value, so that a desk calculator can redo each line, and the sources.
 *
 * @example
 * ```ts
 * import { accrueInterest, explainInterest, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", contractOn: "2017-11-15", paidOutOn: "2017-11-15",
 *   maturesOn: "2018-11-15", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const paper = explainInterest(accrueInterest(changge2017.interest, { loan }), { language: "en" });
 * renderText(paper).includes("50,000.00 × 4.35% × 92 ÷ 360 = 555.833333… ≈ 555.83"); // => true
 * ```
 */
export function explainInterest(result: InterestSchedule, options: ExplainOptions): Explanation {
  return explained(shapes.interestSchedule, result, options, letterOfInterest);
}

function letterOfInterest(result: InterestSchedule, options: ExplainOptions): Explanation {
  const { loan, maturesOn, unpaid, rateCap } = result;
  const { interest, ordinary, overdue } = result.totals;
  const moved = movedWords(result.movedFrom);
  const headline = { zh: `贷款 ${loan}：利息 ${interest} 元`, en: `Loan ${loan}: interest ${interest} yuan` };
  return pageOf(result, headline, interestReadings, options)
    .text({
      zh: `到期日 ${maturesOn}${moved.zh}；到期前 ${ordinary} 元，逾期 ${overdue} 元；未还本金 ${unpaid} 元`,
      en: `matures ${maturesOn}${moved.en}; ${ordinary} up to maturity, ${overdue} overdue; principal unpaid ${unpaid}`,
    })
    .each(result.periods, (page, period) => writePeriod(page, period, result.yearBase))
    .heading(HEADINGS.sources)
    .basis(scheduleBasis(result))
    .each(rateCap === undefined ? [] : [rateCap], writeRateCap)
    .each(result.findings, writeLoanFinding)
    .each(result.warnings, writeWarning)
    .notAsked(result.notAsked.map((term) => factWords(interestTermsKind.values, term)))
    .end();
}

/** Writes a period: its nights, its formula with both values, and what is unusual about its rate. */
export function writePeriod(page: Page, period: InterestPeriod, yearBase: number): Page {
  const { from, through, days, segments } = period;
  const overdue = wordsIf(period.kind === "overdue", { zh: "，逾期", en: ", overdue" });
  const misused = wordsIf(
    segments.some((s) => s.charge === "misuse"),
    { zh: "，含挪用", en: ", misused" },
  );
  return page
    .heading({
      zh: `${from} 至 ${through}（${String(days)} 天${overdue.zh}${misused.zh}）`,
      en: `${from} – ${through} (${String(days)} nights${overdue.en}${misused.en})`,
    })
    .arithmetic(interestFormula(segments, yearBase), period.interest, period.exact);
}

/** Writes whether the rate is within its cap. */
export function writeRateCap(page: Page, finding: RateCapFinding): Page {
  return page.finding(finding, { evidence: [rateCapWords(finding)] });
}

function rateCapWords(finding: RateCapFinding): Bilingual {
  if (finding.outcome === "undetermined")
    return {
      zh: "贷款的产品不明，利率上限不能判断",
      en: "rate cap undetermined: the product of the loan is not known",
    };
  if (finding.outcome === "not-applicable")
    return { zh: "条件没有为这一产品或期限规定利率上限", en: "the terms cap no rate for this product or length" };
  const { rate } = finding.observed;
  const { atMost } = finding.required;
  return finding.outcome === "met"
    ? { zh: `合同利率 ${rate}，不高于上限 ${atMost}：符合`, en: `contract rate ${rate}, cap ${atMost}: met` }
    : { zh: `合同利率 ${rate}，高于上限 ${atMost}：不符合`, en: `contract rate ${rate}, cap ${atMost}: not met` };
}

function scheduleBasis({ basis, periods, readings }: InterestSchedule): readonly Basis[] {
  return [...basis.rate, ...countingBasis(basis, periods, readings)];
}

/** What the counting rests on, as far as it came to bear: overdue, misused and extended loans only where there are any. */
export function countingBasis(
  basis: InterestBasis,
  periods: readonly InterestPeriod[],
  readings: readonly ChosenReading[],
): readonly Basis[] {
  const charges = new Set(periods.flatMap((p) => p.segments.map((s) => s.charge)));
  return [
    ...basis.maturity,
    ...basis.interest,
    ...(charges.has("overdue") ? basis.overdue : []),
    ...(charges.has("misuse") ? basis.misuse : []),
    ...(readings.some(({ id }) => id === "interest/extension-rate") ? basis.extension : []),
  ];
}
