import { compareText } from "../../../kernel/order.ts";
import { APART, unknown } from "../../../kernel/requirement.ts";
import type { AnyValue } from "../../../kernel/value.ts";
import { word } from "../../../kernel/values.ts";
import type { GivenAuthorisation, Query } from "./types.ts";

/** The term that asks for an authorisation. */
export function authorisationTerm(): { readonly authorisation: AnyValue } {
  return {
    authorisation: word("written-with-purpose", "被查询人授权", "authorisation by the household", {
      zh: "须书面，并写明用途",
      en: "in writing, with its purpose named in it",
    }),
  };
}

/** An answer about the paper: open while it is not known whether there is one, without object where there is none. */
export function ofThePaper<A>(
  { authorisation }: Query,
  judge: (given: GivenAuthorisation) => A,
): A | ReturnType<typeof unknown> | typeof APART {
  if (authorisation === undefined) return unknown("authorisation");
  return authorisation.state === "none" ? APART : judge(authorisation);
}

/** Names in their order. */
export function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort(compareText);
}
