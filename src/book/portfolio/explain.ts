import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual, Language } from "../../base/input/bilingual.ts";
import type { Basis } from "../../kernel/basis.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import { portfolioReadings } from "./readings.ts";
import type { Share } from "../../kernel/share.ts";
import type { BookFigures, Tally } from "./book-figures.ts";
import type { GroupSummary, PortfolioSummary } from "./summarise-portfolio.ts";

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
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const on = (basis: readonly Basis[]): readonly ExplanationLine[] => basisLines(basis, language, documents);
  const { basis } = result;
  return {
    language,
    lines: [
      heading({ zh: `贷款台账,${result.asOf}`, en: `Book of loans on ${result.asOf}` }, language),
      ...termsLines(result.terms, result.readings, portfolioReadings, language),
      ...groupLines(result.all, language),
      ...([...basis.book, ...basis.overdue, ...basis.bad, ...basis.completion].length > 0
        ? [
            heading({ zh: "依据", en: "What these figures rest on" }, language),
            ...on(unique([...basis.book, ...basis.overdue, ...basis.buckets, ...basis.bad, ...basis.completion])),
          ]
        : []),
      ...result.byRegion.flatMap((group) => groupLines(group, language)),
      ...result.byLender.flatMap((group) => groupLines(group, language)),
      ...result.classOverrides.map(({ loan, byDays, given }) =>
        line(
          {
            zh: `贷款 ${loan}:按天数为 ${byDays},机构定为 ${given}`,
            en: `loan ${loan}: ${byDays} by days, ${given} as the lender says`,
          },
          language,
        ),
      ),
    ],
  };
}

function groupLines(group: GroupSummary, language: Language): readonly ExplanationLine[] {
  return [
    heading({ zh: group.name ?? "全部", en: group.name ?? "All" }, language),
    tallyLine({ zh: "累计发放", en: "lent in all" }, group.lent, language),
    tallyLine({ zh: "本年新增", en: "lent this year" }, group.lentThisYear, language),
    ...bookLines(group.book, language),
    heading(
      group.book.settledLoans === "counted"
        ? { zh: "不计已代偿、已核销", en: "Without compensated and written-off loans" }
        : { zh: "计入已代偿、已核销", en: "With compensated and written-off loans" },
      language,
    ),
    ...bookLines(group.otherwise, language),
    ...shareLines(
      { zh: "覆盖率(建档立卡户)", en: "coverage of registered households" },
      group.coverage.ofRegistered,
      language,
    ),
    ...shareLines(
      { zh: "覆盖率(符合条件户)", en: "coverage of qualifying households" },
      group.coverage.ofQualifying,
      language,
    ),
    ...shareLines(
      { zh: "覆盖率(有需求户)", en: "coverage of households with need" },
      group.coverage.ofThoseWithNeed,
      language,
    ),
    ...shareLines({ zh: "满足率", en: "satisfaction" }, group.satisfaction, language),
    ...shareLines({ zh: "完成率", en: "completion" }, group.completion, language),
  ];
}

function bookLines(book: BookFigures, language: Language): readonly ExplanationLine[] {
  return [
    tallyLine({ zh: "余额", en: "outstanding" }, book.outstanding, language),
    tallyLine({ zh: "逾期", en: "overdue" }, book.overdue, language),
    ...shareLines({ zh: "逾期率", en: "overdue rate" }, book.overdueRate, language),
    ...book.overdueBuckets.map((b) => {
      const days =
        b.throughDays === undefined ? `${String(b.fromDays)}+` : `${String(b.fromDays)}–${String(b.throughDays)}`;
      return tallyLine({ zh: `逾期 ${days} 天`, en: `overdue ${days} days` }, b, language);
    }),
    tallyLine({ zh: "不良", en: "bad" }, book.bad, language),
    ...shareLines({ zh: "不良率", en: "bad-loan rate" }, book.badRate, language),
    ...(book.averagePerHousehold === undefined
      ? []
      : [
          line(
            { zh: `户均 ${book.averagePerHousehold} 元`, en: `${book.averagePerHousehold} yuan per household` },
            language,
          ),
        ]),
  ];
}

function tallyLine(name: Bilingual, { loans, households, amount }: Tally, language: Language): ExplanationLine {
  const [l, h] = [String(loans), String(households)];
  return line(
    { zh: `${name.zh} ${l} 笔 ${h} 户 ${amount} 元`, en: `${name.en}: ${l} loans, ${h} households, ${amount} yuan` },
    language,
  );
}

function shareLines(name: Bilingual, share: Share<string | number>, language: Language): readonly ExplanationLine[] {
  if (share.state === "known") {
    const formula = `${say(name, language)}: ${String(share.numerator)} ÷ ${String(share.denominator)}`;
    return [{ type: "arithmetic", formula, result: share.percent }];
  }
  const why =
    share.why === "missing"
      ? { zh: `缺少 ${share.missing.join(", ")}`, en: `missing ${share.missing.join(", ")}` }
      : { zh: "分母为零", en: "the denominator is zero" };
  return [line({ zh: `${name.zh} 不能计算:${why.zh}`, en: `${name.en} undetermined: ${why.en}` }, language)];
}

function unique(basis: readonly Basis[]): readonly Basis[] {
  return [...new Map(basis.map((b) => [JSON.stringify(b), b])).values()];
}

function heading(words: Bilingual, language: Language): ExplanationLine {
  return { type: "heading", text: say(words, language) };
}

function line(words: Bilingual, language: Language): ExplanationLine {
  return { type: "text", text: say(words, language) };
}
