import { memberWords } from "../../../kernel/members.ts";
import { auditClasses, type AuditFigure } from "../../audit/finding.ts";
import type { AuditClaim } from "../../audit/types.ts";

/** Where sheets have put what other sheets refer to. */
export interface SheetPlaces {
  /** The cell that recomputes a claim of a loan, by `keyOf`. */
  readonly recomputed: Map<string, string>;
  /** Formulas that add up what is claimed and recomputed, by claim. */
  readonly claimedOf: Map<AuditClaim, string>;
  readonly recomputedOf: Map<AuditClaim, string>;
  /** The columns of 问题清单 by their headings. */
  readonly findings: Map<string, string>;
}

export function newPlaces(): SheetPlaces {
  return { recomputed: new Map(), claimedOf: new Map(), recomputedOf: new Map(), findings: new Map() };
}

/** What came of a figure, in Chinese. */
export function classWords({ class: of }: Pick<AuditFigure, "class">): string {
  return of === "right" ? "相符" : memberWords(of, auditClasses).zh;
}
