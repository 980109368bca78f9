import { ownField } from "./own-fields.ts";
import { lookAt } from "./look-at.ts";
import type { Issue } from "./issue.ts";

const CODE = "FUPIN_CREDIT_INPUT";

/**
 * The one error that bad input throws. It lists every issue that was found, each with its place and
 * its message in Chinese and English; nothing was computed.
 *
 * @remarks
 * **Beware** a program that loads the package both as ESM and as CommonJS has two copies of this
 * class. Test with {@link isInputError}, which looks at `code`, and not with `instanceof`. The structured clone of an
 * error (`postMessage`) keeps none of its fields: send `error.toJSON()`.
 */
export class InputError extends Error {
  // Fields of its own, which a frozen `Error.prototype` does not hinder.
  override readonly name = "InputError";
  readonly code = CODE;
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], options?: { readonly cause: unknown }) {
    super(headline(issues), options);
    this.issues = issues;
  }

  /** The error as plain data, to be stored or sent. */
  toJSON(): InputErrorData {
    const { name, code, message, issues } = this;
    return { name, code, message, issues };
  }
}

/** An {@link InputError} as plain data. */
export type InputErrorData = Pick<InputError, "name" | "code" | "message" | "issues">;

/**
 * Tells by its code whether something caught is an {@link InputError} of this package: from whichever copy, from
 * another realm, or as plain data ({@link InputErrorData}).
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
export function isInputError(error: unknown): error is InputErrorData {
  if (typeof error !== "object" || error === null) return false;
  const of: Partial<InputErrorData> = error; // as far as it is one
  return lookAt(() => ownField(of, "code") === CODE && Array.isArray(ownField(of, "issues"))) === true;
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

/** How many issues the message of an error names: a book of a million rows can have as many. */
const NAMED_MOST = 20;

function headline(issues: readonly Issue[]): string {
  const lines = issues.slice(0, NAMED_MOST).map((i) => `- ${i.path}: ${i.message.en} / ${i.message.zh}`);
  const n = String(issues.length);
  const rest = String(issues.length - lines.length);
  const more = lines.length === issues.length ? [] : [`and ${rest} more, in \`issues\` / 另有 ${rest} 处，见 issues`];
  return [`${n} input issue(s) / 输入有 ${n} 处问题`, ...lines, ...more].join("\n");
}
