import type { Bilingual } from "../../base/input/bilingual.ts";
import { memberWords } from "../../kernel/members.ts";
import { declared } from "./columns.ts";
import { cellRemarks } from "./reading.ts";
import type { SheetControl } from "./read-rows.ts";
import type { SheetProposal } from "./settings.ts";
import { sheetKinds } from "./sheet-kinds.ts";
import { sheetUnits } from "./units.ts";

/** One column of the proposed mapping in words, for a table: column, heading, meaning, unit, standing, reason. */
export interface MappingLine {
  readonly column: string;
  readonly heading: string;
  readonly means: Bilingual;
  readonly unit: Bilingual;
  readonly standing: Bilingual;
  readonly why: Bilingual;
}

const STANDINGS = {
  sure: { zh: "确定", en: "sure" },
  doubtful: { zh: "存疑", en: "doubtful" },
  unknown: { zh: "不认识", en: "not known" },
} as const satisfies Record<string, Bilingual>;

const NOTHING: Bilingual = { zh: "", en: "" };

/** The proposed mapping in words, column by column. */
export function sayMapping({ columns, settings }: SheetProposal): readonly MappingLine[] {
  return columns
    .filter(({ heading }) => heading !== "")
    .map(({ column, heading, group, means, part, unit, standing, why }) => {
      const { zh, en } = means === null ? NOTHING : declared(means);
      const which = settings.parts.length > 1 && means !== null && declared(means).of === "loan" ? part : undefined;
      return {
        ...{ column, heading: group === "" ? heading : `${group} / ${heading}` },
        means:
          which === undefined
            ? { zh, en }
            : { zh: `${zh}（第 ${String(which)} 笔）`, en: `${en} (loan ${String(which)})` },
        unit: unit === null ? NOTHING : memberWords(unit, sheetUnits),
        ...{ standing: STANDINGS[standing], why },
      };
    });
}

/** The control totals in words: the rows first, then what the columns add up to, then what was done to cells. */
export function sayControl(control: SheetControl): readonly Bilingual[] {
  const n = (count: number): string => String(count);
  const { rows, above, headings, taken, noLoan, totals, refused, notes, blank, loans, loansRefused, checks } = control;
  const equals = control.balanced ? "=" : "≠";
  return [
    {
      zh: `文件 ${n(rows)} 行 ${equals} 采用 ${n(taken)} + 无贷款 ${n(noLoan)} + 合计行 ${n(totals)} + 不能采用 ${n(refused)} + 说明 ${n(notes)} + 空白 ${n(blank)} + 标题 ${n(above + headings)}`,
      en: `${n(rows)} rows in the file ${equals} taken ${n(taken)} + without a loan ${n(noLoan)} + totals ${n(totals)} + refused ${n(refused)} + notes ${n(notes)} + blank ${n(blank)} + headings ${n(above + headings)}`,
    },
    ...(loans !== taken || loansRefused > 0
      ? [
          {
            zh: `贷款 ${n(loans)} 笔，另有 ${n(loansRefused)} 笔不能采用`,
            en: `${n(loans)} loans; ${n(loansRefused)} more cannot be used`,
          },
        ]
      : []),
    ...(totals === 0
      ? []
      : [
          {
            zh: `合计核对：相符 ${n(checks.agrees)} 项，不符 ${n(checks.differs)} 项，不能核对 ${n(checks.undetermined)} 项`,
            en: `totals: ${n(checks.agrees)} agree, ${n(checks.differs)} differ, ${n(checks.undetermined)} could not be checked`,
          },
        ]),
    ...control.sums
      .filter(({ read, unreadable }) => read + unreadable > 0)
      .map(({ column, heading, sum, read, unreadable }) => ({
        zh: `${column} 列“${heading}”合计 ${sum}（${n(read)} 格${unreadable > 0 ? `，另有 ${n(unreadable)} 格读不出` : ""}）`,
        en: `column ${column} “${heading}” adds up to ${sum} (${n(read)} cells${unreadable > 0 ? `; ${n(unreadable)} could not be read` : ""})`,
      })),
    ...cellRemarks.list
      .filter((remark) => control.remarks[remark] > 0)
      .map((remark) => {
        const { zh, en } = memberWords(remark, cellRemarks);
        return { zh: `${zh}：${n(control.remarks[remark])} 格`, en: `${en}: ${n(control.remarks[remark])} cells` };
      }),
  ];
}

/** What a sheet was found to be. */
export function sayKind({ settings }: SheetProposal): Bilingual {
  return memberWords(settings.kind, sheetKinds);
}
