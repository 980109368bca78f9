import { bookSamples } from "./books.ts";
import { applicationSamples, lineSamples } from "./credit.ts";
import { diagnosisSamples } from "./diagnoses.ts";
import { interestSamples } from "./interest.ts";
import { loanSamples } from "./loans.ts";
import { lossSamples } from "./loss.ts";
import { valueSamples } from "./money.ts";
import { placeSamples } from "./places.ts";
import { procedureSamples } from "./procedure.ts";
import type { AllSamples, Api, Asked, Call, Calls } from "./sample.ts";
import { scoreSamples } from "./scoring.ts";
import { targetSamples } from "./targets.ts";
import { termSamples } from "./terms.ts";

/*
 * One list of calls for the tests that hold for every function: damaged input, the same bytes on every host, plain
 * data, explanations. A new function does not compile until it has a sample here.
 */

export { type Api } from "./sample.ts";
export { valueSamples } from "./money.ts";

/** Every function of terms and facts with its calls. */
export function samplesOf(api: Api): Omit<AllSamples, keyof typeof valueSamples> {
  return {
    ...applicationSamples(api),
    ...lineSamples(api),
    ...scoreSamples(api),
    ...loanSamples(api),
    ...interestSamples(api),
    ...procedureSamples(api),
    ...placeSamples(api),
    ...lossSamples(api),
    ...bookSamples(api),
    ...diagnosisSamples(api),
    ...targetSamples(api),
    ...termSamples(api),
  };
}

/** A call that can be made. */
export interface SampleCall extends Call<readonly unknown[]> {
  readonly name: string;
  readonly of: Asked;
}

/** Every call of every function. */
export function callsOf(api: Api): readonly SampleCall[] {
  const all: Readonly<Record<string, Calls<readonly unknown[]>>> = { ...valueSamples, ...samplesOf(api) };
  return Object.entries(all).flatMap(([name, { also = {}, args }]) => {
    const of = name as Asked; // its key
    return [
      { name, of, args },
      ...Object.entries(also).map(([special, call]) => ({ ...call, of, name: `${name}, ${special}` })),
    ];
  });
}

/** What a call answers. */
export function answerOf(api: Api, { of, args }: Pick<SampleCall, "of" | "args">): unknown {
  return Reflect.apply(api[of], undefined, args);
}
