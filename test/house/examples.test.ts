import { describe, expect, it } from "vitest";
import { printedBy } from "../support/own-process.ts";
import { seedWithin } from "../support/seed.mjs";
import { filesIn, importsOf, textOf } from "../support/source.ts";

const examples = filesIn("examples", /^examples\/\d\d-[a-z0-9-]+\.ts$/);

/** An example's code, and what its closing `// Output:` block says that it prints. */
function partsOf(example: string): { readonly code: readonly string[]; readonly output: readonly string[] } {
  const lines = textOf(example).trimEnd().split("\n");
  const start = lines.indexOf("// Output:");
  const output = start === -1 ? [] : lines.slice(start + 1);
  return {
    code: lines.slice(0, start === -1 ? undefined : start),
    output: output.map((line) => line.replace(/^\/\/ ?/, "")),
  };
}

const ZONES = ["UTC", "Asia/Shanghai", "Pacific/Apia", "America/Sao_Paulo"] as const;

/** The zone of an example, drawn by the seed: over some runs it is every zone. */
const zoneOf = (example: string): string | undefined =>
  ZONES[seedWithin(Number(process.env["FC_SEED"]), example) % ZONES.length];

describe("the examples", () => {
  it.each(ZONES)("print what they say, in the time zone %s", (TZ) => {
    const here = examples.filter((example) => zoneOf(example) === TZ);
    const lines = printedBy("test/support/run-examples.ts", { args: here, env: { TZ } }).trimEnd().split("\n");
    const printed = lines.map((line) => JSON.parse(line) as readonly [example: string, printed: string]); // as it is written there
    expect(printed.map(([example, text]) => [example, text.replace(/[ \t]+$/gm, "").trimEnd()])).toStrictEqual(
      here.map((example) => [example, partsOf(example).output.join("\n")]),
    );
  });

  it.each(examples)("%s asks one question in its first line and answers it in under 40 lines", (example) => {
    const { code, output } = partsOf(example);
    expect(code[0]).toMatch(/^\/\/ \S.*[.?]$/);
    expect(code.join("\n").trimEnd().split("\n").length).toBeLessThan(40);
    expect(output.length).toBeGreaterThan(0);
  });

  it.each(examples)("%s has its expectation in code, and prints Chinese, no raw objects", (example) => {
    const { code, output } = partsOf(example);
    expect(code.join("\n")).toMatch(/\bassert\.?\w*\(/);
    expect(output.join("\n")).toMatch(/[\u4e00-\u9fff]/);
    expect(output.filter((line) => /[[{]$|\{"\w+":|^\s+\w+: ['[{]|\[object /.test(line))).toStrictEqual([]);
  });

  it.each(examples)("%s imports the package by its name", (example) => {
    const inside = importsOf(example).filter(({ to }) => to.startsWith("src/") || to.startsWith("dist/"));
    expect(inside).toStrictEqual([]);
  });

  it("are numbered without a gap", () => {
    const numbers = examples.map((example) => Number(example.slice("examples/".length, "examples/".length + 2)));
    expect(numbers).toStrictEqual(numbers.map((_, i) => i + 1));
  });

  it("the recheck says on one screen what was checked, what is wrong, and where the papers are", () => {
    const screen = printedBy("examples/recheck.ts", { env: { TZ: "Asia/Shanghai" } });
    expect(screen.trimEnd().split("\n").length).toBeLessThanOrEqual(30);
    const order = [
      "一、查了什么",
      "采用 301",
      "二、查出什么",
      "第 262 行",
      "三、材料在哪里",
      "审计报告.html",
      "老厂乡，逾期率：不符",
    ];
    const places = order.map((words) => screen.indexOf(words));
    expect(places).toStrictEqual(places.filter((at) => at >= 0).toSorted((a, b) => a - b));
    expect(screen).toContain("5.38 ÷ 642.99 = 0.84%");
    expect(screen).toContain("其二印出的 407,419.62万元 如单位为元，则与合计相符");
  });
});
