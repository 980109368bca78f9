import * as z from "zod";
import type { Bilingual } from "../input/bilingual.ts";
import { missing, outOfOrder, unknownKey } from "../input/wording.ts";
import type { Day } from "../date/day.ts";
import { between, type Found } from "../kernel/between.ts";
import { countField, dayField, nameField, percentTermField, positiveCountField } from "../kernel/fields.ts";
import type { Percent } from "../money/percent.ts";

/** A span of loan lengths that has a rate of its own: over so many months, up to and including so many. */
export interface RateBand {
  readonly band: string;
  readonly overMonths: number;
  readonly throughMonths?: number;
}

/** A published series of rates as dated data. */
export interface RateSeries {
  readonly series: string;
  /** The id of the document in which it is published; each day of a change is an article of it. */
  readonly document: string;
  readonly title: Bilingual;
  /** The last day up to which the rows are known to be complete. */
  readonly verifiedThrough: Day;
  /** In the order of length. */
  readonly bands: readonly RateBand[];
  /** In the order of time; each row is in force until the next. */
  readonly rows: readonly { readonly from: Day; readonly rates: { readonly [band: string]: Percent } }[];
}

/** The schema of {@link RateSeries}. */
export const rateSeriesSchema: z.ZodType<RateSeries, RateSeries> = /* @__PURE__ */ (() =>
  between<RateSeries>(
    z.strictObject({
      series: nameField,
      document: nameField,
      title: z.strictObject({ zh: nameField, en: nameField }),
      verifiedThrough: dayField,
      bands: z
        .array(
          z.strictObject({
            band: nameField,
            overMonths: countField,
            throughMonths: z.exactOptional(positiveCountField),
          }),
        )
        .min(1),
      rows: z.array(z.strictObject({ from: dayField, rates: z.record(z.string(), percentTermField) })).min(1),
    }),
    rowsInOrder,
    ratesOfEveryBand,
  ))();

function rowsInOrder({ rows }: RateSeries): readonly Found[] {
  const issue = outOfOrder("", "各行须按日期先后排列", "must come after the row before it");
  return rows.flatMap(({ from }, i) =>
    from <= (rows[i - 1]?.from ?? "") ? [{ issue, path: ["rows", i, "from"] }] : [],
  );
}

function ratesOfEveryBand({ bands, rows }: RateSeries): readonly Found[] {
  const names = bands.map((b) => b.band);
  return rows.flatMap(({ rates }, i) => [
    ...names
      .filter((band) => !Object.hasOwn(rates, band))
      .map((band) => ({ issue: missing(""), path: ["rows", i, "rates", band] })),
    ...Object.keys(rates)
      .filter((band) => !names.includes(band))
      .map((band) => ({ issue: unknownKey(""), path: ["rows", i, "rates", band] })),
  ]);
}
