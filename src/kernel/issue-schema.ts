import * as z from "zod";
import type { InputErrorData } from "../base/input/input-error.ts";
import { type Issue, ISSUE_CODES } from "../base/input/issue.ts";
import { OUR_WORDS } from "./our-words.ts";

/*
 * What is wrong with an input, as it goes over HTTP.
 */

/** One thing that is wrong, and where. */
export const issueSchema: z.ZodType<Issue, Issue> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      code: z.enum(ISSUE_CODES, OUR_WORDS).meta({ title: "代码 code" }),
      path: text("位置 place", "从参数名起; from the argument's name on", "application.loans[0].amount"),
      message: z
        .strictObject(
          { zh: text("中文说明 in Chinese", "", "缺少此项"), en: text("英文说明 in English", "", "is required") },
          OUR_WORDS,
        )
        .meta({ title: "说明 what is wrong" }),
    },
    OUR_WORDS,
  ))();

/** What `InputError` gives as JSON: every issue that was found. */
export const inputErrorSchema: z.ZodType<InputErrorData, InputErrorData> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      name: z.literal("InputError", OUR_WORDS).meta({ title: "错误名称 name of the error" }),
      code: z.literal("FUPIN_CREDIT_INPUT", OUR_WORDS).meta({ title: "错误代码 code of the error" }),
      message: text("概要 summary", "至多列出 20 处; names at most 20 issues"),
      issues: z.array(issueSchema, OUR_WORDS).meta({ title: "各处问题 every issue" }),
    },
    OUR_WORDS,
  ))();

function text(title: string, description = "", ...examples: readonly string[]): z.ZodType<string, string> {
  const further = { ...(description === "" ? {} : { description }), ...(examples.length === 0 ? {} : { examples }) };
  return z.string(OUR_WORDS).meta({ title, ...further });
}
