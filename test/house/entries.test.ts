import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { importsOf, root, textOf } from "../support/source.ts";

/** What each entry exports at run time, and the packages that it loads. A change here is a change for users. */
const entries: Readonly<Record<string, { readonly names: readonly string[]; readonly loads: readonly string[] }>> = {
  index: {
    names: [
      ...["assessClaim", "explainClaim", "explainClaimStatement", "explainDividend", "explainFund"],
      ...[
        "explainLossSplit",
        "explainRecovery",
        "shareDividend",
        "splitLoss",
        "splitRecovery",
        "stateClaim",
        "stateFund",
      ],
      ...["advanceApplication", "explainDeadlines", "explainStep", "explainTrack", "listDeadlines", "trackApplication"],
      ...["assessUnder", "chooseEdition", "comparePacks", "explainAnswers", "explainComparison", "explainEdition"],
      ...["explainRectification", "rectify"],
      ...["explainQuery", "explainRecord", "mayQuery", "mayRecord"],
      ...["assessMonitoring", "explainMonitoring"],
      ...["checkRelations", "explainBlacklist", "explainPlaces", "explainRelations", "explainScreening"],
      ...["propagateBlacklist", "reviewPlaces", "screenPerson"],
      ...["assessTargets", "explainTargets"],
      ...["classifyMaturity", "explainMaturities", "explainMaturity", "explainReminderPlan", "explainReminderTrack"],
      ...["listMaturities", "planReminders", "trackReminders"],
      ...["analyseBands", "assessChecklist", "explainBands", "explainChecklist", "explainGrade", "explainNearest"],
      ...[
        "explainPoints",
        "explainScore",
        "addWorkingDays",
        "findNearestChanges",
        "gradeOf",
        "isWorkingDay",
        "replayPoints",
        "scoreHousehold",
      ],
      ...["InputError", "accrueInterest", "addAmounts", "addDays", "addMonths"],
      ...["adjustTerms", "assessHousehold", "assessOperator", "assessSuspension"],
      ...["averageAmount", "combineTerms", "compareAmounts"],
      ...["computeGuaranteeFee", "computeOperatorSubsidy", "computeSubsidy", "daysBetween"],
      ...["explain", "explainBulletin", "explainCreditLine", "explainGuaranteeFee", "explainHousehold"],
      ...["explainInterest", "explainOperator", "explainOperatorSubsidy", "explainOverdue", "explainPortfolio"],
      ...[
        "explainReclaim",
        "explainSubsidy",
        "explainSuspension",
        "reviewCreditLine",
        "isInputError",
        "lookUpRate",
        "percentBetween",
      ],
      ...["reclaimOperatorSubsidy", "reclaimSubsidy", "reconcileBulletin", "renderMarkdown"],
      ...["renderText", "shareOfAmount", "splitAmount", "splitInProportion", "subtractAmounts"],
      ...["summarisePortfolio", "trackOverdue", "wan", "wholeFromShare"],
    ],
    loads: ["@date-fns/utc/date/mini", "date-fns/addMonths", "decimal.js", "zod"],
  },
  money: {
    names: [
      ...["InputError", "addAmounts", "addDays", "addMonths", "averageAmount"],
      ...["compareAmounts", "daysBetween", "isInputError", "percentBetween", "shareOfAmount"],
      ...["splitAmount", "splitInProportion", "subtractAmounts", "wan", "wholeFromShare"],
    ],
    loads: ["@date-fns/utc/date/mini", "date-fns/addMonths", "decimal.js"],
  },
  rates: {
    names: ["lookUpRate", "lpr", "pbocBenchmark"],
    loads: ["@date-fns/utc/date/mini", "date-fns/addMonths", "zod"],
  },
  packs: {
    names: [
      ...[
        "cangxi2019",
        "changge2017",
        "fiveInOne",
        "gansu2021",
        "henan2017",
        "householdScheme",
        "jiange2019",
        "luoping2023",
        "nanbu",
        "national2014",
        "national2019",
      ],
      ...[
        "national2020",
        "sharing20105020",
        "sharing40203010",
        "sharing5050",
        "sharing6040",
        "sharing7030",
        "sharing8020",
      ],
      ...["national2017", "rectification"],
      ...["national2021", "plan2022", "qingyang", "ruralCooperative", "shanxi", "zhaohua2019"],
    ],
    loads: [],
  },
  "packs/cangxi2019": { names: ["cangxi2019"], loads: [] },
  "calendars/mainland": { names: ["mainlandCalendar"], loads: [] },
  "cards/sample": { names: ["sampleCard"], loads: [] },
  "packs/henan2017": { names: ["henan2017"], loads: [] },
  "packs/five-in-one": { names: ["fiveInOne"], loads: [] },
  "packs/gansu2021": { names: ["gansu2021"], loads: [] },
  "packs/zhaohua2019": { names: ["zhaohua2019"], loads: [] },
  "packs/changge2017": { names: ["changge2017"], loads: [] },
  "packs/household-scheme": { names: ["householdScheme"], loads: [] },
  "packs/luoping2023": { names: ["luoping2023"], loads: [] },
  "packs/national2014": { names: ["national2014"], loads: [] },
  "packs/national2021": { names: ["national2021"], loads: [] },
  "packs/qingyang": { names: ["qingyang"], loads: [] },
  "packs/jiange2019": { names: ["jiange2019"], loads: [] },
  "packs/nanbu": { names: ["nanbu"], loads: [] },
  "packs/national2019": { names: ["national2019"], loads: [] },
  "packs/national2017": { names: ["national2017"], loads: [] },
  "packs/rectification": { names: ["rectification"], loads: [] },
  "packs/national2020": { names: ["national2020"], loads: [] },
  "packs/sharing-variants": {
    names: ["sharing20105020", "sharing40203010", "sharing5050", "sharing6040", "sharing7030", "sharing8020"],
    loads: [],
  },
  "packs/plan2022": { names: ["plan2022"], loads: [] },
  "packs/rural-cooperative": { names: ["ruralCooperative"], loads: [] },
  "packs/shanxi": { names: ["shanxi"], loads: [] },
  documents: { names: ["clauses", "documents", "readings"], loads: [] },
  schemas: {
    names: [
      ...[
        "checklistFactsSchema",
        "checklistTermsSchema",
        "gradingTermsSchema",
        "nearestQuestionSchema",
        "workingCalendarSchema",
        "pointsFactsSchema",
      ],
      ...["pointsTermsSchema", "scoreDomainSchema", "scoreFactsSchema", "scorecardSchema"],
      ...["bulletinSchema", "bulletinTermsSchema", "creditLineHistorySchema", "creditLineTermsSchema"],
      ...["operatorApplicationSchema", "operatorTermsSchema", "suspensionHistorySchema", "suspensionTermsSchema"],
      ...["guaranteeFeeFactsSchema"],
      ...["guaranteeFeeTermsSchema", "householdApplicationSchema", "householdTermsSchema"],
      ...["interestFactsSchema", "interestLoanSchema", "interestTermsSchema", "loanSchema"],
      ...["operatorReclaimFactsSchema", "operatorSubsidyFactsSchema", "operatorSubsidyTermsSchema"],
      ...["overdueFactsSchema", "overdueTermsSchema", "portfolioFactsSchema"],
      ...["portfolioTermsSchema", "rateQuestionSchema", "rateSeriesSchema", "reclaimFactsSchema"],
      ...["subsidyFactsSchema", "subsidyTermsSchema"],
      ...[
        "applicationStepFactsSchema",
        "applicationTrackFactsSchema",
        "deadlineFactsSchema",
        "deadlineTermsSchema",
        "routeTermsSchema",
        "querySchema",
        "monitoringFactsSchema",
        "rectificationTermsSchema",
        "rectificationBookSchema",
        "monitoringTermsSchema",
        "queryTermsSchema",
        "recordPersonSchema",
        "recordTermsSchema",
        "blacklistFactsSchema",
        "blacklistTermsSchema",
        "targetFactsSchema",
        "targetTermsSchema",
        "breakerTermsSchema",
        "placeFactsSchema",
      ],
      ...["screeningFactsSchema"],
      ...["claimFactsSchema", "claimHistorySchema", "compensationTermsSchema", "dividendFactsSchema"],
      ...["dividendTermsSchema", "fundHistorySchema", "fundTermsSchema", "lossFactsSchema", "recoveryFactsSchema"],
      ...["maturityFactsSchema", "maturityListFactsSchema", "maturityTermsSchema"],
      ...["reminderFactsSchema", "reminderTrackFactsSchema", "reminderTermsSchema"],
    ],
    loads: ["@date-fns/utc/date/mini", "date-fns/addMonths", "zod"],
  },
};

const require = createRequire(import.meta.url);

/** The packages that a built file imports, itself or through others. */
function packagesOf(start: string): string[] {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const file of files) for (const { to } of importsOf(file)) (to.startsWith("dist/") ? files : packages).add(to);
  return [...packages].sort();
}

describe("the entries", () => {
  it("are those that the package lists", () => {
    const { exports } = JSON.parse(textOf("package.json")) as { exports: Readonly<Record<string, unknown>> }; // ours
    const listed = Object.keys(entries).map((entry) => (entry === "index" ? "." : `./${entry}`));
    expect(Object.keys(exports).sort()).toStrictEqual([...listed, "./package.json"].sort());
  });

  it.each(Object.entries(entries))("%s exports what it should, to ESM and to CommonJS", async (entry, { names }) => {
    const esm = (await import(`${root}dist/${entry}.js`)) as object; // a module
    const cjs = require(`${root}dist/${entry}.cjs`) as object; // its exports
    expect(Object.keys(esm).sort()).toStrictEqual([...names].sort());
    expect(Object.keys(cjs).sort()).toStrictEqual([...names].sort());
  });

  it.each(Object.entries(entries))("%s loads no package but those it needs", (entry, { loads }) => {
    expect(packagesOf(`dist/${entry}.js`)).toStrictEqual(loads);
  });
});
