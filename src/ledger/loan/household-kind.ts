import { dayNumber } from "../../base/date/day.ts";
import { members } from "../../kernel/members.ts";
import { reading } from "../../kernel/reading.ts";
import type { HouseholdKind } from "./types.ts";

export const householdKinds = /* @__PURE__ */ members<HouseholdKind>(
  "HouseholdKind",
  "The kinds of household that the documents tell apart.",
  {
    "registered-poor": ["建档立卡贫困户", "registered poor household"],
    "no-longer-poor": ["脱贫户", "household lifted out of poverty"],
    "monitored-unstable": ["脱贫不稳定户", "monitored: at risk of falling back"],
    "monitored-marginal": ["边缘易致贫户", "monitored: at the margin"],
    "monitored-sudden-hardship": ["突发严重困难户", "monitored: sudden hardship"],
    "in-need-of-help": ["农村有帮扶需求的户", "rural household in need of help"],
    other: ["其他农户", "other household"],
  },
);

/** The last day of the campaign against poverty (脱贫攻坚期). */
export const END_OF_CAMPAIGN = /* @__PURE__ */ dayNumber("2020-12-31");

/** Until when households lifted out count among the registered poor. */
export type LiftedOut = "through-campaign" | "never" | "always";

/** Whether those lifted out are among the poor whom the terms name: one question for a loan and for its subsidy. */
export const liftedOutReading = {
  "household/lifted-out": /* @__PURE__ */ reading({
    term: "liftedOut",
    disputedBy: ["borrower", "lender", "auditor"],
    says: { zh: "已脱贫户是否计入建档立卡贫困户", en: "whether households lifted out count as registered poor" },
    with: ["householdKinds"],
    where: { term: "householdKinds", names: "registered-poor", not: "no-longer-poor" },
    question: {
      zh: "文件只写建档立卡贫困户时，已脱贫户是否在内？",
      en: "Where a document names registered poor households only, are those lifted out of poverty among them?",
    },
    chosen: "through-campaign",
    options: {
      "through-campaign": { zh: "攻坚期内（至 2020-12-31）计入", en: "through the campaign, to 2020-12-31" },
      never: { zh: "不计入", en: "never" },
      always: { zh: "一直计入", en: "always" },
    },
    effect: {
      zh: "已脱贫户能否按只写贫困户的文件贷款、享受贴息",
      en: "whether a household lifted out can borrow, and is subsidised, under a document that names the poor only",
    },
    because: {
      zh: "攻坚期内脱贫不脱政策，脱贫户仍在建档立卡之列；期满后另有规定。",
      en: "During the campaign policies went on for those lifted out, who stayed registered; afterwards other rules hold.",
    },
    source: "household-scheme#loan 1.1",
  }),
} as const;

/** Whether a household of a kind is among those named, for a contract of a day. */
export function isServed(
  kind: HouseholdKind,
  served: readonly HouseholdKind[],
  liftedOut: LiftedOut,
  contractDay: number,
): boolean {
  if (served.includes(kind)) return true;
  if (kind !== "no-longer-poor" || !served.includes("registered-poor") || liftedOut === "never") return false;
  return liftedOut === "always" || contractDay <= END_OF_CAMPAIGN;
}
