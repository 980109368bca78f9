import { outOfOrder } from "../../../base/input/wording.ts";
import type { Found } from "../../../kernel/between.ts";
import { either, listOf } from "../../../kernel/lists.ts";
import { oneOf } from "../../../kernel/members.ts";
import { record, recordField, union, unionField } from "../../../kernel/record.ts";
import { needed, type Value } from "../../../kernel/value.ts";
import { day, text, word, yesNo } from "../../../kernel/values.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { askingBodies } from "./bodies.ts";
import type { Area, Authorisation, GivenAuthorisation, NoAuthorisation, Query, QueryingBody } from "./types.ts";

export const areaRecord = /* @__PURE__ */ record<Area>(
  "Area",
  "Where a household lives, or what a body is in charge of, as far as it is known.",
  () => ({ city: needed(text("市", "city")), town: text("镇", "town"), village: text("村", "village") }),
);

export const givenAuthorisationRecord = /* @__PURE__ */ record<GivenAuthorisation>(
  "GivenAuthorisation",
  "An authorisation (授权书) that a household gave. What is not known of it is left out.",
  () => ({
    state: needed(word("given", "已授权", "that one was given")),
    household: needed(text("授权户", "household that gave it")),
    writtenForm: yesNo("授权是否书面", "whether it is in writing"),
    purposes: names("授权书写明的用途", "the purposes named in it", {
      zh: "空列表表示没有写明",
      en: "an empty list, it names none",
    }),
    to: names("授权给谁", "to whom it was given", {
      zh: "单位编号；空列表表示没有写明",
      en: "the ids of the bodies; an empty list, it names none",
    }),
    from: needed(day("授权的首日", "its first day")),
    through: either(
      day("授权的截止日", "its last day"),
      word("no-end", "没有写明截止日", "no last day named"),
      "授权的截止日",
      "its last day",
      { zh: "no-end 表示没有写明", en: "`no-end` where it names none" },
    ),
    revokedOn: either(
      day("撤销日", "day of revocation"),
      word("not-revoked", "未撤销", "not revoked"),
      "授权是否撤销",
      "whether it was revoked",
      { zh: "撤销后不再有效的第一天", en: "the first day on which it no longer holds because it was" },
    ),
  }),
);

export const noAuthorisationRecord = /* @__PURE__ */ record<NoAuthorisation>(
  "NoAuthorisation",
  "The household gave nothing.",
  () => ({ state: needed(word("none", "没有授权", "that none was given")) }),
);

export const authorisation = /* @__PURE__ */ union<Authorisation>(
  "Authorisation",
  "What a household gave.",
  () => [givenAuthorisationRecord, noAuthorisationRecord],
  "state",
);

export const queryingBodyRecord = /* @__PURE__ */ record<QueryingBody>(
  "QueryingBody",
  "The body that asks. What is not known of it is left out.",
  () => ({
    body: needed(
      oneOf(askingBodies, "单位类别", "its kind", {
        zh: "other 表示不在条件可以列出的各类之中",
        en: "`other`, none of those that terms can list",
      }),
    ),
    id: needed(text("单位编号", "its id")),
    area: recordField(areaRecord, "查询单位辖区", "the area of the body", {
      zh: "村级单位写明村、镇和市",
      en: "what it is in charge of; a village office its village, with town and city",
    }),
    approved: yesNo("是否经市政府批准", "whether the body was approved", {
      zh: "经批准使用信息",
      en: "by the government, to use the information",
    }),
    ownInformation: names("查询单位的对口信息", "the body's own kinds of information", {
      zh: "经批准的其他部门为批准的信息",
      en: "of an approved department those of its approval",
    }),
  }),
);

export const queryRecord = /* @__PURE__ */ record<Query>(
  "Query",
  "What `mayQuery` needs to know. What is not known is left out.",
  () => ({
    id: needed(text("查询编号", "id of the query")),
    on: needed(day("查询日", "day of the query")),
    household: needed(text("被查询的户", "household that is asked about")),
    householdArea: recordField(areaRecord, "农户所在地", "where the household lives"),
    by: needed(recordField(queryingBodyRecord, "查询单位", "body that asks")),
    purpose: text("查询用途", "the purpose of the query", {
      zh: "查询结果用于什么",
      en: "what the answer will be used for",
    }),
    information: listOf(
      text("信息种类", "kind of information"),
      "查询的信息",
      "the information asked for",
      { atLeast: 1, once: true },
      { zh: "各类信息的名称", en: "its kinds" },
    ),
    authorisation: unionField(authorisation, "有没有授权", "whether there is an authorisation", {
      zh: "农户出具的授权；none 表示没有",
      en: "what the household gave; `none` where it gave nothing",
    }),
  }),
  { checks: [lastNotBeforeFirst] },
);

function names(zh: string, en: string, help: Bilingual): Value<readonly string[], readonly string[], false> {
  return listOf(text("名称", "name"), zh, en, { once: true }, help);
}

function lastNotBeforeFirst({ authorisation: given }: Query): readonly Found[] {
  if (given?.state !== "given") return [];
  const { from, through } = given;
  if (through === undefined || through === "no-end" || !(through < from)) return [];
  const issue = outOfOrder("", "末日不得早于首日", "must not be before the first day");
  return [{ issue, path: ["authorisation", "through"] }];
}
