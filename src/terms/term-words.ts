import type { Bilingual } from "../base/input/bilingual.ts";
import type { TermName } from "./kinds.ts";
import { RECTIFICATION_TERM_WORDS } from "./term-words-rectification.ts";
import { CREDIT_TERM_WORDS } from "./term-words-credit.ts";
import { FIGURES_TERM_WORDS } from "./term-words-figures.ts";
import { LOSS_TERM_WORDS } from "./term-words-loss.ts";
import { PROCEDURE_TERM_WORDS } from "./term-words-procedure.ts";

/** What each term is called: one wording for all kinds that share its name. A term without words does not compile. */
export const TERM_WORDS = /* @__PURE__ */ (() =>
  ({
    // Names that kinds of several families share.
    // operator and operator-subsidy
    amountPerHousehold: { zh: "每带动一户对应的贷款金额", en: "amount lent per household carried" },
    // every kind that looks at a maturity
    maturityOnRestDay: { zh: "到期日遇休息日", en: "maturity on a rest day" },
    // household and maturity
    mostRenewals: { zh: "续贷展期次数上限", en: "most renewals and extensions" },
    // overdue and portfolio
    overdueBuckets: { zh: "逾期天数分段", en: "spans of overdue days" },
    // overdue and suspension
    overdueEpisode: { zh: "一次逾期的口径", en: "what counts as one overdue episode" },
    // household, operator, interest, subsidy and operator-subsidy
    rateCaps: { zh: "贷款利率上限", en: "caps on the rate" },

    ...CREDIT_TERM_WORDS,
    ...RECTIFICATION_TERM_WORDS,
    ...PROCEDURE_TERM_WORDS,
    ...LOSS_TERM_WORDS,
    ...FIGURES_TERM_WORDS,
  }) as const satisfies Record<TermName, Bilingual>)();
