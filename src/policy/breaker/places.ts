import * as z from "zod";
import { aboveMaximum, belowMinimum, repeatedId, unknownReference } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { amountField, countField, dayField, nameField } from "../../kernel/fields.ts";
import type { Day } from "../../base/date/day.ts";
import { type AmountInput, fenOf } from "../../base/money/amount.ts";

/** What is bad (不良) of a balance. */
export interface BadLoans {
  /** Yuan of bad loans. */
  readonly bad: AmountInput;
  /** Yuan outstanding, the bad ones among them; zero where there is no loan. */
  readonly balance: AmountInput;
}

/** The judgements of conduct that an honour asks beside the rate (incentive measure 2). */
export const CONDUCT = ["serviceWork", "support", "recoveryHelp", "publicity"] as const;

/** One of them. */
export type ConductKind = (typeof CONDUCT)[number];

/** Whether each was done well; what is not known is left out. */
export type Conduct = { readonly [K in ConductKind]?: boolean };

interface Place {
  /** All loans of the place: what the breaker looks at. */
  readonly allLoans?: BadLoans;
  /** Its credit loans (信用贷款) of this year: what the honour looks at. */
  readonly creditLoansThisYear?: BadLoans;
  readonly conduct?: Conduct;
}

/** A village (行政村). */
export interface Village extends Place {
  readonly village: string;
  readonly town: string;
}

/** A town (镇). */
export interface Town extends Place {
  readonly town: string;
  /** How many administrative villages it has, those that are not listed included. */
  readonly administrativeVillages: number;
}

/** What `reviewPlaces` needs to know. What is not known is left out. */
export interface PlaceFacts {
  /** The day of the figures. */
  readonly asOf: Day;
  readonly villages: readonly Village[];
  readonly towns: readonly Town[];
}

/** The schema of {@link PlaceFacts}. */
export const placeFactsSchema: z.ZodType<PlaceFacts, PlaceFacts> = /* @__PURE__ */ (() => {
  const loans = z.exactOptional(
    between<BadLoans>(z.strictObject({ bad: amountField, balance: amountField }), badWithin),
  );
  const judged = z.exactOptional(z.boolean());
  const place = {
    allLoans: loans,
    creditLoansThisYear: loans,
    conduct: z.exactOptional(
      z.strictObject({ serviceWork: judged, support: judged, recoveryHelp: judged, publicity: judged }),
    ),
  };
  return between<PlaceFacts>(
    z.strictObject({
      asOf: dayField,
      villages: z.array(z.strictObject({ village: nameField, town: nameField, ...place })),
      towns: z.array(z.strictObject({ town: nameField, administrativeVillages: countField, ...place })),
    }),
    eachPlaceOnce,
    townsKnown,
    villagesWithinTown,
  );
})();

function badWithin({ bad, balance }: BadLoans): readonly Found[] {
  return fenOf(bad) > fenOf(balance) ? [{ issue: aboveMaximum("", "balance"), path: ["bad"] }] : [];
}

function eachPlaceOnce({ villages, towns }: PlaceFacts): readonly Found[] {
  const isNamed = ({ village, town }: Partial<Village>): boolean => village !== undefined && town !== undefined;
  const names = villages.map((v) => (isNamed(v) ? JSON.stringify([v.town, v.village]) : undefined));
  return [
    ...repeated(names).map((i) => ({ issue: repeatedId(""), path: ["villages", i, "village"] })),
    ...repeated(towns.map(({ town }) => town)).map((i) => ({ issue: repeatedId(""), path: ["towns", i, "town"] })),
  ];
}

function townsKnown({ villages, towns }: PlaceFacts): readonly Found[] {
  const known = new Set<string | undefined>(towns.map(({ town }) => town)).add(undefined);
  return villages.flatMap(({ town }, i) =>
    known.has(town) ? [] : [{ issue: unknownReference(""), path: ["villages", i, "town"] }],
  );
}

function villagesWithinTown({ villages, towns }: PlaceFacts): readonly Found[] {
  return towns.flatMap(({ town, administrativeVillages }, i) => {
    const listed = villages.filter((v) => v.town === town).length;
    if (!(listed > administrativeVillages)) return [];
    return [{ issue: belowMinimum("", String(listed)), path: ["towns", i, "administrativeVillages"] }];
  });
}
