import * as z from "zod";
import { repeatedId, sharesNotWhole } from "../../base/input/wording.ts";
import { ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import type { Found } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, type RecordOf, sayRecord } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import { other, percentTerm, text } from "../../kernel/values.ts";
import type { LossShare } from "./types.ts";

export const lossShareRecord: RecordOf<LossShare> = /* @__PURE__ */ record<LossShare>(
  "LossShare",
  "A party's agreed share of a loss (风险分担比例), and how it is shared again within it.",
  () => ({
    party: needed(text("分担方", "party")),
    share: needed(
      percentTerm("分担比例", "share", { zh: "占总额或上一级", en: "of the whole, or of the part that it is within" }),
    ),
    within: listOf(
      shareField(),
      "内部再分担",
      "how it is shared again",
      { atLeast: 1 },
      { zh: "合计 100%", en: "exactly 100 % in all" },
    ),
  }),
);

/** The term for agreed shares: exactly 100 % at every level, each party named once. */
export function lossSharesTerm(): Value<readonly LossShare[], readonly LossShare[], false> {
  return listOf(
    shareField(),
    "风险分担比例",
    "loss shares",
    { atLeast: 1, checks: [wholeAtEveryLevel, eachPartyOnce] },
    {
      zh: "各方如何分担损失和追回的款项；各级合计 100%",
      en: "how parties share a loss and what is recovered, exactly 100 % at every level",
    },
  );
}

/** A share holds shares: its schema is looked up late. */
function shareField(): Value<LossShare, LossShare, false> {
  const own = other<LossShare>("LossShare", () => z.lazy(() => lossShareRecord.schema()), "分担比例", "share");
  return { ...own, say: (value) => sayRecord(lossShareRecord, value) };
}

function wholeAtEveryLevel(shares: readonly LossShare[], path: readonly PropertyKey[] = []): readonly Found[] {
  const sum = shares.reduce((ppm, { share }) => ppm + ppmOf(share), 0);
  return [
    ...(sum === WHOLE_PPM ? [] : [{ issue: sharesNotWhole(""), path }]),
    ...shares.flatMap(({ within }, i) =>
      within === undefined ? [] : wholeAtEveryLevel(within, [...path, i, "within"]),
    ),
  ];
}

function eachPartyOnce(shares: readonly LossShare[]): readonly Found[] {
  const seen = new Set<string>();
  const visit = (level: readonly LossShare[], path: readonly PropertyKey[]): readonly Found[] =>
    level.flatMap(({ party, within }, i) => {
      const repeats = seen.has(party);
      seen.add(party);
      return [
        ...(repeats ? [{ issue: repeatedId(""), path: [...path, i, "party"] }] : []),
        ...visit(within ?? [], [...path, i, "within"]),
      ];
    });
  return visit(shares, []);
}

/** The parties that bear something themselves, in the order of the agreement. */
export function bearersOf(shares: readonly LossShare[]): readonly string[] {
  return shares.flatMap(({ party, within }) => (within === undefined ? [party] : bearersOf(within)));
}

/** Every party that is named, at whatever level. */
export function partiesOf(shares: readonly LossShare[]): readonly string[] {
  return shares.flatMap(({ party, within }) => [party, ...partiesOf(within ?? [])]);
}

/** Whether a party is one of these, at whatever level. */
export function namesParty(shares: readonly LossShare[], name: string): boolean {
  return shares.some(({ party, within }) => party === name || namesParty(within ?? [], name));
}
