import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Basis } from "../../kernel/basis.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { wordsIf } from "../../kernel/words.ts";
import type { LeverageFinding, ReturnFinding, TopUpFinding } from "./checks.ts";
import { fundClosedRecord, fundLoansRecord, fundMovements, isInflow } from "./events.ts";
import type { FundEntry, FundStatement, FundYear } from "./state-fund.ts";
import type { FundEvent } from "./types.ts";

/**
 * Explains the statement of a compensation fund: every entry, every year, and what its rules ask.
 *
 * @example
 * ```ts
 * import { explainFund, renderText, stateFund } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const events = [{ event: "endowed", id: "E1", on: "2018-01-10", amount: "100000" }] as const;
 * const statement = stateFund(changge2017.fund, { fund: "F1", asOf: "2018-12-31", events });
 * renderText(explainFund(statement, { language: "en" })).split("\n")[0];
 * // => "Fund F1, 2018-12-31: balance 100,000.00 yuan, unpaid 0.00"
 * ```
 */
export function explainFund(result: FundStatement, options: ExplainOptions): Explanation {
  return explained(shapes.fundStatement, result, options, letterOfFund);
}

function letterOfFund(result: FundStatement, options: ExplainOptions): Explanation {
  const { fund, asOf, balance, unpaid, entries, basis, years } = result;
  const headline = {
    zh: `基金 ${fund}（${asOf}）：余额 ${balance} 元，未付 ${unpaid} 元`,
    en: `Fund ${fund}, ${asOf}: balance ${balance} yuan, unpaid ${unpaid}`,
  };
  return pageOf(result, headline, {}, options)
    .each(entries, (page, entry) => page.text(entryWords(entry)))
    .basis(basis)
    .section({ zh: "分年", en: "By year" }, years.map(yearWords))
    .each(findingsOf(result), (page, [words, on]) => page.heading(words).basis(on))
    .end();
}

/** What the terms ask of the fund, each in a sentence with what it rests on. */
function findingsOf({ leverage, topUp, goesBack }: FundStatement): readonly (readonly [Bilingual, readonly Basis[]])[] {
  return [
    ...(leverage === undefined ? [] : [[leverageWords(leverage), leverage.basis] as const]),
    ...(topUp === undefined ? [] : [[topUpWords(topUp), topUp.basis] as const]),
    ...(goesBack === undefined ? [] : [[returnWords(goesBack), goesBack.basis] as const]),
  ];
}

function eventWords(event: FundEvent["event"]): Bilingual {
  if (event === "loans") return fundLoansRecord.fields().event.says;
  return event === "closed" ? fundClosedRecord.fields().event.says : memberWords(event, fundMovements);
}

function entryWords(entry: FundEntry): Bilingual {
  const name = eventWords(entry.event);
  const moved = entry.in === "0.00" ? `-${entry.out}` : `+${entry.in}`;
  const none = entry.in === "0.00" && entry.out === "0.00" && entry.unpaid === undefined;
  const change = entry.outstanding !== undefined ? ` ${entry.outstanding}` : none ? "" : ` ${moved}`;
  const { unpaid = "0.00" } = entry;
  const open = wordsIf(unpaid !== "0.00", { zh: `（未付 ${unpaid}）`, en: ` (unpaid ${unpaid})` });
  return {
    zh: `${entry.on} ${entry.id} ${name.zh}${change}${open.zh}，基金余额 ${entry.balance}`,
    en: `${entry.on} ${entry.id} ${name.en}${change}${open.en} → ${entry.balance}`,
  };
}

function yearWords(year: FundYear): Bilingual {
  // First what came in, then what went out: so the movements stand.
  const moved = fundMovements.list.filter((name) => year[name] !== "0.00");
  const said = (language: "zh" | "en"): string =>
    moved
      .map((name) => ` ${isInflow(name) ? "+" : "-"} ${memberWords(name, fundMovements)[language]} ${year[name]}`)
      .join("");
  return {
    zh: `${year.year}：期初 ${year.opening}${said("zh")} = 期末 ${year.closing}`,
    en: `${year.year}: opening ${year.opening}${said("en")} = closing ${year.closing}`,
  };
}

function leverageWords(finding: LeverageFinding): Bilingual {
  const most = String(finding.most);
  if (finding.state === "undetermined") {
    return { zh: "放大倍数：未提供贷款余额", en: "Leverage: the loans are not told" };
  }
  const state = finding.state === "exceeded" ? { zh: "超过", en: "more than" } : { zh: "不超过", en: "not more than" };
  return {
    zh: `放大倍数：贷款 ${finding.loans} 元${state.zh} ${finding.balance} × ${most} = ${finding.mostLoans} 元`,
    en: `Leverage: loans ${finding.loans} yuan, ${state.en} ${finding.balance} × ${most} = ${finding.mostLoans}`,
  };
}

function topUpWords(finding: TopUpFinding): Bilingual {
  if (finding.state === "undetermined") {
    return { zh: "补充：条件没有给出目标规模", en: "Top-up: the terms set no target" };
  }
  const state =
    finding.state === "needed"
      ? { zh: "低于，须补充", en: "below it, needed" }
      : { zh: "不低于，无须补充", en: "not below it, not needed" };
  return {
    zh: `补充：余额 ${finding.balance} 元，界限 ${finding.target} × ${finding.below}：${state.zh}`,
    en: `Top-up: balance ${finding.balance} yuan, the mark is ${finding.target} × ${finding.below}: ${state.en}`,
  };
}

function returnWords({ amount, workingDays, due }: ReturnFinding): Bilingual {
  const days = String(workingDays);
  switch (due.state) {
    case "undetermined":
      return due.missing[0] === "calendar"
        ? { zh: `返还 ${amount} 元：缺少工作日历`, en: `Return of ${amount} yuan: the calendar is missing` }
        : {
            zh: `返还 ${amount} 元：解除担保责任通知书尚未收齐`,
            en: `Return of ${amount} yuan: release notices not all received`,
          };
    case "not-covered":
      return {
        zh: `返还 ${amount} 元：工作日历只覆盖 ${due.coveredFrom} 至 ${due.coveredThrough}`,
        en: `Return of ${amount} yuan: the calendar covers ${due.coveredFrom} through ${due.coveredThrough} only`,
      };
    case "known": {
      const standing = {
        open: { zh: "尚未到期", en: "not due yet" },
        done: { zh: "已按时返还", en: "done in time" },
        late: { zh: "已逾期", en: "late" },
      }[due.standing];
      return {
        zh: `返还 ${amount} 元：收齐通知书后 ${days} 个工作日内，${due.by} 前（含）：${standing.zh}`,
        en: `Return of ${amount} yuan: within ${days} working days of the last notice, by ${due.by}: ${standing.en}`,
      };
    }
  }
}
