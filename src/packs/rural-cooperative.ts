import type { RuralCooperativeCitation } from "../documents/rural-cooperative-rules.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/** Rules of a rural credit cooperative (template). They print no amounts, lengths and rates. */
export const ruralCooperative = /* @__PURE__ */ freezeDeep({
  pack: "ruralCooperative",
  title: { zh: "农村信用社扶贫小额信贷管理办法(模版)", en: "Rural credit cooperative (template)" },
  edition: "undated",
  inForce: {},
  household: {
    kind: "household",
    pack: "ruralCooperative",
    edition: "undated",
    stated: {
      "rural-cooperative-rules#8": {
        age: { min: 18, max: 55 },
        householdKinds: ["registered-poor"],
        hasIncome: "required",
        ableToRepay: "required",
        goodCreditRecord: "required",
      },
    },
  },
  operator: {
    kind: "operator",
    pack: "ruralCooperative",
    edition: "undated",
    stated: {
      "rural-cooperative-rules#9": {
        lawfulIncome: "required",
        stableProduction: "required",
        goodCreditRecord: "required",
      },
    },
  },
  smallFirm: {
    kind: "operator",
    pack: "ruralCooperative",
    edition: "undated",
    stated: {
      "rural-cooperative-rules#10": {
        registered: "required",
        licensed: "required",
        stableOperation: "required",
        hasProspects: "required",
        riskAssessed: "required",
      },
    },
  },
} as const satisfies Pack<RuralCooperativeCitation>);
