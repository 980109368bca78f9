import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { warningLines } from "../../ledger/interest/explain.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import { operatorSubsidyReadings, subsidyReadings } from "./readings.ts";
import type { SubsidyReclaim } from "./reclaim-subsidy.ts";
import type { LossGround } from "./terms.ts";

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
 * // => "Loan L1: 3666.67 yuan of 3666.67 paid must come back"
 * ```
 */
export function explainReclaim(result: SubsidyReclaim, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const { reclaim, paid } = result.totals;
  const ground = GROUNDS[result.loss.ground];
  const extent =
    result.lost === "start"
      ? { zh: "全部贴息均无权享受", en: "there was no right to any of it" }
      : { zh: `自 ${result.loss.on} 起无权享受`, en: `the right ended with ${result.loss.on}` };
  return {
    language,
    lines: [
      {
        type: "heading",
        text: say(
          {
            zh: `贷款 ${result.loss.loan}:已付 ${paid} 元,应追回 ${reclaim} 元`,
            en: `Loan ${result.loss.loan}: ${reclaim} yuan of ${paid} paid must come back`,
          },
          language,
        ),
      },
      ...termsLines(result.terms, result.readings, { ...subsidyReadings, ...operatorSubsidyReadings }, language),
      text({
        zh: `${ground.zh}(${result.loss.on}):${extent.zh}`,
        en: `${ground.en} (${result.loss.on}): ${extent.en}`,
      }),
      ...basisLines(result.basis, language, documents),
      ...warningLines(result.warnings, language),
      ...result.lines.flatMap((line): readonly ExplanationLine[] => {
        const span = `${line.from} – ${line.through}`;
        if (line.state === "undetermined") {
          return [
            text({
              zh: `${span}:已付 ${line.paid},应得尚不能判断`,
              en: `${span}: paid ${line.paid}, entitlement undetermined`,
            }),
          ];
        }
        const short =
          line.underpaid === "0.00"
            ? []
            : [text({ zh: `${span}:少付 ${line.underpaid}`, en: `${span}: ${line.underpaid} too little was paid` })];
        return [
          { type: "arithmetic", formula: `${span}: max(0, ${line.paid} − ${line.entitled})`, result: line.reclaim },
          ...short,
        ];
      }),
    ],
  };
}

const GROUNDS = {
  misuse: { zh: "挪用贷款", en: "misuse of the money" },
  "on-lending": { zh: "转借贷款", en: "lending the money on" },
  "false-data": { zh: "弄虚作假套取贴息", en: "false data to obtain the subsidy" },
} as const satisfies Record<LossGround, Bilingual>;
