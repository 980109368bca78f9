import { describe, expect, it } from "vitest";
import { printedBy } from "../support/own-process.ts";

describe("the work of every function", () => {
  it("grows with its lists, not with their squares: some lists, drawn by the seed; `npm run growth` takes all", () => {
    const lines = printedBy("test/growth.ts", { args: ["--from", "5", "--one-in", "48"] }).split("\n");
    expect(lines.filter((line) => line.startsWith("more than linear"))).toStrictEqual([]);
    // Which functions take a list is read from the types of all exports.
    expect(lines.filter((line) => line.startsWith("takes a list that does not grow here"))).toStrictEqual([]);
    expect(lines.at(-2)).toMatch(/^functions [1-9]\d*, lists [1-9]\d*, more than linear 0$/);
  });
});
