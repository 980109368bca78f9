import { type Amount, amountOf, fenOf } from "../../../../base/money/amount.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { listOf } from "../../../../kernel/lists.ts";
import { memberWords, oneOf } from "../../../../kernel/members.ts";
import { reading } from "../../../../kernel/reading.ts";
import { record, recordField } from "../../../../kernel/record.ts";
import { absent, APART, leftOpen, metUnless, unmetWithout } from "../../../../kernel/requirement.ts";
import { needed } from "../../../../kernel/value.ts";
import { amountTerm } from "../../../../kernel/values.ts";
import { debtWords } from "../../debt-words.ts";
import { changeForCap } from "../../limit.ts";
import { INCLUSIVE } from "../../../../kernel/law.ts";
import { operatorKinds } from "../kinds.ts";
import type { Asked, OperatorRequirement } from "../requirement.ts";
import type { OperatorCap, OperatorKind, OperatorSlots } from "../types.ts";

export const operatorCapRecord = /* @__PURE__ */ record<OperatorCap>(
  "OperatorCap",
  "The most that operators of a kind may owe; exactly the cap passes (含).",
  () => ({
    operatorKind: needed(oneOf(operatorKinds, "经营主体类别", "kind of operator")),
    cap: needed(
      amountTerm("贷款余额上限", "cap on what is owed", { zh: "含本次申请", en: "what is asked for included" }),
    ),
  }),
);

/** What {@link withinOperatorCap} finds. */
export type OperatorCapFinding = Finding<
  "operator/within-cap",
  {
    /** Absent where it is not known and every cap gives the same answer. */
    readonly operatorKind?: OperatorKind;
    readonly requested: Amount;
    readonly outstanding?: Amount;
    /** The sum of the known parts. */
    readonly total: Amount;
  },
  { readonly atMost: Amount },
  "above-operator-cap"
>;

type Terms = Asked<"operatorCaps">;

/** The cap of a kind for which the terms name none. */
const UNCAPPED = Infinity;

/**
 * An operator would owe no more than the cap of its kind.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 2.2.
 * **Units** fen of outstanding balance (存量贷款余额), what is asked for included.
 * **Boundary** exactly the cap passes: 不超过1000万元(含).
 * **Reading** `operator/in-principle`: what is above the cap is left to the lender, or refused.
 * **Beware** not applicable to a kind for which the terms name no cap.
 */
export const withinOperatorCap: OperatorRequirement<OperatorCapFinding, "operatorCaps"> = {
  rule: "operator/within-cap",
  says: { zh: "贷款余额上限", en: "cap on what is owed" },
  terms: () => ({
    operatorCaps: listOf(
      recordField(operatorCapRecord, "贷款余额上限", "cap"),
      "各类经营主体贷款余额上限",
      "caps on what each kind of operator owes",
      { atLeast: 1, once: "operatorKind" },
    ),
  }),
  readings: {
    "operator/in-principle": /* @__PURE__ */ reading({
      term: "inPrinciple",
      disputedBy: ["operator", "lender"],
      says: { zh: "“原则上”上限的效力", en: "force of a cap in principle" },
      with: ["operatorCaps"],
      question: {
        zh: "“原则上累计不超过”的上限，超过时是拒绝，还是由承贷机构决定？",
        en: "Does a cap in principle (原则上) refuse what is above it, or does the lender decide?",
      },
      chosen: "flag",
      options: {
        refuse: { zh: "超过即拒绝", en: "what is above it is refused" },
        flag: { zh: "由承贷机构决定，留存理由", en: "the lender decides, with reasons on file" },
      },
      effect: {
        zh: "超过上限的申请是否被拒绝和最高可贷金额",
        en: "whether an application above the cap is refused, and the most that can be lent",
      },
      because: {
        zh: "“原则上”三字本身就把例外留给承贷机构。",
        en: "The words themselves leave exceptions to the lender.",
      },
      source: "changge-2017-64#loan 2.2",
    }),
  },
  law: INCLUSIVE,
  facts: () => ({ operatorKind: oneOf(operatorKinds, "经营主体类别", "kind of operator") }),
  looksAt: ["amount", "outstanding"],
  judge: (f, t) => {
    const [leastFen, mostFen] = capsFen(f, t);
    if (leastFen === UNCAPPED && mostFen === UNCAPPED) return APART;
    const debtFen = f.amount + owedFen(f);
    if (debtFen > mostFen) {
      const required = { atMost: amountOf(mostFen) };
      return t.inPrinciple === "flag"
        ? leftOpen("lender-decides", debtOf(f), required)
        : unmetWithout(absent(f, "outstanding"), "above-operator-cap", debtOf(f), required);
    }
    const decided = debtFen <= leastFen && f.outstanding !== undefined; // whatever its kind
    return metUnless(decided ? [] : missingFor(f, t), debtOf(f), { atMost: amountOf(leastFen) });
  },
  limit: (f, t) => {
    const [leastFen, mostFen] = capsFen(f, t);
    // Where nothing caps the kind, what it owes does not matter.
    const least = f.outstanding !== undefined ? leastFen - owedFen(f) : leastFen === UNCAPPED ? UNCAPPED : -Infinity;
    return { leastFen: least, mostFen: mostFen - owedFen(f), missing: missingFor(f, t) };
  },
  remedy: (f, t) => changeForCap(f.amount, capsFen(f, t)[1], owedFen(f)),
  evidence: (finding) => {
    const { observed, required } = finding;
    const kind = observed.operatorKind === undefined ? undefined : memberWords(observed.operatorKind, operatorKinds);
    const parts = [observed.requested, observed.outstanding];
    return [
      debtWords(parts, observed.total, finding.outcome === "unmet" && finding.atLeast === true),
      {
        zh: `${kind?.zh ?? ""}上限 ${required.atMost} 元（含）`,
        en: `at most ${required.atMost} yuan, included${kind === undefined ? "" : `, for a ${kind.en}`}`,
      },
    ];
  },
};

function debtOf(f: OperatorSlots): Extract<OperatorCapFinding, { outcome: "met" }>["observed"] {
  const { operatorKind, outstanding } = f;
  return {
    ...(operatorKind === undefined ? {} : { operatorKind }),
    requested: amountOf(f.amount),
    ...(outstanding === undefined ? {} : { outstanding: amountOf(outstanding) }),
    total: amountOf(f.amount + owedFen(f)),
  };
}

/** The lowest and the highest cap that may be that of its kind. */
function capsFen({ operatorKind }: OperatorSlots, { operatorCaps }: Terms): readonly [least: number, most: number] {
  const capOf = (kind: OperatorKind): number => {
    const row = operatorCaps.find((cap) => cap.operatorKind === kind);
    return row === undefined ? UNCAPPED : fenOf(row.cap);
  };
  const possible = operatorKind === undefined ? operatorKinds.list.map(capOf) : [capOf(operatorKind)];
  return [Math.min(...possible), Math.max(...possible)]; // as many as there are kinds
}

function owedFen({ outstanding = 0 }: OperatorSlots): number {
  return outstanding;
}

/** The kind matters only where the caps differ. */
function missingFor(f: OperatorSlots, t: Terms): readonly string[] {
  const [leastFen, mostFen] = capsFen(f, t);
  return leastFen === mostFen ? absent(f, "outstanding") : absent(f, "operatorKind", "outstanding");
}
