// The main job: audits one's own ledger; without one, the sample ledger, the bulletin of Luoping and the publication of Jingdong.
import { fileURLToPath } from "node:url";
import { readArguments } from "./audit/arguments.ts";
import { runAudit } from "./audit/command.ts";
import { checkPublished } from "./audit/published.ts";

const given = process.argv.slice(2);
const screen = {
  say: (line: string) => {
    console.log(line);
  },
  progress: (line: string) => {
    process.stderr.write(line);
  },
};
const isOption = given.every((word, i) => word.startsWith("--") || given[i - 1] === "--language");
if (isOption && !given.includes("--help") && !given.includes("--verify")) {
  const sample = fileURLToPath(new URL("data/样例台账.xlsx", import.meta.url));
  const told = readArguments([...given, sample]);
  const language = "wrong" in told ? "zh" : told.language;
  const about = {
    zh: "样例台账是虚构的，故意填错；审计自己的台账：npm run 审计 -- 台账.xlsx",
    en: "The sample ledger is made up, with wrong figures on purpose; your own: npm run recheck -- LEDGER.xlsx",
  };
  console.log(about[language]);
  // What the sample has is found, so it ends well all the same: a mistake would be to find nothing.
  const code = await runAudit([...given, sample], screen, 2);
  process.exitCode = code === 1 ? 0 : 2;
  for (const line of await checkPublished()) console.log(line[language]);
} else process.exitCode = await runAudit(given, screen);
