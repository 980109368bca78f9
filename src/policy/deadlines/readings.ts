import { reading } from "../../kernel/reading.ts";

/** The open points about deadlines. */
export const deadlineReadings = {
  "deadlines/by-day": /* @__PURE__ */ reading({
    term: "byDay",
    disputedBy: ["lender", "authority", "auditor"],
    with: ["deadlines"],
    says: { zh: "“某日前”的最后一日", en: "last day of a deadline by a day" },
    question: {
      zh: "“10日前”是否包括10日当天？",
      en: "Does “before the 10th” (10日前) include the 10th?",
    },
    chosen: "through",
    options: {
      through: { zh: "含当日", en: "takes the day in" },
      "day-before": { zh: "不含当日，止于前一日", en: "ends on the day before" },
    },
    effect: { zh: "截止日", en: "the last day" },
    because: {
      zh: "民法典第一千二百五十九条只说“以内”“届满”包括本数；公文中的“某日前”通常含当日。",
      en: "The Civil Code settles other words only; in official papers 某日前 as a rule takes the day in.",
    },
    source: "changge-2017-64#loan 5.5",
  }),
  "deadlines/fixed-day-on-rest-day": /* @__PURE__ */ reading({
    term: "fixedDayOnRestDay",
    disputedBy: ["lender", "authority", "auditor"],
    with: ["deadlines"],
    says: { zh: "规定的某日遇休息日", en: "fixed day that is a rest day" },
    question: {
      zh: "规定的某日逢周末或节假日，是否顺延？",
      en: "Does a fixed last day on a weekend or holiday move to the next working day?",
    },
    chosen: "next-working-day",
    options: {
      "next-working-day": { zh: "顺延至下一工作日", en: "moves to the next working day" },
      stays: { zh: "不顺延", en: "stays" },
    },
    effect: { zh: "截止日遇休息日时的最后一日", en: "the last day where it falls on a rest day" },
    because: {
      zh: "民法典第二百零三条：期间的最后一日是法定休假日的，顺延。",
      en: "Civil Code 203: a period whose last day is a statutory day of rest ends the next day that is none.",
    },
    source: "civil-code#203",
  }),
  "deadlines/period-on-rest-day": /* @__PURE__ */ reading({
    term: "periodOnRestDay",
    disputedBy: ["lender", "authority", "auditor"],
    with: ["deadlines"],
    says: { zh: "期间末日逢休息日", en: "last day of a period on a day of rest" },
    question: {
      zh: "“每周、每月、每季、每年一次”的期间，末日逢周末或节假日，是否顺延？",
      en: "Does a week, month, quarter or year in which something is due once run on where it ends on a day of rest?",
    },
    chosen: "stays",
    options: {
      stays: { zh: "不顺延", en: "stays" },
      "next-working-day": { zh: "顺延至下一工作日", en: "moves to the next working day" },
    },
    effect: { zh: "每期一次的事项的最后一日", en: "the last day of what is due once in each period" },
    because: {
      zh: "这里的期间是频次的单位，下一期间随即开始；顺延会使两期重叠。",
      en: "The period measures how often, and the next begins at once: moved, two would overlap.",
    },
    source: "changge-2017-64#information 18",
  }),
  "deadlines/partial-periods": /* @__PURE__ */ reading({
    term: "partialPeriods",
    disputedBy: ["lender", "authority", "auditor"],
    with: ["deadlines"],
    says: { zh: "起始时不足整期的期间", en: "period that had begun before the first day" },
    question: {
      zh: "起算日所在、尚不足整期的周、月、季、年，是否也须办一次？",
      en: "Is something due once in each period also due in the period that had begun before?",
    },
    chosen: "not-due",
    options: {
      "not-due": { zh: "不足整期的不办", en: "not due in a period that had begun before" },
      due: { zh: "不足整期的也办", en: "due in it too" },
    },
    effect: { zh: "第一次应办的时间", en: "when the first one is due" },
    because: {
      zh: "“每季度一次”以整季度为单位；起始不足一季度的，从下一季度起。",
      en: "Once in each quarter is counted by whole quarters, from the first that begins on or after the day.",
    },
    source: "changge-2017-64#information 18",
  }),
  "deadlines/months-without": /* @__PURE__ */ reading({
    term: "monthsWithout",
    disputedBy: ["lender", "authority", "auditor"],
    with: ["deadlines"],
    says: { zh: "没有发生事项的月份", en: "months in which nothing happened" },
    question: {
      zh: "上月没有发生该事项，是否仍须报送？",
      en: "Is a report on last month due where nothing of the kind happened in it?",
    },
    chosen: "due",
    options: {
      due: { zh: "仍须报送", en: "is due all the same" },
      "not-due": { zh: "无须报送", en: "is not due" },
    },
    effect: { zh: "没有业务的月份是否欠报", en: "whether a month without business needs a report" },
    because: {
      zh: "条文要求每月报送上月情况，没有发生也是一种情况；从严。",
      en: "The article asks for a report every month, and nothing is a thing to report; the stricter is taken.",
    },
    source: "changge-2017-64#loan 5.5",
  }),
  "deadlines/kept-from": /* @__PURE__ */ reading({
    term: "keptFrom",
    disputedBy: ["lender", "authority", "auditor"],
    with: ["deadlines"],
    says: { zh: "保管期限的起算日", en: "first day of a time of keeping" },
    question: {
      zh: "没有写明起算日的保管期限，从何日起算？",
      en: "From which day does a time of keeping run whose first day is not printed?",
    },
    chosen: "the-day",
    options: {
      "the-day": { zh: "从事项发生之日起", en: "from the day itself" },
      "year-end": { zh: "从当年年末起", en: "from the end of its year" },
    },
    effect: { zh: "保管期限届满之日", en: "the day on which the time of keeping ends" },
    because: {
      zh: "与第三十四条“自变更之日起”一致，首次采集的从采集之日起。",
      en: "In line with article 34, from the day of the change: first records from the day of collection.",
    },
    source: "changge-2017-64#information 33",
  }),
} as const;
