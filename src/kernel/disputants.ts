import { members } from "./members.ts";
import type { Disputant } from "./types.ts";

export const disputants = /* @__PURE__ */ members<Disputant>(
  "Disputant",
  "Who would dispute how an open point is read: somebody who gains or loses by another choice.",
  {
    borrower: ["借款农户", "the borrower"],
    relative: ["借款人亲属", "a relative of the borrower"],
    operator: ["经营主体", "the operator"],
    lender: ["承贷机构", "the lender"],
    fund: ["风险补偿基金", "the compensation fund"],
    guarantor: ["担保或保险机构", "the guarantor or insurer"],
    treasury: ["财政", "the treasury"],
    town: ["镇村", "town and village"],
    authority: ["主管部门", "the authority in charge"],
    auditor: ["审计机关", "the auditor"],
  },
);
