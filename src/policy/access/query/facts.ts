import * as z from "zod";
import type { Day } from "../../../base/date/day.ts";
import { outOfOrder } from "../../../base/input/wording.ts";
import { between, eachOnce, type Found } from "../../../kernel/between.ts";
import { dayField, nameField } from "../../../kernel/fields.ts";
import { QUERY_BODIES, type QueryBody } from "./terms.ts";

/** Where a household lives, or what a body is in charge of, as far as it is known. */
export interface Area {
  readonly city: string;
  readonly town?: string;
  readonly village?: string;
}

/** An authorisation (授权书) that a household gave. What is not known of it is left out. */
export interface GivenAuthorisation {
  readonly state: "given";
  /** The household that gave it. */
  readonly household: string;
  /** Whether it is in writing. */
  readonly writtenForm?: boolean;
  /** The purposes named in it; an empty list: it names none. */
  readonly purposes?: readonly string[];
  /** The ids of the bodies that it is given to; an empty list: it names none. */
  readonly to?: readonly string[];
  /** Its first day. */
  readonly from: Day;
  /** Its last day. */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  readonly through?: Day | "no-end";
  /** The first day on which it no longer holds because it was revoked. */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  readonly revokedOn?: Day | "not-revoked";
}

/** The body that asks. What is not known of it is left out. */
export interface QueryingBody {
  /** Its kind; `other`: none of those that terms can list. */
  readonly body: QueryBody | "other";
  readonly id: string;
  /** What it is in charge of: a village office its village, with town and city. */
  readonly area?: Area;
  /** Whether the government approved that it uses the information. */
  readonly approved?: boolean;
  /** The kinds of information that are its own (对口); of an approved department those of its approval. */
  readonly ownInformation?: readonly string[];
}

/** What `mayQuery` needs to know. What is not known is left out. */
export interface Query {
  readonly id: string;
  /** The day of the query. */
  readonly on: Day;
  /** The household that is asked about. */
  readonly household: string;
  readonly householdArea?: Area;
  readonly by: QueryingBody;
  /** What the answer will be used for. */
  readonly purpose?: string;
  /** The kinds of information that are asked for. */
  readonly information?: readonly string[];
  /** What the household gave; `none` where it gave nothing. */
  readonly authorisation?: GivenAuthorisation | { readonly state: "none" };
}

/** The schema of {@link Query}. */
export const querySchema: z.ZodType<Query, Query> = /* @__PURE__ */ (() => {
  const area = z.exactOptional(
    z.strictObject({ city: nameField, town: z.exactOptional(nameField), village: z.exactOptional(nameField) }),
  );
  const names = z.exactOptional(between<readonly string[]>(z.array(nameField), eachOnce));
  const given = z.strictObject({
    state: z.literal("given"),
    household: nameField,
    writtenForm: z.exactOptional(z.boolean()),
    purposes: names,
    to: names,
    from: dayField,
    through: z.exactOptional(z.union([dayField, z.literal("no-end")])),
    revokedOn: z.exactOptional(z.union([dayField, z.literal("not-revoked")])),
  });
  const query = z.strictObject({
    id: nameField,
    on: dayField,
    household: nameField,
    householdArea: area,
    by: z.strictObject({
      body: z.enum([...QUERY_BODIES, "other"]),
      id: nameField,
      area,
      approved: z.exactOptional(z.boolean()),
      ownInformation: names,
    }),
    purpose: z.exactOptional(nameField),
    information: z.exactOptional(between<readonly string[]>(z.array(nameField).min(1), eachOnce)),
    authorisation: z.exactOptional(
      z.discriminatedUnion("state", [given, z.strictObject({ state: z.literal("none") })]),
    ),
  });
  return between<Query>(query, lastNotBeforeFirst);
})();

function lastNotBeforeFirst({ authorisation }: Query): readonly Found[] {
  if (authorisation?.state !== "given") return [];
  const { from, through } = authorisation;
  if (through === undefined || through === "no-end" || !(through < from)) return [];
  const issue = outOfOrder("", "末日不得早于首日", "must not be before the first day");
  return [{ issue, path: ["authorisation", "through"] }];
}
