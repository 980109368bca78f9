import type { MaturityClassification } from "../../../src/policy/maturity/classify-maturity.ts";
import type { MaturityGroup } from "../../../src/policy/maturity/list-maturities.ts";
import type {
  MaturityFacts,
  MaturityKind,
  MaturityListFacts,
  MaturityTerms,
  MaturityTermValues,
  Treatment,
} from "../../../src/policy/maturity/types.ts";
import type { TreatmentFinding } from "../../../src/policy/maturity/treatments.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { aLoan } from "../../support/builders.ts";

/** The five kinds, in the order of the bulletin. */
export const KINDS = [
  ...["able-and-willing", "willing-still-in-need", "willing-but-unable", "unwilling", "deceased"],
] as readonly MaturityKind[];

/** Every treatment, offered without conditions. */
export const ALL_OFFERED = {
  ...{ collect: "offered", extend: "offered", renew: "offered", convert: "offered" },
  ...{ compensate: "offered", jointCollection: "offered", sue: "offered" },
} as const satisfies MaturityTermValues;

/** What is known of a borrower of each kind: all four facts. */
export const OF_KIND = {
  "able-and-willing": { deceased: false, willingToRepay: true, ableToRepay: true, stillInNeed: false },
  "willing-still-in-need": { deceased: false, willingToRepay: true, ableToRepay: true, stillInNeed: true },
  "willing-but-unable": { deceased: false, willingToRepay: true, ableToRepay: false, stillInNeed: false },
  unwilling: { deceased: false, willingToRepay: false, ableToRepay: true, stillInNeed: false },
  deceased: { deceased: true, willingToRepay: true, ableToRepay: false, stillInNeed: false },
} as const satisfies Record<MaturityKind, Partial<MaturityFacts>>;

/** Terms that one article states. */
export function maturityTerms(values: MaturityTermValues = {}): MaturityTerms {
  return { kind: "maturity", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** Terms that name the five kinds and offer everything without conditions. */
/** The rule of which a second program reckons every limit; that of personal loans has a table of its own. */
const BY_GENERAL_RULES = { extensionRule: "general-rules" } as const satisfies MaturityTermValues;

export function sortingTerms(values: MaturityTermValues = {}): MaturityTerms {
  return maturityTerms({ maturityKinds: KINDS, ...ALL_OFFERED, ...BY_GENERAL_RULES, ...values });
}

/** A loan from 2017-11-15 to 2020-11-15 on the day on which it matures; nothing else is known. */
export function dueFacts(facts: Partial<MaturityFacts> = {}): MaturityFacts {
  return { loan: aLoan(), asOf: "2020-11-15", ...facts };
}

/** The loans of November 2020, by month. */
export function listFacts(loans: readonly Loan[], facts: Partial<MaturityListFacts> = {}): MaturityListFacts {
  return { loans, from: "2020-11-01", through: "2020-11-30", by: ["month"], ...facts };
}

/** A finding in a word: `open` where it comes first, `possible`, `closed: …` where these terms do not offer it, `needs: …`. */
export function saidOf(finding: TreatmentFinding): string {
  switch (finding.state) {
    case "first-choice":
      return "open";
    case "possible":
      return "possible";
    case "not-offered-by-these-terms":
      return `closed: ${finding.reasons.join(", ")}`;
    case "undetermined":
      return `needs: ${finding.missing.join(", ")}`;
  }
}

/** What is said of each treatment that the terms name, by name. */
export function treatmentsIn({ treatments }: MaturityClassification): Readonly<Record<string, string>> {
  const named = treatments.filter(({ treatment }) => treatment !== "estate");
  return Object.fromEntries(named.map((finding) => [finding.treatment, saidOf(finding)]));
}

/** The finding about one treatment. Fails if it is not offered. */
export function treatmentIn({ treatments }: MaturityClassification, name: Treatment): TreatmentFinding {
  const [found, another] = treatments.filter(({ treatment }) => treatment === name);
  if (found === undefined || another !== undefined) throw new Error(`${name} is not found once`);
  return found;
}

/** A group in one line: its names, then how many loans, how many households, how much, how many extended. */
export function groupLine({ month, township, lender, ...tally }: MaturityGroup): string {
  const names = [month, township, lender].filter((name) => name !== undefined);
  return [...names, tally.loans, tally.households, tally.amount, tally.extended].join(" ");
}
