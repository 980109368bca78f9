import { expect, it } from "vitest";
import { gradeOf } from "../../src/ledger/points/grade-of.ts";
import type { GradingTerms } from "../../src/ledger/points/types.ts";
import { unchecked } from "../support/builders.ts";

/** Terms that nobody has frozen, each time anew. */
function ourTerms(): {
  readonly terms: GradingTerms & { readonly stated: { "our-rules#1": { readonly gradeBands: { grade: string }[] } } };
} {
  const gradeBands = [{ grade: "A", from: 80 }, { grade: "B" }];
  return { terms: { kind: "grading", pack: "ours", edition: "1", stated: { "our-rules#1": { gradeBands } } } };
}

it("answers for terms that say the same as others did before these were changed", () => {
  const { terms } = ourTerms();
  gradeOf(terms, 90);
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the rule takes a key of a template for an enum
  const { gradeBands }: { readonly gradeBands: { grade: string }[] } = terms.stated["our-rules#1"];
  for (const band of gradeBands.slice(0, 1)) band.grade = "X";
  expect(gradeOf(ourTerms().terms, 90).graded).toMatchObject({ grade: "A", band: { grade: "A" } });
  expect(gradeOf(terms, 90).graded).toMatchObject({ grade: "X" });
});

it("keeps what it remembers apart from its results", () => {
  const { graded } = gradeOf(ourTerms().terms, 10);
  try {
    Object.assign(unchecked<{ readonly band: object }>(graded).band, { grade: "Y" });
  } catch {
    // a result may be frozen
  }
  expect(gradeOf(ourTerms().terms, 10).graded).toMatchObject({ grade: "B", band: { grade: "B" } });
});
