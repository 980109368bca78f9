import { outOfOrder, unknownReference } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { termsKind } from "../../kernel/kind.ts";
import { changesOf } from "../../kernel/terms.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField, union, unionField } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import { bilingual, citation, text, whole, word } from "../../kernel/values.ts";
import { workflowReadings } from "./readings.ts";
import type {
  PublicityInDays,
  PublicityInWorkingDays,
  PublicityPeriod,
  RouteBody,
  RouteRecord,
  RouteStage,
  RouteTerms,
  RouteTermValues,
} from "./types.ts";

export const routeBodyRecord = /* @__PURE__ */ record<RouteBody>(
  "RouteBody",
  "A body that decides a stage, or the applicant.",
  () => ({
    body: needed(text("主体", "body", { zh: "它的代号", en: "the id by which the route knows it" })),
    name: needed(bilingual("主体名称", "name of the body")),
  }),
);

export const routeRecordRecord = /* @__PURE__ */ record<RouteRecord>(
  "RouteRecord",
  "A record (材料) that a stage can ask for.",
  () => ({
    record: needed(text("材料", "record", { zh: "它的代号", en: "the id by which the route knows it" })),
    name: needed(bilingual("材料名称", "name of the record")),
    source: citation("条文", "article that asks for it", {
      zh: "与环节不同时",
      en: "where it is not that of the stage",
    }),
  }),
);

export const routeStageRecord = /* @__PURE__ */ record<RouteStage>(
  "RouteStage",
  "One stage (环节) of a route.",
  () => ({
    stage: needed(text("环节", "stage", { zh: "它的代号", en: "the id by which the route knows it" })),
    name: needed(bilingual("环节名称", "name of the stage")),
    by: needed(text("办理主体", "body", { zh: "由它办结、退回或不予通过", en: "it passes, sends back or refuses" })),
    records: listOf(
      text("材料", "record"),
      "所需材料",
      "records",
      { atLeast: 1, once: true },
      {
        zh: "缺少即不能办结；此前环节提交的也算",
        en: "without them it cannot be passed; those of earlier stages count",
      },
    ),
    publicity: word("required", "公示", "publication", {
      zh: "本环节为公示，须公示期满",
      en: "the stage is one, which must have run its days",
    }),
    source: citation("条文", "article of the stage", {
      zh: "与整表不同时",
      en: "where it is not that of the table",
    }),
  }),
);

export const publicityInDaysRecord = /* @__PURE__ */ record<PublicityInDays>(
  "PublicityInDays",
  "A publication that runs for calendar days.",
  () => ({ days: needed(publicDays("公示天数", "calendar days")) }),
);

export const publicityInWorkingDaysRecord = /* @__PURE__ */ record<PublicityInWorkingDays>(
  "PublicityInWorkingDays",
  "A publication that runs for working days.",
  () => ({ workingDays: needed(publicDays("公示工作日数", "working days")) }),
);

export const publicityPeriod = /* @__PURE__ */ union<PublicityPeriod>(
  "PublicityPeriod",
  "How long a publication runs; its first day is not counted.",
  () => [publicityInDaysRecord, publicityInWorkingDaysRecord],
);

function publicDays(zh: string, en: string): Value<number, number, false> {
  return whole({ min: 1, max: 1_000 }, zh, en);
}

export const routeTermsKind = /* @__PURE__ */ termsKind<"route", RouteTermValues, unknown, typeof workflowReadings>({
  kind: "route",
  name: "Route",
  about: "What the terms can say about the way of an application: a route (流程) as data.",
  functions: ["advanceApplication", "trackApplication"],
  fields: () => ({
    routeName: bilingual("流程名称", "name of the route"),
    bodies: listOf(recordField(routeBodyRecord, "办理主体", "body"), "办理主体", "applicant and bodies on the route", {
      atLeast: 1,
      once: "body",
    }),
    records: listOf(recordField(routeRecordRecord, "材料", "record"), "所需材料", "records asked for", {
      atLeast: 1,
      once: "record",
    }),
    stages: listOf(
      recordField(routeStageRecord, "环节", "stage"),
      "流程环节",
      "stages",
      { atLeast: 1, once: "stage" },
      { zh: "按先后；第一个由申请人办理", en: "in their order; the first is the applicant's" },
    ),
    publicityPeriod: unionField(publicityPeriod, "公示期限", "length of a publication"),
  }),
  readings: workflowReadings,
  checks: [namesItsOwn, startsWithTheApplicant],
});

/** Where a term stands, as it is laid: the caller's change wins. Its value is undefined where it is wrong in itself. */
function placed<N extends keyof RouteTermValues>(
  { stated, caller }: RouteTerms,
  name: N,
): { readonly value: RouteTermValues[N]; readonly path: readonly PropertyKey[] } | undefined {
  const [changes, taken] = changesOf(caller);
  if (taken.includes(name)) return undefined;
  const sets: readonly (readonly [readonly PropertyKey[], RouteTermValues | undefined])[] = [
    [["caller"], changes],
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
): ReadonlySet<unknown> {
  if (table === undefined) return new Set();
  return new Set(table.value === undefined ? [undefined] : table.value.map((row) => row[key]));
}

/** A name that is not in its table; none where the name, or the table, is wrong in itself. */
function notAmong(names: ReadonlySet<unknown>, name: unknown, path: readonly PropertyKey[]): readonly Found[] {
  if (name === undefined || names.has(undefined) || names.has(name)) return [];
  return [{ issue: unknownReference(""), path }];
}

function startsWithTheApplicant(terms: RouteTerms): readonly Found[] {
  const stages = placed(terms, "stages");
  if (stages?.value?.[0]?.publicity === undefined) return [];
  const issue = outOfOrder("", "第一环节是申请，不能是公示", "the first stage is the application, not a publication");
  return [{ issue, path: [...stages.path, 0, "publicity"] }];
}
