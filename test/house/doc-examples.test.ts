import { describe, expect, it } from "vitest";
import * as documents from "../../src/entries/documents.ts";
import * as index from "../../src/entries/index.ts";
import * as money from "../../src/entries/money.ts";
import * as packs from "../../src/entries/packs.ts";
import * as rates from "../../src/entries/rates.ts";
import * as calendar from "../../src/entries/mainland-calendar.ts";
import * as card from "../../src/entries/sample-card.ts";
import * as schemas from "../../src/entries/schemas.ts";
import { examplesInPages, examplesInSource, prepare, promisesWritten } from "../support/printed-example.ts";

const entries: Readonly<Record<string, object>> = {
  "fupin-credit": index,
  "fupin-credit/calendars/mainland": calendar,
  "fupin-credit/cards/sample": card,
  "fupin-credit/documents": documents,
  "fupin-credit/money": money,
  "fupin-credit/packs": packs,
  "fupin-credit/packs/changge2017": packs,
  "fupin-credit/packs/household-scheme": packs,
  "fupin-credit/packs/luoping2023": packs,
  "fupin-credit/rates": rates,
  "fupin-credit/schemas": schemas,
};

function entryNamed(name: string): object {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`an example imports ${name}, which is no entry`);
  return entry;
}

/** Compiles text; the examples are ours, and this is what shows that they hold. */
function compile(body: string, ...names: readonly string[]): (...values: readonly unknown[]) => unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- an example is run as it is printed
  return new Function(...names, body) as (...values: readonly unknown[]) => unknown; // what Function makes
}

const examples = [...examplesInSource(), ...examplesInPages()];

describe("whatever we print, we run", () => {
  it.each(examples.map((example) => [example.place, example] as const))("%s", (_place, example) => {
    const { body, promises } = prepare(example);
    expect(promises).toHaveLength(promisesWritten(example));
    const given = new Map<number, unknown>();
    compile(
      body,
      "require",
      "exports",
      "promised",
    )(entryNamed, {}, (at: number, value: unknown) => given.set(at, value));
    expect(promises.map(({ line }, at) => ({ line, value: given.get(at) }))).toStrictEqual(
      promises.map(({ line, value }) => ({ line, value: compile(`return (${value}\n);`)() })),
    );
  });

  it("each of them promises something", () => {
    expect(examples.filter((example) => promisesWritten(example) === 0).map(({ place }) => place)).toStrictEqual([]);
  });
});
