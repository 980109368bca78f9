import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { FileRefused } from "../../../examples/audit/file-refused.ts";
import { openLedger } from "../../../examples/audit/open-file.ts";
import { proposeSettings } from "../../../src/book/sheet/propose-settings.ts";
import { type ReadRow, readSheetStream, type SheetControl } from "../../../src/book/sheet/read-rows.ts";
import { type MadeSheet, makeXlsx } from "./make-xlsx.ts";
import { gb18030 } from "./gb18030.ts";

const folder = mkdtempSync(join(tmpdir(), "sheet-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What came of a file: the words that refuse it, or what was read and said. */
interface Came {
  readonly refused?: string;
  readonly said: readonly string[];
  readonly taken: number;
  readonly control?: SheetControl;
}

let files = 0;

/** Opens and reads a file as the command does, and gives every word that it would say in Chinese. */
async function cameOf(content: Uint8Array | string, name = "台账.csv"): Promise<Came> {
  const path = join(folder, `${String(++files)}-${name}`);
  writeFileSync(path, content);
  return readPath(path);
}

async function readPath(path: string): Promise<Came> {
  try {
    const { sheets, says } = await openLedger(path);
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const proposal = proposeSettings({
      rows: await sheet.beginning(200),
      merged: sheet.merged,
      from1904: sheet.from1904,
    });
    const said = [...says, ...proposal.says].map(({ zh }) => zh);
    if (!proposal.usable) return { refused: proposal.says[0]?.zh ?? "", said, taken: 0 };
    const reading = readSheetStream(proposal.settings, sheet.rows(), sheet);
    const rows: ReadRow[] = [];
    for (;;) {
      const next = await reading.next();
      if (next.done === true) {
        const words = rows.flatMap((row) => ("findings" in row ? row.findings.map((finding) => finding.says.zh) : []));
        return { said: [...said, ...words], taken: next.value.taken, control: next.value };
      }
      rows.push(next.value);
    }
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.says.zh, said: [error.says.zh], taken: 0 };
    throw error; // a stack trace on the screen of an auditor
  }
}

const HEAD = "序号,户主,贷款金额(元),放款日期,到期日期,应贴息金额(元)";
const line = (n: number): string => `${String(n)},H${String(n)},50000,2022-05-06,2025-05-06,481.25`;
const good = [HEAD, line(1), line(2), line(3)].join("\r\n");
const grid: MadeSheet["rows"] = [
  HEAD.split(","),
  [1, "H1", 50000, 44687, 45783, 481.25],
  [2, "H2", 50000, 44687, 45783, 481.25],
];
const book = makeXlsx([{ rows: grid }]);

describe("files that are whole", () => {
  it.each<[string, () => Uint8Array | string, string]>([
    ["CSV in UTF-8", () => good, "编码 UTF-8"],
    ["CSV in UTF-8 with its mark", () => `\uFEFF${good}`, "编码 UTF-8"],
    ["CSV in GB18030", () => gb18030(good), "编码 GB18030"],
    ["CSV in UTF-16 with its mark", () => Buffer.from(`\uFEFF${good}`, "utf16le"), "编码 UTF-16"],
    ["CSV in UTF-16, the other way round", () => Buffer.from(`\uFEFF${good}`, "utf16le").swap16(), "编码 UTF-16"],
    ["tabs", () => good.replaceAll(",", "\t"), "编码 UTF-8"],
    ["semicolons", () => good.replaceAll(",", ";"), "编码 UTF-8"],
    ["lines of one kind and of the other", () => good.replace("\r\n", "\n"), "编码 UTF-8"],
    ["old Macintosh lines", () => good.replaceAll("\r\n", "\r"), "编码 UTF-8"],
    [
      "quotes with commas and line breaks",
      () => good.replace("50000", '"50,000"').replace("户主", '"户主\n姓名"'),
      "编码 UTF-8",
    ],
  ])("%s", async (_, make, says) => {
    const came = await cameOf(make());
    expect(came.said).toStrictEqual([says]);
    expect(came.control).toMatchObject({ rows: 4, above: 1, taken: 3, balanced: true });
  });

  it.each([
    ["with its texts in the cells", {}],
    ["with shared texts", { shared: true }],
    ["that counts from 1904", { from1904: true }],
  ])("a workbook %s", async (_, options) => {
    const came = await cameOf(makeXlsx([{ rows: grid }], options), "台账.xlsx");
    expect(came.control).toMatchObject({ rows: 3, above: 1, taken: 2, balanced: true });
  });

  it("a workbook that leaves blank lines out", async () => {
    const rows = [["某县台账"], [], ...grid, [], [], grid[1] ?? []];
    const came = await cameOf(makeXlsx([{ rows, leftOut: [2, 6, 7], merged: ["A1:F1"] }]), "台账.xlsx");
    expect(came.control).toMatchObject({ rows: 8, above: 3, taken: 3, blank: 2, balanced: true });
  });
});

const cut = (bytes: Uint8Array, part: number): Uint8Array => bytes.slice(0, Math.floor(bytes.length * part));
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** A file that is refused as a whole, and the words that must be in the refusal. */
const refusals: readonly (readonly [string, string, Uint8Array | string, string])[] = [
  ["an empty file", "a.csv", "", "文件是空的"],
  ["blank lines only", "a.csv", "\r\n\r\n\r\n", "表中没有内容"],
  ["one cell", "a.csv", "贷款", "没有认得出的标题行"],
  ["one number", "a.csv", "1", "没有认得出的标题行"],
  ["a mark and nothing else", "a.csv", "\uFEFF", "表中没有内容"],
  ["a workbook cut in half", "a.xlsx", cut(book, 0.5), "文件不完整或已损坏"],
  ["a workbook without its end", "a.xlsx", cut(book, 0.95), "文件不完整或已损坏"],
  ["only the first bytes of a workbook", "a.xlsx", book.slice(0, 10), "文件不完整或已损坏"],
  [
    "a workbook with a damaged middle",
    "a.xlsx",
    (() => {
      const b = Uint8Array.from(book);
      b.fill(0x55, 60, 200);
      return b;
    })(),
    "文件不完整或已损坏",
  ],
  ["an old .xls", "a.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "旧版 .xls"],
  [
    "an old .xls named .xlsx",
    "a.xlsx",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    "另存为",
  ],
  ["a web page saved as .xls", "a.xls", "<html><table><tr><td>户主</td></tr></table></html>", "网页格式"],
  ["a web page in Chinese", "a.xls", gb18030("\r\n <TABLE><tr><td>户主</td></tr></TABLE>"), "网页格式"],
  ["XML of an old spreadsheet", "a.xls", '\uFEFF<?xml version="1.0"?><Workbook/>', "网页格式"],
  ["a PDF", "a.xlsx", "%PDF-1.7 ...", "PDF"],
  ["a picture", "a.xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "图片"],
  ["a RAR archive", "a.xlsx", "Rar!\u001a\u0007\u0000", "RAR"],
  ["another archive", "a.xlsx", zip({ "readme.txt": "x" }), "压缩包"],
  ["a Word document", "a.xlsx", zip({ "word/document.xml": "<w/>" }), "Word"],
  ["an .ods", "a.xlsx", zip({ "content.xml": "<o/>" }), ".ods"],
  ["an .xlsb", "a.xlsx", zip({ "xl/workbook.bin": "x" }), ".xlsb"],
  ["a workbook without sheets", "a.xlsx", zip({ "xl/workbook.xml": "<workbook><sheets/></workbook>" }), "没有工作表"],
  [
    "a workbook whose sheet is gone",
    "a.xlsx",
    zip({ "xl/workbook.xml": '<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>' }),
    "没有工作表",
  ],
  [
    "a workbook of broken XML",
    "a.xlsx",
    zip({
      "xl/workbook.xml": '<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
      "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></row><row></sheet',
    }),
    "XML 不完整",
  ],
  [
    "rows out of order",
    "a.xlsx",
    zip({
      "xl/workbook.xml": '<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
      "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="2"></row><row r="1"></row></sheetData></worksheet>',
    }),
    "行号次序错乱",
  ],
  ["an empty sheet", "a.xlsx", makeXlsx([{ rows: [] }]), "表中没有内容"],
  ["UTF-16 without its mark", "a.csv", Buffer.from(good.replaceAll("户主", "name"), "utf16le"), "空字节"],
  ["bytes of nothing", "a.csv", Uint8Array.from({ length: 600 }, (_, i) => (i % 2 === 0 ? 0xff : 0x2c)), "编码认不出"],
  ["zero bytes", "a.csv", new Uint8Array(500), "空字节"],
  ["headings of another language", "a.csv", "Name,Amount,Date\nA,1,2\n", "没有认得出的标题行"],
  [
    "text that was read in the wrong encoding and saved",
    "a.csv",
    Buffer.from(good, "utf8").toString("latin1"),
    "没有认得出的标题行",
  ],
  ["a quote that is never closed", "a.csv", good.replace("H2", '"H2'), "引号没有成对"],
  [
    "a quote that swallows a large file",
    "a.csv",
    `${HEAD}\n1,"H1,50000\n${`${line(2)}\n`.repeat(40_000)}`,
    "引号没有成对",
  ],
  ["no heading that says the amount", "a.csv", good.replace("贷款金额(元)", "某栏"), "缺少必需的列：贷款金额"],
  ["the amount twice", "a.csv", good.replaceAll("应贴息金额(元)", "贷款本金(元)"), "必需的列不能确定：贷款金额"],
];

/** A file that is read as far as it goes, and the words that must be said of what is not. */
const losses: readonly (readonly [string, string, Uint8Array | string, number, string])[] = [
  ["headings only", "a.csv", HEAD, 0, ""],
  ["a last line that was cut off", "a.csv", cut(strToU8(good), 0.97), 2, "这一行可能不完整"],
  ["lines of other lengths", "a.csv", good.replace("H2,50000", "H2,50,000"), 2, "各列已错位"],
  [
    "quotes that are closed some lines on",
    "a.csv",
    `${good}\r\n4,"H4,50000\r\n${line(5)}\r\n${line(6)}\r\n7,H7",50000,2022-05-06,2025-05-06,1`,
    3,
    "引号没有成对",
  ],
  ["a second table below", "a.csv", `${good}\r\n\r\n乡镇,户数,金额,逾期率\r\n甲乡,3,15,0%`, 3, "另一张表"],
  ["a huge cell", "a.csv", good.replace("H2", "字".repeat(40_000)), 2, "过大"],
  ["a zero byte in a cell", "a.csv", good.replace("H2", "H\u00002"), 2, "控制字符"],
  [
    "broken characters",
    "a.csv",
    Buffer.concat([gb18030(`${good}\r\n4,`), Uint8Array.from([0xff, 0x2c]), gb18030("50000,2022-05-06,2025-05-06,1")]),
    3,
    "字符损坏",
  ],
  [
    "a broken character in UTF-8",
    "a.csv",
    Buffer.concat([
      Buffer.from(`${good}\r\n4,`),
      Uint8Array.from([0xe6, 0x2c]),
      Buffer.from("50000,2022-05-06,2025-05-06,1"),
    ]),
    3,
    "字符损坏",
  ],
  [
    "errors of formulas",
    "a.xlsx",
    makeXlsx([{ rows: [...grid, [3, "H3", { error: "#REF!" }, 44687, 45783, 1]] }]),
    2,
    "公式错误",
  ],
  [
    "formulas that were never reckoned",
    "a.xlsx",
    makeXlsx([{ rows: [...grid, [3, "H3", { formula: "1+1" }, 44687, 45783, 1]] }]),
    2,
    "公式错误",
  ],
  [
    "a text that is not in the workbook",
    "a.xlsx",
    zip({
      "xl/workbook.xml": '<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
      "xl/worksheets/sheet1.xml": sheetWithLostText(),
    }),
    0,
    "公式错误",
  ],
  [
    "hashes of columns that were too narrow",
    "a.csv",
    good.replace(/H2,50000,2022-05-06/, "H2,50000,#######"),
    2,
    "公式错误",
  ],
  ["Chinese numerals", "a.csv", good.replace("H2,50000", "H2,伍万元"), 2, "用数字写的金额"],
];

function sheetWithLostText(): string {
  const heads = HEAD.split(",")
    .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
    .join("");
  return `<worksheet><sheetData><row>${heads}</row><row><c><v>1</v></c><c t="s"><v>7</v></c><c><v>50000</v></c><c><v>44687</v></c><c><v>45783</v></c></row></sheetData></worksheet>`;
}

describe("files that are damaged", () => {
  it("are more than forty", () => {
    expect(refusals.length + losses.length).toBeGreaterThanOrEqual(40);
  });

  it.each(refusals)("%s is refused with words", async (_, name, content, says) => {
    const { refused } = await cameOf(content, name);
    expect(refused).toContain(says);
    expect(refused).toMatch(/[\u4e00-\u9fff]/);
    expect(refused).not.toMatch(/\bat |Error|undefined|NaN|node_modules/);
  });

  it.each(losses)("%s: what can be read is read, and the rest is said", async (_, name, content, taken, says) => {
    const came = await cameOf(content, name);
    expect(came.refused).toBeUndefined();
    expect(came.taken).toBe(taken);
    expect(came.said.join("\n")).toContain(says);
    expect(came.control?.balanced).toBe(true);
    if (taken > 0) expect((came.control?.refused ?? 0) + (came.control?.findings ?? 0)).toBeGreaterThan(0);
  });

  it("a folder, and a file that is not there", async () => {
    expect((await readPath(folder)).refused).toContain("这是文件夹");
    expect((await readPath(join(folder, "没有.xlsx"))).refused).toContain("找不到文件");
  });
});
