import type { GuangyuanBulletin2019Citation } from "../documents/guangyuan-bulletin-2019-139.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * Zhaohua (Sichuan), as the province's bulletin of 2019 tells it: the dividend of cooperatives, and joint collection by one leader and five bodies
 * (1+5联动催收). The overdue rate that it reports (控制在0.67%以下) is a figure of what was reached and no target.
 */
export const zhaohua2019 = /* @__PURE__ */ pack(
  {
    pack: "zhaohua2019",
    title: { zh: "昭化区扶贫小额信贷（2019）", en: "Zhaohua, microcredit (2019)" },
    edition: "2019",
    inForce: {},
    coverage: "report",
  },
  {
    "guangyuan-bulletin-2019-139#zhaohua mode 1": {
      dividend: { dividendRate: "12%" },
    },
    "guangyuan-bulletin-2019-139#zhaohua mode 2": {
      maturity: {
        jointCollection: "offered",
        jointCollectionFor: "thriving-and-no-longer-poor",
      },
    },
  } as const satisfies Articles<GuangyuanBulletin2019Citation>,
);
