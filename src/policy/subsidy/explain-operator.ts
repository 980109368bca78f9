import type { Bilingual } from "../../base/input/bilingual.ts";
import { writeRateCap } from "../../ledger/interest/explain.ts";
import { writeWarning } from "../../ledger/interest/warning-words.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import { factWords } from "../../kernel/record.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import type { GuaranteeFee } from "./compute-guarantee-fee.ts";
import type { OperatorSubsidy } from "./compute-operator-subsidy.ts";
import { enoughHouseholds } from "./enough-households.ts";
import { operatorSubsidyFactsRecord } from "./facts.ts";
import { guaranteeFeeReadings, operatorSubsidyReadings } from "./readings.ts";
import { operatorSubsidyTermsKind } from "./terms.ts";

/**
 * Writes the working paper of an operator's subsidy: the conditions, then every period with its formula.
 *
 * @example
 * ```ts
 * import { computeOperatorSubsidy, explainOperatorSubsidy, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "O1", lender: "B1", principal: "500000", contractOn: "2018-01-15", paidOutOn: "2018-01-15",
 *   maturesOn: "2019-01-15", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const result = computeOperatorSubsidy(changge2017.operatorSubsidy, { loan, householdsCarried: 2, rates: [pbocBenchmark] });
 * renderText(explainOperatorSubsidy(result, { language: "en" })).includes("3 households are asked, 2 are carried"); // => true
 * ```
 */
export function explainOperatorSubsidy(result: OperatorSubsidy, options: ExplainOptions): Explanation {
  return explained(shapes.operatorSubsidy, result, options, letterOfOperatorSubsidy);
}

function letterOfOperatorSubsidy(result: OperatorSubsidy, options: ExplainOptions): Explanation {
  const { loan, subsidy, basis, findings, periods, warnings, missing } = result;
  const outcome = OUTCOMES[result.outcome];
  const headline =
    subsidy === undefined
      ? { zh: `贷款 ${loan}：${outcome.zh}`, en: `Loan ${loan}: ${outcome.en}` }
      : {
          zh: `贷款 ${loan}：${outcome.zh}，贴息 ${subsidy} 元`,
          en: `Loan ${loan}: ${outcome.en}, subsidy ${subsidy} yuan`,
        };
  return pageOf(result, headline, operatorSubsidyReadings, options)
    .each(findings, writeFinding)
    .each(periods, (page, { from, through, segments, exact, subsidy: part }) => {
      const formula = segments
        .map((s) => `${s.subsidised} × ${s.rate} × ${String(s.units)} ÷ ${exact.divisor}`)
        .join(" + ");
      page.text({ zh: `${from} 至 ${through}`, en: `${from} – ${through}` }).arithmetic(formula, part, exact);
    })
    .basis(periods.length > 0 ? [...basis.rate, ...basis.maturity, ...basis.loss] : [])
    .basis(subsidy === undefined ? basis.rate : [])
    .each(warnings, writeWarning)
    .missing(missing.map(missingWords))
    .end();
}

/** What a fact is called without which the subsidy is not known, or the term that the document does not print. */
function missingWords(name: string): Bilingual {
  return factWords(name === "householdsCarried" ? operatorSubsidyFactsRecord : operatorSubsidyTermsKind.values, name);
}

function writeFinding(page: Page, finding: OperatorSubsidy["findings"][number]): Page {
  if (finding.rule === "interest/within-rate-cap") return writeRateCap(page, finding);
  const shown = finding.outcome === "met" || finding.outcome === "unmet";
  return page.finding(finding, { evidence: shown ? enoughHouseholds.evidence(finding) : [] });
}

/**
 * Writes the working paper of a guarantee fee: every fee with its formula.
 *
 * @example
 * ```ts
 * import { computeGuaranteeFee, explainGuaranteeFee, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "O1", lender: "B1", principal: "1000000", paidOutOn: "2018-01-15", maturesOn: "2019-01-15",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * renderText(explainGuaranteeFee(computeGuaranteeFee(changge2017.guaranteeFee, { loan }), { language: "en" }))
 *   .includes("1,000,000.00 × 1.00% = 10,000.00"); // => true
 * ```
 */
export function explainGuaranteeFee(result: GuaranteeFee, options: ExplainOptions): Explanation {
  return explained(shapes.guaranteeFee, result, options, letterOfGuaranteeFee);
}

function letterOfGuaranteeFee(result: GuaranteeFee, options: ExplainOptions): Explanation {
  const { loan, rate, fee, lines, basis } = result;
  const headline = { zh: `贷款 ${loan}：担保费 ${fee} 元`, en: `Loan ${loan}: guarantee fee ${fee} yuan` };
  return pageOf(result, headline, guaranteeFeeReadings, options)
    .each(lines, (page, line) =>
      page.arithmetic(`${line.day}${page.language === "zh" ? "：" : ": "}${line.base} × ${rate}`, line.fee),
    )
    .basis(basis)
    .end();
}

export const OUTCOMES = {
  granted: { zh: "予以贴息", en: "subsidised" },
  "in-part": { zh: "按带动户数部分贴息", en: "subsidised on the amount that the carried households match" },
  refused: { zh: "不予贴息", en: "refused" },
  undetermined: {
    zh: "能否贴息尚不能判断，不列金额",
    en: "whether it is subsidised is not known, and no sum is given",
  },
} as const satisfies Record<OperatorSubsidy["outcome"], Bilingual>;
