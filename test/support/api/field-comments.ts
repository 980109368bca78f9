import ts from "typescript";
import type { Bilingual } from "../../../src/base/input/bilingual.ts";

/*
 * The comments of fields whose name says it all: they are the words that the JSON Schemas have too, and stand in the published
 * types, where an editor and the pages of the API show them. A field that needs more has a comment of its own in `src`.
 */

/** Fields of what is no result: terms, packs, documents, explanations, options. */
export const OTHER_FIELDS: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries({
    addsTo: ["所补充产品的政策包", "the pack of the product that these terms only add to"],
    alternatives: ["其他读法", "the other choices"],
    articles: ["条文", "articles, by their keys"],
    audience: ["给谁看", "for whom the letter is"],
    bands: ["有哪些档次", "the bands that there are"],
    calendar: ["工作日历", "calendar of working days"],
    caller: ["使用者的改动", "what the caller changed"],
    cause: ["起因", "what caused it"],
    citation: ["条文引用", "the citation"],
    compensation: ["代偿申请", "facts of a claim"],
    documents: ["另行引用的文件", "further documents that the terms cite"],
    fields: ["所含各项", "its fields"],
    formula: ["算式", "the formula"],
    hash: ["校验值", "SHA-256, as 64 hexadecimal digits"],
    hashes: ["各项校验值", "the hashes of its parts"],
    help: ["填写说明", "what helps to fill it in"],
    inForceFrom: ["执行起始日", "first day in force"],
    interestFen: ["利息（分）", "interest in fen"],
    issuer: ["发文机关", "who issued it"],
    language: ["语言", "the language"],
    leftOpen: ["原则性或仅供参考的条件", "terms that refuse nobody, and why"],
    monitoring: ["贷后管理情况", "facts of care after lending"],
    number: ["文号", "the number under which it was issued"],
    question: ["问题", "the question that the documents leave open"],
    rates: ["利率序列", "published series of rates"],
    remainder: ["尾差归谁", "who takes the odd fen"],
    reminders: ["到期提醒", "reminders before maturity"],
    stated: ["各条规定", "what each article states"],
    status: ["收录程度", "how far it is covered"],
    summary: ["汇总", "the summary of the whole"],
    text: ["文字", "the text"],
    type: ["行的种类", "kind of line"],
    variants: ["几种写法", "the ways in which it can be written"],
    working: ["是否工作日", "whether it is worked"],
  } as const).map(([name, [zh, en]]) => [name, { zh, en }]),
);

/** A field or a method of a type. */
export type Field = ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration | ts.MethodDeclaration;

/** Every field below a node, those of types within types too, without what is private. */
export function fieldsIn(node: ts.Node): readonly Field[] {
  const found: Field[] = [];
  const visit = (each: ts.Node): void => {
    if (isField(each) && !isPrivate(each)) found.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** Whether a comment stands above it. */
export function isCommented(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).length > 0;
}

/** Types as text, with a comment for each field that has none and whose name has words. */
export function withFieldComments(text: string, words: ReadonlyMap<string, Bilingual>): string {
  const file = ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.ESNext, true);
  const declared = file.statements.filter(
    (of) => ts.isInterfaceDeclaration(of) || ts.isTypeAliasDeclaration(of) || ts.isClassDeclaration(of),
  );
  return declared
    .flatMap(fieldsIn)
    .filter((field) => !isCommented(field))
    .sort((a, b) => b.getStart() - a.getStart())
    .reduce((whole, field) => {
      const of = words.get(field.name.getText());
      return of === undefined
        ? whole
        : `${whole.slice(0, field.getStart())}/** ${commentOf(of)} */ ${whole.slice(field.getStart())}`;
    }, text);
}

/** The words of a field as a comment. */
function commentOf({ zh, en }: Bilingual): string {
  return `${en.charAt(0).toUpperCase()}${en.slice(1)} (${zh}).`;
}

function isField(node: ts.Node): node is Field {
  return (
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node)
  );
}

function isPrivate(field: Field): boolean {
  const flags = ts.getCombinedModifierFlags(field);
  return ts.isPrivateIdentifier(field.name) || (flags & ts.ModifierFlags.Private) !== 0;
}
