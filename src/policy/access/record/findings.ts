import type { Day } from "../../../base/date/day.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { type Finding, findingOf } from "../../../kernel/finding.ts";
import { compareText } from "../../../kernel/order.ts";
import { MET, UNDETERMINED, UNMET } from "../../../kernel/verdict.ts";
import { CONFIRMATION, PERSON_CONDITIONS, type RecordCondition } from "./conditions.ts";
import type { RecordPerson } from "./facts.ts";
import type { PreparedRecord } from "./prepare.ts";

/** The householder consented in writing, by the day of collection. */
export type ConsentFinding = Finding<
  "record/written-consent",
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  { readonly writtenConsent: Day | "not-given"; readonly collectedOn?: Day },
  { readonly by: Day },
  "no-written-consent" | "consent-after-collection"
>;

/** A condition that is answered yes or no. */
export type RecordConditionFinding = Finding<
  RecordCondition["rule"],
  { readonly holds: boolean },
  { readonly holds: true },
  RecordCondition["reason"]
>;

/** Enough people collected together. */
export type EnoughCollectorsFinding = Finding<
  "record/enough-collectors",
  { readonly collectors: number },
  { readonly atLeast: number },
  "too-few-collectors"
>;

/** Those who collected signed. */
export type CollectorsSignedFinding = Finding<
  "record/collectors-signed",
  /** The ids of the collectors. */
  { readonly signed: readonly string[]; readonly notSigned: readonly string[]; readonly notKnown: readonly string[] },
  { readonly signatures: number },
  "signature-missing"
>;

/** What one rule about recording found. */
export type RecordFinding = ConsentFinding | RecordConditionFinding | EnoughCollectorsFinding | CollectorsSignedFinding;

/** The rules that `mayRecord` can apply. */
export type RecordRule = RecordFinding["rule"];

/** All of them, in the order of the document. */
export const RECORD_RULES: readonly RecordRule[] = [
  "record/written-consent",
  "record/resident-locally",
  "record/locally-registered",
  "record/full-civil-capacity",
  "record/farming",
  "record/enough-collectors",
  "record/collectors-signed",
  "record/confirmed",
];

/** Judges everything that the terms ask, in the order of the document. */
export function findRecord(person: RecordPerson, t: PreparedRecord): readonly RecordFinding[] {
  const ask = <F>(rule: RecordRule, find: (basis: readonly Basis[]) => F): readonly F[] => {
    const basis = t.basis.get(rule);
    return basis === undefined ? [] : [find(basis)];
  };
  return [
    ...ask("record/written-consent", (basis) => findConsent(person, basis)),
    ...PERSON_CONDITIONS.flatMap((c) => ask(c.rule, (basis) => findCondition(person, c, basis))),
    ...ask("record/enough-collectors", (basis) => findEnough(person, t, basis)),
    ...ask("record/collectors-signed", (basis) => findSigned(person, t, basis)),
    ...ask(CONFIRMATION.rule, (basis) => findCondition(person, CONFIRMATION, basis)),
  ];
}

/**
 * Judges whether the householder consented in writing before the information was collected.
 *
 * @remarks
 * **Source** the terms name it; in Changge the information measure, art. 6. **Boundary** the day of collection itself
 * is in time. A consent of a day after the day of entry had not been given on it.
 */
function findConsent({ writtenConsent, collectedOn, asOf }: RecordPerson, basis: readonly Basis[]): ConsentFinding {
  const notGiven = writtenConsent === "not-given" || (writtenConsent !== undefined && writtenConsent > asOf);
  const missing = [
    ...(writtenConsent === undefined ? ["writtenConsent"] : []),
    ...(collectedOn === undefined && !notGiven ? ["collectedOn"] : []),
  ];
  const late = writtenConsent !== undefined && collectedOn !== undefined && writtenConsent > collectedOn;
  return findingOf(
    "record/written-consent",
    notGiven ? UNMET : missing.length > 0 ? UNDETERMINED : late ? UNMET : MET,
    {
      observed: {
        writtenConsent: writtenConsent ?? "not-given",
        ...(collectedOn === undefined ? {} : { collectedOn }),
      },
      required: { by: collectedOn ?? asOf },
      reason: notGiven ? "no-written-consent" : "consent-after-collection",
      missing,
      basis,
    },
  );
}

function findCondition(
  person: RecordPerson,
  { fact, rule, reason }: RecordCondition,
  basis: readonly Basis[],
): RecordConditionFinding {
  const holds = person[fact];
  return findingOf(rule, holds === undefined ? UNDETERMINED : holds ? MET : UNMET, {
    observed: { holds: holds === true },
    required: { holds: true },
    reason,
    missing: holds === undefined ? [fact] : [],
    basis,
  });
}

/** Judges whether enough people collected. Boundary: exactly so many are enough (含). */
function findEnough({ collectors }: RecordPerson, t: PreparedRecord, basis: readonly Basis[]): EnoughCollectorsFinding {
  const atLeast = t.leastCollectors ?? 1; // it is asked
  const count = collectors?.length ?? 0;
  return findingOf(
    "record/enough-collectors",
    collectors === undefined ? UNDETERMINED : count >= atLeast ? MET : UNMET,
    {
      observed: { collectors: count },
      required: { atLeast },
      reason: "too-few-collectors",
      missing: collectors === undefined ? ["collectors"] : [],
      basis,
    },
  );
}

/**
 * Judges whether those who collected signed the form.
 *
 * @remarks
 * **Boundary** signatures that are not known leave it open only where they decide; where nobody collected, nobody
 * signed. **Reading** `access/who-signs`.
 */
function findSigned({ collectors }: RecordPerson, t: PreparedRecord, basis: readonly Basis[]): CollectorsSignedFinding {
  const idsOf = (signed: boolean | undefined): readonly string[] =>
    (collectors ?? [])
      .filter((collector) => collector.signed === signed)
      .map(({ id }) => id)
      .sort(compareText);
  const [signed, notSigned, notKnown] = [idsOf(true), idsOf(false), idsOf(undefined)];
  const signatures = t.allSign ? Math.max(1, collectors?.length ?? 0) : (t.leastCollectors ?? 1);
  const isShort = collectors !== undefined && signed.length + notKnown.length < signatures;
  const isOpen = collectors === undefined || signed.length < signatures;
  return findingOf("record/collectors-signed", isShort ? UNMET : isOpen ? UNDETERMINED : MET, {
    observed: { signed, notSigned, notKnown },
    required: { signatures },
    reason: "signature-missing",
    missing: collectors === undefined ? ["collectors"] : notKnown.length > 0 ? ["collectors.signed"] : [],
    basis,
  });
}
