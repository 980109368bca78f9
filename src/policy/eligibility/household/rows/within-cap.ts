import type { Bilingual } from "../../../../base/input/bilingual.ts";
import { belowMinimum, missing } from "../../../../base/input/wording.ts";
import { type Amount, amountOf } from "../../../../base/money/amount.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { reading } from "../../../../kernel/reading.ts";
import { absent, leftOpen, met, metUnless, unmetWithout } from "../../../../kernel/requirement.ts";
import { amount, amountTerm, word, yesNo } from "../../../../kernel/values.ts";
import { changeForCap } from "../../limit.ts";
import { debtWords } from "../../debt-words.ts";
import { INCLUSIVE } from "../../../../kernel/law.ts";
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
  says: { zh: "不超过每户上限", en: "within the cap per household" },
  terms: () => ({
    householdCap: amountTerm("每户贷款上限", "cap per household", { zh: "含本数", en: "exactly the cap passes (含)" }),
    capWithHigherNeed: amountTerm("确有更高需求时的每户贷款上限", "cap per household with a higher need", {
      zh: "不低于 householdCap",
      en: "not below `householdCap`; for a further loan beside one that is running",
    }),
    furtherLoan: word("ceiling-not-seen", "追加贷款", "further loans", {
      zh: "已有做法，上限未见",
      en: "there were some; their ceiling was not seen",
    }),
  }),
  readings: {
    "household/in-principle": /* @__PURE__ */ reading({
      term: "inPrinciple",
      disputedBy: ["borrower", "lender", "auditor"],
      says: { zh: "“原则上”的效力", en: "force of what is stated in principle" },
      with: ["capWithHigherNeed"],
      opens: { term: "age", while: "flag" },
      question: {
        zh: "“原则上”规定的年龄和额度，超出的是拒绝，还是由承贷机构决定？",
        en: "What lies beyond an age or an amount that is stated in principle (原则上): is it refused, or does the lender decide?",
      },
      chosen: "flag",
      options: {
        flag: { zh: "由承贷机构决定，留存理由", en: "the lender decides, with reasons on file" },
        refuse: { zh: "超出的不予受理", en: "refused" },
      },
      effect: {
        zh: "超出“原则上”的年龄或额度的申请是否被拒绝",
        en: "whether an application beyond an age or amount in principle is refused",
      },
      because: {
        zh: "“原则上”三字本身就把例外留给承贷机构。",
        en: "The words themselves leave exceptions to the lender.",
      },
      source: "national-2021-6#amount",
    }),
    "household/old-product": /* @__PURE__ */ reading({
      term: "oldProduct",
      disputedBy: ["borrower", "lender", "auditor"],
      says: { zh: "原产品贷款的计入口径", en: "how loans of an earlier product count towards the cap" },
      with: ["householdCap"],
      question: {
        zh: "旧产品下未还的贷款是否计入每户上限？",
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
        zh: "上限是对户的风险而设，产品更名不改变户所欠的数额。",
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
    runningLoan: yesNo("已有本产品的贷款", "whether a loan of this product is running", {
      zh: "尚未还清；余额大于零即有，没有即余额为零",
      en: "not repaid; an amount outstanding says so too, and where none is running nothing is owed",
    }),
  }),
  looksAt: ["amount", "outstanding", "ableToRepay"],
  outcome: (f, t) => {
    const found = againstCap(f, t);
    return found === "met" || found === "unmet" ? found : "undetermined";
  },
  judge: (f, t) => {
    const [found, observed, required] = [againstCap(f, t), debtOf(f, t), capsOf(f, t)];
    switch (found) {
      case "met":
        return met(observed, required);
      case "unmet":
        return unmetWithout(missingDebt(f, t), "above-household-cap", observed, required); // what is not known could only add to it
      case "wanting":
        return metUnless(missingFor(f, t), observed, required);
      case "ceiling-not-seen":
      case "lender-decides":
        return leftOpen(found, observed, required);
    }
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
  open: (why) =>
    why === "ceiling-not-seen"
      ? {
          zh: "追加贷款的上限未见原文，不据以拒绝",
          en: "the ceiling of further loans was not seen: no ground for a refusal",
        }
      : {
          zh: "首笔贷款超过“原则上”的上限，由承贷机构决定并留存理由",
          en: "a first loan above a cap in principle: the lender decides, with reasons on file",
        },
  evidence: (finding): readonly Bilingual[] => {
    const { observed, required } = finding;
    const higher = required.withHigherNeed;
    const parts = [observed.requested, observed.outstanding, observed.outstandingOldProduct];
    return [
      debtWords(parts, observed.total, finding.outcome === "unmet" && finding.atLeast === true),
      { zh: `上限 ${required.atMost} 元（含）`, en: `at most ${required.atMost} yuan, included` },
      ...(higher === undefined
        ? []
        : [{ zh: `确有需求的上限 ${higher} 元（含）`, en: `with a higher need at most ${higher} yuan, included` }]),
    ];
  },
};

/** How the debt stands against the cap; `wanting`: what is not known decides it. */
function againstCap(f: HouseholdSlots, t: Terms): "met" | "unmet" | "wanting" | "ceiling-not-seen" | "lender-decides" {
  const debtFen = f.amount + owedFen(f, t);
  if (debtFen > (t.capWithHigherNeed ?? (t.furtherLoan === undefined ? t.householdCap : Infinity))) return "unmet";
  const isKnown = !lacksDebt(f) && !lacksOldDebt(f, t);
  if (debtFen <= t.householdCap) return isKnown ? "met" : "wanting";
  const isOpenToFirst = t.capWithHigherNeed !== undefined && t.inPrinciple === "flag";
  const metOrWanting = (): "met" | "wanting" => (missingFor(f, t).length === 0 ? "met" : "wanting");
  if (isFurther(f) === undefined) return mayHaveMore(f) || isOpenToFirst ? metOrWanting() : "unmet";
  if (isFurther(f) === true) {
    if (!mayHaveMore(f)) return "unmet";
    if (t.capWithHigherNeed !== undefined || missingFor(f, t).length > 0) return metOrWanting();
    return "ceiling-not-seen";
  }
  // A first loan above the cap: in principle only where a higher cap is stated.
  if (!isOpenToFirst) return "unmet";
  return isKnown ? "lender-decides" : "wanting";
}

/** The parts of the debt that are known, and their sum. */
function debtOf(f: HouseholdSlots, t: Terms): HouseholdDebt {
  const [outstanding, old] = [productDebt(f), f.outstandingOldProduct];
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
function owedFen(f: HouseholdSlots, { oldProduct }: Terms): number {
  return (productDebt(f) ?? 0) + (oldProduct === "counts" ? (f.outstandingOldProduct ?? 0) : 0);
}

/** What is owed under the product: nothing where no loan of it is running. */
function productDebt({ outstanding, runningLoan }: HouseholdSlots): number | undefined {
  return outstanding ?? (runningLoan === false ? 0 : undefined);
}

/** Whether another loan of the product is running: then this one is a further loan (追加). */
function isFurther({ runningLoan, outstanding }: HouseholdSlots): boolean | undefined {
  if (runningLoan === true || (outstanding ?? 0) > 0) return true;
  return runningLoan === false || outstanding === 0 ? false : undefined;
}

/** Whether need and ability to repay, as far as they are known, allow a further loan. */
function mayHaveMore({ higherNeed, ableToRepay }: HouseholdSlots): boolean {
  return higherNeed !== false && ableToRepay !== false;
}

/** The most with which it can be met, as far as is known. */
function highestFen(f: HouseholdSlots, { householdCap, capWithHigherNeed }: Terms): number {
  return capWithHigherNeed !== undefined && isFurther(f) !== false && mayHaveMore(f) ? capWithHigherNeed : householdCap;
}

/** The cap that holds in any case. */
function lowestFen(f: HouseholdSlots, { householdCap, capWithHigherNeed }: Terms): number {
  const isMore = isFurther(f) === true && f.higherNeed === true && f.ableToRepay === true;
  return capWithHigherNeed !== undefined && isMore ? capWithHigherNeed : householdCap;
}

function missingFor(f: HouseholdSlots, t: Terms): readonly string[] {
  const debt = missingDebt(f, t);
  const isMore = t.furtherLoan !== undefined || (t.capWithHigherNeed ?? t.householdCap) > t.householdCap;
  if (!isMore) return debt;
  return isFurther(f) === false || !mayHaveMore(f) ? debt : [...debt, ...absent(f, "higherNeed", "ableToRepay")];
}

function missingDebt(f: HouseholdSlots, t: Terms): readonly string[] {
  const owed = lacksDebt(f) ? ["outstanding"] : [];
  return lacksOldDebt(f, t) ? [...owed, "outstandingOldProduct"] : owed;
}

/** Whether it is not known what is owed under the product. */
function lacksDebt(f: HouseholdSlots): boolean {
  return productDebt(f) === undefined;
}

/** Whether it is not known what is owed under the earlier product, and that counts. */
function lacksOldDebt({ outstandingOldProduct }: HouseholdSlots, { oldProduct }: Terms): boolean {
  return oldProduct === "counts" && outstandingOldProduct === undefined;
}
