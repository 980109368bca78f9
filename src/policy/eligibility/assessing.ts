import { owns } from "../../base/input/own-fields.ts";
import type { MadeUnder } from "../../kernel/made.ts";
import type { RateCap } from "../../ledger/interest/types.ts";
import type { Day } from "../../base/date/day.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { lay, type TermsKind } from "../../kernel/kind.ts";
import { policy, type PreparedTerms, preparedTerms } from "../../kernel/policy.ts";
import type { ChosenReading, ReadingRegister } from "../../kernel/reading.ts";
import type { RecordOf } from "../../kernel/record.ts";
import { type AnyFinding, type Asked, select, type Selection } from "../../kernel/requirement.ts";
import type { LaidTerms, Terms, TermsUsed, Used } from "../../kernel/terms.ts";
import { type InterestWarning, warningsOf } from "../../ledger/interest/accrue-interest.ts";
import type { ChangeableSlots } from "./remedies.ts";
import {
  type ApplicationBits,
  type ApplicationRequirement,
  assessApplication,
  type AtHand,
  type Assessed,
  decidingOf,
  type Deciding,
  judgeInBits,
  type LeftOpen,
  outcomeOfBits,
} from "./requirement.ts";
import { editionInForce } from "./rows/edition-in-force.ts";
import { SUCCESSOR, SUCCESSOR_FROM } from "./rows/offered-rate.ts";
import { unknownGrade } from "./rows/minimum-grade.ts";
import type { LoanApplication } from "./types.ts";

/** Terms about applications, prepared: the requirements that they ask, and what rules see of their values. */
export interface PreparedApplication<Found extends AnyFinding, F, T> {
  readonly selection: Selection<ApplicationRequirement<Found, F, T>>;
  readonly values: T;
  readonly atHand: AtHand;
  /** The same requirements, decided in bits. */
  readonly deciding: readonly Deciding<F, T>[];
  readonly used: Used;
  readonly readings: readonly ChosenReading[];
  /** The same for contracts of days on which the benchmark had not ended. */
  readonly readingsBefore: readonly ChosenReading[];
}

/** What an assessment says beside its findings: of which application, under which terms. */
export interface Assessment<Kind extends string, Found extends AnyFinding> extends Assessed<Found> {
  readonly kind: Kind;
  readonly application: string;
  readonly asOf: Day;
  readonly warnings: readonly InterestWarning[];
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

function capsByBenchmark(caps: readonly RateCap[] = []): boolean {
  return caps.some(({ limit }) => owns(limit, "series") && limit.series === "pboc-benchmark");
}

/** Who succeeds the benchmark has a part only where the terms cap rates by it. */
function hasPart({ id }: ChosenReading, { rateCaps }: { readonly rateCaps?: readonly RateCap[] }): boolean {
  return id !== SUCCESSOR || capsByBenchmark(rateCaps);
}

/** The rules that refuse nobody: what a document states in principle or from memory, unless the caller set it. */
function leftOpenIn(
  asked: readonly Asked<{ readonly rule: string; readonly terms: () => object }>[],
  open: NonNullable<Terms<string, object>["leftOpen"]>,
  register: ReadingRegister,
  { values, basisOf }: LaidTerms<object>,
): ReadonlyMap<string, LeftOpen> {
  const decides = Object.values(register);
  const chosen = values as Readonly<Record<string, unknown>>;
  return new Map(
    asked.flatMap(({ row, basis }): readonly (readonly [string, LeftOpen])[] => {
      const stated = Object.keys(row.terms()).find((term) => Object.hasOwn(open, term));
      const why = stated === undefined ? undefined : open[stated];
      const isOurs = basis.some((b) => b.by === "caller" && b.term === stated);
      if (why === undefined || isOurs) return [];
      const reading = decides.find(({ opens }) => opens?.term === stated && why === "lender-decides");
      if (reading === undefined) return [[row.rule, { why, by: [] }]];
      const by = basisOf(reading.term as never); // a term of these values
      return chosen[reading.term] === reading.opens?.while ? [[row.rule, { why, by }]] : [];
    }),
  );
}

/** A function that judges applications, with the parts that it is made of. */
export interface Judging<
  Result extends string,
  Values,
  Kind extends string,
  Application,
  F,
  Found extends AnyFinding,
  T,
> {
  readonly assess: (terms: Terms<Kind, Values>, application: Application) => Assessment<Result, Found>;
  readonly terms: PreparedTerms<Terms<Kind, Values>, PreparedApplication<Found, F, T>>;
  /** What is wrong between terms and facts: the grade, and nothing else. */
  readonly against: (
    prepared: PreparedApplication<Found, F, T>,
    application: Pick<LoanApplication, "grade">,
  ) => readonly Issue[];
  /** Judges what was read, in bits. */
  readonly inBits: (prepared: PreparedApplication<Found, F, T>, f: F) => ApplicationBits;
  /** What masks of requirements come to; `isOutside`: the contract is of no day of the edition. */
  readonly outcomeOfBits: (
    prepared: Pick<PreparedApplication<Found, F, T>, "atHand">,
    unmet: number,
    open: number,
    isOutside: boolean,
  ) => ApplicationBits["outcome"];
}

/** Makes a function that judges applications. */
export function assessing<
  Result extends string,
  Kind extends string,
  Values extends object,
  T extends {
    readonly minimumGrade: string | undefined;
    readonly gradeOrder: readonly string[] | undefined;
  },
  Application extends LoanApplication,
  F extends ChangeableSlots,
  Found extends AnyFinding,
>(
  result: Result,
  kind: TermsKind<Kind, Values, T>,
  editionRule: Found["rule"],
  requirements: readonly ApplicationRequirement<Found, F, T>[],
  facts: RecordOf<Application, F>,
): Judging<Result, Values, Kind, Application, F, Found, T> {
  const prepare = (terms: Terms<Kind, Values>): PreparedApplication<Found, F, T> => {
    const laid = lay(kind, terms);
    const values = kind.values.slots(laid.values);
    refuseAny(requirements.flatMap(({ fits }) => fits?.(values) ?? []));
    const { asked, notAsked } = select(requirements, laid);
    const { isAsked, ...edition } = editionInForce<Found["rule"]>(editionRule, terms.inForce);
    const first = edition as unknown as Asked<ApplicationRequirement<Found, F, T>>; // its finding is one of them
    const selection = isAsked
      ? { asked: [first, ...asked], notAsked }
      : { asked, notAsked: [editionRule, ...notAsked] };
    const atHand = {
      within: terms.coverage,
      product: terms.basedOn ?? terms.coverage,
      leftOpen: leftOpenIn(asked, terms.leftOpen ?? {}, kind.readings, laid),
    };
    const readings = laid.readings.filter((reading) => hasPart(reading, laid.values));
    const readingsBefore = readings.filter(({ id }) => id !== SUCCESSOR);
    const deciding = decidingOf(selection, atHand, editionRule);
    return { selection, values, atHand, deciding, used: laid.used, readings, readingsBefore };
  };
  const prepared = preparedTerms(kind, prepare);
  const against: Judging<Result, Values, Kind, Application, F, Found, T>["against"] = ({ values }, application) =>
    unknownGrade(application, values);
  const door = policy({ terms: prepared, facts, called: "application", against });
  const inBits = ({ deciding, values, atHand }: PreparedApplication<Found, F, T>, f: F): ApplicationBits =>
    judgeInBits(deciding, f, values, atHand.product);
  const assess = (terms: Terms<Kind, Values>, application: Application): Assessment<Result, Found> => {
    const [f, { selection, values, atHand, used, ...rest }, own] = door.enter(terms, application);
    application = own;
    const isLate = application.contractOn !== undefined && application.contractOn >= SUCCESSOR_FROM;
    const readings = isLate ? rest.readings : rest.readingsBefore;
    const { outcome, part, findings, missing, notAsked, flagged, maximum, remedies, beyondVerified } =
      assessApplication(selection, f, values, atHand, editionRule);
    const { id, appliedOn: asOf } = application;
    const warnings = beyondVerified.length === 0 ? [] : warningsOf(beyondVerified);
    const { made, terms: under } = used;
    // Written out twice: fields that are added behind a spread cost more than the judging, and their order is the result's.
    if (part === undefined)
      return {
        kind: result,
        application: id,
        asOf,
        outcome,
        findings,
        missing,
        notAsked,
        flagged,
        maximum,
        remedies,
        warnings,
        made,
        terms: under,
        readings,
      };
    return {
      kind: result,
      application: id,
      asOf,
      outcome,
      ...part,
      findings,
      missing,
      notAsked,
      flagged,
      maximum,
      remedies,
      warnings,
      made,
      terms: under,
      readings,
    };
  };
  const ofBits: Judging<Result, Values, Kind, Application, F, Found, T>["outcomeOfBits"] = (
    { atHand },
    unmet,
    open,
    isOutside,
  ) => outcomeOfBits(unmet, open, isOutside, atHand.product);
  return { assess, terms: prepared, against, inBits, outcomeOfBits: ofBits };
}
