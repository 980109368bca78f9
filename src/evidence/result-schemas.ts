import * as z from "zod";
import { jsonSchemaOf, namedSchemas, shapeIssues } from "../kernel/shape.ts";
import { RESULT_KINDS, shapeOfResult } from "../kernel/result-shapes.ts";
import type { ResultKind } from "./result-issues.ts";

/**
 * The schema of every kind of result, by kind: for stores and gateways, and as JSON Schema
 * (`z.toJSONSchema(schema, { io: "input" })`). What it refuses it names with place and code, as `explain` does.
 */
export const resultSchemas: { readonly [K in ResultKind]: z.ZodType } = /* @__PURE__ */ (() => {
  const all = RESULT_KINDS.map((kind) => [kind, schemaOf(kind)] as const);
  return Object.freeze(Object.fromEntries(all)) as { readonly [K in ResultKind]: z.ZodType }; // one for each
})();

function schemaOf(kind: ResultKind): z.ZodType {
  const judged = z.unknown().check((context) => {
    const { shape, named } = shapeOfResult(kind);
    for (const issue of shapeIssues(context.value, shape, named, "result")) {
      const message = `${issue.path}: ${issue.message.zh} / ${issue.message.en}`;
      context.issues.push({ code: "custom", input: context.value, path: [], message, params: { issue } });
    }
  });
  return judged.meta(resultJsonSchema(kind));
}

/** The JSON Schema (draft 2020-12) of a kind of result, complete in itself. */
function resultJsonSchema(kind: ResultKind): Record<string, unknown> {
  const { shape, named } = shapeOfResult(kind);
  const $defs = namedSchemas(shape, named);
  return { ...jsonSchemaOf(shape), ...(Object.keys($defs).length === 0 ? {} : { $defs }) };
}
