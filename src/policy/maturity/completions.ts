/*
 * What is not known can turn out either way. A question is decided where every way gives the same answer.
 */

/** The facts that somebody must judge. */
export const JUDGED = [
  "deceased",
  "willingToRepay",
  "ableToRepay",
  "stillInNeed",
  "qualifiesForExtension",
  "qualifiesForCompensation",
  "projectThriving",
  "noLongerPoor",
  "renewals",
] as const;

/** One of them; of `renewals`: whether one more is allowed. */
export type JudgedFact = (typeof JUDGED)[number];

/** All of them, known or supposed. */
export type Judged = { readonly [F in JudgedFact]: boolean };

/** What is known of them. */
export type Known = { readonly [F in JudgedFact]: boolean | undefined };

/** A question with its answer, or the facts that would decide it. */
export type Settled<Answer> =
  | { readonly state: "known"; readonly answer: Answer }
  | {
      readonly state: "undetermined";
      readonly possible: readonly Answer[];
      readonly missing: readonly [JudgedFact, ...JudgedFact[]];
    };

/** Every way in which the unknown facts can turn out: the last unknown fact changes from each way to the next. */
export function completionsOf(known: Known): readonly Judged[] {
  return JUDGED.reduce<readonly Judged[]>(
    (ways, fact) => {
      const value = known[fact];
      const values = value === undefined ? [true, false] : [value];
      return ways.flatMap((way) => values.map((v) => ({ ...way, [fact]: v })));
    },
    [Object.fromEntries(JUDGED.map((fact) => [fact, false])) as Judged], // each is set in turn
  );
}

/** Answers a question in every way of {@link completionsOf}; a fact is missing where it alone can change the answer. */
export function settle<Answer extends string>(
  known: Known,
  ways: readonly Judged[],
  ask: (judged: Judged) => Answer,
): Settled<Answer> {
  const answers = ways.map(ask);
  const [answer] = answers;
  const possible = [...new Set(answers)];
  if (possible.length === 1 && answer !== undefined) return { state: "known", answer };
  const unknown = JUDGED.filter((fact) => known[fact] === undefined);
  const missing = unknown.filter((_, i) => {
    const stride = 2 ** (unknown.length - 1 - i); // the way that differs in this fact alone
    return answers.some((given, way) => given !== answers[way ^ stride]);
  });
  // Ways that differ in the answer are joined by steps of one fact each, so one of these changes it.
  return { state: "undetermined", possible, missing: missing as unknown as readonly [JudgedFact, ...JudgedFact[]] };
}
