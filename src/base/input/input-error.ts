import type { Issue } from "./issue.ts";

/**
 * The one error that bad input throws. It lists every issue that was found, each with its place and
 * its message in Chinese and English; nothing was computed.
 *
 * @remarks
 * **Beware** a program that loads the package both as ESM and as CommonJS has two copies of this
 * class. Test with {@link isInputError}, which looks at `code`, and not with `instanceof`.
 */
export class InputError extends Error {
  readonly code = "FUPIN_CREDIT_INPUT";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], options?: { readonly cause: unknown }) {
    super(headline(issues), options);
    this.name = "InputError";
    this.issues = issues;
  }
}

/**
 * Tells whether something caught is an {@link InputError} of this package, from whichever copy.
 *
 * @example
 * ```ts
 * import { isInputError, wan } from "fupin-credit/money";
 * try {
 *   wan("five");
 * } catch (error) {
 *   isInputError(error) && error.issues[0]?.code; // => "not-an-amount"
 * }
 * ```
 */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && "code" in error && error.code === "FUPIN_CREDIT_INPUT";
}

/** Refuses the input for what is wrong with it. */
export function refuse(...issues: readonly [Issue, ...Issue[]]): never {
  throw new InputError(issues);
}

/** Refuses the input if there are issues; what is undefined is none. */
export function refuseAny(issues: readonly (Issue | undefined)[]): void {
  const found = issues.filter((issue) => issue !== undefined);
  if (found.length > 0) throw new InputError(found);
}

function headline(issues: readonly Issue[]): string {
  const lines = issues.map((i) => `- ${i.path}: ${i.message.en} / ${i.message.zh}`);
  const n = String(issues.length);
  return [`${n} input issue(s) / 输入有 ${n} 处问题`, ...lines].join("\n");
}
