import { describe, expect, it } from "vitest";
import { sortRows, summarisePortfolio } from "../../src/entries/index.ts";
import { luoping2023 } from "../../src/entries/packs.ts";
import { portfolioLoanSchema } from "../../src/entries/schemas.ts";
import { aBookLoan, unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

describe("rows of a book", () => {
  const rows: readonly unknown[] = [
    aBookLoan({ id: "L1" }),
    { ...aBookLoan({ id: "L2" }), principal: "50,000", paidOutOn: "2017-02-30" },
    null,
    aBookLoan({ id: "L1" }),
    aBookLoan({ id: "L3" }),
  ];

  it("are taken or refused, each once, with line, id and every issue", () => {
    const { read, taken, lines, refused } = sortRows(portfolioLoanSchema, rows, { firstLine: 2, once: "id" });
    expect(read).toBe(5);
    expect(taken).toStrictEqual([rows[0], rows[4]]);
    expect(lines).toStrictEqual([2, 6]);
    expect(
      refused.map(({ line, id, issues }) => [line, id, issues.map((i) => `${i.code} at ${i.path}`)]),
    ).toStrictEqual([
      [3, "L2", ["not-an-amount at row.principal", "no-such-day at row.paidOutOn"]],
      [4, undefined, ["wrong-type at row"]],
      [5, "L1", ["repeated-id at row.id"]],
    ]);
  });

  it("that were taken make a book, which refuses them all for one that is wrong", () => {
    const summarise = (loans: readonly unknown[]) => (): unknown =>
      summarisePortfolio(luoping2023.portfolio, unchecked({ loans, asOf: "2020-01-31" }));
    expect(issuesOfCall(summarise(rows)).length).toBeGreaterThan(0);
    expect(summarise(sortRows(portfolioLoanSchema, rows, { once: "id" }).taken)).not.toThrow();
  });

  it("a refused row makes no later one of the same id a repetition", () => {
    const { lines } = sortRows(portfolioLoanSchema, [{ ...aBookLoan(), principal: "x" }, aBookLoan()], { once: "id" });
    expect(lines).toStrictEqual([2]);
  });

  it("by a function: its results are taken, its refusals kept, and nothing else is caught", () => {
    const half = (row: number, line: number): string => {
      if (!Number.isInteger(row)) throw new TypeError("a fault");
      if (row % 2 === 1) sortRows(() => 0, [], unchecked({})); // takes nothing, refuses nothing
      return `${String(line)}: ${String(row / 2)}`;
    };
    expect(sortRows(half, new Set([2, 4]))).toStrictEqual({
      read: 2,
      taken: ["1: 1", "2: 2"],
      lines: [1, 2],
      refused: [],
    });
    expect(() => sortRows(half, [0.5])).toThrow(TypeError);
  });

  it("that cannot be looked at are refused like others", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const { refused } = sortRows(portfolioLoanSchema, [proxy], { once: "id" });
    expect(refused.map(({ line, issues }) => [line, issues[0]?.code])).toStrictEqual([[1, "not-plain"]]);
  });
});
