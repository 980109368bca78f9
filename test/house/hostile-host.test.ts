import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { UNTIL_IT_HANGS } from "../support/hang.ts";
import { source } from "../support/samples/from-source.ts";
import { toldBy } from "../support/samples/told.ts";
import { root } from "../support/source.ts";

/** What a fresh process prints for every sample, on the built package. */
function printedBy(
  flags: readonly string[],
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  const command = [...flags, "--import", "tsx", "test/support/run-samples.ts", ...args];
  const options = { cwd: root, env: { ...process.env, ...env }, timeout: UNTIL_IT_HANGS, maxBuffer: 2 ** 28 };
  return execFileSync(process.execPath, command, { ...options, encoding: "utf8" });
}

describe("whatever the host does, the bytes are the same", () => {
  const ordinary = printedBy([], []);

  it("every sample was run, and the built package tells what the source does", () => {
    const lines = toldBy(source).map(({ name, tell }) => JSON.stringify([name, tell()]));
    expect(ordinary.trimEnd().split("\n")).toStrictEqual(lines);
  });

  it("where code generation from text is forbidden", () => {
    expect(printedBy(["--disallow-code-generation-from-strings"], [])).toBe(ordinary);
  });

  it("where the host changes the settings of decimal.js and zod", () => {
    expect(printedBy([], ["meddle"])).toBe(ordinary);
  });

  it("where both happen", () => {
    expect(printedBy(["--disallow-code-generation-from-strings"], ["meddle"])).toBe(ordinary);
  });

  it.each([
    ["UTC", "C"],
    ["Asia/Shanghai", "zh_CN.UTF-8"],
    ["America/Sao_Paulo", "pt_BR.UTF-8"],
    ["Pacific/Apia", "tr_TR.UTF-8"],
  ])("in the time zone %s with the language %s", (TZ, LC_ALL) => {
    expect(printedBy([], [], { TZ, LC_ALL, LANG: LC_ALL })).toBe(ordinary);
  });
});
