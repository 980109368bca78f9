// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Terms } from "../../kernel/terms.ts";

/** Who is asked about, and on which day. */
export interface ScreeningQuestion {
  /** Id that is asked about (查询对象). */
  readonly person: string;
  /** Whose id it is (个人或单位): a person and an organisation may have the same. */
  readonly who: "person" | "organisation";
  /** Day of judgement (判断日): later listings are not looked at. */
  readonly asOf: Day;
}

/** What `propagateBlacklist` needs to know. */
export interface BlacklistFacts {
  /** Listings (黑名单记录). */
  readonly listings: readonly Listing[];
  /** Family relations (亲属关系): a list, or anything that gives one relation after the other, such as the rows of a file. */
  readonly relations: Iterable<Relation>;
  /** Day of judgement (判断日): later listings are not looked at. */
  readonly asOf: Day;
}

/** Somebody who was put on the blacklist. */
export interface Listing {
  /** Id of the listing (记录编号). */
  readonly id: string;
  /** Who is listed (被列入者): the id of the person or organisation, no names. */
  readonly listed: string;
  /** Whether a person or an organisation (个人或单位): an organisation has no relatives, its listing reaches nobody else. */
  readonly who: "person" | "organisation";
  /** Day of the listing (列入日). */
  readonly on: Day;
  /** Ground (列入原因). */
  readonly ground?: ListingGround;
  /** Day on which it was lifted (解除日): before its time: the first day on which it no longer bars. */
  readonly liftedOn?: Day;
}

/** Parent and child, known once and read from both sides. */
export interface ParentRelation {
  /** Relation (关系). */
  readonly relation: "parent";
  /** Parent (父母). */
  readonly parent: string;
  /** Child (子女). */
  readonly child: string;
  /** First day of the relation (关系首日): absent, not known to begin. */
  readonly from?: Day;
  /** Last day of the relation (关系末日): absent, not known to end. */
  readonly through?: Day;
}

/** A family relation, known once and read from both sides. */
export type Relation = SpouseRelation | ParentRelation;

/** What `checkRelations` needs to know. */
export interface RelationFacts {
  /** Family relations (亲属关系). */
  readonly relations: Iterable<Relation>;
}

/** What `screenPerson` needs to know. */
export interface ScreeningFacts {
  /** Id that is asked about (查询对象). */
  readonly person: string;
  /** Whose id it is (个人或单位): a person and an organisation may have the same. */
  readonly who: "person" | "organisation";
  /** Listings (黑名单记录). */
  readonly listings: readonly Listing[];
  /** Family relations (亲属关系): a list, or anything that gives one relation after the other, such as the rows of a file. */
  readonly relations: Iterable<Relation>;
  /** Day of judgement (判断日): later listings are not looked at. */
  readonly asOf: Day;
}

/** Two who are spouses, known once and read from both sides. */
export interface SpouseRelation {
  /** Relation (关系). */
  readonly relation: "spouse";
  /** One of the two (一方). */
  readonly a: string;
  /** The other (另一方). */
  readonly b: string;
  /** First day of the relation (关系首日): absent, not known to begin. */
  readonly from?: Day;
  /** Last day of the relation (关系末日): absent, not known to end. */
  readonly through?: Day;
}

/** For how long a listing bars, and whom beside the one who is listed. */
export interface BarRule {
  /** For how many months (限制几个月). */
  readonly months: number;
  /** Whom it reaches (限制对象). */
  readonly reaches: readonly Kinship[];
}

/** What the terms can say about a blacklist (黑名单). */
export interface BlacklistTermValues {
  /** Bar from credit, for how long and whom (不予授信的期限和对象). */
  readonly creditBar?: BarRule;
  /** Bar from subsidies, for how long and whom (不享受补贴的期限和对象). */
  readonly subsidyBar?: BarRule;
  /** Grounds of bars without end (无期限限制的情形). */
  readonly forGood?: readonly ForGood[];
  /** First day of a bar (限制的第一日). */
  readonly barBegins?: "listing-day" | "day-after";
  /** Last day of a bar (限制的最后一日). */
  readonly barEnds?: "corresponding-day" | "day-before";
  /** Bars on organisations that are listed (对列入名单的经营主体的限制). */
  readonly organisationBars?: "for-good-only" | "as-persons";
  /** Bars on relatives from 2020-12-18 (2020-12-18 起对亲属的限制). */
  readonly relativesAfter2020?: "open" | "as-printed" | "lapsed";
  /** Day on which kinship is judged (认定亲属关系的日子). */
  readonly relativeOn?: "day-of-judgement" | "listing-day";
}

/** Terms for `propagateBlacklist` and `screenPerson`. */
export type BlacklistTerms<Article extends Citation = Citation> = Terms<"blacklist", BlacklistTermValues, Article>;

/** A ground on which the bar from a scope has no end. */
export interface ForGood {
  /** Ground (列入原因). */
  readonly ground: ListingGround;
  /** Only for these (个人或单位): absent, for persons and organisations. */
  readonly who?: "person" | "organisation";
  /** What it bars from (限制内容). */
  readonly scope: BarScope;
  /** Article of this row (条文): where the table is made of several. */
  readonly source?: Citation;
}

/** What a listing bars from; subsidies are those of the government (政府补贴). */
export type BarScope =
  /** Credit (授信). */
  | "credit"
  /** Subsidies (补贴). */
  | "subsidy"
  /** Interest subsidy (贴息). */
  | "interest-subsidy";

/** What the barred person is to the one who is listed. */
export type Kinship =
  /** Themself (本人). */
  | "self"
  /** Spouse (配偶). */
  | "spouse"
  /** Parent (父母). */
  | "parent"
  /** Child (子女). */
  | "child";

/** Why somebody is listed: 失信 is 恶意拖欠 (老赖) too, misuse is 未按约定用途使用. */
export type ListingGround =
  /** Bad faith (失信). */
  | "bad-faith"
  /** Misuse (挪用贷款). */
  | "misuse"
  /** On-lending (转贷). */
  | "on-lending"
  /** False data to obtain a subsidy (弄虚作假套取贴息). */
  | "false-data";
