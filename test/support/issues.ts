import { isInputError } from "../../src/base/input/input-error.ts";

/** The issues that a call is refused for, as `code at path`, in their order. Fails if it is not refused. */
export function issuesOfCall(call: () => unknown): readonly string[] {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map((i) => `${i.code} at ${i.path}`);
  }
  throw new Error(`not refused, but answered: ${JSON.stringify(result)}`);
}
