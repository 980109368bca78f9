import { receiptOf, type FunctionName } from "../../src/entries/index.ts";
import { functionsByName } from "../../src/evidence/functions.ts";
import { source } from "./samples/from-source.ts";
import { answerOf, callsOf } from "./samples/index.ts";

/**
 * A receipt of each function, of its shortest sample, a line each: `npm run tables` keeps those of the version to come.
 * When it is released, the file takes its version as name and is never written again.
 */
export function receiptsOfToday(): string {
  const calls = callsOf(source)
    .filter(({ of }) => Object.hasOwn(functionsByName, of))
    .map((call) => ({ call, length: JSON.stringify(call.args).length }));
  const shortest = Object.keys(functionsByName).flatMap((name) => {
    const own = calls.filter(({ call }) => call.of === name).toSorted((a, b) => a.length - b.length);
    return own[0]?.call ?? [];
  });
  const lines = shortest.map((call) => {
    const [terms, facts] = call.args as [Parameters<typeof receiptOf>[1], unknown]; // these functions take both
    return JSON.stringify(receiptOf(call.of as FunctionName, terms, facts, answerOf(source, call) as never));
  });
  return `${lines.join("\n")}\n`;
}
