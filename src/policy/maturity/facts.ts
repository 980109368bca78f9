import { missing } from "../../base/input/wording.ts";
import { type Found, inOrderOf } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { setOf } from "../../kernel/members.ts";
import { record } from "../../kernel/record.ts";
import { refusedField } from "../../kernel/refused-rows.ts";
import { needed } from "../../kernel/value.ts";
import { count, day, yesNo } from "../../kernel/values.ts";
import { judgedOnField, loanField } from "../../ledger/loan/facts.ts";
import { calendarField } from "../../ledger/working-days/calendar.ts";
import { maturityGroupings } from "./kinds.ts";
import type { MaturityFacts, MaturityListFacts } from "./types.ts";

export const maturityListFactsRecord = /* @__PURE__ */ record<MaturityListFacts>(
  "MaturityListFacts",
  "What `listMaturities` needs to know.",
  () => ({
    loans: needed(
      listOf(
        loanField(),
        "贷款",
        "loans",
        { once: "id" },
        { zh: "按乡镇分解的须有地区", en: "each with its `region` where the list is broken down by township" },
      ),
    ),
    from: needed(day("首日", "first day that is listed")),
    through: needed(day("末日", "last day that is listed")),
    by: needed(
      setOf(maturityGroupings, "分解方式", "what it is broken down by", {
        zh: "一项或几项，先按第一项",
        en: "by one or more, the first one first",
      }),
    ),
    calendar: calendarField(),
    refused: refusedField(),
  }),
  {
    checks: [
      /* @__PURE__ */ inOrderOf("from", "through", "末日不得早于首日", "must not be before the first day"),
      regionWhereAsked,
    ],
  },
);

export const maturityFactsRecord = /* @__PURE__ */ record<MaturityFacts>(
  "MaturityFacts",
  "What `classifyMaturity` needs to know. What is not known is left out.",
  () => ({
    loan: needed(loanField()),
    asOf: needed(judgedOnField("later entries of the loan are not looked at")),
    calendar: calendarField(),
    deceased: yesNo("是否死亡", "whether the borrower has died"),
    willingToRepay: yesNo("有无还款意愿", "whether willing to repay"),
    ableToRepay: yesNo("有无还款能力", "whether able to repay"),
    stillInNeed: yesNo("是否持续需要资金", "whether still in need of the money"),
    qualifiesForExtension: yesNo("是否符合展期续贷条件", "whether the conditions of extension or renewal are met", {
      zh: "由贷款机构判断",
      en: "the lender's judgement",
    }),
    qualifiesForCompensation: yesNo("是否符合代偿条件", "whether the conditions of compensation are met"),
    projectThriving: yesNo("产业发展是否良好", "whether the project thrives"),
    noLongerPoor: yesNo("是否已脱贫", "whether no longer poor"),
    renewals: count("此前续贷几次", "how often it was renewed before", { zh: "展期另计", en: "extensions apart" }),
    extendTo: day("拟展期至", "maturity that an extension would set"),
  }),
);

function regionWhereAsked({ loans, by }: MaturityListFacts): readonly Found[] {
  if (!by.includes("township")) return [];
  return loans.flatMap((loan, i) =>
    loan.region === undefined ? [{ issue: missing(""), path: ["loans", i, "region"] }] : [],
  );
}
