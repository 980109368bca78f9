import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import { dividendReadings } from "./readings.ts";
import type { DividendSharing } from "./share-dividend.ts";

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
  const { cooperative, contractedOn, endsOn, paidIn, basis } = result;
  const outcome =
    result.outcome === "refused"
      ? { zh: "不予分红", en: "refused" }
      : { zh: `分红 ${result.total} 元`, en: `${result.total} yuan` };
  const headline = {
    zh: `${cooperative} 的分红（${contractedOn} 签约）：${outcome.zh}`,
    en: `Dividend of ${cooperative}, contract of ${contractedOn}: ${outcome.en}`,
  };
  const page = pageOf(result, headline, dividendReadings, options).text({
    zh: `${endsOn} 起签订的合同不再允许`,
    en: `contracts from ${endsOn} on are refused`,
  });
  if (result.outcome === "refused") return page.basis(basis).end();
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
