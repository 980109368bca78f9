import { describe, expect, it } from "vitest";
import { source } from "../support/samples/from-source.ts";
import { toldBy } from "../support/samples/told.ts";

describe("every result is plain data", () => {
  it.each(toldBy(source))("$name: a trip through JSON changes nothing", ({ tell }) => {
    const told = tell();
    expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
  });

  it.each(toldBy(source))("$name: the same input gives the same bytes", ({ tell }) => {
    expect(JSON.stringify(tell())).toBe(JSON.stringify(tell()));
  });
});
