import type { Day } from "../../base/date/day.ts";
import { repeatedId } from "../../base/input/wording.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { record } from "../../kernel/record.ts";
import { factsOf } from "../../kernel/requirement.ts";
import { absentSays, type FieldsOf, needed } from "../../kernel/value.ts";
import { day, text } from "../../kernel/values.ts";
import { notBefore } from "../../kernel/not-before.ts";
import { monitoringRequirements } from "./requirements.ts";
import type { MonitoringFacts } from "./types.ts";

export const monitoringFactsRecord = /* @__PURE__ */ record<MonitoringFacts>(
  "MonitoringFacts",
  "What `assessMonitoring` needs to know about a loan. What is not known is left out.",
  () => {
    const fields = {
      loan: needed(text("贷款编号", "id of the loan")),
      paidOutOn: needed(day("放款日", "day of pay-out")),
      endedOn: absentSays(
        day("结束日", "last day on which the loan is looked after", {
          zh: "还清或到期；缺省为尚未结束",
          en: "it was repaid in full, or fell due; absent, it still is",
        }),
      ),
      asOf: needed(
        day("判断日", "day of judgement", { zh: "此后的情况不看", en: "what happens later is not looked at" }),
      ),
      ...factsOf(monitoringRequirements),
    };
    return fields as unknown as FieldsOf<MonitoringFacts>; // the type is written from them
  },
  { checks: [afterPayOut, idleAfterPayOut, seenAfterPayOut, eachAnomalyOnce] },
);

function afterPayOut({ paidOutOn, endedOn, asOf }: MonitoringFacts): readonly Found[] {
  return [...sincePayOut(asOf, paidOutOn, ["asOf"]), ...sincePayOut(endedOn, paidOutOn, ["endedOn"])];
}

function idleAfterPayOut({ paidOutOn, idle }: MonitoringFacts): readonly Found[] {
  return (idle ?? []).flatMap(({ since }, i) => sincePayOut(since, paidOutOn, ["idle", i, "since"]));
}

function seenAfterPayOut({ paidOutOn, anomalies }: MonitoringFacts): readonly Found[] {
  return (anomalies ?? []).flatMap(({ seenOn }, i) => sincePayOut(seenOn, paidOutOn, ["anomalies", i, "seenOn"]));
}

function eachAnomalyOnce({ anomalies }: MonitoringFacts): readonly Found[] {
  return repeated((anomalies ?? []).map(({ id }) => id)).map((i) => ({
    issue: repeatedId(""),
    path: ["anomalies", i, "id"],
  }));
}

function sincePayOut(of: Day | undefined, paidOutOn: Day, path: readonly PropertyKey[]): readonly Found[] {
  return notBefore(of, paidOutOn, path, "不得早于放款日", "must not be before the pay-out");
}
