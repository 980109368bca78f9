import { execFileSync } from "node:child_process";
import { UNTIL_IT_HANGS } from "./hang.ts";
import { root } from "./source.ts";

/** What a fresh process prints that runs a TypeScript file of `test`. */
export function printedBy(
  file: string,
  {
    flags = [],
    args = [],
    env = {},
  }: {
    readonly flags?: readonly string[];
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): string {
  const command = [...flags, "--import", "tsx", file, ...args];
  const options = { cwd: root, env: { ...process.env, ...env }, timeout: UNTIL_IT_HANGS, maxBuffer: 2 ** 28 };
  return execFileSync(process.execPath, command, { ...options, encoding: "utf8" });
}
