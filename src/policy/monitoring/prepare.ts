import { refuseAny } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { asksNothing, missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../../kernel/terms.ts";
import { type Check, CHECKS } from "./checks.ts";
import { type Asked, type MonitoringMeasure, measuresOf } from "./measures.ts";
import type { MonitoringRule } from "./findings.ts";
import { monitoringReadings } from "./readings.ts";
import {
  LEDGER_ENTRIES,
  type LedgerEntry,
  type MonitoringTerms,
  type MonitoringTermValues,
  type Visitor,
  VISITORS,
} from "./terms.ts";

/** A check that the terms ask. */
export interface AskedCheck {
  readonly check: Check;
  readonly measures: readonly MonitoringMeasure[];
  readonly basis: readonly Basis[];
}

/** What the terms say about idle money. */
export interface IdleTerms {
  readonly months: number;
  readonly measures: readonly MonitoringMeasure[];
  readonly basis: readonly Basis[];
}

/** What the terms say about visits. */
export interface VisitTerms {
  readonly perQuarter: number;
  readonly by: readonly Visitor[];
  readonly who: "any" | "each";
  readonly quarters: NonNullable<MonitoringTermValues["quarters"]>;
  readonly basis: readonly Basis[];
}

/** What the terms say about anomalies. */
export interface AnomalyTerms {
  readonly within: "same-day" | "next-day";
  readonly basis: readonly Basis[];
}

/** What the terms say about the ledger card. */
export interface CardTerms {
  readonly entries: readonly LedgerEntry[];
  readonly basis: readonly Basis[];
}

/** Terms of monitoring laid flat; what they do not ask is undefined. */
export interface PreparedMonitoring {
  readonly checks: readonly AskedCheck[];
  readonly idle: IdleTerms | undefined;
  readonly visits: VisitTerms | undefined;
  readonly anomalies: AnomalyTerms | undefined;
  readonly card: CardTerms | undefined;
  readonly notAsked: readonly MonitoringRule[];
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** A period of months: its first day is not counted, and it ends on the corresponding day. */
const BY_CORRESPONDING_DAY: readonly Basis[] = [
  { by: "law", article: "civil-code#201" },
  { by: "law", article: "civil-code#202" },
];

/** Prepares terms that the door has let in; throws where they ask nothing, or half of something. */
export function prepareMonitoring(terms: MonitoringTerms): PreparedMonitoring {
  const laid = layTerms<MonitoringTermValues>(terms, monitoringReadings);
  const { values: v, basisOf, used, readings } = laid;
  refuseAny([
    ...together(v, "idleMonths", "idleMeasures"),
    ...together(v, "visitsPerQuarter", "visitors"),
    ...(ASKING.some((name) => v[name] !== undefined) ? [] : [asksNothing("terms.stated")]),
  ]);
  const checks = CHECKS.flatMap((check): readonly AskedCheck[] => {
    const asked: Asked | undefined = v[check.fact];
    return asked === undefined ? [] : [{ check, measures: measuresOf(asked), basis: basisOf(check.fact) }];
  });
  return {
    checks,
    idle:
      v.idleMonths === undefined
        ? undefined
        : {
            months: v.idleMonths,
            measures: measuresOf(v.idleMeasures ?? []),
            basis: [...basisOf("idleMonths", "idleMeasures"), ...BY_CORRESPONDING_DAY],
          },
    visits: visitTerms(v, basisOf),
    anomalies:
      v.anomalies === undefined
        ? undefined
        : {
            within: v.atOnce ?? monitoringReadings["monitoring/at-once"].chosen,
            basis: basisOf("anomalies", "atOnce"),
          },
    card:
      v.ledgerCard === undefined
        ? undefined
        : { entries: LEDGER_ENTRIES.filter((e) => v.ledgerCard?.includes(e)), basis: basisOf("ledgerCard") },
    notAsked: notAsked(v),
    used,
    readings,
  };
}

function visitTerms(
  v: MonitoringTermValues,
  basisOf: (...names: readonly (keyof MonitoringTermValues)[]) => readonly Basis[],
): VisitTerms | undefined {
  if (v.visitsPerQuarter === undefined) return undefined;
  const quarters = v.quarters ?? monitoringReadings["monitoring/quarters"].chosen;
  return {
    perQuarter: v.visitsPerQuarter,
    by: VISITORS.filter((body) => v.visitors?.includes(body)),
    who: v.whoVisits ?? monitoringReadings["monitoring/who-visits"].chosen,
    quarters,
    basis: [
      ...basisOf("visitsPerQuarter", "visitors", "quarters", "whoVisits"),
      ...(quarters === "from-pay-out" ? BY_CORRESPONDING_DAY : []),
    ],
  };
}

/** The terms any of which asks something. */
const ASKING = [
  ...["usedLocally", "usedInLeadingIndustry", "usedPerPlan", "signsOfMisuse", "misuseConfirmed"],
  ...["agreementKept", "lentOn", "usedForProduction"],
  ...["idleMonths", "idleMeasures", "visitsPerQuarter", "visitors", "anomalies", "ledgerCard"],
] as const;

/** Two terms of which neither says anything without the other. */
function together(
  v: MonitoringTermValues,
  one: keyof MonitoringTermValues,
  other: keyof MonitoringTermValues,
): readonly Issue[] {
  if ((v[one] === undefined) === (v[other] === undefined)) return [];
  return [missing(`terms.${v[one] === undefined ? one : other}`)];
}

function notAsked(v: MonitoringTermValues): readonly MonitoringRule[] {
  const others: readonly (readonly [MonitoringRule, unknown])[] = [
    ["monitoring/no-idle-money", v.idleMonths],
    ["monitoring/visited-each-quarter", v.visitsPerQuarter],
    ["monitoring/anomalies-reported-at-once", v.anomalies],
    ["monitoring/ledger-card-kept", v.ledgerCard],
  ];
  return [
    ...CHECKS.filter(({ fact }) => v[fact] === undefined).map(({ rule }) => rule),
    ...others.filter(([, asked]) => asked === undefined).map(([rule]) => rule),
  ];
}
