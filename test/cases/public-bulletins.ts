import type { Bulletin } from "../../src/book/bulletin/types.ts";
import { LUOPING } from "./luoping-2023-10.ts";

/*
 * Thirteen public bulletins and publications as data, with their figures as they print them, and what a check of each has
 * to come to, worked by hand. A page that prints one line is a table of one row. Rows whose names were not noted are 其一,
 * 其二 and so on; what 康乐县 counts and what 师宗县 adds up was not noted either: they stand where they add up alike.
 */

/** What a check of a bulletin has to come to. Rows by their names, `null` for the total. */
interface Expected {
  readonly agrees: number;
  readonly withinRounding?: number;
  /** What differs: the row, the figure. */
  readonly differs?: readonly (readonly [row: string | null, figure: string])[];
  /** What cannot be told, with the reason. */
  readonly undetermined?: readonly (readonly [row: string | null, figure: string, why: string])[];
  /** Figures that nothing else on the page can check. */
  readonly alone?: readonly (readonly [row: string | null, figure: string])[];
  readonly leads?: readonly (readonly [lead: string, row: string | null])[];
  /** A figure whose unit the sums prove to be another. */
  readonly proved?: readonly (readonly [row: string | null, printed: string, unit: string])[];
}

export interface PublicBulletin {
  readonly bulletin: Bulletin;
  readonly expected: Expected;
}

export const JINGDONG: Bulletin = {
  ...{ bulletin: "景东县2020年第二季度贴息公示", asOf: "2020-06-30", unit: "wan" },
  rows: [
    { name: "其一", subsidy: { households: 7921, principal: "34269.1", amount: "4110991.29元" } },
    { name: "其二", subsidy: { households: 946, principal: "4104.9", amount: "407419.62万元" } },
  ],
  total: { subsidy: { amount: "4518410.91元" } },
};

export const PUBLIC_BULLETINS: readonly PublicBulletin[] = [
  {
    bulletin: JINGDONG,
    expected: {
      // 4,110,991.29 + 407,419.62 = 4,518,410.91 where the second is yuan; as 万元 it is 4,074,196,200 yuan.
      agrees: 0,
      differs: [[null, "subsidy-amount"]],
      proved: [["其二", "407419.62万元", "yuan"]],
      // 342,691,000 ÷ 7,921 = 43,263.60 and 41,049,000 ÷ 946 = 43,392.17: below 50,000.
      alone: [
        ["其一", "subsidy-households"],
        ["其一", "subsidy-principal"],
        ["其二", "subsidy-households"],
        ["其二", "subsidy-principal"],
      ],
    },
  },
  {
    bulletin: {
      ...{ bulletin: "红寺堡区2022年贴息", asOf: "2022-12-31", unit: "wan" },
      rows: [
        { name: "其一", subsidy: { households: 177 } },
        { name: "其二", subsidy: { households: 6994 } },
      ],
      total: { subsidy: { households: 7171, amount: "1300", average: "1812.86元" } },
    },
    expected: {
      // 177 + 6,994 = 7,171; 13,000,000 ÷ 7,171 = 1,812.857…
      agrees: 2,
      undetermined: [[null, "subsidy-amount", "其一, 其二"]],
    },
  },
  {
    bulletin: {
      ...{ bulletin: "武隆区贴息（截至2023年12月31日）", asOf: "2023-12-31", unit: "yuan" },
      rows: [{ name: "全区", subsidy: { households: 2868, amount: "4348352.67" } }],
    },
    expected: {
      agrees: 0,
      alone: [
        ["全区", "subsidy-households"],
        ["全区", "subsidy-amount"],
      ],
    },
  },
  {
    bulletin: {
      ...{ bulletin: "莲都区2022年贴息", asOf: "2022-12-31", unit: "yuan" },
      period: { from: "2022-01-01", through: "2022-12-31" },
      rows: [
        {
          name: "全区",
          subsidy: { households: 35, loans: 57, principal: "165.2万元", rate: "3%", amount: "27262.35" },
        },
      ],
    },
    // 57 loans of 35 households; 1,652,000 × 3 % × 365 ÷ 360 = 50,248.33 is more than 27,262.35; 47,200 a household.
    expected: { agrees: 2 },
  },
  {
    bulletin: {
      ...{ bulletin: "婺城区2015年第四季度贴息", asOf: "2015-12-31", unit: "yuan" },
      period: { from: "2015-10-01", through: "2015-12-31" },
      rows: [{ name: "全区", subsidy: { households: 22, principal: "284万元", rate: "3%", amount: "72845.5" } }],
    },
    expected: {
      // 2,840,000 × 3 % × 92 ÷ 360 = 21,773.33: the quarter alone does not give 72,845.50. 2,840,000 ÷ 22 = 129,090.91.
      agrees: 0,
      undetermined: [["全区", "subsidy-amount", "above-period"]],
      alone: [["全区", "subsidy-households"]],
      leads: [
        ["average-above-cap", "全区"],
        ["subsidy-above-period", "全区"],
      ],
    },
  },
  {
    bulletin: {
      ...{ bulletin: "旺苍县2017年风险补偿金", asOf: "2017-12-31", unit: "wan" },
      rows: [
        { name: "其一", fund: { amount: "300" } },
        { name: "其二", fund: { amount: "300" } },
        { name: "其三", fund: { amount: "3532" } },
        { name: "其四", fund: { amount: "2861" } },
      ],
      total: { fund: { amount: "6993", leverage: "10" } },
    },
    // 300 + 300 + 3,532 + 2,861 = 6,993; no loans are printed for the leverage.
    expected: { agrees: 1, undetermined: [[null, "leverage", "missing"]] },
  },
  {
    bulletin: {
      ...{ bulletin: "重庆市2019年6月", asOf: "2019-06-30", unit: "yi" },
      rows: [{ name: "全市", outstanding: { amount: "46" }, overdue: { amount: "0.12", rate: "0.26%" } }],
    },
    expected: { agrees: 2 }, // 0.12 ÷ 46 = 0.2608… %; 0.12 is within 46
  },
  {
    bulletin: {
      ...{ bulletin: "大同市2022年8月", asOf: "2022-08-31", unit: "yi" },
      rows: [{ name: "全市", newLoans: { amount: "5.24", target: "5.125", completion: "102%" } }],
    },
    expected: { agrees: 1 }, // 5.24 ÷ 5.125 = 102.24… %
  },
  {
    bulletin: {
      ...{ bulletin: "康乐县2020年9月", asOf: "2020-09-30", unit: "wan" },
      rows: [
        { name: "其一", outstanding: { households: 5388 } },
        { name: "其二", outstanding: { households: 149 } },
      ],
      total: { outstanding: { households: 5537 } },
    },
    expected: { agrees: 1 }, // 5,388 + 149 = 5,537
  },
  {
    bulletin: {
      ...{ bulletin: "师宗县2019年", asOf: "2019-12-31", unit: "wan" },
      rows: [
        { name: "其一", fund: { amount: "1260" } },
        { name: "其二", fund: { amount: "240" } },
      ],
      total: { fund: { amount: "1500" } },
    },
    expected: { agrees: 1 }, // 1,260 + 240 = 1,500
  },
  {
    bulletin: {
      ...{ bulletin: "寻甸县审计", asOf: "2019-12-31", unit: "wan", rowsAre: "some" },
      rows: [
        {
          name: "对象准确",
          outstanding: { loans: 711, amount: "3433", shareOfLoans: "53.10%", shareOfAmount: "52.33%" },
        },
      ],
      total: { outstanding: { loans: 1339, amount: "6560" } },
    },
    // 711 ÷ 1,339 = 53.099… %, 3,433 ÷ 6,560 = 52.332… %; neither is more than the whole.
    expected: { agrees: 4 },
  },
  {
    bulletin: {
      ...{ bulletin: "湖南省2017年底", asOf: "2017-12-31", unit: "yi" },
      rows: [{ name: "全省", newLoans: { amount: "89.5", target: "142.9", completion: "62.7%" } }],
    },
    // 89.5 ÷ 142.9 = 62.63 %. But 89.45 to 89.55 of 142.85 to 142.95 is 62.574 to 62.688 %, and 62.7 % begins at 62.65.
    expected: { agrees: 0, withinRounding: 1 },
  },
  {
    bulletin: LUOPING,
    expected: {
      // Six sums, nine rates (eight agree), 28 parts, one target.
      agrees: 43,
      differs: [["老厂乡", "overdue-rate"]],
      leads: [
        // 5.63, 5.85, 5.09, 6.33, 5.02, 5.27, 5.19, 5.81 万元 a household; the county 5.14
        ["average-above-cap", null],
        ["average-above-cap", "九龙街道"],
        ["more-new-than-outstanding", "九龙街道"],
        ["average-above-cap", "老厂乡"],
        ["more-new-than-outstanding", "老厂乡"],
        ["average-above-cap", "马街镇"],
        ["more-new-than-outstanding", "马街镇"],
        ["average-above-cap", "板桥镇"],
        ["more-new-than-outstanding", "板桥镇"],
        ["average-above-cap", "腊山街道"],
        ["average-above-cap", "罗雄街道"],
        ["more-new-than-outstanding", "大水井乡"],
        ["average-above-cap", "钟山乡"],
        ["more-new-than-outstanding", "鲁布革乡"],
        ["average-above-cap", "旧屋基乡"],
        ["more-new-than-outstanding", "长底乡"],
      ],
    },
  },
];
