import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/base/hash/canonical-json.ts";
import {
  explain,
  type FunctionName,
  readResult,
  type Receipt,
  receiptOf,
  renderText,
  verifyReceipt,
} from "../../src/entries/index.ts";
import { functionsByName } from "../../src/evidence/functions.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { interestTerms } from "../support/interest-builders.ts";
import { anyPricedLoan } from "../ledger/interest/any-priced-loan.ts";
import { anyFacts } from "../policy/blacklist/any-blacklist.ts";
import { anyAgreement, anyFenOf } from "../policy/compensation/any-shares.ts";
import { sharedBy } from "../policy/compensation/compensation-builders.ts";
import { anyDayOfJudgement, anyLoan } from "../support/any-loan.ts";
import { anApplication } from "../support/builders.ts";
import { yuan } from "../support/exact.ts";
import { freezeDeep } from "../../src/kernel/freeze-deep.ts";
import { source } from "../support/samples/from-source.ts";
import { answerOf, callsOf } from "../support/samples/index.ts";
import { type Cluster, serverFolder, startCluster } from "./postgres.ts";

/*
 * 10,000 results and some hundred receipts go into columns of JSONB, which keeps no order of fields, and come back:
 * read, explained and verified again they say the same. Skipped where PostgreSQL is not installed.
 */

const RESULTS = 10_000;
/** Receipts of every function, and of so many of each kind of random facts. */
const RECEIPTS_EACH = 60;
/** Of so many results the letters are compared, of each kind some. */
const EXPLAINED_EACH = 12;

const bin = serverFolder();

interface Call {
  readonly of: FunctionName;
  readonly terms: Receipt["terms"];
  readonly facts: unknown;
}

/** Calls of every sample, then of random facts in turn. */
function calls(): readonly Call[] {
  const samples = callsOf(source)
    .filter(({ of }) => Object.hasOwn(functionsByName, of))
    .map(({ of, args: [terms, facts] }) => ({ of, terms, facts }) as Call); // these functions take both
  // Of what is long some hundreds say enough; the rest are short.
  const draw = <T>(any: fc.Arbitrary<T>, count: number): readonly T[] => fc.sample(any, count);
  const [household, interest] = [changge2017.household, freezeDeep(interestTerms())];
  const random: readonly (readonly Call[])[] = [
    draw(fc.tuple(anyLoan, anyDayOfJudgement), 1500).map(([loan, asOf]) => ({
      ...{ of: "trackOverdue", terms: changge2017.overdue, facts: { loan, asOf } },
    })),
    draw(
      fc.tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.string({ minLength: 1, maxLength: 8 }), fc.nat(60)),
      60,
    ).map(([fen, id, months]) => ({
      ...{ of: "assessHousehold", terms: household },
      facts: anApplication({
        id: `A ${encodeURIComponent(wellFormed(id))}`,
        amount: yuan(BigInt(fen)),
        termMonths: months + 1,
      }),
    })),
    draw(fc.tuple(anyAgreement, anyFenOf(1)), 2000).map(([{ lossShares }, fen]) => ({
      ...{ of: "splitLoss", terms: sharedBy(lossShares), facts: { amount: yuan(fen) } },
    })),
    draw(anyFacts, 300).map((facts) => ({ of: "propagateBlacklist", terms: changge2017.blacklist, facts })),
    draw(anyPricedLoan, 200).map(({ loan }) => ({
      of: "accrueInterest",
      terms: interest,
      facts: { loan: { ...loan, rate: { fixed: "4.35%" }, extensions: [] } },
    })),
    draw(fc.integer({ min: -5_000, max: 20_000 }), RESULTS).map((score) => ({
      ...{ of: "gradeOf", terms: changge2017.grading, facts: score / 100 },
    })),
  ];
  return [...samples, ...random.flat()].slice(0, RESULTS);
}

const wellFormed = (text: string): string => text.replaceAll(/[\uD800-\uDFFF]/g, "x");

/** Which of many, evenly over all. */
const evenly = <T>(all: readonly T[], count: number): readonly T[] =>
  all.filter((_, i) => i % Math.max(1, Math.floor(all.length / count)) === 0);

describe.skipIf(bin === undefined)("what went through JSONB", () => {
  let cluster: Cluster | undefined;
  let all: readonly Call[] = [];
  beforeAll(async () => {
    all = calls();
    cluster = await startCluster(bin ?? "");
    await cluster.client.query("create table stored (id int primary key, kind text not null, result jsonb not null)");
  });
  afterAll(async () => {
    await cluster?.stop();
  });

  /** Writes rows of JSON, so many at once, and gives back what the database has, parsed from its text. */
  async function throughTheDatabase(values: readonly object[]): Promise<readonly unknown[]> {
    const client = cluster?.client;
    if (client === undefined) throw new Error("not started");
    await client.query("truncate stored");
    for (let at = 0; at < values.length; at += 1_000) {
      const rows = values
        .slice(at, at + 1_000)
        .map((value, i) => ({ id: at + i, kind: String((value as { kind?: string }).kind), result: value }));
      await client.query(
        "insert into stored select id, kind, result from jsonb_to_recordset($1) as t(id int, kind text, result jsonb)",
        [JSON.stringify(rows)],
      );
    }
    const { rows } = await client.query<{ readonly text: string }>(
      "select result::text as text from stored order by id",
    );
    return rows.map(({ text }) => JSON.parse(text) as unknown);
  }

  it("10,000 results are read again to the same bytes, some of each kind explained to the same letter", async () => {
    const results = all.map(
      ({ of, terms, facts }) => answerOf(source, { of, args: [terms, facts] }) as { readonly kind: string },
    );
    expect(results).toHaveLength(RESULTS);
    const back = await throughTheDatabase(results);
    expect(back).toHaveLength(RESULTS);
    const turned = back.filter((one, i) => JSON.stringify(one) !== JSON.stringify(results[i]));
    expect(turned.length).toBeGreaterThan(RESULTS / 2); // the database did keep another order
    const wrong = back.flatMap((one, i) => {
      const read = readResult(one);
      return canonicalJson(read) === canonicalJson(results[i]) ? [] : [results[i]];
    });
    expect(wrong).toStrictEqual([]);
    for (const kind of new Set(results.map((result) => result.kind))) {
      const own = results.flatMap((result, i) => (result.kind === kind ? [{ result, i }] : []));
      for (const { result, i } of evenly(own, EXPLAINED_EACH)) {
        const letter = (of: unknown): string => renderText(explain(of as never, { language: "zh" }));
        expect(letter(readResult(back[i]))).toBe(letter(result));
      }
    }
  });

  it("receipts of every function are verified", async () => {
    const some = [...new Set(all.map(({ of }) => of))].flatMap((of) =>
      evenly(
        all.filter((call) => call.of === of),
        RECEIPTS_EACH,
      ),
    );
    const receipts = some.map(({ of, terms, facts }) =>
      receiptOf(of, terms, facts, answerOf(source, { of, args: [terms, facts] }) as never),
    );
    const back = await throughTheDatabase(receipts);
    expect(new Set(receipts.map((receipt) => receipt.function)).size).toBe(Object.keys(functionsByName).length);
    expect(back.filter((receipt) => verifyReceipt(receipt as Receipt).state !== "verified")).toStrictEqual([]);
  });
});
