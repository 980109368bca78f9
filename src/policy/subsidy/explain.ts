import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual, Language } from "../../base/input/bilingual.ts";
import { countingBasis, periodLines, warningLines } from "../../ledger/interest/explain.ts";
import { lengthFormula } from "../../ledger/interest/formula.ts";
import type { Basis } from "../../kernel/basis.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
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
 * renderText(paper).includes("50000.00 × 4.35% × 31 ÷ 360 × 100.00% = 187.291666… ≈ 187.29"); // => true
 * ```
 */
export function explainSubsidy(result: SubsidyStatement, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const total = totalsText(result.totals);
  return {
    language,
    lines: [
      heading({ zh: `户 ${result.household}:${total.zh}`, en: `Household ${result.household}: ${total.en}` }, language),
      ...termsLines(result.terms, result.readings, subsidyReadings, language),
      ...result.loans.flatMap((loan) => {
        const own = totalsText(loan.totals);
        return [
          heading({ zh: `贷款 ${loan.loan}:${own.zh}`, en: `Loan ${loan.loan}: ${own.en}` }, language),
          ...loan.periods.flatMap((period) => subsidyLines(period, result.yearBase, language)),
        ];
      }),
      heading({ zh: "依据", en: "Sources" }, language),
      ...basisLines(statementBasis(result), language, documents),
      ...warningLines(result.warnings, language),
    ],
  };
}

function subsidyLines(period: SubsidyPeriod, yearBase: number, language: Language): readonly ExplanationLine[] {
  const interest = periodLines(period, yearBase, language);
  if (period.state === "undetermined") {
    const { from, through } = period.nights;
    const why =
      period.why === "product-not-known"
        ? { zh: "贷款的产品不明", en: "the product of the loan is not known" }
        : { zh: "没有已知的贴息份额", en: "no share is known" };
    return [
      ...interest,
      line(
        {
          zh: `贴息尚不能判断(${from} – ${through}):${why.zh}`,
          en: `subsidy undetermined (${from} – ${through}): ${why.en}`,
        },
        language,
      ),
    ];
  }
  const subsidised = period.segments.filter((s) => s.share !== null);
  const borrower = line(
    { zh: `借款人负担 ${period.borrower} 元`, en: `the borrower bears ${period.borrower} yuan` },
    language,
  );
  if (subsidised.length === 0) return [...interest, line({ zh: "不贴息", en: "no subsidy" }, language), borrower];
  const formula = subsidised
    .map((s) => `${s.subsidised} × ${s.subsidyRate} × ${lengthFormula(s, yearBase)} × ${s.share ?? ""}`)
    .join(" + ");
  return [
    ...interest,
    line({ zh: "其中贴息:", en: "of which subsidised:" }, language),
    { type: "arithmetic", formula, exact: period.subsidyExact, result: period.subsidy },
    borrower,
  ];
}

function totalsText(totals: SubsidyTotals): Bilingual {
  if (totals.state === "known") {
    const { interest, subsidy, borrower } = totals;
    return {
      zh: `利息 ${interest} 元,贴息 ${subsidy} 元,借款人负担 ${borrower} 元`,
      en: `interest ${interest}, subsidy ${subsidy}, borrower ${borrower} yuan`,
    };
  }
  const n = String(totals.undeterminedPeriods);
  return {
    zh: `利息 ${totals.interest} 元,已知贴息 ${totals.knownSubsidy} 元,${n} 期尚不能判断`,
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

function heading(words: Bilingual, language: Language): ExplanationLine {
  return { type: "heading", text: say(words, language) };
}

function line(words: Bilingual, language: Language): ExplanationLine {
  return { type: "text", text: say(words, language) };
}
