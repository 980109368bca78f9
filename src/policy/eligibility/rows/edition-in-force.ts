import { owns } from "../../../base/input/own-fields.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { type Day, dayNumber, dayOf } from "../../../base/date/day.ts";
import type { Basis } from "../../../kernel/basis.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { certainlyOutside, holdsOn, inForceWords, isDated } from "../../../kernel/in-force.ts";
import { type Asked, leftOpen, met, unknown, unmet } from "../../../kernel/requirement.ts";
import type { InForce } from "../../../kernel/types.ts";
import { wordsIf } from "../../../kernel/words.ts";
import type { ApplicationRequirement } from "../requirement.ts";
import type { LoanApplicationSlots } from "../types.ts";

/** What {@link editionInForce} finds. */
export type EditionInForceFinding<Rule extends string> = Finding<
  Rule,
  /** The day of the contract; where it is not known, that of the application, which is no later. */
  { readonly contractOn: Day } | { readonly appliedOn: Day },
  Omit<InForce, "sources">,
  "outside-edition"
>;

/**
 * The contract is of a day on which the edition holds (适用期间).
 *
 * @remarks
 * **Source** the edition's own. **Boundary** the first and the last day are in. A day on which the edition perhaps held
 * leaves it open. Without the day of the contract it is open too, unless the edition was over when it was applied for.
 */
export function editionInForce<Rule extends string>(
  rule: Rule,
  inForce: InForce = {},
): Asked<ApplicationRequirement<EditionInForceFinding<Rule>, LoanApplicationSlots, object>> & {
  readonly isAsked: boolean;
} {
  const { sources = [], ...days } = inForce;
  const required = Object.freeze(days); // every finding shows it
  const outcome = ({ contractOn, appliedOn }: LoanApplicationSlots): "met" | "unmet" | "undetermined" => {
    const from = contractOn ?? appliedOn;
    const isOver = certainlyOutside(inForce, dayOf(from)) && (contractOn !== undefined || from > lastDayOf(inForce));
    if (isOver) return "unmet";
    return contractOn !== undefined && holdsOn(inForce, dayOf(contractOn)) ? "met" : "undetermined";
  };
  const requirement: ApplicationRequirement<EditionInForceFinding<string>, LoanApplicationSlots, object> = {
    rule,
    says: { zh: "合同日在适用期间内", en: "contract under this edition" },
    terms: () => ({}),
    looksAt: ["contractOn", "appliedOn"],
    outcome,
    judge: (f) => {
      const { contractOn, appliedOn } = f;
      const observed = contractOn === undefined ? { appliedOn: dayOf(appliedOn) } : { contractOn: dayOf(contractOn) };
      switch (outcome(f)) {
        case "unmet":
          return unmet("outside-edition", observed, required);
        case "met":
          return met(observed, required);
        case "undetermined":
          return contractOn === undefined ? unknown("contractOn") : leftOpen("perhaps-in-force");
      }
    },
    remedy: () => ({ change: "none" }), // another edition has other requirements
    evidence: ({ observed, required: held }) => {
      const days = inForceWords(held);
      const day: Bilingual = owns(observed, "contractOn")
        ? { zh: `合同日 ${observed.contractOn}`, en: `contract of ${observed.contractOn}` }
        : { zh: `申请日 ${observed.appliedOn}`, en: `applied for on ${observed.appliedOn}` };
      const isOver = [observed].some(
        (o) =>
          (owns(o, "contractOn") ? o.contractOn : o.appliedOn) > (held.perhapsThrough ?? held.through ?? "9999-12-31"),
      );
      const over = wordsIf(isOver, {
        zh: "；政策期已满（存量合同按原约定）",
        en: "; the policy has ended (contracts of its time go on as agreed)",
      });
      return [{ zh: `${day.zh}；${days.zh}${over.zh}`, en: `${day.en}; ${days.en}${over.en}` }];
    },
    open: () => ({ zh: "该日是否适用，文件未印出", en: "whether it held on that day is not printed" }),
  };
  const basis = sources.map((article): Basis => ({ by: "article", term: "inForce", article }));
  const row = requirement as unknown as ApplicationRequirement<
    EditionInForceFinding<Rule>,
    LoanApplicationSlots,
    object
  >; // of that rule
  return { row, basis, isAsked: isDated(inForce) };
}

function lastDayOf({ perhapsThrough, through }: InForce): number {
  const last = perhapsThrough ?? through;
  return last === undefined ? Infinity : dayNumber(last);
}
