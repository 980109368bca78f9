import type { Bilingual } from "../../../base/input/bilingual.ts";
import { listWords } from "../../../base/input/list-words.ts";
import { members, memberWords } from "../../../kernel/members.ts";
import type { Purpose } from "./types.ts";

export const purposes = /* @__PURE__ */ members<Purpose>(
  "Purpose",
  "What borrowed money is to be used for (用途), as the documents tell it apart.",
  {
    "farming-and-animals": ["家庭种养殖", "farming and animals"],
    "simple-processing": ["家庭简单加工", "simple processing"],
    "household-tourism": ["家庭旅游", "household tourism"],
    "small-machines": ["小型农机具", "small machines"],
    "other-production": ["其他创收项目", "other project that earns income"],
    "skills-training": ["技能提升", "training in skills"],
    "small-trade": ["小型商贸", "small trade"],
    trade: ["家庭贸易（户自身经营）", "trade of the household itself"],
    building: ["建房", "building"],
    "wealth-products": ["理财", "wealth products"],
    "household-goods": ["购置家庭用品", "household goods"],
    weddings: ["结婚", "weddings"],
    "other-consumption": ["其他消费支出", "other consumption"],
    "share-dividend": ["入股分红", "share-dividend model"],
    "on-lending": ["转借（转贷）", "on-lending"],
    "quota-swap": ["指标交换", "quota swap"],
    operators: ["集中用于生产经营企业", "handed to a firm or cooperative"],
    "platform-pooling": ["打包用于融资平台", "pooling for platforms"],
    "real-estate": ["房地产开发", "real estate"],
    infrastructure: ["基础设施建设", "infrastructure"],
  },
);

/** Several purposes in words. */
export function purposeWords(of: readonly Purpose[]): Bilingual {
  return listWords(of.map((purpose) => memberWords(purpose, purposes)));
}
