// Runs examples one after the other, and prints for each a line of JSON: its file, and what it printed or threw. They
// share what they load, as the calls of one program do.
import { format } from "node:util";
import { root } from "./source.ts";

for (const example of process.argv.slice(2)) {
  let printed = "";
  const { log } = console;
  console.log = (...words: readonly unknown[]) => {
    printed += `${format(...words)}\n`;
  };
  try {
    await import(root + example);
  } catch (error) {
    printed += `threw ${String(error)}`;
  } finally {
    console.log = log;
  }
  console.log(JSON.stringify([example, printed]));
}
