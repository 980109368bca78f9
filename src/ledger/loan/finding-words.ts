import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Page } from "../../kernel/page.ts";
import type { LoanAuditFinding } from "./loan-findings.ts";
import type { RestDayWarning } from "./rest-day.ts";
import type { UnpaidInterest } from "./unpaid-interest.ts";

export const STATES = {
  breach: { zh: "违反规定", en: "against the rule" },
  open: { zh: "不作定论", en: "open" },
  info: { zh: "提示", en: "note" },
} as const satisfies Record<LoanAuditFinding["state"], Bilingual>;

/** Writes a finding about a loan with what it rests on. */
export function writeLoanFinding(page: Page, finding: LoanAuditFinding): Page {
  const state = STATES[finding.state];
  const { zh, en } = loanFindingWords(finding);
  return page.text({ zh: `${state.zh}：${zh}`, en: `${state.en}: ${en}` }).basis(finding.basis);
}

/** What a finding about a loan says. */
export function loanFindingWords(f: LoanAuditFinding): Bilingual {
  const nth = f.extension === undefined ? "" : String(f.extension + 1);
  const [day, limit] = [f.day ?? "", f.limit ?? ""];
  switch (f.finding) {
    case "loan/overpaid":
      return {
        zh: `${day} 多还本金 ${f.amount ?? ""} 元`,
        en: `${f.amount ?? ""} yuan repaid beyond what was owed on ${day}`,
      };
    case "loan/longer-than-allowed":
      return {
        zh: `到期日 ${day} 超过最长期限，最晚为 ${limit}`,
        en: `matures on ${day}, longer than allowed: ${limit} at the latest`,
      };
    case "loan/extension-too-late":
      return {
        zh: `第 ${nth} 次展期于 ${day} 申请或商定，最晚为 ${limit}`,
        en: `extension ${nth} was applied for or agreed on ${day}: ${limit} at the latest`,
      };
    case "loan/extension-too-long":
      return {
        zh: `第 ${nth} 次展期至 ${day}，上限为 ${limit}`,
        en: `extension ${nth} runs to ${day}: ${limit} at the latest`,
      };
    case "loan/extended-too-often":
      return {
        zh: `续贷、展期共 ${String(f.count)} 次，至多 ${String(f.most)} 次`,
        en: `renewed or extended ${String(f.count)} times: ${String(f.most)} at most`,
      };
    case "loan/deferral-2020":
      return {
        zh: `第 ${nth} 次展期为疫情延期，至 ${day}，上限为 ${limit}`,
        en: `extension ${nth} is the deferral of 2020, to ${day}: ${limit} at the latest`,
      };
    case "interest/floating-on-benchmark":
      return {
        zh: `${day} 的合同参考贷款基准利率浮动，2020 年起不得新签`,
        en: `the contract of ${day} floats on the benchmark, which no new contract may from 2020 on`,
      };
    case "interest/rate-not-fixed":
      return {
        zh: `${day} 的合同利率在合同期内重定，条件要求固定利率`,
        en: `the rate of the contract of ${day} is set anew within its term, and the terms ask for a fixed one`,
      };
    case "interest/rate-above-cap":
      return {
        zh: `合同利率 ${f.rate ?? ""}，高于上限 ${f.atMost ?? ""}`,
        en: `contract rate ${f.rate ?? ""}, above the cap ${f.atMost ?? ""}`,
      };
  }
}

/** Says that no calendar reached a maturity. */
export function restDayWarningWords({ loan, maturesOn }: RestDayWarning): Bilingual {
  return {
    zh: `注意：没有工作日历覆盖贷款 ${loan} 的到期日 ${maturesOn}，是否遇休息日未查，按不顺延计算`,
    en: `Beware: no calendar reaches the maturity ${maturesOn} of loan ${loan}; whether it is a rest day was not checked, and it stands`,
  };
}

/** Says what interest is unpaid; nothing where it was not asked. */
export function unpaidInterestLines(unpaid: UnpaidInterest): readonly Bilingual[] {
  if (unpaid.state === "undetermined") return [];
  const { amount, since, days } = unpaid;
  if (since === undefined) return [{ zh: "无欠息", en: "no interest unpaid" }];
  return [
    {
      zh: `欠息 ${amount} 元，自 ${since} 起 ${String(days)} 天`,
      en: `interest unpaid ${amount} yuan, since ${since}, ${String(days)} days`,
    },
  ];
}
