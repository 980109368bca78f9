import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Issue } from "../../src/base/input/issue.ts";
import { translate } from "../../src/kernel/door.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { InputError, isInputError } from "../../src/base/input/input-error.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { aBookLoan, aLoan, anApplication, unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

const assess = (terms: unknown, application: unknown): unknown =>
  assessHousehold(unchecked(terms), unchecked(application));
const { household } = changge2017;

describe("one error for everything", () => {
  it("names the issues of the terms, then those of the facts", () => {
    const terms = { ...household, edition: 1, stated: { nowhere: {} } };
    const application = { ...anApplication(), amount: "1e3", termMonths: "12", colour: "red" };
    expect(issuesOfCall(() => assess(terms, application))).toStrictEqual([
      "wrong-type at terms.edition",
      "unknown-key at terms.stated.nowhere",
      "not-an-amount at application.amount",
      "wrong-type at application.termMonths",
      "unknown-key at application.colour",
    ]);
  });

  it.each([
    [undefined, undefined, ["missing at terms", "missing at application"]],
    [null, [], ["wrong-type at terms", "wrong-type at application"]],
    [household, "A1", ["wrong-type at application"]],
    [
      household,
      {},
      [
        "missing at application.id",
        "missing at application.appliedOn",
        "missing at application.amount",
        "missing at application.termMonths",
      ],
    ],
    [household, () => 1, ["not-plain at application"]],
  ])("terms %j and application %j", (terms, application, issues) => {
    expect(issuesOfCall(() => assess(terms, application))).toStrictEqual(issues);
  });

  it("leads to the place, through lists and names", () => {
    const loan = {
      ...aBookLoan(),
      repayments: [
        { day: "2018-02-30", amount: "1" },
        { day: "2018-03-01", amount: -1 },
      ],
    };
    const counts = { regions: { "老厂 乡": { yearTarget: "x" } } };
    expect(
      issuesOfCall(() =>
        summarisePortfolio(
          luoping2023.portfolio,
          unchecked({ asOf: "2023-10-31", loans: [aBookLoan({ id: "L0" }), loan], counts }),
        ),
      ),
    ).toStrictEqual([
      "no-such-day at facts.loans[1].repayments[0].day",
      "negative-amount at facts.loans[1].repayments[1].amount",
      'not-an-amount at facts.counts.regions["老厂 乡"].yearTarget',
    ]);
  });
});

describe("a place that is no plain data", () => {
  it("is reported as that, and not a second time for what the shape misses there", () => {
    const application = {
      ...anApplication(),
      appliedOn: new Date(0),
      amount: Number.NaN,
      termMonths: undefined,
      grade: Symbol("A"),
    };
    expect(issuesOfCall(() => assess(household, application))).toStrictEqual([
      "not-plain at application.appliedOn",
      "not-a-finite-number at application.amount",
      "not-plain at application.grade",
      "missing at application.termMonths",
    ]);
  });

  it("a field that is undefined says nothing, whatever it is called; elsewhere than among fields it is a fault", () => {
    expect(assess(household, { ...anApplication(), colour: undefined })).toStrictEqual(
      assess(household, anApplication()),
    );
    expect(issuesOfCall(() => assess(household, { ...anApplication(), purposes: [undefined] }))).toStrictEqual([
      "explicit-undefined at application.purposes[0]",
    ]);
  });

  it("does not hide what is wrong elsewhere", () => {
    const loan = { ...aLoan({ principal: "0" }), repayments: [new Date(0)], extensions: undefined };
    expect(issuesOfCall(() => trackOverdue(changge2017.overdue, unchecked({ loan, asOf: "2021-1-1" })))).toStrictEqual([
      "not-plain at facts.loan.repayments[0]",
      "below-minimum at facts.loan.principal",
      "missing at facts.loan.extensions",
      "not-a-day at facts.asOf",
    ]);
  });

  it("is found inside terms as well", () => {
    const terms = { ...household, stated: { "our-rules#1": new Map() } };
    expect(issuesOfCall(() => assess(terms, anApplication()))).toStrictEqual([
      'not-plain at terms.stated["our-rules#1"]',
    ]);
  });

  it("a getter is not even read", () => {
    let read = 0;
    const application = {
      ...anApplication(),
      get grade(): string {
        read++;
        return "A";
      },
    };
    expect(issuesOfCall(() => assess(household, application))).toStrictEqual(["not-plain at application.grade"]);
    expect(read).toBe(0);
  });
});

describe("the error", () => {
  const error = ((): unknown => {
    try {
      return assess(household, { ...anApplication(), amount: "six hundred of H. Example" });
    } catch (thrown) {
      return thrown;
    }
  })();

  it("is one type with a code, whose issues are said in Chinese and in English", () => {
    expect(isInputError(error) && error instanceof InputError && error.code).toBe("FUPIN_CREDIT_INPUT");
    const { issues } = error as InputError;
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(issues[0]?.message.en).toMatch(/^[\x20-\x7e]+$/);
  });

  it("has both languages and the place in its headline, and never the value that was refused", () => {
    const { message, issues } = error as InputError;
    expect(message).toContain("application.amount");
    expect(message).toContain(issues[0]?.message.zh);
    expect(message).toContain(issues[0]?.message.en);
    expect(message).not.toContain("Example");
  });
});

describe("a field too many in one of several records", () => {
  const schema = z.union([z.strictObject({ fixed: z.string() }), z.strictObject({ series: z.string() })]);
  const input = { fixed: "4%", zzz: 1 };
  const tooMany: z.core.$ZodIssue = { code: "unrecognized_keys", keys: ["zzz"], path: [], message: "", input };
  const lacks = (field: string): z.core.$ZodIssue => ({
    ...{ code: "invalid_type", expected: "string", path: [field], message: "", input: undefined },
  });
  // As zod 4.4 has it; from 4.5 on the issue stands by itself.
  const ofUnion = (...errors: z.core.$ZodIssue[][]): z.core.$ZodIssue => ({
    ...{ code: "invalid_union", errors, path: [], message: "", input },
  });

  it("is told in the same words by the lowest and the newest zod of the range", () => {
    const told = (issue: z.core.$ZodIssue): readonly Issue[] => translate(issue, "rate", schema);
    const whole = ofUnion([tooMany], [lacks("series"), tooMany]);
    expect(told(whole)).toStrictEqual(told(tooMany));
    expect(told(whole)[0]?.message.en).toBe("is not a known field (misspelt?)");
    const own = schema.safeParse(input, { reportInput: true }).error?.issues ?? [];
    expect(own.flatMap(told)).toStrictEqual(told(tooMany));
    // Where no record is whole the one that was meant is named.
    const [first] = told(ofUnion([lacks("fixed")], [lacks("series"), tooMany]));
    expect(first?.message.en).toBe("is required (read as { fixed })");
  });
});
