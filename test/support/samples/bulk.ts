import type * as bulk from "../../../src/entries/bulk.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";

/** What `fupin-credit/bulk` exports. */
export type Bulk = typeof bulk;

type NameOf<Part extends string> = Extract<
  { [K in keyof Bulk]: Bulk[K] extends (...args: never) => unknown ? K : never }[keyof Bulk],
  Part
>;

/** The functions that make a function of rows. */
export type Compiling = Exclude<NameOf<`compile${string}`>, "compileHouseholdColumns">;

/** How a function of rows is made, and rows that it answers: the first has all that is particular about them. */
export interface Compiled {
  readonly args: readonly unknown[];
  readonly rows: readonly [object, ...object[]];
}

const loan = {
  ...{ id: "L1", household: "H1", lender: "B1", principal: "60000", paidOutOn: "2018-01-20", maturesOn: "2019-01-20" },
  ...{ instalments: [{ dueOn: "2018-06-01", amount: "1000" }], extensions: [] },
  repayments: [{ day: "2018-06-01", amount: "100.50" }],
};
const priced = { ...loan, product: "registered-household", contractOn: "2018-01-20", rate: { fixed: "4.35%" } };
const application = {
  ...{ id: "A1", appliedOn: "2019-05-06", contractOn: "2019-05-13", amount: "60000", termMonths: 36 },
  ...{ purposes: ["building"], bornOn: "1970-02-28", grade: "AAA", outstanding: "0", rate: "4.35%" },
};
const { household, subsidy, interest, overdue, blacklist } = changge2017;

/**
 * Every function that makes a function of rows: without one here, or with one that the package does not have, this does not
 * compile.
 */
export function compiledSamples({ indexRelations }: Bulk): { readonly [F in Compiling]: Compiled } {
  const relations = indexRelations({
    listings: [{ id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" }],
    relations: [{ relation: "parent", parent: "P1", child: "P2" }],
  });
  const rates = [pbocBenchmark];
  return {
    compileHousehold: { args: [household, { rates }], rows: [application, { id: "A2" }] },
    compileInterest: { args: [interest, { rates, through: "2019-03-01" }], rows: [{ loan: priced }] },
    compileSubsidy: { args: [subsidy, { rates }], rows: [{ loans: [priced] }] },
    compileReminders: { args: [jiange2019.reminders, {}], rows: [{ loans: [loan] }] },
    compileOverdue: { args: [overdue, { asOf: "2019-03-01" }], rows: [{ loan }] },
    compileScreening: {
      args: [blacklist, relations, { asOf: "2020-12-01" }],
      rows: [{ person: "P2", who: "person" }],
    },
    compilePolicy: {
      args: [
        { household, subsidy, overdue, reminders: jiange2019.reminders },
        { rates, asOf: "2019-03-01" },
      ],
      rows: [{ application, loans: { loans: [priced] } }],
    },
  };
}

/** The others, each with arguments that it takes. */
export function otherSamples({ compileHouseholdColumns, portfolioPart }: Bulk): {
  readonly [F in Exclude<NameOf<string>, Compiling>]: readonly unknown[];
} {
  const judge = compileHouseholdColumns(national2021.household);
  const book = { ...loan, region: "R1" };
  const part = portfolioPart(luoping2023.portfolio, { asOf: "2019-03-01" }, [book]);
  return {
    answerEach: [String, ["a", "b"]],
    linesOf: [["a\r", "\nb"]],
    compileHouseholdColumns: [national2021.household, {}],
    readColumns: [Uint8Array.from('{"id":"A1"}', (letter) => letter.charCodeAt(0)), judge.fields, "ndjson"],
    indexRelations: [{ listings: [], relations: [] }],
    portfolioPart: [luoping2023.portfolio, { asOf: "2019-03-01" }, [book]],
    mergeSummaries: [luoping2023.portfolio, [part]],
  };
}
