import { owns } from "../../base/input/own-fields.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { type EditionWarning, editionWarningWords } from "../../kernel/edition-warning.ts";
import { restDayWarningWords } from "./finding-words.ts";
import type { RestDayWarning } from "./rest-day.ts";

/** Something about a loan that the reader of a result must know. */
export type LoanWarning = EditionWarning | RestDayWarning;

/** Says it. */
export function loanWarningWords(warning: LoanWarning): Bilingual {
  return warning.code === "rest-day-not-checked" ? restDayWarningWords(warning) : editionWarningWords(warning);
}

/** Where the days of the edition stand, if a contract lies outside them. */
export function editionBasis(warnings: readonly LoanWarning[]): readonly Basis[] {
  return warnings.flatMap((warning) => (owns(warning, "basis") ? [warning.basis] : []))[0] ?? [];
}
