import { describe, expect, it } from "vitest";
import { version } from "../../src/entries/index.ts";
import { callsOf, answerOf } from "../support/samples/index.ts";
import { source } from "../support/samples/from-source.ts";
import { textOf } from "../support/source.ts";

const results = callsOf(source).flatMap((call) => {
  const result = answerOf(source, call);
  return typeof result === "object" && result !== null && "kind" in result && !("stated" in result)
    ? [{ name: call.name, result: result }]
    : [];
});

describe("what a result says of itself", () => {
  it("has the version that package.json names", () => {
    expect(version).toBe((JSON.parse(textOf("package.json")) as { readonly version: string }).version);
  });

  it.each(results)("$name: the program, the format, and its terms where there are any", ({ result }) => {
    const { made, terms } = result as unknown as {
      readonly made: object;
      readonly terms?: Readonly<Record<string, unknown>>;
    };
    expect(made).toMatchObject({ library: `fupin-credit@${version}`, format: 2 });
    if (terms === undefined || Array.isArray(terms)) return;
    const { changed, ...named } = terms as { readonly changed: readonly string[] };
    expect(made).toMatchObject(named);
    expect(Object.keys((made as { readonly changed: object }).changed)).toStrictEqual(changed);
  });
});
