import * as z from "zod";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { missing, outOfOrder, repeatedId, unknownKey } from "../../base/input/wording.ts";
import type { Day } from "../../base/date/day.ts";
import { between, type Found } from "../../kernel/between.ts";
import {
  countField,
  dayField,
  documentField,
  nameField,
  percentTermField,
  positiveCountField,
} from "../../kernel/fields.ts";
import type { Percent } from "../../base/money/percent.ts";

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
      document: documentField,
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
    bandsApart,
    rowsInOrder,
    ratesOfEveryBand,
  ))();

function bandsApart({ bands }: RateSeries): readonly Found[] {
  const apart = outOfOrder("", "各档须由短到长,互不重叠", "must begin where the band before it ends, or later");
  const length = outOfOrder("", "须大于起点", "must be more than overMonths");
  return bands.flatMap(({ band, overMonths, throughMonths }, i) => {
    const before = bands[i - 1];
    const found: Found[] = [];
    if (bands.findIndex((b) => b.band === band) < i) found.push({ issue: repeatedId(""), path: ["bands", i, "band"] });
    if (throughMonths !== undefined && throughMonths <= overMonths)
      found.push({ issue: length, path: ["bands", i, "throughMonths"] });
    // An open band is the last; one whose end is wrong is reported already.
    const end = before === undefined || Object.hasOwn(before, "throughMonths") ? before?.throughMonths : Infinity;
    if (end !== undefined && overMonths < end) found.push({ issue: apart, path: ["bands", i, "overMonths"] });
    return found;
  });
}

function rowsInOrder({ rows }: RateSeries): readonly Found[] {
  const issue = outOfOrder("", "各行须按日期先后排列", "must come after the row before it");
  return rows.flatMap(({ from }, i) =>
    from <= (rows[i - 1]?.from ?? "") ? [{ issue, path: ["rows", i, "from"] }] : [],
  );
}

function ratesOfEveryBand({ bands, rows }: RateSeries): readonly Found[] {
  const names = bands.map((b) => b.band);
  if (names.some((name) => typeof name !== "string")) return []; // reported already
  return rows.flatMap(({ rates }, i) => [
    ...names
      .filter((band) => !Object.hasOwn(rates, band))
      .map((band) => ({ issue: missing(""), path: ["rows", i, "rates", band] })),
    ...Object.keys(rates)
      .filter((band) => !names.includes(band))
      .map((band) => ({ issue: unknownKey(""), path: ["rows", i, "rates", band] })),
  ]);
}
