import type { GuangyuanBulletin2019Citation } from "../documents/guangyuan-bulletin-2019-139.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/**
 * Cangxi (Sichuan), as the province's bulletin of 2019 tells it. It prints neither the items of 五有两无一勤劳
 * nor the points of an event nor a table of grades nor the rate at which its breaker trips: these are for the caller. The kinds of loans that fall due
 * are Jiange's: join its terms before sorting (`combineTerms`).
 */
export const cangxi2019 = /* @__PURE__ */ freezeDeep({
  pack: "cangxi2019",
  title: { zh: "苍溪县扶贫小额信贷(2019)", en: "Cangxi, microcredit (2019)" },
  edition: "2019",
  inForce: {},
  checklist: {
    kind: "checklist",
    pack: "cangxi2019",
    edition: "2019",
    stated: {
      "guangyuan-bulletin-2019-139#cangxi": {
        checklistParts: [
          { part: "five-have", label: { zh: "五有", en: "has five" }, count: 5 },
          { part: "two-without", label: { zh: "两无", en: "is without two" }, count: 2 },
          { part: "one-diligent", label: { zh: "一勤劳", en: "is diligent" }, count: 1 },
        ],
      },
    },
  },
  points: {
    kind: "points",
    pack: "cangxi2019",
    edition: "2019",
    stated: { "guangyuan-bulletin-2019-139#cangxi": { basePoints: 100 } },
  },
  reminders: {
    kind: "reminders",
    pack: "cangxi2019",
    edition: "2019",
    stated: {
      "guangyuan-bulletin-2019-139#cangxi": {
        notices: [
          { daysBefore: 60, form: "advance", by: "lender", to: "borrower" },
          { daysBefore: 30, form: "written", by: "lender", to: "borrower" },
        ],
      },
    },
  },
  maturity: {
    kind: "maturity",
    pack: "cangxi2019",
    edition: "2019",
    stated: {
      "guangyuan-bulletin-2019-139#cangxi": {
        maturityList: ["month"],
        collect: "offered",
        extend: "offered",
        renew: "offered",
        extensionConditions: "required",
        convert: "offered",
        compensate: "offered",
        compensationConditions: "required",
        sue: "offered",
      },
    },
  },
  breaker: {
    kind: "breaker",
    pack: "cangxi2019",
    edition: "2019",
    stated: { "guangyuan-bulletin-2019-139#cangxi": { breakerReview: "monthly" } },
  },
  compensation: {
    kind: "compensation",
    pack: "cangxi2019",
    edition: "2019",
    stated: { "guangyuan-bulletin-2019-139#cangxi": { claimConditions: "required" } },
  },
} as const satisfies Pack<GuangyuanBulletin2019Citation>);
