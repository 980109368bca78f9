import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { UNTIL_IT_HANGS } from "../../support/hang.ts";

// In a process of its own, so that a loop without end is a failure and not a standstill.
const program = `
  import { accrueInterest } from "./src/ledger/interest/accrue-interest.ts";
  const terms = { kind: "interest", pack: "ours", edition: "1", stated: {} };
  const loan = {
    id: "L1", household: "H1", lender: "B1", principal: "50000", contractOn: "2017-11-15", paidOutOn: "2017-11-15",
    maturesOn: "2017-12-15", rate: { fixed: "4.75%" }, instalments: [], repayments: [], extensions: [],
  };
  const { periods } = accrueInterest(terms, { loan, through: "9999-12-31" });
  console.log(periods.at(-1).from, periods.at(-1).through, periods.at(-1).interest);
`;

describe("interest through the last day of the calendar", () => {
  it("is counted like through any other day", () => {
    const cwd = fileURLToPath(new URL("../../..", import.meta.url));
    const args = ["--import", "tsx", "--input-type=module", "--eval", program];
    const { stdout } = spawnSync(process.execPath, args, { cwd, timeout: UNTIL_IT_HANGS, encoding: "utf8" });
    expect(stdout).toBe("9999-12-21 9999-12-31 94.34\n"); // 11 nights × 50,000 × 6.175 % ÷ 360 = 94.3402…
  });
});
