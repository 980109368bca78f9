import type { Changge201764Citation } from "../../src/documents/changge-2017-64.ts";
import type { HouseholdSchemeCitation } from "../../src/documents/household-scheme.ts";
import type { LuopingBulletin202310Citation } from "../../src/documents/luoping-bulletin-2023-10.ts";
import type { Pack } from "../../src/packs/pack.ts";

/*
 * What must not compile: a pack reads like its document, so a wrong article or unit is a wrong pack.
 * Read by the compiler only, never run.
 */

const frame = { pack: "ours", title: { zh: "本地", en: "Ours" }, edition: "1", inForce: {} } as const;
const household = { kind: "household", pack: "ours", edition: "1" } as const;
const overdue = { kind: "overdue", pack: "ours", edition: "1" } as const;
const portfolio = { kind: "portfolio", pack: "ours", edition: "1" } as const;

export const right = {
  ...frame,
  inForce: { from: "2017-10-26" },
  coverage: "whole",
  household: {
    ...household,
    stated: {
      "changge-2017-64#loan 3": { termMonths: { max: 36 } },
      "changge-2017-64#loan 2.1": { householdCap: "50000.00" },
    },
    readings: { "household/old-product": { oldProduct: "does-not-count" } },
  },
  overdue: { ...overdue, stated: { "changge-2017-64#incentive 3.1.1": { overdueBuckets: [30, 70] } } },
} as const satisfies Pack<Changge201764Citation>;

export const unknownArticle = {
  ...frame,
  household: {
    ...household,
    stated: {
      // @ts-expect-error the four measures have no such article
      "changge-2017-64#loan 99": { termMonths: { max: 36 } },
    },
  },
} as const satisfies Pack<Changge201764Citation>;

export const articleOfAnotherDocument = {
  ...frame,
  household: {
    ...household,
    stated: {
      // @ts-expect-error an article of Changge is no article of the household scheme
      "changge-2017-64#loan 3": { termMonths: { max: 36 } },
    },
  },
} as const satisfies Pack<HouseholdSchemeCitation>;

export const unknownTerm = {
  ...frame,
  household: {
    ...household,
    stated: {
      "household-scheme#loan 2.1": {
        // @ts-expect-error there is no such term
        houseCap: "50000.00",
      },
    },
  },
} as const satisfies Pack<HouseholdSchemeCitation>;

export const termOfAnotherKind = {
  ...frame,
  household: {
    ...household,
    stated: {
      "household-scheme#loan 2.1": {
        // @ts-expect-error a term about a book of loans
        ratePlaces: 2,
      },
    },
  },
} as const satisfies Pack<HouseholdSchemeCitation>;

export const monthsAsNumber = {
  ...frame,
  household: {
    ...household,
    stated: {
      "household-scheme#loan 2.2": {
        // @ts-expect-error months have a shortest and a longest
        termMonths: 36,
      },
    },
  },
} as const satisfies Pack<HouseholdSchemeCitation>;

export const capAsPercent = {
  ...frame,
  household: {
    ...household,
    stated: {
      "household-scheme#loan 2.1": {
        // @ts-expect-error a cap is yuan, not a per cent
        householdCap: "50%",
      },
    },
  },
} as const satisfies Pack<HouseholdSchemeCitation>;

export const placesAsText = {
  ...frame,
  portfolio: {
    ...portfolio,
    stated: {
      "luoping-bulletin-2023-10#1.3": {
        // @ts-expect-error decimals are counted
        ratePlaces: "2",
      },
    },
  },
} as const satisfies Pack<LuopingBulletin202310Citation>;

export const wrongKind = {
  ...frame,
  overdue: {
    // @ts-expect-error household terms stand under household
    kind: "household",
    pack: "ours",
    edition: "1",
    stated: {},
  },
} as const satisfies Pack;

// @ts-expect-error no edition: two editions could not be told apart
export const withoutEdition = { pack: "ours", title: frame.title, inForce: {} } as const satisfies Pack;
