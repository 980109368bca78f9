import { expect, it } from "vitest";
import { monthsWords } from "../../src/kernel/words.ts";
import { withDays, withSeparators } from "../../src/kernel/typeset.ts";

/* By hand: a separator before every three digits of the yuan, in amounts to the fen and in nothing else. */

it.each([
  ["999.99 元", "999.99 元"],
  ["1000.00 元", "1,000.00 元"],
  ["50000.00 + 0.01 = 50000.01 元", "50,000.00 + 0.01 = 50,000.01 元"],
  ["-1951.74", "-1,951.74"],
  ["999999999999.99", "999,999,999,999.99"],
  ["1951.745", "1951.745"], // an exact value
  ["555.833333… ≈ 555.83", "555.833333… ≈ 555.83"],
  ["1234.00%", "1234.00%"], // a rate
  ["2020-12-18", "2020-12-18"],
  ["L1000.00", "L1000.00"], // an id
  ["1,000.00", "1,000.00"], // has its separator
  ["10000000 元", "10000000 元"], // no fen: a count
])("%s is written %s", (text, written) => {
  expect(withSeparators(text)).toBe(written);
});

it.each([
  [1, "1 个月", "1 month"],
  [11, "11 个月", "11 months"],
  [12, "1年", "12 months"],
  [13, "13 个月", "13 months"],
  [60, "5年", "60 months"],
  [0, "0 个月", "0 months"],
])("%i months are %s", (months, zh, en) => {
  expect(monthsWords(months)).toStrictEqual({ zh, en });
});

it.each([
  ["判断日为 2024-03-31，审计", "判断日为2024年3月31日，审计"],
  ["自 2018-01-01 起至 2022-12-31", "自2018年1月1日起至2022年12月31日"],
  ["（2019-05-06）", "（2019年5月6日）"],
  ["L-2019-05-06", "L-2019-05-06"], // an id
  ["台账2024-03-31.xlsx", "台账2024-03-31.xlsx"], // a file
  ["2024-03-31-1", "2024-03-31-1"], // an id
  ["2018-Q3，截止 2018-10-10（含）", "2018年第3季度，截止2018年10月10日（含）"],
  ["2018-06，截止", "2018年6月，截止"],
  ["2018-13", "2018-13"],
])("the days of %s are written %s", (text, written) => {
  expect(withDays(text)).toBe(written);
});
