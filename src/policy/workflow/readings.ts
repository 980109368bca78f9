import { reading } from "../../kernel/reading.ts";

/** The open points about the way of an application. */
export const workflowReadings = {
  "workflow/records-after-return": /* @__PURE__ */ reading({
    term: "recordsAfterReturn",
    disputedBy: ["borrower", "town"],
    with: ["stages"],
    says: { zh: "退回后的已交材料", en: "records after an application is sent back" },
    question: {
      zh: "申请退回后，退回的环节已提交的材料是否须重新提交？",
      en: "When an application is sent back, must what was presented at the stages to be passed again be presented again?",
    },
    chosen: "presented-again",
    options: {
      "presented-again": { zh: "须重新提交", en: "must be presented again" },
      kept: { zh: "原有材料继续有效", en: "are kept" },
    },
    effect: { zh: "退回后还缺哪些材料", en: "which records are missing after a return" },
    because: {
      zh: "退回通常因为材料或结论有问题，从严。",
      en: "It is sent back because something about them was wrong; the stricter is taken.",
    },
    source: "changge-2017-64#loan 5.1",
  }),
} as const;
