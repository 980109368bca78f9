import type * as z from "zod";
import { globalRegistry } from "zod/v4/core";
import { ownField } from "../base/input/own-fields.ts";
import type { Labelled } from "./members.ts";

/** What a schema knows beyond what zod says of an issue: its fields with their titles, the labels of its members, its variants. */
export interface Note {
  readonly fields: () => readonly { readonly name: string; readonly label?: string }[];
  readonly labels: readonly string[];
  readonly variants: readonly z.core.$ZodType[];
}

/** What zod lays down of schemas that have other schemas inside. */
interface Parts extends Labelled {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
}

/** What the schema of a place below another knows; of a place that it does not tell, nothing. */
export function noteAt(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[]): Note {
  const { shape = {}, labels = [], options = [] } = partsOf(schemaAt(schema, path));
  return {
    fields: () => Object.entries(shape).map(([name, field]) => ({ name, ...labelOf(field) })),
    labels,
    variants: options,
  };
}

/** The fields of a record's schema. */
export function shapeOf(schema: z.core.$ZodType | undefined): Readonly<Record<string, z.core.$ZodType>> {
  return partsOf(schema).shape ?? {};
}

/** Of a union whose variant is not known, the first that has such a place. */
function schemaAt(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  const own = schema === undefined ? undefined : unwrapped(schema);
  if (step === undefined || own === undefined) return own;
  const { shape = {}, element, valueType, options = [] } = partsOf(own);
  const next = (typeof step === "string" ? ownField(shape, step) : undefined) ?? element ?? valueType;
  if (next !== undefined) return schemaAt(next, rest);
  for (const option of options) {
    const found = schemaAt(option, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = partsOf(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
}

function partsOf(schema: z.core.$ZodType | undefined): Parts {
  return (schema?._zod.def as Parts | undefined) ?? {}; // as zod lays it down
}

/** The Chinese label of a field: its title says it before the English one. */
function labelOf(field: z.core.$ZodType): { readonly label?: string } {
  const [label] = (globalRegistry.get(unwrapped(field))?.title ?? "").split(" ");
  return label === undefined || !/[\u4e00-\u9fff]/u.test(label) ? {} : { label };
}
