import { missing, outOfOrder, repeatedId, unknownKey } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { listOf, mapOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { bilingual, citation, count, day, documentId, percentTerm, positiveCount, text } from "../../kernel/values.ts";
import type { RateBand, RateRow, RateSeries } from "./types.ts";

export const rateBandRecord = /* @__PURE__ */ record<RateBand>(
  "RateBand",
  "A span of loan lengths that has a rate of its own: over so many months, up to and including so many.",
  () => ({
    band: needed(text("期限档", "band")),
    overMonths: needed(count("超过几个月", "over so many months")),
    throughMonths: positiveCount("至几个月（含）", "through so many months", {
      zh: "缺省为不限",
      en: "absent, without end",
    }),
  }),
);

export const rateRowRecord = /* @__PURE__ */ record<RateRow>(
  "RateRow",
  "The rates that are in force from a day on, until the next row.",
  () => ({
    from: needed(day("施行日", "first day")),
    rates: needed(mapOf(percentTerm("利率", "rate"), "各期限档的利率", "rates by band")),
  }),
);

export const rateSeriesRecord = /* @__PURE__ */ record<RateSeries>(
  "RateSeries",
  "A published series of rates as dated data.",
  () => ({
    series: needed(text("利率系列", "series")),
    document: needed(
      documentId("公布文件", "document in which it is published", {
        zh: "每个变动日是其中一条",
        en: "each day of a change is an article of it",
      }),
    ),
    title: needed(bilingual("名称", "title")),
    verifiedThrough: needed(day("核实至", "last day up to which the rows are known to be complete")),
    lastValueThrough: day("末值可用至", "last day for which its last value still stands", {
      zh: "系列停用的：此后以什么代替未定；核实日与此日之间取末值并提示",
      en: "of a series that has ended: what takes its place after is open; between the verified day and this one the last value is taken, with a warning",
    }),
    endedBy: citation("停用依据", "article that ended it"),
    bands: needed(
      listOf(
        recordField(rateBandRecord, "期限档", "band"),
        "各期限档",
        "bands",
        { atLeast: 1 },
        { zh: "由短到长", en: "in the order of length" },
      ),
    ),
    rows: needed(
      listOf(
        recordField(rateRowRecord, "一次公布", "row"),
        "历次公布的利率",
        "rows",
        { atLeast: 1 },
        { zh: "按时间先后；每行施行到下一行为止", en: "in the order of time; each is in force until the next" },
      ),
    ),
  }),
  { checks: [bandsApart, rowsInOrder, ratesOfEveryBand] },
);

function bandsApart({ bands }: RateSeries): readonly Found[] {
  const apart = outOfOrder("", "各档须由短到长，互不重叠", "must begin where the band before it ends, or later");
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
