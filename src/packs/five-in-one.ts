import type { FiveInOneCitation } from "../documents/five-in-one-rules.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/**
 * A county's model of government, bank, operator and household: the government keeps the fund, the operator puts
 * in a deposit and guarantees the household a return. Shares and rate stand in the agreements: they are for the caller.
 */
export const fiveInOne = /* @__PURE__ */ freezeDeep({
  pack: "fiveInOne",
  title: { zh: "扶贫小额信贷工作实施细则(五位一体)", en: "Microcredit, five in one" },
  edition: "first",
  inForce: {},
  household: {
    kind: "household",
    pack: "fiveInOne",
    edition: "first",
    stated: { "five-in-one-rules#2": { householdKinds: ["registered-poor"] } },
  },
  compensation: {
    kind: "compensation",
    pack: "fiveInOne",
    edition: "first",
    stated: { "five-in-one-rules#2": { sharingParties: ["government-fund", "operator-deposit"] } },
  },
  dividend: {
    kind: "dividend",
    pack: "fiveInOne",
    edition: "first",
    stated: { "five-in-one-rules#2": { guaranteedReturn: "by-agreement" } },
  },
  // 30 million yuan: the target of the year among the facts.
  targets: {
    kind: "targets",
    pack: "fiveInOne",
    edition: "first",
    stated: {
      "five-in-one-rules#1": { targets: [{ target: "completion", of: "year-target", atLeast: "100%" }] },
    },
  },
} as const satisfies Pack<FiveInOneCitation>);
