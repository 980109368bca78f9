import { either } from "../../kernel/lists.ts";
import { inOrder, members, setOf } from "../../kernel/members.ts";
import type { Value } from "../../kernel/value.ts";
import { word } from "../../kernel/values.ts";
import type { MonitoringMeasure } from "./types.ts";

export const monitoringMeasures = /* @__PURE__ */ members(
  "MonitoringMeasure",
  "What a document calls for where something is not in order.",
  {
    warn: ["预警", "a warning"],
    "may-stop-payments": ["可以终止资金拨付", "the lender may stop paying out"],
    "repay-by-date": ["可以要求限期归还", "the lender may ask for repayment by a date"],
    "joint-collection": ["市、镇、村三级共同清收", "joint collection by city, town and village"],
    "public-notice": ["通报批评", "criticism by public notice"],
    "mend-by-date": ["限期整改", "rectification by a set date"],
    "recover-at-once": ["立即追回", "recovery at once"],
    sanction: ["严惩", "a severe sanction"],
  },
);

/** How terms ask for something: with the measures that its breach calls for, or naming none (`required`). */
export type Asked = "required" | readonly MonitoringMeasure[];

/** A measure with the rules that call for it. */
export interface MeasureCalledFor<Rule extends string> {
  readonly measure: MonitoringMeasure;
  readonly because: readonly Rule[];
}

/** The term that asks that something is so, or is not. */
export function askedTerm(must: boolean, zh: string, en: string): Value<Asked, Asked, false> {
  return either<readonly MonitoringMeasure[], "required">(
    setOf(monitoringMeasures, "违反时的措施", "measures against a breach"),
    word("required", "须如此", "required"),
    zh,
    en,
    must
      ? {
          zh: "须如此；写违反时的措施，文件没有写明的写 required",
          en: "it must be so; with the measures of a breach, if any",
        }
      : {
          zh: "须不如此；写违反时的措施，文件没有写明的写 required",
          en: "there must be none; with the measures of a breach, if any",
        },
  );
}

/** The measures that a way of asking names. */
export function measuresOf(asked: Asked): readonly MonitoringMeasure[] {
  return asked === "required" ? [] : inOrder(asked, monitoringMeasures);
}
