// 两次列入、中间离婚，哪天谁受限？ / One is listed twice, and divorced between: who is barred on which day, by which listing, and what if the marriage is looked at on the day of the listing?
import assert from "node:assert/strict";
import { adjustTerms, propagateBlacklist } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const listings = [
  { id: "N1", listed: "P1", who: "person", on: "2018-06-15", ground: "bad-faith" },
  { id: "N2", listed: "P1", who: "person", on: "2021-03-01", ground: "on-lending" },
] as const;
const relations = [{ relation: "spouse", a: "P1", b: "P2", from: "2010-10-01", through: "2020-12-31" }] as const;

const barredOn = (asOf: string, relativeOn: "day-of-judgement" | "listing-day" = "day-of-judgement") =>
  propagateBlacklist(adjustTerms(changge2017.blacklist, { relativeOn }), { listings, relations, asOf }).barred;
// oxfmt-ignore
const days = ["2018-06-14", "2018-06-15", "2020-12-31", "2021-01-01", "2023-06-15", "2023-06-16", "2026-03-01", "2026-03-02"];
const KIN: Readonly<Record<string, string>> = { self: "本人", spouse: "配偶" };
const rows = days.map((asOf) => {
  const barred = barredOn(asOf);
  const causes = barred.flatMap(({ bars }) => bars.filter(({ scope }) => scope === "credit").flatMap((b) => b.causes));
  const by = causes
    .map(({ listing, kinship, through }) => `${listing} ${KIN[kinship] ?? kinship}至 ${through}`)
    .join("；");
  const other = barredOn(asOf, "listing-day").map(({ id }) => id);
  return [asOf, barred.map(({ id }) => id).join("、"), by, other.join("、")];
});
printTable(["日期", "不予授信", "依据的列入", "如以列入日为准"], rows);
// Divorced at the end of 2020; five years from each listing, whose last days are 2023-06-15 and 2026-03-01.
assert.deepEqual(rows.map(([, who]) => who), ["", "P1、P2", "P1、P2", "P1", "P1", "P1", "P1", ""]); // oxfmt-ignore

// Output:
// 日期        不予授信                                  依据的列入  如以列入日为准
// 2018-06-14
// 2018-06-15    P1、P2  N1 本人至 2023-06-15；N1 配偶至 2020-12-31          P1、P2
// 2020-12-31    P1、P2  N1 本人至 2023-06-15；N1 配偶至 2020-12-31          P1、P2
// 2021-01-01        P1                        N1 本人至 2023-06-15          P1、P2
// 2023-06-15        P1  N1 本人至 2023-06-15；N2 本人至 2026-03-01          P1、P2
// 2023-06-16        P1                        N2 本人至 2026-03-01              P1
// 2026-03-01        P1                        N2 本人至 2026-03-01              P1
// 2026-03-02
