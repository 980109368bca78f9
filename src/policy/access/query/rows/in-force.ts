import type { Bilingual } from "../../../../base/input/bilingual.ts";
import type { Day } from "../../../../base/date/day.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { reading } from "../../../../kernel/reading.ts";
import { metUnless, type Requirement, unmetWithout } from "../../../../kernel/requirement.ts";
import { because, type Reasons } from "../../answer.ts";
import { authorisationTerm, ofThePaper } from "../paper.ts";
import type { PreparedQuery } from "../prepare.ts";
import type { GivenAuthorisation, Query } from "../types.ts";

/** The authorisation holds on the day of the query. */
export type InForceFinding = Finding<
  "query/in-force",
  Pick<GivenAuthorisation, "from" | "through" | "revokedOn">,
  { readonly inForceOn: Day },
  "not-yet-in-force" | "expired" | "revoked"
>;

/** The open point about the end of an authorisation. */
export const endReadings = {
  "access/authorisation-without-end": /* @__PURE__ */ reading({
    term: "withoutEnd",
    disputedBy: ["borrower", "authority", "auditor"],
    says: { zh: "未写明截止日的授权", en: "authorisation that names no last day" },
    with: ["authorisation"],
    question: {
      zh: "授权书没有写明截止日的，授权是否一直有效？",
      en: "Does an authorisation that names no last day hold until it is revoked?",
    },
    chosen: "holds",
    options: {
      holds: { zh: "撤回前一直有效", en: "holds until it is revoked" },
      undetermined: { zh: "视为尚不明确", en: "is taken as not known" },
    },
    effect: { zh: "凭未写截止日的授权书能否查询", en: "whether one may query on an authorisation without a last day" },
    because: {
      zh: "办法只要求书面和写明用途，没有要求写明期限。",
      en: "The measure asks for writing and for a purpose; it asks for no last day.",
    },
    source: "changge-2017-64#information 23",
  }),
} as const;

/**
 * The authorisation holds on the day of the query.
 *
 * @remarks
 * **Boundary** its first and its last day are in; on the day of revocation it no longer holds.
 * **Reading** `access/authorisation-without-end`.
 */
export const inForce: Requirement<InForceFinding, Query, PreparedQuery> = {
  rule: "query/in-force",
  says: { zh: "授权在有效期内", en: "authorisation in force" },
  terms: authorisationTerm,
  looksAt: ["authorisation", "on"],
  judge: (query, { withoutEnd, withoutEndBasis }) =>
    ofThePaper(query, ({ from, through, revokedOn }) => {
      const { on } = query;
      const isRevoked = revokedOn !== undefined && revokedOn !== "not-revoked" && revokedOn <= on;
      const isOver = through !== undefined && through !== "no-end" && on > through;
      const endsUnknown = through === undefined || (through === "no-end" && withoutEnd !== "holds");
      const observed = {
        from,
        ...(through === undefined ? {} : { through }),
        ...(revokedOn === undefined ? {} : { revokedOn }),
      };
      const required = { inForceOn: on };
      const further = through === "no-end" ? withoutEndBasis : [];
      const missing = [
        ...(endsUnknown ? ["authorisation.through"] : []),
        ...(revokedOn === undefined ? ["authorisation.revokedOn"] : []),
      ];
      if (on < from || isOver || isRevoked) {
        const reason = on < from ? "not-yet-in-force" : isOver ? "expired" : "revoked";
        return { ...unmetWithout(missing, reason, observed, required), further };
      }
      return { ...metUnless(missing, observed, required), further };
    }),
  evidence: (finding) =>
    because<InForceFinding>(finding, REASONS, daysInWords(finding.observed, finding.required.inForceOn)),
};

const REASONS: Reasons<InForceFinding> = {
  "not-yet-in-force": { zh: "尚未生效", en: "it does not hold yet" },
  expired: { zh: "已过期", en: "it has run out" },
  revoked: { zh: "已撤销", en: "it was revoked" },
};

function daysInWords(
  { from, through, revokedOn }: Pick<GivenAuthorisation, "from" | "through" | "revokedOn">,
  on: Day,
): Bilingual {
  const end =
    through === undefined
      ? { zh: "截止日不详", en: "last day not known" }
      : through === "no-end"
        ? { zh: "没有写明截止日", en: "no last day named" }
        : { zh: `至 ${through}（含）`, en: `through ${through}` };
  const revoked =
    revokedOn === undefined
      ? { zh: "是否撤销不详", en: "whether revoked not known" }
      : revokedOn === "not-revoked"
        ? { zh: "未撤销", en: "not revoked" }
        : { zh: `自 ${revokedOn} 起撤销`, en: `revoked from ${revokedOn}` };
  return {
    zh: `自 ${from} 起，${end.zh}，${revoked.zh}；查询日 ${on}`,
    en: `from ${from}, ${end.en}, ${revoked.en}; asked on ${on}`,
  };
}
