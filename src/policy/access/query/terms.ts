import * as z from "zod";
import { repeatedId } from "../../../base/input/wording.ts";
import { between, repeated } from "../../../kernel/between.ts";
import type { Citation } from "../../../kernel/citation.ts";
import { citationField } from "../../../kernel/fields.ts";
import type { Terms } from "../../../kernel/terms.ts";
import { termsSchema } from "../../../kernel/terms-schema.ts";
import { queryReadings } from "../readings.ts";

/**
 * The kinds of bodies that may ask: 村金融扶贫服务部, 镇金融扶贫服务站, 市金融扶贫服务中心, 金融机构, 对口部门 (courts,
 * housing, vehicles, machinery, land, agriculture, insurers, police), 经市政府批准的其他部门.
 */
export const QUERY_BODIES = [
  "village-office",
  "town-office",
  "city-centre",
  "financial-institution",
  "department",
  "approved-department",
] as const;

/** One of them. */
export type QueryBody = (typeof QUERY_BODIES)[number];

/** The parts of an area, the widest first. */
export const AREA_PARTS = ["city", "town", "village"] as const;

/** How far the area of a body reaches: its own city (市), town (镇) or village (村). */
export type QueryArea = (typeof AREA_PARTS)[number];

/** Everything about the household, or only the kinds of information that are the body's own (对口信息). */
export type QueryInformation = "all" | "matching";

/** What one kind of body may see, and of which households. */
export interface QueryBodyRow {
  readonly body: QueryBody;
  /** It sees households of its own city, town or village. */
  readonly area: QueryArea;
  /** Absent: no article says; then the term `unstatedInformation` does. */
  readonly information?: QueryInformation;
  /** It must have been approved by the government. */
  readonly approval?: "required";
  /** The article of this row, where it is not that of the table. */
  readonly source?: Citation;
}

/** What the terms can say about querying a household's credit information. */
export interface QueryTermValues {
  /** The household's authorisation, in writing, with its purpose named in it. */
  readonly authorisation?: "written-with-purpose";
  /** The kinds of bodies that may query, each once. */
  readonly queryBodies?: readonly QueryBodyRow[];
  /** An authorisation that names no last day. */
  readonly withoutEnd?: "holds" | "undetermined";
  /** What a body sees whose row does not say it. */
  readonly unstatedInformation?: QueryInformation;
}

/** Terms for `mayQuery`. */
export type QueryTerms<Article extends Citation = Citation> = Terms<"query", QueryTermValues, Article>;

/** The schema of {@link QueryTermValues}. */
export const queryTermValuesSchema: z.ZodType<QueryTermValues, QueryTermValues> = /* @__PURE__ */ (() => {
  const information = z.exactOptional(z.enum(["all", "matching"]));
  const row = z.strictObject({
    body: z.enum(QUERY_BODIES),
    area: z.enum(AREA_PARTS),
    information,
    approval: z.exactOptional(z.literal("required")),
    source: z.exactOptional(citationField),
  });
  const rows = between<readonly QueryBodyRow[]>(z.array(row).min(1), (all) =>
    repeated(all.map(({ body }) => body)).map((i) => ({ issue: repeatedId(""), path: [i, "body"] })),
  );
  return z.strictObject({
    authorisation: z.exactOptional(z.literal("written-with-purpose")),
    queryBodies: z.exactOptional(rows),
    withoutEnd: z.exactOptional(z.enum(["holds", "undetermined"])),
    unstatedInformation: information,
  });
})();

/** The schema of {@link QueryTerms}. */
export const queryTermsSchema: z.ZodType<QueryTerms> = /* @__PURE__ */ (() =>
  termsSchema("query", queryTermValuesSchema, queryReadings))();
