import type { Bulletin, BulletinRow } from "../../src/book/bulletin/types.ts";

/*
 * 罗平县, October 2023: the bulletin as it prints, 户 and 万元, with the lost 户 restored. Five townships
 * have no overdue loans any more (已清零). No targets are printed.
 */

type Line = readonly [
  place: string,
  outstanding: readonly [households: number, wan: string],
  lentThisYear: readonly [households: number, wan: string, completion: string],
  overdue: readonly [households: number, wan: string, rate?: string],
];

/** Sections 一(一), 一(二), 一(三). */
const LINES: readonly Line[] = [
  ["阿岗镇", [230, "985.92"], [226, "856.43", "82%"], [39, "118.25", "11.99%"]],
  ["九龙街道", [164, "923.53"], [165, "805.01", "134%"], [13, "34.41", "3.73%"]],
  ["老厂乡", [110, "642.99"], [112, "489.56", "91%"], [2, "5.38", "0%"]],
  ["马街镇", [99, "503.94"], [103, "488.66", "89%"], [4, "8.87", "1.76%"]],
  ["板桥镇", [75, "474.60"], [94, "425.10", "77%"], [0, "0"]],
  ["富乐镇", [75, "374.69"], [59, "278.55", "93%"], [7, "29.34", "7.83%"]],
  ["腊山街道", [66, "331.12"], [65, "298.35", "75%"], [4, "18.19", "5.49%"]],
  ["罗雄街道", [59, "310.89"], [43, "226.40", "45%"], [5, "16.89", "5.43%"]],
  ["大水井乡", [52, "253.07"], [66, "225.85", "113%"], [1, "3.82", "1.51%"]],
  ["钟山乡", [43, "223.20"], [31, "177.60", "44%"], [0, "0"]],
  ["鲁布革乡", [41, "187.69"], [44, "123.47", "82%"], [0, "0"]],
  ["旧屋基乡", [17, "98.70"], [16, "90.50", "71%"], [0, "0"]],
  ["长底乡", [17, "79.70"], [23, "66.50", "67%"], [0, "0"]],
];

const rowOf = ([name, outstanding, lent, overdue]: Line): BulletinRow => ({
  name,
  outstanding: { households: outstanding[0], amount: outstanding[1] },
  newLoans: { households: lent[0], amount: lent[1], completion: lent[2] },
  overdue: { households: overdue[0], amount: overdue[1], ...(overdue[2] === undefined ? {} : { rate: overdue[2] }) },
});

const total = rowOf(["全县", [1048, "5390.04"], [1047, "4551.98", "83%"], [75, "235.15", "4.36%"]]);

export const LUOPING: Bulletin = {
  bulletin: "罗平 2023-10",
  asOf: "2023-10-31",
  unit: "wan",
  rows: LINES.map(rowOf),
  total: Object.fromEntries(Object.entries(total).filter(([key]) => key !== "name")),
};

/** The one printed figure that is not what its two sides give: 5.38 ÷ 642.99 is 0.8367…%. */
export const LUOPING_MISPRINT = { place: "老厂乡", printed: "0%", computed: "0.84%" };
