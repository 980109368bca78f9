import type { Bilingual } from "../../base/input/bilingual.ts";
import { outOfOrder } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { oneOf } from "../../kernel/members.ts";
import { record, recordField, union, unionField } from "../../kernel/record.ts";
import { asItIs, type FieldsOf, needed, type Value } from "../../kernel/value.ts";
import { day, text, word } from "../../kernel/values.ts";
import type {
  BlacklistFacts,
  Listing,
  ParentRelation,
  Relation,
  RelationFacts,
  ScreeningFacts,
  SpouseRelation,
} from "./types.ts";
import { listedKinds, listingGrounds } from "./words.ts";

export const listingRecord = /* @__PURE__ */ record<Listing>(
  "Listing",
  "Somebody who was put on the blacklist.",
  () => ({
    id: needed(text("记录编号", "id of the listing")),
    listed: needed(
      text("被列入者", "who is listed", {
        zh: "个人或单位的编号，不用姓名",
        en: "the id of the person or organisation, no names",
      }),
    ),
    who: needed(
      oneOf(listedKinds, "个人或单位", "whether a person or an organisation", {
        zh: "单位没有亲属，其列入不及于他人",
        en: "an organisation has no relatives, its listing reaches nobody else",
      }),
    ),
    on: needed(day("列入日", "day of the listing")),
    ground: oneOf(listingGrounds, "列入原因", "ground"),
    liftedOn: day("解除日", "day on which it was lifted", {
      zh: "提前解除的，当日起不再限制",
      en: "before its time: the first day on which it no longer bars",
    }),
  }),
  { checks: [liftedAfterListing] },
);

function span(): FieldsOf<Pick<SpouseRelation, "from" | "through">> {
  return {
    from: day("关系首日", "first day of the relation", { zh: "缺省表示起始不详", en: "absent, not known to begin" }),
    through: day("关系末日", "last day of the relation", { zh: "缺省表示未知其终止", en: "absent, not known to end" }),
  };
}

export const spouseRelationRecord = /* @__PURE__ */ record<SpouseRelation>(
  "SpouseRelation",
  "Two who are spouses, known once and read from both sides.",
  () => ({
    relation: needed(word("spouse", "关系", "relation")),
    a: needed(text("一方", "one of the two")),
    b: needed(text("另一方", "the other")),
    ...span(),
  }),
);

export const parentRelationRecord = /* @__PURE__ */ record<ParentRelation>(
  "ParentRelation",
  "Parent and child, known once and read from both sides.",
  () => ({
    relation: needed(word("parent", "关系", "relation")),
    parent: needed(text("父母", "parent")),
    child: needed(text("子女", "child")),
    ...span(),
  }),
);

export const relation = /* @__PURE__ */ union<Relation>(
  "Relation",
  "A family relation, known once and read from both sides.",
  () => [spouseRelationRecord, parentRelationRecord],
  "relation",
);

/** The relations as the functions take them; in JSON they are a list. */
function relationsField(help?: Bilingual): Value<Iterable<Relation>, Iterable<Relation>, true> {
  const [zh, en] = ["亲属关系", "family relations"] as const;
  const list = listOf(unionField(relation, "关系", "relation"), zh, en);
  const type = { text: "Iterable<Relation>", names: ["Relation"] };
  const passes = (value: unknown): boolean => list.read(value) !== undefined;
  return needed(asItIs<Iterable<Relation>>(type, list.schema, passes, zh, en, help, list.form));
}

/** What the functions are told beside the relations, which may be too many to hold. */
export function shellFields(): FieldsOf<Omit<BlacklistFacts, "relations">> {
  return {
    listings: needed(
      listOf(recordField(listingRecord, "列入记录", "listing"), "黑名单记录", "listings", { once: "id" }),
    ),
    asOf: needed(day("判断日", "day of judgement", { zh: "此后的列入不看", en: "later listings are not looked at" })),
  };
}

/** Who is asked about. */
export function askedFields(): FieldsOf<Pick<ScreeningFacts, "person" | "who">> {
  return {
    person: needed(text("查询对象", "id that is asked about")),
    who: needed(
      oneOf(listedKinds, "个人或单位", "whose id it is", {
        zh: "个人与单位的编号可能相同",
        en: "a person and an organisation may have the same",
      }),
    ),
  };
}

const ONE_BY_ONE: Bilingual = {
  zh: "列表，或逐条给出的任何来源，如文件的各行",
  en: "a list, or anything that gives one relation after the other, such as the rows of a file",
};

export const blacklistFactsRecord = /* @__PURE__ */ record<BlacklistFacts>(
  "BlacklistFacts",
  "What `propagateBlacklist` needs to know.",
  () => {
    const { listings, asOf } = shellFields();
    return { listings, relations: relationsField(ONE_BY_ONE), asOf };
  },
);

export const screeningFactsRecord = /* @__PURE__ */ record<ScreeningFacts>(
  "ScreeningFacts",
  "What `screenPerson` needs to know.",
  () => ({ ...askedFields(), ...blacklistFactsRecord.fields() }),
);

export const relationFactsRecord = /* @__PURE__ */ record<RelationFacts>(
  "RelationFacts",
  "What `checkRelations` needs to know.",
  () => ({ relations: relationsField() }),
);

function liftedAfterListing({ on, liftedOn }: Listing): readonly Found[] {
  if (liftedOn === undefined || !(liftedOn < on)) return [];
  return [{ issue: outOfOrder("", "不得早于列入日", "must not be before the listing"), path: ["liftedOn"] }];
}
