import { listOf } from "../../kernel/lists.ts";
import { record } from "../../kernel/record.ts";
import { refusedField } from "../../kernel/refused-rows.ts";
import { needed } from "../../kernel/value.ts";
import { interestFields, interestLoanField } from "../../ledger/interest/facts.ts";
import type { PolicyBook } from "./types.ts";

export const policyBookRecord = /* @__PURE__ */ record<PolicyBook>(
  "PolicyBook",
  "The book of loans that `comparePolicies` counts under two sets of terms.",
  () => {
    const nights = interestFields("缺省为每笔贷款到期日前一晚", "absent, the night before each loan's maturity");
    return {
      loans: needed(
        listOf(
          interestLoanField(),
          "贷款",
          "loans",
          { atLeast: 1, once: "id" },
          { zh: "台账中各户的每一笔", en: "every loan of every household of the book" },
        ),
      ),
      // Years are told apart in the result: a book is counted from each pay-out on.
      ...{ rates: nights.rates, through: nights.through, calendar: nights.calendar },
      refused: refusedField(),
    };
  },
);
