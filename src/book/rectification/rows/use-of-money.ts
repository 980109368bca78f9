import { owns } from "../../../base/input/own-fields.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { setOf } from "../../../kernel/members.ts";
import { reading } from "../../../kernel/reading.ts";
import { met, unknown, unmet } from "../../../kernel/requirement.ts";
import { purposes, purposeWords } from "../../../policy/eligibility/household/purposes.ts";
import type { Purpose } from "../../../policy/eligibility/household/types.ts";
import type { Asked, LoanRequirement } from "../requirement.ts";

/** What uses are in order: only those among a list, or none of a list. */
export interface UseRequired {
  readonly among?: readonly Purpose[];
  readonly noneOf?: readonly Purpose[];
}

/** What {@link useOfMoney} finds; `wrong` are the uses that are not in order. */
export type UseFinding = Finding<
  "rectification/use",
  { readonly usedFor: readonly Purpose[]; readonly wrong: readonly Purpose[] },
  UseRequired,
  "use-forbidden" | "use-not-allowed"
>;

/**
 * The money was used for what it may be used for (贷款用途).
 *
 * @remarks
 * **Source** `rectification-scheme#2.3`: only for production, or with an operator; never for what it lists.
 * **Boundary** one wrong use is enough, whatever else the money was used for.
 * **Reading** `rectification/dividend-use`: money put into an operator for a share of its gains.
 */
export const useOfMoney: LoanRequirement<UseFinding> = {
  check: "use",
  rule: "rectification/use",
  says: { zh: "资金用途", en: "use of the money" },
  askedBy: ["allowedUses", "forbiddenUses"],
  terms: () => ({
    allowedUses: setOf(purposes, "允许的实际用途", "uses that are in order", {
      zh: "只有这些用途符合",
      en: "the only ones",
    }),
    forbiddenUses: setOf(purposes, "禁止的实际用途", "uses that are forbidden"),
  }),
  readings: {
    "rectification/dividend-use": /* @__PURE__ */ reading({
      term: "dividendUse",
      disputedBy: ["borrower", "operator", "auditor"],
      says: { zh: "入股分红的性质", en: "what a share-dividend model counts as" },
      with: ["allowedUses"],
      question: {
        zh: "把贷款投入经营主体取得分红，算不算允许的合作发展？",
        en: "Is money put into an operator for a share of its gains one of the forms of working together that are allowed?",
      },
      chosen: "cooperation",
      options: {
        cooperation: { zh: "属于合作发展", en: "a form of working together" },
        "wrong-use": { zh: "属于使用不精准", en: "a wrong use" },
      },
      effect: { zh: "入股分红的贷款是否列入台账", en: "whether share-dividend loans are on the list" },
      because: {
        zh: "条文允许与经营主体合作，没有排除入股；户借户用户还在第四项另行检查。",
        en: "The clause allows working with operators and leaves no form out; whether the household itself uses the money is asked in the fourth check.",
      },
      source: "rectification-scheme#2.3",
    }),
  },
  facts: () => ({
    usedFor: setOf(purposes, "资金实际用途", "what the money was used for", {
      zh: "一种或几种",
      en: "one use or several",
    }),
  }),
  judge: ({ usedFor }, t, stated) => {
    const { among, noneOf, isOpen } = usesOf(t);
    const onReading = isOpen && usedFor?.includes("share-dividend") === true;
    const instead = onReading ? stated : stated.filter((each) => !owns(each, "term") || each.term !== "dividendUse");
    if (usedFor === undefined) return { ...unknown("usedFor"), instead };
    const forbidden = usedFor.filter((use) => noneOf?.includes(use) === true);
    const wrong = usedFor.filter((use) => forbidden.includes(use) || among?.includes(use) === false);
    const observed = { usedFor, wrong };
    const required = { ...(among === undefined ? {} : { among }), ...(noneOf === undefined ? {} : { noneOf }) };
    if (wrong.length === 0) return { ...met(observed, required), instead };
    const reason = forbidden.length > 0 ? "use-forbidden" : "use-not-allowed";
    return { ...unmet(reason, observed, required), instead };
  },
  evidence: ({ observed: { usedFor, wrong }, required: { noneOf = [] } }) => {
    const used = purposeWords(usedFor);
    const forbidden = wrong.filter((use) => noneOf.includes(use));
    const others = wrong.filter((use) => !noneOf.includes(use));
    return [
      { zh: `用于：${used.zh}`, en: `used for: ${used.en}` },
      ...wrongUses({ zh: "禁止用途", en: "forbidden" }, forbidden),
      ...wrongUses({ zh: "不在规定用途之内", en: "not among the uses allowed" }, others),
    ];
  },
};

/** The uses in order; open is whether share-dividend models are, which the lists themselves say before the reading. */
function usesOf({ allowedUses, forbiddenUses, dividendUse }: Asked<never>): UseRequired & { readonly isOpen: boolean } {
  const listed = [...(allowedUses ?? []), ...(forbiddenUses ?? [])].includes("share-dividend");
  const isOpen = allowedUses !== undefined && !listed;
  const added: readonly Purpose[] = isOpen && dividendUse === "cooperation" ? ["share-dividend"] : [];
  return {
    isOpen,
    ...(allowedUses === undefined ? {} : { among: [...allowedUses, ...added] }),
    ...(forbiddenUses === undefined ? {} : { noneOf: forbiddenUses }),
  };
}

function wrongUses(why: Bilingual, uses: readonly Purpose[]): readonly Bilingual[] {
  if (uses.length === 0) return [];
  const { zh, en } = purposeWords(uses);
  return [{ zh: `${why.zh}：${zh}`, en: `${why.en}: ${en}` }];
}
