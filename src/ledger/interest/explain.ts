import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual, Language } from "../../base/input/bilingual.ts";
import type { Basis } from "../../kernel/basis.ts";
import { movedWords } from "../loan/explain.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { InterestSchedule, InterestWarning } from "./accrue-interest.ts";
import { interestFormula } from "./formula.ts";
import type { InterestBasis } from "./prepare.ts";
import type { InterestPeriod } from "./present-period.ts";
import type { RateCapFinding } from "./rate-cap.ts";
import { interestReadings } from "./readings.ts";

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
 * renderText(paper).includes("50000.00 × 4.35% × 92 ÷ 360 = 555.833333… ≈ 555.83"); // => true
 * ```
 */
export function explainInterest(result: InterestSchedule, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const { interest, ordinary, overdue } = result.totals;
  const moved = movedWords(result.movedFrom);
  return {
    language,
    lines: [
      heading(
        { zh: `贷款 ${result.loan}:利息 ${interest} 元`, en: `Loan ${result.loan}: interest ${interest} yuan` },
        language,
      ),
      ...termsLines(result.terms, result.readings, interestReadings, language),
      text({
        zh: `到期日 ${result.maturesOn}${moved.zh};到期前 ${ordinary} 元,逾期 ${overdue} 元;未还本金 ${result.unpaid} 元`,
        en: `matures ${result.maturesOn}${moved.en}; ${ordinary} up to maturity, ${overdue} overdue; principal unpaid ${result.unpaid}`,
      }),
      ...result.periods.flatMap((period) => periodLines(period, result.yearBase, language)),
      heading({ zh: "依据", en: "Sources" }, language),
      ...basisLines(scheduleBasis(result), language, documents),
      ...(result.rateCap === undefined ? [] : rateCapLines(result.rateCap, language)),
      ...(result.rateCap === undefined ? [] : basisLines(result.rateCap.basis, language, documents)),
      ...warningLines(result.warnings, language),
    ],
  };
}

/** A period: its nights, its formula with both values, and what is unusual about its rate. */
export function periodLines(period: InterestPeriod, yearBase: number, language: Language): readonly ExplanationLine[] {
  const nights = { zh: `${String(period.days)} 天`, en: `${String(period.days)} nights` };
  const kind = period.kind === "overdue" ? { zh: ",逾期", en: ", overdue" } : { zh: "", en: "" };
  const misused = period.segments.some((s) => s.charge === "misuse")
    ? { zh: ",含挪用", en: ", misused" }
    : { zh: "", en: "" };
  const span = `${period.from} – ${period.through}`;
  return [
    heading(
      { zh: `${span}(${nights.zh}${kind.zh}${misused.zh})`, en: `${span} (${nights.en}${kind.en}${misused.en})` },
      language,
    ),
    {
      type: "arithmetic",
      formula: interestFormula(period.segments, yearBase),
      exact: period.exact,
      result: period.interest,
    },
  ];
}

/** Says whether the rate is within its cap. */
export function rateCapLines(finding: RateCapFinding, language: Language): readonly ExplanationLine[] {
  if (finding.outcome === "undetermined") {
    const words = {
      zh: "贷款的产品不明,利率上限不能判断",
      en: "rate cap undetermined: the product of the loan is not known",
    };
    return [{ type: "text", text: say(words, language) }];
  }
  if (finding.outcome === "not-applicable") {
    const words = {
      zh: "条件没有为这一产品或期限规定利率上限",
      en: "the terms cap no rate for this product or length",
    };
    return [{ type: "text", text: say(words, language) }];
  }
  const { rate } = finding.observed;
  const { atMost } = finding.required;
  const words =
    finding.outcome === "met"
      ? { zh: `合同利率 ${rate},不高于上限 ${atMost}:符合`, en: `contract rate ${rate}, cap ${atMost}: met` }
      : { zh: `合同利率 ${rate},高于上限 ${atMost}:不符合`, en: `contract rate ${rate}, cap ${atMost}: not met` };
  return [{ type: "text", text: say(words, language) }];
}

/** Says what the reader must know about the rates. */
export function warningLines(warnings: readonly InterestWarning[], language: Language): readonly ExplanationLine[] {
  return warnings.map(({ series }) => ({
    type: "text",
    text: say(
      {
        zh: `注意:${series} 有日期晚于已核实日,按最后公布值计算`,
        en: `Beware: ${series} was asked beyond its verified day, and its last value was taken`,
      },
      language,
    ),
  }));
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

function heading(words: Bilingual, language: Language): ExplanationLine {
  return { type: "heading", text: say(words, language) };
}
