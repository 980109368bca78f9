import type { GuangyuanBulletin2019Citation } from "../documents/guangyuan-bulletin-2019-139.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/** Jiange (Sichuan), as the province's bulletin of 2019 tells it: limits of the amount, reminders, loans that fall due. */
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
  reminders: {
    kind: "reminders",
    pack: "jiange2019",
    edition: "2019",
    stated: {
      "guangyuan-bulletin-2019-139#jiange": {
        notices: [
          { daysBefore: 60, form: "advance", by: "lender", to: "borrower" },
          { daysBefore: 30, form: "written", by: "lender", to: "borrower" },
        ],
      },
    },
  },
  maturity: {
    kind: "maturity",
    pack: "jiange2019",
    edition: "2019",
    stated: {
      "guangyuan-bulletin-2019-139#jiange": {
        maturityList: ["month", "township", "lender"],
        maturityKinds: ["able-and-willing", "willing-still-in-need", "willing-but-unable", "unwilling", "deceased"],
        collect: "offered",
        extend: "offered",
        renew: "offered",
      },
    },
  },
  points: {
    kind: "points",
    pack: "jiange2019",
    edition: "2019",
    stated: {
      "guangyuan-bulletin-2019-139#jiange": {
        pointsKinds: [
          { event: "credit-kept", effect: "adds" },
          { event: "deliberate-default", effect: "restricts" },
        ],
      },
    },
  },
} as const satisfies Pack<GuangyuanBulletin2019Citation>);
