import { owns } from "../base/input/own-fields.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import type { Basis } from "../kernel/basis.ts";
import type { Citation } from "../kernel/citation.ts";
import type { AnyValue, Choice, Form, WithFields } from "../kernel/value.ts";

/**
 * How a fact is asked for: `record` has `fields`, `either` has `variants`, `list` and `table` have an `item`; `one-of`,
 * `several-of` and `yes-no` have `members`. `words` are a text in both languages, `data` is what only a system can write.
 */
export type FactKind = Form["kind"];

/** What a requirement rests on: its article, or who decided it. */
export interface AskedOn {
  readonly by: Basis["by"];
  /** Absent for what a reading or the caller decides. */
  readonly article?: Citation;
  readonly label: Bilingual;
}

/** A requirement that asks a fact: why it is asked. */
export interface AskedBy {
  readonly rule: string;
  readonly label: Bilingual;
  /** Under terms only: what the requirement rests on. */
  readonly restsOn?: readonly AskedOn[];
}

/** One fact of a function, as a form needs it. Plain JSON. */
export interface FactDescription {
  /** Its place inside the facts: `amount`, `loan.principal`, `bars[].from`, `answers.*`. */
  readonly path: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly unit?: Bilingual;
  readonly kind: FactKind;
  /** Whether it may not be left out. */
  readonly needed: boolean;
  /** Left out it is no gap: it says what `help` tells, such as that something has not happened. */
  readonly absentSays?: true;
  /** `system`: published or computed elsewhere, such as rates and calendars; no person is asked. */
  readonly from: "person" | "system";
  /** The requirements that look at it; empty for a function that decides by none, and for what is inside a fact. */
  readonly askedBy: readonly AskedBy[];
  /** What can be chosen, with its words; also of a name, where the terms list what can stand there. */
  readonly members?: readonly Choice[];
  /** The smallest amount or number; of a list, how many at least. */
  readonly least?: number;
  readonly most?: number;
  readonly fields?: readonly FactDescription[];
  readonly variants?: readonly FactDescription[];
  readonly item?: FactDescription;
}

/** Describes the fields of a record, or the records of a union, below a path. */
export function describeFields(of: WithFields, path = "", system = false): readonly FactDescription[] {
  return Object.entries(of.fields() as Readonly<Record<string, AnyValue>>).map(([name, value]) =>
    describeValue(value, path === "" ? name : `${path}.${name}`, system),
  );
}

/** Describes a value at a path. */
export function describeValue(value: AnyValue, path = "", isInSystem = false): FactDescription {
  const { says, help, unit, needed, form } = value;
  const system = isInSystem || value.fromSystem === true;
  return {
    path,
    label: { ...says },
    ...(help === undefined ? {} : { help: { ...help } }),
    ...(unit === undefined ? {} : { unit: { ...unit } }),
    kind: form.kind,
    needed,
    ...(value.absentSays === true ? { absentSays: true as const } : {}),
    from: system ? "system" : "person",
    askedBy: [],
    ...partsOf(form, path, system),
  };
}

type Parts = Partial<Pick<FactDescription, "members" | "least" | "most" | "fields" | "variants" | "item">>;

function partsOf(form: Form, path: string, system: boolean): Parts {
  switch (form.kind) {
    case "text":
    case "day":
    case "percent":
    case "words":
    case "data":
      return {};
    case "amount":
    case "number":
      return bounds(form);
    case "yes-no":
    case "one-of":
    case "several-of":
      return { members: form.choices.map(({ value, label }) => ({ value, label: { ...label } })) };
    case "record":
      return { fields: describeFields(form.of, path, system) };
    case "either":
      return { variants: form.variants().map((variant) => describeVariant(variant, path, system)) };
    case "list":
      return { ...bounds(form), item: describeValue(form.item, `${path}[]`, system) };
    case "table":
      return { item: describeValue(form.item, `${path}.*`, system) };
  }
}

function bounds({ least, most }: { readonly least?: number; readonly most?: number }): Parts {
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

/** A record among others is called by the first field that it needs: that is what tells it from them. */
export function describeVariant(variant: WithFields | AnyValue, path = "", system = false): FactDescription {
  if (!owns(variant, "fields")) return describeValue(variant, path, system);
  const fields = describeFields(variant, path, system);
  const label = (fields.find(({ needed }) => needed) ?? fields[0])?.label ?? { zh: "", en: "" };
  const from = system ? "system" : "person";
  return { path, label, kind: "record", needed: false, from, askedBy: [], fields };
}

/** The description of the fact at a path, however deep. */
export function factAt(facts: readonly FactDescription[], path: string): FactDescription | undefined {
  for (const fact of facts) {
    if (fact.path === path) return fact;
    if (!path.startsWith(fact.path)) continue;
    const inside = [
      ...(fact.fields ?? []),
      ...(fact.variants ?? []).flatMap(({ fields = [] }) => fields),
      ...(fact.item === undefined ? [] : [fact.item]),
    ];
    const found = factAt(inside, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
