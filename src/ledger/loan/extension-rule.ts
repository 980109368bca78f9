import { dayOf, LAST_DAY_NUMBER } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { Basis } from "../../kernel/basis.ts";
import { freezeDeep } from "../../kernel/freeze-deep.ts";
import { extensionLimit } from "./extension-limit.ts";
import type { LoanAuditFinding } from "./loan-findings.ts";
import type { LoanSlots } from "./read-loan.ts";

/** What terms and readings say about extensions (展期). */
export interface ExtensionRules {
  readonly generalRules: boolean;
  /** Of a loan above a year that is extended beyond the product's longest term. */
  readonly beyondLongest: "open" | "within" | "not-counted";
  readonly longestMonths: number;
  /** The first due day that the deferral of 2020 reaches. */
  readonly epidemicFromDay: number;
  readonly mostRenewals: number;
  /** What the length rests on, the application, the deferral, and the number. */
  readonly basis: {
    readonly rule: readonly Basis[];
    readonly longest: readonly Basis[];
    readonly deferral: readonly Basis[];
    readonly renewals: readonly Basis[];
  };
}

/** An extension as it is judged. */
export interface JudgedExtension {
  readonly state: "lawful" | "open" | "breach";
  /** Whether it is the deferral of 2020, which leaves contract and policies as they are. */
  readonly deferral: boolean;
  readonly findings: readonly LoanAuditFinding[];
}

/** From this day on the measures of 2024 hold, which nobody has seen: 2024-07-01. */
const MEASURES_OF_2024 = 19905;
/** The last due day, and the last day of agreement, to which the deferral of 2020 was prolonged: 2021-03-31. */
const DEFERRAL_THROUGH = 18717;
const DEFERRAL_MONTHS = 6;

const APPLIES_BEFORE: readonly Basis[] = /* @__PURE__ */ freezeDeep([
  { by: "law", article: "general-loan-rules#12" },
  { by: "law", article: "civil-code#678" },
] as const);
export const BY_MEASURES_OF_2024: Basis = /* @__PURE__ */ freezeDeep({
  by: "law",
  article: "personal-loan-measures-2024#extension",
} as const);

/**
 * Judges each extension of a loan: applied for in time, not longer than the rule lets, or the deferral of 2020.
 *
 * @remarks
 * **Source** `personal-loan-measures-2010#39`, `general-loan-rules#12`, `civil-code#678`, `epidemic-notice-2020#deferral`,
 * `national-2020-28#deferral`.
 * **Boundary** applied for before the maturity day; on the day itself is open. Only the application is dated: applied for in
 * time and agreed after maturity is lawful (a finding that is a note); without a day of application, the day of agreement
 * is looked at, and after maturity it is a breach. Lengths are counted from the pay-out to
 * the maturities as written: one that moved off a rest day makes no loan longer. The limit itself passes.
 * **Reading** `loan/extension-rule`, `loan/extension-in-longest-term`, `loan/epidemic-from`.
 */
export function judgeExtensions(loan: LoanSlots, t: ExtensionRules): readonly JudgedExtension[] {
  let [written, moved] = [loan.writtenMaturityDay, loan.maturityDay];
  let deferredFrom: number | undefined;
  return loan.extensions.map((extension, i) => {
    const old = { written, moved };
    [written, moved] = [extension.writtenDay, extension.maturityDay];
    if (extension.epidemic) deferredFrom ??= old.written;
    const findings: LoanAuditFinding[] = [];
    if (extension.epidemic) {
      const due = deferredFrom ?? old.written;
      const limit = Math.min(plusMonths(due, DEFERRAL_MONTHS), LAST_DAY_NUMBER);
      const reached = due >= t.epidemicFromDay && due <= DEFERRAL_THROUGH && extension.agreedDay <= DEFERRAL_THROUGH;
      const isWithin = reached && extension.writtenDay <= limit;
      const shown = { extension: i, day: dayOf(extension.writtenDay), limit: dayOf(limit), basis: t.basis.deferral };
      findings.push({ finding: "loan/deferral-2020", state: isWithin ? "info" : "breach", ...shown });
      if (isWithin) return { state: "lawful", deferral: true, findings };
    }
    findings.push(...tooLate(extension, old.moved, i), ...tooLong(loan, extension, i, t));
    const states = findings.map(({ state }) => state);
    const state = states.includes("breach") ? "breach" : states.includes("open") ? "open" : "lawful";
    return { state, deferral: false, findings };
  });
}

type Extension = LoanSlots["extensions"][number];

function tooLate({ appliedDay, agreedDay }: Extension, maturityDay: number, i: number): readonly LoanAuditFinding[] {
  const applied = appliedDay ?? agreedDay;
  const shown = { extension: i, limit: dayOf(maturityDay - 1), basis: APPLIES_BEFORE };
  if (applied >= maturityDay) {
    const state = applied > maturityDay ? "breach" : "open";
    return [{ finding: "loan/extension-too-late", state, day: dayOf(applied), ...shown }];
  }
  // Applied for in time: the rules date the application only, so that it was agreed after maturity is a note.
  if (agreedDay > maturityDay)
    return [{ finding: "loan/extension-too-late", state: "info", day: dayOf(agreedDay), ...shown }];
  return [];
}

function tooLong(loan: LoanSlots, extension: Extension, i: number, t: ExtensionRules): readonly LoanAuditFinding[] {
  const { writtenDay, agreedDay } = extension;
  const { limitDay, beyond, by } = extensionRoom(loan, agreedDay, t);
  if (writtenDay <= limitDay || beyond === "allowed") return [];
  const state = beyond === "closed" ? "breach" : "open";
  const basis = [...t.basis.rule, ...(by === "longest" ? t.basis.longest : by === "2024" ? [BY_MEASURES_OF_2024] : [])];
  return [
    { finding: "loan/extension-too-long", state, extension: i, day: dayOf(writtenDay), limit: dayOf(limitDay), basis },
  ];
}

/** How far a loan may be extended. */
export interface ExtensionRoom {
  /** The last day to which it certainly may be. */
  readonly limitDay: number;
  /** What is so of a later one. */
  readonly beyond: "closed" | "open" | "allowed";
  /** Which rule ends it: the length of the loan, the longest term of the product, or the measures of 2024. */
  readonly by: "length" | "longest" | "2024";
}

/** Tells how far a loan may be extended by what is agreed on a day. */
export function extensionRoom(
  { paidOutDay, writtenMaturityDay }: Pick<LoanSlots, "paidOutDay" | "writtenMaturityDay">,
  agreedDay: number,
  {
    generalRules,
    beyondLongest,
    longestMonths,
  }: Pick<ExtensionRules, "generalRules" | "beyondLongest" | "longestMonths">,
): ExtensionRoom {
  const byGeneralRules = extensionLimit(paidOutDay, writtenMaturityDay);
  // Of a loan up to a year both rules say the same.
  const isShort = writtenMaturityDay <= plusMonths(paidOutDay, 12);
  if (isShort || generalRules) return { limitDay: byGeneralRules, beyond: "closed", by: "length" };
  const longest = plusMonths(paidOutDay, longestMonths);
  if (agreedDay >= MEASURES_OF_2024) return { limitDay: Math.min(longest, byGeneralRules), beyond: "open", by: "2024" };
  const beyond = ({ open: "open", within: "closed", "not-counted": "allowed" } as const)[beyondLongest];
  return { limitDay: longest, beyond, by: "longest" };
}

/**
 * Extensions beyond the number that the terms allow; the deferral of 2020 is none of them. Always open: that it is
 * once at most is known from memory only.
 */
export function tooOften(
  judged: readonly JudgedExtension[],
  renewals: number,
  t: ExtensionRules,
): readonly LoanAuditFinding[] {
  const count = renewals + judged.filter(({ deferral }) => !deferral).length;
  if (count <= t.mostRenewals) return [];
  return [{ finding: "loan/extended-too-often", state: "open", count, most: t.mostRenewals, basis: t.basis.renewals }];
}
