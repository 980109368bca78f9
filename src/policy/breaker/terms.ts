import { type Percent, WHOLE_PPM } from "../../base/money/percent.ts";
import { termsKind } from "../../kernel/kind.ts";
import { unnamed } from "../../kernel/members.ts";
import type { Value } from "../../kernel/value.ts";
import { percentBetween, word } from "../../kernel/values.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { breakerReadings } from "./readings.ts";
import type { BreakerTermValues } from "./types.ts";

/** The titles that an honour gives. */
export const honourTitles = /* @__PURE__ */ unnamed({
  "credit-village": ["信用村", "credit village"],
  "credit-town": ["信用镇", "credit town"],
});

export const breakerTermsKind = /* @__PURE__ */ termsKind<
  "breaker",
  BreakerTermValues,
  unknown,
  typeof breakerReadings
>({
  kind: "breaker",
  name: "Breaker",
  about: "What the terms can say about stopping (熔断) and honouring (信用村, 信用镇) villages and towns.",
  functions: ["reviewPlaces"],
  fields: () => ({
    villageStopOver: rate(
      "可停止村新增授信的不良率（超过）",
      "bad-loan rate above which credit to a village may be stopped",
      { zh: "按全部贷款计算；等于不算超过", en: "over all its loans; exactly this does not stop" },
    ),
    townStopOver: rate(
      "可停止镇新增授信的不良率（超过）",
      "bad-loan rate above which credit to a town may be stopped",
      {
        zh: "按全部贷款计算；等于不算超过",
        en: "over all its loans; exactly this does not stop",
      },
    ),
    townStopVillagesOver: rate(
      "可停止镇新增授信的超标村占比（超过）",
      "share of villages above their limit over which credit to a town may be stopped",
      { zh: "超过村的上限的村所占比例", en: "of its villages, those above the limit of a village" },
    ),
    breakerThreshold: word("not-printed", "熔断线", "threshold of the breaker", {
      zh: "文件建立了熔断机制而没有印熔断线的；没有另行提供的，不作判定",
      en: "of a document that sets up a breaker without printing its threshold; until one is set, every place is open",
    }),
    breakerReview: word("monthly", "熔断研判频次", "how often the breaker is looked at"),
    villageHonourUpTo: rate("信用村不良率上限", "highest bad-loan rate of an honoured village", {
      zh: "按当年信用贷款计算（含）",
      en: "over its credit loans of the year; exactly this is honoured",
    }),
    townHonourUpTo: rate("信用镇不良率上限", "highest bad-loan rate of an honoured town", {
      zh: "按当年信用贷款计算（含）",
      en: "over its credit loans of the year; exactly this is honoured",
    }),
    villageConduct: word("required", "对村四项工作的评价", "conduct of a village", {
      zh: "不良率之外还须四项工作都好",
      en: "the four judgements are asked beside its rate",
    }),
    townConduct: word("required", "对镇四项工作的评价", "conduct of a town", {
      zh: "不良率之外还须四项工作都好",
      en: "the four judgements are asked beside its rate",
    }),
    villageTitle: word("credit-village", "授予村的称号", "title of an honoured village"),
    townTitle: word("credit-town", "授予镇的称号", "title of an honoured town"),
  }),
  readings: breakerReadings,
});

function rate(zh: string, en: string, help: Bilingual): Value<Percent, number, false> {
  return percentBetween(0, WHOLE_PPM, 4)(zh, en, help);
}
