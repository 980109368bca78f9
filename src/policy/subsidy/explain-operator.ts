import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { rateCapLines, warningLines } from "../../ledger/interest/explain.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { GuaranteeFee } from "./compute-guarantee-fee.ts";
import type { OperatorSubsidy } from "./compute-operator-subsidy.ts";
import { guaranteeFeeReadings, operatorSubsidyReadings } from "./readings.ts";

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
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const outcome = OUTCOMES[result.outcome];
  const lines: ExplanationLine[] = [
    heading(
      {
        zh: `贷款 ${result.loan}:${outcome.zh},贴息 ${result.subsidy} 元`,
        en: `Loan ${result.loan}: ${outcome.en}, subsidy ${result.subsidy} yuan`,
      },
      options,
    ),
    ...termsLines(result.terms, result.readings, operatorSubsidyReadings, language),
  ];
  for (const finding of result.findings) {
    if (finding.rule === "interest/within-rate-cap") lines.push(...rateCapLines(finding, language));
    else if (finding.outcome === "met" || finding.outcome === "unmet") {
      const { households: asked, amountPerHousehold } = finding.required;
      const { households: carried, principal } = finding.observed;
      const [a, c] = [String(asked), String(carried)];
      lines.push(
        text(
          {
            zh: `${principal} ÷ ${amountPerHousehold}:应带动 ${a} 户,已带动 ${c} 户`,
            en: `${principal} ÷ ${amountPerHousehold}: ${a} households are asked, ${c} are carried`,
          },
          options,
        ),
      );
    }
    lines.push(...basisLines(finding.basis, language, documents));
  }
  for (const period of result.periods) {
    const formula = period.segments
      .map((s) => `${s.subsidised} × ${s.rate} × ${String(s.units)} ÷ ${period.exact.divisor}`)
      .join(" + ");
    lines.push(text({ zh: `${period.from} – ${period.through}`, en: `${period.from} – ${period.through}` }, options));
    lines.push({ type: "arithmetic", formula, exact: period.exact, result: period.subsidy });
  }
  if (result.periods.length > 0)
    lines.push(
      ...basisLines([...result.basis.rate, ...result.basis.maturity, ...result.basis.loss], language, documents),
    );
  lines.push(...warningLines(result.warnings, language));
  return { language, lines };
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
 *   .includes("1000000.00 × 1.00% = 10000.00"); // => true
 * ```
 */
export function explainGuaranteeFee(result: GuaranteeFee, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  return {
    language,
    lines: [
      heading(
        {
          zh: `贷款 ${result.loan}:担保费 ${result.fee} 元`,
          en: `Loan ${result.loan}: guarantee fee ${result.fee} yuan`,
        },
        options,
      ),
      ...termsLines(result.terms, result.readings, guaranteeFeeReadings, language),
      ...result.lines.flatMap(({ day, base, fee }): readonly ExplanationLine[] => [
        { type: "arithmetic", formula: `${day}: ${base} × ${result.rate}`, result: fee },
      ]),
      ...basisLines(result.basis, language, documents),
    ],
  };
}

const OUTCOMES = {
  granted: { zh: "予以贴息", en: "subsidised" },
  "in-part": { zh: "按带动户数部分贴息", en: "subsidised on the amount that the carried households match" },
  refused: { zh: "不予贴息", en: "refused" },
} as const satisfies Record<OperatorSubsidy["outcome"], Bilingual>;

function heading(words: Bilingual, { language }: ExplainOptions): ExplanationLine {
  return { type: "heading", text: say(words, language) };
}

function text(words: Bilingual, { language }: ExplainOptions): ExplanationLine {
  return { type: "text", text: say(words, language) };
}
