import type { Bilingual } from "../../../../base/input/bilingual.ts";
import { belowMinimum, missing } from "../../../../base/input/wording.ts";
import { type Amount, amountOf } from "../../../../base/money/amount.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { reading } from "../../../../kernel/reading.ts";
import { absent, metUnless, unmetWithout } from "../../../../kernel/requirement.ts";
import { amount, amountTerm, yesNo } from "../../../../kernel/values.ts";
import { changeForCap } from "../../limit.ts";
import { debtWords } from "../../debt-words.ts";
import { INCLUSIVE } from "../../requirement.ts";
import type { Asked, HouseholdRequirement } from "../requirement.ts";
import type { HouseholdSlots } from "../types.ts";

/** What the household would owe, as far as it is known; a part that is not known is absent. */
export interface HouseholdDebt {
  readonly requested: Amount;
  readonly outstanding?: Amount;
  /** Present where the terms count it. */
  readonly outstandingOldProduct?: Amount;
  /** The sum of the known parts. */
  readonly total: Amount;
}

/** What {@link withinCap} finds. */
export type HouseholdCapFinding = Finding<
  "household/within-cap",
  HouseholdDebt,
  {
    readonly atMost: Amount;
    /** Present where the terms let a household with a higher need owe more, and it is not known to have none. */
    readonly withHigherNeed?: Amount;
  },
  "above-household-cap"
>;

type Terms = Asked<"householdCap">;

/**
 * The household would owe no more than the cap (每户上限), or the higher cap where it needs more.
 *
 * @remarks
 * **Source** the terms name it; in `household-scheme` the amount clause.
 * **Units** fen, all borrowers of the household added together.
 * **Boundary** exactly the cap passes: the texts say 以下(含).
 * **Reading** `household/old-product`: loans of an earlier product of the programme count towards the cap.
 */
export const withinCap: HouseholdRequirement<HouseholdCapFinding, "householdCap"> = {
  rule: "household/within-cap",
  says: { zh: "每户上限", en: "cap per household" },
  terms: () => ({
    householdCap: amountTerm("每户贷款上限", "cap per household", { zh: "含本数", en: "exactly the cap passes (含)" }),
    capWithHigherNeed: amountTerm("确有更高需求时的每户贷款上限", "cap per household with a higher need", {
      zh: "不低于 householdCap",
      en: "not below `householdCap`",
    }),
  }),
  readings: {
    "household/old-product": /* @__PURE__ */ reading({
      term: "oldProduct",
      says: { zh: "原产品贷款的计入口径", en: "how loans of an earlier product count towards the cap" },
      with: ["householdCap"],
      question: {
        zh: "旧产品下未还的贷款是否计入每户上限?",
        en: "Does a loan of an earlier product that is still running count towards the cap per household?",
      },
      chosen: "counts",
      options: {
        counts: { zh: "计入每户上限", en: "counts towards the cap" },
        "does-not-count": { zh: "不计入每户上限", en: "does not count towards the cap" },
      },
      effect: {
        zh: "是否超过每户上限和最高可贷金额",
        en: "whether the cap is exceeded, and the most that can be lent",
      },
      because: {
        zh: "上限是对户的风险而设,产品更名不改变户所欠的数额。",
        en: "The cap bounds what a household owes; a new name of the product does not change that.",
      },
      source: "household-scheme#loan 2.1",
    }),
  },
  law: INCLUSIVE,
  facts: () => ({
    outstandingOldProduct: amount("原产品贷款余额", "what is owed under the earlier product", {
      zh: "本政策的前一产品",
      en: "of the programme",
    }),
    higherNeed: yesNo("确有更高需求", "whether there is a higher need", {
      zh: "由承贷机构认定",
      en: "the lender finds that the household needs more than the ordinary cap",
    }),
  }),
  judge: (f, t) => {
    const debtFen = f.amount + owedFen(f, t);
    const [observed, required, missing] = [debtOf(f, t), capsOf(f, t), missingDebt(f, t)];
    // What is not known could only add to it.
    if (debtFen > highestFen(f, t)) return unmetWithout(missing, "above-household-cap", observed, required);
    const decided = missing.length === 0 && debtFen <= lowestFen(f, t);
    return metUnless(decided ? [] : missingFor(f, t), observed, required);
  },
  limit: (f, t) => ({
    leastFen: missingDebt(f, t).length === 0 ? lowestFen(f, t) - owedFen(f, t) : -Infinity,
    mostFen: highestFen(f, t) - owedFen(f, t),
    missing: missingFor(f, t),
  }),
  remedy: (f, t) => changeForCap(f.amount, highestFen(f, t), owedFen(f, t)),
  fits: ({ householdCap, capWithHigherNeed }) => {
    if (capWithHigherNeed === undefined) return [];
    if (householdCap === undefined) return [missing("terms.householdCap")];
    return capWithHigherNeed < householdCap ? [belowMinimum("terms.capWithHigherNeed", amountOf(householdCap))] : [];
  },
  evidence: (finding): readonly Bilingual[] => {
    const { observed, required } = finding;
    const higher = required.withHigherNeed;
    const parts = [observed.requested, observed.outstanding, observed.outstandingOldProduct];
    return [
      debtWords(parts, observed.total, finding.outcome === "unmet" && finding.atLeast === true),
      { zh: `上限 ${required.atMost} 元(含)`, en: `at most ${required.atMost} yuan, included` },
      ...(higher === undefined
        ? []
        : [{ zh: `确有需求的上限 ${higher} 元(含)`, en: `with a higher need at most ${higher} yuan, included` }]),
    ];
  },
};

/** The parts of the debt that are known, and their sum. */
function debtOf(f: HouseholdSlots, t: Terms): HouseholdDebt {
  const { outstanding, outstandingOldProduct: old } = f;
  return {
    requested: amountOf(f.amount),
    ...(outstanding === undefined ? {} : { outstanding: amountOf(outstanding) }),
    ...(old === undefined || t.oldProduct !== "counts" ? {} : { outstandingOldProduct: amountOf(old) }),
    total: amountOf(f.amount + owedFen(f, t)),
  };
}

function capsOf(f: HouseholdSlots, t: Terms): { readonly atMost: Amount; readonly withHigherNeed?: Amount } {
  const highest = highestFen(f, t);
  const atMost = amountOf(t.householdCap);
  return highest === t.householdCap ? { atMost } : { atMost, withHigherNeed: amountOf(highest) };
}

/** What is known to be owed of what the terms count. */
function owedFen({ outstanding = 0, outstandingOldProduct = 0 }: HouseholdSlots, { oldProduct }: Terms): number {
  return outstanding + (oldProduct === "counts" ? outstandingOldProduct : 0);
}

/** The cap that holds if the household needs more, where that is not known to be false. */
function highestFen({ higherNeed }: HouseholdSlots, { householdCap, capWithHigherNeed }: Terms): number {
  return capWithHigherNeed === undefined || higherNeed === false ? householdCap : capWithHigherNeed;
}

/** The cap that holds in any case. */
function lowestFen({ higherNeed }: HouseholdSlots, { householdCap, capWithHigherNeed }: Terms): number {
  return capWithHigherNeed !== undefined && higherNeed === true ? capWithHigherNeed : householdCap;
}

function missingFor(f: HouseholdSlots, t: Terms): readonly string[] {
  const debt = missingDebt(f, t);
  return highestFen(f, t) === lowestFen(f, t) ? debt : [...debt, "higherNeed"];
}

function missingDebt(f: HouseholdSlots, { oldProduct }: Terms): readonly string[] {
  return oldProduct === "counts" ? absent(f, "outstanding", "outstandingOldProduct") : absent(f, "outstanding");
}
