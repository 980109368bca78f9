// 凭一张回执，别人能不能重算？ / A borrower disputes a decision of last year: can a stranger with the receipt alone run it again?
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { adjustTerms, assessHousehold, explain, receiptOf, type Receipt } from "fupin-credit";
import { renderText, verifyReceipt } from "fupin-credit";
import { householdScheme } from "fupin-credit/packs";

// The bank, which sets a cap of its own and gives no identity number out of its hands.
const terms = adjustTerms(householdScheme.household, { householdCap: "30000" });
const application = { id: "ID-0001", appliedOn: "2019-05-06", amount: "50000", termMonths: 36 };
const result = assessHousehold(terms, application);
assert.deepEqual(result.made.changed, { householdCap: "30000" });
const salt = "kept by the bank, 9d1f4c27"; // secret: without it nobody finds the number by trying
const receipt = receiptOf("assessHousehold", terms, application, result, { leaveOut: ["id"], salt });
const row = JSON.stringify(receipt);
assert.ok(!row.includes(application.id));

// A database keeps fields in its own order.
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, turned(inner)]))
      : value; // oxfmt-ignore
const readBack = turned(JSON.parse(row)) as Receipt;

// The second party.
const show = (of: Receipt, state: string): void => {
  const check = verifyReceipt(of);
  assert.equal(check.state, state);
  console.log(renderText(explain(check, { language: "zh" })));
};
show(readBack, "verified");
show({ ...readBack, result: { ...readBack.result, outcome: "eligible" } as Receipt["result"] }, "differs"); // forged
show({ ...readBack, facts: { ...(readBack.facts as object), amount: "20000" } }, "differs"); // an amount that was changed

// The bank shows whose receipt it is by the salt.
const shown = createHash("sha256").update(salt + JSON.stringify(application.id)).digest("hex"); // oxfmt-ignore
assert.equal((readBack.facts as { readonly id: string }).id, `sha256:${shown}`);

// Output:
// 收据核对：一致
//   按收据所载条件和事实重新计算，结果逐项相同
// 收据核对：不一致
//   按收据所载条件和事实重新计算，结果与所载不同
// 收据核对：不一致
//   按收据所载条件和事实重新计算，结果与所载不同
