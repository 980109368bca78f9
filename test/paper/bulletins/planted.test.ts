import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconcileBulletin } from "../../../src/book/bulletin/reconcile-bulletin.ts";
import type { Bulletin } from "../../../src/book/bulletin/types.ts";
import { bulletinTerms } from "../../support/builders.ts";
import { forEvery } from "../../support/for-every.ts";
import { type Draw, drawsOf } from "../../support/random.ts";
import { broken } from "./broken.ts";
import { aPage, type Page, type Row, type Table } from "./page.ts";

const terms = bulletinTerms({ overdueRate: "by-amount", completion: "new-over-target" });
const check = (page: Page): ReturnType<typeof reconcileBulletin> =>
  reconcileBulletin(terms, page as unknown as Bulletin);
const differing = (page: Page): readonly string[] =>
  check(page)
    .lines.filter(({ outcome }) => outcome === "differs")
    .map((line) => `${line.table ?? ""}|${String(line.row)}|${line.check}|${line.figure}`)
    .sort();

/** The same table with one figure otherwise; the row by its number, −1 is the total. */
function withFigure<T extends Table>(
  table: T,
  row: number,
  path: string,
  change: (printed: string | number) => string | number,
): T {
  const [group = "", field = ""] = path.split(".");
  const of = (r: Row): Row => ({ ...r, [group]: { ...r[group], [field]: change(r[group]?.[field] ?? "") } });
  return row < 0
    ? { ...table, total: of(table.total) }
    : { ...table, rows: table.rows.map((r, i) => (i === row ? (of(r) as typeof r) : r)) };
}

/** A third more and 77 of the last place: beyond any rounding of a page. */
function more(printed: string | number): string | number {
  if (typeof printed === "number") return Math.floor((printed * 4) / 3) + 7;
  const digits = /\d[\d.]*/.exec(printed)?.[0] ?? "";
  const places = digits.split(".")[1]?.length ?? 0;
  const raised = ((BigInt(digits.replace(".", "")) * 4n) / 3n + 77n).toString().padStart(places + 1, "0");
  const text = places === 0 ? raised : `${raised.slice(0, -places)}.${raised.slice(-places)}`;
  return text + printed.slice(digits.length);
}

/** The mistakes: the figure of a row or of the total (`-1`) that is misprinted. */
const MISTAKES: readonly (readonly [what: string, plant: (page: Page, row: number) => Page])[] = [
  ["a total of households", (page) => withFigure(page, -1, "outstanding.households", more)],
  ["a total of an amount", (page) => withFigure(page, -1, "newLoans.amount", more)],
  ["an amount of a row", (page, row) => withFigure(page, row, "outstanding.amount", more)],
  ["a count of a row", (page, row) => withFigure(page, row, "subsidy.households", more)],
  ["an overdue rate", (page, row) => withFigure(page, row, "overdue.rate", more)],
  ["a completion", (page) => withFigure(page, -1, "newLoans.completion", more)],
  ["a target", (page, row) => withFigure(page, row, "newLoans.target", more)],
  ["an average", (page, row) => withFigure(page, row, "outstanding.average", more)],
  ["an average subsidy", (page) => withFigure(page, -1, "subsidy.average", more)],
  ["a share", (page, row) => withFigure(page, row, "outstanding.shareOfAmount", more)],
  ["more late than owing", (page, row) => withFigure(page, row, "overdue.households", () => 9_999)],
  ["fewer loans than households", (page, row) => withFigure(page, row, "outstanding.loans", () => 3)],
  ["a movement", (page, row) => withFigure(page, row, "movement.repaid", more)],
  ["a fund too small for its leverage", (page) => withFigure(page, -1, "fund.leverage", () => "7")],
  [
    "another figure than the ledger's",
    (page, row) => ({
      ...page,
      furtherTables: page.furtherTables.map((table) => withFigure(table, row, "outstanding.amount", more)),
    }),
  ],
];

const drawing = (seed: number): Draw => drawsOf(seed, 0);

describe("bulletins of a second program", () => {
  it("honest pages, printed to any place, are never called wrong", () => {
    forEvery({ runs: 40, of: [fc.nat()] }, (seed) => {
      const page = aPage(drawing(seed));
      expect(broken(page)).toStrictEqual([]);
      expect(differing(page)).toStrictEqual([]);
      expect(check(page).leads.filter(({ lead }) => lead === "subsidy-above-period")).toStrictEqual([]);
    });
  });

  it("thirty pages with one mistake each: what differs is what no true figures can be behind", () => {
    forEvery({ runs: 2, of: [fc.nat()] }, (seed) => {
      const draw = drawing(seed);
      for (const [what, plant] of MISTAKES) {
        const page = aPage(draw);
        const wrong = plant(page, draw(page.rows.length));
        const expected = broken(wrong);
        expect(expected.length, what).toBeGreaterThan(0);
        expect(differing(wrong), what).toStrictEqual(expected);
      }
    });
  });

  it("a unit that one figure alone has wrong is proved by its sum, and nothing else is called wrong", () => {
    forEvery({ runs: 10, of: [fc.nat()] }, (seed) => {
      const draw = drawing(seed);
      const page = aPage(draw);
      const row = draw(page.rows.length);
      const wrong = withFigure(page, row, "subsidy.amount", (text) => String(text).replace("元", "万元"));
      const { units } = check(wrong);
      const { name } = page.rows[row] ?? {};
      const printed = wrong.rows[row]?.["subsidy"]?.["amount"];
      expect(units).toStrictEqual([{ row: name, printed, unit: "yuan", figure: "subsidy-amount" }]);
      expect(differing(wrong)).toStrictEqual(["|null|sum-of-parts|subsidy-amount"]);
    });
  });

  it("a subsidy that is more than its rate gives is something to look at, not a mistake", () => {
    forEvery({ runs: 10, of: [fc.nat()] }, (seed) => {
      const draw = drawing(seed);
      const page = aPage(draw);
      const row = draw(page.rows.length);
      const wrong = withFigure(page, row, "subsidy.rate", () => "1.35%");
      const leads = check(wrong).leads.filter(({ lead }) => lead === "subsidy-above-period");
      expect(leads.map((lead) => lead.row)).toStrictEqual([page.rows[row]?.name]);
      expect(differing(wrong)).toStrictEqual([]);
    });
  });
});
