import * as z from "zod";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { outOfOrder, repeatedId, unknownReference } from "../../base/input/wording.ts";
import { between, eachOnce, type Found, repeated } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { citationField, nameField, positiveCountField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { workflowReadings } from "./readings.ts";

/** A body that decides a stage, or the applicant. */
export interface RouteBody {
  readonly body: string;
  readonly name: Bilingual;
}

/** A record (材料) that a stage can ask for. */
export interface RouteRecord {
  readonly record: string;
  readonly name: Bilingual;
  /** The article that asks for it, where it is not that of the stage. */
  readonly source?: Citation;
}

/** One stage (环节) of a route. */
export interface RouteStage {
  readonly stage: string;
  readonly name: Bilingual;
  /** The body that passes it, sends back or refuses. */
  readonly by: string;
  /** Records without which it cannot be passed; those of earlier stages count. */
  readonly records?: readonly string[];
  /** The stage is a publication (公示), which must have run its days. */
  readonly publicity?: "required";
  /** The article of the stage, where it is not that of the table. */
  readonly source?: Citation;
}

/** How long a publication runs; its first day is not counted. */
export type PublicityPeriod = { readonly days: number } | { readonly workingDays: number };

/** What the terms can say about the way of an application. */
export interface RouteTermValues {
  readonly routeName?: Bilingual;
  readonly bodies?: readonly RouteBody[];
  readonly records?: readonly RouteRecord[];
  /** In their order; the first is the applicant's. */
  readonly stages?: readonly RouteStage[];
  readonly publicityPeriod?: PublicityPeriod;
  readonly recordsAfterReturn?: "presented-again" | "kept";
}

/** Terms for `advanceApplication` and `trackApplication`: a route (流程) as data. */
export type RouteTerms<Article extends Citation = Citation> = Terms<"route", RouteTermValues, Article>;

/** The schema of {@link RouteTermValues}. */
export const routeTermValuesSchema: z.ZodType<RouteTermValues, RouteTermValues> = /* @__PURE__ */ (() => {
  const name = z.strictObject({ zh: nameField, en: nameField });
  const source = z.exactOptional(citationField);
  const publicDays = positiveCountField.max(1_000);
  const body = z.strictObject({ body: nameField, name });
  const record = z.strictObject({ record: nameField, name, source });
  const stage = z.strictObject({
    stage: nameField,
    name,
    by: nameField,
    records: z.exactOptional(between<readonly string[]>(z.array(nameField).min(1), eachOnce)),
    publicity: z.exactOptional(z.literal("required")),
    source,
  });
  return z.strictObject({
    routeName: z.exactOptional(name),
    bodies: z.exactOptional(onceBy<RouteBody>(z.array(body).min(1), "body")),
    records: z.exactOptional(onceBy<RouteRecord>(z.array(record).min(1), "record")),
    stages: z.exactOptional(onceBy<RouteStage>(z.array(stage).min(1), "stage")),
    publicityPeriod: z.exactOptional(
      z.union([z.strictObject({ days: publicDays }), z.strictObject({ workingDays: publicDays })]),
    ),
    recordsAfterReturn: z.exactOptional(z.enum(["presented-again", "kept"])),
  });
})();

/** The schema of {@link RouteTerms}. */
export const routeTermsSchema: z.ZodType<RouteTerms> = /* @__PURE__ */ (() =>
  between<RouteTerms>(
    termsSchema("route", routeTermValuesSchema, workflowReadings) as z.ZodType<RouteTerms, RouteTerms>, // what comes in is what goes out
    namesItsOwn,
    startsWithTheApplicant,
  ))();

function onceBy<T>(schema: z.ZodType<readonly T[], readonly T[]>, key: keyof T): z.ZodType<readonly T[], readonly T[]> {
  return between(schema, (rows) =>
    repeated(rows.map((row) => row[key])).map((i) => ({ issue: repeatedId(""), path: [i, key] })),
  );
}

/** Where a term stands, as it is laid: the caller's change wins. Its value is undefined where it is wrong in itself. */
function placed<N extends keyof RouteTermValues>(
  { stated, caller }: RouteTerms,
  name: N,
): { readonly value: RouteTermValues[N]; readonly path: readonly PropertyKey[] } | undefined {
  const sets: readonly (readonly [readonly PropertyKey[], RouteTermValues | undefined])[] = [
    [["caller"], caller],
    ...Object.entries(stated).map(([article, set]) => [["stated", article], set as RouteTermValues] as const), // by the schema
  ];
  for (const [path, set] of sets) {
    if (set !== undefined && Object.hasOwn(set, name)) return { value: set[name], path: [...path, name] };
  }
  return undefined;
}

/** Every body and record of a stage is in its table. */
function namesItsOwn(terms: RouteTerms): readonly Found[] {
  const stages = placed(terms, "stages");
  if (stages?.value === undefined) return [];
  const bodies = namesOf(placed(terms, "bodies"), "body");
  const records = namesOf(placed(terms, "records"), "record");
  return stages.value.flatMap((stage, i) => [
    ...notAmong(bodies, stage.by, [...stages.path, i, "by"]),
    ...(stage.records ?? []).flatMap((record, j) => notAmong(records, record, [...stages.path, i, "records", j])),
  ]);
}

/** The names of a table; undefined among them where it is wrong in itself, none where there is no table. */
function namesOf<K extends string>(
  table: { readonly value: readonly { readonly [key in K]: string }[] | undefined } | undefined,
  key: K,
): readonly unknown[] {
  if (table === undefined) return [];
  return table.value === undefined ? [undefined] : table.value.map((row) => row[key]);
}

/** A name that is not in its table; none where the name, or the table, is wrong in itself. */
function notAmong(names: readonly unknown[], name: unknown, path: readonly PropertyKey[]): readonly Found[] {
  if (name === undefined || names.includes(undefined) || names.includes(name)) return [];
  return [{ issue: unknownReference(""), path }];
}

function startsWithTheApplicant(terms: RouteTerms): readonly Found[] {
  const stages = placed(terms, "stages");
  if (stages?.value?.[0]?.publicity === undefined) return [];
  const issue = outOfOrder("", "第一环节是申请,不能是公示", "the first stage is the application, not a publication");
  return [{ issue, path: [...stages.path, 0, "publicity"] }];
}
