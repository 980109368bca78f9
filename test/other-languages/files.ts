import { LIBRARY } from "../../src/kernel/made.ts";
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import type { By, Case, CaseTable } from "./table.ts";
import { LOANS } from "./tables/loans.ts";
import { PLAIN } from "./tables/plain.ts";
import { POLICY } from "./tables/policy.ts";
import { SITUATIONS_TOLD } from "./tables/situations.ts";

/** A file of cases, as `case-file.schema.json` says. */
export interface CaseFile {
  readonly format: 1;
  readonly library: string;
  readonly function: string;
  readonly title: Bilingual;
  readonly answer: Readonly<Record<string, Bilingual>>;
  /** Terms, facts, series and calendars that several cases have; `$base` names one. */
  readonly shared: Readonly<Record<string, object>>;
  readonly cases: readonly {
    readonly id: string;
    readonly by: By;
    readonly article?: string | readonly string[];
    readonly because?: string | Bilingual;
    readonly terms?: unknown;
    readonly facts: unknown;
    readonly expected: unknown;
  }[];
}

/** What is shorter is written where it stands. */
const WORTH_SHARING = 160;

/** Objects by name, each once; what stands once only is put back where it stood. */
class Shared {
  readonly #names = new Map<string, string>();
  readonly #all: Record<string, object> = {};
  readonly #count = new Map<string, number>();

  /** Names an object by what it is, and by number where that is not enough. */
  refer(value: unknown, name: string): unknown {
    const text = JSON.stringify(value);
    if (typeof value !== "object" || value === null || text.length < WORTH_SHARING) return value;
    const known = this.#names.get(text) ?? this.#freeName(name);
    this.#names.set(text, known);
    this.#all[known] = value;
    this.#count.set(known, (this.#count.get(known) ?? 0) + 1);
    return { $base: known };
  }

  #freeName(name: string): string {
    const taken = (as: string): boolean => Object.hasOwn(this.#all, as);
    for (let n = 1; ; n += 1)
      if (!taken(n === 1 ? name : `${name} ${String(n)}`)) return n === 1 ? name : `${name} ${String(n)}`;
  }

  /** All that several have. */
  get all(): Readonly<Record<string, object>> {
    return Object.fromEntries(Object.entries(this.#all).filter(([name]) => (this.#count.get(name) ?? 0) > 1));
  }

  /** Whether only one has it. */
  once(name: string): object | undefined {
    return (this.#count.get(name) ?? 0) > 1 ? undefined : this.#all[name];
  }
}

/** Series and calendars among facts, which are long and the same in many cases. */
function withReferences(facts: unknown, shared: Shared): unknown {
  if (typeof facts !== "object" || facts === null || Array.isArray(facts)) return facts;
  return Object.fromEntries(
    Object.entries(facts as Readonly<Record<string, unknown>>).map(([field, value]) => {
      if (field === "calendar") return [field, shared.refer(value, "calendar")];
      if (field !== "rates" || !Array.isArray(value)) return [field, value];
      const series = value as readonly { readonly series?: string }[];
      return [field, series.map((one) => shared.refer(one, `series ${one.series ?? ""}`))];
    }),
  );
}

function nameOf(terms: unknown): string {
  const { pack, card, series } = terms as { readonly pack?: string; readonly card?: string; readonly series?: string };
  return `terms of ${pack ?? card ?? series ?? "ours"}`;
}

/** Facts over their base, less those that are not known. */
function factsOf({ base, unknown = [], facts }: Case, shared: Shared): unknown {
  if (base === undefined) return withReferences(facts, shared);
  const own = without(facts as object, unknown); // facts over a base are an object
  const under = shared.refer(withReferences(base.facts, shared), base.name) as object;
  if (!("$base" in under)) return { ...without(under, unknown), ...own }; // too short to be shared
  return {
    ...under,
    ...(unknown.length === 0 ? {} : { $without: unknown }),
    ...(withReferences(own, shared) as object),
  };
}

function without(facts: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

/** References to what only one case has give way to it. */
function resolvedOnce(value: unknown, shared: Shared): unknown {
  if (Array.isArray(value)) return value.map((one) => resolvedOnce(one, shared));
  if (typeof value !== "object" || value === null) return value;
  const { $base, ...own } = value as Readonly<Record<string, unknown>>;
  const once = typeof $base === "string" ? shared.once($base) : undefined;
  if (once !== undefined && Object.keys(own).length === 0) return resolvedOnce(once, shared);
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([key, inner]) => [
      key,
      resolvedOnce(inner, shared),
    ]),
  );
}

/** The fields of several tables of one function. */
function fileOf(tables: readonly CaseTable[]): CaseFile | undefined {
  const [first] = tables;
  if (first === undefined) return undefined;
  const shared = new Shared();
  const cases = tables
    .flatMap((table) => table.cases)
    .map(({ by, article, because, terms, expected, ...one }, i) => ({
      id: `${first.function}/${String(i + 1).padStart(3, "0")}`,
      by,
      ...(article === undefined ? {} : { article }),
      ...(because === undefined ? {} : { because }),
      ...(terms === undefined ? {} : { terms: shared.refer(terms, nameOf(terms)) }),
      ...{ facts: factsOf({ by, expected, ...one }, shared), expected },
    }));
  // Bases that are named with facts over them stand under their names, however few name them.
  const named = new Set(cases.flatMap(({ facts }) => baseNameOf(facts)));
  const kept = {
    ...shared.all,
    ...Object.fromEntries(
      [...named].flatMap((name) => {
        const once = shared.once(name);
        return once === undefined ? [] : [[name, once]];
      }),
    ),
  };
  return {
    ...{ format: 1, library: LIBRARY, function: first.function, title: first.title },
    answer: Object.assign({}, ...tables.toReversed().map((table) => table.answer)) as CaseTable["answer"],
    shared: Object.fromEntries(
      Object.entries(kept).map(([name, value]) => [name, resolvedOnce(value, shared) as object]),
    ),
    cases: cases.map((one) => resolvedOnce(one, shared) as (typeof cases)[number]), // the same case
  };
}

function baseNameOf(facts: unknown): readonly string[] {
  if (typeof facts !== "object" || facts === null) return [];
  const { $base, ...own } = facts as Readonly<Record<string, unknown>>;
  return typeof $base === "string" && Object.keys(own).length > 0 ? [$base] : [];
}

/** Every file of cases, by name; text that JSON gives back unchanged. */
export function caseFiles(): ReadonlyMap<string, CaseFile> {
  const tables = [...PLAIN, ...LOANS, ...POLICY, ...SITUATIONS_TOLD];
  const names = [...new Set(tables.map((table) => table.function))].sort();
  return new Map(
    names.flatMap((name) => {
      const file = fileOf(tables.filter((table) => table.function === name));
      return file === undefined ? [] : [[`${name}.json`, file] as const];
    }),
  );
}

/** One case a line: read by eye, and compared line by line. */
export function textOfFile({ cases, shared, ...head }: CaseFile): string {
  const line = (value: unknown): string => JSON.stringify(value);
  const parts = [
    ...Object.entries(head).map(([key, value]) => `${line(key)}: ${line(value)}`),
    `"shared": {${Object.entries(shared)
      .map(([name, value]) => `\n${line(name)}: ${line(value)}`)
      .join(",")}\n}`,
    `"cases": [\n${cases.map(line).join(",\n")}\n]`,
  ];
  return `{\n${parts.join(",\n")}\n}\n`;
}
