import { isInputError } from "../../src/base/input/input-error.ts";

/** The answer, or `"refused"`: for laws that a refusal satisfies as well as an answer. */
export function answerOrRefused(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (isInputError(error)) return "refused";
    throw error;
  }
}

/** The codes of the issues that a call is refused for; empty where it is answered. */
export function codesOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (isInputError(error)) return error.issues.map((issue) => issue.code);
    throw error;
  }
}
