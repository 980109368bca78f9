import { repeatedId } from "../../base/input/wording.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { termsKind } from "../../kernel/kind.ts";
import { listOf } from "../../kernel/lists.ts";
import { oneOf, setOf } from "../../kernel/members.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { citation, positiveCount } from "../../kernel/values.ts";
import { blacklistReadings } from "./readings.ts";
import type { BarRule, BlacklistTermValues, ForGood } from "./types.ts";
import { barScopes, kinships, listedKinds, listingGrounds } from "./words.ts";

export const barRuleRecord = /* @__PURE__ */ record<BarRule>(
  "BarRule",
  "For how long a listing bars, and whom beside the one who is listed.",
  () => ({
    months: needed(positiveCount("限制几个月", "for how many months")),
    reaches: needed(setOf(kinships, "限制对象", "whom it reaches")),
  }),
);

export const forGoodRecord = /* @__PURE__ */ record<ForGood>(
  "ForGood",
  "A ground on which the bar from a scope has no end.",
  () => ({
    ground: needed(oneOf(listingGrounds, "列入原因", "ground")),
    who: oneOf(listedKinds, "个人或单位", "only for these", {
      zh: "缺省为个人和单位",
      en: "absent, for persons and organisations",
    }),
    scope: needed(oneOf(barScopes, "限制内容", "what it bars from")),
    source: citation("条文", "article of this row", {
      zh: "各行出自不同条文时",
      en: "where the table is made of several",
    }),
  }),
);

export const blacklistTermsKind = /* @__PURE__ */ termsKind<
  "blacklist",
  BlacklistTermValues,
  unknown,
  typeof blacklistReadings
>({
  kind: "blacklist",
  name: "Blacklist",
  about: "What the terms can say about a blacklist (黑名单).",
  functions: ["propagateBlacklist", "screenPerson"],
  fields: () => ({
    creditBar: recordField(barRuleRecord, "不予授信的期限和对象", "bar from credit, for how long and whom"),
    subsidyBar: recordField(barRuleRecord, "不享受补贴的期限和对象", "bar from subsidies, for how long and whom"),
    forGood: listOf(recordField(forGoodRecord, "情形", "ground"), "无期限限制的情形", "grounds of bars without end", {
      atLeast: 1,
      checks: [eachForGoodOnce],
    }),
  }),
  readings: blacklistReadings,
});

function eachForGoodOnce(rows: readonly ForGood[]): readonly Found[] {
  return repeated(rows.map(({ ground, who, scope }) => `${ground}/${who ?? ""}/${scope}`)).map((i) => ({
    issue: repeatedId(""),
    path: [i, "ground"],
  }));
}
