import { describe, expect, it } from "vitest";
import { type Exhibit, findingOf } from "../../src/kernel/finding.ts";
import { MET, NOT_APPLICABLE, UNDETERMINED, UNMET } from "../../src/kernel/verdict.ts";

const basis = [{ by: "caller", term: "cap" }] as const;
const exhibit = (missing: readonly string[] = []): Exhibit<number, number, "too-much"> => ({
  observed: 6,
  required: 5,
  reason: "too-much",
  missing,
  basis,
});
const of = (verdict: Parameters<typeof findingOf>[1], missing?: readonly string[]): unknown =>
  findingOf("ours/cap", verdict, exhibit(missing));

describe("a finding carries what its outcome needs and nothing else", () => {
  it("met: both sides", () => {
    expect(of(MET)).toStrictEqual({ rule: "ours/cap", outcome: "met", observed: 6, required: 5, basis });
  });

  it("unmet: the reason too, and a lower bound where a fact is missing but cannot help", () => {
    const unmet = { rule: "ours/cap", outcome: "unmet", reason: "too-much", observed: 6, required: 5, basis };
    expect(of(UNMET)).toStrictEqual(unmet);
    expect(of(UNMET, ["outstanding"])).toStrictEqual({ ...unmet, atLeast: true });
  });

  it("undetermined: the missing facts; not applicable: nothing", () => {
    expect(of(UNDETERMINED, ["outstanding"])).toStrictEqual({
      rule: "ours/cap",
      outcome: "undetermined",
      missing: ["outstanding"],
      basis,
    });
    expect(of(NOT_APPLICABLE)).toStrictEqual({ rule: "ours/cap", outcome: "not-applicable", basis });
  });
});
