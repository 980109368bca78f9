import { listOf } from "../../../kernel/lists.ts";
import { members, oneOf, unnamed } from "../../../kernel/members.ts";
import { record, recordField } from "../../../kernel/record.ts";
import { needed, type Value } from "../../../kernel/value.ts";
import { citation, word } from "../../../kernel/values.ts";
import type { QueryBodyRow } from "./types.ts";

const LISTED = {
  "village-office": ["村金融扶贫服务部", "village office"],
  "town-office": ["镇金融扶贫服务站", "town office"],
  "city-centre": ["市金融扶贫服务中心", "city centre"],
  "financial-institution": ["金融机构", "financial institution"],
  department: ["对口部门", "department"],
  "approved-department": ["经市政府批准的其他部门", "approved department"],
} as const;

export const queryBodies = /* @__PURE__ */ members(
  "QueryBody",
  "The kinds of bodies that may ask; departments are courts, housing, vehicles, machinery, land, agriculture, insurers, police.",
  LISTED,
);

/** Whoever may ask. */
export const askingBodies = /* @__PURE__ */ unnamed({ ...LISTED, other: ["其他单位", "another kind of body"] });

export const queryAreas = /* @__PURE__ */ members(
  "QueryArea",
  "How far the area of a body reaches: its own city, town or village; the widest first.",
  { city: ["市", "city"], town: ["镇", "town"], village: ["村", "village"] },
);

export const queryInformation = /* @__PURE__ */ members(
  "QueryInformation",
  "What a body may see: everything about the household, or only the kinds of information that are the body's own.",
  { all: ["全部信息", "everything"], matching: ["只限对口信息", "its own kinds of information only"] },
);

export const queryBodyRowRecord = /* @__PURE__ */ record<QueryBodyRow>(
  "QueryBodyRow",
  "What one kind of body may see, and of which households.",
  () => ({
    body: needed(oneOf(queryBodies, "单位类别", "kind of body")),
    area: needed(
      oneOf(queryAreas, "辖区范围", "reach of its area", {
        zh: "只能查询本市、本镇或本村的农户",
        en: "it sees households of its own city, town or village",
      }),
    ),
    information: oneOf(queryInformation, "可查询的信息", "information that it may see", {
      zh: "缺省表示条文未写明，由 unstatedInformation 决定",
      en: "absent, no article says; then the term `unstatedInformation` does",
    }),
    approval: word("required", "须经政府批准", "approval by the government"),
    source: citation("条文", "article of this row", {
      zh: "与全表不同时",
      en: "where it is not that of the table",
    }),
  }),
);

/** The term that lists them. */
export function queryBodiesTerm(): Value<readonly QueryBodyRow[], readonly QueryBodyRow[], false> {
  return listOf(
    recordField(queryBodyRowRecord, "机构", "body"),
    "可查询的机构",
    "bodies that may query",
    { atLeast: 1, once: "body" },
    { zh: "每类一行", en: "each kind once" },
  );
}
