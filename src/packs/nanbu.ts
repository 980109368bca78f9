import type { NanbuCitation } from "../documents/nanbu-rules.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/** Nanbu (Sichuan): registered poor households, one lender. What is at hand prints no amounts. */
export const nanbu = /* @__PURE__ */ freezeDeep({
  pack: "nanbu",
  title: { zh: "南部县扶贫小额信贷", en: "Nanbu, microcredit" },
  edition: "undated",
  inForce: {},
  household: {
    kind: "household",
    pack: "nanbu",
    edition: "undated",
    stated: {
      // 在评级授信额度内发放小额信用贷款.
      "nanbu-rules#2": { availableLine: "limits" },
      "nanbu-rules#4.2": { guarantorTaken: "forbidden" },
      "nanbu-rules#3": { lenders: ["南部县农村信用合作联社"] },
      "nanbu-rules#5.1": {
        householdKinds: ["registered-poor"],
        ableToWork: "required",
        wantsToProsper: "required",
        maliciousRecord: "forbidden",
        rated: "required",
      },
    },
  },
} as const satisfies Pack<NanbuCitation>);
