import type { LuopingBulletin202310Citation } from "../documents/luoping-bulletin-2023-10.ts";
import { type Articles, pack } from "./pack.ts";

/** Luoping (Yunnan), as its bulletin of October 2023 reckons. */
export const luoping2023 = /* @__PURE__ */ pack(
  {
    pack: "luoping2023",
    title: { zh: "罗平县脱贫人口小额信贷（2023）", en: "Luoping, microcredit (2023)" },
    edition: "2023-10",
    inForce: {},
    coverage: "report",
  },
  {
    "luoping-bulletin-2023-10#1.2": {
      portfolio: { completionPlaces: 0 },
      bulletin: { completion: "new-over-target" },
      targets: { completionPlaces: 0 },
    },
    "luoping-bulletin-2023-10#1.3": {
      portfolio: { ratePlaces: 2 },
      bulletin: { overdueRate: "by-amount", ratePlaces: 2 },
      targets: { ratePlaces: 2 },
    },
    "luoping-bulletin-2023-10#2.1": {
      targets: {
        targets: [
          { target: "overdue-rate", of: "outstanding", atMost: "province-average" },
          { target: "completion", of: "year-target", atLeast: "100%", source: "luoping-bulletin-2023-10#1.2" },
          // 应贷尽贷: all of those who want a loan and qualify.
          {
            ...{ target: "coverage", of: "qualifying-with-need", atLeast: "100%" },
            source: "luoping-bulletin-2023-10#3.3",
          },
        ],
      },
    },
    "luoping-bulletin-2023-10#3.1": {
      maturity: { collect: "offered", extend: "offered", renew: "offered" },
    },
    "luoping-bulletin-2023-10#3.2": {
      household: {
        householdKinds: ["no-longer-poor", "monitored-unstable", "monitored-marginal", "monitored-sudden-hardship"],
      },
    },
  } as const satisfies Articles<LuopingBulletin202310Citation>,
);
