import { describe, expect, it } from "vitest";
import { paymentsIn, plainDigits, readAmountCell } from "../../../src/book/sheet/amount-cell.ts";
import { type Cell, columnOf, isNothing, lettersOf, quoted, textOf } from "../../../src/book/sheet/cells.ts";
import { type DayCounting, readDayCell, readSpanCell } from "../../../src/book/sheet/day-cell.ts";
import {
  readAnswerCell,
  readCountCell,
  readIdentityCell,
  readPointsCell,
  readRateCell,
  readTermCell,
} from "../../../src/book/sheet/other-cells.ts";
import type { SheetUnit } from "../../../src/book/sheet/types.ts";

function dayIn(cell: Cell, counting: DayCounting = {}): string {
  const read = readDayCell(cell, counting);
  return read.state === "read" ? [read.value, ...(read.remarks ?? [])].join(" ") : read.state;
}

describe("a day", () => {
  it.each<[Cell, string]>([
    ["2022-5-6", "2022-05-06"],
    ["2022-05-06", "2022-05-06"],
    ["2022/5/6", "2022-05-06"],
    ["2022.5.6", "2022-05-06"],
    ["20220506", "2022-05-06"],
    ["2022年5月6日", "2022-05-06"],
    ["2022年05月06号", "2022-05-06"],
    ["２０２２．５．６", "2022-05-06"],
    [" 2022 - 5 - 6 ", "2022-05-06"],
    ["2022-05-06 00:00:00", "2022-05-06"],
    ["2022/5/6 0:00", "2022-05-06"],
    ["2022-05-06T00:00:00", "2022-05-06"],
    ["2022-05-06 14:24:00", "2022-05-06 time-of-day"],
    ["2022年5月6日14时24分", "2022-05-06 time-of-day"],
    ["2022-05-05 23:59:17", "2022-05-06 next-day"],
    ["2022-12-31 23:59:17", "2023-01-01 next-day"],
    ["2022-05-05T16:00:00.000Z", "2022-05-06 other-zone"],
    ["2022-05-06T00:00:00+08:00", "2022-05-06 other-zone"],
    ["Thu May 05 00:00:00 CST 2022", "2022-05-05"],
    ["Mon Feb 29 00:00:00 CST 2016", "2016-02-29"],
    ["20221010--", "2022-10-10"],
    ["2022.10.10.", "2022-10-10"],
    ["44687", "2022-05-06"],
    ["'2022-05-06", "2022-05-06"],
    ["\t20220506", "2022-05-06"],
    [20220506, "2022-05-06"],
    [44687, "2022-05-06"], // 1 January 1900 is 1, and 29 February 1900 is counted
    [43942.965, "2020-04-22 next-day"], // 43942 is 21 April 2020
    [44686.99950231481, "2022-05-06 next-day"], // 23:59:17
    [44687.25, "2022-05-06 time-of-day"],
    [44687.75, "2022-05-07 next-day"], // the nearest day
    [0, "nothing"],
    ["未到期", "nothing"],
    ["2022.5", "wrong"],
    ["2022年5月", "wrong"],
    [2022.5, "wrong"],
    [2022, "wrong"],
    ["5/6/2022", "wrong"],
    ["22-5-6", "wrong"],
    ["2022-02-30", "wrong"],
    ["2021-02-29", "wrong"],
    ["2022-13-01", "wrong"],
    [20221301, "wrong"],
    ["二〇二二年五月六日", "wrong"],
    ["去年", "wrong"],
    [true, "wrong"],
    [-5, "wrong"],
    [1e300, "wrong"],
    ["2022-05-06 25:00", "wrong"],
    ["2022-05-06 左右", "wrong"],
  ])("%j is %s", (cell, expected) => {
    expect(dayIn(cell)).toBe(expected);
  });

  it("counts from 1904 where the workbook does: a day is then 1,462 less", () => {
    expect(dayIn(44687 - 1462, { from1904: true })).toBe("2022-05-06");
  });

  it("is the day in which a true time lies", () => {
    expect(dayIn(44687.75, { times: "same-day" })).toBe("2022-05-06 time-of-day");
    expect(dayIn(44686.99999, { times: "same-day" })).toBe("2022-05-06 next-day");
  });

  it("says why a day is none", () => {
    const expected = (cell: Cell): string | undefined => {
      const read = readDayCell(cell, {});
      return read.state === "wrong" ? read.expected.zh : undefined;
    };
    expect(expected("2022.5")).toContain("只有年月");
    expect(expected("5/6/2022")).toContain("次序看不出来");
    expect(expected("2022-02-30")).toContain("日历上有的日期");
  });

  it("comes in spans", () => {
    const span = (cell: Cell): unknown => {
      const read = readSpanCell(cell);
      return read.state === "read" ? read.value : read.state;
    };
    expect(span("2022.5.6-2025.5.6")).toStrictEqual({ from: "2022-05-06", to: "2025-05-06" });
    expect(span("2022年5月6日至2025年5月5日")).toStrictEqual({ from: "2022-05-06", to: "2025-05-05" });
    expect(span("20220506-20250506")).toStrictEqual({ from: "2022-05-06", to: "2025-05-06" });
    expect(span("2022.5.6")).toBe("wrong");
    expect(span("2022.5-2025.5")).toBe("wrong");
    expect(span(44687)).toBe("wrong");
  });
});

function fenIn(cell: Cell, unit?: SheetUnit): string {
  const read = readAmountCell(cell, unit);
  return read.state === "read" ? [read.value, ...(read.remarks ?? [])].join(" ") : read.state;
}

describe("an amount, in fen,", () => {
  it.each<[Cell, string]>([
    ["1,925.01", "192501"],
    ["1，925.01", "192501"],
    ["6440.1元", "644010"],
    ["¥1,020.00", "102000"],
    ["￥1,020", "102000"],
    ["１２３４．５", "123450"],
    ["50000", "5000000"],
    ["50000元整", "5000000"],
    ["人民币50000元", "5000000"],
    ["5万元", "5000000 own-unit"],
    ["5万", "5000000 own-unit"],
    ["0.5万元", "500000 own-unit"],
    ["-12.50", "-1250"],
    ["(12.50)", "-1250"],
    ["−3", "-300"],
    [".5", "50"],
    ["5.", "500"],
    ["1 925.01", "192501"],
    [1925.01, "192501"],
    [1925.0100000000002, "192501"],
    [0.1 + 0.2, "30"],
    [1925.005, "192501 rounded"],
    ["1925.014", "192501 rounded"],
    [0, "0"],
    [-0, "0"],
    ["未代偿", "nothing"],
    ["1,92", "wrong"],
    ["1,0000", "wrong"],
    ["5E+4", "wrong"],
    ["伍万元", "wrong"],
    ["五万", "wrong"],
    ["1.2.3", "wrong"],
    ["约5000", "wrong"],
    ["5000/3000", "wrong"],
    [".", "wrong"],
    ["-", "wrong"],
    [true, "wrong"],
    [1e16, "wrong"],
    [Number.NaN, "wrong"],
    [Infinity, "wrong"],
    ["9999999999999999999", "wrong"],
  ])("of %j in a column of yuan is %s", (cell, expected) => {
    expect(fenIn(cell, "yuan")).toBe(expected);
  });

  it.each<[Cell, string]>([
    ["5.00", "5000000"],
    [5, "5000000"],
    ["4.5678", "4567800"],
    ["0.192501", "192501"],
    ["0.1925014", "192501 rounded"],
    ["50000元", "5000000 own-unit"],
    ["5万元", "5000000"],
    [4.199999999999999, "4200000"],
    ["1,000", "1000000000"],
  ])("of %j in a column of 万元 is %s", (cell, expected) => {
    expect(fenIn(cell, "wan")).toBe(expected);
  });

  it("keeps the digits that a spreadsheet keeps", () => {
    expect(plainDigits(43942.965)).toBe("43942.965");
    expect(plainDigits(0.037000000000000005)).toBe("0.037");
    expect(plainDigits(123456789.12)).toBe("123456789.12");
    expect(plainDigits(1e-7)).toBe("0.0000001");
  });

  it("comes in lists of repayments", () => {
    expect(paymentsIn("2022-06-20 2500.25;2022-10-20 3000")).toStrictEqual([
      { day: "2022-06-20", amount: "2500.25" },
      { day: "2022-10-20", amount: "3000" },
    ]);
    expect(paymentsIn("2022.6.20还5000元、2022年10月20日归还本金1,000.50元")).toStrictEqual([
      { day: "2022.6.20", amount: "5000元" },
      { day: "2022年10月20日", amount: "1,000.50元" },
    ]);
    expect(paymentsIn("六月还了一半")).toBeUndefined();
    expect(paymentsIn("2022-06-20 2500 后来又还了")).toBeUndefined();
  });
});

function rateIn(cell: Cell, unit?: SheetUnit, isShare = false): string {
  const read = readRateCell(cell, unit, isShare);
  return read.state === "read" ? [read.value, ...(read.remarks ?? [])].join(" ") : read.state;
}

describe("a rate", () => {
  it.each<[Cell, SheetUnit, string]>([
    ["4.35%", "percent", "4.35%"],
    ["4.35", "percent", "4.35%"],
    [4.35, "percent", "4.35%"],
    [3.7, "percent", "3.70%"],
    ["４．３５％", "percent", "4.35%"],
    [4.3500000000000005, "percent", "4.35%"],
    [0.0435, "fraction", "4.35%"],
    [0.037000000000000005, "fraction", "3.70%"],
    ["0.0385", "fraction", "3.85%"],
    ["4.35%", "fraction", "4.35% own-per-cent"],
    ["3.625‰", "permille", "0.3625%"],
    [3.625, "permille", "0.3625%"],
    [0, "percent", "0.00%"],
    [0.0435, "percent", "wrong"], // among per cents it is neither
    [4.35, "fraction", "wrong"],
    ["4.35厘", "percent", "wrong"],
    ["LPR", "percent", "wrong"],
    ["-4.35", "percent", "wrong"],
    ["4.12345%", "percent", "wrong"],
    [true, "percent", "wrong"],
  ])("of %j in a column of %s is %s", (cell, unit, expected) => {
    expect(rateIn(cell, unit)).toBe(expected);
  });

  it("that is a share may be of any size", () => {
    expect(rateIn(0.5, "percent", true)).toBe("0.50%");
    expect(rateIn(1, "fraction", true)).toBe("100.00%");
  });
});

describe("other values", () => {
  it.each<[Cell, SheetUnit | undefined, number | "wrong"]>([
    [36, "months", 36],
    ["36", "months", 36],
    ["36个月", undefined, 36],
    ["36月", "years", 36],
    ["3年", "months", 36],
    ["三年", undefined, 36],
    ["两年", undefined, 24],
    ["十二个月", undefined, 12],
    ["二十四个月", undefined, 24],
    ["1年6个月", undefined, 18],
    ["1.5年", undefined, 18],
    [3, "years", 36],
    ["3", "years", 36],
    ["0", "months", "wrong"],
    ["长期", "months", "wrong"],
    ["36天", "months", "wrong"],
    ["1000", "months", "wrong"],
    ["1.3年", undefined, "wrong"],
  ])("a term of %j in %s is %s months", (cell, unit, expected) => {
    const read = readTermCell(cell, unit);
    expect(read.state === "read" ? read.value : read.state).toBe(expected);
  });

  it.each<[Cell, number | "wrong" | "nothing"]>([
    ["71天", 71],
    [71, 71],
    ["1,234户", 1234],
    ["第3期", 3],
    ["0", 0],
    ["5.0", 5],
    ["未逾期", "nothing"],
    ["71.5", "wrong"],
    ["-3", "wrong"],
    ["很多", "wrong"],
  ])("a count of %j is %s", (cell, expected) => {
    const read = readCountCell(cell);
    expect(read.state === "read" ? read.value : read.state).toBe(expected);
  });

  it("points and answers", () => {
    const read = (reading: ReturnType<typeof readPointsCell> | ReturnType<typeof readAnswerCell>): unknown =>
      reading.state === "read" ? reading.value : reading.state;
    expect(["85", 85.5, "85分", "良好"].map((cell) => read(readPointsCell(cell)))).toStrictEqual([
      "85",
      "85.5",
      "85",
      "wrong",
    ]);
    expect(["是", "否", "√", "Y", 1, "也许"].map((cell) => read(readAnswerCell(cell)))).toStrictEqual([
      ...[true, false, true, true, true, "wrong"],
    ]);
  });

  // Numbers that no person has: the region 000000 is not given out.
  it.each<[Cell, string, boolean]>([
    ["000000199001011231", "000000199001011231", true],
    ["'000000199001011231", "000000199001011231", true],
    ["\t000000199001011231", "000000199001011231", true],
    ["00000019900101123x", "00000019900101123X", true],
    ["000000199001011000", "000000199001011000", false],
    ["6000001990010111000", "6000001990010111000", true], // of nineteen digits four would be zeros
    ["0000001990010100000", "0000001990010100000", false],
    [440981199001011000, "440981199001011000", false],
    [4.40981e17, "440981000000000000", false],
    ["4.40981E+17", "4.40981E+17", false],
    ["000000********1231", "000000********1231", false],
    ["H01", "H01", true],
    [12, "12", true],
    ["６２２８４８", "622848", true],
  ])("the identity %j is %s and tells: %s", (cell, text, tells) => {
    const read = readIdentityCell(cell);
    expect(read.state === "read" ? read.value : read.state).toStrictEqual({ text, tells });
  });

  it.each<[Cell, boolean]>([
    ...(
      ["", " ", "　", null, undefined, "/", "\\", "无", "—", "——", "-", "--", "暂无", "N/A", "null", "（空）"] as const
    ).map((cell): [Cell, boolean] => [cell, true]),
    ...([0, "0", "无锡", "否", false, "A/B", "2022--"] as const).map((cell): [Cell, boolean] => [cell, false]),
  ])("%j is nothing: %s", (cell, expected) => {
    expect(isNothing(cell)).toBe(expected);
  });

  it("text is tidied, and quoted short", () => {
    expect(textOf("\uFEFF 张\u200B三 ")).toBe("张三");
    expect(quoted("一\n二\u0000三")).toBe("一 二□三");
    expect(Array.from(quoted("字".repeat(100)))).toHaveLength(41);
    expect([lettersOf(0), lettersOf(25), lettersOf(26), lettersOf(701), lettersOf(702)]).toStrictEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
    ]);
    expect(["A", "Z", "AA", "ZZ", "AAA", "1", ""].map(columnOf)).toStrictEqual([
      0,
      25,
      26,
      701,
      702,
      undefined,
      undefined,
    ]);
  });
});
