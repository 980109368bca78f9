import type { MonitoringFacts } from "./facts.ts";
import { decided, type Judged, undecided } from "./findings.ts";
import { LEDGER_ENTRIES, type LedgerEntry } from "./terms.ts";
import type { CardTerms } from "./prepare.ts";

/** What {@link judgeLedgerCard} finds. */
export type LedgerCardFinding = Judged<
  "monitoring/ledger-card-kept",
  | { readonly card: "none" }
  | { readonly card: "kept"; readonly entries: readonly LedgerEntry[]; readonly lacking: readonly LedgerEntry[] },
  { readonly entries: readonly LedgerEntry[] },
  "no-card" | "entry-lacking"
>;

const RULE = "monitoring/ledger-card-kept";

/**
 * Judges whether a card (贷后管理卡, 一户一册) is kept for the household, with every entry that the terms ask.
 *
 * @remarks
 * **Source** the terms name it; in Jiange the bulletin of 2019. It names no measure.
 * **Boundary** a card without entries is a card; more entries than are asked do no harm.
 */
export function judgeLedgerCard({ ledgerCard }: MonitoringFacts, t: CardTerms): LedgerCardFinding {
  if (ledgerCard === undefined) return undecided(RULE, "ledgerCard", t.basis);
  const shown = { required: { entries: t.entries }, measures: [], basis: t.basis } as const;
  if (ledgerCard === "none") return decided(RULE, false, { observed: { card: "none" }, reason: "no-card", ...shown });
  const entries = LEDGER_ENTRIES.filter((entry) => ledgerCard.includes(entry));
  const lacking = t.entries.filter((entry) => !ledgerCard.includes(entry));
  const observed = { card: "kept", entries, lacking } as const;
  return decided(RULE, lacking.length === 0, { observed, reason: "entry-lacking", ...shown });
}
