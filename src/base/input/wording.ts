import type { Issue, IssueCode } from "./issue.ts";
import type { Known } from "./near.ts";

/*
 * One function per kind of issue, so that a small import carries only the wording it can use.
 * A message never repeats the value it refuses: the value may be personal data.
 */

/** How many characters a name or an id has at most. */
export const NAME_LIMIT = 200;

function issue(code: IssueCode, path: string, zh: string, en: string): Issue {
  return { code, path, message: { zh, en } };
}

export function missing(path: string): Issue {
  return issue("missing", path, "缺少此项", "is required");
}
export function asksNothing(path: string): Issue {
  return issue("missing", path, "没有规定任何须判断的事项", "asks for nothing that could be judged");
}
export function unknownKey(path: string, near?: Known): Issue {
  if (near === undefined)
    return issue("unknown-key", path, "没有这个字段（是否拼写有误）", "is not a known field (misspelt?)");
  const { name, label } = near;
  const of = label === undefined ? "" : `（${label}）`;
  return issue("unknown-key", path, `没有这个字段；请写 ${name}${of}`, `is not a known field; write ${name}`);
}
/** Nothing is known there: a database gives it so. */
export function leaveOut({ code, path }: Issue): Issue {
  return issue(code, path, "值为 null；未知的事实请不要写出该字段", "is null; leave out a fact that is not known");
}
export function padded(path: string): Issue {
  return issue(
    "padded",
    path,
    "首尾有空白；请去掉空白再写（数据库定长字段会补空格）",
    "begins or ends with white space; write it without (databases pad fields of fixed length)",
  );
}
export function writtenAsDate(path: string): Issue {
  return issue(
    "not-plain",
    path,
    '是 Date 对象；请写日期文字，如 "2022-03-01"',
    'is a Date; write the day as text, such as "2022-03-01"',
  );
}
export function writtenAsField(path: string, field: string, example: string): Issue {
  const written = `{ ${field}: ${example} }`;
  return issue("wrong-type", path, `请写成 ${written}`, `write it as ${written}`);
}
/** Of several ways of writing it was read as one: that which comes closest. */
export function readAs(of: Issue, branch: string): Issue {
  const { zh, en } = of.message;
  return { ...of, message: { zh: `${zh}（按 ${branch} 的写法理解）`, en: `${en} (read as ${branch})` } };
}
export function wholePack(path: string, parts: readonly string[], kind: string): Issue {
  const [zh, en] =
    parts.length === 0
      ? [`这是整套条件，其中没有 ${kind} 部分`, `is a whole pack, and it has no part of the kind ${kind}`]
      : [`这是整套条件；请只传入其中的 ${parts.join("、")}`, `is a whole pack; hand in its part ${parts.join(" or ")}`];
  return issue("whole-pack", path, zh, en);
}
export function partNotStated(path: string): Issue {
  return issue(
    "missing",
    path,
    "未传入条件；如取自一套条件，则该套条件没有规定这一部分",
    "is required; if it was taken from a pack, the pack does not state that part",
  );
}
export function wholeOrEach(path: string): Issue {
  return issue(
    "overlapping",
    path,
    "按月汇总与逐项办理不可并用",
    "reports the month as a whole and each event at once",
  );
}
export function explicitUndefined(path: string): Issue {
  return issue(
    "explicit-undefined",
    path,
    "值为 undefined；未知的事实请不要写出该字段",
    "is undefined; leave out a fact that is not known",
  );
}
export function notPlain(path: string): Issue {
  return issue(
    "not-plain",
    path,
    "须为普通 JSON 数据（不接受类实例、函数、getter、符号键、继承字段）",
    "must be plain JSON data (no class instances, functions, getters, symbol keys or inherited fields)",
  );
}
export function sparseArray(path: string): Issue {
  return issue("sparse-array", path, "数组有空位或附加字段", "is an array with holes or extra fields");
}
export function circular(path: string): Issue {
  return issue("circular", path, "数据循环引用自身", "contains itself");
}
export function tooDeep(path: string, limit: number): Issue {
  const n = String(limit);
  return issue("too-deep", path, `嵌套超过 ${n} 层`, `is nested more than ${n} levels deep`);
}
export function wrongType(path: string, expected: string): Issue {
  return issue("wrong-type", path, `类型不对，应为 ${expected}`, `has the wrong type, expected ${expected}`);
}
export function notListed(path: string, options: readonly string[], labels: readonly string[] = []): Issue {
  const list = options.join(" | ");
  const labelled = options.map((option, i) => (labels[i] === undefined ? option : `${option}（${labels[i]}）`));
  return issue("not-listed", path, `不在可选值之内：${labelled.join("、")}`, `is none of: ${list}`);
}
export function otherWord(path: string, { name, label }: Known): Issue {
  const of = label === undefined ? "" : `（${label}）`;
  return issue("not-listed", path, `不在可选值之内；请写 "${name}"${of}`, `is not listed; write "${name}"`);
}
export function notFinite(path: string): Issue {
  return issue("not-a-finite-number", path, "不是有限数", "is not a finite number");
}
export function notWhole(path: string): Issue {
  return issue("not-a-whole-number", path, "须为整数", "must be a whole number");
}
export function belowMinimum(path: string, minimum: string): Issue {
  return issue("below-minimum", path, `不得小于 ${minimum}`, `must be at least ${minimum}`);
}
export function aboveMaximum(path: string, maximum: string): Issue {
  return issue("above-maximum", path, `不得大于 ${maximum}`, `must be at most ${maximum}`);
}
/** Of a name. */
export function emptyName(path: string): Issue {
  return issue("empty", path, "不得为空，首尾不得有空白", "must not be empty, nor begin or end with white space");
}
/** Of a list. */
export function empty(path: string): Issue {
  return issue("empty", path, "至少须有一项", "must hold at least one");
}
export function notAName(path: string): Issue {
  return issue(
    "not-a-name",
    path,
    `不是名称或编号：须有可见字符，不超过 ${String(NAME_LIMIT)} 个字，不含控制字符和不完整的字符`,
    `is no name or id: it needs something visible, at most ${String(NAME_LIMIT)} characters, no control characters and no halves of characters`,
  );
}
export function badFormat(path: string): Issue {
  return issue("bad-format", path, "格式不对", "has the wrong format");
}
export function amountWithSeparators(path: string): Issue {
  return issue(
    "not-an-amount",
    path,
    '金额中不写千分位逗号；请写如 "50000"',
    'has separators; write the amount without, such as "50000"',
  );
}
export function dayOtherwise(path: string): Issue {
  return issue(
    "not-a-day",
    path,
    '日期请写成四位年、两位月、两位日，以短横线相连，如 "2022-03-01"',
    'is a day written otherwise; write four digits of the year, two of the month, two of the day, such as "2022-03-01"',
  );
}
export function notAnAmount(path: string): Issue {
  return issue(
    "not-an-amount",
    path,
    '不是金额；请写人民币元，如 "1975.50"（不接受指数、分隔符、空白、正号）',
    'is not an amount; write yuan such as "1975.50" (no exponent, separator, white space or plus sign)',
  );
}
export function tooManyDecimals(path: string, places: number): Issue {
  const n = String(places);
  return issue("too-many-decimals", path, `小数超过 ${n} 位`, `has more than ${n} decimals`);
}
export function amountTooLarge(path: string): Issue {
  return issue("amount-too-large", path, "金额超过 12 位整数", "has more than 12 digits before the point");
}
export function negativeAmount(path: string): Issue {
  return issue("negative-amount", path, "金额不得为负", "must not be negative");
}
export function notAPercent(path: string): Issue {
  return issue("not-a-percent", path, '不是百分比；请写如 "4.35%"', 'is not a per cent; write it such as "4.35%"');
}
export function percentWithoutSign(path: string): Issue {
  return issue(
    "percent-without-sign",
    path,
    '百分比须带百分号，请写如 "4.35%"：4.35 与 0.0435 不可混淆',
    'needs a per cent sign, such as "4.35%": 4.35 and 0.0435 must not be confused',
  );
}
export function notADay(path: string): Issue {
  return issue("not-a-day", path, '不是日期；请写如 "2021-06-10"', 'is not a day; write it such as "2021-06-10"');
}
export function noSuchDay(path: string): Issue {
  return issue("no-such-day", path, "历法上没有这一天", "is no day of the calendar");
}
export function outOfOrder(path: string, zh: string, en: string): Issue {
  return issue("out-of-order", path, zh, en);
}
export function moreThanOwed(path: string): Issue {
  return issue("more-than-owed", path, "还款超过当日余额", "repays more than the balance of that day");
}
export function notToldApart(path: string): Issue {
  return issue(
    "not-told-apart",
    path,
    "金额只够还其中一部分，而同日放款的几笔贷款先还哪一笔不明；请改写所还贷款的编号，或写明各笔的 order",
    "repays only part of loans of one day, and nothing tells which comes first; name the loans by id, or give each its order",
  );
}
export function moreThanPrincipal(path: string): Issue {
  return issue("more-than-owed", path, "各期之和超过本金", "makes the instalments exceed the principal");
}
export function noSuchPeriod(path: string): Issue {
  return issue("unknown-reference", path, "不是该笔贷款的结息期", "is no settlement period of the loan");
}
export function noSuchGround(path: string): Issue {
  return issue("not-listed", path, "条件没有规定这一丧失事由", "is a ground that the terms do not name");
}
export function partyLeftOut(path: string, party: string): Issue {
  return issue(
    "missing",
    path,
    `缺少文件所列的分担方 ${party}`,
    `leaves out ${party}, a party that the document names`,
  );
}
export function repeatedId(path: string): Issue {
  return issue("repeated-id", path, "编号重复", "repeats an id");
}
export function unknownReference(path: string): Issue {
  return issue("unknown-reference", path, "所指编号不存在", "names an id that is not there");
}
export function seriesNotGiven(path: string, series: string): Issue {
  return issue(
    "unknown-reference",
    path,
    `利率序列 ${series} 不在 rates 之中`,
    `names the series ${series}, which is not among rates`,
  );
}
export function mixedHouseholds(path: string): Issue {
  return issue("mixed-households", path, "须为同一户的贷款", "belongs to another household than the first loan");
}
export function sharesNotWhole(path: string): Issue {
  return issue("shares-not-whole", path, "各份额之和须恰为 100%", "must add up to exactly 100%");
}
export function overlapping(path: string): Issue {
  return issue("overlapping", path, "与另一项重叠", "overlaps another entry");
}
export function neverTogether(path: string): Issue {
  return issue("overlapping", path, "与另一套条件没有共同施行的日子", "shares no day in force with the other terms");
}
export function termSetTwice(path: string, term: string): Issue {
  return issue("term-set-twice", path, `条件 ${term} 被两处规定`, `sets the term ${term} a second time`);
}
export function unknownReading(path: string): Issue {
  return issue("unknown-reading", path, "没有这个解读编号", "is not the id of a reading of these terms");
}
export function foreignTerm(path: string, term: string): Issue {
  return issue("foreign-term", path, `此解读只决定条件 ${term}`, `decides the term ${term} and no other`);
}
export function rateNotKnown(path: string, zh: string, en: string): Issue {
  return issue("rate-not-known", path, zh, en);
}
export function againstTheRoute(path: string): Issue {
  return issue(
    "out-of-order",
    path,
    "按这一流程、条件和日历不会被接受：记录须由 advanceApplication 逐步形成",
    "would not have been taken on this route, with these terms and this calendar: a record grows by advanceApplication",
  );
}
export function relatedToThemself(path: string): Issue {
  return issue("related-to-themself", path, "不得是与其本人的关系", "relates a person to themself");
}
export function contradictoryParents(path: string, other: string): Issue {
  return issue(
    "contradictory-relations",
    path,
    `与 ${other} 矛盾：互为父母`,
    `contradicts ${other}: each would be the parent of the other`,
  );
}
export function contradictory(path: string, other: string): Issue {
  return issue("contradictory", path, `与 ${other} 矛盾`, `contradicts ${other}`);
}
export function notInCalendar(path: string): Issue {
  return issue(
    "not-in-calendar",
    path,
    "工作日历没有覆盖这一天或其后的工作日",
    "is a day that the calendar does not cover, or the working day it leads to is not",
  );
}
export function wrongCount(path: string, part: string, count: number): Issue {
  const number = String(count);
  return issue("wrong-count", path, `${part} 应有 ${number} 项`, `must have ${number} items of ${part}`);
}
export function directionBroken(path: string): Issue {
  return issue(
    "direction-broken",
    path,
    "分值与所声明的方向不符",
    "gives points against the direction that it declares",
  );
}
export function tooShortSalt(path: string, least: number): Issue {
  const n = String(least);
  return issue(
    "too-short",
    path,
    `须为至少 ${n} 个字的随机文字，由持有人保密`,
    `must be random text of at least ${n} characters that the holder keeps secret`,
  );
}
export function notTheResult(path: string): Issue {
  return issue("not-the-result", path, "与按这些条件和事实计算的结果不同", "is not what these terms and facts give");
}
export function decides(path: string): Issue {
  return issue(
    "decides",
    path,
    "所列事实影响结论，不可略去；只可略去编号一类的文字",
    "names a fact on which the answer rests; only what merely names something, such as an id, can be left out",
  );
}
