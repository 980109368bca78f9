import { oneOf, unnamed } from "../../kernel/members.ts";
import { record, union } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import { text, whole, word } from "../../kernel/values.ts";
import type {
  DayOfYearRule,
  DueRule,
  InEachRule,
  KeepRule,
  NextMonthRule,
  NextYearRule,
  WorkingDaysRule,
} from "./types.ts";

export const inEachRuleRecord = /* @__PURE__ */ record<InEachRule>(
  "InEachRule",
  "Once in each week, month, quarter or year.",
  () => ({
    due: needed(due("in-each", "每期一次", "once in each period")),
    period: needed(
      oneOf(
        unnamed({ week: ["周", "week"], month: ["月", "month"], quarter: ["季", "quarter"], year: ["年", "year"] }),
        "期间",
        "period",
      ),
    ),
    each: text("逐项发生的事项", "kind of event", {
      zh: "每发生一项，自其日起各为一项；缺省为一项",
      en: "for each event of this kind, from its day",
    }),
  }),
);

export const nextMonthRuleRecord = /* @__PURE__ */ record<NextMonthRule>(
  "NextMonthRule",
  "By a day of the next month.",
  () => ({
    due: needed(due("next-month", "次月某日前", "by a day of the next month")),
    day: needed(
      whole({ min: 1, max: 28 }, "日", "day of the month", { zh: "每月都有的", en: "one that every month has" }),
    ),
    about: text("所报的事项", "kind of event reported on", {
      zh: "按月汇总报送",
      en: "the month is reported on as a whole",
    }),
    each: text("逐项报送的事项", "kind of event reported one by one", {
      zh: "每发生一项报送一次；不与 about 并用",
      en: "for each event of it; not together with `about`",
    }),
  }),
);

export const workingDaysRuleRecord = /* @__PURE__ */ record<WorkingDaysRule>(
  "WorkingDaysRule",
  "Within so many working days of an event.",
  () => ({
    due: needed(due("working-days", "若干工作日内", "within working days")),
    days: needed(whole({ min: 1, max: 10_000 }, "工作日数", "number of working days")),
    after: needed(text("起算的事项", "kind of event from which it runs")),
  }),
);

export const dayOfYearRuleRecord = /* @__PURE__ */ record<DayOfYearRule>(
  "DayOfYearRule",
  "By a day of the year in which an event happened.",
  () => ({
    due: needed(due("day-of-year", "当年某日前", "by a day of the year")),
    month: needed(whole({ min: 1, max: 12 }, "月", "month")),
    day: needed(whole({ min: 1, max: 31 }, "日", "day of the month")),
    after: needed(text("当年发生的事项", "kind of event of that year")),
  }),
);

export const nextYearRuleRecord = /* @__PURE__ */ record<NextYearRule>(
  "NextYearRule",
  "In the year after that of an event.",
  () => ({
    due: needed(due("next-year", "次年内", "in the next year")),
    after: needed(text("上一年发生的事项", "kind of event of the year before")),
  }),
);

export const keepRuleRecord = /* @__PURE__ */ record<KeepRule>("KeepRule", "To be kept for so many months.", () => ({
  due: needed(due("keep", "保管", "to be kept")),
  months: needed(whole({ min: 1, max: 1_200 }, "保管月数", "months of keeping")),
  after: needed(text("保管所自的事项", "kind of event from which it is kept")),
  from: word("the-day", "自事项发生之日起", "from the day of the event", {
    zh: "条文写明的；缺省按解读",
    en: "where the article says so; absent, by reading",
  }),
}));

export const dueRule = /* @__PURE__ */ union<DueRule>(
  "DueRule",
  "When something is due. An event is named by its kind; the facts tell which happened when.",
  () => [
    inEachRuleRecord,
    nextMonthRuleRecord,
    workingDaysRuleRecord,
    dayOfYearRuleRecord,
    nextYearRuleRecord,
    keepRuleRecord,
  ],
  "due",
);

function due<const W extends string>(only: W, zh: string, en: string): Value<W, W, false> {
  return word(only, "期限种类", "kind of rule", { zh, en });
}
