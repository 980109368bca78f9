import {
  compileHousehold,
  compileInterest,
  compileOverdue,
  compilePolicy,
  compileReminders,
  compileSubsidy,
} from "fupin-credit/bulk";
import type { HouseholdTerms, InterestTerms, OverdueTerms, ReminderTerms, SubsidyTerms } from "fupin-credit";
import * as packs from "fupin-credit/packs";
import { lpr, pbocBenchmark } from "fupin-credit/rates";

/** Answers one line of JSON. */
export type Answer = (line: string) => { readonly state: "answered" | "refused" };

/** Terms by what they are about; a pack has some of them. */
interface Terms {
  readonly household?: HouseholdTerms;
  readonly subsidy?: SubsidyTerms;
  readonly interest?: InterestTerms;
  readonly reminders?: ReminderTerms;
  readonly overdue?: OverdueTerms;
}

/** Prepares what is asked under a pack, with the published rates. */
export function compileFor(policy: string, ask: string, asOf?: string): Answer {
  const pack = (Object.hasOwn(packs, policy) ? packs[policy as keyof typeof packs] : undefined) as Terms | undefined;
  if (pack === undefined) throw new TypeError(`no such policy: ${policy}; there are ${Object.keys(packs).join(", ")}`);
  const rates = [pbocBenchmark, lpr];
  const day = asOf === undefined ? {} : { asOf };
  const { household, subsidy, reminders, overdue, interest } = pack;
  const parts = { household, subsidy, reminders, ...(asOf === undefined ? {} : { overdue }) };
  const given = Object.fromEntries(Object.entries(parts).filter(([, terms]) => terms !== undefined));
  const compilers: Readonly<Record<string, () => { readonly json: Answer }>> = {
    household: () => compileHousehold(stated(household), { rates }),
    subsidy: () => compileSubsidy(stated(subsidy), { rates }),
    interest: () => compileInterest(stated(interest), { rates }),
    reminders: () => compileReminders(stated(reminders)),
    overdue: () => compileOverdue(stated(overdue), day),
    all: () => compilePolicy(given, { rates, ...day }),
  };
  const compile = Object.hasOwn(compilers, ask) ? compilers[ask] : undefined;
  if (compile === undefined) throw new TypeError(`cannot ask ${ask}; can ask ${Object.keys(compilers).join(", ")}`);
  return compile().json;
}

function stated<T>(terms: T | undefined): T {
  if (terms === undefined) throw new TypeError("the policy says nothing about that");
  return terms;
}
