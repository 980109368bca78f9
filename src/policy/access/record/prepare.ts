import { refuse } from "../../../base/input/input-error.ts";
import { missing } from "../../../base/input/wording.ts";
import type { Basis } from "../../../kernel/basis.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../../../kernel/terms.ts";
import { recordReadings } from "../readings.ts";
import { CONFIRMATION, PERSON_CONDITIONS, type RecordCondition } from "./conditions.ts";
import type { RecordRule } from "./findings.ts";
import type { RecordTerms, RecordTermValues } from "./terms.ts";

/** Terms of recording laid flat; what they do not ask has no basis. */
export interface PreparedRecord {
  readonly leastCollectors: number | undefined;
  readonly allSign: boolean;
  /** What each rule that is asked rests on. */
  readonly basis: ReadonlyMap<RecordRule, readonly Basis[]>;
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** 以上 includes its figure. */
const INCLUSIVE: Basis = { by: "law", article: "civil-code#1259" };

/**
 * Prepares terms of recording that the door has let in; throws where they ask for nothing at all, and where as many
 * are to sign as are asked for and no number is.
 */
export function prepareRecord(terms: RecordTerms): PreparedRecord {
  const { values: v, basisOf, used, readings } = layTerms<RecordTermValues>(terms, recordReadings);
  const allSign = v.whoSigns !== "least-number";
  const asked: [RecordRule, readonly Basis[]][] = [];
  const ask = (value: unknown, rule: RecordRule, ...basis: readonly Basis[]): void => {
    if (value !== undefined) asked.push([rule, basis]);
  };
  const askCondition = ({ fact, rule }: RecordCondition): void => {
    ask(v[fact], rule, ...basisOf(fact));
  };
  ask(v.writtenConsent, "record/written-consent", ...basisOf("writtenConsent"));
  PERSON_CONDITIONS.forEach(askCondition);
  ask(v.collectorsAtLeast, "record/enough-collectors", ...basisOf("collectorsAtLeast"), INCLUSIVE);
  const number = allSign ? [] : basisOf("collectorsAtLeast");
  ask(v.collectorsSign, "record/collectors-signed", ...basisOf("collectorsSign", "whoSigns"), ...number);
  askCondition(CONFIRMATION);
  if (asked.length === 0) refuse(missing("terms.writtenConsent"));
  if (v.collectorsSign !== undefined && !allSign && v.collectorsAtLeast === undefined) {
    refuse(missing("terms.collectorsAtLeast"));
  }
  return { leastCollectors: v.collectorsAtLeast, allSign, basis: new Map(asked), used, readings };
}
