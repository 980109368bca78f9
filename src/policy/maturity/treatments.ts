import { owns } from "../../base/input/own-fields.ts";
import { dayOf, type Day } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import { members } from "../../kernel/members.ts";
import { type Judged, type JudgedFact, type Known, settle } from "./completions.ts";
import { BY_MEASURES_OF_2024, type ExtensionRoom } from "../../ledger/loan/extension-rule.ts";
import type { PreparedMaturity } from "./prepare.ts";
import type { ClosedBecause, MaturityKind, Treatment } from "./types.ts";

export const closedReasons = /* @__PURE__ */ members(
  "ClosedBecause",
  "Why these terms do not offer a treatment. It is not forbidden by that.",
  {
    "not-for-this-kind": ["这一类不适用", "not for this kind of loan"],
    "after-maturity": [
      "已过到期日，本套条件未列逾期贷款的展期",
      "past maturity, and these terms name no extension of an overdue loan",
    ],
    "limit-reached": ["累计展期已到或超过上限", "all extensions together have reached or passed their limit"],
    "beyond-limit": ["所求到期日超过展期上限", "the maturity asked for is beyond the limit"],
    "not-later": ["所求到期日不晚于现到期日", "the maturity asked for is not later than the present one"],
    "renewals-used-up": ["续贷展期次数已用完", "renewed or extended as often as allowed"],
    "conditions-not-met": ["不符合所要求的条件", "the conditions asked for are not met"],
    "not-past-maturity": ["尚未过到期日", "not past maturity"],
    "still-poor": ["尚未脱贫", "still poor"],
    "project-not-thriving": ["产业发展不好", "the project does not thrive"],
  },
);

/** How a treatment stands for a loan. No document forbids a creditor to demand payment, or to sue. */
export type TreatmentFinding = {
  /** `estate`: a claim against what a borrower left, by general law. */
  readonly treatment: Treatment | "estate";
  readonly basis: readonly Basis[];
  /** Of an extension: the last day to which the loan certainly may be extended; absent where nothing ends it. */
  readonly latest?: Day;
} & (
  | { readonly state: "first-choice" | "possible" }
  /** The reasons that hold whichever way the unknown facts turn out. */
  | { readonly state: "not-offered-by-these-terms"; readonly reasons: readonly [ClosedBecause, ...ClosedBecause[]] }
  | {
      readonly state: "undetermined";
      readonly missing: readonly JudgedFact[];
      /** Of an extension beyond the product's longest term: the documents do not decide whether it may be. */
      readonly open?: "beyond-longest-term";
    }
);

/** A loan that falls due, behind the door. */
export interface DueSlots {
  readonly asOf: number;
  readonly maturityDay: number;
  /** How far it may be extended. */
  readonly room: ExtensionRoom;
  readonly extendToDay: number | undefined;
}

/** The kind of a loan, as the terms sort them. */
export function kindOf(judged: Judged, t: PreparedMaturity): MaturityKind {
  if (judged.deceased) return "deceased";
  if (!judged.willingToRepay) return "unwilling";
  if (judged.stillInNeed && (judged.ableToRepay || !t.unableWins)) return "willing-still-in-need";
  return judged.ableToRepay ? "able-and-willing" : "willing-but-unable";
}

/** Looks at one treatment, whichever way the unknown facts turn out. */
export function findTreatment(
  treatment: Treatment,
  loan: DueSlots,
  known: Known,
  ways: readonly Judged[],
  t: PreparedMaturity,
): TreatmentFinding {
  const against = (judged: Judged): readonly ClosedBecause[] => reasonsAgainst(treatment, loan, judged, t);
  const settled = settle(known, ways, (judged) => (against(judged).length === 0 ? "offered" : "not-offered"));
  const common = { treatment, ...latestOf(treatment, loan), basis: basisFor(treatment, loan, t) };
  const open = isOpen(treatment, loan) ? ({ open: "beyond-longest-term" } as const) : {};
  if (settled.state === "undetermined") return { ...common, state: "undetermined", missing: settled.missing, ...open };
  if (settled.answer === "offered") {
    if (owns(open, "open")) return { ...common, state: "undetermined", missing: [], ...open };
    const isFirst = ways.every((judged) => t.kindTreatments[kindOf(judged, t)].includes(treatment));
    return { ...common, state: isFirst ? "first-choice" : "possible" };
  }
  // Each reason hangs on facts of its own, so what is not offered in every way has one that holds in every way.
  const found = ways.map(against);
  const reasons = closedReasons.list.filter((reason) => found.every((list) => list.includes(reason)));
  return {
    ...common,
    state: "not-offered-by-these-terms",
    reasons: reasons as unknown as readonly [ClosedBecause, ...ClosedBecause[]], // at least one
  };
}

function latestOf(treatment: Treatment, { room, maturityDay }: DueSlots): { readonly latest?: Day } {
  const { limitDay, beyond } = room;
  const ends = treatment === "extend" && (beyond === "closed" || (beyond === "open" && limitDay > maturityDay));
  return ends ? { latest: dayOf(limitDay) } : {};
}

/** Whether the documents leave open if it may be extended as far as is asked, or at all where nothing is asked. */
function isOpen(treatment: Treatment, { room, maturityDay, extendToDay }: DueSlots): boolean {
  if (treatment !== "extend" || room.beyond !== "open") return false;
  return extendToDay === undefined ? room.limitDay <= maturityDay : extendToDay > room.limitDay;
}

function basisFor(treatment: Treatment, { room }: DueSlots, t: PreparedMaturity): readonly Basis[] {
  const own = t.treatmentBasis[treatment];
  if (treatment !== "extend" || room.by === "length") return own;
  return [...own, ...(room.by === "2024" ? [BY_MEASURES_OF_2024] : t.longestTermBasis)];
}

/** Heirs who take what a borrower left owe the debts up to its value: the Civil Code from 2021, before it the law of succession. */
const ESTATE_FROM_2021: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "civil-code#1161" });
const ESTATE_BEFORE: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "succession-law#33" });
const CIVIL_CODE_FROM = "2021-01-01";

/** A claim against what a borrower left, where the borrower has died or may have. */
export function findEstate({ deceased }: Known, asOf: Day): readonly TreatmentFinding[] {
  if (deceased === false) return [];
  const common = { treatment: "estate", basis: [asOf < CIVIL_CODE_FROM ? ESTATE_BEFORE : ESTATE_FROM_2021] } as const;
  return [
    deceased === undefined
      ? { ...common, state: "undetermined", missing: ["deceased"] }
      : { ...common, state: "possible" },
  ];
}

/** What a creditor may do whatever a bulletin says. */
const RIGHTS: readonly Treatment[] = ["collect", "sue"];

/**
 * Why these terms do not offer a treatment to a loan; nothing where they do.
 *
 * @remarks
 * **Source** the terms name it; of extensions `personal-loan-measures-2010#39`, `general-loan-rules#12`.
 * **Boundary** on the maturity day itself an extension can still be agreed, and the loan is not overdue; the
 * limit itself may be reached.
 * **Reading** `maturity/kind-treatments`.
 */
function reasonsAgainst(
  treatment: Treatment,
  { asOf, maturityDay, room: { limitDay, beyond }, extendToDay }: DueSlots,
  judged: Judged,
  t: PreparedMaturity,
): readonly ClosedBecause[] {
  const reasons: ClosedBecause[] = [];
  const closeIf = (closed: boolean, reason: ClosedBecause): void => {
    if (closed) reasons.push(reason);
  };
  const isForKind = RIGHTS.includes(treatment) || t.kindTreatments[kindOf(judged, t)].includes(treatment);
  closeIf(!isForKind, "not-for-this-kind");
  if (treatment === "extend") {
    closeIf(asOf > maturityDay && !t.extendsOverdue, "after-maturity");
    const isClosed = beyond === "closed";
    closeIf(isClosed && limitDay <= maturityDay, "limit-reached");
    closeIf(isClosed && extendToDay !== undefined && limitDay > maturityDay && extendToDay > limitDay, "beyond-limit");
    closeIf(extendToDay !== undefined && extendToDay <= maturityDay, "not-later");
  }
  if (treatment === "extend" || treatment === "renew") {
    closeIf(!judged.renewals, "renewals-used-up");
    closeIf(t.extensionAsks && !judged.qualifiesForExtension, "conditions-not-met");
  }
  if (treatment === "compensate") {
    closeIf(t.compensationAsks && !judged.qualifiesForCompensation, "conditions-not-met");
  }
  if (treatment === "compensate" || treatment === "jointCollection" || treatment === "sue") {
    closeIf(asOf <= maturityDay, "not-past-maturity");
  }
  if (treatment === "jointCollection" && t.jointAsks) {
    closeIf(!judged.noLongerPoor, "still-poor");
    closeIf(!judged.projectThriving, "project-not-thriving");
  }
  return reasons;
}
