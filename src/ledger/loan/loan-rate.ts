import { outOfOrder } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { oneOf, unnamed } from "../../kernel/members.ts";
import { record, union } from "../../kernel/record.ts";
import { fromSystem, needed, type Value } from "../../kernel/value.ts";
import { markUp, percent, text, whole, word } from "../../kernel/values.ts";
import type { FixedRate, LoanRate, SeriesRate } from "./types.ts";

/** The word by which a last published value is taken. */
export function beyondVerified(zh: string, en: string): Value<"last-value", "last-value", false> {
  return fromSystem(word("last-value", "晚于核实日", "beyond the verified day", { zh, en }));
}

export const fixedRateRecord = /* @__PURE__ */ record<FixedRate>(
  "FixedRate",
  "A rate that the contract fixes.",
  () => ({
    fixed: needed(percent("固定利率", "fixed rate")),
    beyondVerified: beyondVerified(
      "查上限时，取最后公布值",
      "for a cap or a limit that the terms look up, take the last published value",
    ),
  }),
);

export const seriesRateRecord = /* @__PURE__ */ record<SeriesRate>(
  "SeriesRate",
  "A rate that follows a published series.",
  () => ({
    series: needed(
      text("利率系列", "series", { zh: "rates 中的一个", en: "the id of one of those handed in as `rates`" }),
    ),
    reset: needed(
      oneOf(
        unnamed({
          contract: ["合同日查定", "looked up on the contract day, never anew"],
          anniversary: ["放款周年重定", "looked up anew on each anniversary of the pay-out"],
          "each-change": ["随公布调整", "looked up anew at each change of the series"],
        }),
        "重定方式",
        "when it is looked up anew",
      ),
    ),
    band: text("期限档", "band", { zh: "缺省按贷款期限", en: "absent, that of the loan's length" }),
    marginPoints: whole({ min: -10_000, max: 10_000 }, "加点（基点）", "basis points on top", {
      zh: "0.01%，负数为减点",
      en: "0.01 % each, negative below",
    }),
    markUp: markUp("上浮", "mark-up on the published rate", {
      zh: "负数为下浮；不与加点并用",
      en: "negative for a mark-down; not together with points",
    }),
    beyondVerified: beyondVerified(
      "取最后公布值；缺省则不受理",
      "take the last published value; without it such a loan is refused",
    ),
  }),
  { checks: [pointsOrMarkUp] },
);

export const loanRate = /* @__PURE__ */ union<LoanRate>(
  "LoanRate",
  "The rate of a loan: fixed in the contract, or following a published series.",
  () => [fixedRateRecord, seriesRateRecord],
);

function pointsOrMarkUp({ marginPoints, markUp: share }: SeriesRate): readonly Found[] {
  if (marginPoints === undefined || share === undefined) return [];
  return [
    { issue: outOfOrder("", "加点与上浮只能取其一", "goes without marginPoints: one or the other"), path: ["markUp"] },
  ];
}
