import { refuse } from "../../../base/input/input-error.ts";
import { missing } from "../../../base/input/wording.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { lay } from "../../../kernel/kind.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import { type Requirement, select, type Selection } from "../../../kernel/requirement.ts";
import type { Used } from "../../../kernel/terms.ts";
import { type RecordFinding, recordRequirements } from "./requirements.ts";
import { recordTermsKind } from "./terms.ts";
import type { RecordPerson, RecordTerms } from "./types.ts";

/** Terms of recording laid flat. */
export interface PreparedRecord {
  readonly leastCollectors: number;
  /** Everybody who collected signs, not only so many as must collect. */
  readonly allSign: boolean;
  /** What the number of signatures rests on, where it is that of the collectors. */
  readonly numberBasis: readonly Basis[];
  readonly requirements: Selection<Requirement<RecordFinding, RecordPerson, PreparedRecord>>;
  readonly used: Used;
  readonly readings: readonly ChosenReading[];
}

/**
 * Prepares terms of recording that the door has let in; throws where they ask for nothing at all, and where as many
 * are to sign as are asked for and no number is.
 */
export function prepareRecord(terms: RecordTerms): PreparedRecord {
  const laid = lay(recordTermsKind, terms);
  const { collectorsAtLeast, collectorsSign, whoSigns } = laid.values;
  const allSign = whoSigns === "all";
  const requirements = select(recordRequirements, laid);
  if (requirements.asked.length === 0) refuse(missing("terms.writtenConsent"));
  if (collectorsSign !== undefined && !allSign && collectorsAtLeast === undefined) {
    refuse(missing("terms.collectorsAtLeast"));
  }
  return {
    leastCollectors: collectorsAtLeast ?? 1, // where a rule looks at it, it is asked
    allSign,
    numberBasis: allSign ? [] : laid.basisOf("collectorsAtLeast"),
    requirements,
    used: laid.used,
    readings: laid.readings,
  };
}
