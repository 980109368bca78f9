import { describe, expect, it } from "vitest";
import { printedBy } from "../support/own-process.ts";
import { isInPart } from "../support/samples/part.ts";
import { source } from "../support/samples/from-source.ts";
import { toldBy } from "../support/samples/told.ts";

interface Host {
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What a fresh process prints for every sample, on the built package. */
const told = (args: readonly string[] = [], how: Host = {}): string =>
  printedBy("test/support/run-samples.ts", { ...how, args });

/** Each host sees so many of the samples, others in each run; `npm run host` lets each see all. */
const ONE_IN = Number(process.env["FUPIN_ONE_IN"] ?? "4");

/** From one end of the day to the other, with half and quarter hours, days that were skipped, and clocks that move. */
const ZONES = [
  ...["UTC", "Asia/Shanghai", "Asia/Urumqi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tehran", "Asia/Pyongyang"],
  ...["Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Chatham", "Pacific/Kwajalein"],
  ...["Pacific/Pago_Pago", "America/Sao_Paulo", "America/St_Johns", "America/New_York", "Europe/London"],
  ...["Africa/Cairo", "Africa/Monrovia", "Antarctica/Troll"],
];

describe("whatever the host does, the bytes are the same", () => {
  const ordinary = told();

  /** Asks a host for its part of the samples; gives what it prints that an ordinary host does not. */
  const differs = (args: readonly string[] = [], how: Host = {}): string => {
    const part = `${String(ONE_IN)} ${JSON.stringify([args[0], how])}`;
    const lines = ordinary.trimEnd().split("\n");
    const expected = lines.filter((line) => isInPart(part, (JSON.parse(line) as readonly [string])[0]));
    expect(expected.length).toBeGreaterThan(lines.length / ONE_IN / 2);
    const printed = told(args, { ...how, env: { ...how.env, FUPIN_PART: part } });
    const same = expected.map((line) => `${line}\n`).join("");
    return printed.startsWith(same) ? printed.slice(same.length) : printed;
  };

  const noCode = ["--disallow-code-generation-from-strings"];

  it("every sample was run, and the built package tells what the source does", () => {
    const lines = toldBy(source).map(({ name, tell }) => JSON.stringify([name, tell()]));
    expect(ordinary.trimEnd().split("\n")).toStrictEqual(lines);
  });

  it("where code generation from text is forbidden", () => {
    expect(differs([], { flags: noCode })).toBe("");
  });

  it("where the host changes the settings of decimal.js and zod, whether code generation is forbidden or not", () => {
    expect(differs(["meddle"])).toBe("");
    expect(differs(["meddle"], { flags: noCode })).toBe("");
  });

  it("where every object inherits a fact that no listing shows", () => {
    expect(differs(["hidden-fact"])).toBe("");
  });

  it("where every object inherits, after a while, what facts and terms may leave out: some fields, drawn by the seed", () => {
    const lines = printedBy("test/support/run-hidden-fields.ts", { args: ["2", "misusedOn", "beyondVerified"] });
    expect(lines).not.toMatch(/ is read/);
    expect(lines).toMatch(/^fields 4 of [1-9]\d\d, samples [1-9]\d\d$/m);
  });

  it("where the prototype of errors is frozen: results, and refusals in which zod has no part", () => {
    expect(differs(["frozen-errors"])).toBe("");
  });

  it("where everything that the language brings is frozen: by Node, or by hand but for what zod and decimal.js cover", () => {
    expect(differs([], { flags: ["--frozen-intrinsics", "--no-warnings"] })).toBe("");
    expect(differs(["frozen"])).toBe("");
  });

  it("where everything is frozen, and clock and chance are taken away, before the package is loaded", () => {
    expect(differs(["lockdown"])).toBe("");
  });

  it("in two workers at once", () => {
    expect(differs(["workers"])).toBe("");
  });

  it("in a context of its own, whose refusals are known outside", () => {
    expect(differs(["context"])).toBe("");
  });

  it("in twenty time zones, one after the other", () => {
    expect(new Set(ZONES).size).toBe(20);
    const [, distinct] = /^zones: (\d+)\n$/.exec(differs(["zones", ...ZONES])) ?? [];
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
    expect(differs([], { env: { TZ, LC_ALL, LANG: LC_ALL } })).toBe("");
  });
});
