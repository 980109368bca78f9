import { owns } from "../base/input/own-fields.ts";
import { InputError } from "../base/input/input-error.ts";
import { dayNumber } from "../base/date/day.ts";
import type { NeedsTerm } from "../kernel/needs-term.ts";
import { admitIndex, admitQuestion, screeningQuestionRecord } from "../policy/blacklist/admit.ts";
import { isOpenBar, type ReachedBar } from "../policy/blacklist/bars.ts";
import { blacklistTerms, type PreparedBlacklist } from "../policy/blacklist/prepare.ts";
import { barsOf, type RelationIndex } from "../policy/blacklist/push.ts";
import { type Screening, screeningOf } from "../policy/blacklist/screen-person.ts";
import type { BarScope, BlacklistFacts, BlacklistTerms, ScreeningQuestion } from "../policy/blacklist/types.ts";
import { type Answered, placesOf, type RowOf, type Rows, rowsOf, sealed } from "./rows.ts";

/** Listings and relations that were laid out once, to be asked many times. */
export interface PreparedRelations {
  /** How many persons are tied to somebody who is listed. */
  readonly tied: number;
}

/** What was laid out for each, behind a frozen object: a caller can neither change it nor make another. */
const laidOut = /* @__PURE__ */ new WeakMap<PreparedRelations, RelationIndex>();

function indexOf(relations: unknown): RelationIndex {
  const index =
    typeof relations === "object" && relations !== null ? laidOut.get(relations as PreparedRelations) : undefined;
  if (index !== undefined) return index;
  const message = { zh: "须为 indexRelations 的结果", en: "must be what indexRelations returned" };
  throw new InputError([{ code: "wrong-type", path: "relations", message }]);
}

/**
 * Lays listings and relations out by person, in one pass: `compileScreening` then looks one person up on any day.
 *
 * @remarks
 * **Beware** nothing is kept of relations that touch nobody who is listed; `relations` may be anything that can be gone
 * through once.
 * @throws InputError for listings or relations of the wrong shape, as `propagateBlacklist`.
 * @example
 * ```ts
 * import { compileScreening, indexRelations } from "fupin-credit/bulk";
 * import { changge2017 } from "fupin-credit/packs";
 * const listings = [{ id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" }] as const;
 * const relations = [{ relation: "parent", parent: "P1", child: "P2" }] as const;
 * const screen = compileScreening(changge2017.blacklist, indexRelations({ listings, relations }), { asOf: "2020-12-01" });
 * const row = screen({ person: "P2", who: "person" });
 * row.state === "answered" && [row.outcome, screen.scopes]; // => ["barred", ["credit", "subsidy", "interest-subsidy"]]
 * ```
 */
export function indexRelations(facts: Pick<BlacklistFacts, "listings" | "relations">): PreparedRelations {
  const index = admitIndex(facts);
  const prepared = Object.freeze({ tied: index.ties.size });
  laidOut.set(prepared, index);
  return prepared;
}

/** What somebody is told, in numbers: bit i of a mask is `2 ** i` and stands for `scopes[i]` of the compiled function. */
export interface ScreeningRow extends Answered<Screening> {
  readonly outcome: Screening["outcome"];
  /** The scopes from which they are barred. */
  readonly barred: number;
  /** The scopes in which it is open. */
  readonly open: number;
}

/** A compiled {@link screenPerson}. */
export interface ScreeningRows extends Rows<RowOf<ScreeningQuestion, "asOf">, ScreeningRow> {
  /** What the terms bar from, in the order of the bits. */
  readonly scopes: readonly BarScope[];
  /** The scopes of a mask. */
  readonly named: (mask: number) => readonly BarScope[];
}

/**
 * Prepares `screenPerson` for many persons, over relations that {@link indexRelations} has laid out.
 *
 * @param relations what {@link indexRelations} returned, and nothing else
 * @param shared facts that rows may leave out: the day of judgement
 * @throws InputError for terms or shared facts of the wrong shape, and for relations of another making; for no row.
 * @example
 * ```ts
 * import { compileScreening, indexRelations } from "fupin-credit/bulk";
 * import { changge2017 } from "fupin-credit/packs";
 * const screen = compileScreening(changge2017.blacklist, indexRelations({ listings: [], relations: [] }));
 * const row = screen.json('{"person":"P2","who":"person","asOf":"2020-12-01"}');
 * row.state === "answered" && row.outcome; // => "free"
 * ```
 */
export function compileScreening<const T extends BlacklistTerms>(
  terms: T & NeedsTerm<T, "creditBar">,
  relations: PreparedRelations,
  shared: Pick<Partial<ScreeningQuestion>, "asOf"> = {},
): ScreeningRows {
  const index = indexOf(relations);
  const reachedBy = (question: ScreeningQuestion, t: PreparedBlacklist): readonly ReachedBar[] => {
    const found = barsOf(index, question, dayNumber(question.asOf), t);
    if (owns(found, "issues")) throw new InputError(found.issues);
    return found.reached;
  };
  const { rows, t } = rowsOf(
    {
      terms: blacklistTerms,
      record: screeningQuestionRecord,
      whole: (under: BlacklistTerms, question: ScreeningQuestion): Screening => {
        const [prepared, own] = admitQuestion(under, question);
        return screeningOf(reachedBy(own, prepared), own, prepared);
      },
      answer: (question, prepared, full): ScreeningRow => {
        let [barred, open] = [0, 0];
        const reached = reachedBy(question, prepared);
        prepared.bars.forEach(({ scope }, place) => {
          const own = reached.filter(({ slots }) => slots.bar.scope === scope);
          if (own.length === 0) return;
          if (own.every(isOpenBar)) open += 2 ** place;
          else barred += 2 ** place;
        });
        const outcome = barred > 0 ? "barred" : open > 0 ? "undetermined" : "free";
        return { state: "answered", outcome, barred, open, full };
      },
    },
    terms,
    shared,
  );
  const scopes = t.bars.map(({ scope }) => scope);
  const named = (mask: number): readonly BarScope[] => placesOf(mask).flatMap((place) => scopes[place] ?? []);
  return sealed(rows as Rows<RowOf<ScreeningQuestion, "asOf">, ScreeningRow>, { scopes, named });
}
