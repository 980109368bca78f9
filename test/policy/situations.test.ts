import { describe, expect, it } from "vitest";
import * as api from "../../src/entries/index.ts";
import * as packs from "../../src/entries/packs.ts";
import { TOLD_HERE, toldOfClaim } from "../cases/situations/answers-of-claims.ts";
import { HELD as HELD_BY } from "../cases/situations/held.ts";
import { SITUATIONS } from "../cases/situations/index.ts";
import { factsOf, termsOf } from "../cases/situations/asked.ts";
import { NATIONAL_EDITIONS, type PART_OF, type Situation } from "../cases/situations/situation.ts";

/* The table of situations, held to the product as `situation.ts` says. */

type Plain = Readonly<Record<string, unknown>>;
type Answering = (terms: unknown, facts: unknown) => Plain;

/** The functions that answer who may borrow. */
const HELD = ["assessHousehold", "assessOperator"] as const satisfies readonly (keyof typeof PART_OF)[];

interface Found {
  readonly rule: string;
  readonly outcome: string;
  readonly reason?: string;
}

/** What of the answer the row is about, in the shape of what it expects. */
function toldOf(result: Plain, { expected }: Situation): Plain {
  const findings = result["findings"] as readonly Found[];
  const missing = findings.flatMap((finding) => (finding as { readonly missing?: readonly string[] }).missing ?? []);
  const rules = Object.entries(expected.rules ?? {}).map(([rule, as]) => {
    const found = findings.find((finding) => finding.rule === rule);
    const told = typeof as === "string" ? found?.outcome : { outcome: found?.outcome, reason: found?.reason };
    return [rule, told] as const;
  });
  const among = (of: readonly string[] | undefined, names: readonly string[]): readonly string[] | undefined =>
    of?.filter((name) => names.includes(name));
  const told = {
    outcome: expected.outcome === undefined ? undefined : result["outcome"],
    within: result["within"],
    reason: expected.reason === undefined ? undefined : result["reason"],
    rules: expected.rules === undefined ? undefined : Object.fromEntries(rules),
    missing: among(expected.missing, missing),
    notAsked: among(expected.notAsked, result["notAsked"] as readonly string[]),
    warnings: among(
      expected.warnings,
      (result["warnings"] as readonly { readonly code: string }[]).map(({ code }) => code),
    ),
    onlyObstacle: expected.onlyObstacle === undefined ? undefined : onlyObstacleOf(result),
    states:
      expected.states === undefined ? undefined : { maximum: (result["maximum"] as { readonly state: string }).state },
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** What is said of the obstacle of the remedies: the same of each. */
function onlyObstacleOf({ remedies }: Plain): unknown {
  const [first, ...others] = (remedies as readonly { readonly onlyObstacle: unknown }[]).map((r) => r.onlyObstacle);
  return others.every((other) => other === first) ? first : undefined;
}

describe("the table", () => {
  it("has at least 120 rows, each with an id of its own", () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(SITUATIONS.map(({ id }) => id)).size).toBe(SITUATIONS.length);
  });

  it("is run whole: the rows of each function by one test", () => {
    const held: readonly string[] = Object.values(HELD_BY).flat();
    expect(held.toSorted()).toStrictEqual([...new Set(SITUATIONS.map(({ fn }) => fn))].toSorted());
    expect(["chooseEdition", ...HELD, ...TOLD_HERE].toSorted()).toStrictEqual(HELD_BY.situations.toSorted());
  });
});

describe("chooseEdition", () => {
  const editions = NATIONAL_EDITIONS.map((name) => packs[name]);

  it.each(SITUATIONS.filter(({ fn }) => fn === "chooseEdition").map((row) => [row.id, row] as const))(
    "%s",
    (_, row) => {
      const choice = api.chooseEdition(editions, factsOf(row)["day"] as string);
      const { outcome, edition } = row.expected;
      expect(choice.state).toBe(outcome);
      if (edition !== undefined)
        expect(choice).toMatchObject({ edition: (packs as unknown as Readonly<Record<string, Plain>>)[edition] });
    },
  );
});

describe.each(HELD)("%s", (fn) => {
  const rows = SITUATIONS.filter((row) => row.fn === fn);

  it.each(rows.map((row) => [row.id, row] as const))("%s", (_, row) => {
    const answer = api[fn] as unknown as Answering;
    const result = answer(termsOf(row), factsOf(row));
    const { outcome, within, reason, rules, missing, notAsked, warnings, onlyObstacle, states } = row.expected;
    const looked = { outcome, within, reason, rules, missing, notAsked, warnings, onlyObstacle, states };
    const expected = Object.fromEntries(Object.entries(looked).filter(([, value]) => value !== undefined));
    const told = toldOf(result, row);
    // A row that claims no `eligible` says nothing of how much it is true within.
    const compared =
      outcome === undefined ? Object.fromEntries(Object.entries(told).filter(([k]) => k !== "within")) : told;
    expect(compared, row.because.zh).toStrictEqual(expected);
    if (outcome !== undefined && outcome !== "eligible") expect(result["outcome"]).not.toBe("eligible");
  });
});

describe.each(TOLD_HERE)("%s", (fn) => {
  const rows = SITUATIONS.filter((row) => row.fn === fn);

  it.each(rows.map((row) => [row.id, row] as const))("%s", (_, row) => {
    const answer = api[fn as keyof typeof api] as unknown as Answering;
    const result = answer(termsOf(row), factsOf(row));
    const { cites, neverCites, neverReads, ...looked } = row.expected;
    expect(toldOfClaim(row, result), row.because.zh).toStrictEqual({ ...toldOfClaim(row, {}), ...looked });
    const readings = (result["readings"] as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(readings.filter((id) => neverReads?.includes(id))).toStrictEqual([]);
    for (const language of ["zh", "en"] as const) {
      const { lines } = api.explain(result as never, { language });
      const cited = lines.flatMap((line) => (line.type === "citation" ? [line.citation] : []));
      const isCited = (name: string): boolean =>
        cited.some((article) => article === name || article.startsWith(`${name}#`));
      expect(cited, row.because.zh).toEqual(expect.arrayContaining([expect.toSatisfy(oneOf(row.article))]));
      expect(cites?.filter((name) => !isCited(name)) ?? []).toStrictEqual([]);
      expect(neverCites?.filter(isCited) ?? []).toStrictEqual([]);
    }
  });
});

function oneOf(articles: Situation["article"]): (cited: unknown) => boolean {
  return (cited) => [articles].flat().includes(cited as never); // any text may be looked for
}
