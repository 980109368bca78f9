import type { Day } from "../../../base/date/day.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { either } from "../../../kernel/lists.ts";
import { isUnknown, met, type Requirement, unknown, unmet } from "../../../kernel/requirement.ts";
import { day, word } from "../../../kernel/values.ts";
import type { ClaimFacts } from "../types.ts";

/** The lender has given its notice by the day of judgement. */
export type ClaimNoticeFinding = Finding<
  "claim/notice-given",
  // oxlint-disable-next-line typescript/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  { readonly noticeOn: Day | "not-given" },
  { readonly by: Day },
  "notice-not-given"
>;

/**
 * The lender has given its notice (《履行补偿责任通知书》).
 *
 * @remarks
 * **Boundary** a notice of the day of judgement counts.
 */
export const claimNotice = {
  rule: "claim/notice-given",
  says: { zh: "履行补偿责任通知书", en: "the lender's notice" },
  terms: () => ({ lenderNotice: word("required", "《履行补偿责任通知书》", "the lender's notice") }),
  facts: () => ({
    noticeOn: either(
      word("not-given", "尚未出具", "not given"),
      day("出具日", "day of the notice"),
      "通知书的日期",
      "day of the notice",
      { zh: "《履行补偿责任通知书》", en: "that the lender gave" },
    ),
  }),
  looksAt: ["asOf"],
  judge: ({ noticeOn, asOf }) => {
    if (isUnknown(noticeOn)) return unknown("noticeOn");
    const given = noticeOn !== "not-given" && noticeOn <= asOf;
    return given ? met({ noticeOn }, { by: asOf }) : unmet("notice-not-given", { noticeOn }, { by: asOf });
  },
  evidence: ({ observed: { noticeOn } }) => [
    noticeOn === "not-given"
      ? { zh: "尚未出具", en: "not given" }
      : { zh: `${noticeOn} 出具`, en: `given on ${noticeOn}` },
  ],
} as const satisfies Requirement<ClaimNoticeFinding, Pick<ClaimFacts, "noticeOn" | "asOf">, object>;
