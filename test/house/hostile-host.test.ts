import { describe, expect, it } from "vitest";
import { printedBy } from "../support/own-process.ts";
import { source } from "../support/samples/from-source.ts";
import { toldBy } from "../support/samples/told.ts";

/** What a fresh process prints for every sample, on the built package. */
const told = (
  args: readonly string[] = [],
  how: { readonly flags?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): string => printedBy("test/support/run-samples.ts", { ...how, args });

/** From one end of the day to the other, with half and quarter hours, days that were skipped, and clocks that move. */
const ZONES = [
  ...["UTC", "Asia/Shanghai", "Asia/Urumqi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tehran", "Asia/Pyongyang"],
  ...["Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Chatham", "Pacific/Kwajalein"],
  ...["Pacific/Pago_Pago", "America/Sao_Paulo", "America/St_Johns", "America/New_York", "Europe/London"],
  ...["Africa/Cairo", "Africa/Monrovia", "Antarctica/Troll"],
];

describe("whatever the host does, the bytes are the same", () => {
  const ordinary = told();
  const noCode = ["--disallow-code-generation-from-strings"];

  it("every sample was run, and the built package tells what the source does", () => {
    const lines = toldBy(source).map(({ name, tell }) => JSON.stringify([name, tell()]));
    expect(ordinary.trimEnd().split("\n")).toStrictEqual(lines);
  });

  it("where code generation from text is forbidden", () => {
    expect(told([], { flags: noCode })).toBe(ordinary);
  });

  it("where the host changes the settings of decimal.js and zod, whether code generation is forbidden or not", () => {
    expect(told(["meddle"])).toBe(ordinary);
    expect(told(["meddle"], { flags: noCode })).toBe(ordinary);
  });

  it("where every object inherits a fact that no listing shows", () => {
    expect(told(["hidden-fact"])).toBe(ordinary);
  });

  it("where every object inherits, after a while, what facts and terms may leave out: some fields, drawn by the seed", () => {
    const lines = printedBy("test/support/run-hidden-fields.ts", { args: ["8", "misusedOn", "beyondVerified"] });
    expect(lines).not.toMatch(/ is read/);
    expect(lines).toMatch(/^fields 10 of [1-9]\d\d, samples [1-9]\d\d$/m);
  });

  it("where the prototype of errors is frozen: results, and refusals in which zod has no part", () => {
    expect(told(["frozen-errors"])).toBe(ordinary);
  });

  it("where everything that the language brings is frozen: by Node, or by hand but for what zod and decimal.js cover", () => {
    expect(told([], { flags: ["--frozen-intrinsics", "--no-warnings"] })).toBe(ordinary);
    expect(told(["frozen"])).toBe(ordinary);
  });

  it("where everything is frozen, and clock and chance are taken away, before the package is loaded", () => {
    expect(told(["lockdown"])).toBe(ordinary);
  });

  it("in two workers at once", () => {
    expect(told(["workers"])).toBe(ordinary);
  });

  it("in a context of its own, whose refusals are known outside", () => {
    expect(told(["context"])).toBe(ordinary);
  });

  it("in twenty time zones, one after the other", () => {
    expect(new Set(ZONES).size).toBe(20);
    const [, distinct] = /^zones: (\d+)\n$/.exec(told(["zones", ...ZONES]).replace(ordinary, "")) ?? [];
    expect(Number(distinct)).toBeGreaterThan(12); // the zones did change
  });

  it.each([
    ["UTC", "C"],
    ["Asia/Shanghai", "zh_CN.UTF-8"],
    ["America/Sao_Paulo", "pt_BR.UTF-8"],
    ["Pacific/Apia", "tr_TR.UTF-8"],
    ["Asia/Tehran", "fa_IR.UTF-8"],
    ["Africa/Cairo", "ar_EG.UTF-8"],
  ])("in the time zone %s with the language %s, from the start", (TZ, LC_ALL) => {
    expect(told([], { env: { TZ, LC_ALL, LANG: LC_ALL } })).toBe(ordinary);
  });
});
