import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { day, positiveAmount, text, yesNo } from "../../kernel/values.ts";
import type { CooperativeMember, DividendFacts } from "./types.ts";

export const cooperativeMemberRecord = /* @__PURE__ */ record<CooperativeMember>(
  "CooperativeMember",
  "A member of a cooperative and what it paid in.",
  () => ({
    member: needed(text("成员", "member")),
    paidIn: needed(positiveAmount("入股金额", "amount paid in")),
  }),
);

export const dividendFactsRecord = /* @__PURE__ */ record<DividendFacts>(
  "DividendFacts",
  "What `shareDividend` needs to know.",
  () => ({
    cooperative: needed(text("合作社", "cooperative")),
    contractedOn: needed(day("签约日", "day of the contract by which the members put in their shares")),
    voluntary: yesNo("是否自愿", "whether of their own will", {
      zh: "2017-08-17 起的合同须自愿",
      en: "asked of contracts from 2017-08-17 on",
    }),
    takesPart: yesNo("是否参与经营", "whether the households take part in what the cooperative does", {
      zh: "2017-08-17 起的合同须参与，只入股不算",
      en: "asked of contracts from 2017-08-17 on: a share alone is not enough",
    }),
    members: needed(
      listOf(recordField(cooperativeMemberRecord, "成员", "member"), "各成员", "members", {
        atLeast: 1,
        once: "member",
      }),
    ),
  }),
);
