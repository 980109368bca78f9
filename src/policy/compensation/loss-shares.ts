import * as z from "zod";
import { repeatedId, sharesNotWhole } from "../../base/input/wording.ts";
import { between, type Found } from "../../kernel/between.ts";
import { nameField, percentTermField } from "../../kernel/fields.ts";
import { type Percent, ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";

/** A party's agreed share of a loss (风险分担比例), and how it is shared again within it. */
export interface LossShare {
  readonly party: string;
  /** Of the whole, or of the part that it is within. */
  readonly share: Percent;
  readonly within?: readonly LossShare[];
}

/** The schema of agreed shares: exactly 100 % at every level, each party named once. */
export const lossSharesField: z.ZodType<readonly LossShare[], readonly LossShare[]> = /* @__PURE__ */ (() => {
  const share: z.ZodType<LossShare, LossShare> = z.strictObject({
    party: nameField,
    share: percentTermField,
    get within() {
      return z.exactOptional(z.array(share).min(1));
    },
  });
  return between<readonly LossShare[]>(z.array(share).min(1), wholeAtEveryLevel, eachPartyOnce);
})();

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

/** Whether a party is one of these, at whatever level. */
export function namesParty(shares: readonly LossShare[], name: string): boolean {
  return shares.some(({ party, within }) => party === name || namesParty(within ?? [], name));
}
