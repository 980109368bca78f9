import { listWords } from "../../../base/input/list-words.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { either } from "../../../kernel/lists.ts";
import { inOrder, memberWords, members, setOf } from "../../../kernel/members.ts";
import { met, unknown, unmet } from "../../../kernel/requirement.ts";
import { word } from "../../../kernel/values.ts";
import type { Judged, MonitoringRequirement } from "../requirement.ts";
import type { LedgerEntry } from "../types.ts";

export const ledgerEntries = /* @__PURE__ */ members("LedgerEntry", "What a ledger card (贷后管理卡) holds.", {
  use: ["资金用途", "use"],
  visits: ["回访记录", "visits"],
  state: ["现状", "state"],
});

/** What {@link ledgerCard} finds. */
export type LedgerCardFinding = Judged<
  "monitoring/ledger-card-kept",
  | { readonly card: "none" }
  | { readonly card: "kept"; readonly entries: readonly LedgerEntry[]; readonly lacking: readonly LedgerEntry[] },
  { readonly entries: readonly LedgerEntry[] },
  "no-card" | "entry-lacking"
>;

/**
 * A card (贷后管理卡, 一户一册) is kept for the household, with every entry that the terms ask.
 *
 * @remarks
 * **Source** the terms name it; in Jiange the bulletin of 2019. It names no measure.
 * **Boundary** a card without entries is a card; more entries than are asked do no harm.
 */
export const ledgerCard: MonitoringRequirement<LedgerCardFinding, "ledgerCard"> = {
  rule: "monitoring/ledger-card-kept",
  says: { zh: "建有贷后管理卡", en: "ledger card kept" },
  terms: () => ({
    ledgerCard: setOf(ledgerEntries, "贷后管理卡的内容", "entries of the ledger card", {
      zh: "须为农户建卡，卡上有这些内容",
      en: "a card is kept for the household, with these",
    }),
  }),
  facts: () => ({
    ledgerCard: either<readonly LedgerEntry[], "none">(
      setOf(ledgerEntries, "卡上的内容", "entries of the card", undefined, { mayBeEmpty: true }),
      word("none", "没有建卡", "no card is kept"),
      "贷后管理卡",
      "ledger card",
      {
        zh: "为该户所建卡上的内容；none 表示没有建卡",
        en: "the entries of that kept for the household; `none`, no card is kept",
      },
    ),
  }),
  judge: ({ ledgerCard: card }, { ledgerCard: asked }) => {
    if (card === undefined) return unknown("ledgerCard");
    const required = { entries: inOrder(asked, ledgerEntries) };
    if (card === "none") return unmet("no-card", { card: "none" }, required);
    const lacking = required.entries.filter((entry) => !card.includes(entry));
    const observed = { card: "kept", entries: inOrder(card, ledgerEntries), lacking } as const;
    return lacking.length === 0 ? met(observed, required) : unmet("entry-lacking", observed, required);
  },
  evidence: ({ observed }) => {
    if (observed.card === "none") return [{ zh: "没有建卡", en: "no card is kept" }];
    const [entries, lacking] = [observed.entries, observed.lacking].map((list) =>
      listWords(list.map((entry) => memberWords(entry, ledgerEntries))),
    ) as [Bilingual, Bilingual]; // one for each list
    return [
      entries.zh === ""
        ? { zh: "卡上没有内容", en: "the card has no entries" }
        : { zh: `卡上有：${entries.zh}`, en: `on the card: ${entries.en}` },
      ...(lacking.zh === "" ? [] : [{ zh: `缺少：${lacking.zh}`, en: `lacking: ${lacking.en}` }]),
    ];
  },
};
