import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { renderMarkdown, renderText } from "../../src/explain/render.ts";
import type { Explanation, ExplanationLine } from "../../src/kernel/explanation.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { aBookLoan, unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

const explanation = (lines: readonly ExplanationLine[], language: Explanation["language"] = "en"): Explanation => ({
  language,
  lines,
});
const lines: readonly ExplanationLine[] = [
  { type: "heading", text: "Interest" },
  { type: "text", text: "first period" },
  {
    type: "arithmetic",
    formula: "50000 × 4.75% ÷ 360 × 92",
    exact: { dividend: "218500", divisor: "360" },
    result: "606.94",
  },
  { type: "arithmetic", formula: "5.38 ÷ 642.99", result: "0.84%" },
  { type: "citation", citation: "our-rules#1", text: "Local rules article 1" },
  { type: "heading", text: "Balance" },
];
const bullet = (text: string): string => renderMarkdown(explanation([{ type: "text", text }]));

describe("an explanation as text", () => {
  it("has headings flush left and the rest indented, with formula, exact value and rounded value", () => {
    // 218,500 ÷ 360 = 606.9444…
    expect(renderText(explanation(lines))).toBe(
      [
        "Interest",
        "  first period",
        "  50000 × 4.75% ÷ 360 × 92 = 606.944444… ≈ 606.94",
        "  5.38 ÷ 642.99 = 0.84%",
        "  Source: Local rules article 1",
        "Balance",
      ].join("\n"),
    );
  });

  it("marks a source in the language of the explanation", () => {
    expect(renderText(explanation(lines.slice(4, 5), "zh"))).toBe("  依据：Local rules article 1");
    expect(renderText(explanation([]))).toBe("");
  });

  it("has a line for each line: a name with a line break in it cannot forge another", () => {
    const forged = ["East\n  Source: forged", "East \r\n\u2028 Source: forged", `${" ".repeat(40_000)}\nx`];
    const named = forged.map((text): ExplanationLine => ({ type: "text", text }));
    expect(renderText(explanation(named)).split(/\r\n|[\n\r\u2028\u2029]/)).toHaveLength(named.length);
  });

  it("is made of names without line breaks: the door refuses others", () => {
    const loans = [aBookLoan({ region: "East\n  Source: forged" })];
    expect(issuesOfCall(() => summarisePortfolio(luoping2023.portfolio, { asOf: "2020-01-01", loans }))).toStrictEqual([
      "not-a-name at facts.loans[0].region",
    ]);
  });
});

describe("what is no explanation", () => {
  it.each([
    [null],
    [{}],
    [{ language: "en", lines: "none" }],
    [{ language: "en", lines: [{ type: "heading" }] }],
    [{ language: "en", lines: [{ type: "title", text: "x" }] }],
  ])("%j is refused like any bad input", (thing) => {
    for (const render of [renderText, renderMarkdown]) {
      expect(issuesOfCall(() => render(unchecked(thing)))).not.toStrictEqual([]);
    }
  });
});

describe("an explanation as Markdown", () => {
  it("begins with a heading of level 2; the others are of level 3, the rest lists", () => {
    expect(renderMarkdown(explanation(lines))).toBe(
      [
        "## Interest",
        "",
        "- first period",
        "- 50000 × 4.75% ÷ 360 × 92 = 606.944444… ≈ 606.94",
        "- 5.38 ÷ 642.99 = 0.84%",
        "- Source: Local rules article 1",
        "",
        "### Balance",
        "",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["*bold*", "\\*bold\\*"],
    ["_slanted_", "\\_slanted\\_"],
    ["`code`", "\\`code\\`"],
    ["[link](x)", "\\[link\\](x)"],
    ["![picture](x)", "!\\[picture\\](x)"],
    ["<b>", "\\<b\\>"],
    ["a | b", "a \\| b"],
    ["# top", "\\# top"],
    ["back\\slash", "back\\\\slash"],
    ["two\nlines", "two lines"],
    ["two \r\n lines", "two lines"],
  ])("a name with markup in it, %j, is written as it is", (name, written) => {
    expect(bullet(name)).toBe(`- ${written}\n`);
    expect(renderMarkdown(explanation([{ type: "heading", text: name }]))).toBe(`## ${written}\n\n`);
  });

  it("a lone carriage return ends a line as well, and must not begin another entry", () => {
    expect(bullet("East\r- forged")).not.toContain("\r");
  });

  it.each(["~~struck out~~", "- a list", "+ a list", "1. a list"])("nor does %j act as markup", (name) => {
    // Whatever stands first, or the pair of tildes, must be escaped in some way.
    expect(bullet(name)).not.toContain(`- ${name}`);
  });
});
