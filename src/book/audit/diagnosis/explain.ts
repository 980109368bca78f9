import type { Bilingual } from "../../../base/input/bilingual.ts";
import { explained } from "../../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import type { Members } from "../../../kernel/members.ts";
import { type Page, pageOf } from "../../../kernel/page.ts";
import type { WordedReadings } from "../../../kernel/reading.ts";
import * as shapes from "../../../kernel/result-shapes.ts";
import { HEADINGS, VERDICT_WORDS } from "../../../kernel/words.ts";
import { warningWords } from "../../../ledger/interest/warning-words.ts";
import { restDayWarningWords } from "../../../ledger/loan/finding-words.ts";
import { loanWarningWords } from "../../../ledger/loan/warnings.ts";
import { overdueTermsKind } from "../../../ledger/loan/terms.ts";
import { gradingReadings } from "../../../ledger/points/grading-readings.ts";
import { missingWords } from "../../../policy/compensation/missing-words.ts";
import { compensationReadings } from "../../../policy/compensation/readings.ts";
import { subsidyReadings } from "../../../policy/subsidy/readings.ts";
import { type CompensationDiagnosis, compensationMistakes } from "./diagnose-compensation.ts";
import { type GradeDiagnosis, gradeMistakes } from "./diagnose-grade.ts";
import { type OverdueDaysDiagnosis, overdueDaysMistakes } from "./diagnose-overdue-days.ts";
import { type ShareDiagnosis, shareMistakes } from "./diagnose-shares.ts";
import type { SubsidyDiagnosis } from "./diagnose-subsidy.ts";
import { subsidyMistakes } from "./subsidy-mistakes.ts";
import { togetherWords } from "./together-words.ts";

type AnyDiagnosis = SubsidyDiagnosis | OverdueDaysDiagnosis | GradeDiagnosis | CompensationDiagnosis | ShareDiagnosis;

/** What a diagnosis says in words of its own. */
interface DiagnosisWords {
  /** What was claimed. */
  readonly of: Bilingual;
  readonly claimed: Bilingual;
  /** Absent: it cannot be told. */
  readonly right: Bilingual | undefined;
  readonly mistakes: Members<string>;
  readonly nearest?: { readonly mistakes: readonly string[]; readonly words: Bilingual };
  readonly missing?: readonly Bilingual[];
  readonly warnings?: readonly Bilingual[];
}

/**
 * Explains why a subsidy that was claimed is wrong: what is right, and which usual mistakes make the claimed figure.
 *
 * @example
 * ```ts
 * import { adjustTerms, diagnoseSubsidy, explainSubsidyDiagnosis, renderText } from "fupin-credit";
 * import { national2021 } from "fupin-credit/packs";
 * import { lpr } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "36000", contractOn: "2022-01-04", paidOutOn: "2022-01-04",
 *   maturesOn: "2023-01-04", rate: { fixed: "3.6%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const terms = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "100%" }] });
 * const result = diagnoseSubsidy(terms, { loans: [loan], rates: [lpr], loan: "L1" }, "2628");
 * renderText(explainSubsidyDiagnosis(result, { language: "en" })).split("\n")[0];
 * // => "Subsidy of loan L1: 2,628.00 yuan claimed, 1,314.00 yuan is right"
 * ```
 */
export function explainSubsidyDiagnosis(result: SubsidyDiagnosis, options: ExplainOptions): Explanation {
  return explained(shapes.subsidyDiagnosis, result, options, letterOfSubsidyDiagnosis);
}

function letterOfSubsidyDiagnosis(result: SubsidyDiagnosis, options: ExplainOptions): Explanation {
  const { loan, claimed, right, nearest } = result;
  return explainDiagnosis(result, subsidyReadings, options, {
    of: { zh: `贷款 ${loan} 的贴息`, en: `Subsidy of loan ${loan}` },
    ...{ claimed: yuan(claimed), right: right === null ? undefined : yuan(right), mistakes: subsidyMistakes },
    warnings: result.warnings.map(warningWords),
    ...(nearest === undefined
      ? {}
      : {
          nearest: {
            mistakes: nearest.mistakes,
            words: {
              zh: `可得 ${nearest.figure} 元，尚差 ${nearest.rest} 元`,
              en: `it makes ${nearest.figure} yuan and leaves ${nearest.rest}`,
            },
          },
        }),
  });
}

/**
 * Explains why days overdue that were claimed are wrong.
 *
 * @example
 * ```ts
 * import { diagnoseOverdueDays, explainOverdueDaysDiagnosis, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2018-11-15",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const result = diagnoseOverdueDays(changge2017.overdue, { loan, asOf: "2018-11-20" }, 6);
 * renderText(explainOverdueDaysDiagnosis(result, { language: "en" })).split("\n")[0];
 * // => "Days overdue of loan L1: 6 days claimed, 5 days is right"
 * ```
 */
export function explainOverdueDaysDiagnosis(result: OverdueDaysDiagnosis, options: ExplainOptions): Explanation {
  return explained(shapes.overdueDaysDiagnosis, result, options, letterOfOverdueDaysDiagnosis);
}

function letterOfOverdueDaysDiagnosis(result: OverdueDaysDiagnosis, options: ExplainOptions): Explanation {
  const { loan, claimed, right, nearest } = result;
  return explainDiagnosis(result, overdueTermsKind.readings, options, {
    of: { zh: `贷款 ${loan} 的逾期天数`, en: `Days overdue of loan ${loan}` },
    ...{ claimed: days(claimed), right: days(right), mistakes: overdueDaysMistakes },
    warnings: result.warnings.map(restDayWarningWords),
    ...(nearest === undefined
      ? {}
      : {
          nearest: {
            mistakes: nearest.mistakes,
            words: { zh: `可得 ${days(nearest.figure).zh}`, en: `it makes ${days(nearest.figure).en}` },
          },
        }),
  });
}

/**
 * Explains why a grade that was claimed is wrong.
 *
 * @example
 * ```ts
 * import { diagnoseGrade, explainGradeDiagnosis, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = diagnoseGrade(changge2017.grading, 95.5, "AAA");
 * renderText(explainGradeDiagnosis(result, { language: "en" })).split("\n")[0];
 * // => "Grade of 95.5 points: AAA claimed, AA is right"
 * ```
 */
export function explainGradeDiagnosis(result: GradeDiagnosis, options: ExplainOptions): Explanation {
  return explained(shapes.gradeDiagnosis, result, options, letterOfGradeDiagnosis);
}

function letterOfGradeDiagnosis(result: GradeDiagnosis, options: ExplainOptions): Explanation {
  const { score, claimed, right } = result;
  return explainDiagnosis(result, gradingReadings, options, {
    of: { zh: `${String(score)} 分的信用等级`, en: `Grade of ${String(score)} points` },
    ...{ claimed: gradeWords(claimed), right: gradeWords(right), mistakes: gradeMistakes },
  });
}

/**
 * Explains why an amount that was compensated is wrong.
 *
 * @example
 * ```ts
 * import { adjustTerms, diagnoseCompensation, explainCompensationDiagnosis, renderText } from "fupin-credit";
 * import { national2021 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "80000", contractOn: "2022-03-10", paidOutOn: "2022-03-10",
 *   maturesOn: "2023-03-10", instalments: [], repayments: [], extensions: [],
 * };
 * const terms = adjustTerms(national2021.compensation, {
 *   claimAfterDays: 0, claimCovers: ["principal"], lossShares: [{ party: "fund", share: "100%" }],
 * });
 * const facts = { claim: "C1", loan, asOf: "2023-06-10", compensatedBefore: "0" };
 * const result = diagnoseCompensation(terms, facts, "80000");
 * renderText(explainCompensationDiagnosis(result, { language: "en" })).split("\n")[0];
 * // => "Compensation C1 for loan L1: 80,000.00 yuan claimed, 50,000.00 yuan is right"
 * ```
 */
export function explainCompensationDiagnosis(result: CompensationDiagnosis, options: ExplainOptions): Explanation {
  return explained(shapes.compensationDiagnosis, result, options, letterOfCompensationDiagnosis);
}

function letterOfCompensationDiagnosis(result: CompensationDiagnosis, options: ExplainOptions): Explanation {
  const { claim, loan, claimed, right, missing } = result;
  return explainDiagnosis(result, compensationReadings, options, {
    of: { zh: `贷款 ${loan} 的代偿 ${claim}`, en: `Compensation ${claim} for loan ${loan}` },
    ...{ claimed: yuan(claimed), right: right === null ? undefined : yuan(right), mistakes: compensationMistakes },
    warnings: result.warnings.map(loanWarningWords),
    missing: missing.map(missingWords),
  });
}

/**
 * Explains why the part of a loss, or of what came back, that was written down for a party is wrong.
 *
 * @example
 * ```ts
 * import { adjustTerms, diagnoseShares, explainShareDiagnosis, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const terms = adjustTerms(changge2017.compensation, {
 *   lossShares: [{ party: "fund", share: "70%" }, { party: "bank", share: "30%" }],
 * });
 * const result = diagnoseShares(terms, { amount: "100.01" }, "fund", "70.00");
 * renderText(explainShareDiagnosis(result, { language: "en" })).split("\n")[0];
 * // => "Part of fund in 100.01 yuan: 70.00 yuan claimed, 70.01 yuan is right"
 * ```
 */
export function explainShareDiagnosis(result: ShareDiagnosis, options: ExplainOptions): Explanation {
  return explained(shapes.shareDiagnosis, result, options, letterOfShareDiagnosis);
}

function letterOfShareDiagnosis(result: ShareDiagnosis, options: ExplainOptions): Explanation {
  const { party, amount, claimed, right, missing } = result;
  return explainDiagnosis(result, compensationReadings, options, {
    of: { zh: `${amount} 元中${party}的部分`, en: `Part of ${party} in ${amount} yuan` },
    ...{ claimed: yuan(claimed), right: right === null ? undefined : yuan(right), mistakes: shareMistakes },
    missing: missing.map(missingWords),
  });
}

function explainDiagnosis(
  result: AnyDiagnosis,
  register: WordedReadings,
  options: ExplainOptions,
  { of, claimed, right, mistakes, nearest, missing = [], warnings = [] }: DiagnosisWords,
): Explanation {
  const { zh, en } = right ?? VERDICT_WORDS.undetermined;
  const headline =
    right === undefined
      ? {
          zh: `${of.zh}：申报 ${claimed.zh}，${zh}应为多少`,
          en: `${of.en}: ${claimed.en} claimed, what is right is ${en}`,
        }
      : { zh: `${of.zh}：申报 ${claimed.zh}，应为 ${zh}`, en: `${of.en}: ${claimed.en} claimed, ${en} is right` };
  const page = pageOf(result, headline, register, options, ...warnings);
  if (result.state === "right") page.text({ zh: "申报无误", en: "What is claimed is right" });
  if (result.state === "none")
    page.text({ zh: "没有已知的差错能得出申报数", en: "No mistake that is known makes what is claimed" });
  if (nearest !== undefined) {
    const near = togetherWords(nearest.mistakes, mistakes);
    page.text({
      zh: `最接近的是“${near.zh}”：${nearest.words.zh}`,
      en: `The nearest is “${near.en}”: ${nearest.words.en}`,
    });
  }
  writeCauses(page, result.explanations, mistakes);
  return page.missing(missing).heading(HEADINGS.sources).basis(result.basis).end();
}

function writeCauses(page: Page, explanations: AnyDiagnosis["explanations"], mistakes: Members<string>): void {
  const heading =
    explanations.length === 1
      ? { zh: "得出申报数的差错", en: "The mistake that makes what is claimed" }
      : {
          zh: "各自都能得出申报数的差错（究竟是哪一种须查原件）",
          en: "Mistakes each of which makes what is claimed (which one it was, only the papers tell)",
        };
  page.section(
    heading,
    explanations.map((each) => togetherWords(each, mistakes)),
  );
}

function yuan(amount: string): Bilingual {
  return { zh: `${amount} 元`, en: `${amount} yuan` };
}

function days(count: number): Bilingual {
  return { zh: `${String(count)} 天`, en: count === 1 ? "1 day" : `${String(count)} days` };
}

function gradeWords(grade: string): Bilingual {
  if (grade === "none") return { zh: "无信用等级", en: "no grade" };
  return grade === "no-band" ? { zh: "不在任何分数段", en: "in no band" } : { zh: grade, en: grade };
}
