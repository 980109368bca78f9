import type { FiveInOneCitation } from "../documents/five-in-one-rules.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * A county's model of government, bank, operator and household: the government keeps the fund, the operator puts
 * in a deposit and guarantees the household a return. Shares and rate stand in the agreements: they are for the caller.
 */
export const fiveInOne = /* @__PURE__ */ pack(
  {
    pack: "fiveInOne",
    title: { zh: "扶贫小额信贷工作实施细则（五位一体）", en: "Microcredit, five in one" },
    edition: "first",
    inForce: {},
    coverage: "excerpt",
  },
  {
    "five-in-one-rules#1": {
      // 30 million yuan: the target of the year among the facts.
      targets: { targets: [{ target: "completion", of: "year-target", atLeast: "100%" }] },
    },
    "five-in-one-rules#2": {
      household: { householdKinds: ["registered-poor"] },
      compensation: { sharingParties: ["government-fund", "operator-deposit"] },
      dividend: { guaranteedReturn: "by-agreement" },
    },
  } as const satisfies Articles<FiveInOneCitation>,
);
