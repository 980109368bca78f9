// Ten explained conditions with the grade, on a thousand applications: the core, one call with its door, a
// function by hand, and three rule engines, each in its cheapest idiom. Outputs are compared first.
import { Engine } from "json-rules-engine";
import { LogicEngine } from "json-logic-engine";
import { RuleEngine } from "node-rules";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication } from "../../src/policy/eligibility/household/types.ts";
import type { HouseholdTerms } from "../../src/policy/eligibility/household/types.ts";
import { freezeDeep } from "../../src/kernel/freeze-deep.ts";
import { lay } from "../../src/kernel/kind.ts";
import { select } from "../../src/kernel/requirement.ts";
import { MET, UNDETERMINED, UNMET } from "../../src/kernel/verdict.ts";
import { householdApplicationRecord } from "../../src/policy/eligibility/household/facts.ts";
import { householdRequirements } from "../../src/policy/eligibility/household/requirements.ts";
import { householdTermsKind } from "../../src/policy/eligibility/household/terms.ts";

const COUNT = 1000;
const GRADES = ["AAA+", "AAA", "AA", "A"];

export const terms: HouseholdTerms = freezeDeep({
  kind: "household",
  pack: "bench",
  edition: "1",
  stated: {
    "bench#1": {
      householdKinds: ["registered-poor", "no-longer-poor"],
      ableToWork: "required",
      hasIncome: "required",
      lawAbiding: "required",
      age: { min: 18, max: 65 },
      minimumGrade: "A",
      gradeOrder: GRADES,
      forbiddenPurposes: ["building", "wealth-products", "household-goods"],
      householdCap: "50000.00",
      termMonths: { min: 12, max: 36 },
      collateralTaken: "forbidden",
    },
  },
} as const);

/** Of every application one fact is not known, or none. */
const UNKNOWABLE = [
  ...["householdKind", "ableToWork", "hasIncome", "lawAbiding", "bornOn", "grade", "purposes", "outstanding"],
  ...["collateralTaken", "", "", "", "", ""],
];

export const applications: readonly HouseholdApplication[] = Array.from({ length: COUNT }, (_, i) => {
  const known = {
    id: String(i),
    appliedOn: "2019-05-06",
    amount: String(20_000 + (i % 40) * 1000),
    termMonths: 6 + (i % 36),
    householdKind: i % 7 === 0 ? "other" : "registered-poor",
    bornOn: `${String(1950 + (i % 55))}-03-01`,
    purposes: i % 11 === 0 ? ["building"] : ["farming-and-animals"],
    outstanding: String((i % 5) * 1000),
    outstandingOldProduct: "0",
    grade: i % 6 === 0 ? "none" : (GRADES[i % 4] ?? "none"),
    ableToWork: i % 13 !== 0,
    hasIncome: i % 17 !== 0,
    lawAbiding: i % 19 !== 0,
    collateralTaken: i % 23 === 0,
  };
  const unknown = UNKNOWABLE[i % UNKNOWABLE.length];
  return Object.fromEntries(Object.entries(known).filter(([fact]) => fact !== unknown)) as never; // an application
});

const laid = lay(householdTermsKind, terms);
const t = householdTermsKind.values.slots(laid.values);
const { asked } = select(householdRequirements, laid);
export const slots = applications.map((application) => householdApplicationRecord.slots(application));

/** The core: the requirements that are asked, over facts that are read. */
const judge = (f: (typeof slots)[number]): readonly number[] =>
  asked.map(({ row, basis }) => {
    const { outcome } = row.judge(f, t, basis);
    return outcome === "met" ? MET : outcome === "unmet" ? UNMET : UNDETERMINED;
  });

/** The facts as the function by hand and the engines want them; null where they are not known. */
export const plain = applications.map((a) => ({
  kind: a.householdKind ?? null,
  ableToWork: a.ableToWork ?? null,
  hasIncome: a.hasIncome ?? null,
  lawAbiding: a.lawAbiding ?? null,
  age: a.bornOn === undefined ? null : 2019 - Number(a.bornOn.slice(0, 4)),
  gradeRank: a.grade === undefined ? null : GRADES.includes(a.grade) ? GRADES.indexOf(a.grade) : 4,
  purpose: a.purposes?.[0] ?? null,
  asked: 100 * Number(a.amount),
  owed: a.outstanding === undefined ? null : 100 * Number(a.outstanding),
  months: a.termMonths,
  collateralTaken: a.collateralTaken ?? null,
}));
type Plain = (typeof plain)[number];

const NAMES = [
  ...["household/kind", "household/able-to-work", "household/has-income", "household/law-abiding"],
  ...["household/applicant-age", "household/minimum-grade", "household/no-forbidden-purpose"],
  ...["household/within-cap", "household/term-length", "household/no-collateral"],
] as const;

const CAP = 5_000_000;
const FORBIDDEN = ["building", "wealth-products", "household-goods"];

export function byHand(f: Plain): Record<string, number> {
  return {
    kind: f.kind === null ? UNDETERMINED : f.kind === "registered-poor" || f.kind === "no-longer-poor" ? MET : UNMET,
    ableToWork: f.ableToWork === null ? UNDETERMINED : f.ableToWork ? MET : UNMET,
    hasIncome: f.hasIncome === null ? UNDETERMINED : f.hasIncome ? MET : UNMET,
    lawAbiding: f.lawAbiding === null ? UNDETERMINED : f.lawAbiding ? MET : UNMET,
    age: f.age === null ? UNDETERMINED : f.age >= 18 && f.age <= 65 ? MET : UNMET,
    grade: f.gradeRank === null ? UNDETERMINED : f.gradeRank <= 3 ? MET : UNMET,
    purpose:
      f.purpose === null
        ? UNDETERMINED
        : f.purpose === "building" || f.purpose === "wealth-products" || f.purpose === "household-goods"
          ? UNMET
          : MET,
    cap: f.owed === null ? (f.asked > CAP ? UNMET : UNDETERMINED) : f.asked + f.owed <= CAP ? MET : UNMET,
    months: f.months >= 12 && f.months <= 36 ? MET : UNMET,
    collateral: f.collateralTaken === null ? UNDETERMINED : f.collateralTaken ? UNMET : MET,
  };
}

/** JSON Logic, built once into one function: a list of verdicts. */
const ifKnown = (fact: string, met: unknown): unknown => ({
  if: [{ "===": [{ var: fact }, null] }, UNDETERMINED, met, MET, UNMET],
});
export const logic = new LogicEngine().build([
  ifKnown("kind", { in: [{ var: "kind" }, ["registered-poor", "no-longer-poor"]] }),
  ifKnown("ableToWork", { var: "ableToWork" }),
  ifKnown("hasIncome", { var: "hasIncome" }),
  ifKnown("lawAbiding", { var: "lawAbiding" }),
  ifKnown("age", { "<=": [18, { var: "age" }, 65] }),
  ifKnown("gradeRank", { "<=": [{ var: "gradeRank" }, 3] }),
  ifKnown("purpose", { "!": { in: [{ var: "purpose" }, FORBIDDEN] } }),
  {
    if: [
      { ">": [{ var: "asked" }, CAP] },
      UNMET,
      { "===": [{ var: "owed" }, null] },
      UNDETERMINED,
      { "<=": [{ "+": [{ var: "asked" }, { var: "owed" }] }, CAP] },
      MET,
      UNMET,
    ],
  },
  { if: [{ "<=": [12, { var: "months" }, 36] }, MET, UNMET] },
  ifKnown("collateralTaken", { "!": { var: "collateralTaken" } }),
]) as (f: Plain) => readonly number[];

/** One rule for each way of not being met: an event says which condition, and whether it is unmet or open. */
const unmetWhen: readonly object[][] = [
  [{ fact: "kind", operator: "notIn", value: [null, "registered-poor", "no-longer-poor"] }],
  [{ fact: "ableToWork", operator: "equal", value: false }],
  [{ fact: "hasIncome", operator: "equal", value: false }],
  [{ fact: "lawAbiding", operator: "equal", value: false }],
  [
    { fact: "age", operator: "lessThan", value: 18 },
    { fact: "age", operator: "greaterThan", value: 65 },
  ],
  [{ fact: "gradeRank", operator: "greaterThan", value: 3 }],
  [{ fact: "purpose", operator: "in", value: FORBIDDEN }],
  [{ fact: "debt", operator: "greaterThan", value: CAP }],
  [
    { fact: "months", operator: "lessThan", value: 12 },
    { fact: "months", operator: "greaterThan", value: 36 },
  ],
  [{ fact: "collateralTaken", operator: "equal", value: true }],
];
const openWhen = [
  "kind",
  "ableToWork",
  "hasIncome",
  "lawAbiding",
  "age",
  "gradeRank",
  "purpose",
  "owed",
  "",
  "collateralTaken",
];
const engine = new Engine([
  ...unmetWhen.map((any, i) => ({ conditions: { any: any as never }, event: { type: NAMES[i] ?? "" } })),
  ...openWhen.flatMap((fact, i) =>
    fact === ""
      ? []
      : [
          {
            conditions: { all: [{ fact, operator: "equal", value: null }] },
            event: { type: `${NAMES[i] ?? ""}?` },
          },
        ],
  ),
]);
export const byEngine = async (f: Plain): Promise<readonly string[]> =>
  (await engine.run({ ...f, debt: f.asked + (f.owed ?? 0) })).events.map((e) => e.type);

interface Judged extends Plain {
  readonly found: string[];
}
/** The verdicts one by one, as closures. */
const each: readonly ((f: Plain) => number)[] = [
  (f) => (f.kind === null ? UNDETERMINED : f.kind === "registered-poor" || f.kind === "no-longer-poor" ? MET : UNMET),
  (f) => (f.ableToWork === null ? UNDETERMINED : f.ableToWork ? MET : UNMET),
  (f) => (f.hasIncome === null ? UNDETERMINED : f.hasIncome ? MET : UNMET),
  (f) => (f.lawAbiding === null ? UNDETERMINED : f.lawAbiding ? MET : UNMET),
  (f) => (f.age === null ? UNDETERMINED : f.age >= 18 && f.age <= 65 ? MET : UNMET),
  (f) => (f.gradeRank === null ? UNDETERMINED : f.gradeRank <= 3 ? MET : UNMET),
  (f) => (f.purpose === null ? UNDETERMINED : FORBIDDEN.includes(f.purpose) ? UNMET : MET),
  (f) => (f.asked + (f.owed ?? 0) > CAP ? UNMET : f.owed === null ? UNDETERMINED : MET),
  (f) => (f.months >= 12 && f.months <= 36 ? MET : UNMET),
  (f) => (f.collateralTaken === null ? UNDETERMINED : f.collateralTaken ? UNMET : MET),
];
const rules = new RuleEngine(
  each.map((verdict, i) => ({
    condition: (R: { when: (b: boolean) => void }, f: Judged) => {
      R.when(verdict(f) !== MET);
    },
    consequence: (R: { next: () => void }, f: Judged) => {
      f.found.push(verdict(f) === UNMET ? (NAMES[i] ?? "") : `${NAMES[i] ?? ""}?`);
      R.next();
    },
  })) as never, // its types ask for priorities and names that it does not need
  { ignoreFactChanges: true }, // else it starts again whenever a consequence writes something down
);
const byRules = async (f: Plain): Promise<readonly string[]> =>
  new Promise((resolve) => {
    rules.execute({ ...f, found: [] }, (result) => {
      resolve((result as unknown as Judged).found);
    });
  });

/** What is unmet, and with a question mark what is open, in the order of the conditions. */
function said(verdicts: readonly number[]): readonly string[] {
  return NAMES.flatMap((name, i) =>
    verdicts[i] === UNMET ? [name] : verdicts[i] === UNDETERMINED ? [`${name}?`] : [],
  );
}
const place = (answer: string): number => NAMES.findIndex((name) => answer.startsWith(name));
/** Where it is above the cap already, the engine's rule for what is open says so too: as it reads facts one by one. */
const tidy = (answers: readonly string[]): readonly string[] =>
  answers.filter((a) => !(a.endsWith("?") && answers.includes(a.slice(0, -1)))).sort((a, b) => place(a) - place(b));

for (const [i, f] of plain.entries()) {
  const expected = said(judge(slots[i] as never));
  const findings = assessHousehold(terms, applications[i] as never).findings;
  const others: readonly (readonly string[])[] = [
    said(findings.map((x) => (x.outcome === "met" ? MET : x.outcome === "unmet" ? UNMET : UNDETERMINED))),
    said(Object.values(byHand(f))),
    said(logic(f)),
    tidy(await byEngine(f)),
    await byRules(f),
  ];
  for (const other of others) {
    if (asked.length !== NAMES.length || JSON.stringify(other) !== JSON.stringify(expected)) {
      throw new Error(`application ${String(i)}: ${JSON.stringify(expected)} against ${JSON.stringify(other)}`);
    }
  }
}
