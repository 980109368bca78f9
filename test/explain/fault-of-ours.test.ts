import { expect, it } from "vitest";
import { isInputError } from "../../src/base/input/input-error.ts";
import { explained } from "../../src/kernel/explained.ts";
import { dividendSharing } from "../../src/kernel/result-shapes.ts";
import { answerOf, callsOf } from "../support/samples/index.ts";
import { source } from "../support/samples/from-source.ts";

/*
 * An explainer that has a fault of its own: its errors are not blamed on the result that the caller handed in.
 */

/** What explaining a sound result comes to while its page throws these, one after the other; and how often it was asked. */
function thrownWhile(...thrown: readonly unknown[]): { readonly error?: unknown; readonly calls: number } {
  const call = callsOf(source).find(({ of }) => of === "shareDividend");
  if (call === undefined) throw new Error("no sample");
  let calls = 0;
  try {
    explained(dividendSharing, answerOf(source, call), { language: "en" }, () => {
      calls += 1;
      throw thrown[Math.min(calls, thrown.length) - 1];
    });
  } catch (error) {
    return { error, calls };
  }
  return { calls };
}

it.each([
  ["an error of ours", new Error("a product has one cap or none")],
  ["a name that is not defined", new ReferenceError("t is not defined")],
  ["an error of the host's", Object.assign(new Error("out of space"), { code: "ENOSPC" })],
  ["what is no error at all", "text"],
])("%s comes through as it is, and the result is not read again", (_, own) => {
  const { error, calls } = thrownWhile(own);
  expect(error).toBe(own);
  expect(calls).toBe(1);
});

it("an error of ours comes through too where it only shows while the place is looked for", () => {
  const own = new Error("a fault of ours");
  const { error, calls } = thrownWhile(new TypeError("first"), own);
  expect(error).toBe(own);
  expect(calls).toBe(2);
});

it("what damaged data can lead to is told as such, with what broke as its cause", () => {
  const broke = new TypeError("of undefined");
  const { error } = thrownWhile(broke);
  expect(isInputError(error)).toBe(true);
  expect(error).toHaveProperty("cause", broke);
});
