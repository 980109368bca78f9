import { writeWarning } from "../../ledger/interest/warning-words.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { operatorSubsidyReadings, subsidyReadings } from "./readings.ts";
import type { ReclaimLine } from "./reclaim-lines.ts";
import type { SubsidyReclaim } from "./reclaim-subsidy.ts";
import { lossGrounds } from "./terms.ts";

/**
 * Explains what of a subsidy must come back, period by period, and why.
 *
 * @example
 * ```ts
 * import { explainReclaim, reclaimOperatorSubsidy, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "O1", lender: "B1", principal: "1000000", contractOn: "2018-01-15", paidOutOn: "2018-01-15",
 *   maturesOn: "2019-01-15", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const result = reclaimOperatorSubsidy(changge2017.operatorSubsidy, {
 *   loan, householdsCarried: 5, rates: [pbocBenchmark],
 *   paid: [{ from: "2018-01-15", through: "2018-03-20", amount: "3666.67" }],
 *   loss: { loan: "L1", ground: "false-data", on: "2018-11-01" },
 * });
 * renderText(explainReclaim(result, { language: "en" })).split("\n")[0];
 * // => "Loan L1: 3,666.67 yuan of 3,666.67 paid must come back"
 * ```
 */
export function explainReclaim(result: SubsidyReclaim, options: ExplainOptions): Explanation {
  return explained(shapes.subsidyReclaim, result, options, letterOfReclaim);
}

function letterOfReclaim(result: SubsidyReclaim, options: ExplainOptions): Explanation {
  const { reclaim, paid } = result.totals;
  const { loan, on } = result.loss;
  const ground = memberWords(result.loss.ground, lossGrounds);
  const extent =
    result.lost === "start"
      ? { zh: "全部贴息均无权享受", en: "there was no right to any of it" }
      : { zh: `自 ${on} 起无权享受`, en: `the right ended with ${on}` };
  const headline = {
    zh: `贷款 ${loan}：已付 ${paid} 元，应追回 ${reclaim} 元`,
    en: `Loan ${loan}: ${reclaim} yuan of ${paid} paid must come back`,
  };
  return pageOf(result, headline, { ...subsidyReadings, ...operatorSubsidyReadings }, options)
    .text({ zh: `${ground.zh}（${on}）：${extent.zh}`, en: `${ground.en} (${on}): ${extent.en}` })
    .basis(result.basis)
    .each(result.warnings, writeWarning)
    .each(result.lines, writeLine)
    .end();
}

function writeLine(page: Page, line: ReclaimLine): Page {
  const span = `${line.from} – ${line.through}`;
  if (line.state === "undetermined")
    return page.text({
      zh: `${span}：已付 ${line.paid}，应得尚不能判断`,
      en: `${span}: paid ${line.paid}, entitlement undetermined`,
    });
  const left = `${line.paid} − ${line.entitled}`;
  const formula = { zh: `${span}：${left}，不足 0 按 0`, en: `${span}: ${left}, not below 0` };
  page.arithmetic(formula[page.language], line.reclaim);
  if (line.underpaid === "0.00") return page;
  return page.text({ zh: `${span}：少付 ${line.underpaid}`, en: `${span}: ${line.underpaid} too little was paid` });
}
