import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileHousehold, compileHouseholdColumns, readColumns } from "../../src/entries/bulk.ts";
import type { ColumnFields, Columns } from "../../src/entries/bulk.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import { freezeDeep } from "../../src/kernel/freeze-deep.ts";
import { lpr } from "../../src/ledger/rates/lpr.ts";
import { national2021 } from "../../src/packs/national2021.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { someApplication, someTerms } from "../policy/eligibility/any-household.ts";
import { householdTerms, unchecked } from "../support/builders.ts";
import { oddities, placesOf, valueAt, ways, withValue } from "../support/damage.ts";
import { expectAsOneCall, householdNumbers, resultOf } from "./as-one-call.ts";

/** A small dose here; a hundred thousand rows with FC_RUNS=30000. */
const RUNS = Number(process.env["FC_RUNS"] ?? 40);

type Judge = ReturnType<typeof compileHouseholdColumns>;
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));

/** What the judge says of each row, in the words of `compileHousehold`. */
function said(judge: Judge, columns: Columns, from?: number, to?: number): readonly unknown[] {
  const { outcome, unmet, open } = judge(columns, from, to);
  return [...outcome].map((one, i) => [judge.outcomes[one], judge.named(unmet[i] ?? -1), judge.named(open[i] ?? -1)]);
}

/** The same by the one-call function. */
function byOneCall(terms: Parameters<typeof assessHousehold>[0], row: unknown): unknown {
  const one = resultOf(() => assessHousehold(terms, row as Parameters<typeof assessHousehold>[1]));
  if ("issues" in one) return ["refused", [], []];
  const rules = (outcome: string): readonly string[] =>
    one.result.findings.flatMap((finding) => (finding.outcome === outcome ? [finding.rule] : []));
  return [one.result.outcome, rules("unmet"), rules("undetermined")];
}

/** A row as a line; what cannot be written is none. */
function lineOf(row: unknown): string {
  try {
    const text: unknown = JSON.stringify(row); // of a function nothing
    return typeof text === "string" ? text : "undefined";
  } catch {
    return "{";
  }
}

/** A cell as a CSV has it: text bare, else as JSON; in quotes where it must be. */
function cell(value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

describe("rows in columns are judged as by the one-call function", () => {
  const rowsOf = fc.array(someApplication, { minLength: 1, maxLength: 6 });

  it("lines of JSON, whatever is asked, on any range", () => {
    fc.assert(
      fc.property(someTerms, rowsOf, fc.nat(), fc.nat(), fc.boolean(), (values, rows, a, b, isCut) => {
        const terms = freezeDeep(householdTerms(values));
        const judge = compileHouseholdColumns(terms);
        const text = rows.map((row) => JSON.stringify(row)).join(isCut ? "\r\n" : "\n");
        const columns = readColumns(bytesOf(isCut ? text : `${text}\n`), judge.fields);
        const expected = rows.map((row) => byOneCall(terms, row));
        expect(columns.rows).toBe(rows.length);
        expect(said(judge, columns)).toStrictEqual(expected);
        const [from, to] = [a % (rows.length + 1), b % (rows.length + 1)].sort((x, y) => x - y) as [number, number];
        expect(said(judge, columns, from, to)).toStrictEqual(expected.slice(from, to));
        const one = (): ReturnType<typeof assessHousehold> => assessHousehold(terms, rows[0] as (typeof rows)[number]);
        expectAsOneCall(judge.row(columns, 0), one, householdNumbers);
      }),
      { numRuns: RUNS },
    );
  });

  it("rows that are damaged are refused in their place, and those beside them are not", () => {
    const damages = Object.values({ ...ways, ...oddities });
    fc.assert(
      fc.property(someTerms, rowsOf, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat())), (values, rows, where) => {
        const terms = freezeDeep(householdTerms(values));
        const given: unknown[] = rows.map((row) => JSON.parse(JSON.stringify(row)) as unknown);
        const damaged = new Map(where.map(([row, ...how]) => [row % given.length, how] as const)); // each once
        for (const [row, [place, way]] of damaged) {
          const places = placesOf(given[row]);
          const at = places[place % places.length] ?? [];
          const damage = damages[way % damages.length] as (typeof damages)[number];
          given[row] = withValue(given[row], at, damage(valueAt(given[row], at)));
        }
        const lines = given.map(lineOf);
        const judge = compileHouseholdColumns(terms);
        const rowJudge = compileHousehold(terms);
        const columns = readColumns(bytesOf(lines.join("\n") + "\n"), judge.fields);
        const answers = lines.map((line) => rowJudge.json(line));
        expect(said(judge, columns)).toStrictEqual(
          answers.map((of) =>
            of.state === "refused"
              ? ["refused", [], []]
              : [of.outcome, rowJudge.named(of.unmet), rowJudge.named(of.open)],
          ),
        );
        lines.forEach((_, i) => {
          expect(JSON.stringify(judge.row(columns, i))).toBe(JSON.stringify(answers[i]));
        });
      }),
      { numRuns: RUNS },
    );
  });

  it("cells of CSV", () => {
    fc.assert(
      fc.property(someTerms, rowsOf, (values, rows) => {
        const terms = freezeDeep(householdTerms(values));
        const judge = compileHouseholdColumns(terms);
        const plain = rows.map((row) => JSON.parse(JSON.stringify(row)) as Readonly<Record<string, unknown>>);
        const names = [...new Set(["id", "appliedOn", "amount", "termMonths", ...plain.flatMap(Object.keys)])];
        const lines = [names.join(","), ...plain.map((row) => names.map((name) => cell(row[name])).join(","))];
        const columns = readColumns(bytesOf(`\u{feff}${lines.join("\r\n")}`), judge.fields, "csv");
        expect(said(judge, columns)).toStrictEqual(plain.map((row) => byOneCall(terms, row)));
      }),
      { numRuns: RUNS },
    );
  });
});

describe("plain writing", () => {
  const row = { id: "A1", appliedOn: "2022-05-06", amount: "60000", termMonths: 36 };
  const terms = national2021.household;
  const judge = compileHouseholdColumns(terms, { rates: [lpr] });
  /** How many of these lines go the slow way, and what they come to. */
  const read = (...lines: readonly string[]): readonly unknown[] => {
    const columns = readColumns(bytesOf(lines.join("\n") + "\n"), judge.fields);
    return [columns.slow, [...judge(columns).outcome].map((one) => judge.outcomes[one])];
  };
  const plain = JSON.stringify(row);
  const word = (of: object): string => JSON.stringify({ ...row, ...of });

  it("takes values by their bytes, however they may be written", () => {
    const [slow] = read(
      ...[
        plain,
        word({ amount: 60000 }),
        word({ amount: 60000.5 }),
        word({ amount: "0.01" }),
        word({ ableToWork: true }),
      ],
      ...[
        word({ purposes: ["building"] }),
        word({ product: "扶贫小额信贷,甲" }),
        word({ grade: "优" }),
        word({ appliedOn: "2024-02-29" }),
        word({ rate: "3.65%" }),
      ],
      JSON.stringify(Object.fromEntries(Object.entries(row).reverse())),
    );
    expect(slow).toBe(0);
  });

  it.each([
    ["blanks", plain.replace(":", ": ")],
    ["an escape", plain.replace("A1", "\\u0041")],
    ["a key of no field", word({ colour: "red" })],
    ["a key twice", plain.replace("}", ',"id":"A2"}')],
    ["a day that is none", word({ appliedOn: "2022-02-29" })],
    ["a leading zero", plain.replace('"60000"', "060000")],
    ["three decimals", word({ amount: "1.001" })],
    ["nothing asked for", word({ amount: "0.00" })],
    ["a month and a half", word({ termMonths: 1.5 })],
    ["an exponent", plain.replace("36", "36e0")],
    ["a length below one", word({ termMonths: 0 })],
    ["yes as text", word({ ableToWork: "true" })],
    ["a purpose twice", word({ purposes: ["building", "building"] })],
    ["a needed field missing", JSON.stringify({ ...row, id: undefined })],
    ["something behind it", `${plain} `],
    ["a comma too many", plain.replace("}", ",}")],
    ["no end", plain.slice(0, -1)],
    ["nothing", ""],
    ["a list", "[]"],
    ["a name with a blank at its end", word({ id: "A " })],
  ])("leaves %s to the slow way, which says what compileHousehold says", (_, line) => {
    const [slow, [first, second]] = read(line, plain) as [number, string[]];
    expect(slow).toBe(1);
    const answer = compileHousehold(terms, { rates: [lpr] }).json(line);
    expect(first).toBe(answer.state === "refused" ? "refused" : answer.outcome);
    expect(second).not.toBe("refused");
  });

  it("refuses bytes that are no UTF-8, and goes on", () => {
    const broken = Buffer.from(word({ lender: "X" }));
    broken[broken.indexOf("X")] = 0xff;
    const columns = readColumns(new Uint8Array(Buffer.concat([broken, Buffer.from(`\n${plain}`)])), judge.fields);
    expect(columns).toStrictEqual({ rows: 2, slow: 1 });
    expect(judge.row(columns, 0)).toMatchObject({ state: "refused", issues: [{ path: "application" }] });
    expect(judge.row(columns, 1).state).toBe("answered");
  });

  it("holds more values than a dictionary does", () => {
    const lines = Array.from({ length: 5000 }, (_, i) => word({ lender: `B${String(i)}` }));
    const lenders = householdTerms({ lenders: ["B7", "B4999"] });
    const of = compileHouseholdColumns(lenders);
    const columns = readColumns(bytesOf(lines.join("\n")), of.fields);
    expect(columns).toStrictEqual({ rows: 5000, slow: 5000 - 4095 });
    const { outcome } = of(columns);
    const passing = [...outcome].flatMap((one, i) => (of.outcomes[one] === "ineligible" ? [] : [i]));
    expect(passing).toStrictEqual([7, 4999]);
  });
});

describe("what is no row is told by an error", () => {
  const judge = compileHouseholdColumns(national2021.household);
  const columns = readColumns(bytesOf("{}\n"), judge.fields);
  const pathsOf = (call: () => unknown): readonly string[] => {
    try {
      call();
    } catch (error) {
      if (isInputError(error)) return error.issues.map(({ path }) => path);
    }
    return [];
  };
  const bytes = bytesOf("{}");
  it.each<readonly [string, () => unknown, string]>([
    ["fields that were made by hand", () => readColumns(bytes, { ...judge.fields }), "fields"],
    ["no fields", () => readColumns(bytes, unchecked<ColumnFields>(undefined)), "fields"],
    ["text for bytes", () => readColumns(unchecked("{}"), judge.fields), "bytes"],
    ["columns that were made by hand", () => judge({ ...columns }), "columns"],
    ["columns of another judge", () => compileHouseholdColumns(national2021.household)(columns), "columns"],
    ["a range that begins before the first", () => judge(columns, -1), "from"],
    ["a range that ends behind the last", () => judge(columns, 0, 2), "to"],
    ["half a row", () => judge(columns, 0.5), "from"],
    ["a range the wrong way round", () => judge(columns, 1, 0), "to"],
    ["a row behind the last", () => judge.row(columns, 1), "row"],
    ["a heading without a needed field", () => readColumns(bytesOf("id,amount\n"), judge.fields, "csv"), "bytes"],
    ["a heading with a name twice", () => readColumns(bytesOf("id,id\n"), judge.fields, "csv"), "bytes"],
    ["a heading with another name", () => readColumns(bytesOf("colour\n"), judge.fields, "csv"), "bytes"],
  ])("%s", (_, call, path) => {
    expect(pathsOf(call)).toStrictEqual([path]);
  });

  it("there may be no row at all", () => {
    for (const nothing of [
      readColumns(bytesOf(""), judge.fields),
      readColumns(bytesOf("id,appliedOn,amount,termMonths"), judge.fields, "csv"),
    ])
      expect([nothing.rows, judge(nothing).outcome.length]).toStrictEqual([0, 0]);
  });
});
