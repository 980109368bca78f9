import { listWords } from "../../base/input/list-words.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { AnomaliesFinding, JudgedAnomaly } from "./anomalies.ts";
import type { MonitoringFinding } from "./assess-monitoring.ts";
import type { IdleFinding, JudgedStretch } from "./idle-money.ts";
import type { CheckFinding } from "./judge-check.ts";
import type { LedgerCardFinding } from "./ledger-card.ts";
import { ENTRY_WORDS, VISITOR_WORDS } from "./words.ts";
import type { VisitedQuarter, VisitNotCounted, VisitsFinding } from "./visits.ts";

/** A finding that is decided. */
type Decided<F extends MonitoringFinding> = Extract<F, { readonly outcome: "met" | "unmet" }>;

/** Says what a finding rests on: days, amounts and bodies. */
export function evidenceWords(finding: MonitoringFinding): readonly Bilingual[] {
  if (finding.outcome === "undetermined") {
    return [{ zh: "未提供这方面的情况", en: "nothing was said about this" }];
  }
  switch (finding.rule) {
    case "monitoring/no-idle-money":
      return idleWords(finding);
    case "monitoring/visited-each-quarter":
      return visitsWords(finding);
    case "monitoring/anomalies-reported-at-once":
      return anomaliesWords(finding);
    case "monitoring/ledger-card-kept":
      return cardWords(finding);
    case "monitoring/used-locally":
    case "monitoring/used-in-leading-industry":
    case "monitoring/used-per-plan":
    case "monitoring/no-signs-of-misuse":
    case "monitoring/no-confirmed-misuse":
    case "monitoring/agreement-kept":
    case "monitoring/not-lent-on":
    case "monitoring/used-for-production":
      return [CHECK_WORDS[finding.rule][finding.observed.holds ? "yes" : "no"]];
  }
}

const CHECK_WORDS = {
  "monitoring/used-locally": {
    yes: { zh: "资金用在当地", en: "the money is used in the place" },
    no: { zh: "资金没有用在当地", en: "the money is not used in the place" },
  },
  "monitoring/used-in-leading-industry": {
    yes: { zh: "用于主导产业项目", en: "it is used in a leading industry" },
    no: { zh: "没有用于主导产业项目", en: "it is not used in a leading industry" },
  },
  "monitoring/used-per-plan": {
    yes: { zh: "与项目方案相符", en: "the use agrees with the plan" },
    no: { zh: "与项目方案不符", en: "the use does not agree with the plan" },
  },
  "monitoring/no-signs-of-misuse": {
    yes: { zh: "有挪用迹象", en: "there are signs of misuse" },
    no: { zh: "没有发现挪用迹象", en: "there are no signs of misuse" },
  },
  "monitoring/no-confirmed-misuse": {
    yes: { zh: "违规使用已经确认", en: "misuse is confirmed" },
    no: { zh: "没有确认违规使用", en: "no misuse is confirmed" },
  },
  "monitoring/agreement-kept": {
    yes: { zh: "协议得到履行", en: "the agreement is kept" },
    no: { zh: "协议没有履行好", en: "the agreement is not kept" },
  },
  "monitoring/not-lent-on": {
    yes: { zh: "贷款被转借", en: "the money was lent on" },
    no: { zh: "贷款没有转借", en: "the money was not lent on" },
  },
  "monitoring/used-for-production": {
    yes: { zh: "取出的资金用于产业发展", en: "what was drawn is used for production" },
    no: { zh: "取出的资金没有用于产业发展", en: "what was drawn is not used for production" },
  },
} as const satisfies Record<CheckFinding["rule"], { readonly yes: Bilingual; readonly no: Bilingual }>;

function idleWords({ observed, required }: Decided<IdleFinding>): readonly Bilingual[] {
  const months = String(required.months);
  if ("earliest" in observed) {
    return [
      {
        zh: `未说明有无滞留;自放款起满 ${months} 个月最早在 ${observed.earliest}`,
        en: `idle money was not told; ${months} months from the pay-out are full on ${observed.earliest} at the earliest`,
      },
    ];
  }
  if (observed.stretches.length === 0) return [{ zh: "没有滞留资金", en: "no money lay idle" }];
  return observed.stretches.map((stretch) => stretchWords(stretch, months));
}

function stretchWords({ since, through, amount, fullOn, state }: JudgedStretch, months: string): Bilingual {
  const end =
    through === undefined ? { zh: "仍滞留", en: "still idle" } : { zh: `至 ${through}`, en: `through ${through}` };
  const full = {
    "too-long": { zh: `已于 ${fullOn} 满 ${months} 个月`, en: `${months} months were full on ${fullOn}` },
    "in-time": { zh: `${fullOn} 才满 ${months} 个月`, en: `${months} months would have been full on ${fullOn}` },
    running: { zh: `到 ${fullOn} 满 ${months} 个月`, en: `${months} months will be full on ${fullOn}` },
  }[state];
  return {
    zh: `${amount} 元自 ${since} 起滞留银行,${end.zh};${full.zh}`,
    en: `${amount} yuan idle at the bank since ${since}, ${end.en}; ${full.en}`,
  };
}

function visitsWords({ observed, required }: Decided<VisitsFinding>): readonly Bilingual[] {
  const bodies = listWords(required.by.map((body) => VISITOR_WORDS[body]));
  const times = String(required.perQuarter);
  const who =
    required.who === "each"
      ? { zh: `${bodies.zh}各至少 ${times} 次`, en: `at least ${times} by each of: ${bodies.en}` }
      : { zh: `${bodies.zh}合计至少 ${times} 次`, en: `at least ${times} by any of: ${bodies.en}` };
  const none = observed.quarters.length === 0 ? [{ zh: "尚无须察看的季度", en: "no quarter to visit yet" }] : [];
  return [
    { zh: `每季度应察看:${who.zh}`, en: `to be visited in each quarter: ${who.en}` },
    ...none,
    ...observed.quarters.map(quarterWords),
    ...(observed.notCounted ?? []).map(notCountedWords),
  ];
}

function quarterWords({ from, through, state, visits, without }: VisitedQuarter): Bilingual {
  const stood = {
    visited: { zh: "已察看", en: "visited" },
    missed: { zh: "察看次数不足", en: "not visited often enough" },
    open: { zh: "尚未结束", en: "not over yet" },
  }[state];
  const came = listWords(
    (visits ?? []).map(({ on, by }) => ({
      zh: `${on} ${VISITOR_WORDS[by].zh}`,
      en: `${on} ${VISITOR_WORDS[by].en}`,
    })),
  );
  const shown =
    visits === undefined
      ? { zh: ";察看情况未提供", en: "; visits were not told" }
      : visits.length === 0
        ? { zh: ";无人察看", en: "; nobody came" }
        : { zh: `;${came.zh}`, en: `; ${came.en}` };
  const bodies = listWords((without ?? []).map((body) => VISITOR_WORDS[body]));
  const lacking =
    without === undefined ? { zh: "", en: "" } : { zh: `;尚缺:${bodies.zh}`, en: `; still wanting: ${bodies.en}` };
  return {
    zh: `${from} 至 ${through}:${stood.zh}${shown.zh}${lacking.zh}`,
    en: `${from} to ${through}: ${stood.en}${shown.en}${lacking.en}`,
  };
}

function notCountedWords({ on, by, because }: VisitNotCounted): Bilingual {
  const why = {
    "not-named": { zh: "条件未列该机构", en: "the terms do not name this body" },
    "outside-quarters": { zh: "不在应察看的季度内", en: "in no quarter that counts" },
  }[because];
  return {
    zh: `不计入:${on} ${VISITOR_WORDS[by].zh}(${why.zh})`,
    en: `not counted: ${on} ${VISITOR_WORDS[by].en} (${why.en})`,
  };
}

function anomaliesWords({ observed }: Decided<AnomaliesFinding>): readonly Bilingual[] {
  if (observed.anomalies.length === 0) return [{ zh: "没有发现异常", en: "nothing unusual was seen" }];
  return observed.anomalies.map(anomalyWords);
}

function anomalyWords({ id, seenOn, by, reportedOn, state }: JudgedAnomaly): Bilingual {
  const told = reportedOn ?? "";
  const stood = {
    "at-once": { zh: `${told} 报告,及时`, en: `reported on ${told}, at once` },
    late: { zh: `${told} 报告,迟于 ${by}`, en: `reported on ${told}, later than ${by}` },
    "not-reported": { zh: `应于 ${by} 前(含)报告,尚未报告`, en: `to be reported by ${by}, not reported` },
    open: { zh: `尚未报告,${by} 仍属及时`, en: `not reported yet, ${by} is still at once` },
  }[state];
  return { zh: `${id}:${seenOn} 发现;${stood.zh}`, en: `${id}: seen on ${seenOn}; ${stood.en}` };
}

function cardWords({ observed }: Decided<LedgerCardFinding>): readonly Bilingual[] {
  if (observed.card === "none") return [{ zh: "没有建卡", en: "no card is kept" }];
  const [entries, lacking] = [observed.entries, observed.lacking].map((list) =>
    listWords(list.map((entry) => ENTRY_WORDS[entry])),
  ) as [Bilingual, Bilingual]; // one for each list
  return [
    entries.zh === ""
      ? { zh: "卡上没有内容", en: "the card has no entries" }
      : { zh: `卡上有:${entries.zh}`, en: `on the card: ${entries.en}` },
    ...(lacking.zh === "" ? [] : [{ zh: `缺少:${lacking.zh}`, en: `lacking: ${lacking.en}` }]),
  ];
}
