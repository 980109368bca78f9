import { termsKind } from "../../../kernel/kind.ts";
import { termsOf } from "../../../kernel/requirement.ts";
import { queryBodies } from "./bodies.ts";
import { queryReadings, queryRequirements } from "./requirements.ts";
import type { QueryTermValues } from "./types.ts";

export const queryTermsKind = /* @__PURE__ */ termsKind<"query", QueryTermValues, unknown, typeof queryReadings>({
  kind: "query",
  name: "Query",
  says: { zh: "信用信息查询", en: "queries" },
  about: "What the terms can say about querying a household's credit information.",
  functions: ["mayQuery"],
  fields: () => termsOf(queryRequirements),
  readings: queryReadings,
});

// compat
export type { QueryArea, QueryBody, QueryBodyRow, QueryInformation, QueryTerms, QueryTermValues } from "./types.ts";
export const QUERY_BODIES = /* @__PURE__ */ (() => queryBodies.list)();
export const queryTermsSchema = /* @__PURE__ */ (() => queryTermsKind.schema())();
export const queryTermValuesSchema = /* @__PURE__ */ (() => queryTermsKind.values.schema())();
