import { termsKind } from "../../kernel/kind.ts";
import { percentTerm, word } from "../../kernel/values.ts";
import { dividendReadings } from "./readings.ts";
import type { DividendTermValues } from "./types.ts";

export const dividendTermsKind = /* @__PURE__ */ termsKind<
  "dividend",
  DividendTermValues,
  unknown,
  typeof dividendReadings
>({
  kind: "dividend",
  name: "Dividend",
  about: "What the terms can say about the dividend of a cooperative (入股分红).",
  functions: ["shareDividend"],
  fields: () => ({
    dividendRate: percentTerm("年分红比例", "yearly dividend rate", { zh: "按入股金额", en: "of the paid-in shares" }),
    guaranteedReturn: word("by-agreement", "保底收益", "guaranteed return", {
      zh: "比例由双方约定",
      en: "at the rate that the parties agree",
    }),
  }),
  readings: dividendReadings,
});
