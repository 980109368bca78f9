import { lookAt } from "../../base/input/look-at.ts";
import { type Amount, fenOf, amountOf } from "../../base/money/amount.ts";
import { type ChosenReading, type DeclaredReading, optionKey, type Register } from "../../kernel/reading.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { ownTerms } from "../../kernel/policy.ts";
import { accrueInterest, preparedInterest } from "../../ledger/interest/accrue-interest.ts";
import { interestReadings } from "../../ledger/interest/readings.ts";
import type { InterestFacts, InterestTerms } from "../../ledger/interest/types.ts";
import { computeSubsidy } from "./compute-subsidy.ts";
import { preparedSubsidy } from "./prepare.ts";
import { subsidyReadings } from "./readings.ts";
import type { SubsidyFacts, SubsidyTerms } from "./types.ts";

/** What one other choice would change. */
export interface ReadingEffect {
  readonly alternative: unknown;
  /** The total under it less the total under the choice; `null` where either is not known. */
  readonly changes: Amount | null;
  /** How many rows (periods) would have another amount. */
  readonly rows: number;
}

/** A reading that had a part, with what each alternative would change. */
export interface EffectOfReading extends ChosenReading {
  readonly effect: readonly ReadingEffect[];
}

/** The result of `readingEffects`. */
export interface ReadingEffects extends UnderTerms {
  readonly kind: "reading-effects";
  /** Of what: interest, or the subsidy. */
  readonly of: "interest" | "subsidy";
  /** The total under the choices; `null` where it is not known. */
  readonly total: Amount | null;
  readonly readings: readonly EffectOfReading[];
}

/** A result as its rows: an amount for each, by loan and first night. */
interface Counted extends UnderTerms {
  readonly total: Amount | null;
  readonly rows: ReadonlyMap<string, string>;
}

/**
 * Says of every reading that had a part in a figure what the other choices would change: the total, and how many rows.
 *
 * @remarks
 * **Units** yuan, signed. Each alternative is computed with everything else as it is.
 * @throws InputError as `accrueInterest` or `computeSubsidy`, by the kind of the terms.
 * @example
 * ```ts
 * import { readingEffects } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "60000", contractOn: "2018-01-20",
 *   paidOutOn: "2018-01-20", maturesOn: "2018-02-20", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const { readings } = readingEffects(changge2017.subsidy, { loans: [loan], rates: [pbocBenchmark] });
 * readings.find(({ id }) => id === "subsidy/above-cap")?.effect; // => [{ alternative: "none", changes: "-187.29", rows: 1 }]
 * ```
 */
export function readingEffects(terms: InterestTerms, facts: InterestFacts): ReadingEffects;
export function readingEffects(terms: SubsidyTerms, facts: SubsidyFacts): ReadingEffects;
export function readingEffects(
  terms: InterestTerms | SubsidyTerms,
  facts: InterestFacts | SubsidyFacts,
): ReadingEffects {
  if (isOfInterest(terms)) {
    const count = (of: InterestTerms): Counted => countedInterest(of, facts as InterestFacts); // of these terms
    return effectsOf("interest", interestReadings, count(terms), ownTerms(preparedInterest, terms), count);
  }
  const count = (of: SubsidyTerms): Counted => countedSubsidy(of, facts as SubsidyFacts); // likewise
  return effectsOf("subsidy", subsidyReadings, count(terms), ownTerms(preparedSubsidy, terms), count);
}

/** Terms of any other kind, and what is none, are refused as terms of subsidies. */
function isOfInterest(terms: unknown): terms is InterestTerms {
  return lookAt(() => (terms as Partial<InterestTerms> | null | undefined)?.kind) === "interest";
}

function effectsOf<T extends InterestTerms | SubsidyTerms>(
  of: "interest" | "subsidy",
  register: Register,
  chosen: Counted,
  terms: T,
  count: (terms: T) => Counted,
): ReadingEffects {
  const readings = chosen.readings.flatMap(({ id, chosen: value }): readonly EffectOfReading[] => {
    const reading = register[id];
    return reading === undefined
      ? []
      : [
          {
            id,
            chosen: value,
            effect: alternativesTo(value, reading).map((other) => effectOf(other, reading, terms, chosen, count)),
          },
        ];
  });
  return { kind: "reading-effects", of, total: chosen.total, readings, made: chosen.made, terms: chosen.terms };
}

/** Every option of a reading but the one that is chosen. */
function alternativesTo(value: unknown, { chosen, alternatives }: DeclaredReading): readonly unknown[] {
  return [chosen, ...alternatives].filter((option) => optionKey(option) !== optionKey(value));
}

function effectOf<T extends InterestTerms | SubsidyTerms>(
  alternative: unknown,
  { term }: DeclaredReading,
  terms: T,
  chosen: Counted,
  count: (terms: T) => Counted,
): ReadingEffect {
  const other = count({ ...terms, caller: { ...terms.caller, [term]: alternative } });
  const ids = new Set([...chosen.rows.keys(), ...other.rows.keys()]);
  const rows = [...ids].filter((id) => chosen.rows.get(id) !== other.rows.get(id)).length;
  const known = chosen.total !== null && other.total !== null;
  return {
    alternative,
    changes: known ? amountOf(fenOf(other.total) - fenOf(chosen.total)) : null,
    rows,
  };
}

function countedInterest(terms: InterestTerms, facts: InterestFacts): Counted {
  const { periods, totals, readings, made, terms: used } = accrueInterest(terms, facts);
  const rows = new Map(periods.map((p) => [p.from, p.interest]));
  return { total: totals.interest, rows, readings, made, terms: used };
}

function countedSubsidy(terms: SubsidyTerms, facts: SubsidyFacts): Counted {
  const { loans, totals, readings, made, terms: used } = computeSubsidy(terms as never, facts); // the door asks for a share
  const rows = new Map(
    loans.flatMap(({ loan, periods }) =>
      periods.map((p) => [`${loan} ${p.from}`, p.state === "known" ? p.subsidy : "undetermined"] as const),
    ),
  );
  return { total: totals.state === "known" ? totals.subsidy : null, rows, readings, made, terms: used };
}
