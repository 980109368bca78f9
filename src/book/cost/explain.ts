import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { readReadings } from "../../kernel/cite.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { blankPage, type Page, writeNotCounted } from "../../kernel/page.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import { warningWords } from "../../ledger/interest/warning-words.ts";
import type { Entitled } from "../../policy/subsidy/entitlement.ts";
import { subsidyReadings } from "../../policy/subsidy/readings.ts";
import type { LeftOutHousehold, PolicyComparison, PolicyCost, PolicyCostGroup } from "./compare-policies.ts";

/**
 * Explains what another policy would cost: the totals, year by year, by lender and region, who gains and who loses, whose
 * right changes, and who is in no sum and why.
 *
 * @example
 * ```ts
 * import { adjustTerms, comparePolicies, explainPolicyComparison, renderText } from "fupin-credit";
 * import { national2021 } from "fupin-credit/packs";
 * import { lpr } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", contractOn: "2022-03-10",
 *   paidOutOn: "2022-03-10", maturesOn: "2023-03-10", rate: { fixed: "3.6%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const whole = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "100%" }] });
 * const part = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "70%" }] });
 * const result = comparePolicies(whole, part, { loans: [loan], rates: [lpr] });
 * renderText(explainPolicyComparison(result, { language: "en" })).split("\n")[0];
 * // => "Subsidies: 1,825.00 yuan under the first, 1,277.50 under the second: 547.50 less"
 * ```
 */
export function explainPolicyComparison(result: PolicyComparison, options: ExplainOptions): Explanation {
  return explained(shapes.policyComparison, result, options, letterOfPolicyComparison);
}

function letterOfPolicyComparison(result: PolicyComparison, options: ExplainOptions): Explanation {
  const { total, byYear, byLender, byRegion, households, counts, rights, leftOut, warnings, basis } = result;
  const { zh, en } = differenceWords(total);
  const headline = {
    zh: `贴息：甲 ${total.first} 元，乙 ${total.second} 元，${zh}`,
    en: `Subsidies: ${total.first} yuan under the first, ${total.second} under the second: ${en}`,
  };
  const page = blankPage(headline, options).text(
    policyWords("甲", "First", result.first.terms),
    policyWords("乙", "Second", result.second.terms),
    {
      zh: `增加 ${String(counts.gains)} 户，减少 ${String(counts.loses)} 户，不变 ${String(counts.same)} 户，未计入 ${String(counts.leftOut)} 户`,
      en: `households that gain: ${String(counts.gains)}, that lose: ${String(counts.loses)}, the same: ${String(counts.same)}, in no sum: ${String(counts.leftOut)}`,
    },
  );
  writeNotCounted(page, result);
  writeGroups(page, { zh: "分年度（按结息期末所在年度）", en: "By the year in which a period ends" }, byYear);
  writeGroups(page, { zh: "分银行", en: "By lender" }, byLender);
  writeGroups(page, { zh: "分乡镇", en: "By region" }, byRegion);
  page.heading({ zh: "有增减的农户", en: "Households that gain or lose" }).each(
    households.filter(({ effect }) => effect !== "same"),
    (on, each) => on.text(lineWords(each.household, each)),
  );
  if (rights.length > 0)
    page.heading({ zh: "贴息资格有变的农户", en: "Households whose right changes" }).each(rights, (on, right) => {
      const [before, after] = [RIGHTS[right.first], RIGHTS[right.second]];
      return on.text({
        zh: `${right.household}：甲 ${before.zh}，乙 ${after.zh}`,
        en: `${right.household}: first ${before.en}, second ${after.en}`,
      });
    });
  if (leftOut.length > 0)
    page
      .heading({ zh: "未计入的农户", en: "Households in no sum" })
      .each(leftOut, (on, household) => on.text(leftOutWords(household)));
  return page
    .each(warnings, (on, warning) => on.text(warningWords(warning)))
    .heading({ zh: "甲的依据", en: "Sources of the first" })
    .basis(basis.first, readReadings(result.first.readings, subsidyReadings))
    .heading({ zh: "乙的依据", en: "Sources of the second" })
    .basis(basis.second, readReadings(result.second.readings, subsidyReadings))
    .end();
}

export const RIGHTS = {
  yes: { zh: "有权享受", en: "entitled" },
  no: { zh: "无权享受", en: "not entitled" },
  open: { zh: "不作定论", en: "open" },
} as const satisfies Record<Entitled, Bilingual>;

function writeGroups(page: Page, heading: Bilingual, groups: readonly PolicyCostGroup[]): void {
  page.heading(heading).each(groups, (on, group) => on.text(lineWords(group.name, group)));
}

function lineWords(name: string | null, cost: PolicyCost): Bilingual {
  const { zh, en } = differenceWords(cost);
  return {
    zh: `${name ?? "未填"}：甲 ${cost.first} 元，乙 ${cost.second} 元，${zh}`,
    en: `${name ?? "none given"}: first ${cost.first} yuan, second ${cost.second}, ${en}`,
  };
}

function differenceWords({ difference }: PolicyCost): Bilingual {
  if (difference === "0.00") return { zh: "相同", en: "the same" };
  const size = difference.replace(/^-/, "");
  return difference.startsWith("-")
    ? { zh: `乙少 ${size} 元`, en: `${size} less` }
    : { zh: `乙多 ${size} 元`, en: `${size} more` };
}

function policyWords(zh: string, en: string, { title, pack }: TermsUsed): Bilingual {
  return { zh: `${zh}：${title?.zh ?? pack}`, en: `${en}: ${title?.en ?? pack}` };
}

function leftOutWords(household: LeftOutHousehold): Bilingual {
  const side = household.under === "first" ? { zh: "甲", en: "the first" } : { zh: "乙", en: "the second" };
  const head = {
    zh: `${household.household}（按${side.zh}）：`,
    en: `${household.household} (under ${side.en}): `,
  };
  if (household.because === "undetermined")
    return { zh: `${head.zh}贴息尚不能判断`, en: `${head.en}the subsidy is undetermined` };
  const [issue] = household.issues;
  const why = issue?.message ?? { zh: "数据不合", en: "the facts do not fit" };
  return { zh: `${head.zh}${why.zh}`, en: `${head.en}${why.en}` };
}
