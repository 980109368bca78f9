import type { Bilingual } from "../../base/input/bilingual.ts";
import { memberWords } from "../../kernel/members.ts";
import type { Page } from "../../kernel/page.ts";
import { NOT_KNOWN } from "../../kernel/words.ts";
import { householdKinds } from "../../ledger/loan/household-kind.ts";
import { loanFindingWords, writeLoanFinding } from "../../ledger/loan/finding-words.ts";
import type { LoanAuditFinding } from "../../ledger/loan/loan-findings.ts";
import type { Entitled, SubsidyFinding } from "./entitlement.ts";

/** Says whether there is a right to what is counted; nothing where there is. */
export function entitledWords(entitled: Entitled): readonly Bilingual[] {
  switch (entitled) {
    case "yes":
      return [];
    case "no":
      return [
        { zh: "无权享受贴息，以下为假定有权时的金额", en: "no right to the subsidy: the figures are what it would be" },
      ];
    case "open":
      return [
        {
          zh: "能否享受贴息尚无定论，以下为假定有权时的金额",
          en: "the right to the subsidy is open: the figures are what it would be",
        },
      ];
  }
}

/** What a sum over loans leaves unsaid: that some of it may not be due. Nothing where all of it is. */
export function rightWords(loans: readonly Entitled[]): Bilingual {
  if (loans.includes("no"))
    return { zh: "（其中有贷款无权享受贴息，见各笔）", en: " (of some of it there is no right: see each loan)" };
  if (loans.includes("open"))
    return {
      zh: "（其中有贷款能否享受贴息尚无定论，见各笔）",
      en: " (of some of it the right is open: see each loan)",
    };
  return { zh: "", en: "" };
}

/** Writes a finding about a loan or its right to the subsidy. */
export function writeSubsidyFinding(page: Page, finding: LoanAuditFinding | SubsidyFinding): Page {
  if (!isOfSubsidy(finding)) return writeLoanFinding(page, finding);
  return page.text(words(finding)).basis(finding.basis);
}

/** What a finding about a loan or its right to the subsidy says. */
export function rightFindingWords(finding: LoanAuditFinding | SubsidyFinding): Bilingual {
  return isOfSubsidy(finding) ? words(finding) : loanFindingWords(finding);
}

function isOfSubsidy(finding: LoanAuditFinding | SubsidyFinding): finding is SubsidyFinding {
  return finding.finding.startsWith("subsidy/");
}

function words({ finding, state, day = "", periods = 0, householdKind }: SubsidyFinding): Bilingual {
  const n = String(periods);
  switch (finding) {
    case "subsidy/outside-edition":
      return {
        zh: `合同日 ${day} 不在这一版条件的施行期间`,
        en: `the contract of ${day} is not under this edition of the terms`,
      };
    case "subsidy/perhaps-outside-edition":
      return {
        zh: `合同日 ${day} 是否在这一版条件的施行期间，不能确定`,
        en: `whether the contract of ${day} is under this edition of the terms is not certain`,
      };
    case "subsidy/kind-not-known":
      return {
        zh: "户的类别未知，是否属于贴息对象不能判断",
        en: "the kind of household is not known: whether it is one that is subsidised cannot be decided",
      };
    case "subsidy/kind-not-served": {
      const kind = householdKind === undefined ? NOT_KNOWN : memberWords(householdKind, householdKinds);
      return { zh: `${kind.zh}不是贴息对象`, en: `not subsidised: ${kind.en}` };
    }
    case "subsidy/household-ineligible":
      return { zh: "农户不符合条件", en: "the household is not eligible" };
    case "subsidy/other-loan-overdue":
      return { zh: `自 ${day} 起本户另有贷款逾期`, en: `another loan of the household is overdue from ${day}` };
    case "subsidy/misuse":
      return state === "breach"
        ? { zh: `自 ${day} 起挪用，按条件丧失贴息`, en: `misused from ${day}: the terms take the subsidy away` }
        : {
            zh: `自 ${day} 起挪用，条件未规定丧失贴息`,
            en: `misused from ${day}: the terms do not say that the subsidy is lost`,
          };
    case "subsidy/overdue":
      return { zh: `自 ${day} 起逾期，按条件丧失贴息`, en: `overdue from ${day}: the terms take the subsidy away` };
    case "subsidy/barred":
      return {
        zh: `自 ${day} 起不得享受市、镇补贴${{ breach: "，包括贴息", info: "，不包括贴息", open: "，是否包括贴息无定论" }[state]}`,
        en: `barred from city and town subsidies from ${day}${{ breach: ", the interest subsidy among them", info: ", not from the interest subsidy", open: "; whether that reaches the interest subsidy is open" }[state]}`,
      };
    case "subsidy/interest-unpaid":
      return {
        zh: `${n} 期利息未付清，先收后贴，不贴`,
        en: `interest of ${n} periods is not paid, and it is paid first`,
      };
    case "subsidy/limited":
      return { zh: `${n} 期因限额减少`, en: `${n} periods are cut by a limit` };
  }
}
