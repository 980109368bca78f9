import { reading, readingOf } from "../../kernel/reading.ts";
import { extensionReadings, restDayReadings } from "../../ledger/loan/readings.ts";
import { kindTreatmentsTerm } from "./kind-treatments.ts";
import type { KindTreatments } from "./types.ts";

const WIDER: KindTreatments = {
  "able-and-willing": ["collect"],
  "willing-still-in-need": ["extend", "renew", "convert"],
  "willing-but-unable": ["extend", "renew", "convert", "compensate"],
  unwilling: ["collect", "jointCollection", "sue"],
  deceased: ["collect", "compensate"],
};

const STRICTER: KindTreatments = {
  "able-and-willing": ["collect"],
  "willing-still-in-need": ["extend", "renew"],
  "willing-but-unable": ["compensate"],
  unwilling: ["jointCollection", "sue"],
  deceased: ["compensate"],
};

/** The open points about loans that fall due. */
export const maturityReadings = {
  "maturity/in-need-and-unable": /* @__PURE__ */ reading({
    term: "inNeedAndUnable",
    disputedBy: ["borrower", "lender", "fund"],
    says: { zh: "有意愿、无能力且持续需要资金者的归类", en: "kind of one who is willing, unable and still in need" },
    with: ["maturityKinds"],
    question: {
      zh: "有还款意愿、无还款能力而又持续需要资金的，归哪一类？",
      en: "Of which kind is one who is willing, unable, and still in need of the money?",
    },
    chosen: "willing-still-in-need",
    options: {
      "willing-still-in-need": { zh: "归入有还款意愿、仍需资金的一类", en: "willing and still in need" },
      "willing-but-unable": { zh: "归入有还款意愿、无还款能力的一类", en: "willing but unable" },
    },
    effect: { zh: "归入哪一类和可用的处置措施", en: "the kind of the loan, and so the treatments open to it" },
    because: {
      zh: "简报把持续需要资金列在无还款能力之前；能续贷展期的，先续贷展期。",
      en: "The bulletin names those still in need first: who can be renewed or extended is, before anything else.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  }),
  "maturity/kind-treatments": /* @__PURE__ */ readingOf<"kindTreatments", KindTreatments>({
    term: "kindTreatments",
    disputedBy: ["borrower", "lender", "fund"],
    says: { zh: "各类到期贷款的处置措施", en: "treatments open to each kind" },
    value: kindTreatmentsTerm,
    with: ["maturityKinds", "collect", "extend", "renew", "convert", "compensate", "jointCollection", "sue"],
    question: {
      zh: "各类到期贷款首选哪些处置措施？",
      en: "Which treatments come first for each kind of loan that falls due?",
    },
    chosen: WIDER,
    options: [
      [
        WIDER,
        {
          zh: "较宽：还款困难的展期、续贷或转为一般贷款，无力偿还的还可代偿",
          en: "the wider: extension, renewal or conversion for hardship, compensation too for those unable",
        },
      ],
      [
        STRICTER,
        {
          zh: "较严：仍需资金的只展期、续贷，无力偿还的只代偿",
          en: "the stricter: only extension and renewal for those in need, only compensation for those unable",
        },
      ],
    ],
    effect: { zh: "各类到期贷款首选的处置措施", en: "the treatments that come first for each kind" },
    because: {
      zh: "简报列出类别和措施，没有一一对应：困难的用展期续贷，赖账的用催收起诉，确实还不了的代偿。",
      en: "The bulletin lists kinds and measures without pairing them: time for hardship, collection and court for bad faith, compensation where it cannot be repaid.",
    },
    source: "guangyuan-bulletin-2019-139#cangxi",
  }),
  "loan/extension-rule": extensionReadings["loan/extension-rule"],
  "loan/extension-in-longest-term": extensionReadings["loan/extension-in-longest-term"],
  ...restDayReadings,
} as const;
