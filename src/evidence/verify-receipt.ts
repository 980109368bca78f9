import { owns } from "../base/input/own-fields.ts";
import * as z from "zod";
import { halfCharacterIn } from "../base/hash/canonical-json.ts";
import { isInputError, refuse } from "../base/input/input-error.ts";
import { type Issue, pathText } from "../base/input/issue.ts";
import { missing, notAName } from "../base/input/wording.ts";
import { admit } from "../kernel/door.ts";
import { lazy } from "../kernel/lazy.ts";
import { LIBRARY, type Made, MADE } from "../kernel/made.ts";
import { type Difference, firstDifference } from "./difference.ts";
import { admitName, computed, textAt } from "./receipt-of.ts";
import { hashesOf, type Receipt } from "./receipt.ts";

/** The result of `verifyReceipt`. */
export type ReceiptCheck = {
  readonly kind: "receipt-check";
  readonly function: Receipt["function"];
  /** The package and its version, as the receipt names them. */
  readonly library: string;
  /** Which program checked. */
  readonly made: Made;
} & (
  | {
      /** Computed again by the same version, the result is that of the receipt, and every hash holds. */
      readonly state: "verified";
    }
  | {
      /** The result is another, or a hash does not hold. */
      readonly state: "differs";
      /** The first place: in the result, else among the hashes. */
      readonly difference: Difference;
      /** The hashes that do not hold: what they are of was changed, or they were. */
      readonly wrongHashes: readonly string[];
    }
  | {
      /** Another version made it: both answers, and whether they agree in all but what made them. */
      readonly state: "made-by-another-version";
      readonly agrees: boolean;
      /** The first place at which they do not. */
      readonly difference?: Difference;
      readonly stored: unknown;
      readonly recomputed: unknown;
      readonly wrongHashes: readonly string[];
    }
  | {
      /** Terms and facts are not let in any more, or never were: what is wrong with them. */
      readonly state: "not-computable";
      readonly issues: readonly Issue[];
      readonly wrongHashes: readonly string[];
    }
);

const receiptSchema = /* @__PURE__ */ lazy(() => {
  const hash = z.string().regex(/^[0-9a-f]{64}$/);
  const series = z.strictObject({ series: z.string(), verifiedThrough: z.string(), hash });
  return z.strictObject({
    format: z.int().min(1),
    library: z.string().regex(/^fupin-credit@\d+\.\d+\.\d+\S*$/),
    function: z.string(),
    terms: z.looseObject({ kind: z.exactOptional(z.string()), card: z.exactOptional(z.string()) }),
    facts: z.unknown(),
    result: z.looseObject({ kind: z.string() }),
    leftOut: z.exactOptional(z.array(z.string().startsWith("facts."))),
    hashes: z.strictObject({
      ...{ terms: hash, facts: hash, result: hash },
      ...{ rates: z.exactOptional(z.array(series)), calendar: z.exactOptional(hash) },
    }),
  });
});

/**
 * Verifies a receipt: runs the decision again from its terms and facts, and holds the result to what comes out. Nothing
 * that the receipt says is trusted, its hashes neither: an outcome that was changed is found, hashes made anew or not.
 *
 * @remarks
 * The order of fields does not count, which a database may have lost. **Beware** terms and facts are those of the
 * receipt: that they are the county's rules and the household's facts, `hashes` compared with those kept elsewhere tell.
 * @throws InputError for what is no receipt.
 * @example
 * ```ts
 * import { gradeOf, receiptOf, verifyReceipt } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const receipt = receiptOf("gradeOf", changge2017.grading, 78, gradeOf(changge2017.grading, 78));
 * const check = verifyReceipt({ ...receipt, facts: 96 });
 * check.state === "differs" && check.difference; // => { path: "result.score", stored: 78, recomputed: 96 }
 * check.state === "differs" && check.wrongHashes; // => ["hashes.facts"]
 * ```
 */
export function verifyReceipt(receipt: Receipt): ReceiptCheck {
  const [own] = admit({ schema: receiptSchema(), value: receipt, name: "receipt" });
  if (own.facts === undefined) refuse(missing("receipt.facts"));
  admitName(own.function, own.terms, { name: "receipt.function", terms: "receipt.terms" });
  const half = halfCharacterIn(own);
  if (half !== undefined) refuse(notAName(pathText("receipt", half)));
  const doubts = doubtsOf(own);
  const wrongHashes = doubts.map(({ path }) => path);
  const frame = { kind: "receipt-check", function: own.function, library: own.library, made: MADE } as const;
  const again = answerAgain(own);
  if (owns(again, "issues")) return { ...frame, state: "not-computable", issues: again.issues, wrongHashes };
  const { recomputed } = again;
  if (own.library !== LIBRARY) {
    const [stored, now] = [withoutMade(own.result), withoutMade(recomputed)];
    const difference =
      firstDifference(stored, now, "result") ?? firstDifference(madeIn(own.result), own.library, "result.made.library");
    return {
      ...{ ...frame, state: "made-by-another-version", agrees: difference === undefined },
      ...(difference === undefined ? {} : { difference }),
      ...{ stored: own.result, recomputed, wrongHashes },
    };
  }
  const difference = firstDifference(own.result, recomputed, "result") ?? doubts[0];
  return difference === undefined
    ? { ...frame, state: "verified" }
    : { ...frame, state: "differs", difference, wrongHashes };
}

function answerAgain({
  function: name,
  terms,
  facts,
}: Receipt): { readonly recomputed: object } | { readonly issues: readonly Issue[] } {
  try {
    return { recomputed: computed(name, terms, facts) };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { issues: error.issues };
  }
}

/** The hashes that are not those of what the receipt holds, and places that say to be left out and are not. */
function doubtsOf(receipt: Receipt): readonly Difference[] {
  const { hashes, leftOut = [], format, result } = receipt;
  const right = hashesOf(receipt);
  const names = [...new Set([...Object.keys(right), ...Object.keys(hashes)])] as (keyof typeof right)[]; // their keys
  const made = (result as { readonly made?: { readonly format?: unknown } }).made?.format; // if it says so
  return [
    ...names.flatMap((name) => firstDifference(hashes[name], right[name], `hashes.${name}`) ?? []),
    ...leftOut.flatMap((place) => {
      const text = textAt(receipt.facts, place.slice("facts.".length));
      return text !== undefined && /^sha256:[0-9a-f]{64}$/.test(text) ? [] : [{ path: place }];
    }),
    ...(format === made ? [] : [{ path: "format", stored: format, recomputed: made }]),
  ];
}

function madeIn(result: object): unknown {
  return (result as { readonly made?: { readonly library?: unknown } }).made?.library; // if it says so
}

/** The result without the name of the program that made it, which another version has otherwise. */
function withoutMade(result: object): object {
  const { made } = result as { readonly made?: object }; // if it says so
  if (made === undefined) return result;
  const under = Object.entries(made).filter(([field]) => field !== "library" && field !== "format");
  return { ...result, made: Object.fromEntries(under) };
}
