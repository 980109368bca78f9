import { memberWords } from "../../kernel/members.ts";
import type { HouseholdKind } from "../../ledger/loan/types.ts";
import { householdKinds } from "../../ledger/loan/household-kind.ts";
import { purposes } from "../../policy/eligibility/household/purposes.ts";
import type { Purpose } from "../../policy/eligibility/household/types.ts";

/*
 * How ledgers write what the documents tell apart, beside the words of the documents themselves. What stands here is
 * plain in itself: a word that can mean two things is left out, and a cell that says it is not read.
 */

/** Words that tell a use of money wherever they stand in its name. */
const USES: Readonly<Partial<Record<Purpose, readonly string[]>>> = {
  "farming-and-animals": [
    ...[
      "种植",
      "养殖",
      "种养",
      "畜牧",
      "蔬菜",
      "烤烟",
      "茶叶",
      "水果",
      "果树",
      "药材",
      "蚕桑",
      "食用菌",
      "化肥",
      "饲料",
    ],
    ...[
      "养牛",
      "养羊",
      "养猪",
      "养鸡",
      "养鸭",
      "养鹅",
      "养鱼",
      "养蜂",
      "养蚕",
      "养兔",
      "种粮",
      "种烟",
      "种茶",
      "种菜",
      "种果",
    ],
  ],
  "simple-processing": ["农产品加工", "粮食加工", "粮油加工", "豆制品加工", "家庭加工"],
  "household-tourism": ["农家乐", "乡村旅游", "民宿"],
  "small-machines": ["农机", "农具"],
  "small-trade": ["小商贸", "小卖部", "小商店", "小百货"],
  building: ["建房", "盖房", "修房"],
  weddings: ["彩礼", "婚礼", "婚庆", "婚嫁"],
  "household-goods": ["家电", "家具", "生活用品"],
  "other-consumption": [
    "消费",
    "购房",
    "买房",
    "房屋装修",
    "还债",
    "还旧债",
    "看病",
    "治病",
    "医疗费",
    "学费",
    "日常开支",
    "生活开支",
  ],
  "wealth-products": ["理财", "炒股", "购买股票", "购买基金"],
  "share-dividend": ["入股", "分红"],
  "on-lending": ["转借", "转贷"],
  operators: ["户贷企用", "企业使用"],
};

/** A word that turns what stands beside it into its reverse, or leaves it open. */
const TURNS = /[不非未免勿禁]|除外|以外/;

/** The uses that a cell names; `undefined` where a part of it cannot be told. A forbidden use stands though another part is open. */
export function usesIn(text: string): { readonly uses: readonly Purpose[]; readonly isWhole: boolean } {
  const parts = text.split(/[、,，;；。/\s和及与或+]+/u).filter((part) => part !== "");
  const told = parts.map((part) => (TURNS.test(part) ? [] : usesOf(part)));
  return { uses: [...new Set(told.flat())], isWhole: told.length > 0 && told.every((of) => of.length > 0) };
}

function usesOf(part: string): readonly Purpose[] {
  return purposes.list.filter(
    (purpose) =>
      memberWords(purpose, purposes).zh === part || USES[purpose]?.some((word) => part.includes(word)) === true,
  );
}

/** How ledgers write the kinds of households, each as a whole. */
const KINDS: Readonly<Partial<Record<HouseholdKind, readonly string[]>>> = {
  "registered-poor": ["建档立卡户", "贫困户", "建档立卡贫困人口", "未脱贫户", "未脱贫"],
  "no-longer-poor": ["已脱贫户", "稳定脱贫户", "已脱贫", "脱贫人口"],
  "monitored-unstable": ["脱贫不稳定", "脱贫不稳定人口"],
  "monitored-marginal": ["边缘户", "边缘易致贫", "边缘易致贫人口"],
  "monitored-sudden-hardship": ["突发严重困难"],
  other: ["一般户", "一般农户", "普通户", "普通农户", "非贫困户", "非建档立卡户"],
};

/** The kind of household that a cell names; `undefined` where it cannot be told, such as of a yes or no. */
export function kindIn(text: string): HouseholdKind | undefined {
  return householdKinds.list.find(
    (kind) => memberWords(kind, householdKinds).zh === text || KINDS[kind]?.includes(text) === true,
  );
}

/** What a cell says of security; a field is absent where it says nothing sure of it. */
export function securityIn(text: string): { readonly collateralTaken?: boolean; readonly guarantorTaken?: boolean } {
  const own = text.replace(/(贷款|担保)?方式$|贷款$/u, "");
  switch (own) {
    case "信用":
    case "免抵押免担保":
    case "免担保免抵押":
    case "无抵押无担保":
    case "无担保无抵押":
      return { collateralTaken: false, guarantorTaken: false };
    case "抵押":
    case "质押":
    case "抵押担保":
    case "质押担保":
    case "房产抵押":
    case "林权抵押":
    case "土地抵押":
      return { collateralTaken: true };
    case "保证":
    case "保证担保":
    case "自然人保证":
    case "自然人担保":
    case "担保人担保":
    case "联保":
    case "农户联保":
    case "多户联保":
      return { guarantorTaken: true };
    default:
      return {}; // a guarantee by the fund or a guarantee company is not the household's
  }
}
