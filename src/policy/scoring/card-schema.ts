import * as z from "zod";
import type { Bilingual } from "../../base/input/bilingual.ts";
import {
  aboveMaximum,
  directionBroken,
  notListed,
  outOfOrder,
  overlapping,
  repeatedId,
} from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { citationField, nameField } from "../../kernel/fields.ts";
import { type GradingTerms, gradingTermsSchema } from "../../ledger/points/grading-terms.ts";
import { countedPointsField, pointsField } from "../../ledger/points/points.ts";
import type { CardItem, PointBand, Scorecard } from "./card.ts";
import { keepsDirection } from "./direction.ts";

/** The answer that says that an item does not apply; no option may be called so. */
export const NOT_APPLICABLE_ANSWER = "not-applicable";

/** The schema of a {@link Scorecard}. */
export const scorecardSchema: z.ZodType<Scorecard, Scorecard> = /* @__PURE__ */ (() => {
  const label: z.ZodType<Bilingual, Bilingual> = z.strictObject({ zh: nameField, en: nameField });
  const head = {
    item: nameField,
    label,
    group: nameField,
    source: z.exactOptional(citationField),
    direction: z.exactOptional(z.enum(["more-is-better", "more-is-worse"])),
    changeable: z.exactOptional(z.literal(false)),
  };
  const band = between<PointBand>(
    z.strictObject({
      from: z.exactOptional(pointsField),
      below: z.exactOptional(pointsField),
      points: countedPointsField,
    }),
    ({ from, below }) =>
      from !== undefined && below !== undefined && below <= from
        ? [{ issue: outOfOrder("", "上界须大于下界", "must be above from"), path: ["below"] }]
        : [],
  );
  const option = z.strictObject({ option: nameField, label, points: countedPointsField });
  const item = z.discriminatedUnion("type", [
    z.strictObject({ ...head, type: z.literal("flag"), points: countedPointsField }),
    z.strictObject({ ...head, type: z.literal("per-unit"), points: countedPointsField, cap: countedPointsField }),
    z.strictObject({ ...head, type: z.literal("bands"), bands: z.array(band).min(1) }),
    z.strictObject({ ...head, type: z.literal("choice"), options: z.array(option).min(1) }),
  ]) as unknown as z.ZodType<CardItem, CardItem>; // its variants are those of the type
  return between<Scorecard>(
    z.strictObject({
      kind: z.literal("scorecard"),
      card: nameField,
      edition: nameField,
      title: label,
      standing: z.enum(["official", "illustrative"]),
      base: pointsField,
      groups: z.array(
        z.strictObject({
          group: nameField,
          label,
          part: z.enum(["addition", "deduction"]),
          cap: z.exactOptional(countedPointsField),
        }),
      ),
      items: z.array(item),
      vetoes: z.array(z.strictObject({ veto: nameField, label, source: z.exactOptional(citationField) })),
      grading: gradingTermsSchema as z.ZodType<GradingTerms, GradingTerms>, // what it lets in is what it gives out
    }),
    eachIdOnce,
    groupsKnown,
    optionsOnce,
    bandsApart,
    unitsWithin,
    directionsKept,
  );
})();

function eachIdOnce({ groups, items, vetoes }: Scorecard): readonly Found[] {
  const lists = [
    ["groups", "group", groups.map((g) => g.group)],
    ["items", "item", items.map((i) => i.item)],
    ["vetoes", "veto", vetoes.map((v) => v.veto)],
  ] as const;
  return lists.flatMap(([list, field, ids]) =>
    repeated(ids).map((i) => ({ issue: repeatedId(""), path: [list, i, field] })),
  );
}

function groupsKnown({ groups, items }: Scorecard): readonly Found[] {
  const known = groups.map((g) => g.group);
  return items.flatMap(({ group }, i) =>
    (group as string | undefined) === undefined || known.includes(group) // what is missing is told already
      ? []
      : [{ issue: notListed("", known), path: ["items", i, "group"] }],
  );
}

function optionsOnce({ items }: Scorecard): readonly Found[] {
  return items.flatMap((item, i) => {
    if (item.type !== "choice") return [];
    const names = [NOT_APPLICABLE_ANSWER, ...item.options.map((o) => o.option)];
    return repeated(names).map((n) => ({
      issue: repeatedId(""),
      path: ["items", i, "options", n - 1, "option"],
    }));
  });
}

function bandsApart({ items }: Scorecard): readonly Found[] {
  return items.flatMap((item, i) => {
    if (item.type !== "bands" || item.bands.some(isBroken)) return [];
    const sorted = item.bands.map((band, n) => ({ ...band, n })).sort((a, b) => lowest(a) - lowest(b));
    return sorted.flatMap((band, n) => {
      const before = sorted[n - 1];
      const apart = before === undefined || (before.below ?? Infinity) <= lowest(band);
      return apart ? [] : [{ issue: overlapping(""), path: ["items", i, "bands", band.n] }];
    });
  });
}

/** So many units that count are enough for any card, and few enough to go through. */
const MOST_UNITS = 10_000;

function unitsWithin({ items }: Scorecard): readonly Found[] {
  return items.flatMap((item, i) =>
    item.type === "per-unit" && item.points > 0 && item.cap / item.points > MOST_UNITS
      ? [
          {
            issue: aboveMaximum("", String(Math.round(MOST_UNITS * item.points * 100) / 100)),
            path: ["items", i, "cap"],
          },
        ]
      : [],
  );
}

/** A band of which an edge or the points are told already. */
function isBroken(band: PointBand): boolean {
  return Object.values(band).includes(undefined);
}

function lowest({ from }: PointBand): number {
  return from ?? -Infinity;
}

function directionsKept({ groups, items }: Scorecard): readonly Found[] {
  const issue = directionBroken("");
  return items.flatMap((item, i) => {
    const part = groups.find((g) => g.group === item.group)?.part;
    const toldAlready = item.type === "bands" ? item.bands.some(isBroken) : Object.values(item).includes(undefined);
    return part === undefined || toldAlready || keepsDirection(item, part)
      ? []
      : [{ issue, path: ["items", i, "direction"] }];
  });
}
