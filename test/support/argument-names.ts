/** What a function calls its arguments, by its own text: quick where the types are not asked. */
export function argumentNames(call: (...args: never) => unknown): readonly string[] {
  const [, list = ""] = /^[^(]*\(([^)]*)\)/.exec(String(call)) ?? [];
  return list.split(",").map((argument) => /[A-Za-z_$][\w$]*/.exec(argument)?.[0] ?? "");
}
