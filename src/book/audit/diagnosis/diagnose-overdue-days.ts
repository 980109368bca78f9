import { dayNumber } from "../../../base/date/day.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { issuesOf } from "../../../kernel/door.ts";
import type { Issue } from "../../../base/input/issue.ts";
import { LARGEST_COUNT, wholeField } from "../../../kernel/fields.ts";
import { members } from "../../../kernel/members.ts";
import { ownTerms, policy } from "../../../kernel/policy.ts";
import type { UnderTerms } from "../../../kernel/terms.ts";
import type { RestDayWarning } from "../../../ledger/loan/rest-day.ts";
import {
  overdueFactsRecord,
  overdueTerms,
  type OverdueTrack,
  trackOverdue,
} from "../../../ledger/loan/track-overdue.ts";
import type { OverdueFacts, OverdueTerms } from "../../../ledger/loan/types.ts";
import { explainFigure, type FigureExplained, type MadeFigure } from "./explain-figure.ts";
import type { OverdueDaysMistake } from "./types.ts";

/** The usual mistakes of overdue days, with their words. */
export const overdueDaysMistakes = /* @__PURE__ */ members<OverdueDaysMistake>(
  "OverdueDaysMistake",
  "A usual mistake that makes wrong overdue days.",
  {
    "day-too-many": ["到期日也算一天，多一天", "the due day counted too: a day too many"],
    "day-too-few": ["判断日未算，少一天", "the day of judgement not counted: a day too few"],
    "from-pay-out": ["从放款日起算", "counted from the pay-out"],
    "extension-ignored": ["未看展期，从原到期日起算", "counted from the maturity before it was extended"],
    "rest-day-otherwise": ["到期日遇休息日，顺延与否不同", "a maturity on a rest day moved, or not moved, otherwise"],
  },
);

/** How each makes its days; undefined where it cannot be made. */
const MADE: Readonly<
  Record<OverdueDaysMistake, (right: number, terms: OverdueTerms, facts: OverdueFacts) => number | undefined>
> = {
  "day-too-many": (right) => (right === 0 ? undefined : right + 1),
  "day-too-few": (right) => (right === 0 ? undefined : right - 1),
  "from-pay-out": (_, __, { loan, asOf }) => dayNumber(asOf) - dayNumber(loan.paidOutOn),
  "extension-ignored": (_, terms, { loan, ...others }) =>
    loan.extensions.length === 0
      ? undefined
      : daysOverdue(trackOverdue(terms, { ...others, loan: { ...loan, extensions: [] } })),
  "rest-day-otherwise": (right, terms, { loan, ...others }) =>
    RULES.map((maturityOnRestDay) =>
      daysOverdue(trackOverdue(terms, { ...others, loan: { ...loan, maturityOnRestDay } })),
    ).find((days) => days !== right),
};

const RULES = ["stands", "next-working-day"] as const;

/** The result of `diagnoseOverdueDays`. */
export interface OverdueDaysDiagnosis extends UnderTerms, FigureExplained<OverdueDaysMistake> {
  readonly kind: "overdue-days-diagnosis";
  readonly loan: string;
  readonly claimed: number;
  readonly right: number;
  readonly warnings: readonly RestDayWarning[];
  readonly basis: readonly Basis[];
}

/** The days overdue of a loan as it stands; of one that was repaid, those of its last episode. */
export function daysOverdue({ standing, episodes }: Pick<OverdueTrack, "standing" | "episodes">): number {
  return standing.state === "overdue" ? standing.days : (episodes.at(-1)?.days ?? 0);
}

const door = /* @__PURE__ */ policy({ terms: overdueTerms, facts: overdueFactsRecord });

/**
 * Finds which usual mistake makes the days overdue that a ledger claims.
 *
 * @remarks
 * **Units** calendar days, as `trackOverdue` counts them; of a loan that was repaid, those of its last episode.
 * @throws InputError as `trackOverdue`; for days that are no whole number from 0 on.
 * @example
 * ```ts
 * import { diagnoseOverdueDays } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2018-11-15",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * diagnoseOverdueDays(changge2017.overdue, { loan, asOf: "2018-11-20" }, 6).explanations; // => [["day-too-many"]]
 * ```
 */
export function diagnoseOverdueDays(terms: OverdueTerms, facts: OverdueFacts, claimed: number): OverdueDaysDiagnosis {
  const ofClaim = (): readonly Issue[] =>
    issuesOf({ schema: wholeField(0, LARGEST_COUNT), value: claimed, name: "claimed" });
  [, facts] = door.admit(terms, facts, ofClaim);
  terms = ownTerms(overdueTerms, terms);
  const track = trackOverdue(terms, facts);
  const right = daysOverdue(track);
  const singles = overdueDaysMistakes.list.flatMap((mistake): readonly MadeFigure<OverdueDaysMistake>[] => {
    const figure = MADE[mistake](right, terms, facts);
    return figure === undefined ? [] : [{ mistakes: [mistake], figure }];
  });
  const explained = explainFigure(
    claimed,
    right,
    singles,
    () => [],
    (figure) => Math.abs(figure - claimed),
  );
  const { loan, warnings, basis, readings, made, terms: used } = track;
  const under = { made, terms: used, readings };
  return { kind: "overdue-days-diagnosis", loan, claimed, right, ...explained, warnings, basis, ...under };
}
