import { BOOKS } from "./books.ts";
import { CARE } from "./care.ts";
import { CLAIMS } from "./claims.ts";
import { DIVIDENDS } from "./dividends.ts";
import { EDITIONS } from "./editions.ts";
import { LISTINGS } from "./listings.ts";
import { LOANS_THAT_FALL_DUE } from "./loans-that-fall-due.ts";
import { LOCAL_HOUSEHOLDS } from "./local-households.ts";
import { MONEY } from "./money.ts";
import { NATIONAL_HOUSEHOLDS } from "./national-households.ts";
import { OPERATORS } from "./operators.ts";
import { PROCEDURE } from "./procedure.ts";
import type { Situation } from "./situation.ts";

/** The whole table; how a row is judged stands in `situation.ts`, new names in `names.ts`. */
export const SITUATIONS: readonly Situation[] = [
  ...NATIONAL_HOUSEHOLDS,
  ...LOCAL_HOUSEHOLDS,
  ...EDITIONS,
  ...OPERATORS,
  ...CLAIMS,
  ...LOANS_THAT_FALL_DUE,
  ...DIVIDENDS,
  ...LISTINGS,
  ...MONEY,
  ...BOOKS,
  ...CARE,
  ...PROCEDURE,
];
