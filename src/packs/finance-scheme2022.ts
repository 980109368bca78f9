import type { FinanceScheme2022Citation } from "../documents/finance-scheme-2022.ts";
import { type Articles, pack } from "./pack.ts";

/** A scheme of 2022 on finance against poverty: what households may borrow for. A guarantor is named, so one is in order. */
export const financeScheme2022 = /* @__PURE__ */ pack(
  {
    pack: "financeScheme2022",
    title: { zh: "2022 金融信贷扶贫工作方案（节录）", en: "Scheme of 2022 on finance, an excerpt" },
    edition: "2022",
    inForce: {},
    coverage: "excerpt",
  },
  {
    "finance-scheme-2022#2.1": {
      household: {
        allowedPurposes: [
          "farming-and-animals",
          "simple-processing",
          "household-tourism",
          "skills-training",
          "small-trade",
          "other-production",
        ],
      },
    },
  } as const satisfies Articles<FinanceScheme2022Citation>,
);
