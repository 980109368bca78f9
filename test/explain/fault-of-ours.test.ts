import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { explain as Explain } from "../../src/explain/explain.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import { answerOf, callsOf } from "../support/samples/index.ts";
import { source } from "../support/samples/from-source.ts";

/*
 * An explainer that has a fault of its own: its errors are not blamed on the result that the caller handed in.
 */

const fault = { thrown: [] as unknown[], calls: 0 };
const FAULTY = "../../src/policy/dividend/explain.ts";
let explain: typeof Explain;

// Files share what they load: this one loads the dispatcher anew, with an explainer that throws, and leaves nothing behind.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(FAULTY, () => ({
    explainDividend: () => {
      fault.calls += 1;
      throw fault.thrown[Math.min(fault.calls, fault.thrown.length) - 1];
    },
  }));
  ({ explain } = await import("../../src/explain/explain.ts"));
});

afterAll(() => {
  vi.doUnmock(FAULTY);
  vi.resetModules();
});

/** What explaining a sound result comes to while the explainer throws these, one after the other. */
function thrownWhile(...thrown: readonly unknown[]): unknown {
  fault.thrown = [...thrown];
  const call = callsOf(source).find(({ of }) => of === "shareDividend");
  if (call === undefined) throw new Error("no sample");
  const result = answerOf(source, call) as Parameters<typeof explain>[0]; // of a kind that is explained
  try {
    explain(result, { language: "en" });
  } catch (error) {
    return error;
  }
  return undefined;
}

beforeEach(() => {
  fault.calls = 0;
});

it.each([
  ["an error of ours", new Error("a product has one cap or none")],
  ["a name that is not defined", new ReferenceError("t is not defined")],
  ["an error of the host's", Object.assign(new Error("out of space"), { code: "ENOSPC" })],
  ["what is no error at all", "text"],
])("%s comes through as it is, and the result is not read again", (_, own) => {
  expect(thrownWhile(own)).toBe(own);
  expect(fault.calls).toBe(1);
});

it("an error of ours comes through too where it only shows while the place is looked for", () => {
  const own = new Error("a fault of ours");
  expect(thrownWhile(new TypeError("first"), own)).toBe(own);
  expect(fault.calls).toBe(2);
});

it("what damaged data can lead to is told as such, with what broke as its cause", () => {
  const broke = new TypeError("of undefined");
  const error = thrownWhile(broke);
  expect(isInputError(error)).toBe(true);
  expect(error).toHaveProperty("cause", broke);
});
