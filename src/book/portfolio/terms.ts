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
  about: "What the terms can say about a book of loans.",
  functions: ["summarisePortfolio"],
  fields: () => ({}),
  readings: portfolioReadings,
});
