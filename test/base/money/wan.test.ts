import { describe, expect, it } from "vitest";
import { fenOfWan, wan, wanIssue, wanOf } from "../../../src/base/money/wan.ts";
import { NO_WANS, WANS } from "../../cases/money.ts";
import { issuesOfCall } from "../../support/issues.ts";

describe("万元 as bulletins print it", () => {
  it.each(WANS)("%s 万元 is %s yuan", (printed, yuan) => {
    expect(wan(printed)).toBe(yuan);
  });

  it("takes six decimals, a fen, and refuses the seventh", () => {
    expect(wan("1.000001")).toBe("10000.01");
    expect(issuesOfCall(() => wan("1.0000001"))).toStrictEqual(["too-many-decimals at text"]);
    expect(issuesOfCall(() => wan("1.0000000"))).toStrictEqual(["too-many-decimals at text"]);
  });

  it("takes twelve digits of yuan and refuses the thirteenth", () => {
    expect(issuesOfCall(() => wan("100000000"))).toStrictEqual(["amount-too-large at text"]);
    expect(issuesOfCall(() => wan("-100000000"))).toStrictEqual(["amount-too-large at text"]);
  });

  it.each(NO_WANS)("refuses %j", (printed) => {
    expect(issuesOfCall(() => wan(printed))).toStrictEqual(["not-an-amount at text"]);
  });

  it.each([[5], [null], [undefined], [["5"]], [5n]])("refuses %s, which is no text", (value) => {
    expect(issuesOfCall(() => wan(value as never))).toStrictEqual(["not-an-amount at text"]); // on purpose no text
  });

  it("is read as fen, and what is wrong with it is said with its place", () => {
    expect(fenOfWan("642.99")).toBe(642_990_000);
    expect(fenOfWan("-0.000")).toBe(0);
    expect(wanIssue("642.99", "rows[0].outstanding")).toBeUndefined();
    expect(wanIssue("642,99", "rows[0].outstanding")).toMatchObject({
      code: "not-an-amount",
      path: "rows[0].outstanding",
    });
  });

  it("is written with at least two decimals, and more only where they say something", () => {
    expect(wanOf(5_380_000)).toBe("5.38");
    expect(wanOf(5_000_000)).toBe("5.00");
    expect(wanOf(1)).toBe("0.000001");
    expect(wanOf(10)).toBe("0.00001");
    expect(wanOf(0)).toBe("0.00");
    expect(wanOf(-15_000_000)).toBe("-15.00");
  });
});
