import ts from "typescript";
import { expect, it } from "vitest";
import { filesIn, parse } from "../support/source.ts";

/*
 * What runs for every loan, period, segment or requirement lays its objects out in one go. An object that is spread before
 * further fields is copied first and grows after: that cost four times all the counting of a subsidy.
 */

const HOT: readonly string[] = [
  ...filesIn("src/ledger/interest", /(read-interest|schedule|walk-segments|present-period|rate-steps)\.ts$/),
  ...filesIn("src/ledger/loan", /(movements|read-loan|balance|overdue-steps)\.ts$/),
  ...filesIn("src/policy/subsidy", /(household|subsidy-right|share-table|room|order-of-room|totals)\.ts$/),
  ...filesIn("src/policy/reminders", /(notices|plan-reminders)\.ts$/),
  ...filesIn("src/policy/eligibility", /(assessing|limit|household\/rows\/within-cap|rows\/term-length)\.ts$/),
  ...filesIn("src/base/money", /\.ts$/),
  ...filesIn("src/base/date", /\.ts$/),
];

/** What is spread is small and known: a field that may be absent, or the stamp of a result. */
const isSmall = (of: ts.Expression): boolean =>
  ts.isConditionalExpression(ts.isParenthesizedExpression(of) ? of.expression : of) ||
  of.getText().startsWith("partOf(") ||
  ["t.used", "part", "loss"].includes(of.getText());

/** What is spread has the field already, or it happens to a few: windows, limits, extensions, orders that are not told. */
const RARE: readonly string[] = [
  "src/ledger/interest/rate-steps.ts: ...question, beyondVerified",
  "src/ledger/loan/overdue-steps.ts: ...loan, graceDays",
  "src/policy/reminders/notices.ts: ...e, of",
  "src/policy/subsidy/household.ts: ...beyond, basis",
  "src/policy/subsidy/household.ts: ...loan, periods",
  "src/policy/subsidy/household.ts: ...of, outcome",
  "src/policy/subsidy/household.ts: ...slots, fromDay",
  "src/policy/subsidy/totals.ts: ...nights, between",
  "src/policy/subsidy/totals.ts: ...of, periods",
  "src/policy/subsidy/totals.ts: ...perPeriod, interestFen, subsidyFen",
  "src/policy/subsidy/totals.ts: ...period, outcome",
  "src/policy/subsidy/totals.ts: ...undetermined, between",
  "src/policy/subsidy/totals.ts: ...windowOf(of.slots, [], t), perPeriod, once",
];

it("nothing is spread before further fields where something runs once an item", () => {
  const found: string[] = [];
  const visit = (node: ts.Node, file: string): void => {
    if (ts.isObjectLiteralExpression(node))
      node.properties.forEach((property, i) => {
        if (!ts.isSpreadAssignment(property) || isSmall(property.expression)) return;
        const later = node.properties.slice(i + 1).flatMap((each) => each.name?.getText() ?? []);
        if (later.length > 0) found.push(`${file}: ${property.getText()}, ${later.join(", ")}`);
      });
    ts.forEachChild(node, (inner) => {
      visit(inner, file);
    });
  };
  for (const file of HOT) visit(parse(file), file);
  expect(HOT.length).toBeGreaterThan(40);
  expect([...new Set(found)].sort()).toStrictEqual(RARE);
});
