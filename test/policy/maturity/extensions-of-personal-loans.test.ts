import { describe, expect, it } from "vitest";
import { explainMaturity } from "../../../src/policy/maturity/explain.ts";
import { classifyMaturity } from "../../../src/policy/maturity/classify-maturity.ts";
import type { MaturityTermValues } from "../../../src/policy/maturity/types.ts";
import { renderText } from "../../../src/explain/render.ts";
import { aLoan } from "../../support/builders.ts";
import { dueFacts, maturityTerms, OF_KIND, treatmentIn } from "./maturity-builders.ts";

/*
 * How far a loan may be extended by the measures on personal loans: up to a year, by as much again; above a year, with
 * the extension within the three years of the product. What is beyond that of a longer loan the documents leave open.
 */

const TWO_WAYS = { within: "closed: beyond-limit", "not-counted": "first-choice" } as const;
type Word = "first-choice" | "open" | `closed: ${string}`;

function extension(
  [paidOutOn, maturesOn, asOf]: readonly [string, string, string],
  extendTo: string | undefined,
  terms: MaturityTermValues = {},
): { readonly said: Word; readonly latest: string | undefined } {
  const loan = aLoan({ paidOutOn, maturesOn });
  const facts = dueFacts({
    loan,
    asOf,
    ...OF_KIND["willing-still-in-need"],
    ...(extendTo === undefined ? {} : { extendTo }),
  });
  const found = treatmentIn(classifyMaturity(maturityTerms({ extend: "offered", ...terms }), facts), "extend");
  const said =
    found.state === "not-offered-by-these-terms"
      ? (`closed: ${found.reasons.join(", ")}` as const)
      : found.state === "undetermined"
        ? (found.open ?? "needs")
        : found.state;
  return { said: said === "beyond-longest-term" ? "open" : (said as Word), latest: found.latest };
}

const SIX_MONTHS = ["2018-03-10", "2018-09-10", "2018-09-01"] as const;
const TWELVE = ["2018-03-10", "2019-03-10", "2019-03-01"] as const;
const EIGHTEEN = ["2018-05-15", "2019-11-15", "2019-11-01"] as const;
const THREE_YEARS = ["2017-11-15", "2020-11-15", "2020-11-01"] as const;

describe("up to a year", () => {
  it.each([
    [SIX_MONTHS, "2019-03-10", "first-choice"],
    [SIX_MONTHS, "2019-03-11", "closed: beyond-limit"],
    [TWELVE, "2020-03-10", "first-choice"],
    [TWELVE, "2020-03-11", "closed: beyond-limit"],
  ] as const)("by as much again, whatever is read of longer loans: %j to %s is %s", (loan, to, said) => {
    for (const extensionInLongestTerm of ["open", "within", "not-counted"] as const)
      expect(extension(loan, to, { extensionInLongestTerm }).said).toBe(said);
  });
});

describe("above a year", () => {
  it("is within three years with its extension, to the day", () => {
    expect(extension(EIGHTEEN, "2020-11-13")).toStrictEqual({ said: "first-choice", latest: "2021-05-15" });
    expect(extension(EIGHTEEN, "2021-05-15").said).toBe("first-choice");
    expect(extension(EIGHTEEN, undefined)).toStrictEqual({ said: "first-choice", latest: "2021-05-15" });
    // By the general rules nine months are the most.
    const general = { extensionRule: "general-rules" } as const;
    expect(extension(EIGHTEEN, "2020-08-15", general)).toStrictEqual({ said: "first-choice", latest: "2020-08-15" });
    expect(extension(EIGHTEEN, "2020-08-16", general).said).toBe("closed: beyond-limit");
  });

  it("is open beyond them, and neither refused nor offered", () => {
    expect(extension(EIGHTEEN, "2021-05-16")).toStrictEqual({ said: "open", latest: "2021-05-15" });
    for (const [reading, said] of Object.entries(TWO_WAYS))
      expect(extension(EIGHTEEN, "2021-05-16", { extensionInLongestTerm: reading as keyof typeof TWO_WAYS }).said).toBe(
        said,
      );
  });

  it("of three years has no room that is certain, asked for a day or not", () => {
    expect(extension(THREE_YEARS, undefined)).toStrictEqual({ said: "open", latest: undefined });
    expect(extension(THREE_YEARS, "2021-11-15")).toStrictEqual({ said: "open", latest: undefined });
    expect(extension(THREE_YEARS, undefined, { extensionInLongestTerm: "within" }).said).toBe("closed: limit-reached");
    const counted = extension(THREE_YEARS, "2021-11-15", { extensionInLongestTerm: "not-counted" });
    expect(counted).toStrictEqual({ said: "first-choice", latest: undefined });
  });

  it("agreed from 2024-07-01 on is certain only within both rules: the measures of that day were not seen", () => {
    const loan = ["2023-01-10", "2024-07-10"] as const; // 18 months: nine more, or 36 in all
    expect(extension([...loan, "2024-06-30"], "2026-01-10").said).toBe("first-choice");
    expect(extension([...loan, "2024-07-01"], "2026-01-10")).toStrictEqual({ said: "open", latest: "2025-04-10" });
    expect(extension([...loan, "2024-07-01"], "2025-04-10").said).toBe("first-choice");
  });
});

describe("what else is against it", () => {
  it("goes before what is open, and facts that are wanted stand beside it", () => {
    expect(extension(["2017-11-15", "2020-11-15", "2020-11-16"], "2021-11-15").said).toBe("closed: after-maturity");
    const loan = aLoan({ paidOutOn: "2017-11-15", maturesOn: "2020-11-15" });
    const terms = maturityTerms({ extend: "offered", extensionConditions: "required" });
    const result = classifyMaturity(terms, dueFacts({ loan, asOf: "2020-11-01", ...OF_KIND["willing-still-in-need"] }));
    expect(treatmentIn(result, "extend")).toMatchObject({
      ...{ state: "undetermined", missing: ["qualifiesForExtension"], open: "beyond-longest-term" },
    });
    const letter = renderText(explainMaturity(result, { language: "zh" }));
    expect(letter).toContain("是否允许，文件没有定论");
    expect(letter).toContain("《个人贷款管理暂行办法》");
  });
});
