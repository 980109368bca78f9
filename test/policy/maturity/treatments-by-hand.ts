import type { JudgedFact } from "../../../src/policy/maturity/completions.ts";
import type { ClosedBecause, MaturityKind, MaturityTermValues, Treatment } from "../../../src/policy/maturity/types.ts";

/*
 * The tables of the second way to sort a loan: of which kind one is in one world, and what stands against a
 * treatment there. Written from the clauses; nothing but types comes from `src`.
 */

/** One way in which everything can be. */
export type World = { readonly [F in Exclude<JudgedFact, "renewals">]: boolean } & { readonly renewals: number };

/** The facts that somebody must judge. */
export const FACTS = [
  ...(["deceased", "willingToRepay", "ableToRepay", "stillInNeed", "qualifiesForExtension"] as const),
  ...(["qualifiesForCompensation", "projectThriving", "noLongerPoor", "renewals"] as const),
];

/** Who is of which kind: deceased, willing, able, in need; what is not written does not matter. */
const KIND_TABLE: readonly (readonly [kind: MaturityKind | "open point", when: Partial<World>])[] = [
  ["deceased", { deceased: true }],
  ["unwilling", { deceased: false, willingToRepay: false }],
  ["able-and-willing", { deceased: false, willingToRepay: true, ableToRepay: true, stillInNeed: false }],
  ["willing-still-in-need", { deceased: false, willingToRepay: true, ableToRepay: true, stillInNeed: true }],
  ["willing-but-unable", { deceased: false, willingToRepay: true, ableToRepay: false, stillInNeed: false }],
  ["open point", { deceased: false, willingToRepay: true, ableToRepay: false, stillInNeed: true }],
];

/** Which treatment is for which kind, where the terms do not say. */
const PAIRING: { readonly [K in MaturityKind]: string } = {
  "able-and-willing": "collect",
  "willing-still-in-need": "extend renew convert",
  "willing-but-unable": "extend renew convert compensate",
  unwilling: "collect jointCollection sue",
  deceased: "collect compensate",
};

/** Whether a treatment comes first in a world: it is paired with the kind. */
export function comesFirst(name: Treatment, world: World, rules: MaturityTermValues): boolean {
  const kind = kindIn(world, rules);
  return (rules.kindTreatments?.[kind] ?? (PAIRING[kind].split(" ") as readonly Treatment[])).includes(name);
}

export function kindIn(world: World, { inNeedAndUnable = "willing-still-in-need" }: MaturityTermValues): MaturityKind {
  const rows = KIND_TABLE.filter(([, when]) => FACTS.every((f) => when[f] === undefined || when[f] === world[f]));
  const [row, another] = rows;
  if (row === undefined || another !== undefined) throw new Error("the table has a gap or an overlap");
  return row[0] === "open point" ? inNeedAndUnable : row[0];
}

/** A loan that falls due. */
export interface Due {
  readonly asOf: string;
  readonly maturesOn: string;
  readonly extensions: number;
  readonly latest: string;
  readonly extendTo: string | undefined;
}

/** Everything that stands against a treatment in one world; each line stands alone. */
export function standsAgainst(
  name: Treatment,
  due: Due,
  world: World,
  rules: MaturityTermValues,
): ReadonlySet<ClosedBecause> {
  const { asOf, maturesOn, latest, extendTo = "" } = due;
  const kind = kindIn(world, rules);
  const pairing: readonly string[] = rules.kindTreatments?.[kind] ?? PAIRING[kind].split(" ");
  const isAsked = extendTo !== "";
  const hasRoom = latest > maturesOn;
  const moreTime: readonly Treatment[] = ["extend", "renew"];
  const forLate: readonly Treatment[] = ["compensate", "jointCollection", "sue"];
  const joint = name === "jointCollection" && rules.jointCollectionFor !== undefined;
  const most = rules.mostRenewals;
  const lines: readonly (readonly [ClosedBecause, boolean])[] = [
    // A creditor may demand and sue, whatever the kind.
    ["not-for-this-kind", !pairing.includes(name) && name !== "collect" && name !== "sue"],
    ["after-maturity", name === "extend" && asOf > maturesOn && rules.extensionOfOverdue === undefined],
    ["limit-reached", name === "extend" && !hasRoom],
    ["beyond-limit", name === "extend" && hasRoom && isAsked && extendTo > latest],
    ["not-later", name === "extend" && isAsked && extendTo <= maturesOn],
    ["renewals-used-up", moreTime.includes(name) && most !== undefined && world.renewals + due.extensions >= most],
    ["conditions-not-met", moreTime.includes(name) && "extensionConditions" in rules && !world.qualifiesForExtension],
    [
      "conditions-not-met",
      name === "compensate" && "compensationConditions" in rules && !world.qualifiesForCompensation,
    ],
    ["not-past-maturity", forLate.includes(name) && asOf <= maturesOn],
    ["still-poor", joint && !world.noLongerPoor],
    ["project-not-thriving", joint && !world.projectThriving],
  ];
  return new Set(lines.flatMap(([reason, stands]) => (stands ? [reason] : [])));
}
