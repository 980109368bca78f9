import type { Changge201764Citation } from "../documents/changge-2017-64.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/** Changge (Henan), the four measures of 2017. They ask no age and set no cap per household. */
export const changge2017 = /* @__PURE__ */ freezeDeep({
  pack: "changge2017",
  title: { zh: "长葛市金融扶贫(2017)", en: "Changge, finance for poverty alleviation (2017)" },
  edition: "2017-10-26",
  inForce: { from: "2017-10-26" },
  household: {
    kind: "household",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#loan 1.1.1": { minimumGrade: "A" },
      "changge-2017-64#information 19": { gradeOrder: ["AAA+", "AAA", "AA", "A"] },
      "changge-2017-64#loan 3": { termMonths: { max: 36 } },
    },
  },
  overdue: { kind: "overdue", pack: "changge2017", edition: "2017-10-26", stated: {} },
} as const satisfies Pack<Changge201764Citation>);
