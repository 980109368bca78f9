import { describe, expect, it } from "vitest";
import { readLedger } from "../../examples/support/read-ledger.ts";

const HEADER = "编号,户号,银行,产品,本金,合同日,放款日,到期日,年利率,还款,申报贴息";
const ROW =
  "L1,H1,农商行,microcredit-2021,50000,2021-07-01,2021-07-01,2022-07-01,3.85%,2022-01-05 1000.50;2022-02-01 2000,1951.73";

/** HEADER and ROW, a line each, in GB18030 as another program wrote them. */
const GB18030 = [
  "seC6xSy7p7rFLNL40NAssvrGtyyxvr3wLLrPzazI1Sy3xb/uyNUstb3G2sjVLMTqwPvCyiy7ub/uLMnqsajM+c+iCkwxLEgxLMWp",
  "yczQ0CxtaWNyb2NyZWRpdC0yMDIxLDUwMDAwLDIwMjEtMDctMDEsMjAyMS0wNy0wMSwyMDIyLTA3LTAxLDMuODUlLDIwMjItMDEt",
  "MDUgMTAwMC41MDsyMDIyLTAyLTAxIDIwMDAsMTk1MS43Mwo=",
].join("");

const utf8 = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join("\n"));

const loan = {
  id: "L1",
  household: "H1",
  lender: "农商行",
  product: "microcredit-2021",
  principal: "50000",
  contractOn: "2021-07-01",
  paidOutOn: "2021-07-01",
  maturesOn: "2022-07-01",
  rate: { fixed: "3.85%" },
  instalments: [],
  repayments: [
    { day: "2022-01-05", amount: "1000.50" },
    { day: "2022-02-01", amount: "2000" },
  ],
  extensions: [],
};

describe("a ledger as counties send it", () => {
  it("is the same in UTF-8, in UTF-8 with a BOM, and in GB18030", () => {
    const expected = { rows: [{ line: 2, loan, claimed: "1951.73" }], problems: [] };
    expect(readLedger(utf8(HEADER, ROW))).toStrictEqual(expected);
    expect(readLedger(utf8(`\uFEFF${HEADER}`, ROW))).toStrictEqual(expected);
    expect(readLedger(Buffer.from(GB18030, "base64"))).toStrictEqual(expected);
  });

  it("tells of short rows, repeated headers and bad amounts with their line, and reads the rest", () => {
    const bad = ROW.replace("L1", "L2").replace("50000", "5万");
    const { rows, problems } = readLedger(utf8(HEADER, "L0,H0,农商行", ROW, HEADER, bad));
    expect(rows.map((row) => [row.line, row.loan.id])).toStrictEqual([[3, "L1"]]);
    expect(problems).toStrictEqual([
      "line 2: 3 fields instead of 11",
      "line 4: the header again, passed over",
      "line 5: not an amount: 5万",
    ]);
  });

  it("takes the columns in any order, and names one that is missing", () => {
    const turned = (line: string): string => line.split(",").reverse().join(",");
    expect(readLedger(utf8(turned(HEADER), turned(ROW))).rows[0]?.loan).toStrictEqual(loan);
    expect(readLedger(utf8(HEADER.replace("本金,", ""), ROW))).toStrictEqual({
      rows: [],
      problems: ["line 1: columns missing: 本金"],
    });
  });

  it("refuses bytes that are neither", () => {
    expect(() => readLedger(Uint8Array.from([0xff, 0xff, 0x0a]))).toThrow(TypeError);
  });
});
