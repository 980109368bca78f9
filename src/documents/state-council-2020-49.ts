import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** On what penalties for bad faith may rest, from 2020-12-18. */
export const stateCouncil202049 = /* @__PURE__ */ freezeDeep({
  id: "state-council-2020-49",
  title: {
    zh: "国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见",
    en: "Guiding opinion of the General Office of the State Council on the limits of penalties for bad faith",
  },
  number: "国办发〔2020〕49号",
  issuer: { zh: "国务院办公厅", en: "General Office of the State Council" },
  issuedOn: "2020-12-18",
  standing: "primary",
  articles: {
    penalties: {
      by: ["assessHousehold", "propagateBlacklist", "screenPerson"],
      zh: "失信惩戒措施的依据",
      en: "on what penalties may rest",
      status: "implemented",
    },
  },
} as const satisfies PolicyDocument);
