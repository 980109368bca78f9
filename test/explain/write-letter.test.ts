import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { renderText } from "../../src/explain/render.ts";
import { type Audience } from "../../src/kernel/explanation.ts";
import { writeLetter } from "../../src/explain/write-letter.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { anApplication, householdTerms, unchecked, without } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

/* One refused application, said to three people. */

const refused = assessHousehold(householdScheme.household, without(anApplication({ amount: "60000" }), "ableToWork"));

function said(audience: Audience, language: "zh" | "en" = "zh"): readonly string[] {
  return renderText(writeLetter(refused, { language, audience })).split("\n");
}

describe("an applicant", () => {
  const lines = said("applicant");

  it("reads the decision, what refuses with its article, what would help", () => {
    expect(lines[0]).toBe("申请 A1（2019年5月6日）：不符合条件");
    expect(lines).toContain("不超过每户上限：不符合");
    expect(lines).toContain("  依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（二）项第1点“贷款额度”");
    expect(lines).toContain("怎样可以符合");
    expect(lines.some((line) => line.includes("申请不超过 50,000.00 元"))).toBe(true);
  });

  it("and what is not known; nothing of what is met, of readings, of terms, nor of what is not asked", () => {
    expect(lines).toContain("有劳动能力：尚不能判断");
    expect(lines.filter((line) => /：符合$|：不适用$/.test(line))).toStrictEqual([]);
    expect(lines.filter((line) => /解读|适用条件|未收录|最高可贷/.test(line))).toStrictEqual([]);
  });

  it("the same in English", () => {
    const english = said("applicant", "en");
    expect(english[0]).toBe("Application A1, 2019-05-06: not eligible");
    expect(english.filter((line) => /: met$|Reading:|Terms:|Not held|read as/.test(line))).toStrictEqual([]);
  });
});

it("an officer reads what the explanation says, line by line; in Chinese with days as officials write them", () => {
  expect(writeLetter(refused, { language: "en", audience: "officer" })).toStrictEqual(
    explain(refused, { language: "en" }),
  );
  const written = renderText(writeLetter(refused, { language: "zh", audience: "officer" }));
  const explained = renderText(explain(refused, { language: "zh" }));
  expect(written.split("\n")).toHaveLength(explained.split("\n").length);
  expect(written).toContain("攻坚期内（至2020年12月31日）计入");
  expect(explained).toContain("攻坚期内（至 2020-12-31）计入");
  expect(written).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

describe("an auditor", () => {
  it("has a place for the words of each article", () => {
    const lines = said("auditor");
    const cited = lines.flatMap((line, i) => (line.startsWith("  依据：") ? [lines[i + 1]] : []));
    expect(cited.length).toBeGreaterThan(5);
    expect(new Set(cited)).toStrictEqual(new Set(["  原文：＿＿＿＿（请附条文原文）"]));
  });

  it("and the words themselves where they are handed in", () => {
    const result = assessHousehold(householdTerms({ householdCap: "50000" }), anApplication());
    const rules = {
      ...{ id: "our-rules", title: { zh: "本县办法", en: "Our rules" } },
      articles: { "1": { zh: "第一条", en: "art. 1", text: "每户不超过五万元。" } },
    };
    const lines = renderText(writeLetter(result, { language: "zh", audience: "auditor", documents: [rules] })).split(
      "\n",
    );
    const at = lines.indexOf("  依据：《本县办法》第一条");
    expect(lines[at + 1]).toBe("  原文：每户不超过五万元。");
  });
});

it.each([
  [undefined, ["missing at options"]],
  ["zh", ["wrong-type at options"]],
  [{ language: "zh" }, ["missing at options.audience"]],
  [{ language: "zh", audience: "judge" }, ["not-listed at options.audience"]],
  [{ language: "fr", audience: "officer" }, ["not-listed at options.language"]],
  [{ language: "zh", audience: "officer", more: 1 }, ["unknown-key at options.more"]],
])("options that are none are refused: %j", (options, issues) => {
  expect(issuesOfCall(() => writeLetter(refused, unchecked(options)))).toStrictEqual(issues);
});
