import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { preparedTerms } from "../../kernel/policy.ts";
import type { InForce } from "../../kernel/types.ts";
import type { Reported } from "../../kernel/terms.ts";
import type { ExtensionRules } from "../../ledger/loan/extension-rule.ts";
import type { MaturityRules } from "../../ledger/loan/read-loan.ts";
import { maturityRules } from "../../ledger/loan/rest-day.ts";
import { treatments } from "./kinds.ts";
import { maturityTermsKind } from "./terms.ts";
import type { KindTreatments, MaturityGrouping, MaturityTerms, Treatment } from "./types.ts";

/** Terms of maturities laid flat. */
export interface PreparedMaturity extends Reported {
  readonly sorts: boolean;
  readonly listedBy: readonly MaturityGrouping[];
  readonly offered: readonly Treatment[];
  readonly notOffered: readonly Treatment[];
  readonly extensionAsks: boolean;
  readonly compensationAsks: boolean;
  readonly jointAsks: boolean;
  readonly mostRenewals: number;
  readonly unableWins: boolean;
  /** Whether an overdue loan can be extended: elsewhere only one that is not past its maturity. */
  readonly extendsOverdue: boolean;
  /** How long extensions may be. */
  readonly extensions: Pick<ExtensionRules, "generalRules" | "beyondLongest" | "longestMonths">;
  readonly longestTermBasis: readonly Basis[];
  readonly inForce: InForce;
  readonly kindTreatments: KindTreatments;
  readonly maturityRules: MaturityRules;
  readonly basis: {
    readonly list: readonly Basis[];
    readonly kinds: readonly Basis[];
    readonly restDay: readonly Basis[];
  };
  /** What a treatment rests on. */
  readonly treatmentBasis: { readonly [T in Treatment]: readonly Basis[] };
}

/** The longest term by which an extension is judged. */
const THREE_YEARS = 36;

/** That an extension is applied for before maturity. */
const EXTENSION: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "general-loan-rules#12" });

const PERSONAL_LOANS: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "personal-loan-measures-2010#39" });

/** Prepares terms of maturities that the door has let in. */
function prepareMaturity(terms: MaturityTerms): PreparedMaturity {
  const { values: v, basisOf, used, readings } = lay(maturityTermsKind, terms);
  const pairing = basisOf("kindTreatments");
  const generalRules = v.extensionRule === "general-rules";
  return {
    listedBy: v.maturityList ?? [],
    sorts: v.maturityKinds !== undefined,
    offered: treatments.list.filter((name) => v[name] !== undefined),
    notOffered: treatments.list.filter((name) => v[name] === undefined),
    extensionAsks: v.extensionConditions !== undefined,
    compensationAsks: v.compensationConditions !== undefined,
    jointAsks: v.jointCollectionFor !== undefined,
    mostRenewals: v.mostRenewals ?? Infinity,
    unableWins: v.inNeedAndUnable === "willing-but-unable",
    extendsOverdue: v.extensionOfOverdue !== undefined,
    extensions: { generalRules, beyondLongest: v.extensionInLongestTerm, longestMonths: THREE_YEARS },
    longestTermBasis: basisOf("extensionInLongestTerm"),
    inForce: terms.inForce ?? {},
    kindTreatments: v.kindTreatments,
    maturityRules: maturityRules(v),
    basis: {
      list: basisOf("maturityList"),
      kinds: basisOf("maturityKinds", "inNeedAndUnable"),
      restDay: basisOf("maturityOnRestDay"),
    },
    treatmentBasis: {
      collect: [...basisOf("collect"), ...pairing],
      extend: [
        ...basisOf("extend", "extensionConditions", "extensionOfOverdue", "mostRenewals"),
        ...pairing,
        EXTENSION,
        ...basisOf("extensionRule"),
        ...(generalRules ? [] : [PERSONAL_LOANS]),
      ],
      renew: [...basisOf("renew", "extensionConditions", "mostRenewals"), ...pairing],
      convert: [...basisOf("convert"), ...pairing],
      compensate: [...basisOf("compensate", "compensationConditions"), ...pairing],
      jointCollection: [...basisOf("jointCollection", "jointCollectionFor"), ...pairing],
      sue: [...basisOf("sue"), ...pairing],
    },
    used,
    // Where no extension is offered, how long it may be is not asked.
    readings: v.extend === undefined ? readings.filter(({ id }) => !id.startsWith("loan/extension-")) : readings,
  };
}

/** Terms of maturities behind the door. */
export const maturityTerms = /* @__PURE__ */ preparedTerms(maturityTermsKind, prepareMaturity);
