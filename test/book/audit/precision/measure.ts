import { auditLedger } from "../../../../src/book/audit/audit-ledger.ts";
import type { AuditFinding, LedgerAudit } from "../../../../src/book/audit/finding.ts";
import type { LedgerAuditSettings } from "../../../../src/book/audit/settings.ts";
import type { AuditClaim } from "../../../../src/book/audit/types.ts";
import { proposeSettings } from "../../../../src/book/sheet/propose-settings.ts";
import { readSheet } from "../../../../src/book/sheet/read-rows.ts";
import { lpr } from "../../../../src/ledger/rates/lpr.ts";
import { changge2017 } from "../../../../src/packs/changge2017.ts";
import { jiange2019 } from "../../../../src/packs/jiange2019.ts";
import { mainlandCalendar } from "../../../../src/packs/calendars/mainland.ts";
import { national2021 } from "../../../../src/packs/national2021.ts";
import {
  AS_OF,
  type Column,
  FROM,
  type MadeLedger,
  makeLedger,
  THROUGH,
  type Wanted,
} from "../../../paper/ledger/make-ledger.ts";
import { together } from "../../../paper/ledger/planted.ts";
import { printed } from "../../../paper/ledger/printed.ts";
import type { SubsidyMistake } from "../../../paper/mistakes/subsidy.ts";
import { yuan } from "../../../paper/subsidy-nights/fraction.ts";
import { rowsOf } from "../../sheet/sheets.ts";

/*
 * How many of the mistakes that the second program has planted are found and named, and whether anything that is right
 * is accused.
 */

/** The terms by which the second program reckons its ledgers. */
export const judgedBy: Omit<LedgerAuditSettings, "columns"> = {
  asOf: AS_OF,
  window: [FROM, THROUGH],
  ...{ overdue: changge2017.overdue, grading: changge2017.grading, reminders: jiange2019.reminders, rates: [lpr] },
  calendar: mainlandCalendar,
  subsidy: {
    ...national2021.subsidy,
    caller: {
      subsidyShares: [
        { through: "2023-12-31", share: "100%" },
        { from: "2024-01-01", share: "70%" },
      ],
      ...{ extensionSubsidy: "ends", roomAfterMaturity: "none" },
    },
  },
  compensation: {
    ...national2021.compensation,
    caller: {
      ...{ claimAfterDays: 0, claimCovers: ["principal"] },
      lossShares: [
        { party: "fund", share: "70%" },
        { party: "bank", share: "30%" },
      ],
    },
  },
  fundParty: "fund",
};

const CLAIM_OF: Readonly<Record<Column, AuditClaim>> = {
  subsidyDue: "subsidy-due",
  subsidyTotal: "subsidy-total",
  overdueDays: "overdue-days",
  balance: "balance",
  grade: "grade",
  firstNotice: "notice-60",
  secondNotice: "notice-30",
  compensation: "compensation",
  returnedToFund: "returned-to-fund",
};

export interface Measured {
  readonly seed: number;
  readonly loans: number;
  readonly planted: number;
  readonly found: number;
  readonly rightFigures: number;
  /** Right figures that were accused, in words. */
  readonly accused: readonly string[];
  readonly missed: readonly string[];
  readonly singles: number;
  readonly singlesNamed: number;
  readonly pairs: number;
  readonly pairsNamed: number;
  readonly unique: number;
  /** Explanations of which the second program makes another figure. */
  readonly falseNames: readonly string[];
  readonly milliseconds: number;
}

/** Makes a ledger, reads it, audits it. */
export function auditMade(made: MadeLedger): LedgerAudit {
  const rows = rowsOf(made.cells);
  const { settings } = proposeSettings({ rows });
  const read = [...readSheet(settings, rows)].flatMap((row) => (row.is === "taken" ? [row] : []));
  return auditLedger({ ...judgedBy, columns: settings.columns.map(({ means }) => means) }, read);
}

export function measure(wanted: Wanted): Measured {
  const made = makeLedger(wanted, printed);
  const began = performance.now();
  const { findings } = auditMade(made);
  const milliseconds = Math.round(performance.now() - began);
  const claims = new Set<string>(Object.values(CLAIM_OF));
  const ofFigures = findings.filter(({ claim, line }) => claims.has(claim) && !made.twice.includes(line));
  const findingAt = (line: number, column: Column): AuditFinding | undefined =>
    ofFigures.find((finding) => finding.line === line && finding.claim === CLAIM_OF[column]);
  const counted = { found: 0, singles: 0, singlesNamed: 0, pairs: 0, pairsNamed: 0, unique: 0 };
  const [missed, falseNames]: [string[], string[]] = [[], []];
  for (const { line, column, mistakes, written, right } of made.planted) {
    const finding = findingAt(line, column);
    const what = `${String(line)} ${column} ${mistakes.join("+")} ${right} -> ${written}`;
    if (finding === undefined) {
      missed.push(`not found: ${what}`);
      continue;
    }
    counted.found++;
    const names = (finding.explanations ?? []).map((each) => [...each].sort().join("+"));
    const isNamed = names.includes([...mistakes].sort().join("+"));
    if (finding.explanations?.length === 1) counted.unique++;
    // A notice and a balance say what is right, and have no usual mistakes.
    if (["firstNotice", "secondNotice", "balance"].includes(column)) continue;
    if (mistakes.length === 1) {
      counted.singles++;
      if (isNamed) counted.singlesNamed++;
    } else {
      counted.pairs++;
      if (isNamed || mistakes.some((one) => names.includes(one))) counted.pairsNamed++;
    }
    if (!isNamed) missed.push(`not named: ${what}; named: ${names.slice(0, 3).join(", ")}`);
    if (column !== "subsidyDue" && column !== "subsidyTotal") continue;
    const claim = made.claimOf(line, column);
    for (const explanation of (finding.explanations ?? []).slice(0, 6)) {
      if (claim === undefined) continue;
      const figure = together(claim, explanation as readonly SubsidyMistake[]);
      if (figure !== undefined && yuan(figure) !== written)
        falseNames.push(`${what}: ${explanation.join("+")} makes ${yuan(figure)}`);
    }
  }
  const isPlanted = (finding: AuditFinding): boolean =>
    made.planted.some(({ line, column }) => line === finding.line && CLAIM_OF[column] === finding.claim);
  return {
    ...{ seed: wanted.seed, loans: made.loans, planted: made.planted.length, ...counted },
    rightFigures: made.figures - made.planted.length,
    accused: ofFigures.filter((finding) => !isPlanted(finding)).map(({ says }) => says.zh),
    ...{ missed, falseNames, milliseconds },
  };
}
