import { type Made, MADE } from "../kernel/made.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import { titleField } from "../kernel/fields.ts";
import { ownItem } from "../base/input/own-fields.ts";
import * as z from "zod";
import type { Day } from "../base/date/day.ts";
import { overlapping } from "../base/input/wording.ts";
import { between, type Found } from "../kernel/between.ts";
import type { Basis } from "../kernel/basis.ts";
import { dayField } from "../kernel/fields.ts";
import { lazy } from "../kernel/lazy.ts";
import { admit } from "../kernel/door.ts";
import { recordField, shapeOf } from "../kernel/record.ts";
import { type FieldsOf, needed } from "../kernel/value.ts";
import { text } from "../kernel/values.ts";
import { certainlyOutside, holdsOn, inForceRecord } from "../kernel/in-force.ts";
import type { InForce } from "../kernel/types.ts";

/** What an edition is chosen by; a pack is one. */
export interface Edition {
  readonly pack: string;
  readonly edition: string;
  readonly inForce: InForce;
  /** What it is called in letters. */
  readonly title?: Bilingual;
}

/** An edition, named. */
export type NamedEdition = Pick<Edition, "pack" | "edition" | "title">;

/** What names an edition in a result. */
export function named({ pack, edition, title }: NamedEdition): NamedEdition {
  return title === undefined ? { pack, edition } : { pack, edition, title };
}

/** What an edition is called: its title; its ids where it has none. */
export function editionWords({ pack, edition, title }: NamedEdition): Bilingual {
  return title ?? { zh: `${pack}（${edition}）`, en: `${pack} (${edition})` };
}

/** The edition for a contract, or why there is none. */
export type EditionChoice<E extends Edition> = {
  readonly kind: "edition-choice";
  readonly contractOn: Day;
  readonly basis: readonly Basis[];
  readonly made: Made;
} & (
  | {
      readonly state: "in-force";
      /** The edition that was handed in. */
      readonly edition: E;
    }
  /** Before the first day on which the first holds, or may hold. */
  | { readonly state: "not-yet-in-force"; readonly first: NamedEdition; readonly from: Day }
  /** After the last day of the last. */
  | { readonly state: "ended"; readonly last: NamedEdition; readonly through: Day }
  /** Between two. */
  | {
      readonly state: "gap";
      readonly before: NamedEdition;
      readonly through: Day;
      readonly after: NamedEdition;
      readonly from: Day;
    }
  /** The first day of one of these is not known well enough. */
  | { readonly state: "undetermined"; readonly editions: readonly NamedEdition[] }
);

/** An edition is a whole pack: what else it holds is looked at where it is used. */
function editionFields(): FieldsOf<Omit<Edition, "title">> {
  return {
    pack: needed(text("文件", "pack")),
    edition: needed(text("版本", "edition")),
    inForce: needed(recordField(inForceRecord, "适用期间", "when it is in force")),
  };
}

const editionsSchema = /* @__PURE__ */ lazy(() =>
  between<readonly Edition[]>(
    z
      .array(z.looseObject({ ...shapeOf(editionFields()), title: z.exactOptional(titleField()) }))
      .min(1) as unknown as z.ZodType<readonly Edition[], readonly Edition[]>, // these fields, and others
    eachDayOnce,
  ),
);

/**
 * Chooses the edition of a policy by the day of the contract: loans of one book are each judged by their own.
 *
 * @remarks
 * **Boundary** the first and the last day are in. **Beware** outside every edition the answer is typed, never the
 * nearest one. An edition whose first day is not known leaves the days on which it may hold `undetermined`, unless
 * another holds for certain.
 * @throws InputError for no edition, days of the wrong shape or order, and two editions in force on one day.
 * @example
 * ```ts
 * import { chooseEdition } from "fupin-credit";
 * import { national2014, national2017, national2019, national2020, national2021 } from "fupin-credit/packs";
 * const editions = [national2014, national2017, national2019, national2020, national2021];
 * const choice = chooseEdition(editions, "2018-05-02");
 * choice.state === "in-force" && choice.edition.edition; // => "2017"
 * chooseEdition(editions, "2021-02-01").state; // => "undetermined"
 * chooseEdition(editions, "2026-04-01").state; // => "ended"
 * ```
 */
export function chooseEdition<E extends Edition>(editions: readonly E[], contractOn: Day): EditionChoice<E> {
  const [own] = admit(
    { schema: editionsSchema(), value: editions, name: "editions" },
    { schema: dayField(), value: contractOn, name: "contractOn" },
  );
  const frame = { kind: "edition-choice", contractOn, made: MADE } as const;
  const at = own.findIndex((e) => certainlyHoldsOn(e.inForce, contractOn));
  const [inForce, handedIn] = [own[at], ownItem(editions, at)];
  if (inForce !== undefined && handedIn !== undefined)
    return { ...frame, basis: basisOf(inForce), state: "in-force", edition: handedIn };
  const open = own.filter((e) => mayHoldOn(e.inForce, contractOn));
  if (open.length > 0) {
    return { ...frame, basis: open.flatMap(basisOf), state: "undetermined", editions: open.map(named) };
  }
  const before = latest(own.filter(({ inForce: { through } }) => through !== undefined && through < contractOn));
  const after = earliest(own.filter(({ inForce: { from } }) => from !== undefined && from > contractOn));
  const basis = [before, after].flatMap((e) => (e === undefined ? [] : basisOf(e)));
  const [through, from] = [before?.inForce.through, after?.inForce.perhapsFrom ?? after?.inForce.from];
  if (before !== undefined && through !== undefined) {
    if (after === undefined || from === undefined)
      return { ...frame, basis, state: "ended", last: named(before), through };
    return { ...frame, basis, state: "gap", before: named(before), through, after: named(after), from };
  }
  if (after === undefined || from === undefined) throw new RangeError("no edition"); // the list is not empty
  return { ...frame, basis, state: "not-yet-in-force", first: named(after), from };
}

/** Whether what is not known of its first and last days leaves a day open. */
function mayHoldOn(inForce: InForce, day: Day): boolean {
  return !certainlyOutside(inForce, day) && !certainlyHoldsOn(inForce, day);
}

/** Of an edition whose first day is not printed nothing is certain here: another may hold as well. */
function certainlyHoldsOn(inForce: InForce, day: Day): boolean {
  return inForce.from !== undefined && holdsOn(inForce, day);
}

function basisOf({ inForce: { sources = [] } }: Edition): readonly Basis[] {
  return sources.map((article) => ({ by: "article", term: "inForce", article }));
}

function latest<E extends Edition>(editions: readonly E[]): E | undefined {
  return [...editions].sort((a, b) => compare(a.inForce.through, b.inForce.through)).at(-1);
}

function earliest<E extends Edition>(editions: readonly E[]): E | undefined {
  return [...editions].sort((a, b) => compare(a.inForce.from, b.inForce.from)).at(0);
}

function compare(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** No two of them are in force on one day. */
function eachDayOnce(editions: readonly Edition[]): readonly Found[] {
  const placed = editions
    .map(({ inForce }, i) => ({ i, from: inForce.from ?? inForce.perhapsFrom, through: inForce.through }))
    .flatMap(({ i, from, through }) => (from === undefined ? [] : [{ i, from, through }]))
    .sort((a, b) => compare(a.from, b.from));
  return placed.flatMap(({ i, from }, k) => {
    const before = placed[k - 1];
    if (before === undefined || (before.through !== undefined && before.through < from)) return [];
    return [{ issue: overlapping(""), path: [i, "inForce"] }];
  });
}
