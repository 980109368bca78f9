import type { RuralCooperativeCitation } from "../documents/rural-cooperative-rules.ts";
import { type Articles, pack } from "./pack.ts";

/** Rules of a rural credit cooperative (template). They print no amounts, lengths and rates. */
export const ruralCooperative = /* @__PURE__ */ pack(
  {
    pack: "ruralCooperative",
    title: { zh: "农村信用社扶贫小额信贷管理办法（模版）", en: "Rural credit cooperative (template)" },
    edition: "undated",
    inForce: {},
    coverage: "excerpt",
  },
  {
    "rural-cooperative-rules#8": {
      household: {
        age: { min: 18, max: 55 },
        householdKinds: ["registered-poor"],
        liftedOut: "never", // it asks for the poverty standard, which those lifted out no longer meet
        hasIncome: "required",
        ableToRepay: "required",
        goodCreditRecord: "required",
      },
    },
    "rural-cooperative-rules#9": {
      operator: {
        lawfulIncome: "required",
        stableProduction: "required",
        goodCreditRecord: "required",
      },
    },
    "rural-cooperative-rules#10": {
      smallFirm: {
        registered: "required",
        licensed: "required",
        stableOperation: "required",
        hasProspects: "required",
        riskAssessed: "required",
      },
    },
  } as const satisfies Articles<RuralCooperativeCitation>,
);
