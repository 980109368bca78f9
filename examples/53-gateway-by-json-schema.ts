// 网关只用 JSON Schema 能挡住哪些错？ / Can a gateway without this library turn wrong facts away, by the JSON Schema files alone?
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { assessHousehold, type HouseholdApplication, isInputError } from "fupin-credit";
import { householdScheme } from "fupin-credit/packs";
const folder = dirname(fileURLToPath(import.meta.resolve("fupin-credit/json-schema/defs.json")));
const gateway = formats.default(new Ajv2020());
for (const file of readdirSync(folder).filter((name) => name !== "openapi.json"))
  gateway.addSchema(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as object, file);
const application: HouseholdApplication = { id: "A1", appliedOn: "2019-05-06", amount: 4.35, termMonths: 36 };
const damaged: readonly HouseholdApplication[] = [
  application,
  { ...application, amount: "1.005" },
  { ...application, appliedOn: "2019-02-29" },
  { ...application, purposes: ["building", "building"] },
  { ...application, ...{ amuont: 5 } },
  { ...application, contractOn: "2019-05-01" }, // before the day of application: between fields no JSON Schema compares
];
const verdicts: boolean[] = [];
for (const facts of damaged) {
  const passes = gateway.validate("household-application.json", facts);
  const { instancePath = "", keyword = "" } = gateway.errors?.[0] ?? {};
  verdicts.push(passes);
  const why = `${instancePath || "整份"}（${keyword}）`;
  console.log(passes ? `放行；本包：${judgedByTheLibrary(facts)}` : `拦下：${why}`);
}
assert.deepEqual(verdicts, [true, false, false, false, false, true]);
function judgedByTheLibrary(facts: HouseholdApplication): string {
  try {
    return assessHousehold(householdScheme.household, facts).outcome === "undetermined" ? "尚不能判断" : "已判断";
  } catch (error) {
    assert.ok(isInputError(error));
    return error.issues.map(({ path, message }) => `${path} ${message.zh}`).join("；");
  }
}

// Output:
// 放行；本包：尚不能判断
// 拦下：/amount（pattern）
// 拦下：/appliedOn（pattern）
// 拦下：/purposes（uniqueItems）
// 拦下：整份（additionalProperties）
// 放行；本包：application.contractOn 合同日不得早于申请日
