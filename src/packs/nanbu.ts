import type { NanbuCitation } from "../documents/nanbu-rules.ts";
import { type Articles, pack } from "./pack.ts";

/** Nanbu (Sichuan): registered poor households, one lender. What is at hand prints no amounts. */
export const nanbu = /* @__PURE__ */ pack(
  {
    pack: "nanbu",
    title: { zh: "南部县扶贫小额信贷", en: "Nanbu, microcredit" },
    edition: "undated",
    inForce: {},
    coverage: "excerpt",
  },
  {
    "nanbu-rules#2": {
      // 在评级授信额度内发放小额信用贷款.
      household: { availableLine: "limits" },
    },
    "nanbu-rules#3": {
      household: { lenders: ["南部县农村信用合作联社"] },
    },
    "nanbu-rules#4.2": {
      household: { guarantorTaken: "forbidden" },
    },
    "nanbu-rules#5.1": {
      household: {
        householdKinds: ["registered-poor"],
        ableToWork: "required",
        wantsToProsper: "required",
        maliciousRecord: "forbidden",
        rated: "required",
      },
    },
  } as const satisfies Articles<NanbuCitation>,
);
