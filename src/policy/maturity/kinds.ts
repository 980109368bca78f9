import { members } from "../../kernel/members.ts";

export const maturityKinds = /* @__PURE__ */ members(
  "MaturityKind",
  "One of the kinds into which loans that fall due are sorted (到期分类); the unwilling are the documents' 赖账户.",
  {
    "able-and-willing": ["有还款能力、有还款意愿", "able and willing"],
    "willing-still-in-need": ["有还款意愿且持续需要资金", "willing and still in need"],
    "willing-but-unable": ["有还款意愿、无还款能力", "willing but unable"],
    unwilling: ["无还款意愿", "unwilling to repay"],
    deceased: ["借款人死亡", "the borrower has died"],
  },
);

export const treatments = /* @__PURE__ */ members(
  "Treatment",
  'What can be done about a loan that falls due or is overdue (分类处置). Renewal is 无还本续贷 too, joint collection the "1+5" one.',
  {
    collect: ["现金清收", "collection in cash"],
    extend: ["展期", "extension"],
    renew: ["续贷", "renewal"],
    convert: ["转为一般贷款", "conversion to an ordinary loan"],
    compensate: ["代偿", "compensation"],
    jointCollection: ["联动催收", "joint collection"],
    sue: ["依法起诉", "lawsuit"],
  },
);

export const maturityGroupings = /* @__PURE__ */ members(
  "MaturityGrouping",
  "How a list of maturities is broken down.",
  {
    month: ["月份", "month"],
    township: ["乡镇", "township"],
    lender: ["承贷机构", "lender"],
  },
);
