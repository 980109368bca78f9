import { type Day, dayOf } from "../../../../base/date/day.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { absent, APART, met, unknown, unmetWithout } from "../../../../kernel/requirement.ts";
import { word } from "../../../../kernel/values.ts";
import { shareDividendEndReading } from "../../../../ledger/loan/share-dividend-end.ts";
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
 * **Reading** `dividend/ends-on`: the day from which the notice is applied.
 * **Beware** not applicable to other purposes. Without a contract day, an application from the end day on
 * is unmet all the same: its contract can only be later.
 */
export const shareDividendEnded: HouseholdRequirement<ShareDividendFinding, "shareDividend" | "shareDividendEnd"> = {
  rule: "household/share-dividend-ended",
  says: { zh: "未采用停止后的入股分红模式", en: "no share-dividend model after its end" },
  terms: () => ({
    shareDividend: word("ended", "入股分红模式", "share-dividend models", { zh: "已停止", en: "they have ended" }),
  }),
  readings: shareDividendEndReading,
  looksAt: ["purposes", "contractOn", "appliedOn"],
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
