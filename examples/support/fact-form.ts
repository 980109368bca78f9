import type { FactDescription, FunctionDescription } from "fupin-credit";

/*
 * A form in Chinese, made of what `describe` says and of nothing else.
 */

/** The form of a function as HTML: what must be filled in, what these terms ask, what a system hands in. */
export function formOf({ function: name, facts }: FunctionDescription): string {
  const groups: readonly (readonly [legend: string, facts: readonly FactDescription[]])[] = [
    ["必填", facts.filter(({ from, needed }) => from === "person" && needed)],
    ["按所适用的条件填写", facts.filter((f) => f.from === "person" && !f.needed && f.askedBy.length > 0)],
    ["本套条件不涉及的事项", facts.filter((f) => f.from === "person" && !f.needed && f.askedBy.length === 0)],
    ["由系统提供", facts.filter(({ from }) => from === "system")],
  ];
  const sets = groups.filter(([, of]) => of.length > 0).map(([legend, of]) => fieldset(legend, of));
  return `<form lang="zh-CN" name="${name}">\n${sets.join("\n")}\n</form>`;
}

function fieldset(legend: string, facts: readonly FactDescription[]): string {
  return `<fieldset>\n<legend>${legend}</legend>\n${facts.map(rowOf).join("\n")}\n</fieldset>`;
}

function rowOf(fact: FactDescription): string {
  const { path, label, help, unit, askedBy } = fact;
  const of = unit === undefined ? "" : `（${unit.zh}）`;
  const because = [...new Set(askedBy.map((by) => by.label.zh))].join("；");
  const notes = [help?.zh, because === "" ? undefined : `用于核对：${because}`].filter((note) => note !== undefined);
  const small = notes.length === 0 ? "" : ` <small>${text(notes.join("。"))}</small>`;
  return `<p><label for="${path}">${text(label.zh)}${of}</label> ${control(fact)}${small}</p>`;
}

function control({ path, kind, needed, members, least, most }: FactDescription): string {
  const own = `id="${path}" name="${path}"${needed ? " required" : ""}`;
  const options = (members ?? []).map(
    ({ value, label }) => `<option value="${String(value)}">${text(label.zh)}</option>`,
  );
  if (kind === "yes-no" || kind === "one-of")
    return `<select ${own}><option value="">请选择</option>${options.join("")}</select>`;
  if (kind === "several-of") return `<select multiple ${own}>${options.join("")}</select>`;
  if (kind === "day") return `<input type="date" ${own}>`;
  if (kind === "number" || kind === "amount") {
    const bounds = `${least === undefined ? "" : ` min="${String(least)}"`}${most === undefined ? "" : ` max="${String(most)}"`}`;
    return `<input type="number" step="${kind === "amount" ? "0.01" : "1"}"${bounds} ${own}>`;
  }
  if (kind === "text" || kind === "percent") {
    if (options.length === 0) return `<input type="text" ${own}>`;
    return `<input type="text" list="${path}-list" ${own}><datalist id="${path}-list">${options.join("")}</datalist>`;
  }
  return `<textarea ${own}></textarea>`; // records and lists, each as JSON
}

function text(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
