import type { JudgedFact } from "../../../src/policy/maturity/completions.ts";
import type {
  ClosedBecause,
  MaturityFacts,
  MaturityKind,
  MaturityTermValues,
  Treatment,
} from "../../../src/policy/maturity/types.ts";
import { nextWorkedDay } from "../../support/any-calendar.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { nightsBetween } from "../../support/diary.ts";
import { limitByHand } from "./extension-limit-by-hand.ts";
import { comesFirst, FACTS, kindIn, standsAgainst, type World } from "./treatments-by-hand.ts";

/*
 * A second way to sort a loan that falls due: suppose every unknown fact one way and the other, one after the
 * other, and look each world up in a table. Nothing but types comes from `src`; lists have no order here.
 */

export type Told<Answer> =
  | { readonly state: "known"; readonly answer: Answer }
  | {
      readonly state: "undetermined";
      readonly possible: ReadonlySet<Answer>;
      readonly missing: ReadonlySet<JudgedFact>;
    };

export interface TreatmentByHand {
  readonly treatment: Treatment;
  readonly told: Told<"open" | "closed">;
  /** Whether it comes first in every world. */
  readonly first: boolean;
  /** Of a closed one: what stands against it in every world. */
  readonly against: ReadonlySet<ClosedBecause>;
  readonly latest?: string;
}

export interface ClassifiedByHand {
  readonly maturesOn: string;
  readonly daysPastMaturity: number;
  readonly balance: string;
  readonly told: Told<MaturityKind> | "repaid" | "not-paid-out";
  readonly treatments: readonly TreatmentByHand[];
}

const TREATMENTS = [...(["collect", "extend", "renew", "convert", "compensate", "jointCollection", "sue"] as const)];

export function classifyByHand(rules: MaturityTermValues, facts: MaturityFacts): ClassifiedByHand {
  const { loan, asOf } = facts;
  const moves = (day: string): string =>
    rules.maturityOnRestDay === "stands" || facts.calendar === undefined
      ? day
      : (nextWorkedDay(day, facts.calendar) ?? day);
  const agreed = loan.extensions.filter((extension) => extension.agreedOn <= asOf);
  const maturesOn = moves(agreed.at(-1)?.maturesOn ?? loan.maturesOn);
  const repaid = loan.repayments.filter(({ day }) => day <= asOf).map(({ amount }) => fenIn(String(amount)));
  const balance = asOf < loan.paidOutOn ? 0n : repaid.reduce((left, fen) => left - fen, fenIn(String(loan.principal)));
  const due = {
    ...{ asOf, maturesOn, extensions: agreed.length },
    latest: limitByHand(loan.paidOutOn, loan.maturesOn, loan.maturesOn),
    extendTo: facts.extendTo,
  };
  const worlds = suppose(facts, FACTS, rules);
  const offered = TREATMENTS.filter((name) => rules[name] === "offered");
  return {
    maturesOn,
    daysPastMaturity: balance > 0n && asOf > maturesOn ? nightsBetween(maturesOn, asOf) : 0,
    balance: yuan(balance),
    told:
      balance > 0n
        ? tell(worlds, facts, rules, (world) => kindIn(world, rules))
        : asOf < loan.paidOutOn
          ? "not-paid-out"
          : "repaid",
    treatments:
      balance === 0n
        ? []
        : offered.map((treatment) => {
            const against = (world: World): ReadonlySet<ClosedBecause> => standsAgainst(treatment, due, world, rules);
            const inEach = worlds.map(against);
            return {
              treatment,
              told: tell(worlds, facts, rules, (world) => (against(world).size === 0 ? "open" : "closed")),
              first: worlds.every((world) => comesFirst(treatment, world, rules)),
              against: new Set([...(inEach[0] ?? [])].filter((reason) => inEach.every((those) => those.has(reason)))),
              ...(treatment === "extend" ? { latest: due.latest } : {}),
            };
          }),
  };
}

/** Every world that what is known allows. */
function suppose(known: Partial<World>, open: readonly JudgedFact[], rules: MaturityTermValues): readonly World[] {
  const [fact, ...rest] = open;
  if (fact === undefined) return [known as World]; // every fact is supposed by now
  if (known[fact] !== undefined) return suppose(known, rest, rules);
  return valuesOf(fact, rules).flatMap((value) => suppose({ ...known, [fact]: value }, rest, rules));
}

/** A loan can have been renewed any number of times; beyond what the terms allow nothing changes. */
function valuesOf(fact: JudgedFact, { mostRenewals = 0 }: MaturityTermValues): readonly (boolean | number)[] {
  return fact === "renewals" ? Array.from({ length: mostRenewals + 1 }, (_, n) => n) : [true, false];
}

function tell<Answer>(
  worlds: readonly World[],
  facts: MaturityFacts,
  rules: MaturityTermValues,
  answerIn: (world: World) => Answer,
): Told<Answer> {
  const possible = new Set(worlds.map(answerIn));
  const [answer] = possible;
  if (possible.size === 1 && answer !== undefined) return { state: "known", answer };
  const decides = (fact: JudgedFact): boolean =>
    worlds.some((world) => valuesOf(fact, rules).some((v) => answerIn({ ...world, [fact]: v }) !== answerIn(world)));
  return {
    state: "undetermined",
    possible,
    missing: new Set(FACTS.filter((fact) => facts[fact] === undefined && decides(fact))),
  };
}
