import type { Bilingual } from "../base/input/bilingual.ts";

/** The title of every pack by its name and edition, for explanations: a result carries these two only. */
export const PACK_TITLES: Readonly<Record<string, Bilingual>> = {
  "cangxi2019 2019": { zh: "苍溪县扶贫小额信贷(2019)", en: "Cangxi, microcredit (2019)" },
  "changge2017 2017-10-26": { zh: "长葛市金融扶贫(2017)", en: "Changge, finance for poverty alleviation (2017)" },
  "fiveInOne first": { zh: "扶贫小额信贷工作实施细则(五位一体)", en: "Microcredit, five in one" },
  "gansu2021 2021": { zh: "甘肃省风险补偿金(2021)", en: "Gansu, compensation funds (2021)" },
  "henan2017 2017": { zh: "河南省金融扶贫(2017)", en: "Henan, finance for poverty alleviation (2017)" },
  "householdScheme undated": { zh: "扶贫小额信贷实施方案(四有两好一项目)", en: "Household scheme (四有两好一项目)" },
  "jiange2019 2019": { zh: "剑阁县扶贫小额信贷(2019)", en: "Jiange, microcredit (2019)" },
  "luoping2023 2023-10": { zh: "罗平县脱贫人口小额信贷(2023)", en: "Luoping, microcredit (2023)" },
  "nanbu undated": { zh: "南部县扶贫小额信贷", en: "Nanbu, microcredit" },
  "national2014 2014": { zh: "扶贫小额信贷(2014)", en: "National product of 2014" },
  "national2017 2017": { zh: "扶贫小额信贷不良容忍度(2017)", en: "National tolerance of bad loans (2017)" },
  "national2014 2019": {
    zh: "扶贫小额信贷(2014,2019 年规范)",
    en: "National product of 2014, as put in order in 2019",
  },
  "national2014 2020": { zh: "扶贫小额信贷(2014,2020 年完善)", en: "National product of 2014, as widened in 2020" },
  "national2021 2021-03-04": { zh: "脱贫人口小额信贷(2021)", en: "National product of 2021" },
  "plan2022 2022": { zh: "2022年扶贫小额信贷实施方案(10万元)", en: "Plan of 2022, up to 100,000 yuan" },
  "qingyang 2024": { zh: "青阳县贴息", en: "Qingyang, interest subsidy" },
  "rectification undated": { zh: "规范扶贫小额信贷防控风险整改", en: "Putting microcredit in order" },
  "ruralCooperative undated": { zh: "农村信用社扶贫小额信贷管理办法(模版)", en: "Rural credit cooperative (template)" },
  "shanxi undated": { zh: "山西省扶贫小额信贷", en: "Shanxi, microcredit" },
  "sharing20105020 undated": { zh: "风险分担 20:10:50:20", en: "Losses shared 20:10:50:20" },
  "sharing40203010 undated": { zh: "风险分担 40:20:30:10", en: "Losses shared 40:20:30:10" },
  "sharing5050 undated": { zh: "风险分担 50:50", en: "Losses shared 50:50" },
  "sharing6040 undated": { zh: "风险分担 60:40", en: "Losses shared 60:40" },
  "sharing7030 undated": { zh: "风险分担 70:30(50:30:20)", en: "Losses shared 70:30, the 70 again 50:30:20" },
  "sharing8020 undated": { zh: "风险分担 80:20", en: "Losses shared 80:20" },
  "zhaohua2019 2019": { zh: "昭化区扶贫小额信贷(2019)", en: "Zhaohua, microcredit (2019)" },
};
