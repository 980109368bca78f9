import type { LuopingBulletin202310Citation } from "../documents/luoping-bulletin-2023-10.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/** Luoping (Yunnan), as its bulletin of October 2023 reckons. */
export const luoping2023 = /* @__PURE__ */ freezeDeep({
  pack: "luoping2023",
  title: { zh: "罗平县脱贫人口小额信贷(2023)", en: "Luoping, microcredit (2023)" },
  edition: "2023-10",
  inForce: {},
  household: {
    kind: "household",
    pack: "luoping2023",
    edition: "2023-10",
    stated: {
      "luoping-bulletin-2023-10#3.2": {
        householdKinds: ["no-longer-poor", "monitored-unstable", "monitored-marginal", "monitored-sudden-hardship"],
      },
    },
  },
  maturity: {
    kind: "maturity",
    pack: "luoping2023",
    edition: "2023-10",
    stated: {
      "luoping-bulletin-2023-10#3.1": { collect: "offered", extend: "offered", renew: "offered" },
    },
  },
  portfolio: {
    kind: "portfolio",
    pack: "luoping2023",
    edition: "2023-10",
    stated: {
      "luoping-bulletin-2023-10#1.2": { completionPlaces: 0 },
      "luoping-bulletin-2023-10#1.3": { ratePlaces: 2 },
    },
  },
  bulletin: {
    kind: "bulletin",
    pack: "luoping2023",
    edition: "2023-10",
    stated: {
      "luoping-bulletin-2023-10#1.2": { completion: "new-over-target" },
      "luoping-bulletin-2023-10#1.3": { overdueRate: "by-amount", ratePlaces: 2 },
    },
  },
  targets: {
    kind: "targets",
    pack: "luoping2023",
    edition: "2023-10",
    stated: {
      "luoping-bulletin-2023-10#1.2": { completionPlaces: 0 },
      "luoping-bulletin-2023-10#1.3": { ratePlaces: 2 },
      "luoping-bulletin-2023-10#2.1": {
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
  },
} as const satisfies Pack<LuopingBulletin202310Citation>);
