import type { Bilingual } from "../../base/input/bilingual.ts";
import { type Cell, closeText } from "./cells.ts";
import { type ColumnKey, columnKeys, declared } from "./columns.ts";
import { unitNamed, unitsOf } from "./units.ts";
import type { SheetUnit } from "./types.ts";

/** A heading taken apart. */
export interface HeadingParts {
  /** The whole of it, half-width and without blanks and line breaks. */
  readonly whole: string;
  /** The whole without what stands in brackets. */
  readonly name: string;
  readonly unit: SheetUnit | undefined;
}

const BRACKETS = /[([{【〔<《]([^)\]}】〕>》]*)[)\]}】〕>》]/g;
const LOOSE_UNIT = /^(.+?)[/,:;_·-]?(人民币万元|人民币元|万元|亿元|元|%|‰)$/;

/** Takes a heading apart: its name, and the unit that it names in brackets or at its end. */
export function headingParts(cell: Cell): HeadingParts {
  const whole = closeText(cell)
    .toLowerCase()
    .replace(/[*※★▲]/g, "")
    .replace(/^(\d{1,2}[.、]|\(\d{1,2}\)|[(（]?[一二三四五六七八九十]{1,2}[)）、.])(?=.)/, "")
    .replace(/[:：]$/, "");
  let unit: SheetUnit | undefined;
  const name = whole.replace(BRACKETS, (_, inside: string) => {
    unit ??= unitIn(inside);
    return "";
  });
  if (unit !== undefined || name === "") return { whole, name: name === "" ? whole : name, unit };
  const loose = LOOSE_UNIT.exec(name);
  const [, bare = "", word = ""] = loose ?? [];
  return loose === null ? { whole, name, unit } : { whole, name: bare, unit: unitNamed(word) };
}

/** The unit that brackets or a line of the title name: `单位:万元` and `万元,保留两位` are 万元. */
export function unitIn(text: string): SheetUnit | undefined {
  const words = text.replace(/^(金额)?单位[:：]?/, "").split(/[,，、;；/:：\s]+/);
  return words.map((word) => unitNamed(word)).find((unit) => unit !== undefined);
}

/** What a heading means, and how surely. */
export interface Meaning {
  readonly key: ColumnKey;
  readonly sure: boolean;
  readonly why: Bilingual;
}

/** The register, turned round: every way to write a heading, and the column that it means. */
export type Register = ReadonlyMap<string, ColumnKey>;

/** Turns the register round; made once for a reading. */
export function makeRegister(): Register {
  const register = new Map<string, ColumnKey>();
  for (const key of columnKeys()) {
    const { zh, also } = declared(key);
    for (const way of [zh, ...also]) register.set(way.normalize("NFKC").toLowerCase(), key);
  }
  return register;
}

const BEFORE = [
  "小额信贷",
  "扶贫小额信贷",
  "脱贫人口小额信贷",
  "小额贷款",
  "扶贫贷款",
  "贷款",
  "借款",
  "当前",
  "现",
  "实际",
  "其中",
  "本次",
  "首次",
];
const AFTER = ["情况", "(必填)", "填写"];

/** What a heading means by the register, alone or with the group above it; `undefined`: nothing that is known. */
export function meaningOf(register: Register, cell: Cell, group: string): Meaning | undefined {
  const { whole, name } = headingParts(cell);
  if (whole === "") return undefined;
  const exact = register.get(whole) ?? register.get(name);
  const above = headingParts(group).name;
  const together = above === "" ? undefined : (register.get(above + name) ?? register.get(shortGroup(above) + name));
  if (exact !== undefined) {
    // A general word takes its meaning from the group above: 逾期 | 金额, but never another kind of thing.
    if (together !== undefined && together !== exact && isGeneral(name)) return sure(together, byGroup(above, name));
    return sure(exact, { zh: `标题为“${name}”`, en: `the heading is “${name}”` });
  }
  if (together !== undefined) return sure(together, byGroup(above, name));
  return nearMeaning(register, name);
}

const GENERAL = [
  "户数",
  "金额",
  "日期",
  "时间",
  "姓名",
  "身份证号",
  "身份证",
  "身份证号码",
  "编号",
  "余额",
  "利率",
  "期限",
  "天数",
  "状态",
  "用途",
  "银行",
];

/** Whether a word is a heading only together with the group above it. */
export function isGeneral(name: string): boolean {
  return GENERAL.includes(name);
}

function byGroup(above: string, name: string): Bilingual {
  return { zh: `分组“${above}”下的“${name}”`, en: `“${name}” under “${above}”` };
}

function sure(key: ColumnKey, why: Bilingual): Meaning {
  return { key, sure: true, why };
}

/** A group without the words that only say that it is one: 放款情况, 逾期贷款信息. */
function shortGroup(group: string): string {
  return group.replace(/(基本)?(情况|信息|栏|明细|数据)$/, "");
}

/** A heading that only holds a known one: it is shown, and never used unasked. */
function nearMeaning(register: Register, name: string): Meaning | undefined {
  for (const before of BEFORE)
    for (const after of ["", ...AFTER]) {
      if (!name.startsWith(before) || !name.endsWith(after)) continue;
      const key = register.get(name.slice(before.length, after === "" ? undefined : -after.length));
      if (key !== undefined) return doubtful(key, name);
    }
  let best: { readonly way: string; readonly key: ColumnKey } | undefined;
  for (const [way, key] of register)
    if (way.length >= 3 && way.length > (best?.way.length ?? 0) && name.includes(way)) best = { way, key };
  return best === undefined ? undefined : doubtful(best.key, name);
}

function doubtful(key: ColumnKey, name: string): Meaning {
  const { zh, en } = declared(key);
  return {
    ...{ key, sure: false },
    why: { zh: `标题“${name}”只与“${zh}”相近`, en: `the heading “${name}” is only near to “${en}”` },
  };
}

/** Whether a unit fits a column; one that does not is no unit of it. */
export function fittingUnit(key: ColumnKey, unit: SheetUnit | undefined): SheetUnit | undefined {
  return unit !== undefined && unitsOf(declared(key).kind).includes(unit) ? unit : undefined;
}
