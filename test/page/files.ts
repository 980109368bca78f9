import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { runAudit } from "../../examples/audit/command.ts";
import { root } from "../support/source.ts";
import { gb18030 } from "../book/sheet/gb18030.ts";
import { makeXlsx } from "../book/sheet/make-xlsx.ts";
import { AS_OF, makeLedger, type MadeLedger } from "../paper/ledger/make-ledger.ts";
import { printed } from "../paper/ledger/printed.ts";

/** A file as it is handed to the page, and written for the command line. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A ledger of a few loans with planted mistakes, in one of the forms in which ledgers come. */
export interface GivenLedger {
  readonly made: MadeLedger;
  readonly ledger: GivenFile;
  readonly settings: GivenFile;
  readonly day: string;
}

const FORMS = ["xlsx", "gb18030.csv", "utf-8.csv", "utf-16.csv", "tsv"] as const;

/** The settings of the sample, of which these ledgers are small sisters. */
const SETTINGS = readFileSync(`${root}examples/data/样例台账.审计设置.json`, "utf8");

export function smallLedger(seed: number): GivenLedger {
  const form = FORMS[seed % FORMS.length] ?? "xlsx";
  const made = makeLedger({ seed, loans: 3, mistakes: 2, pairs: 0 }, printed);
  const name = `台账${String(seed)}`;
  const separator = form === "tsv" ? "\t" : ",";
  const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = made.cells.map((row) => `${row.map((cell) => quoted(String(cell))).join(separator)}\r\n`).join("");
  const bytes =
    form === "xlsx"
      ? makeXlsx([{ name: "台账", rows: made.cells, merged: ["A1:AA1"] }])
      : form === "gb18030.csv"
        ? gb18030(text)
        : form === "utf-16.csv"
          ? new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))
          : strToU8(text);
  const settings = form === "xlsx" ? SETTINGS : SETTINGS.replace(/ {2}"工作表": .*\n/, "");
  return {
    ...{ made, day: AS_OF, settings: { name: `${name}.审计设置.json`, bytes: strToU8(settings) } },
    ledger: { name: `${name}.${form.split(".").at(-1) ?? ""}`, bytes },
  };
}

/** What the command line writes of a ledger, by name. */
export async function byCommand({ ledger, settings }: GivenLedger): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "page-command-"));
  for (const { name, bytes } of [ledger, settings]) writeFileSync(join(folder, name), bytes);
  await runAudit([join(folder, ledger.name)], { say: () => undefined, progress: () => undefined });
  const out = join(folder, "out");
  const [only = ""] = readdirSync(out);
  return filesIn(join(out, only));
}

function filesIn(folder: string, before = ""): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory())
      for (const [own, bytes] of filesIn(path, `${before}${name}/`)) files.set(own, bytes);
    else files.set(`${before}${name}`, new Uint8Array(readFileSync(path)));
  }
  return files;
}

const HEAD = "户号,贷款金额(元),放款日期,到期日期,贷款余额(元),逾期天数";

/** Ten files that are no ledger or a damaged one, each with what a reader is to be told. */
export const DAMAGED: readonly (GivenFile & { readonly told: RegExp })[] = [
  { name: "空.xlsx", bytes: new Uint8Array(), told: /文件是空的/ },
  { name: "旧.xls", bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), told: /旧版 \.xls.*另存为/ },
  { name: "通知.pdf", bytes: strToU8("%PDF-1.7\n%"), told: /PDF 文件，不是台账/ },
  {
    name: "网页.xls",
    bytes: strToU8("<html><table><tr><td>1</td></tr></table></html>"),
    told: /网页格式的表格.*另存为/,
  },
  {
    name: "截断.xlsx",
    bytes: makeXlsx([{ rows: [HEAD.split(","), ["H1", 1, 2, 3, 4, 5]] }]).subarray(0, 400),
    told: /不完整或已损坏/,
  },
  { name: "压缩包.xlsx", bytes: zipSync({ "一.txt": strToU8("一") }), told: /压缩包，不是 Excel 文件/ },
  { name: "图.xlsx", bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), told: /图片，不是台账/ },
  {
    name: "坏表.xlsx",
    bytes: zipSync({
      "xl/workbook.xml": strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData><row r='1'><c r='A1'><v>1</sheetData>"),
    }),
    told: /XML 不完整/,
  },
  {
    name: "无标记.csv",
    bytes: new Uint8Array(Buffer.from(`${HEAD}\r\nH1,1,2,3,4,5\r\n`, "utf16le")),
    told: /不是文本（含大量空字节）/,
  },
  { name: "别的.csv", bytes: strToU8("品名,数量\n苹果,1\n梨,2\n"), told: /没有认得出的标题行，不能读取/ },
];

/** Fifty thousand loans, right but for one: it keeps the worker at work for as long as the test looks. */
export function largeLedger(): GivenFile {
  const rows = Array.from({ length: 50_000 }, (_, i) => {
    const days = i === 40_000 ? 7 : 0; // matures after the day of judgement: nothing is overdue
    return `H${String(i)},50000,2023-03-10,2026-03-10,50000,${String(days)}`;
  });
  return { name: "大台账.csv", bytes: strToU8(`${HEAD}\n${rows.join("\n")}\n`) };
}
