// 别的语言的程序怎样调用？ / How does a program in another language ask the rules, and what does it hear when a fact is wrong?
import assert from "node:assert/strict";
import { once } from "node:events";
import { createAdaptorServer } from "@hono/node-server";
import type { HouseholdAssessment, InputErrorData } from "fupin-credit";
import { service } from "./support/service.ts"; // 40 lines; the addresses are those of the package's OpenAPI document

const server = createAdaptorServer(service).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as { port: number };

async function post(name: string, body: object): Promise<{ status: number; json: unknown }> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`http://127.0.0.1:${String(port)}/${name}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return { status: answer.status, json: await answer.json() };
}

const terms = "householdScheme.household"; // a pack by its name, or terms as JSON
const application = { id: "A1", appliedOn: "2019-05-06", amount: "60000", termMonths: 36, outstanding: "0" };
const assessed = await post("assessHousehold", { terms, application });
const result = assessed.json as HouseholdAssessment;
assert.equal(assessed.status, 200);
assert.equal(result.outcome, "ineligible");
const letter = await post("explain", { result, options: { language: "zh" } });
console.log((letter.json as { lines: { text: string }[] }).lines[0]?.text);

const refused = await post("assessHousehold", {
  terms,
  application: { ...application, amount: "6万", appliedOn: "2019-02-30" },
});
assert.equal(refused.status, 400);
for (const { path, message } of (refused.json as InputErrorData).issues) console.log(`${path}：${message.zh}`);
server.close();

// Output:
// 申请 A1（2019-05-06）：不符合条件
// application.appliedOn：历法上没有这一天
// application.amount：不是金额；请写人民币元，如 "1975.50"（不接受指数、分隔符、空白、正号）
