import { refuse, refuseAny } from "../../base/input/input-error.ts";
import { partyLeftOut, unknownReference } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { isDated } from "../../kernel/in-force.ts";
import { lay } from "../../kernel/kind.ts";
import { preparedTerms } from "../../kernel/policy.ts";
import { type Requirement, select, type Selection } from "../../kernel/requirement.ts";
import { type UnderTerms, withReadings } from "../../kernel/terms.ts";
import type { OverdueEpisode } from "../../ledger/loan/overdue.ts";
import type { MaturityRules } from "../../ledger/loan/read-loan.ts";
import { maturityRules } from "../../ledger/loan/rest-day.ts";
import { fenOf } from "../../base/money/amount.ts";
import { AGREED_TERMS, type AgreedTerm } from "./rows/agreement.ts";
import { claimEdition, type EditionDays } from "./rows/edition.ts";
import { bearersOf, partiesOf } from "./loss-shares.ts";
import { type ClaimFinding, claimRequirements, type ClaimSeen } from "./requirements.ts";
import { type PreparedShares, prepareShares } from "./split-shares.ts";
import { compensationTermsKind } from "./terms.ts";
import type { CompensationTerms, LossShare } from "./types.ts";

/** Terms of compensation laid flat. */
export interface PreparedCompensation extends EditionDays {
  /** Empty where none were agreed. */
  readonly shares: readonly LossShare[];
  readonly bearers: readonly string[];
  /** The same, to be asked. */
  readonly bears: ReadonlySet<string>;
  /** The same, level by level. */
  readonly split: PreparedShares;
  readonly requirements: Selection<Requirement<ClaimFinding, ClaimSeen, PreparedCompensation>>;
  /** Looked at only where it is asked. */
  readonly claimAfterDays: number;
  /** What the agreement sets and the terms do not. */
  readonly unset: readonly AgreedTerm[];
  /** Undefined where the terms do not say. */
  readonly covers: readonly ("principal" | "interest")[] | undefined;
  /** `Infinity` where all is covered. */
  readonly coveredFen: number;
  readonly inProportion: boolean;
  readonly allowsOffsets: boolean;
  readonly maturityRules: MaturityRules;
  readonly episode: OverdueEpisode;
  readonly basis: {
    readonly shares: readonly Basis[];
    /** Why no shares are there. */
    readonly unshared: readonly Basis[];
    readonly recovery: readonly Basis[];
    readonly covers: readonly Basis[];
    readonly cover: readonly Basis[];
    readonly offsets: readonly Basis[];
    readonly restDay: readonly Basis[];
    readonly episode: readonly Basis[];
  };
  /** Of a claim, and of what goes by the shares: each with the readings that have a part in it. */
  readonly under: { readonly claim: UnderTerms; readonly shares: UnderTerms };
}

/** Terms of compensation behind the door; refused where the odd fen go to somebody who is no party. */
export const preparedCompensation = /* @__PURE__ */ preparedTerms(compensationTermsKind, prepare);

/** Terms without days of their own do not ask for them, and say so. */
function withoutEdition({
  asked,
  notAsked,
}: PreparedCompensation["requirements"]): PreparedCompensation["requirements"] {
  const { rule } = claimEdition;
  return { asked: asked.filter(({ row }) => row.rule !== rule), notAsked: [rule, ...notAsked] };
}

function prepare(terms: CompensationTerms): PreparedCompensation {
  const laid = lay(compensationTermsKind, terms);
  const { values: v, basisOf, under } = laid;
  const shares = v.lossShares ?? [];
  const { sources = [], ...inForce } = terms.inForce ?? {};
  const requirements = select(claimRequirements, laid);
  const { oddFen } = v;
  const bearers = bearersOf(shares);
  const named = new Set(partiesOf(shares));
  if (typeof oddFen === "object" && !named.has(oddFen.to)) refuse(unknownReference("terms.oddFen.to"));
  const takesWithin = typeof oddFen === "object" && !shares.some(({ party }) => party === oddFen.to);
  const leftOut = shares.length === 0 ? [] : (v.sharingParties ?? []).filter((party) => !named.has(party));
  refuseAny(leftOut.map((party) => partyLeftOut("terms.lossShares", party)));
  return {
    shares,
    bearers,
    bears: new Set(bearers),
    split: prepareShares(shares, oddFen, v.oddFenWithin === "own-level"),
    requirements: isDated(inForce) ? requirements : withoutEdition(requirements),
    inForce,
    inForceBasis: sources.map((article) => ({ by: "article", term: "inForce", article })),
    unset: AGREED_TERMS.filter((term) => v[term] === undefined),
    claimAfterDays: v.claimAfterDays ?? 0,
    covers: v.claimCovers,
    coveredFen: v.coveredUpTo === undefined ? Infinity : fenOf(v.coveredUpTo),
    inProportion: v.aboveCover === "in-proportion",
    maturityRules: maturityRules(v),
    episode: v.overdueEpisode,
    allowsOffsets: v.offsets !== undefined,
    basis: {
      shares: basisOf("sharingParties", "lossShares", "oddFen"),
      unshared: basisOf("agreement", "sharingParties"),
      recovery: basisOf("recoveryGoesBack", "lossShares", "oddFen"),
      covers: basisOf("agreement", "claimCovers"),
      cover: basisOf("coveredUpTo", "aboveCover"),
      offsets: basisOf("offsets"),
      restDay: basisOf("maturityOnRestDay"),
      episode: basisOf("overdueEpisode"),
    },
    under: {
      claim: withReadings(under, (id) => !id.startsWith("compensation/odd-fen")),
      // Where nobody is named, or nobody within another, it makes no difference at which level.
      shares: withReadings(
        under,
        (id) => id === "compensation/odd-fen" || (id === "compensation/odd-fen-within" && takesWithin),
      ),
    },
  };
}
