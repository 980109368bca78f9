// How many households of a register are eligible, where the register is a file of millions of lines?
import assert from "node:assert/strict";
import { compileHouseholdColumns, readColumns } from "fupin-credit/bulk";
import { national2021 } from "fupin-credit/packs";

// Made here; a real one is read in pieces that end with a line.
const register = Array.from({ length: 9 }, (_, i) =>
  JSON.stringify({
    ...{ id: `户${String(i + 1)}`, appliedOn: "2022-05-06", contractOn: "2022-05-13", termMonths: 30 + i },
    ...{ amount: i === 4 ? "6万" : 40_000 + 2000 * i, householdKind: i === 7 ? "other" : "no-longer-poor" },
    ...{ bornOn: "1970-03-01", purposes: [i === 2 ? "building" : "farming-and-animals"], outstanding: 0 },
  }),
);
const judge = compileHouseholdColumns(national2021.household);
const columns = readColumns(Buffer.from(register.join("\n")), judge.fields);
const { outcome, unmet, open } = judge(columns);
assert.equal(columns.rows, register.length); // no row is lost
for (const [place, name] of judge.outcomes.entries()) {
  const rows = [...outcome].flatMap((one, row) => (one === place ? [row + 1] : []));
  if (rows.length > 0) console.log(`${name}: lines ${rows.join(", ")}`);
}
console.log(
  `line 3, unmet: ${judge.named(unmet[2] ?? 0).join(", ")}; open: ${String(judge.named(open[2] ?? 0).length)}`,
);
const refused = judge.row(columns, 4);
assert(refused.state === "refused");
console.log(refused.issues.map(({ path, message }) => `${path} ${message.zh} ${message.en}`).join("\n"));
const third = judge.row(columns, 2);
assert(third.state === "answered");
assert.equal(third.full().remedies[0]?.change, "give-up"); // the whole result of one row

// Output:
// ineligible: lines 3, 8, 9
// undetermined: lines 1, 2, 4, 6, 7
// refused: lines 5
// line 3, unmet: household/no-forbidden-purpose; open: 15
// application.amount 不是金额；请写人民币元，如 "1975.50"（不接受指数、分隔符、空白、正号） is not an amount; write yuan such as "1975.50" (no exponent, separator, white space or plus sign)
