import { InputError, isInputError, refuseAny } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { isOfTheLanguage } from "../../base/input/own-fields.ts";
import { aboveMaximum, badFormat, belowMinimum, notWhole } from "../../base/input/wording.ts";
import {
  type HouseholdAssessment,
  householdJudging,
  type HouseholdRule,
} from "../../policy/eligibility/household/assess-household.ts";
import { householdApplicationRecord } from "../../policy/eligibility/household/facts.ts";
import type { HouseholdApplication, HouseholdSlots, HouseholdTerms } from "../../policy/eligibility/household/types.ts";
import { householdRows, type HouseholdRow } from "../household.ts";
import { placesOf, type Refused, sealed } from "../rows.ts";
import { ABSENT, type Column } from "./column.ts";
import { type ColumnFields, type Columns, fieldsFor, type ReadRows, rowsOfColumns } from "./read-columns.ts";

/** What each row of a range comes to; place i is row `from + i`. */
export interface HouseholdOutcomes {
  readonly from: number;
  /** The place of its outcome in `outcomes` of the judge. */
  readonly outcome: Uint8Array;
  /** The requirements that are unmet, and those that are open, in the bits of `rules`. */
  readonly unmet: Float64Array;
  readonly open: Float64Array;
}

/** A compiled {@link assessHousehold} over columns. */
export interface HouseholdColumnJudge {
  /** Judges the rows from one up to another that is not judged; absent: all. */
  (columns: Columns, from?: number, to?: number): HouseholdOutcomes;
  /** By what `readColumns` reads rows for it. */
  readonly fields: ColumnFields;
  /** What can become of a row, by the number of its outcome; `refused` says that it is wrong. */
  readonly outcomes: readonly (HouseholdAssessment["outcome"] | "refused")[];
  /** The requirements that the terms ask, in the order of the bits. */
  readonly rules: readonly HouseholdRule[];
  /** The requirements of a mask. */
  readonly named: (mask: number) => readonly HouseholdRule[];
  /** The answer of one row as `compileHousehold` gives it, with its whole result and every issue. */
  readonly row: (columns: Columns, row: number) => HouseholdRow | Refused;
}

const OUTCOMES: HouseholdColumnJudge["outcomes"] = /* @__PURE__ */ Object.freeze([
  ...(["eligible", "ineligible", "undetermined", "not-under-this-edition", "refused"] as const),
]);
const REFUSED = 4;

/**
 * Prepares `assessHousehold` for rows in columns, as {@link readColumns} reads them: millions of rows without an object for
 * each.
 *
 * @param shared facts that rows may leave out, such as published rates
 * @remarks
 * **Boundary** masks have at most 53 bits, as those of `compileHousehold`.
 * **Beware** the bytes of the columns are looked at again for rows that are not of plain writing, and by `row`.
 * @throws InputError for terms or shared facts of the wrong shape, for columns that were read by other fields, and for a
 * range that is not within them; for no row.
 * @example
 * ```ts
 * import { compileHouseholdColumns, readColumns } from "fupin-credit/bulk";
 * import { national2021 } from "fupin-credit/packs";
 * const judge = compileHouseholdColumns(national2021.household);
 * const lines = '{"id":"A1","appliedOn":"2022-05-06","amount":60000,"termMonths":36,"purposes":["building"]}\n{"id":"A2"}\n';
 * const columns = readColumns(Uint8Array.from(lines, (c) => c.charCodeAt(0)), judge.fields);
 * const { outcome, unmet } = judge(columns);
 * [...outcome].map((o) => judge.outcomes[o]); // => ["ineligible", "refused"]
 * judge.named(unmet[0] ?? 0); // => ["household/no-forbidden-purpose"]
 * judge.row(columns, 1).state; // => "refused"
 * ```
 */
export function compileHouseholdColumns(
  terms: HouseholdTerms,
  shared: Pick<Partial<HouseholdApplication>, "rates"> = {},
): HouseholdColumnJudge {
  const { t, plain } = householdRows(terms, shared);
  const { asked } = t.selection;
  const looked = asked.map(({ row }) => [...Object.keys(row.facts?.() ?? {}), ...(row.looksAt ?? [])]);
  const kept = new Set(looked.flat());
  const fields = fieldsFor(householdApplicationRecord, (name) => kept.has(name));
  const base = householdApplicationRecord.slots(shared as HouseholdApplication); // of what is given
  const slowly = (read: ReadRows, row: number): HouseholdRow | Refused => {
    const own = read.objectOf(row);
    return own === undefined ? { state: "refused", issues: [badFormat("application")] } : plain(own.row);
  };
  const judge = (columns: Columns, from = 0, to = columns.rows): HouseholdOutcomes => {
    const read = rowsOfColumns(columns, fields);
    refuseAny([...placeIssues(from, read.rows, "from"), ...placeIssues(to, read.rows, "to")]);
    if (from > to) throw new InputError([belowMinimum("to", String(from))]);
    const out = {
      from,
      outcome: new Uint8Array(to - from),
      unmet: new Float64Array(to - from),
      open: new Float64Array(to - from),
    };
    const judging = isOfTheLanguage() ? new RangeJudge(read, looked, base, t) : undefined;
    for (const row of judging === undefined ? range(from, to) : judging.judgeAll(from, to, out)) {
      const answer = slowly(read, row);
      const at = row - from;
      if (answer.state === "refused") out.outcome[at] = REFUSED;
      else {
        out.outcome[at] = OUTCOMES.indexOf(answer.outcome);
        out.unmet[at] = answer.unmet;
        out.open[at] = answer.open;
      }
    }
    return out;
  };
  const rules = asked.map(({ row }) => row.rule);
  const named = (mask: number): readonly HouseholdRule[] => placesOf(mask).flatMap((place) => rules[place] ?? []);
  const row = (columns: Columns, place: number): HouseholdRow | Refused => {
    const read = rowsOfColumns(columns, fields);
    refuseAny(placeIssues(place, read.rows - 1, "row"));
    return slowly(read, place);
  };
  return sealed(judge, { fields, outcomes: OUTCOMES, rules, named, row });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function placeIssues(place: number, most: number, path: string): readonly Issue[] {
  if (!Number.isInteger(place)) return [notWhole(path)];
  if (place < 0) return [belowMinimum(path, "0")];
  return place > most ? [aboveMaximum(path, String(most))] : [];
}

type Prepared = ReturnType<typeof householdRows>["t"];
type Decision = Prepared["deciding"][number];

/** So many values of a field are decided once each. */
const TABLE = 4096;
/** What was decided, in a table: nothing yet, met or not applicable, unmet, open. */
const [UNDECIDED, MET, UNMET, OPEN] = [0, 1, 2, 3] as const;

/** A requirement of one field with few values: decided once for each. */
interface Tabled {
  readonly column: Column;
  readonly decisions: Uint8Array;
}

/** Judges rows by the rules themselves: of what has few values each value once, of the rest each row. */
class RangeJudge {
  private readonly t: Prepared;
  private readonly isSlow: Uint8Array;
  /** For each requirement its table; undefined: judged row by row. */
  private readonly tables: readonly (Tabled | undefined)[];
  /** The fields that are laid out for each row, and what the facts of the last row had of each. */
  private readonly columns: readonly Column[];
  private readonly last: Float64Array;
  private readonly base: Readonly<Record<string, unknown>>;
  private readonly facts: Record<string, unknown>;
  private readonly grades: Tabled | undefined;

  constructor(read: ReadRows, looked: readonly (readonly string[])[], base: HouseholdSlots, t: Prepared) {
    this.t = t;
    this.isSlow = read.isSlow;
    this.base = base as unknown as Readonly<Record<string, unknown>>; // by name
    this.facts = { ...base };
    const all = [...read.byName.values()];
    const tableOf = (name: string | undefined): Tabled | undefined => {
      const column = name === undefined ? undefined : read.byName.get(name);
      const isSmall = column !== undefined && column.reading !== "day" && column.reading !== "amount";
      return isSmall && base[column.name as keyof HouseholdSlots] === undefined
        ? { column, decisions: new Uint8Array(TABLE) }
        : undefined;
    };
    this.tables = looked.map((names) => (names.length === 1 ? tableOf(names[0]) : undefined));
    this.grades = tableOf("grade");
    // What is decided by tables is laid out where it is decided.
    const direct = looked.flatMap((names, i) => (this.tables[i] === undefined ? names : []));
    const needed = new Set<string>([
      ...direct,
      ...(householdApplicationRecord.sound?.looksAt ?? []),
      ...(this.grades === undefined ? ["grade"] : []),
    ]);
    this.columns = all.filter(({ name, values }) => needed.has(name) && values.length > 0);
    this.last = new Float64Array(this.columns.length).fill(ABSENT);
  }

  /** Judges rows; those that go the slow way are named. */
  judgeAll(from: number, to: number, out: HouseholdOutcomes): readonly number[] {
    const slow: number[] = [];
    const { isSlow } = this;
    for (let row = from; row < to; row += 1) if (isSlow[row] === 1 || !this.judge(row, out)) slow.push(row);
    return slow;
  }

  /** Whether a row was judged. */
  private judge(row: number, out: HouseholdOutcomes): boolean {
    this.lay(row);
    const facts = this.facts as unknown as HouseholdSlots; // a slot for each fact
    if (householdApplicationRecord.sound?.holds(facts) === false || !this.isGradeKnown(row, facts)) return false;
    const { deciding } = this.t;
    let unmet = 0;
    let open = 0;
    let isOutside = false;
    let bit = 1;
    for (let i = 0; i < deciding.length; i += 1) {
      const one = deciding[i] as Decision; // within the list
      const decided = this.decide(this.tables[i], one, row, facts);
      if (decided === UNDECIDED) return false;
      if (decided === OPEN || (decided === UNMET && one.refusesNobody)) open += bit;
      else if (decided === UNMET) {
        unmet += bit;
        isOutside ||= one.isEdition;
      }
      bit *= 2;
    }
    const at = row - out.from;
    out.outcome[at] = OUTCOMES.indexOf(householdJudging.outcomeOfBits(this.t, unmet, open, isOutside));
    out.unmet[at] = unmet;
    out.open[at] = open;
    return true;
  }

  /** Lays out the facts of a row; most are those of the row before. */
  private lay(row: number): void {
    const { columns, last, facts, base } = this;
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i] as Column; // within the list
      const value = column.values[row] ?? ABSENT;
      if (value === last[i]) continue;
      last[i] = value;
      facts[column.name] = value === ABSENT ? base[column.name] : slotOf(column, value);
    }
  }

  private layOne(column: Column, row: number): void {
    const value = column.values.length === 0 ? ABSENT : (column.values[row] ?? ABSENT);
    this.facts[column.name] = value === ABSENT ? this.base[column.name] : slotOf(column, value);
  }

  private decide(table: Tabled | undefined, one: Decision, row: number, facts: HouseholdSlots): number {
    const place = table === undefined ? TABLE : placeOf(table.column, row);
    const known = table?.decisions[place] ?? UNDECIDED;
    if (known !== UNDECIDED) return known;
    if (table !== undefined) this.layOne(table.column, row);
    const decided = decisionOf(one, facts, this.t);
    if (table !== undefined && place < TABLE) table.decisions[place] = decided;
    return decided;
  }

  private isGradeKnown(row: number, facts: HouseholdSlots): boolean {
    const { grades } = this;
    if (grades === undefined) return true;
    const place = placeOf(grades.column, row);
    const known = grades.decisions[place];
    if (known !== UNDECIDED && known !== undefined) return known === MET;
    this.layOne(grades.column, row);
    const { grade } = facts;
    const isKnown = householdJudging.against(this.t, grade === undefined ? {} : { grade }).length === 0;
    if (place < TABLE) grades.decisions[place] = isKnown ? MET : UNMET;
    return isKnown;
  }
}

/** What a requirement decides; nothing where the facts are refused. */
function decisionOf({ decide }: Decision, facts: HouseholdSlots, { values }: Prepared): number {
  try {
    const outcome = decide(facts, values);
    return outcome === "unmet" ? UNMET : outcome === "undetermined" ? OPEN : MET;
  } catch (error) {
    if (!isInputError(error)) throw error;
    return UNDECIDED;
  }
}

/** Where the decision on the value of a row stands in a table. */
function placeOf({ values }: Column, row: number): number {
  if (values.length === 0) return 0;
  const value = values[row] ?? ABSENT;
  return value === ABSENT ? 0 : value + 1;
}

/** What rules see of a value of a column. */
function slotOf({ reading, dictionary }: Column, value: number): unknown {
  if (reading === "yes-no") return value === 2;
  return reading === "coded" ? dictionary.slots[value] : value;
}
