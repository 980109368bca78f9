import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Guangyuan 2019: how Jiange, Zhaohua and Cangxi contain the risk. */
export const guangyuanBulletin2019 = /* @__PURE__ */ freezeDeep({
  id: "guangyuan-bulletin-2019-139",
  title: { zh: "脱贫攻坚简报2019年第139期（广元市）", en: "Poverty-alleviation bulletin 2019 no. 139 (Guangyuan)" },
  number: "脱贫攻坚简报2019年第139期",
  citedAs: { zh: "《脱贫攻坚简报》2019年第139期", en: "Poverty-alleviation bulletin 2019 no. 139 (Guangyuan)" },
  issuer: { zh: "四川省扶贫开发局", en: "Sichuan poverty-alleviation bureau" },
  issuedOn: "2020-03-26",
  standing: "primary",
  articles: {
    city: {
      by: ["averageAmount", "percentBetween"],
      zh: "全市情况",
      en: "city figures",
      status: "partly",
      note: { zh: "平均数与逾期额的推算已复核", en: "averages and implied overdue amounts checked" },
    },
    jiange: {
      zh: "剑阁县",
      en: "Jiange county",
      status: "partly",
      note: {
        zh: "流程、放款书面告知、额度依据、贷后卡、逾期与不良目标、到期分类与月度清单、提醒、道德积分已实现；其余为工作组织",
        en: "route, written warning, limits of the amount, ledger card, targets for overdue and bad loans, kinds and monthly lists of maturities, reminders, moral points; the rest is organisation",
      },
    },
    "zhaohua mode 1": { zh: "昭化区第一部分模式一", en: "Zhaohua, mode 1", status: "implemented" },
    "zhaohua mode 2": { zh: "昭化区第一部分模式二", en: "Zhaohua, mode 2", status: "implemented" },
    "zhaohua areas": {
      by: ["summarisePortfolio"],
      zh: "昭化区 三、四大片区",
      en: "Zhaohua, lending areas",
      status: "implemented",
    },
    "zhaohua summary": {
      by: ["wholeFromShare", "percentBetween"],
      zh: "昭化区 总述",
      en: "Zhaohua, summary",
      status: "partly",
      note: {
        zh: "控制在0.67%以下是通报的实绩，不是目标",
        en: "that the overdue rate was kept below 0.67 % is a figure of what was reached and no target",
      },
    },
    cangxi: {
      zh: "苍溪县",
      en: "Cangxi county",
      status: "partly",
      note: {
        zh: "合计数字、效益积分、五有两无一勤劳、提醒、五个一批、熔断、追收台账、督办频次、资金滞留已实现；其余为工作组织",
        en: "printed totals, benefit points, the checklist, reminders, the five treatments, the breaker, tracking of compensated loans, rhythm of supervision, idle money; the rest is organisation",
      },
    },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type GuangyuanBulletin2019Citation = CitationOf<typeof guangyuanBulletin2019>;
