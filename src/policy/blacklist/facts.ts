import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { outOfOrder, repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { dayField, nameField } from "../../kernel/fields.ts";
import { LISTING_GROUNDS, type ListingGround } from "./terms.ts";

/** Somebody who was put on the blacklist. */
export interface Listing {
  readonly id: string;
  /** The id of the person or organisation. No names. */
  readonly listed: string;
  /** An organisation has no relatives: its listing reaches nobody else. */
  readonly who: "person" | "organisation";
  /** The day of the listing. */
  readonly on: Day;
  readonly ground: ListingGround;
  /** The first day on which it no longer bars, where it was lifted before its time. */
  readonly liftedOn?: Day;
}

/** A family relation, known once and read from both sides. `from` and `through` are its first and last day; absent: not known to begin or end. */
export type Relation =
  | {
      readonly relation: "spouse";
      readonly a: string;
      readonly b: string;
      readonly from?: Day;
      readonly through?: Day;
    }
  | {
      readonly relation: "parent";
      readonly parent: string;
      readonly child: string;
      readonly from?: Day;
      readonly through?: Day;
    };

/** What `propagateBlacklist` needs to know. */
export interface BlacklistFacts {
  readonly listings: readonly Listing[];
  /** A list, or anything that gives one relation after the other, such as the rows of a file. */
  readonly relations: Iterable<Relation>;
  /** The day of judgement; later listings are not looked at. */
  readonly asOf: Day;
}

/** What `screenPerson` needs to know. */
export interface ScreeningFacts extends BlacklistFacts {
  /** The id that is asked about. */
  readonly person: string;
  /** Whose id it is; a person and an organisation may have the same. */
  readonly who: "person" | "organisation";
}

const whoField = /* @__PURE__ */ (() => z.enum(["person", "organisation"]))();

const listings = /* @__PURE__ */ (() => {
  const listing = between<Listing>(
    z.strictObject({
      id: nameField,
      listed: nameField,
      who: whoField,
      on: dayField,
      ground: z.enum(LISTING_GROUNDS),
      liftedOn: z.exactOptional(dayField),
    }),
    liftedAfterListing,
  );
  return between<readonly Listing[]>(z.array(listing), eachOnceById);
})();

/** The schema of the facts without the relations, which may be too many to hold. */
export const blacklistShellSchema: z.ZodType = /* @__PURE__ */ (() => z.strictObject({ listings, asOf: dayField }))();

/** The same for a check of relations alone. */
export const relationShellSchema: z.ZodType = /* @__PURE__ */ (() => z.strictObject({}))();

/** The same for one person. */
export const screeningShellSchema: z.ZodType = /* @__PURE__ */ (() =>
  z.strictObject({ person: nameField, who: whoField, listings, asOf: dayField }))();

const relation: z.ZodType<Relation, Relation> = /* @__PURE__ */ (() => {
  const span = { from: z.exactOptional(dayField), through: z.exactOptional(dayField) };
  return z.discriminatedUnion("relation", [
    z.strictObject({ relation: z.literal("spouse"), a: nameField, b: nameField, ...span }),
    z.strictObject({ relation: z.literal("parent"), parent: nameField, child: nameField, ...span }),
  ]);
})();

/** The schema of {@link BlacklistFacts} with the relations as a list. */
export const blacklistFactsSchema: z.ZodType<BlacklistFacts & { readonly relations: readonly Relation[] }> =
  /* @__PURE__ */ (() => z.strictObject({ listings, relations: z.array(relation), asOf: dayField }))();

/** The schema of {@link ScreeningFacts} with the relations as a list. */
export const screeningFactsSchema: z.ZodType<ScreeningFacts & { readonly relations: readonly Relation[] }> =
  /* @__PURE__ */ (() =>
    z.strictObject({
      person: nameField,
      who: whoField,
      listings,
      relations: z.array(relation),
      asOf: dayField,
    }))();

function liftedAfterListing({ on, liftedOn }: Listing): readonly Found[] {
  if (liftedOn === undefined || !(liftedOn < on)) return [];
  return [{ issue: outOfOrder("", "不得早于列入日", "must not be before the listing"), path: ["liftedOn"] }];
}

function eachOnceById(all: readonly Listing[]): readonly Found[] {
  return repeated(all.map((l) => l.id)).map((i) => ({ issue: repeatedId(""), path: [i, "id"] }));
}
