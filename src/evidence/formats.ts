import { owns } from "../base/input/own-fields.ts";
import { FORMAT } from "../kernel/made.ts";

/** A result as an earlier format has it: plain data with a kind. */
export interface OldResult {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** What one format has that the one before it had not. */
interface Migration {
  /** The format that it reads; it gives the next. */
  readonly from: number;
  /** The version by which results of that format were made. */
  readonly library: string;
  /**
   * Fields that came, by kind of result. `none`: lists of what nobody looked for then; they are empty, and named in
   * `made.notRecorded`. `is`: what is certain all the same. A kind with other new fields cannot be read.
   */
  readonly added: Readonly<
    Record<string, { readonly none?: readonly string[]; readonly is?: Readonly<Record<string, unknown>> }>
  >;
}

const WARNINGS = { none: ["warnings"] } as const;
const NO_GROUND = { none: ["missing", "warnings"] } as const;

/** In order: each gives the format after it. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    library: "fupin-credit@0.1.0",
    added: {
      "credit-line-review": WARNINGS,
      "suspension-assessment": WARNINGS,
      "reminder-plan": WARNINGS,
      "reminder-track": WARNINGS,
      "maturity-list": WARNINGS,
      "maturity-classification": WARNINGS,
      "blacklist-reach": NO_GROUND,
      screening: NO_GROUND,
      "bulletin-reconciliation": { none: ["units", "alone", "leads"] },
      "claim-assessment": { none: ["records", "warnings"] },
      "interest-schedule": { none: ["findings", "notAsked"] },
      "operator-subsidy": { none: ["loanFindings", "notAsked", "missing"] },
      "overdue-track": {
        none: ["findings", "warnings"],
        is: { unpaidInterest: { state: "undetermined", missing: ["interestDue"] } }, // nobody asked for it
      },
      "loss-split": { is: { state: "known", missing: [] } }, // it refused where shares were missing
    },
  },
];

/** The format of a result: 1 where it does not say, as results of 0.1.0 do not. */
export function formatOf(result: OldResult): unknown {
  const { made } = result;
  if (made === undefined) return 1;
  return typeof made === "object" && made !== null && owns(made, "format") ? made.format : undefined;
}

/** A result of an earlier format as today's, as far as it can be: what it lacks is told by its shape. */
export function migrated(result: OldResult, format: number): OldResult {
  return MIGRATIONS.filter(({ from }) => from >= format && from < FORMAT).reduce(stepUp, result);
}

function stepUp(result: OldResult, migration: Migration): OldResult {
  const { none = [], is = {} } = Object.hasOwn(migration.added, result.kind)
    ? (migration.added[result.kind] ?? {})
    : {};
  const fields = [...none, ...Object.keys(is)];
  // With what only the next format has it is of that format, and has lost its stamp.
  if (fields.length > 0 && fields.every((field) => Object.hasOwn(result, field))) return result;
  const absent = none.filter((field) => !Object.hasOwn(result, field));
  const lists = Object.fromEntries(absent.map((field) => [field, []]));
  return { ...is, ...lists, ...withParts(result, migration), made: madeThen(result, migration, absent) };
}

/** Results that stand in another, in answers under several packs. */
function withParts(result: OldResult, migration: Migration): OldResult {
  const { packs } = result;
  if (result.kind !== "answers-under" || !Array.isArray(packs)) return result;
  const isResult = (of: unknown): of is { readonly result: OldResult } =>
    typeof of === "object" && of !== null && owns(of, "result") && typeof of.result === "object" && of.result !== null;
  const inside = (pack: unknown): unknown =>
    typeof pack !== "object" || pack === null
      ? pack
      : Object.fromEntries(
          Object.entries(pack as Readonly<Record<string, unknown>>).map(([part, answer]) => [
            part,
            isResult(answer) ? { ...answer, result: stepUp(answer.result, migration) } : answer,
          ]),
        );
  return { ...result, packs: packs.map(inside) };
}

function madeThen({ terms }: OldResult, { from, library }: Migration, absent: readonly string[]): object {
  const frame = { library, format: from + 1 };
  const isNamed = typeof terms === "object" && terms !== null && owns(terms, "changed") && Array.isArray(terms.changed);
  const changed = isNamed ? (terms.changed as readonly string[]) : [];
  const notRecorded = [...(changed.length > 0 ? ["made.changed"] : []), ...absent];
  const left = notRecorded.length === 0 ? {} : { notRecorded };
  if (!isNamed) return { ...frame, ...left };
  // The values of what was changed were not kept.
  return { ...frame, ...terms, changed: Object.fromEntries(changed.map((term) => [term, null])), ...left };
}
