import * as z from "zod";
import type { Bilingual } from "../base/input/bilingual.ts";
import { listOf } from "./lists.ts";
import { OUR_WORDS } from "./our-words.ts";
import { record, recordField } from "./record.ts";
import type { IssueOfRow, RowNotCounted } from "./types.ts";
import { asItIs, namedType, needed, plainType, type Value } from "./value.ts";
import { whole } from "./values.ts";

/** Text that is only handed on: a place, an id of a row that was refused. */
function anyText(zh: string, en: string): Value<string, string, false> {
  return asItIs(
    plainType("string"),
    () => z.string(OUR_WORDS),
    (value) => typeof value === "string",
    zh,
    en,
  );
}

/** Words of any length. */
function anyWords(zh: string, en: string): Value<Bilingual, Bilingual, false> {
  return asItIs<Bilingual>(
    namedType("Bilingual"),
    () =>
      z.strictObject(
        {
          zh: z.string(OUR_WORDS).meta({ title: "中文 in Chinese" }),
          en: z.string(OUR_WORDS).meta({ title: "英文 in English" }),
        },
        OUR_WORDS,
      ),
    () => false, // rare enough for the schema to judge
    zh,
    en,
  );
}

export const issueOfRowRecord = /* @__PURE__ */ record<IssueOfRow>(
  "IssueOfRow",
  "What is wrong with a row, and where.",
  () => ({
    code: needed(anyText("类别", "code")),
    path: needed(anyText("位置", "place")),
    message: needed(anyWords("说明", "message")),
  }),
);

export const rowNotCountedRecord = /* @__PURE__ */ record<RowNotCounted>(
  "RowNotCounted",
  "A row of a book that was not counted, with why: as `sortRows` refuses it.",
  () => ({
    line: needed(whole({ min: 0 }, "行", "line")),
    id: anyText("编号", "id"),
    issues: needed(listOf(recordField(issueOfRowRecord, "问题", "issue"), "问题", "issues")),
  }),
);

/** The rows of a book that `sortRows` refused: the result names them, so that a part is not taken for the whole. */
export function refusedField(): Value<readonly RowNotCounted[], readonly RowNotCounted[], false> {
  return listOf(
    recordField(rowNotCountedRecord, "行", "row"),
    ...(["未计入的行", "rows that were not counted", {}] as const),
    { zh: "sortRows 的 refused；结果和函件写明", en: "`refused` of `sortRows`; the result and its letters name them" },
  );
}

/** What a result says of rows that were not counted; absent: it is of the whole book, as far as was told. */
export interface OfPart {
  readonly notCounted?: readonly RowNotCounted[];
}

/** Hands on which rows were not counted. */
export function partOf(refused: readonly RowNotCounted[] | undefined): OfPart {
  return refused === undefined || refused.length === 0 ? {} : { notCounted: refused };
}

/** What heads a result of a part. */
export function partWords(notCounted: readonly RowNotCounted[]): Bilingual {
  const n = String(notCounted.length);
  return {
    zh: `不完整：另有 ${n} 行不能采用，以下各数均未计入`,
    en: `Not the whole: ${n} ${notCounted.length === 1 ? "row" : "rows"} could not be used and ${notCounted.length === 1 ? "is" : "are"} in none of these figures`,
  };
}

/** Each row that was not counted, with everything that is wrong with it; the first hundred. */
export function notCountedWords(notCounted: readonly RowNotCounted[]): readonly Bilingual[] {
  const rest = String(notCounted.length - MOST_ROWS);
  return [
    ...notCounted.slice(0, MOST_ROWS).map(({ line, id, issues }): Bilingual => {
      const [n, zhId, enId] = [String(line), id === undefined ? "" : `（${id}）`, id === undefined ? "" : ` (${id})`];
      return {
        zh: `第 ${n} 行${zhId}：${issues.map(({ message }) => message.zh).join("；")}`,
        en: `line ${n}${enId}: ${issues.map(({ path, message }) => `${path} ${message.en}`).join("; ")}`,
      };
    }),
    ...(notCounted.length > MOST_ROWS ? [{ zh: `……另有 ${rest} 行`, en: `… and ${rest} more` }] : []),
  ];
}

const MOST_ROWS = 100;

/** The heading of the rows that were not counted. */
export const NOT_COUNTED: Bilingual = { zh: "未计入的行", en: "Rows that were not counted" };
