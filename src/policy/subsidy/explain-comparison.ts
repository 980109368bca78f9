import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { HEADINGS } from "../../kernel/words.ts";
import { factWords } from "../../kernel/record.ts";
import { writeWarning } from "../../ledger/interest/warning-words.ts";
import type { ComparedPayment, SubsidyComparison } from "./compare-subsidy.ts";
import type { OverpaidFinding } from "./overpaid.ts";
import { subsidyReadings } from "./readings.ts";
import { subsidyTermsKind } from "./terms.ts";

/**
 * Explains what was paid in subsidies against what was due, payment by payment, and for what too much was paid.
 *
 * @example
 * ```ts
 * import { compareSubsidy, explainSubsidyComparison, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000", contractOn: "2018-01-20",
 *   paidOutOn: "2018-01-20", maturesOn: "2018-02-20", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const paid = [{ loan: "L1", from: "2018-01-20", through: "2018-02-20", amount: "193.33" }];
 * const result = compareSubsidy(changge2017.subsidy, { loans: [loan], paid, rates: [pbocBenchmark] });
 * renderText(explainSubsidyComparison(result, { language: "en" })).split("\n")[0];
 * // => "Household H1: paid 193.33 yuan, due 187.29, over 6.04, under 0.00"
 * ```
 */
export function explainSubsidyComparison(result: SubsidyComparison, options: ExplainOptions): Explanation {
  return explained(shapes.subsidyComparison, result, options, letterOfSubsidyComparison);
}

function letterOfSubsidyComparison(result: SubsidyComparison, options: ExplainOptions): Explanation {
  const { household, totals, lines, notAsked, warnings } = result;
  const { paid, due, over, under } = totals;
  const headline = {
    zh: `户 ${household}：已付 ${paid} 元，应付 ${due} 元，多付 ${over} 元，少付 ${under} 元`,
    en: `Household ${household}: paid ${paid} yuan, due ${due}, over ${over}, under ${under}`,
  };
  return pageOf(result, headline, subsidyReadings, options)
    .each(lines, writeLine)
    .heading(HEADINGS.sources)
    .basis(BASIS_IN_ORDER.flatMap((of) => result.basis[of]))
    .each(warnings, writeWarning)
    .notAsked(notAsked.map((term) => factWords(subsidyTermsKind.values, term)))
    .end();
}

/** Every part of the basis, in the order of a letter; a database may have kept another. */
const BASIS_IN_ORDER = [
  "cap",
  "rateLimit",
  "share",
  "duration",
  "loss",
  "limits",
  "bar",
  "kinds",
] as const satisfies readonly (keyof SubsidyComparison["basis"])[];

export const FINDINGS = {
  "after-maturity": { zh: "到期后或分期逾期后仍贴", en: "after maturity, or on overdue instalments" },
  "after-repayment": { zh: "还款后仍贴", en: "after repayment" },
  "paid-twice": { zh: "重复支付", en: "paid twice" },
  "outside-window": { zh: "在应贴的区间以外", en: "for nights without right" },
  "above-cap": { zh: "超过贴息额度", en: "above the cap" },
  share: { zh: "利率、份额、计算或舍入", en: "rate, share, counting or rounding" },
} as const satisfies Record<OverpaidFinding, Bilingual>;

function writeLine(page: Page, line: ComparedPayment): Page {
  const { loan, from, through, paid } = line;
  page.heading({ zh: `贷款 ${loan}（${from} 至 ${through}）`, en: `Loan ${loan} (${from} – ${through})` });
  if (line.state === "undetermined")
    return page.text({ zh: `已付 ${paid}，应付尚不能判断`, en: `paid ${paid}, what was due is undetermined` });
  return page
    .arithmetic(`${paid} − ${line.due}`, line.difference)
    .each(line.findings, (of, { finding, amount, basis }) => {
      const { zh, en } = FINDINGS[finding];
      return of.text({ zh: `${zh}：${amount} 元`, en: `${en}: ${amount} yuan` }).basis(basis);
    });
}
