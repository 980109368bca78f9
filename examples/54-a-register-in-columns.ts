// 名册有几百万行，多少户符合条件？ / How many households of a register of millions of lines are eligible?
import assert from "node:assert/strict";
import { labels } from "fupin-credit";
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
  if (rows.length > 0)
    console.log(`${labels.outcomes["household-assessment"]?.[name]?.zh ?? "未读"}：第 ${rows.join("、")} 行`);
}
const rules = judge.named(unmet[2] ?? 0).map((rule) => labels.rules[rule]?.zh ?? rule);
console.log(`第 3 行不符合：${rules.join("、")}；另有 ${String(judge.named(open[2] ?? 0).length)} 项尚不能判断`);
const refused = judge.row(columns, 4);
assert(refused.state === "refused");
console.log(`第 5 行未读：${refused.issues.map(({ message }) => message.zh).join("；")}`);
const third = judge.row(columns, 2);
assert(third.state === "answered");
assert.equal(third.full().remedies[0]?.change, "give-up"); // the whole result of one row

// Output:
// 不符合条件：第 3、8、9 行
// 尚不能判断：第 1、2、4、6、7 行
// 未读：第 5 行
// 第 3 行不符合：未用于禁止用途；另有 15 项尚不能判断
// 第 5 行未读：不是金额；请写人民币元，如 "1975.50"（不接受指数、分隔符、空白、正号）
