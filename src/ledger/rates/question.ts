import { inOrderOf } from "../../kernel/between.ts";
import { record, union } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import { day, positiveCount, text, word } from "../../kernel/values.ts";
import type { RateBetweenDays, RateOfBand, RateOfLength, RateQuestion } from "./types.ts";

/** What every question about a rate says. */
function common(): {
  readonly day: Value<string, number, true>;
  readonly beyondVerified: Value<"last-value", "last-value", false>;
} {
  return {
    day: needed(
      day("查询日", "day of the question", { zh: "利率须在此日施行", en: "the rate must be in force on it" }),
    ),
    beyondVerified: word("last-value", "晚于核实日", "beyond the verified day", {
      zh: "缺省时不给出利率，填写则取最后公布值",
      en: "without this a typed answer, with it the last value",
    }),
  };
}

export const rateOfLengthRecord = /* @__PURE__ */ record<RateOfLength>(
  "RateOfLength",
  "A question about the rate for loans of some length.",
  () => ({ ...common(), termMonths: needed(positiveCount("贷款期限（月）", "length of the loan in months")) }),
);

export const rateBetweenDaysRecord = /* @__PURE__ */ record<RateBetweenDays>(
  "RateBetweenDays",
  "A question about the rate for a loan from one day to another.",
  () => ({ ...common(), from: needed(day("起始日", "first day")), maturesOn: needed(day("到期日", "maturity")) }),
  {
    checks: [
      /* @__PURE__ */ inOrderOf("from", "maturesOn", "到期日须晚于起始日", "must be after the first day", "more"),
    ],
  },
);

export const rateOfBandRecord = /* @__PURE__ */ record<RateOfBand>(
  "RateOfBand",
  "A question about the rate of a band.",
  () => ({ ...common(), band: needed(text("期限档", "band")) }),
);

export const rateQuestion = /* @__PURE__ */ union<RateQuestion>(
  "RateQuestion",
  "Which rate is asked for: of a day, for a loan of some length or for a band by name.",
  () => [rateOfLengthRecord, rateBetweenDaysRecord, rateOfBandRecord],
);
