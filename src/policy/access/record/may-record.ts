import type { MadeUnder } from "../../../kernel/made.ts";
import { type Day, dayNumber } from "../../../base/date/day.ts";
import { policy, preparedTerms } from "../../../kernel/policy.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import { judgeAll } from "../../../kernel/requirement.ts";
import type { TermsUsed } from "../../../kernel/terms.ts";
import { readingsIn } from "../readings-in.ts";
import { recordPersonRecord } from "./facts.ts";
import { prepareRecord } from "./prepare.ts";
import type { RecordFinding, RecordRule } from "./requirements.ts";
import { recordTermsKind } from "./terms.ts";
import type { RecordPerson, RecordTerms } from "./types.ts";

/** The result of `mayRecord`. */
export interface RecordAnswer {
  readonly kind: "record-answer";
  readonly person: string;
  readonly asOf: Day;
  /** `may-not-be-recorded` if anything asked is unmet, else `undetermined` if anything is, else `may-be-recorded`. */
  readonly outcome: "may-be-recorded" | "may-not-be-recorded" | "undetermined";
  /** One for each rule that the terms ask, in the order of the document. */
  readonly findings: readonly RecordFinding[];
  /** The facts that would decide what is undetermined. */
  readonly missing: readonly string[];
  readonly notAsked: readonly RecordRule[];
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(recordTermsKind, prepareRecord),
  facts: recordPersonRecord,
  called: "person",
});

const OUTCOMES = { met: "may-be-recorded", unmet: "may-not-be-recorded", undetermined: "undetermined" } as const;

/**
 * Judges whether the credit information of a household may be recorded (信用信息采集、录入): whose it is, with whose
 * consent, who collected it, and whether the householder confirmed it.
 *
 * @remarks
 * **Source** the terms name it; in Changge the information measure, art. 6, 7, 10, 11 and 13.
 * **Units** people; days. **Boundary** exactly as many collectors as are asked for are enough; a consent of the day of
 * collection is in time. **Reading** `access/who-signs`.
 * **Beware** `collectors` are all who collected: leave the list out where it is not complete.
 * @throws InputError for terms that ask for nothing, for facts of the wrong shape, a collector who comes twice, and
 * a collection after the day of entry.
 * @example
 * ```ts
 * import { mayRecord } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const person = {
 *   id: "H1", asOf: "2018-03-10", writtenConsent: "2018-03-01", collectedOn: "2018-03-01",
 *   residentLocally: true, locallyRegistered: true, fullCivilCapacity: true, farming: true,
 *   collectors: [{ id: "C1", signed: true }, { id: "C2", signed: true }], confirmed: true,
 * } as const;
 * mayRecord(changge2017.record, person).outcome; // => "may-be-recorded"
 * const alone = mayRecord(changge2017.record, { ...person, collectors: [{ id: "C1", signed: true }] });
 * alone.findings.flatMap((f) => (f.outcome === "unmet" ? [f.reason] : [])); // => ["too-few-collectors"]
 * ```
 */
export function mayRecord(terms: RecordTerms, person: RecordPerson): RecordAnswer {
  const [t, own] = door.admit(terms, person);
  person = own;
  const { outcome, findings, missing, notAsked } = judgeAll(t.requirements, person, t, dayNumber(person.asOf));
  return {
    kind: "record-answer",
    person: person.id,
    asOf: person.asOf,
    outcome: OUTCOMES[outcome],
    findings,
    missing,
    notAsked,
    ...t.used,
    readings: readingsIn(findings, t.readings, recordTermsKind.readings),
  };
}
