import { dayIssue } from "../../base/date/day.ts";
import { dayInYear } from "../../base/date/periods.ts";
import { wholeOrEach } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { termsKind } from "../../kernel/kind.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField, unionField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { bilingual, citation, text, yes } from "../../kernel/values.ts";
import { dueRule } from "./due-rule.ts";
import { deadlineReadings } from "./readings.ts";
import type { Deadline, DeadlineTermValues } from "./types.ts";

export const deadlineRecord = /* @__PURE__ */ record<Deadline>(
  "Deadline",
  "One deadline: what is due, from whom, and when.",
  () => ({
    deadline: needed(text("期限", "deadline", { zh: "它的名称，各不相同", en: "the name by which it is known" })),
    what: needed(bilingual("办理事项", "what is due")),
    who: needed(bilingual("责任单位", "who owes it")),
    when: needed(unionField(dueRule, "期限规则", "when it is due")),
    inPrinciple: yes("原则上", "in principle", {
      zh: "条文只作原则要求",
      en: "the article says no more than that",
    }),
    source: citation("条文", "article that sets it", {
      zh: "与整表不同时",
      en: "where it is not that of the table",
    }),
  }),
);

export const deadlineTermsKind = /* @__PURE__ */ termsKind<
  "deadlines",
  DeadlineTermValues,
  unknown,
  typeof deadlineReadings
>({
  kind: "deadlines",
  name: "Deadline",
  about: "What the terms can say about deadlines.",
  functions: ["listDeadlines"],
  fields: () => ({
    deadlines: listOf(recordField(deadlineRecord, "期限", "deadline"), "各项期限", "deadlines", {
      atLeast: 1,
      once: "deadline",
      checks: [aboutOrEach, daysOfTheYear],
    }),
  }),
  readings: deadlineReadings,
});

/** A month is reported as a whole or event by event. */
function aboutOrEach(rows: readonly Deadline[]): readonly Found[] {
  return rows.flatMap(({ when }, i) =>
    when.due === "next-month" && when.about !== undefined && when.each !== undefined
      ? [{ issue: wholeOrEach(""), path: [i, "when", "each"] }]
      : [],
  );
}

/** A day that every year has. */
function daysOfTheYear(rows: readonly Deadline[]): readonly Found[] {
  return rows.flatMap(({ when }, i) => {
    if (when.due !== "day-of-year") return [];
    const issue = dayIssue(dayInYear("2023", when.month, when.day), ""); // no leap year
    return issue?.code === "no-such-day" ? [{ issue, path: [i, "when", "day"] }] : [];
  });
}
