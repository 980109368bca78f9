import { describe, expect, it } from "vitest";
import { readLedger } from "../../examples/support/read-ledger.ts";
import { gb18030 } from "../book/sheet/gb18030.ts";

const TITLE = "某县台账,,";
const HEADINGS =
  "序号,乡镇,户号,承贷银行,贷款金额(万元),放款日,到期日,年利率(%),结清日,提前还款(日期 元),展期,展期办理日,本季贴息,T-60通知日,T-30通知日";
const ROW =
  "1,东镇,H1,甲行,5.00,2021-07-01,2022-07-01,3.85,2022-08-05,2022-01-05 1000.50；2022-02-01 2000,2022-10-01,2022-06-20,21.33,2022-05-02,";
const TOTAL = "合计,,,,5.00,,,,,,,,21.33,,";

const loan = {
  ...{ id: "第3行", household: "H1", lender: "甲行", region: "东镇", principal: "50000.00" },
  ...{ contractOn: "2021-07-01", paidOutOn: "2021-07-01", maturesOn: "2022-07-01" },
  ...{ rate: { fixed: "3.85%" }, instalments: [] },
  // 50,000 less 1,000.50 less 2,000 on the day of settlement.
  repayments: [
    { day: "2022-01-05", amount: "1000.50" },
    { day: "2022-02-01", amount: "2000" },
    { day: "2022-08-05", amount: "46999.50" },
  ],
  extensions: [{ agreedOn: "2022-06-20", maturesOn: "2022-10-01" }],
};

const text = (...lines: readonly string[]): string => lines.join("\r\n");
const utf8 = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(text(...lines));

describe("the sample ledger as counties send theirs", () => {
  it("is the same in UTF-8, in UTF-8 with a BOM, and in GB18030", () => {
    const row = { line: 3, loan, claimed: "21.33", notices: { 60: "2022-05-02", 30: "" } };
    const expected = { rows: [row], problems: ["line 4: no loan: 合计"] };
    expect(readLedger(utf8(TITLE, HEADINGS, ROW, TOTAL))).toStrictEqual(expected);
    expect(readLedger(utf8(`\uFEFF${TITLE}`, HEADINGS, ROW, TOTAL))).toStrictEqual(expected);
    expect(readLedger(gb18030(text(TITLE, HEADINGS, ROW, TOTAL)))).toStrictEqual(expected);
  });

  it("tells of bad amounts with their line, and reads the rest", () => {
    const { rows, problems } = readLedger(utf8(HEADINGS, ROW.replace("5.00", "五万"), ROW));
    expect(rows.map(({ line }) => line)).toStrictEqual([3]);
    expect(problems).toStrictEqual(["line 2: not an amount"]);
  });

  it("takes the columns in any order, and names one that is missing", () => {
    const turned = (line: string): string => line.split(",").reverse().join(",");
    expect(readLedger(utf8("", turned(HEADINGS), turned(ROW))).rows[0]?.loan).toMatchObject({ household: "H1" });
    expect(readLedger(utf8(HEADINGS.replace("户号,", ""), ROW))).toStrictEqual({
      rows: [],
      problems: ["columns missing: 户号"],
    });
  });

  it("refuses bytes that are neither", () => {
    expect(() => readLedger(Uint8Array.from([0xff, 0xff, 0x0a]))).toThrow(TypeError);
  });
});
