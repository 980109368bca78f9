import { type Day, dayOf } from "../../../../base/date/day.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { readingOf } from "../../../../kernel/reading.ts";
import { absent, APART, met, unknown, unmetWithout } from "../../../../kernel/requirement.ts";
import { day, word } from "../../../../kernel/values.ts";
import type { HouseholdRequirement } from "../requirement.ts";
import type { HouseholdSlots } from "../types.ts";

/** What {@link shareDividendEnded} finds: the day of the contract, or of the application where that is not known. */
export type ShareDividendFinding = Finding<
  "household/share-dividend-ended",
  { readonly day: Day },
  { readonly before: Day },
  "share-dividend-ended"
>;

/**
 * A loan for a share-dividend model (入股分红) is contracted before such models ended.
 *
 * @remarks
 * **Source** the terms name it; in the national rules of 2019 the purpose clause.
 * **Boundary** a contract of the end day itself is refused.
 * **Reading** `household/share-dividend-end`: the day from which the notice is applied.
 * **Beware** not applicable to other purposes. Without a contract day, an application from the end day on
 * is unmet all the same: its contract can only be later.
 */
export const shareDividendEnded: HouseholdRequirement<ShareDividendFinding, "shareDividend" | "shareDividendEnd"> = {
  rule: "household/share-dividend-ended",
  says: { zh: "未采用停止后的入股分红模式", en: "no share-dividend model after its end" },
  terms: () => ({
    shareDividend: word("ended", "入股分红模式", "share-dividend models", { zh: "已停止", en: "they have ended" }),
  }),
  readings: {
    "household/share-dividend-end": /* @__PURE__ */ readingOf<"shareDividendEnd", Day>({
      term: "shareDividendEnd",
      says: { zh: "入股分红模式停止日", en: "day from which share-dividend models are refused" },
      value: () =>
        day("入股分红模式停止日", "day from which share-dividend models are refused", {
          zh: "合同日在此日或以后的不予受理",
          en: "the day of the contract from which they are",
        }),
      with: ["shareDividend"],
      question: {
        zh: "从哪一天签订的合同起，不得再用于入股分红？",
        en: "From which day of the contract on is a share-dividend model refused?",
      },
      chosen: "2019-07-01",
      options: [
        ["2019-07-01", { zh: "2019 年 7 月 1 日起", en: "from 1 July 2019" }],
        ["2019-05-01", { zh: "2019 年 5 月 1 日起", en: "from 1 May 2019" }],
      ],
      effect: {
        zh: "入股分红用途的贷款从哪天起不予受理",
        en: "from which contracts on a loan for share dividends is refused",
      },
      because: {
        zh: "通知的日期只知道在 2019 年 5 月至 7 月之间，取最晚的一月之首，待核对原文。",
        en: "The notice is known to be of May to July 2019 only; the first day of the last month, to be confirmed against the text.",
      },
      source: "national-2019-24#purpose",
    }),
  },
  judge: (f, { shareDividendEnd: end }) => {
    const { contractOn, appliedOn } = f;
    const observed = { day: dayOf(contractOn ?? appliedOn) };
    const required = { before: dayOf(end) };
    if (contractOn !== undefined && contractOn < end) return mayBeFor(f) ? met(observed, required) : APART;
    const cannotBeBefore = contractOn !== undefined || appliedOn >= end;
    if (f.purposes === undefined) return cannotBeBefore ? unknown("purposes") : unknown("purposes", "contractOn");
    if (!mayBeFor(f)) return APART;
    if (!cannotBeBefore) return unknown("contractOn");
    return unmetWithout(absent(f, "contractOn"), "share-dividend-ended", observed, required);
  },
  remedy: () => ({ change: "give-up", fact: "purposes", values: ["share-dividend"] }),
  evidence: ({ observed: { day: on }, required: { before } }) => [
    { zh: `合同日 ${on}，须在 ${before} 之前`, en: `contract of ${on}; it must be before ${before}` },
  ],
};

/** Whether the loan is, or as far as is known may be, for such a model. */
function mayBeFor({ purposes }: HouseholdSlots): boolean {
  return purposes?.includes("share-dividend") ?? true;
}
