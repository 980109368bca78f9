import type { Bilingual } from "../../base/input/bilingual.ts";
import { countingBasis, writePeriod } from "../../ledger/interest/explain.ts";
import { lengthFormula } from "../../ledger/interest/formula.ts";
import type { Basis } from "../../kernel/basis.ts";
import { warningWords } from "../../ledger/interest/warning-words.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import { HEADINGS } from "../../kernel/words.ts";
import type { SubsidyStatement, SubsidyTotals } from "./compute-subsidy.ts";
import { subsidyReadings } from "./readings.ts";
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
  const { household, loans, yearBase, warnings } = result;
  const total = totalsText(result.totals);
  const headline = { zh: `户 ${household}：${total.zh}`, en: `Household ${household}: ${total.en}` };
  return pageOf(result, headline, subsidyReadings, options)
    .each(loans, (page, { loan, totals, periods }) => {
      const own = totalsText(totals);
      page
        .heading({ zh: `贷款 ${loan}：${own.zh}`, en: `Loan ${loan}: ${own.en}` })
        .each(periods, (of, period) => writeSubsidy(writePeriod(of, period, yearBase), period, yearBase));
    })
    .heading(HEADINGS.sources)
    .basis(statementBasis(result))
    .each(warnings, (page, warning) => page.text(warningWords(warning)))
    .end();
}

function writeSubsidy(page: Page, period: SubsidyPeriod, yearBase: number): Page {
  if (period.state === "undetermined") {
    const { from, through } = period.nights;
    const why = WHY[period.why];
    return page.text({
      zh: `贴息尚不能判断（${from} – ${through}）：${why.zh}`,
      en: `subsidy undetermined (${from} – ${through}): ${why.en}`,
    });
  }
  const subsidised = period.segments.filter((s) => s.share !== null);
  const formula = subsidised
    .map((s) => `${s.subsidised} × ${s.subsidyRate} × ${lengthFormula(s, yearBase)} × ${s.share ?? ""}`)
    .join(" + ");
  const { subsidy, subsidyExact, borrower } = period;
  if (subsidised.length === 0) page.text({ zh: "不贴息", en: "no subsidy" });
  else page.text({ zh: "其中贴息：", en: "of which subsidised:" }).arithmetic(formula, subsidy, subsidyExact);
  return page.text({ zh: `借款人负担 ${borrower} 元`, en: `the borrower bears ${borrower} yuan` });
}

const WHY = {
  "product-not-known": { zh: "贷款的产品不明", en: "the product of the loan is not known" },
  "no-share-known": { zh: "没有已知的贴息份额", en: "no share is known" },
} as const satisfies Record<Extract<SubsidyPeriod, { state: "undetermined" }>["why"], Bilingual>;

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
