/*
 * Verdicts and special values are plain numbers, so that rules compare numbers and nothing else.
 */

/** A requirement is met. */
export const MET = 1;
/** A requirement is not met. */
export const UNMET = 2;
/** What is known does not decide it. */
export const UNDETERMINED = 3;
/** The requirement does not concern this case. */
export const NOT_APPLICABLE = 4;

/*
 * No day, count or amount that is asked about is this small; and engines keep numbers of 31 bits as they are.
 */

/** A fact that the caller did not give. */
export const UNKNOWN = -1_073_741_824;
/** A term that the pack does not contain, and the verdict that follows: the requirement is not asked. */
export const NOT_ASKED = -1_073_741_823;

/** The answer of one rule that was asked. */
export type Judgement = typeof MET | typeof UNMET | typeof UNDETERMINED | typeof NOT_APPLICABLE;
