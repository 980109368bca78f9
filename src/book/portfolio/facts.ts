import { listOf, mapOf } from "../../kernel/lists.ts";
import { oneOf } from "../../kernel/members.ts";
import { record, recordField } from "../../kernel/record.ts";
import { refusedField } from "../../kernel/refused-rows.ts";
import { type FieldsOf, needed, type Value } from "../../kernel/value.ts";
import { count, day, positiveAmount, text } from "../../kernel/values.ts";
import { loanChecks, loanFields } from "../../ledger/loan/facts.ts";
import { calendarField } from "../../ledger/working-days/calendar.ts";
import { loanClasses } from "./classify-loan.ts";
import { outOfOrder } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import type { CompensatedPart, PortfolioCounts, PortfolioFacts, PortfolioLoan, ProgrammeCounts } from "./types.ts";

export const compensatedPartRecord = /* @__PURE__ */ record<CompensatedPart>(
  "CompensatedPart",
  "Principal of a loan that was compensated, the rest of it not.",
  () => ({
    on: needed(day("代偿日", "day of compensation")),
    amount: needed(positiveAmount("代偿本金", "principal compensated")),
  }),
);

export const portfolioLoanRecord = /* @__PURE__ */ record<PortfolioLoan>(
  "PortfolioLoan",
  "A loan of the book.",
  () => ({
    ...loanFields(),
    region: needed(
      text("地区", "township or village", {
        zh: "台账按此分地区",
        en: "the region by which the book is broken down",
      }),
    ),
    class: oneOf(loanClasses, "五级分类", "class", {
      zh: "放贷机构所定；缺省按逾期天数归类",
      en: "the lender's own; absent, it follows from the overdue days",
    }),
    compensatedOn: day("代偿日", "day of compensation", {
      zh: "全部余额代偿之日；缺省为未全部代偿",
      en: "of the whole balance; absent, it was not compensated whole",
    }),
    compensated: listOf(
      recordField(compensatedPartRecord, "部分代偿", "compensation of a part"),
      "部分代偿",
      "compensations of parts",
      { atLeast: 1 },
      { zh: "其余部分仍在账上", en: "the rest stays in the book" },
    ),
    writtenOffOn: day("核销日", "day of write-off", { zh: "缺省为未核销", en: "absent, it was not written off" }),
  }),
  { checks: [...loanChecks, wholeOrParts] },
);

function wholeOrParts({ compensated, compensatedOn }: PortfolioLoan): readonly Found[] {
  if (compensated === undefined || compensatedOn === undefined) return [];
  const issue = outOfOrder("", "与代偿日只能取其一", "goes without compensatedOn: one or the other");
  return [{ issue, path: ["compensated"] }];
}

/** The counts of a programme, for larger rows that begin with them. */
export function programmeCountFields(): FieldsOf<ProgrammeCounts> {
  return {
    registeredHouseholds: count("建档立卡户", "registered households", { zh: "全部", en: "all of them" }),
    qualifyingHouseholds: count("符合条件的户", "households that qualify", {
      zh: "其中符合贷款条件的",
      en: "those of them that meet the conditions",
    }),
    householdsWithNeed: count("有贷款需求的户", "households with need", {
      zh: "其中想要贷款的",
      en: "those of them that want a loan",
    }),
    qualifiedApplicants: count("符合条件的申请户", "qualified applicants", {
      zh: "提出申请的",
      en: "qualified households that applied",
    }),
    grantedApplicants: count("获贷申请户数", "applicants that were granted a loan", {
      zh: "符合条件的申请户中",
      en: "of the qualified ones",
    }),
    yearTarget: positiveAmount("年度目标任务", "the year's target", {
      zh: "asOf 所在年度计划发放",
      en: "to be lent in the year of `asOf`",
    }),
  };
}

export const programmeCountsRecord = /* @__PURE__ */ record<ProgrammeCounts>(
  "ProgrammeCounts",
  "Counts that do not follow from the loans. What is not known is left out.",
  programmeCountFields,
);

function countsField(zh: string, en: string): Value<ProgrammeCounts, ProgrammeCounts, false> {
  return recordField(programmeCountsRecord, zh, en);
}

export const portfolioCountsRecord = /* @__PURE__ */ record<PortfolioCounts>(
  "PortfolioCounts",
  "The counts of a programme as a whole, by region and by lender.",
  () => ({
    all: countsField("总数", "counts of the whole"),
    regions: mapOf(
      countsField("地区数", "counts of a region"),
      "分地区",
      "counts by region",
      undefined,
      text("地区", "region"),
    ),
    lenders: mapOf(
      countsField("机构数", "counts of a lender"),
      "分机构",
      "counts by lender",
      undefined,
      text("承贷机构", "lender"),
    ),
  }),
);

export const portfolioFactsRecord = /* @__PURE__ */ record<PortfolioFacts>(
  "PortfolioFacts",
  "What `summarisePortfolio` needs to know.",
  () => ({
    asOf: needed(
      day("汇总日", "day of the summary", { zh: "此后的记录不看", en: "later entries of the loans are not looked at" }),
    ),
    loans: needed(listOf(recordField(portfolioLoanRecord, "贷款", "loan"), "贷款", "loans", { once: "id" })),
    calendar: calendarField(),
    counts: recordField(portfolioCountsRecord, "计划户数和任务", "counts of the programme", {
      zh: "不能由贷款得出的",
      en: "what does not follow from the loans",
    }),
    refused: refusedField(),
  }),
);
