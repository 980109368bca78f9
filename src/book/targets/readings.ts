import { reading } from "../../kernel/reading.ts";
import { placesReadings } from "../portfolio/readings.ts";

/** The open points about targets. */
export const targetReadings = {
  "targets/satisfaction-of": /* @__PURE__ */ reading({
    term: "satisfactionOf",
    disputedBy: ["authority", "town", "lender"],
    says: { zh: "满足率的分母", en: "whole of satisfaction" },
    with: ["targets"],
    question: {
      zh: "贷款满足率的分母是符合条件的申请户，还是全部符合条件的户？",
      en: "Is satisfaction a share of the qualified applicants, or of all households that qualify?",
    },
    chosen: "qualified-applicants",
    options: {
      "qualified-applicants": { zh: "以符合条件的申请户为分母", en: "of the qualified applicants" },
      "all-qualifying": { zh: "以全部符合条件的户为分母", en: "of all households that qualify" },
    },
    effect: { zh: "贷款满足率及其是否达到", en: "satisfaction, and whether it is reached" },
    because: {
      zh: "条文只写符合贷款条件的户；没有申请，就没有可满足的需求。",
      en: "The plan names those that qualify only; where nothing was asked for, there is nothing to satisfy.",
    },
    source: "plan-2022#targets",
  }),
  "targets/before-year-end": /* @__PURE__ */ reading({
    term: "beforeYearEnd",
    disputedBy: ["authority", "town", "lender"],
    says: { zh: "年底前未完成的年度任务", en: "a year's target before the year's end" },
    with: ["targets"],
    question: {
      zh: "年底之前尚未完成年度任务，算未达到，还是尚未到期？",
      en: "Is a year's target that is not reached before the year's end unmet, or still open?",
    },
    chosen: "open",
    options: {
      open: { zh: "尚未到期", en: "still open" },
      unmet: { zh: "未达到", en: "unmet" },
    },
    effect: { zh: "年底之前未完成的年度任务如何判断", en: "how a year's target is judged before the year's end" },
    because: {
      zh: "任务以年度计，12月31日之前仍可完成；通报逐月列出进度。",
      en: "The task is that of the year and can be done until 31 December; the bulletin lists progress by month.",
    },
    source: "luoping-bulletin-2023-10#1.2",
  }),
  "targets/empty-whole": /* @__PURE__ */ reading({
    term: "emptyWhole",
    disputedBy: ["authority", "town", "lender"],
    says: { zh: "分母为零的目标", en: "a target whose whole is zero" },
    with: ["targets"],
    question: {
      zh: "分母为零（如没有贷款的乡镇）时，目标算不算达到？",
      en: "Is a target met where its whole is zero, as in a town without loans?",
    },
    chosen: "undetermined",
    options: {
      undetermined: { zh: "不作判定", en: "is left open" },
      met: { zh: "视为达到", en: "counts as met" },
    },
    effect: { zh: "分母为零的目标如何判断", en: "how a target of a whole of zero is judged" },
    because: {
      zh: "没有分母就没有比率，既不是达到，也不是未达到。",
      en: "Without a whole there is no ratio, neither reached nor missed.",
    },
    source: "household-scheme#targets",
  }),
  "portfolio/rate-places": { ...placesReadings["portfolio/rate-places"], with: ["targets"] },
  "portfolio/completion-places": { ...placesReadings["portfolio/completion-places"], with: ["targets"] },
} as const;
