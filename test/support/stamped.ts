import type { MadeUnder } from "../../src/kernel/made.ts";
import type { TermsUsed } from "../../src/kernel/terms.ts";
import { textOf } from "./source.ts";

const { version } = JSON.parse(textOf("package.json")) as { readonly version: string }; // ours

/** What a result that no terms had a part in says of itself. */
export const MADE = { library: `fupin-credit@${version}`, format: 2 } as const;

/** What a result says of its terms and of what made it; `values`: of what the caller changed. */
export function stamped(
  terms: TermsUsed,
  values: MadeUnder["changed"] = {},
): { readonly made: MadeUnder; readonly terms: TermsUsed } {
  return { made: { ...MADE, ...terms, changed: values }, terms };
}
