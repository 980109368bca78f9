import { reading, readingOf } from "../../kernel/reading.ts";
import { overdueReadings, restDayReadings } from "../../ledger/loan/readings.ts";
import { oddFenTerm } from "./odd-fen.ts";
import type { OddFen } from "./terms.ts";

/** The open points about compensation and recovery. */
export const compensationReadings = {
  "compensation/odd-fen": /* @__PURE__ */ readingOf<"oddFen", OddFen>({
    term: "oddFen",
    disputedBy: ["lender", "fund", "guarantor"],
    says: { zh: "分不尽尾数的归属", en: "who takes the odd fen" },
    value: oddFenTerm,
    with: ["lossShares"],
    question: { zh: "分不尽的尾数归谁？", en: "Who takes the odd fen of a split?" },
    chosen: "largest-remainder",
    options: [
      ["largest-remainder", { zh: "按最大余数分", en: "by the largest remainders" }],
      [
        { to: "lender" },
        { zh: "其他各方四舍五入，差额归放贷机构", en: "the others are rounded, the lender takes the difference" },
      ],
    ],
    effect: { zh: "各方分担或分得的尾数", en: "who bears or gets the odd fen" },
    because: {
      zh: "按最大余数分，各方都在精确数的一分以内；并列时归先列者。",
      en: "By largest remainder every party is within a fen of the exact figure; ties go to the party named first.",
    },
    source: "changge-2017-64#loan 6.3",
  }),
  "compensation/odd-fen-within": /* @__PURE__ */ reading({
    term: "oddFenWithin",
    disputedBy: ["lender", "fund", "guarantor"],
    says: { zh: "内层一方取差额时的上层尾数", en: "odd fen above a nested party that takes the difference" },
    with: ["lossShares"],
    question: {
      zh: "差额归内层一方的，上层的尾数是否也归其所在部分？",
      en: "Where a nested party takes the difference, does the part that it is within take it at its own level too?",
    },
    chosen: "its-part-too",
    options: {
      "its-part-too": { zh: "所在部分在上层也取差额", en: "yes, at every level" },
      "own-level": { zh: "只在本层取差额，上层按最大余数分", en: "no, only at its own level" },
    },
    effect: { zh: "各方分担或分得的尾数", en: "who bears or gets the odd fen" },
    because: {
      zh: "约定的是尾数归谁，不论在哪一层产生。",
      en: "What is agreed is who takes the odd fen, at whichever level it arises.",
    },
    source: "changge-2017-64#loan 6.3",
  }),
  "compensation/above-cover": /* @__PURE__ */ reading({
    term: "aboveCover",
    disputedBy: ["lender", "fund", "auditor"],
    says: { zh: "超出补偿上限的贷款", en: "loans above the cover" },
    with: ["coveredUpTo"],
    question: {
      zh: "本金超过补偿上限的贷款，已还的部分先减哪一段？",
      en: "Of a loan above the covered amount, which part do repayments reduce first?",
    },
    chosen: "uncovered-first",
    options: {
      "uncovered-first": { zh: "还款先减上限以外的部分", en: "the uncovered part first" },
      "in-proportion": { zh: "还款按比例减两部分", en: "both parts in proportion" },
    },
    effect: { zh: "超过上限的贷款的代偿金额", en: "what is compensated of a loan above the covered amount" },
    because: {
      zh: "上限以内的才补偿；余额不超过上限的，都在补偿之内。",
      en: "What lies within the cap is covered: a balance that is no more than the cap is covered in full.",
    },
    source: "national-2021-6#amount",
  }),
  "loan/overdue-episode": { ...overdueReadings["loan/overdue-episode"], with: ["claimAfterDays"] },
  "loan/maturity-on-rest-day": { ...restDayReadings["loan/maturity-on-rest-day"], with: ["claimAfterDays"] },
  "loan/rest-day-overdue-from": { ...restDayReadings["loan/rest-day-overdue-from"], with: ["claimAfterDays"] },
  "loan/after-grace": { ...restDayReadings["loan/after-grace"], with: ["claimAfterDays"] },
} as const;
