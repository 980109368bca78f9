import { describe, expect, it } from "vitest";
import { classifyMaturity } from "../../../src/policy/maturity/classify-maturity.ts";
import type {
  MaturityFacts,
  MaturityKind,
  MaturityTerms,
  MaturityTermValues,
} from "../../../src/policy/maturity/types.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { zhaohua2019 } from "../../../src/packs/zhaohua2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aLoan, unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { dueFacts, KINDS, maturityTerms, sortingTerms } from "./maturity-builders.ts";

const issues = (terms: MaturityTerms, facts: MaturityFacts = dueFacts()): readonly string[] =>
  issuesOfCall(() => classifyMaturity(terms, facts));

describe("terms that name no kinds", () => {
  it.each<readonly [string, MaturityTerms]>([
    ["Cangxi", cangxi2019.maturity],
    ["Zhaohua", zhaohua2019.maturity],
    ["Luoping", luoping2023.maturity],
    ["the national product", national2021.maturity],
  ])("those of %s sort no loan, and tell of their treatments all the same", (_, terms) => {
    const { classified, treatments } = classifyMaturity(terms, dueFacts());
    expect(classified).toStrictEqual({ state: "not-sorted" });
    expect(treatments.length).toBeGreaterThan(1);
  });

  it("nor treatments are refused", () => {
    expect(issues(maturityTerms())).toStrictEqual(["missing at terms.maturityKinds"]);
  });

  it("sort once the caller names them", () => {
    const ours = adjustTerms(cangxi2019.maturity, { maturityKinds: KINDS });
    const { classified, basis } = classifyMaturity(ours, dueFacts({ deceased: true }));
    expect(classified).toStrictEqual({ state: "known", maturityKind: "deceased" });
    expect(basis[0]).toStrictEqual({ by: "caller", term: "maturityKinds" });
  });

  it("are refused together with what is wrong with the facts", () => {
    expect(issues(maturityTerms(), dueFacts({ asOf: "2020-11-31" }))).toStrictEqual([
      "no-such-day at facts.asOf",
      "missing at terms.maturityKinds",
    ]);
  });
});

describe("terms of maturities", () => {
  const values = (v: object): readonly string[] =>
    issues(sortingTerms(unchecked<MaturityTermValues>(v))).map((i) => i.replace('terms.stated["our-rules#1"].', ""));

  it("name all five kinds, each once, in any order", () => {
    expect(values({ maturityKinds: KINDS.slice(1) })).toHaveLength(1);
    const twice: readonly MaturityKind[] = [...KINDS.slice(1), "deceased"];
    expect(values({ maturityKinds: twice })).toStrictEqual(["repeated-id at maturityKinds[4]"]);
    expect(values({ maturityKinds: [...KINDS.slice(1), "moved-away"] })).toStrictEqual([
      "not-listed at maturityKinds[4]",
    ]);
    const turned = sortingTerms({ maturityKinds: KINDS.toReversed() });
    expect(classifyMaturity(turned, dueFacts({ deceased: true })).classified.state).toBe("known");
  });

  it("offer a treatment or say nothing of it", () => {
    expect(values({ sue: "refused" })).toStrictEqual(["not-listed at sue"]);
    expect(values({ sue: true })).toStrictEqual(["not-listed at sue"]);
    expect(values({ beg: "offered" })).toStrictEqual(["unknown-key at beg"]);
  });

  it("pair every kind with treatments, each once", () => {
    const none = {
      ...{ "able-and-willing": [], "willing-still-in-need": [], "willing-but-unable": [], unwilling: [], deceased: [] },
    };
    expect(values({ kindTreatments: { ...none, deceased: ["collect", "collect"] } })).toStrictEqual([
      "repeated-id at kindTreatments.deceased[1]",
    ]);
    expect(values({ kindTreatments: { ...none, unwilling: ["beg"] } })).toStrictEqual([
      "not-listed at kindTreatments.unwilling[0]",
    ]);
    expect(values({ kindTreatments: { unwilling: [] } })).toHaveLength(4);
    expect(values({ kindTreatments: { ...none, absent: [] } })).toStrictEqual(["unknown-key at kindTreatments.absent"]);
  });

  it("count renewals in whole numbers from nought", () => {
    expect(values({ mostRenewals: -1 })).toStrictEqual(["below-minimum at mostRenewals"]);
    expect(values({ mostRenewals: 0.5 })).toStrictEqual(["not-a-whole-number at mostRenewals"]);
  });

  it("of another kind are refused", () => {
    expect(issues(unchecked<MaturityTerms>(jiange2019.household))).toContain("not-listed at terms.kind");
  });
});

describe("facts about a loan that falls due", () => {
  const facts = (of: object): readonly string[] =>
    issues(sortingTerms(), unchecked<MaturityFacts>({ ...dueFacts(), ...of }));

  it("have no field that is not known: a misspelt fact is not an unknown one", () => {
    expect(facts({ deseased: true })).toStrictEqual(["unknown-key at facts.deseased"]);
  });

  it("are left out where they are not known", () => {
    expect(facts({ deceased: null })).toStrictEqual(["wrong-type at facts.deceased"]);
    expect(facts({ deceased: "false" })).toStrictEqual(["wrong-type at facts.deceased"]);
  });

  it("have whole renewals, from nought", () => {
    expect(facts({ renewals: -1 })).toStrictEqual(["below-minimum at facts.renewals"]);
    expect(facts({ renewals: 1.5 })).toStrictEqual(["not-a-whole-number at facts.renewals"]);
    expect(facts({ renewals: true })).toStrictEqual(["wrong-type at facts.renewals"]);
  });

  it("have days that there are", () => {
    expect(facts({ extendTo: "2021-02-29", asOf: "soon" })).toStrictEqual([
      "not-a-day at facts.asOf",
      "no-such-day at facts.extendTo",
    ]);
  });

  it("have a loan that hangs together", () => {
    const loan = aLoan({ extensions: [{ agreedOn: "2017-11-14", maturesOn: "2021-11-15" }] });
    expect(facts({ loan })).toStrictEqual(["out-of-order at facts.loan.extensions[0].agreedOn"]);
    expect(issuesOfCall(() => classifyMaturity(sortingTerms(), unchecked({ asOf: "2020-11-15" })))).toStrictEqual([
      "missing at facts.loan",
    ]);
  });
});
