// The main job: audits one's own ledger; without one, the sample ledger, the bulletin of Luoping and the publication of Jingdong.
import { fileURLToPath } from "node:url";
import { runAudit } from "./audit/command.ts";
import { buildIfStale } from "./support/build-if-stale.ts";

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
  // What the sample has is found, so it ends well all the same: a mistake would be to find nothing.
  const code = await runAudit([...given, fileURLToPath(new URL("data/样例台账.xlsx", import.meta.url))], screen);
  process.exitCode = code === 1 ? 0 : 2;
  console.log("\n罗平县 2023 年 10 月通报 / Luoping county, bulletin of October 2023");
  await buildIfStale();
  await import("./05-luoping-bulletin.ts");
  console.log("\n景东县 2020 年第二季度贴息公示 / Jingdong county, subsidies of the second quarter of 2020");
  await import("./53-jingdong-publication.ts");
} else process.exitCode = await runAudit(given, screen);
