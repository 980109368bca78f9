import { describe, expect, it } from "vitest";
import { deciding } from "../../src/ask/deciding.ts";
import { labels } from "../../src/ask/labels.ts";
import { isFrozenDeep } from "../../src/kernel/freeze-deep.ts";
import { renderText } from "../../src/explain/render.ts";
import { explainHousehold } from "../../src/policy/eligibility/household/explain.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { anApplication } from "../support/builders.ts";

describe("labels", () => {
  it("are frozen plain data with words in both languages", () => {
    expect(isFrozenDeep(labels)).toBe(true);
    expect(JSON.parse(JSON.stringify(labels))).toStrictEqual(labels);
    const words = (of: unknown): readonly { readonly zh: string; readonly en: string }[] =>
      typeof of !== "object" || of === null
        ? []
        : "zh" in of
          ? [of as { zh: string; en: string }]
          : Object.values(of).flatMap(words);
    expect(words(labels).length).toBeGreaterThan(250);
    for (const { zh, en } of words(labels)) expect([zh, en]).not.toContain("");
  });

  it("of rules, reasons, verdicts, outcomes and members", () => {
    expect(labels.rules["household/no-collateral"]).toStrictEqual({ zh: "免抵押", en: "no collateral" });
    expect(labels.reasons["collateral-taken"]).toStrictEqual({ zh: "免抵押：不符合", en: "no collateral: not met" });
    expect(labels.reasons["letter-missing"]?.zh).toBe("划转后未出具《资金扣划函》");
    expect(labels.verdicts["not-applicable"]?.zh).toBe("不适用");
    expect(labels.outcomes["household-assessment"]?.["not-under-this-edition"]?.zh).toBe("不适用本版条件");
    expect(labels.members["OperatorKind"]?.["cooperative"]?.zh).toBe("农民合作社");
    for (const { requirements } of Object.values(deciding))
      for (const { rule } of requirements) expect(labels.rules).toHaveProperty([rule as string]);
  });

  it("are the words of the letter", () => {
    const result = assessHousehold(changge2017.household, anApplication({ grade: "none" }));
    const letter = renderText(explainHousehold(result, { language: "zh" }));
    expect(letter).toContain(labels.outcomes["household-assessment"]?.[result.outcome]?.zh);
    for (const { rule, outcome } of result.findings)
      expect(letter).toContain(`${labels.rules[rule]?.zh ?? ""}：${labels.verdicts[outcome]?.zh ?? ""}`);
  });
});
