// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "../../../kernel/citation.ts";
import type { Day } from "../../../base/date/day.ts";
import type { Terms } from "../../../kernel/terms.ts";

/** How far the area of a body reaches: its own city, town or village; the widest first. */
export type QueryArea =
  /** City (市). */
  | "city"
  /** Town (镇). */
  | "town"
  /** Village (村). */
  | "village";

/** The kinds of bodies that may ask; departments are courts, housing, vehicles, machinery, land, agriculture, insurers, police. */
export type QueryBody =
  /** Village office (村金融扶贫服务部). */
  | "village-office"
  /** Town office (镇金融扶贫服务站). */
  | "town-office"
  /** City centre (市金融扶贫服务中心). */
  | "city-centre"
  /** Financial institution (金融机构). */
  | "financial-institution"
  /** Department (对口部门). */
  | "department"
  /** Approved department (经市政府批准的其他部门). */
  | "approved-department";

/** What one kind of body may see, and of which households. */
export interface QueryBodyRow {
  /** Kind of body (单位类别). */
  readonly body: QueryBody;
  /** Reach of its area (辖区范围): it sees households of its own city, town or village. */
  readonly area: QueryArea;
  /** Information that it may see (可查询的信息): absent, no article says; then the term `unstatedInformation` does. */
  readonly information?: QueryInformation;
  /** Approval by the government (须经政府批准). */
  readonly approval?: "required";
  /** Article of this row (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** What a body may see: everything about the household, or only the kinds of information that are the body's own. */
export type QueryInformation =
  /** Everything (全部信息). */
  | "all"
  /** Its own kinds of information only (只限对口信息). */
  | "matching";

/** Where a household lives, or what a body is in charge of, as far as it is known. */
export interface Area {
  /** City (市). */
  readonly city: string;
  /** Town (镇). */
  readonly town?: string;
  /** Village (村). */
  readonly village?: string;
}

/** What a household gave. */
export type Authorisation = GivenAuthorisation | NoAuthorisation;

/** An authorisation (授权书) that a household gave. What is not known of it is left out. */
export interface GivenAuthorisation {
  /** That one was given (已授权). */
  readonly state: "given";
  /** Household that gave it (授权户). */
  readonly household: string;
  /** Whether it is in writing (授权是否书面). */
  readonly writtenForm?: boolean;
  /** The purposes named in it (授权书写明的用途): an empty list, it names none. */
  readonly purposes?: readonly string[];
  /** To whom it was given (授权给谁): the ids of the bodies; an empty list, it names none. */
  readonly to?: readonly string[];
  /** Its first day (授权的首日). */
  readonly from: Day;
  /** Its last day (授权的截止日): `no-end` where it names none. */
  readonly through?: Day | "no-end";
  /** Whether it was revoked (授权是否撤销): the first day on which it no longer holds because it was. */
  readonly revokedOn?: Day | "not-revoked";
}

/** The household gave nothing. */
export interface NoAuthorisation {
  /** That none was given (没有授权). */
  readonly state: "none";
}

/** What `mayQuery` needs to know. What is not known is left out. */
export interface Query {
  /** Id of the query (查询编号). */
  readonly id: string;
  /** Day of the query (查询日). */
  readonly on: Day;
  /** Household that is asked about (被查询的户). */
  readonly household: string;
  /** Where the household lives (农户所在地). */
  readonly householdArea?: Area;
  /** Body that asks (查询单位). */
  readonly by: QueryingBody;
  /** The purpose of the query (查询用途): what the answer will be used for. */
  readonly purpose?: string;
  /** The information asked for (查询的信息): its kinds. */
  readonly information?: readonly string[];
  /** Whether there is an authorisation (有没有授权): what the household gave; `none` where it gave nothing. */
  readonly authorisation?: Authorisation;
}

/** The body that asks. What is not known of it is left out. */
export interface QueryingBody {
  /** Its kind (单位类别): `other`, none of those that terms can list. */
  readonly body:
    | "village-office"
    | "town-office"
    | "city-centre"
    | "financial-institution"
    | "department"
    | "approved-department"
    | "other";
  /** Its id (单位编号). */
  readonly id: string;
  /** The area of the body (查询单位辖区): what it is in charge of; a village office its village, with town and city. */
  readonly area?: Area;
  /** Whether the body was approved (是否经市政府批准): by the government, to use the information. */
  readonly approved?: boolean;
  /** The body's own kinds of information (查询单位的对口信息): of an approved department those of its approval. */
  readonly ownInformation?: readonly string[];
}

/** What the terms can say about querying a household's credit information. */
export interface QueryTermValues {
  /** Authorisation by the household (被查询人授权): in writing, with its purpose named in it. */
  readonly authorisation?: "written-with-purpose";
  /** Bodies that may query (可查询的机构): each kind once. */
  readonly queryBodies?: readonly QueryBodyRow[];
  /** Authorisation that names no last day (未写明截止日的授权). */
  readonly withoutEnd?: "holds" | "undetermined";
  /** Information where no article says what (条文未写明的查询范围). */
  readonly unstatedInformation?: "all" | "matching";
}

/** Terms for `mayQuery`. */
export type QueryTerms<Article extends Citation = Citation> = Terms<"query", QueryTermValues, Article>;
