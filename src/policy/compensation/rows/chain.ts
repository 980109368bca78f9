import { owns } from "../../../base/input/own-fields.ts";
import type { Day } from "../../../base/date/day.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { freezeDeep } from "../../../kernel/freeze-deep.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { either } from "../../../kernel/lists.ts";
import { APART, isUnknown, met, type Requirement, unknown, unmet } from "../../../kernel/requirement.ts";
import { absentSays } from "../../../kernel/value.ts";
import { day, word } from "../../../kernel/values.ts";
import type { ClaimFacts } from "../types.ts";

// oxlint-disable-next-line typescript/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
type GivenOn = Day | "not-given";

/** Notice, transfer and deduction letter follow each other. */
export type ClaimChainFinding = Finding<
  "claim/chain-in-order",
  { readonly noticeOn: GivenOn; readonly transferredOn: Day; readonly deductionLetterOn?: GivenOn },
  { readonly order: readonly ["notice", "transfer", "deduction-letter"] },
  "transferred-before-notice" | "letter-missing" | "letter-before-transfer"
>;

const ORDER = /* @__PURE__ */ freezeDeep(["notice", "transfer", "deduction-letter"] as const);

const REASONS = {
  "transferred-before-notice": { zh: "划转早于通知书", en: "the transfer came before the notice" },
  "letter-missing": { zh: "划转后未出具《资金扣划函》", en: "no deduction letter followed the transfer" },
  "letter-before-transfer": { zh: "《资金扣划函》早于划转", en: "the deduction letter came before the transfer" },
} as const;

/**
 * Money leaves the fund on the lender's notice, and the deduction letter (《资金扣划函》) follows the transfer.
 *
 * @remarks
 * **Boundary** all three may be of one day. Not applicable as long as nothing is transferred.
 */
export const claimChain = {
  rule: "claim/chain-in-order",
  says: { zh: "通知书、划转、《资金扣划函》的先后", en: "notice, transfer and deduction letter in order" },
  terms: () => ({
    deductionLetter: word("required", "《资金扣划函》", "deduction letter", {
      zh: "凭通知书划转后出具",
      en: "after the transfer, which is made on the notice",
    }),
  }),
  facts: () => ({
    transferredOn: absentSays(
      either(
        word("not-given", "尚未划转", "not transferred"),
        day("划转日", "day of the transfer"),
        "补偿资金划转的日期",
        "day on which the fund's money was transferred",
        { zh: "缺省表示尚未划转", en: "absent, nothing is transferred yet" },
      ),
    ),
    deductionLetterOn: either(
      word("not-given", "尚未出具", "not given"),
      day("出具日", "day of the letter"),
      "《资金扣划函》的日期",
      "day of the deduction letter",
    ),
  }),
  looksAt: ["noticeOn", "asOf"],
  judge: ({ noticeOn, transferredOn, deductionLetterOn, asOf }) => {
    if (isUnknown(transferredOn) || transferredOn === "not-given" || transferredOn > asOf) return APART;
    if (isUnknown(noticeOn)) return unknown("noticeOn");
    const [observed, required] = [{ noticeOn, transferredOn }, { order: ORDER }];
    if (noticeOn === "not-given" || transferredOn < noticeOn) {
      return unmet("transferred-before-notice", observed, required);
    }
    if (isUnknown(deductionLetterOn)) return unknown("deductionLetterOn");
    const all = { ...observed, deductionLetterOn };
    if (deductionLetterOn === "not-given" || deductionLetterOn > asOf) return unmet("letter-missing", all, required);
    return deductionLetterOn < transferredOn ? unmet("letter-before-transfer", all, required) : met(all, required);
  },
  reasons: REASONS,
  evidence: ({ observed: { noticeOn, transferredOn, deductionLetterOn }, ...finding }) => [
    given("通知书", "the notice", noticeOn),
    { zh: `${transferredOn} 划转`, en: `transferred on ${transferredOn}` },
    ...(deductionLetterOn === undefined ? [] : [given("《资金扣划函》", "the deduction letter", deductionLetterOn)]),
    ...(owns(finding, "reason") ? [REASONS[finding.reason]] : []),
  ],
} as const satisfies Requirement<
  ClaimChainFinding,
  Pick<ClaimFacts, "noticeOn" | "transferredOn" | "deductionLetterOn" | "asOf">,
  object
>;

function given(zh: string, en: string, on: GivenOn): Bilingual {
  return on === "not-given"
    ? { zh: `${zh}尚未出具`, en: `${en} was not given` }
    : { zh: `${zh} ${on} 出具`, en: `${en} was given on ${on}` };
}
