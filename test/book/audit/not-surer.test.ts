import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../../examples/audit/terms.ts";
import { auditLedger } from "../../../src/book/audit/audit-ledger.ts";
import { type ColumnKey, sheetColumns } from "../../../src/book/sheet/columns.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { root, textOf } from "../../support/source.ts";
import { audited, saidOf } from "./audited.ts";

/*
 * The audit says no more than the ledger and the settings bear: what it cannot know is a suspicion, what it does not look
 * at is named, and a reading that somebody sets is used.
 */

describe("before its maturity", () => {
  const HEAD = "户主|贷款金额(元)|放款日期|到期日期|结清日|贷款余额(元)|逾期金额(元)|逾期天数";

  it("a loan may be overdue with an instalment, which no ledger tells: a suspicion, no error", () => {
    const audit = audited(`${HEAD}\nH1|50000|2022-05-06|2025-05-06||50000|10000|30`);
    expect(saidOf(audit)).toStrictEqual([
      "suspicion overdue-days 第 2 行：逾期天数填 30 天，应为 0 天（到期 2025-05-06，判断日 2024-01-01）；贷款未到期，如系分期本金逾期，台账没有分期约定，未能复算",
      "suspicion overdue-amount 第 2 行：逾期金额填 10000.00 元，应为 0.00 元；贷款未到期，如系分期本金逾期，台账没有分期约定，未能复算",
    ]);
  });

  it("a day after it the same is an error", () => {
    const audit = audited(`${HEAD}\nH1|50000|2020-12-31|2023-12-31||50000|10000|30`);
    expect(audit.findings.map(({ class: of, claim }) => `${of} ${claim}`)).toStrictEqual([
      "error overdue-days",
      "error overdue-amount",
    ]);
  });
});

describe("readings of the settings", () => {
  const settings = { packs: ["national2021", "jiange2019"], materiality: "0.00", judgedOn: null, window: null };
  // Born on 7 May 1957, and lent to on a 7 May.
  const ledger = (paidOut: string): string =>
    `户主|出生日期|贷款金额(元)|放款日期|到期日期\nH1|1957-05-07|50000|${paidOut}|2024-05-07`;

  it("of ages are used: who is lent to on the birthday is a year younger where an age is reached the day after", () => {
    const ages = (readings: Readonly<Record<string, string>>): readonly string[] => {
      const { judged } = termsOf({ ...settings, packs: ["national2021"], readings });
      const { ages: limits } = judged;
      if (limits === undefined) throw new Error("national2021 states ages");
      return saidOf(audited(ledger("2023-05-07"), { ages: limits }));
    };
    expect(ages({})).toStrictEqual(["suspicion age-limit 第 2 行：放款时 66 岁，不在 18 至 65 岁之间，须核实"]);
    expect(ages({ "age/reached": "day-after" })).toStrictEqual([]);
  });

  it("of reminders are taken, since notices are judged", () => {
    const { judged } = termsOf({ ...settings, readings: { "reminders/last-day": "excluded" } });
    expect(judged.reminders?.caller).toStrictEqual({ lastDay: "excluded" });
  });
});

describe("columns", () => {
  const keys = Object.keys(sheetColumns) as readonly ColumnKey[];
  /** Of persons and places, of other things than a loan, and what only says who filled it in. */
  const SAY_NOTHING_OF_A_LOAN: readonly ColumnKey[] = [
    ...(["serial", "city", "county", "village", "hamlet", "address", "relation", "sex", "telephone"] as const),
    ...(["creditLender", "lenderKind", "branch", "account", "product", "reportedOn", "remark"] as const),
    // Of bulletins.
    ...(["outstandingHouseholds", "outstandingAmount", "newHouseholds", "newAmount", "target", "completion"] as const),
    ...(["overdueHouseholds", "overdueShare", "maturedAmount", "maturedRepaid"] as const),
    ...(["subsidyFunds", "localSubsidyFunds"] as const),
  ];

  it("that nothing of the audit reads are named as not recomputed", () => {
    const { notRecomputed } = auditLedger({ asOf: "2024-01-01", columns: keys, overdue: changge2017.overdue }, []);
    const text = readdirSync(`${root}src/book/audit`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => textOf(`src/book/audit/${file}`).replace(/const NOT_RECOMPUTED[^;]*;/, ""))
      .join("\n");
    const isRead = (key: string): boolean => new RegExp(`\\.${key}\\b|"${key}"|\\b${key}[,:} ]`).test(text);
    const silent = keys.filter((key) => !isRead(key) && !SAY_NOTHING_OF_A_LOAN.includes(key));
    expect(silent.filter((key) => !notRecomputed.includes(key))).toStrictEqual([]);
    expect(silent.length).toBeGreaterThan(20);
  });
});
