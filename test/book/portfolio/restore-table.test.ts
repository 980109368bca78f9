import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restoreTable } from "../../../src/book/bulletin/restore-table.ts";
import { LUOPING } from "../../cases/luoping-2023-10.ts";
import { forEvery } from "../../support/for-every.ts";
import { issuesOfCall } from "../../support/issues.ts";

const run = ({
  households = 0,
  amount = "",
}: { readonly households?: number; readonly amount?: string } = {}): string => `${String(households)}${amount}`;

/** Every way by brute force: all cuts of all rows. */
function everyWay(rows: readonly string[], total: string): readonly string[] {
  const cuts = (digits: string): readonly (readonly [count: number, amount: number])[] =>
    Array.from(digits)
      .slice(1)
      .flatMap((_, i) => {
        const [count, amount] = [digits.slice(0, i + 1), digits.slice(i + 1)];
        return /^0./.test(count) || /^0./.test(amount) ? [] : [[Number(count), Number(amount)] as const];
      });
  return cuts(total).flatMap(([count, amount]) => {
    let ways: { readonly said: string; readonly count: number; readonly amount: number }[] = [
      { said: "", count, amount },
    ];
    for (const row of rows)
      ways = ways.flatMap((way) =>
        cuts(row).map(([c, a]) => ({
          said: `${way.said} ${String(c)}/${String(a)}`,
          ...{ count: way.count - c, amount: way.amount - a },
        })),
      );
    return ways.filter((way) => way.count === 0 && way.amount === 0).map(({ said }) => said);
  });
}

describe("a table that has lost its characters", () => {
  it.each(["outstanding", "newLoans"] as const)("Luoping's %s: one way alone adds up", (column) => {
    const { outcome, ways, complete } = restoreTable({
      rows: LUOPING.rows.map((row) => ({ name: row.name, digits: run(row[column]) })),
      total: run(LUOPING.total?.[column]),
    });
    expect([outcome, complete]).toStrictEqual(["one", true]);
    const [way] = ways;
    expect(way?.rows).toStrictEqual(
      LUOPING.rows.map((row) => ({ name: row.name, count: row[column]?.households, amount: row[column]?.amount })),
    );
  });

  it("shows every way where there are several", () => {
    // 1/111 + 11/11 = 12/122, and the other way round
    const table = restoreTable({
      rows: [
        { name: "East", digits: "1111" },
        { name: "West", digits: "1111" },
      ],
      total: "12122",
    });
    expect(table.outcome).toBe("several");
    expect(table.ways.map(({ rows }) => rows.map(({ count, amount }) => `${String(count)}/${amount}`))).toStrictEqual([
      ["1/111", "11/11"],
      ["11/11", "1/111"],
    ]);
  });

  it("finds what trying every cut finds, no more and no less", () => {
    const digits = fc.integer({ min: 10, max: 99_999 }).map(String);
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
      ...{ minLength: 1, maxLength: 4 },
    });
    const printed: fc.Arbitrary<string | null> = fc.option(digits, { freq: 4 });
    forEvery({ runs: 200, of: [rows, printed] }, (places, other) => {
      const [count, amount] = places.reduce(([c, a], [n, m]) => [c + n, a + m], [0, 0]);
      const texts = places.map(([n, m]) => `${String(n)}${String(m)}`);
      const total = other ?? `${String(count)}${String(amount)}`;
      const table = restoreTable({ rows: texts.map((text, i) => ({ name: `R${String(i)}`, digits: text })), total });
      const found = table.ways.map((way) => way.rows.map((r) => ` ${String(r.count)}/${r.amount}`).join(""));
      const all = everyWay(texts, total);
      expect(table.complete).toBe(all.length <= 100);
      if (table.complete) expect(found.toSorted()).toStrictEqual(all.toSorted());
      if (other === null) expect(all.length).toBeGreaterThan(0);
    });
  });

  it("that has too many ways says that it shows a hundred of them", () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ name: `R${String(i)}`, digits: "1111" }));
    // six of 1/111 and six of 11/11: 924 ways
    const table = restoreTable({ rows, total: "72732" });
    expect([table.outcome, table.complete, table.ways.length]).toStrictEqual(["several", false, 100]);
  });

  it("is refused where its digits are none", () => {
    expect(issuesOfCall(() => restoreTable({ rows: [{ name: "East", digits: "12户" }], total: "x" }))).toStrictEqual([
      "bad-format at table.rows[0].digits",
      "bad-format at table.total",
    ]);
  });
});
