import { listWords } from "../../../../base/input/list-words.ts";
import { dayNumber } from "../../../../base/date/day.ts";
import { record, recordField } from "../../../../kernel/record.ts";
import { needed } from "../../../../kernel/value.ts";
import { day } from "../../../../kernel/values.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { inOrder, isEvery, memberWords, oneOf, setOf } from "../../../../kernel/members.ts";
import { leftOpen, met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { NOT_KNOWN } from "../../../../kernel/words.ts";
import { END_OF_CAMPAIGN, householdKinds, liftedOutReading } from "../../../../ledger/loan/household-kind.ts";
import type { Asked, HouseholdRequirement } from "../requirement.ts";
import type { HouseholdKind } from "../../../../ledger/loan/types.ts";
import type { HouseholdSlots, LaterKinds } from "../types.ts";

/** Kinds that later sources name, with the first day of the contract on which they certainly were served. */
export const laterKindsRecord = /* @__PURE__ */ record<LaterKinds>(
  "LaterKinds",
  "Kinds of household that only later sources name: contracts before a day are open.",
  () => ({
    kinds: needed(setOf(householdKinds, "户的类别", "kinds of household")),
    from: needed(
      day("起始日", "first day", { zh: "此日起的合同确定为对象", en: "contracts from it on certainly are served" }),
    ),
  }),
);

/** What {@link householdKind} finds. */
export type HouseholdKindFinding = Finding<
  "household/kind",
  /** Absent where it is not known and every kind is served. */
  { readonly householdKind?: HouseholdKind },
  { readonly oneOf: readonly HouseholdKind[] },
  "kind-not-served"
>;

/**
 * The household is of a kind that the programme serves (贷款对象).
 *
 * @remarks
 * **Source** the terms name it; in `household-scheme` the borrowers clause.
 * **Boundary** the kind on the day of the contract decides.
 */
export const householdKind: HouseholdRequirement<HouseholdKindFinding, "householdKinds"> = {
  rule: "household/kind",
  says: { zh: "贷款对象", en: "kind of household" },
  terms: () => ({
    householdKinds: setOf(householdKinds, "贷款对象", "kinds of household served"),
    laterKinds: recordField(laterKindsRecord, "后来材料列为对象的户", "kinds that later sources name"),
  }),
  readings: liftedOutReading,
  facts: () => ({
    householdKind: oneOf(householdKinds, "户的类别", "kind of household", {
      zh: "合同日的类别",
      en: "on the day of the contract",
    }),
  }),
  looksAt: ["contractOn", "appliedOn"],
  outcome: (f, t) => {
    const found = standingOf(f, t);
    return found === "met" || found === "unmet" ? found : "undetermined";
  },
  judge: (f, t) => {
    const { householdKind: kind, contractOn, appliedOn } = f;
    const { householdKinds: served, laterKinds, liftedOut } = t;
    const found = standingOf(f, t);
    const required = { oneOf: inOrder(served, householdKinds) };
    if (kind === undefined) {
      if (found === "met") return met({}, required);
      // Of some kinds the day of the contract decides.
      const isLater = laterKinds !== undefined && appliedOn < dayNumber(laterKinds.from);
      const isSilent = served.includes("registered-poor") && !served.includes("no-longer-poor");
      const byDay = isLater || (isSilent && liftedOut === "through-campaign" && appliedOn <= END_OF_CAMPAIGN);
      return contractOn === undefined && byDay ? unknown("householdKind", "contractOn") : unknown("householdKind");
    }
    const observed = { householdKind: kind };
    switch (found) {
      case "met":
        return met(observed, required);
      case "unmet":
        return unmet("kind-not-served", observed, required);
      case "later-sources-only":
        return leftOpen(found, observed, required);
      case "unknown":
        return unknown("contractOn");
    }
  },
  remedy: () => ({ change: "none" }), // of which kind a household is, it cannot choose
  open: () => ({
    zh: "只见于后来的材料，当时是否列为对象不能断定",
    en: "later sources only name them; whether they were served then is open",
  }),
  evidence: ({ observed, required }) => {
    const { householdKind: kind } = observed;
    const { zh, en } = kind === undefined ? NOT_KNOWN : memberWords(kind, householdKinds);
    const served = listWords(required.oneOf.map((one) => memberWords(one, householdKinds)));
    return [{ zh: `${zh}；对象：${served.zh}`, en: `${en}; served: ${served.en}` }];
  },
};

/** How a kind stands: served or not, not known yet, or named by later sources only. */
function standingOf(
  { householdKind: kind, contractOn, appliedOn }: HouseholdSlots,
  { householdKinds: served, laterKinds, liftedOut }: Asked<"householdKinds">,
): "met" | "unmet" | "unknown" | "later-sources-only" {
  if (kind === undefined) return isEvery(served, householdKinds) ? "met" : "unknown";
  if (served.includes(kind)) return "met";
  if (laterKinds?.kinds.includes(kind) === true) {
    const from = dayNumber(laterKinds.from);
    if (contractOn === undefined && appliedOn < from) return "unknown";
    return (contractOn ?? appliedOn) < from ? "later-sources-only" : "met";
  }
  if (kind !== "no-longer-poor" || !served.includes("registered-poor") || liftedOut === "never") return "unmet";
  if (liftedOut === "always") return "met";
  if ((contractOn ?? appliedOn) > END_OF_CAMPAIGN) return "unmet";
  return contractOn === undefined ? "unknown" : "met";
}
