import type { Explanation, ExplanationLine } from "../kernel/explanation.ts";
import { fractionText } from "../base/money/fraction.ts";
import { admitExplanation } from "../kernel/explanation-schema.ts";
import { withSeparators } from "../kernel/typeset.ts";

/**
 * Prints an explanation as plain text, a line each: headings flush left, the rest indented.
 *
 * @throws InputError for what is no explanation.
 * @example
 * ```ts
 * import { renderText } from "fupin-credit";
 * renderText({ language: "en", lines: [
 *   { type: "heading", text: "Interest" },
 *   { type: "arithmetic", formula: "50000 × 4.75% ÷ 360 × 92", exact: { dividend: "218500", divisor: "360" }, result: "606.94" },
 * ] }); // => "Interest\n  50000 × 4.75% ÷ 360 × 92 = 606.944444… ≈ 606.94"
 * ```
 */
export function renderText(explanation: Explanation): string {
  explanation = admitExplanation(explanation);
  return explanation.lines
    .map((line) => {
      switch (line.type) {
        case "heading":
          return oneLine(line.text);
        case "text":
          return `  ${oneLine(line.text)}`;
        case "arithmetic":
          return `  ${oneLine(arithmetic(line))}`;
        case "citation":
          return explanation.language === "zh" ? `  依据：${oneLine(line.text)}` : `  Source: ${oneLine(line.text)}`;
      }
    })
    .join("\n");
}

/**
 * Prints an explanation as Markdown: the first heading of level 2, the others of level 3, the rest as lists.
 *
 * @throws InputError for what is no explanation.
 * @example
 * ```ts
 * import { renderMarkdown } from "fupin-credit";
 * renderMarkdown({ language: "en", lines: [{ type: "heading", text: "Loan L_1" }, { type: "text", text: "repaid" }] });
 * // => "## Loan L\\_1\n\n- repaid\n"
 * ```
 */
export function renderMarkdown(explanation: Explanation): string {
  explanation = admitExplanation(explanation);
  let text = "";
  let open = false;
  explanation.lines.forEach((line, i) => {
    if (line.type === "heading") {
      text += `${open ? "\n" : ""}${i === 0 ? "##" : "###"} ${escaped(line.text)}\n\n`;
      open = false;
      return;
    }
    open = true;
    text += `- ${escaped(bullet(line, explanation.language))}\n`;
  });
  return text;
}

function bullet(line: Exclude<ExplanationLine, { type: "heading" }>, language: Explanation["language"]): string {
  switch (line.type) {
    case "text":
      return line.text;
    case "arithmetic":
      return arithmetic(line);
    case "citation":
      return language === "zh" ? `依据：${line.text}` : `Source: ${line.text}`;
  }
}

function arithmetic({ formula, exact, result }: Extract<ExplanationLine, { type: "arithmetic" }>): string {
  const [left, right] = [withSeparators(formula), withSeparators(result)];
  if (exact === undefined) return `${left} = ${right}`;
  const value = fractionText(exact);
  // 593.75 and 593.750000 are the same value: nothing was rounded.
  return Number(value) === Number(result) ? `${left} = ${right}` : `${left} = ${value} ≈ ${right}`;
}

const BREAK = /[\r\n\u2028\u2029]/;

/** A name with a line break in it must not begin a line of its own. */
function oneLine(text: string): string {
  if (!BREAK.test(text)) return text;
  const parts = text.split(/[\r\n\u2028\u2029]+/);
  const last = parts.length - 1;
  return parts
    .map((part, i) => (i === 0 ? part : part.trimStart()))
    .map((part, i) => (i === last ? part : part.trimEnd()))
    .join(" ");
}

/** Names of places and persons are the caller's: nothing in them may act as markup. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|#~&]/g, "\\$&")
    .replace(/^(\s*)([-+])(\s)/, "$1\\$2$3")
    .replace(/^(\s*\d+)([.)])(\s)/, "$1\\$2$3");
}
