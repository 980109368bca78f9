import * as z from "zod";
import { outOfOrder } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { oneOf, unnamed } from "../../kernel/members.ts";
import { record, recordField, union, unionField } from "../../kernel/record.ts";
import { asItIs, type FieldsOf, needed, plainType } from "../../kernel/value.ts";
import { bilingual, citation, other, text, word } from "../../kernel/values.ts";
import { gradingTermsKind } from "../../ledger/points/grading-terms.ts";
import { countedPoints, points } from "../../ledger/points/points.ts";
import type { GradingTerms } from "../../ledger/points/types.ts";
import { bandsApart, directionsKept, eachIdOnce, groupsKnown, optionsOnce, unitsWithin } from "./card-checks.ts";
import type {
  BandsItem,
  CardGroup,
  CardItem,
  CardOption,
  CardVeto,
  ChoiceItem,
  FlagItem,
  PerUnitItem,
  PointBand,
  Scorecard,
} from "./types.ts";

export const cardGroupRecord = /* @__PURE__ */ record<CardGroup>("CardGroup", "A group of items.", () => ({
  group: needed(text("组", "id of the group")),
  label: needed(bilingual("名称", "its name")),
  part: needed(
    oneOf(
      unnamed({ addition: ["加分", "addition"], deduction: ["减分", "deduction"] }),
      "加分或减分",
      "part of the card",
    ),
  ),
  cap: countedPoints("最多计分", "most points that its items count for together", {
    zh: "缺省为不限",
    en: "absent, no cap",
  }),
}));

export const pointBandRecord = /* @__PURE__ */ record<PointBand>(
  "PointBand",
  "Figures from one to another, and their points. An absent edge is open; bands may not overlap.",
  () => ({
    from: points("最低数（含）", "lowest figure, included"),
    below: points("低于此数（不含）", "figure below which the band ends, not included"),
    points: needed(countedPoints("分值", "points")),
  }),
  { checks: [belowAboveFrom] },
);

export const cardOptionRecord = /* @__PURE__ */ record<CardOption>(
  "CardOption",
  "One named answer and its points.",
  () => ({
    option: needed(text("选项", "id of the option")),
    label: needed(bilingual("名称", "its name")),
    points: needed(countedPoints("分值", "points")),
  }),
);

export const flagItemRecord = /* @__PURE__ */ record<FlagItem>("FlagItem", "An item that is so or not.", () => ({
  ...itemFields(),
  type: needed(word("flag", "是否", "how its answer becomes points")),
  points: needed(countedPoints("分值", "points where it is so")),
}));

export const perUnitItemRecord = /* @__PURE__ */ record<PerUnitItem>(
  "PerUnitItem",
  "An item that is counted in whole units.",
  () => ({
    ...itemFields(),
    type: needed(word("per-unit", "按单位计分", "how its answer becomes points")),
    points: needed(countedPoints("每单位分值", "points for each whole unit")),
    cap: needed(countedPoints("最多计分", "most points that it counts for")),
  }),
);

export const bandsItemRecord = /* @__PURE__ */ record<BandsItem>(
  "BandsItem",
  "An item whose figure lies in a band.",
  () => ({
    ...itemFields(),
    type: needed(word("bands", "分段计分", "how its answer becomes points")),
    bands: needed(listOf(recordField(pointBandRecord, "分段", "band"), "各分段", "bands", { atLeast: 1 })),
  }),
);

export const choiceItemRecord = /* @__PURE__ */ record<ChoiceItem>(
  "ChoiceItem",
  "An item that has one of several named answers.",
  () => ({
    ...itemFields(),
    type: needed(word("choice", "单选计分", "how its answer becomes points")),
    options: needed(listOf(recordField(cardOptionRecord, "选项", "option"), "各选项", "options", { atLeast: 1 })),
  }),
);

export const cardItem = /* @__PURE__ */ union<CardItem>(
  "CardItem",
  "One item (指标) with how its fact becomes points.",
  () => [flagItemRecord, perUnitItemRecord, bandsItemRecord, choiceItemRecord],
  "type",
);

export const cardVetoRecord = /* @__PURE__ */ record<CardVeto>(
  "CardVeto",
  "A veto (一票否决项): if it applies there is no grade, whatever the score.",
  () => ({
    veto: needed(text("否决项", "id of the veto")),
    label: needed(bilingual("名称", "its name")),
    source: citation("条文", "where it stands", { zh: "有文件写明时", en: "if a document names it" }),
  }),
);

export const scorecardRecord = /* @__PURE__ */ record<Scorecard>(
  "Scorecard",
  "A scorecard (评分卡) as data: a base, items that add or deduct points (一基础 一加分 一减分), vetoes (一否决), and the table of grades. Points have at most two decimals and are not negative: the group of an item says whether they are added or deducted.",
  () => ({
    kind: needed(word("scorecard", "评分卡", "that it is a scorecard")),
    card: needed(text("评分卡编号", "id of the card")),
    edition: needed(text("版本", "edition")),
    title: needed(bilingual("名称", "title")),
    standing: needed(
      oneOf(
        unnamed({ official: ["文件规定", "official"], illustrative: ["示例", "illustrative"] }),
        "来历",
        "standing",
        {
          zh: "示例：为展示形式而编，分值不出自任何文件",
          en: "`illustrative`, made up to show the form; no document prints its points",
        },
      ),
    ),
    base: needed(points("基础分", "base")),
    groups: needed(listOf(recordField(cardGroupRecord, "组", "group"), "各组", "groups")),
    items: needed(listOf(unionField(cardItem, "指标", "item"), "各项指标", "items")),
    vetoes: needed(listOf(recordField(cardVetoRecord, "一票否决项", "veto"), "一票否决", "vetoes")),
    grading: needed(
      other<GradingTerms>(
        "GradingTerms",
        () => gradingTermsKind.schema() as z.ZodType<GradingTerms, GradingTerms>, // what it lets in is what it gives out
        "等级表",
        "table of grades",
      ),
    ),
  }),
  { checks: [eachIdOnce, groupsKnown, optionsOnce, bandsApart, unitsWithin, directionsKept] },
);

/** What every item says. */
function itemFields(): FieldsOf<Omit<FlagItem, "type" | "points">> {
  return {
    item: needed(text("指标编号", "id of the item")),
    label: needed(bilingual("名称", "its name")),
    group: needed(text("所属组", "its group")),
    source: citation("条文", "where it stands", { zh: "有文件写明时", en: "if a document names it" }),
    direction: oneOf(
      unnamed({ "more-is-better": ["越多越好", "more is better"], "more-is-worse": ["越多越差", "more is worse"] }),
      "方向",
      "direction",
      {
        zh: "承诺越多分数不降（或不升）；单选没有方向",
        en: "a promise that more of it never lowers (or never raises) the score; not for a choice",
      },
    ),
    changeable: asItIs<false>(
      plainType("false"),
      () => z.literal(false),
      (value) => value === false,
      "不可改变",
      "that a household cannot change it",
      { zh: "如年龄、已发生的事；缺省为可以改变", en: "such as its age or what has happened; absent, it can" },
      { kind: "one-of", choices: [{ value: false, label: { zh: "不可改变", en: "it cannot" } }] },
    ),
  };
}

function belowAboveFrom({ from, below }: PointBand): readonly Found[] {
  if (from === undefined || below === undefined || !(below <= from)) return [];
  return [{ issue: outOfOrder("", "上界须大于下界", "must be above from"), path: ["below"] }];
}

/** The functions that take a card where others take terms. */
export const cardFunctions = ["findNearestChanges", "scoreHousehold"] as const;
