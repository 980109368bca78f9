import { INCLUSIVE } from "../../policy/eligibility/conditions.ts";
import type { HouseholdKind } from "../../policy/eligibility/household/kinds.ts";
import type { Purpose } from "../../policy/eligibility/household/purposes.ts";
import { refuse } from "../../base/input/input-error.ts";
import { asksNothing } from "../../base/input/wording.ts";
import type { RateLimit } from "../../ledger/interest/terms.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { type LaidTerms, layTerms, type TermsUsed } from "../../kernel/terms.ts";
import { fenOf } from "../../base/money/amount.ts";
import {
  HOUSEHOLD_RULE,
  type RectificationCheck,
  type RectificationRule,
  type RectificationSubPoint,
  SUB_POINTS,
} from "./checks.ts";
import { rectificationReadings } from "./readings.ts";
import type { RectificationTerms, RectificationTermValues } from "./terms.ts";

/** Whom the programme serves. */
export interface KindTerms {
  readonly oneOf: readonly HouseholdKind[];
  readonly basis: readonly Basis[];
}

/** How much one household may have. */
export interface CapTerms {
  readonly capFen: number;
  readonly countsPrincipal: boolean;
  readonly basis: readonly Basis[];
}

/** How long a loan may run. */
export interface LengthTerms {
  readonly months: number;
  readonly withExtensions: boolean;
  readonly basis: readonly Basis[];
}

/** What a loan may bear. */
export interface ContractRateTerms {
  readonly limit: RateLimit;
  readonly belowIsWrong: boolean;
  readonly basis: readonly Basis[];
}

/** What the money may be used for. */
export interface UseTerms {
  readonly among?: readonly Purpose[];
  readonly noneOf?: readonly Purpose[];
  readonly basis: readonly Basis[];
  /** What the finding rests on where the reading on share-dividend models has a say. */
  readonly basisOfDividend: readonly Basis[];
}

/** A sub-point that the terms ask. */
export interface AskedSubPoint {
  readonly point: RectificationSubPoint;
  readonly basis: readonly Basis[];
}

/** Terms of rectification laid flat; what they do not ask is undefined. */
export interface PreparedRectification {
  readonly kinds: KindTerms | undefined;
  readonly cap: CapTerms | undefined;
  readonly length: LengthTerms | undefined;
  readonly rate: ContractRateTerms | undefined;
  readonly use: UseTerms | undefined;
  readonly points: { readonly [C in RectificationCheck]: readonly AskedSubPoint[] };
  readonly notAsked: readonly RectificationRule[];
  readonly listBasis: readonly Basis[];
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** A period of months ends on the corresponding day. */
const BY_CORRESPONDING_DAY: Basis = { by: "law", article: "civil-code#202" };

/** Prepares terms that the door has let in; throws where they ask nothing. */
export function prepareRectification(terms: RectificationTerms): PreparedRectification {
  const laid = layTerms<RectificationTermValues>(terms, rectificationReadings);
  const { values: v, basisOf, used, readings } = laid;
  const asked = SUB_POINTS.filter(({ fact }) => v[fact] !== undefined);
  const ofCheck = (check: RectificationCheck): readonly AskedSubPoint[] =>
    asked.filter((point) => point.check === check).map((point) => ({ point, basis: basisOf(point.fact) }));
  const use = useTerms(laid);
  const isAsked = {
    "rectification/kind": v.householdKinds !== undefined,
    [HOUSEHOLD_RULE]: v.householdCap !== undefined,
    "rectification/term-length": v.longestMonths !== undefined,
    "rectification/contract-rate": v.rateLimit !== undefined,
    "rectification/use": use !== undefined,
    ...(Object.fromEntries(SUB_POINTS.map((point) => [point.rule, asked.includes(point)])) as Record<
      RectificationSubPoint["rule"],
      boolean
    >), // an entry for each
  } satisfies Record<RectificationRule, boolean>;
  const rules = Object.entries(isAsked) as readonly [RectificationRule, boolean][]; // the entries of that very table
  if (!rules.some(([, is]) => is)) refuse(asksNothing("terms.stated"));
  return {
    kinds: v.householdKinds === undefined ? undefined : { oneOf: v.householdKinds, basis: basisOf("householdKinds") },
    cap:
      v.householdCap === undefined
        ? undefined
        : {
            capFen: fenOf(v.householdCap),
            countsPrincipal: v.capCounts === "principal",
            basis: [...basisOf("householdCap", "capCounts"), INCLUSIVE],
          },
    length:
      v.longestMonths === undefined
        ? undefined
        : {
            months: v.longestMonths,
            withExtensions: v.lengthThrough === "extension",
            basis: [...basisOf("longestMonths", "lengthThrough"), BY_CORRESPONDING_DAY, INCLUSIVE],
          },
    rate:
      v.rateLimit === undefined
        ? undefined
        : { limit: v.rateLimit, belowIsWrong: v.rateBelow === "wrong", basis: basisOf("rateLimit", "rateBelow") },
    use,
    points: {
      person: ofCheck("person"),
      policy: ofCheck("policy"),
      use: ofCheck("use"),
      procedure: ofCheck("procedure"),
    },
    notAsked: rules.filter(([, is]) => !is).map(([rule]) => rule),
    listBasis: basisOf("strikeOff"),
    used,
    readings,
  };
}

function useTerms({ values: v, basisOf }: LaidTerms<RectificationTermValues>): UseTerms | undefined {
  const { allowedUses, forbiddenUses, dividendUse } = v;
  if (allowedUses === undefined && forbiddenUses === undefined) return undefined;
  // What the lists themselves say of share-dividend models goes before the reading.
  const listed = [...(allowedUses ?? []), ...(forbiddenUses ?? [])].includes("share-dividend");
  const isOpen = allowedUses !== undefined && !listed;
  const added: readonly Purpose[] = isOpen && dividendUse !== "wrong-use" ? ["share-dividend"] : [];
  const basis = basisOf("allowedUses", "forbiddenUses");
  return {
    ...(allowedUses === undefined ? {} : { among: [...allowedUses, ...added] }),
    ...(forbiddenUses === undefined ? {} : { noneOf: forbiddenUses }),
    basis,
    basisOfDividend: isOpen ? [...basis, ...basisOf("dividendUse")] : basis,
  };
}
