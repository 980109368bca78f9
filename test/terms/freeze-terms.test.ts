import { describe, expect, it } from "vitest";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { national2019 } from "../../src/packs/national2019.ts";
import { national2021 } from "../../src/packs/national2021.ts";
import { isFrozenDeep } from "../../src/kernel/freeze-deep.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { freezeTerms } from "../../src/terms/freeze-terms.ts";
import { packOf } from "../../src/terms/pack-of.ts";
import { anApplication } from "../support/builders.ts";

const read = (): typeof householdScheme.household =>
  JSON.parse(JSON.stringify(householdScheme.household)) as typeof householdScheme.household;

describe("freezing terms", () => {
  it("gives a frozen copy, and leaves what was handed in as it is", () => {
    const terms = read();
    const frozen = freezeTerms(terms);
    expect(frozen).toStrictEqual(terms);
    expect([isFrozenDeep(frozen), isFrozenDeep(terms)]).toStrictEqual([true, false]);
    expect(freezeTerms(frozen)).toBe(frozen);
  });

  it("answers as the terms do, frozen or not", () => {
    const answer = assessHousehold(householdScheme.household, anApplication());
    expect(assessHousehold(read(), anApplication())).toStrictEqual(answer);
    expect(assessHousehold(freezeTerms(read()), anApplication())).toStrictEqual(answer);
  });

  it("is not needed for terms changed in place to be other terms", () => {
    const terms = read() as { stated: Record<string, { householdCap?: string }> };
    const asked = anApplication({ amount: "50000" });
    expect(assessHousehold(terms as never, asked).outcome).toBe("eligible"); // the cap is 50,000, included
    const [, capped] = Object.entries(terms.stated).find(([, values]) => "householdCap" in values) ?? [];
    if (capped !== undefined) capped.householdCap = "49999.99";
    expect(assessHousehold(terms as never, asked).outcome).toBe("ineligible");
    if (capped !== undefined) capped.householdCap = "50000.00";
    expect(assessHousehold(terms as never, asked).outcome).toBe("eligible");
  });
});

describe("finding the pack of a result", () => {
  it("goes by name and edition", () => {
    const { terms } = assessHousehold(national2021.household, {
      id: "A1",
      appliedOn: "2022-05-06",
      amount: 60000,
      termMonths: 36,
    });
    expect(packOf(terms, [national2019, national2021])).toBe(national2021);
    expect(packOf(terms, [national2019])).toBeUndefined();
    expect(packOf({ ...terms, edition: "2019" }, [national2021])).toBeUndefined();
  });
});
