import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { LeverageFinding, ReturnFinding, TopUpFinding } from "./checks.ts";
import { type FundEvent, INFLOWS, OUTFLOWS } from "./events.ts";
import type { FundEntry, FundStatement, FundYear } from "./state-fund.ts";

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
 * // => "Fund F1, 2018-12-31: balance 100000.00 yuan, unpaid 0.00"
 * ```
 */
export function explainFund(result: FundStatement, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const heading = (words: Bilingual): ExplanationLine => ({ type: "heading", text: say(words, language) });
  const { balance, unpaid, leverage, topUp, goesBack } = result;
  const findings = [
    ...(leverage === undefined ? [] : [{ words: leverageWords(leverage), basis: leverage.basis }]),
    ...(topUp === undefined ? [] : [{ words: topUpWords(topUp), basis: topUp.basis }]),
    ...(goesBack === undefined ? [] : [{ words: returnWords(goesBack), basis: goesBack.basis }]),
  ];
  return {
    language,
    lines: [
      heading({
        zh: `基金 ${result.fund}(${result.asOf}):余额 ${balance} 元,未付 ${unpaid} 元`,
        en: `Fund ${result.fund}, ${result.asOf}: balance ${balance} yuan, unpaid ${unpaid}`,
      }),
      ...termsLines(result.terms, result.readings, {}, language),
      ...result.entries.map((entry) => text(entryWords(entry))),
      ...basisLines(result.basis, language, documents),
      ...(result.years.length === 0 ? [] : [heading({ zh: "分年", en: "By year" })]),
      ...result.years.map((year) => text(yearWords(year))),
      ...findings.flatMap(({ words, basis }) => [heading(words), ...basisLines(basis, language, documents)]),
    ],
  };
}

const EVENTS = {
  endowed: { zh: "出资", en: "paid in" },
  interest: { zh: "利息", en: "interest" },
  recovered: { zh: "追偿退还", en: "recovered" },
  replenished: { zh: "补充", en: "topped up" },
  compensated: { zh: "代偿", en: "compensated" },
  "paid-later": { zh: "补付", en: "paid later" },
  cost: { zh: "追偿费用", en: "cost of collection" },
  returned: { zh: "返还", en: "returned" },
  loans: { zh: "贷款余额", en: "loans outstanding" },
  closed: { zh: "合作终止", en: "agreement ended" },
} as const satisfies Record<FundEvent["event"], Bilingual>;

function entryWords(entry: FundEntry): Bilingual {
  const name = EVENTS[entry.event];
  const moved = entry.in === "0.00" ? `-${entry.out}` : `+${entry.in}`;
  const none = entry.in === "0.00" && entry.out === "0.00" && entry.unpaid === undefined;
  const change = entry.outstanding !== undefined ? ` ${entry.outstanding}` : none ? "" : ` ${moved}`;
  const open =
    entry.unpaid === undefined || entry.unpaid === "0.00"
      ? { zh: "", en: "" }
      : { zh: `(未付 ${entry.unpaid})`, en: ` (unpaid ${entry.unpaid})` };
  return {
    zh: `${entry.on} ${entry.id} ${name.zh}${change}${open.zh} → ${entry.balance}`,
    en: `${entry.on} ${entry.id} ${name.en}${change}${open.en} → ${entry.balance}`,
  };
}

function yearWords(year: FundYear): Bilingual {
  const part = (
    sign: string,
    names: readonly (keyof typeof EVENTS & keyof FundYear)[],
    language: "zh" | "en",
  ): string =>
    names
      .filter((name) => year[name] !== "0.00")
      .map((name) => ` ${sign} ${EVENTS[name][language]} ${year[name]}`)
      .join("");
  const said = (language: "zh" | "en"): string => `${part("+", INFLOWS, language)}${part("-", OUTFLOWS, language)}`;
  return {
    zh: `${year.year}:期初 ${year.opening}${said("zh")} = 期末 ${year.closing}`,
    en: `${year.year}: opening ${year.opening}${said("en")} = closing ${year.closing}`,
  };
}

function leverageWords(finding: LeverageFinding): Bilingual {
  const most = String(finding.most);
  if (finding.state === "undetermined") {
    return { zh: "放大倍数:未提供贷款余额", en: "Leverage: the loans are not told" };
  }
  const state = finding.state === "exceeded" ? { zh: "超过", en: "more than" } : { zh: "不超过", en: "not more than" };
  return {
    zh: `放大倍数:贷款 ${finding.loans} 元${state.zh} ${finding.balance} × ${most} = ${finding.mostLoans} 元`,
    en: `Leverage: loans ${finding.loans} yuan, ${state.en} ${finding.balance} × ${most} = ${finding.mostLoans}`,
  };
}

function topUpWords(finding: TopUpFinding): Bilingual {
  if (finding.state === "undetermined") {
    return { zh: "补充:条件没有给出目标规模", en: "Top-up: the terms set no target" };
  }
  const state =
    finding.state === "needed"
      ? { zh: "低于,须补充", en: "below it, needed" }
      : { zh: "不低于,无须补充", en: "not below it, not needed" };
  return {
    zh: `补充:余额 ${finding.balance} 元,界限 ${finding.target} × ${finding.below}:${state.zh}`,
    en: `Top-up: balance ${finding.balance} yuan, the mark is ${finding.target} × ${finding.below}: ${state.en}`,
  };
}

function returnWords({ amount, workingDays, due }: ReturnFinding): Bilingual {
  const days = String(workingDays);
  switch (due.state) {
    case "undetermined":
      return due.missing[0] === "calendar"
        ? { zh: `返还 ${amount} 元:缺少工作日历`, en: `Return of ${amount} yuan: the calendar is missing` }
        : {
            zh: `返还 ${amount} 元:解除担保责任通知书尚未收齐`,
            en: `Return of ${amount} yuan: release notices not all received`,
          };
    case "not-covered":
      return {
        zh: `返还 ${amount} 元:工作日历只覆盖 ${due.coveredFrom} 至 ${due.coveredThrough}`,
        en: `Return of ${amount} yuan: the calendar covers ${due.coveredFrom} through ${due.coveredThrough} only`,
      };
    case "known": {
      const standing = {
        open: { zh: "尚未到期", en: "not due yet" },
        done: { zh: "已按时返还", en: "done in time" },
        late: { zh: "已逾期", en: "late" },
      }[due.standing];
      return {
        zh: `返还 ${amount} 元:收齐通知书后 ${days} 个工作日内,${due.by} 前(含):${standing.zh}`,
        en: `Return of ${amount} yuan: within ${days} working days of the last notice, by ${due.by}: ${standing.en}`,
      };
    }
  }
}
