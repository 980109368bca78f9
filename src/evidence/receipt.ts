import { canonicalJson } from "../base/hash/canonical-json.ts";
import { sha256 } from "../base/hash/sha256.ts";
import type { Scorecard } from "../policy/scoring/types.ts";
import type { AnyTerms } from "../terms/kinds.ts";
import type { functionsByName } from "./functions.ts";

/** The functions of which there are receipts: those that take the terms of a pack, or a scorecard. */
export type FunctionName = keyof typeof functionsByName;

/** What each of them answers. */
export type ResultOf<F extends FunctionName> = ReturnType<(typeof functionsByName)[F]>;

/** What a decision goes by: terms, or the card of a score. */
export type ReceiptTerms = AnyTerms | Scorecard;

/** A decision with everything that a stranger needs to run it again, as plain JSON. */
export interface Receipt {
  /** The format of the receipt and of the result in it. */
  readonly format: number;
  /** The package and its version, by which the result was made. */
  readonly library: string;
  readonly function: FunctionName;
  readonly terms: ReceiptTerms;
  readonly facts: unknown;
  readonly result: { readonly kind: string };
  /** The places of facts that are left out: there stands `sha256:` with the hash of the fact and the salt. */
  readonly leftOut?: readonly string[];
  readonly hashes: ReceiptHashes;
}

/** SHA-256 of canonical JSON (RFC 8785), as 64 hexadecimal digits. */
export interface ReceiptHashes {
  readonly terms: string;
  readonly facts: string;
  readonly result: string;
  /** Of each series of rates among the facts, in their order. */
  readonly rates?: readonly {
    readonly series: string;
    readonly verifiedThrough: string;
    readonly hash: string;
  }[];
  /** Of the calendar among the facts. */
  readonly calendar?: string;
}

/** The hash of plain data without halves of characters. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** The hashes of what a receipt holds. */
export function hashesOf({ terms, facts, result }: Pick<Receipt, "terms" | "facts" | "result">): ReceiptHashes {
  const given = (typeof facts === "object" && facts !== null ? facts : {}) as SharedFacts; // a field of it, if there is one
  const { rates, calendar } = given;
  return {
    terms: hashOf(terms),
    facts: hashOf(facts),
    result: hashOf(result),
    ...(Array.isArray(rates) ? { rates: (rates as readonly Series[]).map(seriesHash) } : {}),
    ...(calendar === undefined ? {} : { calendar: hashOf(calendar) }),
  };
}

/** What is published, and shared by many calls: facts name it so wherever it is needed. */
interface SharedFacts {
  readonly rates?: unknown;
  readonly calendar?: unknown;
}

interface Series {
  readonly series: string;
  readonly verifiedThrough: string;
}

function seriesHash(rates: Series): NonNullable<ReceiptHashes["rates"]>[number] {
  const { series, verifiedThrough } = rates;
  return { series, verifiedThrough, hash: hashOf(rates) };
}
