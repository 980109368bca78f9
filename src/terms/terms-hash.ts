import { canonicalJson } from "../base/hash/canonical-json.ts";
import { sha256 } from "../base/hash/sha256.ts";
import { lookAt } from "../base/input/look-at.ts";
import { memoryOf } from "../kernel/memory.ts";
import { admitTerms } from "./admit-terms.ts";
import type { AnyTerms } from "./kinds.ts";

const memory = /* @__PURE__ */ memoryOf<string>();

/**
 * The hash of terms: SHA-256 of their canonical JSON (RFC 8785), as 64 hexadecimal digits. Terms that say the same have the
 * same hash, in whatever order their fields stand, on every host; two caps have two.
 *
 * @remarks
 * It is remembered as prepared terms are: of frozen terms it is counted once.
 * @throws InputError for terms of the wrong shape.
 * @example
 * ```ts
 * import { adjustTerms, termsHash } from "fupin-credit";
 * import { householdScheme } from "fupin-credit/packs";
 * const terms = householdScheme.household;
 * termsHash(terms).length; // => 64
 * termsHash(JSON.parse(JSON.stringify(terms)) as typeof terms) === termsHash(terms); // => true
 * termsHash(adjustTerms(terms, { householdCap: "60000" })) === termsHash(terms); // => false
 * ```
 */
export function termsHash(terms: AnyTerms): string {
  const known = lookAt(() => memory.recall(terms));
  if (known !== undefined) return known;
  const { terms: own } = admitTerms(terms, "terms");
  const hash = sha256(canonicalJson(own));
  memory.keep(terms, own, hash);
  return hash;
}
