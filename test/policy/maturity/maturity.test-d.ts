import {
  type Classified,
  classifyMaturity,
  type MaturityClassification,
} from "../../../src/policy/maturity/classify-maturity.ts";
import { listMaturities, type MaturityGroup, type MaturityList } from "../../../src/policy/maturity/list-maturities.ts";
import type { MaturityGrouping, MaturityTermValues, Treatment } from "../../../src/policy/maturity/types.ts";
import type { TreatmentFinding } from "../../../src/policy/maturity/treatments.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { zhaohua2019 } from "../../../src/packs/zhaohua2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { dueFacts, KINDS, listFacts } from "./maturity-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

/** Terms without kinds sort nothing, and tell of their treatments. */
export function kinds(): void {
  classifyMaturity(jiange2019.maturity, dueFacts());
  classifyMaturity(cangxi2019.maturity, dueFacts());
  classifyMaturity(zhaohua2019.maturity, dueFacts());
  classifyMaturity(luoping2023.maturity, dueFacts());
  classifyMaturity(national2021.maturity, dueFacts());
  classifyMaturity(combineTerms(zhaohua2019.maturity, cangxi2019.maturity), dueFacts());
  classifyMaturity(combineTerms(jiange2019.maturity, cangxi2019.maturity), dueFacts());
  classifyMaturity(combineTerms(national2021.maturity, jiange2019.maturity), dueFacts());
  classifyMaturity(adjustTerms(cangxi2019.maturity, { mostRenewals: 1 }), dueFacts());
  classifyMaturity(adjustTerms(cangxi2019.maturity, { maturityKinds: KINDS }), dueFacts());
  // @ts-expect-error terms about reminders
  classifyMaturity(jiange2019.reminders, dueFacts());
  // @ts-expect-error terms about reminders
  listMaturities(jiange2019.reminders, listFacts([]));
  listMaturities(zhaohua2019.maturity, listFacts([])); // a list needs no kinds
}

export const groupings: readonly MaturityGrouping[] = [
  "month",
  "township",
  "lender",
  // @ts-expect-error no such breakdown
  "village",
];

export const treatments: readonly Treatment[] = [
  "jointCollection",
  // @ts-expect-error written as the terms write it
  "joint-collection",
];

export function values(): readonly MaturityTermValues[] {
  return [
    { collect: "offered", mostRenewals: 1 },
    // @ts-expect-error a treatment is offered, or is not named
    { collect: false },
    // @ts-expect-error no such kind
    { maturityKinds: ["moved-away"] },
    // @ts-expect-error every kind is paired
    { kindTreatments: { deceased: ["collect"] } },
    // @ts-expect-error one in need is never sorted as deceased
    { inNeedAndUnable: "deceased" },
  ];
}

export function facts(): void {
  classifyMaturity(jiange2019.maturity, dueFacts({ renewals: 1 }));
  // @ts-expect-error what is not known is left out
  dueFacts({ deceased: undefined });
  // @ts-expect-error no such fact
  dueFacts({ deseased: true });
  // @ts-expect-error renewals are counted
  dueFacts({ renewals: true });
  // @ts-expect-error a list is broken down by something
  listMaturities(jiange2019.maturity, { loans: [], from: "2020-11-01", through: "2020-11-30" });
}

/** Every state has an answer. */
export function asked(classified: Classified): string {
  switch (classified.state) {
    case "known":
      return classified.maturityKind;
    case "undetermined":
      return classified.missing[0];
    case "not-sorted":
      return classified.state;
    case "nothing-owed":
      return classified.because;
  }
}

// @ts-expect-error nothing may be owed
export function forgetsNothingOwed(classified: Classified): string {
  switch (classified.state) {
    case "known":
      return classified.maturityKind;
    case "undetermined":
      return classified.missing[0];
  }
}

// @ts-expect-error a treatment may be undecided
export function forgetsUndetermined(finding: TreatmentFinding): string {
  switch (finding.state) {
    case "first-choice":
    case "possible":
      return finding.state;
    case "not-offered-by-these-terms":
      return finding.reasons[0];
  }
}

/** Each variant carries what it needs and nothing else. */
export function sides(finding: TreatmentFinding, classified: Classified): unknown {
  // @ts-expect-error an open treatment has no reasons
  void (finding.state === "possible" && finding.reasons);
  // @ts-expect-error a closed one lacks nothing
  void (finding.state === "not-offered-by-these-terms" && finding.missing);
  // @ts-expect-error what is not decided has no kind
  void (classified.state === "undetermined" && classified.maturityKind);
  return finding.state === "not-offered-by-these-terms" ? finding.reasons[0] : finding.basis;
}

export function readOnly(list: MaturityList, group: MaturityGroup, result: MaturityClassification): void {
  // @ts-expect-error a result is read only
  list.from = "2020-11-01";
  // @ts-expect-error its groups too
  group.loans = 1;
  // @ts-expect-error its lists too
  result.notOffered.push("sue");
}
