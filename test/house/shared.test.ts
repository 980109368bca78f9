import { describe, expect, it } from "vitest";
import { printedBy } from "../support/own-process.ts";
import { source } from "../support/samples/from-source.ts";
import { toldBy } from "../support/samples/told.ts";

describe("nothing is shared", () => {
  it("what a caller does to a result, an explanation or a refusal reaches no later call", () => {
    const lines = printedBy("test/support/run-scribble.ts").trimEnd().split("\n");
    expect(lines).toStrictEqual([`written over: ${String(toldBy(source).length)}`]);
  });
});
