import * as api from "../../../src/entries/index.ts";
import type { PART_OF } from "./situation.ts";

/*
 * The functions of loans after lending, dividends, books and rates: how the facts of a row are handed in, and where in
 * the answer the words of a row stand.
 */

type Plain = Readonly<Record<string, unknown>>;
type Call = (terms: unknown, facts: unknown) => Plain;

export interface Adapter {
  /** What is handed in for the facts of a row. */
  readonly facts?: (facts: Plain, terms: unknown) => unknown;
  readonly outcome?: (result: Plain) => unknown;
  readonly states?: (result: Plain) => Plain;
  readonly amounts?: (result: Plain) => Plain;
}

export const listOf = (of: unknown): readonly Plain[] => (of ?? []) as readonly Plain[];
export const byName = (list: readonly Plain[], name: string, state = "state"): Plain =>
  Object.fromEntries(list.map((one) => [one[name] as string, one[state]]));

/** A reminder names form and day; the plan knows its id. */
function withIds(facts: Plain, terms: unknown): Plain {
  const plan = (api.planReminders as unknown as Call)(terms, { loans: facts["loans"] });
  const idOf = byName(listOf(plan["notices"]), "form", "id");
  return { ...facts, sent: listOf(facts["sent"]).map(({ form, on }) => ({ notice: idOf[form as string], on })) };
}

function statesOfMaturity(result: Plain): Plain {
  const classified = result["classified"] as Plain;
  return {
    ...Object.fromEntries((result["notOffered"] as string[]).map((name) => [name, "not-offered-by-these-terms"])),
    ...byName(listOf(result["treatments"]), "treatment"),
    kind: classified["maturityKind"] ?? classified["state"],
  };
}

/** By function. */
export const OF_LOANS = {
  trackReminders: { facts: withIds, states: ({ notices }) => byName(listOf(notices), "form") },
  classifyMaturity: { states: statesOfMaturity },
  shareDividend: { amounts: ({ total }) => ({ total }) },
  assessMonitoring: {},
  mayQuery: {},
  mayRecord: {},
  gradeOf: {
    facts: ({ score }) => score,
    states: ({ graded }) => ({ grade: (graded as Plain)["grade"] }),
  },
  replayPoints: { amounts: ({ balance }) => ({ balance: String(balance) }) },
  assessTargets: {
    states: ({ units }) =>
      Object.fromEntries(
        listOf(units).flatMap(({ unit, findings }) =>
          listOf(findings).map(({ target, state }) => [`${String(unit)}.${String(target)}`, state]),
        ),
      ),
  },
  summarisePortfolio: {
    states: ({ classes }) =>
      Object.fromEntries(listOf(classes).map((one) => [`${String(one["loan"])}.class`, one["class"]])),
  },
  listDeadlines: {
    states: ({ deadlines }) =>
      Object.fromEntries(
        listOf(deadlines).map(({ deadline, period, standing }): readonly [string, unknown] => [
          period === undefined ? String(deadline) : `${String(deadline)} ${String((period as Plain)["period"])}`,
          standing === "done" ? "in-time" : standing === "done-late" ? "late" : standing,
        ]),
      ),
  },
  advanceApplication: {
    facts: (facts) => facts,
  },
  lookUpRate: {
    outcome: ({ state }) => (state === "known" ? "known" : "undetermined"),
    amounts: ({ rate }) => ({ rate }),
  },
} as const satisfies Partial<Record<keyof typeof PART_OF, Adapter>>;

/** Every list of this name in an answer, wherever it stands. */
export function everywhere(of: unknown, name: string): readonly unknown[] {
  if (Array.isArray(of)) return of.flatMap((one) => everywhere(one, name));
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) =>
    key === name && Array.isArray(value) ? (value as unknown[]) : everywhere(value, name),
  );
}
