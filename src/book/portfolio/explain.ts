import { editionBasis, loanWarningWords } from "../../ledger/loan/warnings.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import { factWords } from "../../kernel/record.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import type { Share } from "../../kernel/share.ts";
import { HEADINGS } from "../../kernel/words.ts";
import type { BookFigures, Tally } from "./book-figures.ts";
import { loanClasses } from "./classify-loan.ts";
import { programmeCountsRecord } from "./facts.ts";
import { portfolioReadings } from "./readings.ts";
import type { ClassOverride, GroupSummary, PortfolioSummary } from "./summarise-portfolio.ts";

/**
 * Explains a summary of a book: the whole book with every formula, then each region and lender.
 *
 * @example
 * ```ts
 * import { explainPortfolio, renderText, summarisePortfolio } from "fupin-credit";
 * import { luoping2023 } from "fupin-credit/packs";
 * const result = summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans: [] });
 * renderText(explainPortfolio(result, { language: "en" })).split("\n")[0]; // => "Book of loans on 2023-10-31"
 * ```
 */
export function explainPortfolio(result: PortfolioSummary, options: ExplainOptions): Explanation {
  return explained(shapes.portfolioSummary, result, options, letterOfPortfolio);
}

function letterOfPortfolio(result: PortfolioSummary, options: ExplainOptions): Explanation {
  const { asOf, all, byRegion, byLender, classOverrides, basis, warnings } = result;
  const headline = { zh: `贷款台账，${asOf}`, en: `Book of loans on ${asOf}` };
  return pageOf(result, headline, portfolioReadings, options, ...warnings.map(loanWarningWords))
    .each([all], writeGroup)
    .heading(HEADINGS.sources)
    .basis([
      ...editionBasis(warnings),
      ...basis.book,
      ...basis.overdue,
      ...basis.buckets,
      ...basis.bad,
      ...basis.completion,
    ])
    .each([...byRegion, ...byLender], writeGroup)
    .each(classOverrides, (page, override) => page.text(overrideWords(override)))
    .end();
}

function writeGroup(page: Page, { name, lent, lentThisYear, book, otherwise, ...shares }: GroupSummary): void {
  const { coverage, satisfaction, completion } = shares;
  page
    .heading({ zh: name ?? "全部", en: name ?? "All" })
    .text(tallyWords({ zh: "累计发放", en: "lent in all" }, lent))
    .text(tallyWords({ zh: "本年新增", en: "lent this year" }, lentThisYear))
    .each([book], writeBook)
    .heading(
      book.settledLoans === "counted"
        ? { zh: "不计已代偿、已核销", en: "Without compensated and written-off loans" }
        : { zh: "计入已代偿、已核销", en: "With compensated and written-off loans" },
    )
    .each([otherwise], writeBook);
  writeShare(page, { zh: "覆盖率（建档立卡户）", en: "coverage of registered households" }, coverage.ofRegistered);
  writeShare(page, { zh: "覆盖率（符合条件户）", en: "coverage of qualifying households" }, coverage.ofQualifying);
  writeShare(page, { zh: "覆盖率（有需求户）", en: "coverage of households with need" }, coverage.ofThoseWithNeed);
  writeShare(page, { zh: "满足率", en: "satisfaction" }, satisfaction);
  writeShare(page, { zh: "完成率", en: "completion" }, completion);
}

function writeBook(page: Page, book: BookFigures): void {
  const {
    outstanding,
    overdue,
    overdueRate,
    overdueBuckets,
    bad,
    unclassed,
    badRate,
    averagePerHousehold: average,
  } = book;
  page
    .text(tallyWords({ zh: "余额", en: "outstanding" }, outstanding))
    .text(tallyWords({ zh: "逾期", en: "overdue" }, overdue));
  writeShare(page, { zh: "逾期率", en: "overdue rate" }, overdueRate);
  page
    .each(overdueBuckets, (_, bucket) => {
      const { fromDays, throughDays } = bucket;
      const [from, through] = [String(fromDays), String(throughDays)];
      const days =
        throughDays === undefined
          ? { zh: `${from} 天以上`, en: `${from}+ days` }
          : { zh: `${from} 至 ${through} 天`, en: `${from}–${through} days` };
      page.text(tallyWords({ zh: `逾期 ${days.zh}`, en: `overdue ${days.en}` }, bucket));
    })
    .text(tallyWords({ zh: "不良", en: "bad" }, bad));
  if (unclassed.loans > 0)
    page.text(tallyWords({ zh: "没有五级分类、不能判断的", en: "without a class, not decided" }, unclassed));
  writeShare(page, { zh: "不良率", en: "bad-loan rate" }, badRate);
  if (average !== undefined) page.text({ zh: `户均 ${average} 元`, en: `${average} yuan per household` });
}

function tallyWords({ zh, en }: Bilingual, { loans, households, amount }: Tally): Bilingual {
  const [l, h] = [String(loans), String(households)];
  return { zh: `${zh} ${l} 笔 ${h} 户 ${amount} 元`, en: `${en}: ${l} loans, ${h} households, ${amount} yuan` };
}

function writeShare(page: Page, name: Bilingual, share: Share<string | number>): void {
  const { zh, en } = name;
  if (share.state === "known") {
    const sides = `${String(share.numerator)} ÷ ${String(share.denominator)}`;
    const formula = { zh: `${zh}：${sides}`, en: `${en}: ${sides}` };
    page.arithmetic(formula[page.language], share.percent);
  } else if (share.why === "missing") {
    const facts = listWords(share.missing.map((fact) => factWords(programmeCountsRecord, fact)));
    page.text({ zh: `${zh} 不能计算：缺少 ${facts.zh}`, en: `${en} undetermined: missing ${facts.en}` });
  } else page.text({ zh: `${zh} 不能计算：分母为零`, en: `${en} undetermined: the denominator is zero` });
}

function overrideWords({ loan, byDays, given }: ClassOverride): Bilingual {
  const [days, lender] = [memberWords(byDays, loanClasses), memberWords(given, loanClasses)];
  return {
    zh: `贷款 ${loan}：按天数为${days.zh}，机构定为${lender.zh}`,
    en: `loan ${loan}: ${days.en} by days, ${lender.en} as the lender says`,
  };
}
