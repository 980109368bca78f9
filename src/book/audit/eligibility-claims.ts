import { isInputError } from "../../base/input/input-error.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { owns } from "../../base/input/own-fields.ts";
import { memberWords } from "../../kernel/members.ts";
import { householdKinds } from "../../ledger/loan/household-kind.ts";
import { assessHousehold, type HouseholdAssessment } from "../../policy/eligibility/household/assess-household.ts";
import { purposeWords } from "../../policy/eligibility/household/purposes.ts";
import type { HouseholdApplication, HouseholdTerms } from "../../policy/eligibility/household/types.ts";
import type { ColumnKey } from "../sheet/columns.ts";
import { kindIn, securityIn, usesIn } from "./eligibility-words.ts";
import { BLANK_CELL, cannotBe, type ClaimOutcome, findingOf, NO_TERMS, notChecked } from "./claim-outcome.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import { outsideEdition } from "./priced-loan.ts";
import type { LedgerAuditSettings } from "./settings.ts";

/** What a column says that the requirements of the terms can judge. */
interface Judged {
  readonly claim: "purpose" | "security" | "household-kind";
  readonly column: ColumnKey;
  readonly rules: readonly HouseholdAssessment["findings"][number]["rule"][];
  /** The facts that a cell tells, and whether nothing of it is left open. */
  readonly read: (cell: string) => { readonly facts: Partial<HouseholdApplication>; readonly isWhole: boolean };
  readonly says: (facts: Partial<HouseholdApplication>, rule: string) => Bilingual;
}

const JUDGED: readonly Judged[] = [
  {
    ...{ claim: "purpose", column: "purpose", rules: ["household/no-forbidden-purpose", "household/allowed-purposes"] },
    read: (cell) => {
      const { uses, isWhole } = usesIn(cell);
      return { facts: uses.length === 0 ? {} : { purposes: uses }, isWhole };
    },
    says: ({ purposes = [] }) => {
      const { zh, en } = purposeWords(purposes);
      return { zh: `按字面为${zh}，不在准许之列`, en: `by its words ${en}, which is not allowed` };
    },
  },
  {
    ...{ claim: "security", column: "security", rules: ["household/no-collateral", "household/no-guarantor"] },
    read: (cell) => {
      const facts = securityIn(cell);
      return { facts, isWhole: facts.collateralTaken !== undefined && facts.guarantorTaken !== undefined };
    },
    says: (_, rule) =>
      rule === "household/no-collateral"
        ? { zh: "按规定免抵押", en: "no collateral is to be taken" }
        : { zh: "按规定免担保", en: "no guarantor is to be taken" },
  },
  {
    ...{ claim: "household-kind", column: "householdKind", rules: ["household/kind"] },
    read: (cell) => {
      const kind = kindIn(cell);
      return { facts: kind === undefined ? {} : { householdKind: kind }, isWhole: kind !== undefined };
    },
    says: ({ householdKind = "other" }) => {
      const { zh, en } = memberWords(householdKind, householdKinds);
      return {
        zh: `${zh}不是贷款对象（以合同日的类别为准）`,
        en: `${en}: not a borrower of these terms (as of the contract)`,
      };
    },
  },
];

/**
 * What the columns of a loan say of its use, its security and the kind of its household, judged by the requirements of
 * the terms. Words are no proof: what is not allowed is a suspicion.
 */
export function eligibilityClaims(own: LoanOfRow, settings: LedgerAuditSettings): readonly ClaimOutcome[] {
  return JUDGED.filter(({ column }) => settings.columns.includes(column)).flatMap((judged) =>
    judgeColumn(judged, own, settings),
  );
}

function judgeColumn(
  { claim, column, rules, read, says }: Judged,
  own: LoanOfRow,
  { household: terms, rates }: LedgerAuditSettings,
): readonly ClaimOutcome[] {
  const cell = own.values[column] as string | undefined; // these columns are text
  if (terms === undefined) return [notChecked(claim, NO_TERMS)];
  if (cell === undefined) return [notChecked(claim, BLANK_CELL)];
  const outside = outsideEdition(own, terms);
  if (outside !== undefined) return [notChecked(claim, outside)];
  const { facts, isWhole } = read(cell.replace(/\s/g, ""));
  const judged = assessedAs(own, terms, { ...facts, ...(rates === undefined ? {} : { rates }) });
  if (owns(judged, "why")) return [notChecked(claim, judged.why)];
  const asked = judged.findings.filter(({ rule, outcome }) => rules.includes(rule) && outcome !== "not-applicable");
  if (asked.length === 0) return [notChecked(claim, { zh: "所用政策没有这项要求", en: "the terms ask nothing of it" })];
  const broken = asked.filter(({ outcome }) => outcome === "unmet");
  if (broken.length > 0)
    return broken.map(({ rule, basis }) => {
      const { zh, en } = says(facts, rule);
      const words = { zh: `填“${cell}”，${zh}，须核实`, en: `says “${cell}”: ${en}; to be verified` };
      return { state: "found", claim, finding: findingOf(own, claim, "suspicion", words, basis, { claimed: cell }) };
    });
  return isWhole && asked.every(({ outcome }) => outcome === "met")
    ? [{ state: "right", claim }]
    : [
        notChecked(claim, {
          zh: "所填文字不能与政策用语对应",
          en: "its words cannot be matched with those of the terms",
        }),
      ];
}

/** What the terms find of these facts; the other facts that an application has are those of the loan. */
export function assessedAs(
  { loan, values }: LoanOfRow,
  terms: HouseholdTerms,
  facts: Partial<HouseholdApplication>,
): Pick<HouseholdAssessment, "findings"> | { readonly why: Bilingual } {
  const on = values.contractOn ?? loan.paidOutOn;
  try {
    return assessHousehold(terms, {
      ...{ id: loan.id, appliedOn: on, contractOn: on, amount: loan.principal, termMonths: 1, ...facts },
    });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { why: cannotBe(error) };
  }
}
