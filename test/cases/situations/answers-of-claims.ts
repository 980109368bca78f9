import type { Situation } from "./situation.ts";

/*
 * What the answers about claims, listings and places say, in the shape in which the rows expect it.
 */

type Plain = Readonly<Record<string, unknown>>;
type Rows = readonly Plain[];

/** What a row can look at, of any of these answers. */
interface Told {
  readonly outcome: unknown;
  readonly missing: readonly unknown[];
  readonly states: Plain;
  readonly amounts: Plain;
}

/** The part of an answer that is an object, or nothing of it. */
const part = (of: unknown): Plain => (typeof of === "object" && of !== null ? (of as Plain) : {});
const rows = (of: unknown): Rows => (Array.isArray(of) ? (of as Rows) : []);
const byName = (of: Rows, name: string, value: string): Plain =>
  Object.fromEntries(of.map((row) => [String(row[name]), row[value]]));
/** Parts of a split, those within them too. */
const parts = (of: unknown): Rows => rows(of).flatMap((row) => [row, ...parts(row["within"])]);
const prefixed = (place: unknown, of: Plain): Plain =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [`${String(place)}.${name}`, value]));

/** The words of a village or a town. */
function placeStates(place: Plain): Plain {
  const { stop, stopByRate, stopByVillages, honour, newCredit, remark = "none" } = place;
  const of = { stop, stopByRate, stopByVillages, honour };
  const states = Object.entries(of).flatMap(([name, found]) =>
    found === undefined ? [] : [[name, part(found)["state"]] as const],
  );
  return prefixed(place["village"] ?? place["town"], { ...Object.fromEntries(states), newCredit, remark });
}

const SCOPES = ["credit", "subsidy", "interest-subsidy"];

/** By function: what its answer says. */
const TOLD: { readonly [fn in Situation["fn"]]?: (result: Plain) => Partial<Told> } = {
  assessClaim: ({ outcome, missing, amount, records }) => ({
    outcome,
    missing: missing as Told["missing"],
    states: byName(rows(records), "record", "on"),
    amounts: { claim: part(amount)["total"] },
  }),
  splitLoss: (result) => ({
    outcome: result["state"],
    missing: result["missing"] as Told["missing"],
    amounts: byName(parts(result["parts"]), "party", "amount"),
  }),
  splitRecovery: (result) => ({ amounts: byName(rows(result["parts"]), "party", "costBorne") }),
  stateFund: ({ leverage, topUp }) => ({
    states: { leverage: part(leverage)["state"], topUp: part(topUp)["state"] },
  }),
  screenPerson: ({ outcome, missing, bars }) => ({
    outcome,
    missing: missing as Told["missing"],
    states: {
      ...Object.fromEntries(SCOPES.map((scope) => [scope, "free"])),
      ...byName(rows(bars), "scope", "state"),
    },
  }),
  assessSuspension: ({ outcome, missing }) => ({ outcome, missing: missing as Told["missing"] }),
  reviewPlaces: ({ villages, towns, reviewBasis }) => ({
    states: {
      ...Object.assign({}, ...[...rows(villages), ...rows(towns)].map(placeStates)),
      review: rows(reviewBasis).length === 0 ? "not-stated" : "stated",
    } as Plain,
  }),
  rectify: ({ headline, missing }) => ({
    states: { headline },
    missing: rows(missing).map(({ fact }) => fact),
  }),
};

/** The functions whose answers are told here. */
export const TOLD_HERE = Object.keys(TOLD) as readonly Situation["fn"][];

/** What an answer of one of them says. */
export function told(fn: Situation["fn"], result: Plain): Partial<Told> {
  return TOLD[fn]?.(result) ?? {};
}

/** Parts of an answer for which a row has several right words. */
const isOneOf = (right: unknown, word: unknown): boolean => Array.isArray(right) && right.includes(word);

/** What of an answer a row is about, in the shape of what it expects: equal to it where the answer is right. */
export function toldOfClaim({ fn, expected }: Situation, result: Plain): Plain {
  const of = told(fn, result);
  const findings = rows(result["findings"]);
  const named = (names: readonly string[] | undefined, there: readonly unknown[]): readonly string[] | undefined =>
    names?.filter((name) => there.includes(name));
  const asked = (of: Plain | undefined, there: Plain = {}): Plain | undefined =>
    of && Object.fromEntries(Object.entries(of).map(([k, right]) => [k, isOneOf(right, there[k]) ? right : there[k]]));
  const rules = expected.rules && {
    ...Object.fromEntries(
      Object.entries(expected.rules).map(([rule, as]) => {
        // One of several findings of a rule is enough: of a book each loan has its own.
        const own = findings.filter((finding) => finding["rule"] === rule);
        const outcome = typeof as === "string" ? as : as.outcome;
        const found = own.find((finding) => finding["outcome"] === outcome) ?? own[0];
        const word = found?.["outcome"];
        return [rule, typeof as === "string" ? word : { outcome: word, reason: found?.["reason"] }];
      }),
    ),
  };
  const warnings = rows(result["warnings"]).map(({ code }) => code);
  return {
    outcome: expected.outcome && of.outcome,
    rules,
    missing: named(expected.missing, of.missing ?? []),
    warnings: named(expected.warnings, warnings),
    neverWarns: expected.neverWarns?.filter((code) => !warnings.includes(code)),
    states: asked(expected.states, of.states),
    amounts: asked(expected.amounts, of.amounts),
  };
}
