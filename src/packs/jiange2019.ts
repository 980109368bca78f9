import type { GuangyuanBulletin2019Citation } from "../documents/guangyuan-bulletin-2019-139.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/** Jiange (Sichuan), as the province's bulletin of 2019 tells it: the amount follows four limits. */
export const jiange2019 = /* @__PURE__ */ freezeDeep({
  pack: "jiange2019",
  title: { zh: "剑阁县扶贫小额信贷(2019)", en: "Jiange, microcredit (2019)" },
  edition: "2019",
  inForce: {},
  household: {
    kind: "household",
    pack: "jiange2019",
    edition: "2019",
    stated: {
      "guangyuan-bulletin-2019-139#jiange": {
        projectScale: "limits",
        productionCycle: "limits",
        availableLine: "limits",
        statedNeed: "limits",
      },
    },
  },
} as const satisfies Pack<GuangyuanBulletin2019Citation>);
