// The three recipes of src/README.md as edits: to a file that stands, after a line that stands there once, or a new
// file. `recipes.test.ts` counts their files and finds every line; `npm run recipes` applies them to a copy and runs
// the checks.

export const recipes = [
  {
    name: "a yes-or-no condition that a pack asks",
    most: 3,
    edits: [
      {
        file: "src/policy/eligibility/household/conditions.ts",
        after: "export const personConditions = [\n",
        text: `  {
    fact: "keepsAccounts",
    rule: "household/keeps-accounts",
    must: true,
    reason: "no-accounts-kept",
    says: { zh: "有生产经营记账", en: "keeps accounts of its production" },
  },
`,
      },
      {
        file: "src/packs/household-scheme.ts",
        after: '        suitableProject: "required",\n',
        text: '        keepsAccounts: "required",\n',
      },
      {
        file: "test/cases/household.ts",
        after: '  ["方案 一2", { suitableProject: false }, "household/suitable-project"],\n',
        text: '  ["方案 一2", { keepsAccounts: false }, "household/keeps-accounts"],\n',
      },
    ],
  },
  {
    name: "another requirement",
    most: 4,
    edits: [
      {
        file: "src/policy/eligibility/household/rows/enough-workers.ts",
        text: `import type { Finding } from "../../../../kernel/finding.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { count, positiveCount } from "../../../../kernel/values.ts";
import type { HouseholdRequirement } from "../requirement.ts";

/** What {@link enoughWorkers} finds. */
export type EnoughWorkersFinding = Finding<
  "household/enough-workers",
  { readonly workers: number },
  { readonly atLeast: number },
  "too-few-workers"
>;

/**
 * So many of the household can work (劳动力人数).
 *
 * @remarks
 * **Source** the terms name it. **Units** people. **Boundary** exactly the number passes.
 */
export const enoughWorkers: HouseholdRequirement<EnoughWorkersFinding, "leastWorkers"> = {
  rule: "household/enough-workers",
  says: { zh: "劳动力人数", en: "people able to work" },
  terms: () => ({ leastWorkers: positiveCount("劳动力人数下限", "fewest people able to work") }),
  facts: () => ({ workers: count("劳动力人数", "people able to work") }),
  judge: ({ workers }, { leastWorkers: atLeast }) => {
    if (workers === undefined) return unknown("workers");
    const [observed, required] = [{ workers }, { atLeast }];
    return workers >= atLeast ? met(observed, required) : unmet("too-few-workers", observed, required);
  },
  remedy: () => ({ change: "none" }), // no application changes it
  reasons: { "too-few-workers": { zh: "劳动力人数不足", en: "too few are able to work" } },
  evidence: ({ observed, required }) => {
    const [have, least] = [String(observed.workers), String(required.atLeast)];
    return [{ zh: \`劳动力 \${have} 人，至少 \${least} 人\`, en: \`\${have} able to work, at least \${least}\` }];
  },
};
`,
      },
      {
        file: "src/policy/eligibility/household/requirements.ts",
        after: 'import { applicantAge, type ApplicantAgeFinding } from "./rows/applicant-age.ts";\n',
        text: 'import { enoughWorkers, type EnoughWorkersFinding } from "./rows/enough-workers.ts";\n',
      },
      {
        file: "src/policy/eligibility/household/requirements.ts",
        after: "  | ApplicantAgeFinding\n",
        text: "  | EnoughWorkersFinding\n",
      },
      {
        file: "src/policy/eligibility/household/requirements.ts",
        after: "    applicantAge,\n",
        text: "    enoughWorkers,\n",
      },
      {
        file: "src/packs/household-scheme.ts",
        after:
          '      household: { householdKinds: ["registered-poor"] },\n    },\n    "household-scheme#loan 1.2": {\n      household: {\n',
        text: "        leastWorkers: 2,\n",
      },
      {
        file: "test/cases/household.ts",
        after: "export const ORDINARY: HouseholdApplication = {\n",
        text: "  workers: 2,\n",
      },
      {
        file: "test/cases/household.ts",
        after: "export const SCHEME_CASES: readonly HouseholdCase[] = [\n",
        text: `  ["方案 一2", { workers: 1 }, "household/enough-workers", "unmet"],
  ["方案 一2", { workers: 2 }, "household/enough-workers", "met"],
  ["方案 一2", {}, "household/enough-workers", "undetermined", ["workers"]],
`,
      },
    ],
  },
  {
    name: "a pack",
    most: 3,
    edits: [
      {
        file: "src/documents/county-2030.ts",
        text: `import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** A county's measures of 2030. */
export const county2030Document = /* @__PURE__ */ freezeDeep({
  id: "county-2030",
  title: { zh: "小额信贷管理办法(2030)", en: "Measures of 2030 on microcredit" },
  issuer: { zh: "某县", en: "a county, not named" },
  issuedOn: "2030-01-02",
  standing: "primary",
  articles: {
    "1": { zh: "第一条", en: "article 1", status: "implemented" },
    "2": { zh: "第二条", en: "article 2", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type County2030Citation = CitationOf<typeof county2030Document>;
`,
      },
      {
        file: "src/packs/county2030.ts",
        text: `import type { County2030Citation } from "../documents/county-2030.ts";
import { type Articles, pack } from "./pack.ts";

/** A county's measures of 2030. */
export const county2030 = /* @__PURE__ */ pack(
  {
    pack: "county2030",
    title: { zh: "某县小额信贷(2030)", en: "A county, 2030" },
    edition: "2030",
    inForce: { from: "2030-01-02", sources: ["county-2030#1"] },
    coverage: "whole",
  },
  {
    "county-2030#1": { household: { householdCap: "50000.00" } },
    "county-2030#2": { household: { termMonths: { max: 36 } }, maturity: { extend: "offered" } },
  } as const satisfies Articles<County2030Citation>,
);
`,
      },
      {
        file: "test/policy/eligibility/county-2030.test.ts",
        text: `import { expect, it } from "vitest";
import { county2030 } from "../../../src/packs/county2030.ts";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { anApplication } from "../../support/builders.ts";

it.each([
  ["50000", 36, "eligible"],
  ["50000.01", 36, "ineligible"],
  ["50000", 37, "ineligible"],
] as const)("the measures of 2030: %s yuan for %s months is %s", (amount, termMonths, outcome) => {
  expect(assessHousehold(county2030.household, anApplication({ amount, termMonths })).outcome).toBe(outcome);
});
`,
      },
    ],
  },
];

/** The files that a recipe touches, each once. */
export function filesOf({ edits }) {
  return [...new Set(edits.map(({ file }) => file))];
}

/** The text of a file after an edit; an error where its line does not stand there once. */
export function edited(text, { file, after, text: added }) {
  if (after === undefined) return added;
  const [before, ...rest] = text.split(after);
  if (rest.length !== 1) throw new Error(`${file} has ${String(rest.length)} times: ${after}`);
  return before + after + added + rest[0];
}
