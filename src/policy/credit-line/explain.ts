import { owns } from "../../base/input/own-fields.ts";
import { explained } from "../../kernel/explained.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { monthsWords } from "../../kernel/words.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import { type DrawFinding, drawRequirements } from "./draw-findings.ts";
import { restDayWarningWords } from "../../ledger/loan/finding-words.ts";
import { creditLineReadings } from "./readings.ts";
import type { BrokenBy, LineYear } from "./line-years.ts";
import type { LineMovement, ReviewedDraw } from "./line-movements.ts";
import type { CreditLineReview } from "./review-credit-line.ts";
import type { LineStanding } from "./standing.ts";

/**
 * Explains the review of a credit line: its state, every movement with what was left, each draw, each year.
 *
 * @example
 * ```ts
 * import { explainCreditLine, renderText, reviewCreditLine } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = reviewCreditLine(changge2017.creditLine, {
 *   line: "C1", household: "H1", asOf: "2018-12-31", granted: { on: "2018-01-15", amount: "50000" },
 *   adjustments: [], suspensions: [], draws: [],
 * });
 * renderText(explainCreditLine(result, { language: "en" })).split("\n")[0];
 * // => "Credit line C1, 2018-12-31: in force, 50,000.00 yuan can be drawn"
 * ```
 */
export function explainCreditLine(result: CreditLineReview, options: ExplainOptions): Explanation {
  return explained(shapes.creditLineReview, result, options, letterOfCreditLine);
}

function letterOfCreditLine(result: CreditLineReview, options: ExplainOptions): Explanation {
  const state = STATES[result.state];
  const headline = {
    zh: `授信 ${result.line}（${result.asOf}）：${state.zh}，可用 ${result.available} 元`,
    en: `Credit line ${result.line}, ${result.asOf}: ${state.en}, ${result.available} yuan can be drawn`,
  };
  const page = pageOf(result, headline, creditLineReadings, options).text(standingWords(result.standing));
  const { validThrough: end } = result;
  if (end !== undefined) {
    page.text({ zh: `有效期至 ${end}（含）`, en: `valid through ${end}` }).basis(result.basis.validity);
  }
  return page
    .heading({ zh: "变动", en: "Movements" })
    .each(result.movements, (on, movement) => on.text(movementWords(movement)))
    .basis(result.basis.drawing)
    .each(result.draws, writeDraw)
    .each(result.years, writeYear)
    .each(result.warnings, (on, warning) => on.text(restDayWarningWords(warning)))
    .end();
}

function writeDraw(page: Page, { loan, findings }: ReviewedDraw): void {
  const verdict = findings.every(({ outcome }) => outcome !== "unmet")
    ? { zh: "符合", en: "kept to the line" }
    : { zh: "不符合", en: "broke the line" };
  page.heading({ zh: `用信 ${loan}：${verdict.zh}`, en: `Draw ${loan}: ${verdict.en}` }).each(findings, writeFinding);
}

function writeFinding(page: Page, finding: DrawFinding): void {
  const requirement = drawRequirements.find(({ rule }) => rule === finding.rule);
  if (requirement === undefined || (finding.outcome !== "met" && finding.outcome !== "unmet")) return;
  page.finding(finding, { says: requirement.says, evidence: requirement.evidence(finding) });
}

function writeYear(page: Page, year: LineYear): void {
  const word = YEARS[year.state];
  const number = String(year.year);
  page
    .heading({
      zh: `第 ${number} 年（${year.from} 至 ${year.through}）：${word.zh}`,
      en: `Year ${number}, ${year.from} to ${year.through}: ${word.en}`,
    })
    .each(yearWords(year), (on, words) => on.text(words))
    .basis(owns(year, "basis") ? year.basis : []);
}

export const STATES = {
  "not-yet-granted": { zh: "尚未授信", en: "not yet granted" },
  "in-force": { zh: "有效", en: "in force" },
  suspended: { zh: "暂停", en: "suspended" },
  ended: { zh: "已到期", en: "ended" },
} as const satisfies Record<CreditLineReview["state"], Bilingual>;

export const YEARS = {
  running: { zh: "未满，至今守信", en: "running, kept so far" },
  "broken-so-far": { zh: "未满，已有失信", en: "running, already broken" },
  unused: { zh: "未用信", en: "not used" },
  "nothing-due": { zh: "没有到期款，不奖励", en: "nothing fell due, no reward" },
  kept: { zh: "守信", en: "kept" },
  broken: { zh: "失信", en: "broken" },
} as const satisfies Record<LineYear["state"], Bilingual>;

export const MOVEMENTS = {
  granted: { zh: "授信", en: "granted" },
  rewarded: { zh: "奖励", en: "rewarded" },
  penalised: { zh: "惩戒", en: "penalised" },
  adjusted: { zh: "调整", en: "adjusted" },
  suspended: { zh: "暂停", en: "suspended" },
  resumed: { zh: "恢复", en: "resumed" },
  repaid: { zh: "归还", en: "repaid" },
  drawn: { zh: "用信", en: "drawn" },
} as const satisfies Record<LineMovement["movement"], Bilingual>;

function movementWords({ day, movement, loan, amount, limit, drawn, available }: LineMovement): Bilingual {
  const word = MOVEMENTS[movement];
  const what = loan === undefined || amount === undefined ? "" : ` ${loan} ${amount}`;
  return {
    zh: `${day} ${word.zh}${what}：额度 ${limit} - 已用 ${drawn} → 可用 ${available}`,
    en: `${day} ${word.en}${what}: line ${limit} - drawn ${drawn} → available ${available}`,
  };
}

function yearWords(year: LineYear): readonly Bilingual[] {
  const lines: Bilingual[] = owns(year, "brokenBy") ? year.brokenBy.map(groundWords) : [];
  if (year.state !== "kept" && year.state !== "broken") return lines;
  if (year.step === "none-given") {
    return [...lines, { zh: "主办机构未设定档次", en: "the lender has set no step for it" }];
  }
  const before = standingWords(year.before);
  const after = standingWords(year.after);
  const inARow = String(year.inARow);
  const step = String(year.step);
  const when =
    year.appliesFrom === undefined
      ? { zh: "用于下一次授信", en: "for the next line" }
      : { zh: `${year.appliesFrom} 起`, en: `from ${year.appliesFrom}` };
  return [
    ...lines,
    { zh: `连续第 ${inARow} 年，第 ${step} 档，${when.zh}`, en: `${inARow} in a row, step ${step}, ${when.en}` },
    { zh: `${before.zh} → ${after.zh}`, en: `${before.en} → ${after.en}` },
  ];
}

function groundWords(ground: BrokenBy): Bilingual {
  return ground.ground === "late"
    ? {
        zh: `${ground.loan} ${ground.dueOn} 到期，逾期 ${String(ground.days)} 天`,
        en: `${ground.loan} due on ${ground.dueOn}, ${String(ground.days)} days overdue`,
      }
    : { zh: `${ground.loan} 于 ${ground.on} 被挪用`, en: `${ground.loan} misused on ${ground.on}` };
}

function standingWords({ limit, points, grade, rate, longestMonths }: LineStanding): Bilingual {
  const zh = [`额度 ${limit} 元`];
  const en = [`line ${limit} yuan`];
  if (points !== undefined) {
    zh.push(`积分 ${String(points)}`);
    en.push(`${String(points)} points`);
  }
  if (grade !== undefined) {
    zh.push(grade === "none" ? "无等级" : `等级 ${grade}`);
    en.push(grade === "none" ? "no grade" : `grade ${grade}`);
  }
  if (rate !== undefined) {
    zh.push(`利率 ${rate}`);
    en.push(`rate ${rate}`);
  }
  if (longestMonths !== undefined) {
    const { zh: longest, en: most } = monthsWords(longestMonths);
    zh.push(`最长 ${longest}`);
    en.push(`at most ${most}`);
  }
  return { zh: zh.join("，"), en: en.join(", ") };
}
