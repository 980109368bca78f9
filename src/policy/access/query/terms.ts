import { termsKind } from "../../../kernel/kind.ts";
import { termsOf } from "../../../kernel/requirement.ts";
import { queryReadings, queryRequirements } from "./requirements.ts";
import type { QueryTermValues } from "./types.ts";

export const queryTermsKind = /* @__PURE__ */ termsKind<"query", QueryTermValues, unknown, typeof queryReadings>({
  kind: "query",
  name: "Query",
  about: "What the terms can say about querying a household's credit information.",
  functions: ["mayQuery"],
  fields: () => termsOf(queryRequirements),
  readings: queryReadings,
});
