import { termsKind } from "../../kernel/kind.ts";
import { readingsOf, termsOf } from "../../kernel/requirement.ts";
import { word } from "../../kernel/values.ts";
import { requirements } from "./checks.ts";
import type { RectificationTermSlots, RectificationTermValues } from "./types.ts";

export const rectificationTermsKind = /* @__PURE__ */ (() =>
  termsKind<"rectification", RectificationTermValues, RectificationTermSlots>({
    kind: "rectification",
    name: "Rectification",
    about: "What the terms can ask of the loans of an existing book (整改). A term that is absent is not asked.",
    functions: ["rectify"],
    fields: () => ({
      ...termsOf(requirements),
      strikeOff: word("when-corrected", "办结销号", "striking off when corrected", {
        zh: "查出的问题留在台账上，办结才销号",
        en: "what is found stays on the list (台账) until it is corrected, and is then struck off",
      }),
    }),
    readings: readingsOf(requirements),
    slots: "RectificationTermSlots",
  }))();
