import { termsKind } from "../../kernel/kind.ts";
import { portfolioReadings } from "./readings.ts";
import type { PortfolioTermValues } from "./types.ts";

export const portfolioTermsKind = /* @__PURE__ */ termsKind<
  "portfolio",
  PortfolioTermValues,
  unknown,
  typeof portfolioReadings
>({
  kind: "portfolio",
  name: "Portfolio",
  says: { zh: "贷款台账", en: "a book of loans" },
  about: "What the terms can say about a book of loans.",
  functions: ["summarisePortfolio"],
  fields: () => ({}),
  readings: portfolioReadings,
});

// compat
export type { ClassFromDays, PortfolioTerms, PortfolioTermValues } from "./types.ts";
export const portfolioTermsSchema = /* @__PURE__ */ (() => portfolioTermsKind.schema())();
export const portfolioTermValuesSchema = /* @__PURE__ */ (() => portfolioTermsKind.values.schema())();
