import { describe, expect, it } from "vitest";
import { isInputError } from "../../src/base/input/input-error.ts";
import { explain, type Explainable } from "../../src/explain/explain.ts";
import { EXPLAINERS } from "../../src/explain/explainers.ts";
import type { Explanation, ExplainOptions } from "../../src/kernel/explanation.ts";
import { placesOf, withoutValue, withValue } from "../support/damage.ts";
import { drawsOf, oneOf } from "../support/random.ts";
import { source } from "../support/samples/from-source.ts";
import { explainedCalls } from "../support/samples/told.ts";

type Explainer = (result: unknown, options: ExplainOptions) => Explanation;

const draw = drawsOf(Number(process.env["FC_SEED"]), 0);
const { changge2017, gradeOf, receiptOf, verifyReceipt } = source;
const receipt = verifyReceipt(receiptOf("gradeOf", changge2017.grading, 96, gradeOf(changge2017.grading, 96)));
const results: readonly Explainable[] = [
  receipt,
  ...explainedCalls(source)
    .map(({ result }) => result)
    .toReversed(),
];
const first = new Map(results.map((result) => [result.kind as string, result]));
const direct = Object.entries(EXPLAINERS).map(([kind, explainer]) => ({
  kind,
  explainer: explainer as Explainer,
  result: first.get(kind),
}));

/** A page, or the places of a refusal; any other error passes through. */
function outcomeOf(explainer: Explainer, result: unknown): unknown {
  try {
    return explainer(result, { language: "zh" });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
}

describe("the explainer of one kind of result", () => {
  it("is exported for each", () => {
    const exported = Object.entries(source).filter(([name]) => /^explain[A-Z]/.test(name));
    expect(new Set(exported.map(([, of]) => of))).toStrictEqual(new Set<unknown>(Object.values(EXPLAINERS)));
    expect([...first.keys()].sort()).toStrictEqual(Object.keys(EXPLAINERS).sort());
  });

  it.each(direct)(
    "$kind stands behind the guard of `explain`: the same page, the same refusal",
    ({ explainer, result }) => {
      const asked = explain as Explainer;
      expect(explainer(result, { language: "en" })).toStrictEqual(asked(result, { language: "en" }));
      const places = placesOf(result).filter((place) => place.length > 0 && place[0] !== "kind");
      for (let n = 0; n < 10; n++) {
        const place = oneOf(draw, places);
        for (const damaged of [
          withoutValue(result, place),
          withValue(result, place, null),
          withValue(result, place, { paid: 1 }),
        ])
          expect(outcomeOf(explainer, damaged)).toStrictEqual(outcomeOf(asked, damaged));
      }
    },
  );

  it.each(direct)(
    "$kind refuses what is of another kind, lacks what it needs, or runs code of its own",
    ({ explainer, result }) => {
      expect(outcomeOf(explainer, { ...result, kind: "weather-report" })).toContain("result.kind not-listed");
      expect(outcomeOf(explainer, withoutValue(result, ["made"]))).toContain("result.made missing");
      expect(outcomeOf(explainer, { ...result, paid: true })).toContain("result.paid unknown-key");
      expect(
        outcomeOf(explainer, Object.defineProperty({ ...result }, "paid", { get: () => 1, enumerable: true })),
      ).toContain("result.paid not-plain");
      expect(outcomeOf(explainer, null)).toStrictEqual(["result wrong-type"]);
    },
  );
});
