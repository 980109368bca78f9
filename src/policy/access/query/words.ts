import type { Bilingual } from "../../../base/input/bilingual.ts";
import type { AnswerWords } from "../explain-answer.ts";
import type { QueryAnswer, QueryFinding } from "./may-query.ts";
import type { QueryArea, QueryBody } from "./terms.ts";

/** The outcomes of a query. */
export const OUTCOMES = {
  permitted: { zh: "可以查询", en: "permitted" },
  refused: { zh: "不得查询", en: "refused" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<QueryAnswer["outcome"], Bilingual>;

/** The kinds of bodies. */
export const BODIES = {
  "village-office": { zh: "村金融扶贫服务部", en: "village office" },
  "town-office": { zh: "镇金融扶贫服务站", en: "town office" },
  "city-centre": { zh: "市金融扶贫服务中心", en: "city centre" },
  "financial-institution": { zh: "金融机构", en: "financial institution" },
  department: { zh: "对口部门", en: "department" },
  "approved-department": { zh: "经市政府批准的其他部门", en: "approved department" },
  other: { zh: "其他单位", en: "another kind of body" },
} as const satisfies Record<QueryBody | "other", Bilingual>;

/** The parts of an area. */
export const PARTS = {
  city: { zh: "市", en: "city" },
  town: { zh: "镇", en: "town" },
  village: { zh: "村", en: "village" },
} as const satisfies Record<QueryArea, Bilingual>;

/** The rules of a query, why they are not met, and the facts that they ask. */
export const QUERY_WORDS: Pick<AnswerWords<QueryFinding>, "rules" | "reasons" | "facts"> = {
  rules: {
    "query/authorised": { zh: "农户书面授权", en: "the household's written authorisation" },
    "query/in-force": { zh: "授权在有效期内", en: "authorisation in force" },
    "query/given-to-this-body": { zh: "授权给查询单位", en: "given to this body" },
    "query/purpose-named": { zh: "授权书写明用途", en: "purpose named" },
    "query/purpose-within": { zh: "在授权用途之内", en: "within the purpose" },
    "query/entitled-body": { zh: "有权查询的单位", en: "entitled kind of body" },
    "query/own-area": { zh: "本级或辖内农户", en: "household of its own area" },
    "query/matching-information": { zh: "只查询对口信息", en: "its own kinds of information only" },
  },
  reasons: {
    "no-authorisation": { zh: "没有授权", en: "there is no authorisation" },
    "of-another-household": { zh: "是另一户的授权", en: "it was given by another household" },
    "not-in-writing": { zh: "不是书面的", en: "it is not in writing" },
    "not-yet-in-force": { zh: "尚未生效", en: "it does not hold yet" },
    expired: { zh: "已过期", en: "it has run out" },
    revoked: { zh: "已撤销", en: "it was revoked" },
    "given-to-another-body": { zh: "授权给了别的单位", en: "it was given to another body" },
    "no-purpose-named": { zh: "没有写明用途", en: "it names no purpose" },
    "another-purpose": { zh: "用于授权以外的用途", en: "the query is for another purpose" },
    "body-not-listed": { zh: "不在可以查询的单位之列", en: "no body of this kind may query" },
    "not-approved": { zh: "未经市政府批准", en: "it was not approved" },
    "another-area": { zh: "不是其辖内的农户", en: "the household belongs to another area" },
    "not-its-own-information": { zh: "查询了不对口的信息", en: "information is asked for that is not its own" },
  },
  facts: {
    authorisation: { zh: "有没有授权", en: "whether there is an authorisation" },
    "authorisation.writtenForm": { zh: "授权是否书面", en: "whether it is in writing" },
    "authorisation.through": { zh: "授权的截止日", en: "its last day" },
    "authorisation.revokedOn": { zh: "授权是否撤销", en: "whether it was revoked" },
    "authorisation.to": { zh: "授权给谁", en: "to whom it was given" },
    "authorisation.purposes": { zh: "授权书写明的用途", en: "the purposes named in it" },
    purpose: { zh: "查询用途", en: "the purpose of the query" },
    "by.approved": { zh: "是否经市政府批准", en: "whether the body was approved" },
    "by.ownInformation": { zh: "查询单位的对口信息", en: "the body's own kinds of information" },
    information: { zh: "查询的信息", en: "the information asked for" },
    householdArea: { zh: "农户所在地", en: "where the household lives" },
    "householdArea.town": { zh: "农户所在镇", en: "the town of the household" },
    "householdArea.village": { zh: "农户所在村", en: "the village of the household" },
    "by.area": { zh: "查询单位辖区", en: "the area of the body" },
    "by.area.town": { zh: "查询单位所在镇", en: "the town of the body" },
    "by.area.village": { zh: "查询单位所在村", en: "the village of the body" },
  },
};
