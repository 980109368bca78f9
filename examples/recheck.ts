// The main job: audits one's own ledger, or without one rechecks published figures, section by section.
import { runAudit } from "./audit/command.ts";
import { buildIfStale } from "./support/build-if-stale.ts";

const given = process.argv.slice(2);
if (given.length > 0) {
  process.exitCode = await runAudit(given, {
    say: (line) => {
      console.log(line);
    },
    progress: (line) => {
      process.stderr.write(line);
    },
  });
} else {
  await buildIfStale();
  await import("./support/sections.ts");
}
