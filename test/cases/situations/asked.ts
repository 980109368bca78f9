import * as api from "../../../src/entries/index.ts";
import * as packs from "../../../src/entries/packs.ts";
import { pbocBenchmark } from "../../../src/entries/rates.ts";
import { SAMPLES } from "./samples.ts";
import { PART_OF, type Situation } from "./situation.ts";

/* What a row hands in, as `situation.ts` says. */

type Plain = Readonly<Record<string, unknown>>;

/** Its terms: of the pack, or of both packs together, and what the row sets; nothing where the pack has no such part. */
export function termsOf({ pack, part, fn, terms }: Situation): unknown {
  if (fn === "lookUpRate") return pbocBenchmark;
  const name = part ?? PART_OF[fn];
  const [base, over] = [pack].flat().flatMap((each) => {
    const of = (packs as unknown as Readonly<Record<string, Plain | undefined>>)[each]?.[name];
    return of === undefined ? [] : [of];
  });
  const stated = over === undefined ? base : api.combineTerms(base as never, over as never);
  return terms === undefined || stated === undefined ? stated : api.adjustTerms(stated as never, terms as never);
}

/** Its facts: those of the sample, less what is not known. */
export function factsOf({ sample, facts = {}, unknown = [] }: Situation): Plain {
  const whole = { ...(SAMPLES as Readonly<Record<string, Plain | undefined>>)[sample], ...facts };
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !unknown.includes(name)));
}
