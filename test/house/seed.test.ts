import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seedOf, seedWithin } from "../support/seed.mjs";

const ZONES = ["UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia"];

describe("the seed of the property tests", () => {
  it("is the one of this run, in every test file", () => {
    expect(process.env["FC_SEED"]).toMatch(/^-?\d+$/);
    expect(fc.readConfigureGlobal()).toMatchObject({ seed: Number(process.env["FC_SEED"]) });
  });

  it("is newly drawn unless it is given", () => {
    expect(new Set(Array.from({ length: 20 }, () => seedOf(undefined))).size).toBeGreaterThan(15);
    expect(seedOf("")).not.toBeNaN();
    expect(seedOf("20261121")).toBe(20261121);
    expect(seedOf("-5")).toBe(-5);
  });

  it("is a whole number, so that a slip is no silent seed of its own", () => {
    for (const wrong of ["random", "1.5", "1e3", " 7"]) expect(() => seedOf(wrong)).toThrow("whole number");
  });

  it("is another one in each time zone, and the same again for the same run", () => {
    const seeds = ZONES.map((zone) => seedWithin(7, zone));
    expect(new Set(seeds).size).toBe(ZONES.length);
    expect(ZONES.map((zone) => seedWithin(7, zone))).toStrictEqual(seeds);
    expect(seedWithin(8, "UTC")).not.toBe(seedWithin(7, "UTC"));
    for (const seed of seeds) expect(seed).toBe(seed | 0); // what fast-check takes as it is
  });
});
