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
for (const facts of damaged) {
  const passes = gateway.validate("household-application.json", facts);
  const { instancePath = "", message = "" } = gateway.errors?.[0] ?? {};
  console.log(passes, "|", passes ? judgedByTheLibrary(facts) : `${instancePath} ${message.slice(0, 40)}`);
}

function judgedByTheLibrary(facts: HouseholdApplication): string {
  try {
    return assessHousehold(householdScheme.household, facts).outcome;
  } catch (error) {
    assert.ok(isInputError(error));
    return error.issues.map(({ path, message }) => `${path} ${message.en}`).join("; ");
  }
}

// Output:
// true | undetermined
// false | /amount must match pattern "^(?!0(\.0{1,2})?$)(0
// false | /appliedOn must match pattern "^([1-9][0-9]{3}-((0[
// false | /purposes must NOT have duplicate items (items ##
// false |  must NOT have additional properties
// true | application.contractOn must not be before the day of application
