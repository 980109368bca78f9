import type { Finding } from "../../../../kernel/finding.ts";
import { listOf } from "../../../../kernel/lists.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { text } from "../../../../kernel/values.ts";
import type { Asked, HouseholdRequirement } from "../requirement.ts";
import type { HouseholdSlots } from "../types.ts";

/** What {@link namedLender} finds. */
export type LenderFinding = Finding<
  "household/named-lender",
  { readonly lender: string },
  { readonly oneOf: readonly string[] },
  "lender-not-named"
>;

/**
 * The lender is one that the programme names (承贷机构).
 *
 * @remarks
 * **Source** the terms name it; in Nanbu article 3.
 */
export const namedLender: HouseholdRequirement<LenderFinding, "lenders"> = {
  rule: "household/named-lender",
  says: { zh: "承贷机构", en: "the lender" },
  terms: () => ({
    lenders: listOf(
      text("承贷机构", "lender"),
      "承贷机构",
      "lenders",
      { atLeast: 1, once: true },
      {
        zh: "指定的各机构",
        en: "the only ones of the programme",
      },
    ),
  }),
  facts: () => ({ lender: text("承贷机构", "lender", { zh: "受理申请的", en: "the one applied to" }) }),
  choices: ({ lenders }) => ({ lender: lenders }),
  outcome,
  judge: (f, t) => {
    const { lender } = f;
    if (lender === undefined) return unknown("lender");
    const [observed, required] = [{ lender }, { oneOf: t.lenders }];
    return outcome(f, t) === "met" ? met(observed, required) : unmet("lender-not-named", observed, required);
  },
  remedy: (_, { lenders: values }) => ({ change: "one-of", fact: "lender", values }),
  evidence: ({ observed: { lender }, required }) => {
    const names = required.oneOf.join("、");
    return [{ zh: `${lender}；指定：${names}`, en: `${lender}; named: ${names}` }];
  },
};

function outcome({ lender }: HouseholdSlots, { lenders }: Asked<"lenders">): "met" | "unmet" | "undetermined" {
  if (lender === undefined) return "undetermined";
  return lenders.includes(lender) ? "met" : "unmet";
}
