import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Luoping, October 2023: outstanding, new and overdue loans by township. */
export const luopingBulletin202310 = /* @__PURE__ */ freezeDeep({
  id: "luoping-bulletin-2023-10",
  title: {
    zh: "关于2023年度10月份脱贫人口小额信贷工作情况的通报",
    en: "Luoping: bulletin on microcredit, October 2023",
  },
  citedAs: {
    zh: "罗平县巩固脱贫攻坚推进乡村振兴领导小组办公室《关于2023年度10月份脱贫人口小额信贷工作情况的通报》",
    en: "Luoping: bulletin on microcredit, October 2023",
  },
  issuer: { zh: "罗平县巩固脱贫攻坚推进乡村振兴领导小组办公室", en: "Luoping county office for rural revitalisation" },
  issuedOn: "2023-11-08",
  standing: "primary",
  articles: {
    "1.1": {
      by: ["summarisePortfolio", "reconcileBulletin"],
      zh: "一（一）存量贷款",
      en: "1(1) loans outstanding",
      status: "implemented",
    },
    "1.2": { zh: "一（二）新增贷款", en: "1(2) new loans", status: "implemented" },
    "1.3": { zh: "一（三）逾期", en: "1(3) overdue loans", status: "implemented" },
    "2.1": { zh: "二（一）", en: "2(1)", status: "implemented" },
    "3.1": {
      zh: "三（一）",
      en: "3(1)",
      status: "partly",
      note: {
        zh: "年底前到期清单、处置措施与逾期率目标已实现；提醒天数文件未写明",
        en: "loans due before the year's end, their treatments, the province's rate as a ceiling; no days for the reminder are printed",
      },
    },
    "3.2": { zh: "三（二）", en: "3(2)", status: "implemented" },
    "3.3": { zh: "三（三）", en: "3(3)", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type LuopingBulletin202310Citation = CitationOf<typeof luopingBulletin202310>;
