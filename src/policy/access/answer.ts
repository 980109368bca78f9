import type { Bilingual } from "../../base/input/bilingual.ts";
import type { AnyFinding, Shown } from "../../kernel/requirement.ts";

/** What each reason of a finding is called. */
export type Reasons<Found extends AnyFinding> = {
  readonly [reason in Extract<Found, { readonly outcome: "unmet" }>["reason"]]: Bilingual;
};

/** The evidence of a finding, after the reason where it is not met. */
export function because<Found extends AnyFinding>(
  finding: Shown<Found>,
  reasons: Reasons<Found>,
  ...evidence: readonly Bilingual[]
): readonly Bilingual[] {
  return finding.outcome === "unmet" ? [reasons[finding.reason as keyof Reasons<Found>], ...evidence] : evidence; // its own reason
}
