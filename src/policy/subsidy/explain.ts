import type { Bilingual } from "../../base/input/bilingual.ts";
import { countingBasis, writePeriod } from "../../ledger/interest/explain.ts";
import { lengthFormula } from "../../ledger/interest/formula.ts";
import type { Basis } from "../../kernel/basis.ts";
import { writeWarning } from "../../ledger/interest/warning-words.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import { factWords } from "../../kernel/record.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { HEADINGS, wordsIf } from "../../kernel/words.ts";
import type { SubsidyStatement } from "./compute-subsidy.ts";
import { subsidyFactsRecord } from "./facts.ts";
import { entitledWords, rightWords, writeSubsidyFinding } from "./finding-words.ts";
import type { LimitName } from "./limits.ts";
import { subsidyReadings } from "./readings.ts";
import { subsidyTermsKind } from "./terms.ts";
import type { SubsidyTotals, SubsidyWindow } from "./totals.ts";
import type { SubsidyPeriod } from "./subsidise-loan.ts";

/**
 * Writes the working paper (工作底稿) of a subsidy: for every loan and period the interest, the subsidy and
 * what the borrower bears, with both formulas, exact and rounded values, and the sources.
 *
 * @example
 * ```ts
 * import { computeSubsidy, explainSubsidy, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "60000", contractOn: "2018-01-20",
 *   paidOutOn: "2018-01-20", maturesOn: "2018-02-20", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const paper = explainSubsidy(computeSubsidy(changge2017.subsidy, { loans: [loan], rates: [pbocBenchmark] }), { language: "en" });
 * renderText(paper).includes("50,000.00 × 4.35% × 31 ÷ 360 × 100.00% = 187.291666… ≈ 187.29"); // => true
 * ```
 */
export function explainSubsidy(result: SubsidyStatement, options: ExplainOptions): Explanation {
  return explained(shapes.subsidyStatement, result, options, letterOfSubsidy);
}

function letterOfSubsidy(result: SubsidyStatement, options: ExplainOptions): Explanation {
  const { household, loans, yearBase, warnings } = result;
  const total = totalsText(result.totals);
  const right = rightWords(loans.map(({ entitled }) => entitled));
  const headline = {
    zh: `户 ${household}：${total.zh}${right.zh}`,
    en: `Household ${household}: ${total.en}${right.en}`,
  };
  return pageOf(result, headline, subsidyReadings, options)
    .each(loans, (page, { loan, totals, periods, entitled, findings, window }) => {
      const own = totalsText(totals);
      page
        .heading({ zh: `贷款 ${loan}：${own.zh}`, en: `Loan ${loan}: ${own.en}` })
        .text(...entitledWords(entitled))
        .each(findings, writeSubsidyFinding)
        .each(window === undefined ? [] : [window], writeWindow)
        .each(periods, (of, period) => writeSubsidy(writePeriod(of, period, yearBase), period, yearBase));
    })
    .heading(HEADINGS.sources)
    .basis(statementBasis(result))
    .each(warnings, writeWarning)
    .missing(result.missing.map(missingWords))
    .notAsked(result.notAsked.map((term) => factWords(subsidyTermsKind.values, term)))
    .end();
}

function writeWindow(page: Page, { from, through, perPeriod, once }: SubsidyWindow): Page {
  return page.text({
    zh: `区间 ${from} 至 ${through}：逐期舍入合计 ${perPeriod} 元，合计后舍入 ${once} 元`,
    en: `window ${from} – ${through}: ${perPeriod} yuan by rounded periods, ${once} rounded once`,
  });
}

/** Says which fact is wanted; that of a loan by its place. */
function missingWords(path: string): Bilingual {
  const place = /^loans\[(\d+)\]/.exec(path)?.[1];
  if (place === undefined) return factWords(subsidyFactsRecord, path);
  const n = String(Number(place) + 1);
  return {
    zh: `第 ${n} 笔贷款的还清记录或未还的确认`,
    en: `the repayment that settles loan ${n}, or the word that it is unpaid`,
  };
}

function writeSubsidy(page: Page, period: SubsidyPeriod, yearBase: number): Page {
  if (period.state === "undetermined") {
    const { from, through } = period.nights;
    const why = WHY[period.why];
    const { lower, higher } = period.between ?? {};
    const span = wordsIf(lower !== undefined, {
      zh: `，在 ${lower ?? ""} 元至 ${higher ?? ""} 元之间`,
      en: `, between ${lower ?? ""} and ${higher ?? ""} yuan`,
    });
    return page.text({
      zh: `贴息尚不能判断（${from} 至 ${through}）：${why.zh}${span.zh}`,
      en: `subsidy undetermined (${from} – ${through}): ${why.en}${span.en}`,
    });
  }
  const subsidised = period.segments.filter((s) => s.share !== null);
  const formula = subsidised
    .map(
      (s) =>
        `${s.subsidised} × ${s.subsidyRate} × ${s.wholeMonths === undefined ? lengthFormula(s, yearBase) : `${String(s.wholeMonths)} ÷ 12`} × ${s.share ?? ""}`,
    )
    .join(" + ");
  const { subsidy, subsidyExact, borrower } = period;
  if (period.cutBy !== undefined && subsidised.length > 0)
    page.text({ zh: `其中贴息（限制前）：${formula}`, en: `of which subsidised, before what cuts it: ${formula}` });
  else if (subsidised.length === 0) page.text({ zh: "不贴息", en: "no subsidy" });
  else page.text({ zh: "其中贴息：", en: "of which subsidised:" }).arithmetic(formula, subsidy, subsidyExact);
  if (period.cutBy !== undefined) {
    const by = CUTS[period.cutBy];
    page.text({ zh: `${by.zh}，贴 ${subsidy} 元`, en: `${by.en}: ${subsidy} yuan` });
  }
  return page.text({ zh: `借款人负担 ${borrower} 元`, en: `the borrower bears ${borrower} yuan` });
}

export const WHY = {
  "product-not-known": { zh: "贷款的产品不明", en: "the product of the loan is not known" },
  "no-share-known": { zh: "没有已知的贴息份额", en: "no share is known" },
  "interest-payments-not-known": {
    zh: "先收后贴，是否付息不明",
    en: "interest is paid first, and it is not told what was paid",
  },
  "order-not-told": { zh: "同日放款的贷款先后不明", en: "it is not told which contract of one day was first" },
} as const satisfies Record<Extract<SubsidyPeriod, { state: "undetermined" }>["why"], Bilingual>;

export const CUTS = {
  payment: { zh: "超过每期上限", en: "above the limit of a period" },
  "once-a-year": { zh: "本年度已贴过一次", en: "once a year, and it was already" },
  year: { zh: "超过每年上限", en: "above the limit of a year" },
  budget: { zh: "超过年度预算", en: "above the budget of the year" },
  "interest-unpaid": { zh: "利息未付清", en: "its interest is not paid" },
} as const satisfies Record<LimitName | "interest-unpaid", Bilingual>;

function totalsText(totals: SubsidyTotals): Bilingual {
  if (totals.state === "known") {
    const { interest, subsidy, borrower } = totals;
    return {
      zh: `利息 ${interest} 元，贴息 ${subsidy} 元，借款人负担 ${borrower} 元`,
      en: `interest ${interest}, subsidy ${subsidy}, borrower ${borrower} yuan`,
    };
  }
  const n = String(totals.undeterminedPeriods);
  return {
    zh: `利息 ${totals.interest} 元，已知贴息 ${totals.knownSubsidy} 元，${n} 期尚不能判断`,
    en: `interest ${totals.interest}, known subsidy ${totals.knownSubsidy}, ${n} periods undetermined`,
  };
}

function statementBasis({ basis, loans, readings }: SubsidyStatement): readonly Basis[] {
  const periods = loans.flatMap((loan) => loan.periods);
  const shared = periods.flatMap((p) => p.segments.filter((s) => s.share !== null));
  const rows = [...new Set(shared.flatMap((s) => s.shareSource ?? []))];
  const reported = new Set(readings.map(({ id }) => id));
  return [
    ...basis.cap,
    ...basis.rateLimit,
    // A row may carry an article of its own; the table's is that of the rows without.
    ...(shared.length === 0 || shared.some((s) => s.shareSource === undefined) ? basis.share : []),
    ...rows.map((article): Basis => ({ by: "article", term: "subsidyShares", article })),
    ...basis.duration.filter((b) => b.by !== "reading" || reported.has(b.reading)),
    ...basis.loss,
    ...basis.rate,
    ...basis.maturity,
    ...countingBasis(basis, periods, readings),
  ];
}
