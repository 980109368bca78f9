import type * as z from "zod";
import { InputError } from "../base/input/input-error.ts";
import { lookAt } from "../base/input/look-at.ts";
import { isOfTheLanguage, ownFields, owns } from "../base/input/own-fields.ts";
import { copyOfPlain, type PlainCopy } from "../base/input/plain.ts";
import { type Issue, pathText } from "../base/input/issue.ts";
import { partNotStated, wholePack } from "../base/input/wording.ts";
import { inspect, outside, withRows } from "./door.ts";
import { freezeInside, frozenCopy } from "./freeze-deep.ts";
import { memoryOf } from "./memory.ts";
import { type Sound, soundOf } from "./sound.ts";

/** Terms behind the door, prepared once. */
export interface PreparedTerms<T extends object, Prepared> {
  /** What the argument is called. */
  readonly called: string;
  /**
   * What was prepared with the terms that it was made of, which nobody can change any more, or what is wrong with them.
   * `isOrdinary`: whether the host has left every object alone, if known.
   */
  readonly look: (
    terms: T,
    isOrdinary?: boolean,
  ) => { readonly prepared: Prepared; readonly own: T } | { readonly issues: readonly Issue[] };
}

/** How terms of one kind are let in and prepared. Functions that share this share what is remembered. */
export function preparedTerms<T extends object, Prepared>(
  kind: { readonly schema: () => z.ZodType<T>; readonly kind?: string },
  prepare: (terms: T) => Prepared,
  called = "terms",
): PreparedTerms<T, Prepared> {
  const ordinary = memoryOf<{ readonly prepared: Prepared; readonly own: T }>();
  const bare = memoryOf<{ readonly prepared: Prepared; readonly own: T }>(); // what was prepared where only own fields are to be read
  return {
    called,
    look: (terms, isOrdinary = isOfTheLanguage()) => {
      const memory = isOrdinary ? ordinary : bare;
      const known = lookAt(() => memory.recall(terms));
      if (known !== undefined) return known;
      const instead = insteadOfTerms(terms, kind.kind, called);
      if (instead !== undefined) return { issues: [instead] };
      const { issues, plain } = inspect({ schema: kind.schema(), value: terms, name: called, whole: true });
      if (issues.length > 0) return { issues };
      try {
        // What is remembered must not change with what the caller keeps.
        const own = frozenCopy(plain);
        const made = { prepared: freezeInside(prepare(ownFields(own))), own };
        memory.keep(terms, plain, made);
        return made;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return { issues: error.issues };
      }
    },
  };
}

/**
 * The terms as they were once let in, for a function that asks others with them, or with changes of them: what the caller
 * handed in may answer anew at every look.
 *
 * @throws InputError for wrong terms.
 */
export function ownTerms<T extends object>({ look }: PreparedTerms<T, unknown>, terms: T): T {
  const looked = look(terms);
  if (owns(looked, "issues")) throw new InputError(looked.issues);
  return looked.own;
}

/** What came in place of terms of a kind: nothing, where a pack does not state the part; or the whole pack. */
function insteadOfTerms(terms: unknown, kind: string | undefined, called: string): Issue | undefined {
  if (kind === undefined) return undefined;
  if (terms === undefined) return partNotStated(called);
  const parts = lookAt(() => partsOfPack(terms));
  if (parts === undefined) return undefined;
  return wholePack(
    called,
    parts.filter(([, of]) => of === kind).map(([name]) => name),
    kind,
  );
}

/** The parts of a whole pack with their kinds, read without running anything; undefined for anything else. */
function partsOfPack(pack: unknown): readonly (readonly [name: string, kind: unknown])[] | undefined {
  if (typeof pack !== "object" || pack === null || Object.hasOwn(pack, "kind") || !Object.hasOwn(pack, "pack"))
    return undefined;
  const parts = Object.keys(pack).flatMap((name) => {
    const part = valueAt(pack, name);
    return valueAt(part, "kind") === undefined || valueAt(part, "stated") === undefined
      ? []
      : [[name, valueAt(part, "kind")] as const];
  });
  return parts.length === 0 ? undefined : parts;
}

function valueAt(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? Object.getOwnPropertyDescriptor(of, name)?.value : undefined;
}

/** Facts as the door needs them: a schema, and a quick reader where they are declared as a record. */
interface FactsDoor<F, Slots> {
  readonly schema: () => z.ZodType<F, F>;
  readonly passes?: (value: unknown, isPlain?: boolean) => boolean;
  readonly read?: (value: unknown, isPlain?: boolean) => Slots | undefined;
  readonly slots?: (facts: F) => Slots;
}

/** What a function takes in. */
interface PolicyParts<T extends object, F, Prepared, Slots> {
  readonly terms: PreparedTerms<T, Prepared>;
  readonly facts: FactsDoor<F, Slots>;
  /** What the facts are called; absent: `facts`. */
  readonly called?: string;
  /**
   * What only terms and facts together can tell; asked also where single facts are wrong, which are then absent.
   * `sound`: the same facts, for several checks that are passed over one by one.
   */
  readonly against?: (prepared: Prepared, facts: F, sound: Sound<F>) => readonly Issue[];
  /** What is asked instead where the terms are wrong. */
  readonly withoutTerms?: (facts: F) => readonly Issue[];
}

/** The door of a function of terms and facts. */
export interface Policy<T extends object, F, Prepared, Slots = unknown> {
  /**
   * Lets terms and facts in together, so that one error names what is wrong with both, and gives the prepared terms and
   * a copy of the facts, with which the caller's are never mixed up again.
   * `more` finds what else is wrong, such as with a third argument.
   *
   * @throws InputError with every issue of both.
   */
  readonly admit: (terms: T, facts: F, more?: () => readonly Issue[]) => readonly [t: Prepared, facts: F];
  /** The same, with what rules see of the facts. */
  readonly enter: (terms: T, facts: F) => readonly [f: Slots, t: Prepared, facts: F];
}

/** Makes the door of a function of terms and facts. */
export function policy<T extends object, F, Prepared, Slots = unknown>(
  parts: PolicyParts<T, F, Prepared, Slots>,
): Policy<T, F, Prepared, Slots> {
  const { terms: door, facts: of, called = "facts", against, withoutTerms } = parts;
  const admitAll = (
    terms: T,
    facts: F,
    known: PlainCopy | undefined,
    more: () => readonly Issue[],
  ): readonly [t: Prepared, facts: F] => {
    const looked = door.look(terms, known?.isOrdinary);
    // Nearly every call: terms that are known, facts that have passed, and nothing that only both can tell.
    if (known !== undefined && against === undefined && more === NOTHING && owns(looked, "prepared"))
      return [looked.prepared, known.copy as F];
    const own = known?.copy as F; // a copy of the facts, which have passed
    const inspected =
      known === undefined
        ? inspect({ schema: of.schema(), value: facts, name: called })
        : { issues: [], wrong: [], sound: soundOf(own, []), plain: own };
    const { wrong, sound } = inspected;
    const places = wrong.map((path) => pathText(called, path));
    const further = issuesIn(() =>
      owns(looked, "issues")
        ? sound.find((given) => withoutTerms?.(given) ?? [])
        : sound.find((given) => against?.(looked.prepared, given, sound) ?? []),
    ).filter(outside(places)); // what is wrong in itself was told
    const issues = [...(owns(looked, "issues") ? looked.issues : []), ...inspected.issues, ...further, ...more()];
    if (issues.length > 0 || owns(looked, "issues")) throw new InputError(withRows(issues, called, inspected.plain));
    return [looked.prepared, inspected.plain];
  };
  return {
    admit: (terms, facts, more = NOTHING) => {
      const copied = copyOfPlain(facts, true);
      return admitAll(
        terms,
        facts,
        copied !== undefined && of.passes?.(copied.copy, copied.isOrdinary) === true ? copied : undefined,
        more,
      );
    },
    enter: (terms, facts) => {
      const copied = copyOfPlain(facts, true);
      const slots = copied === undefined ? undefined : of.read?.(copied.copy, copied.isOrdinary);
      const [prepared, own] = admitAll(terms, facts, slots === undefined ? undefined : copied, NOTHING);
      if (slots !== undefined) return [slots, prepared, own];
      if (of.slots === undefined) throw new TypeError("these facts have no slots"); // a fault of ours
      return [of.slots(own), prepared, own];
    },
  };
}

/** Nothing else is wrong. */
const NOTHING = (): readonly Issue[] => [];

/** What a step finds, or refuses. */
function issuesIn(step: () => readonly Issue[]): readonly Issue[] {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues;
  }
}
