import type { SharingVariantsCitation } from "../documents/sharing-variants.ts";
import { type Articles, pack } from "./pack.ts";

/*
 * Shares of losses as several counties agreed them, read in public summaries, which do not say who is who: the
 * parties are `party-1`, `party-2` … in the order of the figures.
 */

/** Losses shared 60:40. */
export const sharing6040 = /* @__PURE__ */ pack(
  {
    pack: "sharing6040",
    title: { zh: "风险分担 60:40", en: "Losses shared 60:40" },
    edition: "undated",
    inForce: {},
    coverage: "points",
  },
  {
    "sharing-variants#60:40": {
      compensation: {
        lossShares: [
          { party: "party-1", share: "60%" },
          { party: "party-2", share: "40%" },
        ],
      },
    },
  } as const satisfies Articles<SharingVariantsCitation>,
);

/** Losses shared 50:50. */
export const sharing5050 = /* @__PURE__ */ pack(
  {
    pack: "sharing5050",
    title: { zh: "风险分担 50:50", en: "Losses shared 50:50" },
    edition: "undated",
    inForce: {},
    coverage: "points",
  },
  {
    "sharing-variants#50:50": {
      compensation: {
        lossShares: [
          { party: "party-1", share: "50%" },
          { party: "party-2", share: "50%" },
        ],
      },
    },
  } as const satisfies Articles<SharingVariantsCitation>,
);

/** Losses shared 80:20. */
export const sharing8020 = /* @__PURE__ */ pack(
  {
    pack: "sharing8020",
    title: { zh: "风险分担 80:20", en: "Losses shared 80:20" },
    edition: "undated",
    inForce: {},
    coverage: "points",
  },
  {
    "sharing-variants#80:20": {
      compensation: {
        lossShares: [
          { party: "party-1", share: "80%" },
          { party: "party-2", share: "20%" },
        ],
      },
    },
  } as const satisfies Articles<SharingVariantsCitation>,
);

/** Losses shared 70:30, the 70 again 50:30:20. */
export const sharing7030 = /* @__PURE__ */ pack(
  {
    pack: "sharing7030",
    title: { zh: "风险分担 70:30（50:30:20）", en: "Losses shared 70:30, the 70 again 50:30:20" },
    edition: "undated",
    inForce: {},
    coverage: "points",
  },
  {
    "sharing-variants#70:30 (50:30:20)": {
      compensation: {
        lossShares: [
          {
            party: "fund",
            share: "70%",
            within: [
              { party: "party-1a", share: "50%" },
              { party: "party-1b", share: "30%" },
              { party: "party-1c", share: "20%" },
            ],
          },
          { party: "party-2", share: "30%" },
        ],
      },
    },
  } as const satisfies Articles<SharingVariantsCitation>,
);

/** Losses shared 20:10:50:20. */
export const sharing20105020 = /* @__PURE__ */ pack(
  {
    pack: "sharing20105020",
    title: { zh: "风险分担 20:10:50:20", en: "Losses shared 20:10:50:20" },
    edition: "undated",
    inForce: {},
    coverage: "points",
  },
  {
    "sharing-variants#20:10:50:20": {
      compensation: {
        lossShares: [
          { party: "party-1", share: "20%" },
          { party: "party-2", share: "10%" },
          { party: "party-3", share: "50%" },
          { party: "party-4", share: "20%" },
        ],
      },
    },
  } as const satisfies Articles<SharingVariantsCitation>,
);

/** Losses shared 40:20:30:10. */
export const sharing40203010 = /* @__PURE__ */ pack(
  {
    pack: "sharing40203010",
    title: { zh: "风险分担 40:20:30:10", en: "Losses shared 40:20:30:10" },
    edition: "undated",
    inForce: {},
    coverage: "points",
  },
  {
    "sharing-variants#40:20:30:10": {
      compensation: {
        lossShares: [
          { party: "party-1", share: "40%" },
          { party: "party-2", share: "20%" },
          { party: "party-3", share: "30%" },
          { party: "party-4", share: "10%" },
        ],
      },
    },
  } as const satisfies Articles<SharingVariantsCitation>,
);
