import type { ReadingCases } from "./reading-case.ts";
import { amountCases } from "./reading-cases-amounts.ts";
import { bookCases } from "./reading-cases-books.ts";
import { creditCases } from "./reading-cases-credit.ts";
import { loanCases } from "./reading-cases-loans.ts";
import { procedureCases } from "./reading-cases-procedure.ts";

/**
 * For every reading a call whose result it decides: under the value that is chosen and under every
 * alternative the part that the case picks out differs. The facts are those of the domain's own tests,
 * where the expected values are worked by hand.
 */
export const readingCases: ReadingCases = {
  ...creditCases,
  ...procedureCases,
  ...loanCases,
  ...amountCases,
  ...bookCases,
};
