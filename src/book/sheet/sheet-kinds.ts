import type { Bilingual } from "../../base/input/bilingual.ts";
import { members } from "../../kernel/members.ts";
import type { ColumnKey } from "./columns.ts";
import type { SheetKind } from "./types.ts";

/** What a sheet can hold, with its words; the settings file names them in Chinese. */
export const sheetKinds = /* @__PURE__ */ members<SheetKind>("SheetKind", "What the rows of a sheet are.", {
  loans: ["贷款台账", "a ledger of loans"],
  instalments: ["分期清单", "a list of instalments"],
  figures: ["汇总数字", "figures of places"],
  persons: ["人员名单", "a list of persons"],
});

/** Something that a sheet of a kind must have: one of these ways, each with all of its columns. */
export interface Need {
  readonly says: Bilingual;
  readonly anyOf: readonly (readonly ColumnKey[])[];
}

const SOMEBODY: Need = {
  says: { zh: "户、贷款人或贷款编号", en: "a household, a borrower or a loan's number" },
  anyOf: [
    ...[["loanId"], ["household"], ["householder"], ["householderId"], ["borrower"], ["borrowerId"], ["someId"]],
    ...[["account"]],
  ] as const,
};

/** What the sheets of each kind must have, without which no row can be used. */
export const sheetNeeds: Readonly<Record<SheetKind, readonly Need[]>> = {
  loans: [
    { says: { zh: "贷款金额", en: "amount of the loan" }, anyOf: [["principal"]] },
    { says: { zh: "放款日期", en: "day of pay-out" }, anyOf: [["paidOutOn"], ["span"]] },
    {
      says: { zh: "到期日期或贷款期限", en: "day of maturity, or the term" },
      anyOf: [["maturesOn"], ["term"], ["span"]],
    },
    SOMEBODY,
  ],
  instalments: [
    { says: { zh: "应还日期", en: "day due" }, anyOf: [["dueOn"]] },
    {
      says: { zh: "应还、实还或贴息金额", en: "an amount due, paid or subsidised" },
      anyOf: [["instalmentDue"], ["instalmentPaid"], ["subsidyDue"], ["subsidyPaid"]],
    },
  ],
  figures: [
    {
      says: { zh: "地区名称", en: "a place" },
      anyOf: [["township"], ["place"], ["county"], ["city"], ["village"], ["lender"]],
    },
    {
      says: { zh: "户数或金额", en: "a count of households or an amount" },
      anyOf: [
        ...[["outstandingHouseholds"], ["outstandingAmount"], ["newHouseholds"], ["newAmount"], ["overdueHouseholds"]],
        ...[["maturedAmount"], ["subsidyFunds"], ["localSubsidyFunds"], ["balance"], ["overdueAmount"]],
      ] as const,
    },
  ],
  persons: [
    {
      says: { zh: "姓名或身份证号", en: "a name or an identity number" },
      anyOf: [["borrower"], ["householder"], ["borrowerId"], ["householderId"], ["someId"]],
    },
  ],
};
