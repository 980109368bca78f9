import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import { factWords } from "../../kernel/record.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { VERDICT_WORDS } from "../../kernel/words.ts";
import { dividendFactsRecord } from "./facts.ts";
import { dividendReadings } from "./readings.ts";
import type { DividendMissing, DividendRefused, DividendSharing } from "./share-dividend.ts";

/**
 * Explains a cooperative's dividend: the total with its formula, and each member's part; or why it is refused.
 *
 * @example
 * ```ts
 * import { explainDividend, renderText, shareDividend } from "fupin-credit";
 * import { zhaohua2019 } from "fupin-credit/packs";
 * const facts = { cooperative: "C1", contractedOn: "2019-07-01", members: [{ member: "M1", paidIn: "30000" }] };
 * renderText(explainDividend(shareDividend(zhaohua2019.dividend, facts), { language: "en" })).split("\n")[0];
 * // => "Dividend of C1, contract of 2019-07-01: refused"
 * ```
 */
export function explainDividend(result: DividendSharing, options: ExplainOptions): Explanation {
  return explained(shapes.dividendSharing, result, options, letterOfDividend);
}

function letterOfDividend(result: DividendSharing, options: ExplainOptions): Explanation {
  const { cooperative, contractedOn, endsOn, paidIn, basis } = result;
  const outcome = outcomeWords(result);
  const headline = {
    zh: `${cooperative} 的分红（${contractedOn} 签约）：${outcome.zh}`,
    en: `Dividend of ${cooperative}, contract of ${contractedOn}: ${outcome.en}`,
  };
  const page = pageOf(result, headline, dividendReadings, options).text({
    zh: `2017-08-17 起签订的，须农户自愿并参与经营；${endsOn} 起签订的不再允许`,
    en: `contracts from 2017-08-17 on: the household takes part, of its own will; from ${endsOn} on they are refused`,
  });
  if (result.outcome === "refused") return page.text(REFUSED[result.reason]).basis(basis).end();
  if (result.outcome === "undetermined") return page.missing(result.missing.map(missingWords)).basis(basis).end();
  const { rate, exact, total, members } = result;
  return page
    .arithmetic(`${paidIn} × ${rate}`, total, exact)
    .each(members, (of, member) =>
      of.arithmetic(
        `${member.member}${of.language === "zh" ? "：" : ": "}${member.paidIn} × ${rate}`,
        member.dividend,
        member.exact,
      ),
    )
    .basis(basis)
    .end();
}

function outcomeWords(result: DividendSharing): Bilingual {
  switch (result.outcome) {
    case "shared":
      return { zh: `分红 ${result.total} 元`, en: `${result.total} yuan` };
    case "refused":
      return { zh: "不予分红", en: "refused" };
    case "undetermined":
      return { zh: "尚不能判断", en: VERDICT_WORDS.undetermined.en };
  }
}

export const REFUSED = {
  "contracted-after-the-end": { zh: "合同签订于停止之后", en: "the contract is of a day after the end" },
  "not-voluntary": { zh: "农户并非自愿", en: "the household did not join of its own will" },
  "takes-no-part": {
    zh: "农户只入股、不参与，属户贷企用",
    en: "the household has a share and takes no part: the firm uses the loan",
  },
} as const satisfies Record<DividendRefused, Bilingual>;

function missingWords(missing: DividendMissing): Bilingual {
  return missing === "dividendRate"
    ? { zh: "双方约定的分红比例", en: "the dividend rate that the parties agreed" }
    : factWords(dividendFactsRecord, missing);
}
