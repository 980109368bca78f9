import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import { interestRules, type InterestRules } from "../../ledger/interest/prepare.ts";
import type { RateLimit } from "../../ledger/interest/types.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { preparedTerms } from "../../kernel/policy.ts";
import type { Reported } from "../../kernel/terms.ts";
import { fenOf } from "../../base/money/amount.ts";
import { readShareTable, type ShareTable } from "./share-table.ts";
import { subsidyTermsKind } from "./terms.ts";
import type { LossOfRight, SubsidyTerms } from "./types.ts";

/** What the figures of a statement rest on. */
export interface SubsidyBasis {
  readonly cap: readonly Basis[];
  readonly rateLimit: readonly Basis[];
  readonly share: readonly Basis[];
  readonly duration: readonly Basis[];
  readonly loss: readonly Basis[];
}

/** Subsidy terms laid flat. */
export interface PreparedSubsidy extends InterestRules, Reported {
  /** `Infinity` where the terms set no cap. */
  readonly capFen: number;
  readonly wholeLoansOnly: boolean;
  readonly rateLimit: RateLimit | undefined;
  readonly shareTable: ShareTable;
  readonly extensionsKeep: boolean;
  readonly roomWhileUnpaid: boolean;
  /** `Infinity` where the terms set none. */
  readonly longestMonths: number;
  readonly lossOfRight: readonly LossOfRight[];
  readonly subsidyBasis: SubsidyBasis;
}

/** Subsidy terms behind the door; refused where they name no share. */
export const preparedSubsidy = /* @__PURE__ */ preparedTerms(subsidyTermsKind, prepare);

function prepare(terms: SubsidyTerms): PreparedSubsidy {
  const laid = lay(subsidyTermsKind, terms);
  const { values: v, basisOf } = laid;
  if (v.subsidyShares === undefined) refuse(missing("terms.subsidyShares"));
  return {
    ...interestRules(laid),
    capFen: v.subsidyCap === undefined ? Infinity : fenOf(v.subsidyCap),
    wholeLoansOnly: v.aboveCap === "none",
    rateLimit: v.subsidyRateLimit,
    shareTable: readShareTable(v.subsidyShares ?? []),
    extensionsKeep: v.extensionSubsidy === "kept",
    roomWhileUnpaid: v.roomAfterMaturity === "while-unpaid",
    longestMonths: v.longestSubsidisedMonths ?? Infinity,
    lossOfRight: v.lossOfRight ?? [],
    subsidyBasis: {
      cap: basisOf("subsidyCap", "aboveCap", "roomAfterMaturity"),
      rateLimit: basisOf("subsidyRateLimit"),
      share: basisOf("subsidyShares"),
      duration: basisOf("extensionSubsidy", "longestSubsidisedMonths"),
      loss: basisOf("lossOfRight"),
    },
    used: laid.used,
    readings: laid.readings,
  };
}
