import { refuse } from "../base/input/input-error.ts";
import { notListed } from "../base/input/wording.ts";
import { frozenCopy } from "../kernel/freeze-deep.ts";
import { admitTerms } from "./admit-terms.ts";
import type { AnyTerms } from "./kinds.ts";

/** Terms of two documents as one. */
export interface Combined<Base extends AnyTerms, Over extends AnyTerms> {
  readonly kind: Base["kind"];
  readonly pack: string;
  readonly edition: string;
  readonly stated: Base["stated"] & Over["stated"];
  /** What the caller changed in either comes along. */
  readonly caller: CallerOf<Base> & CallerOf<Over>;
}

type CallerOf<T> = T extends { readonly caller: infer Changes extends object } ? Changes : object;

/**
 * Lays the terms of one document over those of another: a county's over the national ones. Where both set a
 * term, the second wins; every term keeps its own article.
 *
 * @remarks
 * The result is named after both packs. Readings and changes of the caller come along, the second's win.
 * @throws InputError for damaged terms and for terms of two kinds.
 * @example
 * ```ts
 * import { combineTerms } from "fupin-credit";
 * import { national2021, qingyang } from "fupin-credit/packs";
 * const terms = combineTerms(national2021.subsidy, qingyang.subsidy);
 * terms.pack; // => "national2021+qingyang"
 * Object.keys(terms.stated);
 * // => ["national-2021-6#amount", "national-2021-6#rate", "qingyang-subsidy#share 2021"]
 * ```
 */
export function combineTerms<Base extends AnyTerms, Over extends AnyTerms & { readonly kind: Base["kind"] }>(
  base: Base,
  over: Over,
): Combined<Base, Over> {
  admitTerms(base, "base");
  admitTerms(over, "over");
  if (base.kind !== over.kind) refuse(notListed("over.kind", [base.kind]));
  const set = new Set([over.stated, over.readings ?? {}, { caller: over.caller ?? {} }].flatMap(namesSet));
  const without = (of: object = {}): Record<string, object> =>
    Object.fromEntries(
      Object.entries(of as Record<string, object>).flatMap(([key, values]) => {
        const left = Object.entries(values).filter(([name]) => !set.has(name));
        return left.length === 0 ? [] : [[key, Object.fromEntries(left)]];
      }),
    );
  const joined = {
    kind: base.kind,
    pack: `${base.pack}+${over.pack}`,
    edition: `${base.edition}+${over.edition}`,
    stated: mergeValues(without(base.stated), over.stated),
    readings: mergeValues(without(base.readings), over.readings ?? {}),
    caller: { ...without({ caller: base.caller ?? {} })["caller"], ...over.caller } as Combined<Base, Over>["caller"], // the changes of both
  };
  return frozenCopy(joined); // each name keeps the value of its own terms
}

function namesSet(of: object): readonly string[] {
  return Object.values(of).flatMap((values: object) => Object.keys(values));
}

/** Two documents may be one: an article that both name keeps the terms of both. */
function mergeValues(base: Record<string, object>, over: object): Record<string, object> {
  const merged: Record<string, object> = { ...base };
  for (const [key, values] of Object.entries(over) as [string, object][]) merged[key] = { ...merged[key], ...values };
  return merged;
}
