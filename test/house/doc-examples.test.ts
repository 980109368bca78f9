import { describe, expect, it } from "vitest";
import { packageEntries } from "../support/exports.ts";
import { examplesInPages, examplesInSource, prepare, promisesWritten } from "../support/printed-example.ts";
import { root } from "../support/source.ts";

const entries = new Map(
  await Promise.all(
    Object.entries(packageEntries).map(async ([name, file]) => {
      const path = name === "index" ? "fupin-credit" : `fupin-credit/${name}`;
      return [path, (await import(root + file)) as object] as const;
    }),
  ),
);

function entryNamed(name: string): object {
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`an example imports ${name}, which is no entry`);
  return entry;
}

/** Compiles text; the examples are ours, and this is what shows that they hold. */
function compile(body: string, ...names: readonly string[]): (...values: readonly unknown[]) => unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- an example is run as it is printed
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
