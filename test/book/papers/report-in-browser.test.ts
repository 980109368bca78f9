import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { reportHtml } from "../../../examples/audit/papers/write-report.ts";
import { reportOf } from "../../../src/book/papers/report.ts";
import { papersOf } from "./small.ts";

const hasBrowser = spawnSync("chromium", ["--version"]).status === 0;
if (!hasBrowser) console.log("Chromium is not on this machine: how the report works in a browser was not shown");

/** The page as it stands in a browser after its own script, and another that plays the reader. */
function shown(reader = ""): string {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  try {
    const place = join(folder, "report.html");
    const html = reportHtml(reportOf(papersOf()));
    writeFileSync(
      place,
      html.replace("</body>", () => `<script>${reader}</script></body>`),
    );
    const ran = spawnSync(
      "chromium",
      [
        ...["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${join(folder, "profile")}`],
        ...["--dump-dom", pathToFileURL(place).href],
      ],
      { encoding: "utf8" },
    );
    if (ran.status !== 0) throw new Error(ran.stderr);
    return ran.stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

describe.skipIf(!hasBrowser)("审计报告 in Chromium", () => {
  it("shows its filters, and all findings", () => {
    const page = shown();
    expect(page).toMatch(/<form id="filters">/);
    expect(page).toMatch(/<output id="shown"[^>]*>2 \/ 2<\/output>/);
  });

  it("filters by township and by text", () => {
    const choose = (name: string, value: string): string =>
      `var f=document.querySelector("[data-filter=${name}]");f.value="${value}";f.dispatchEvent(new Event("input",{bubbles:true}));`;
    expect(shown(choose("township", "乙乡"))).toMatch(/<output id="shown"[^>]*>1 \/ 2<\/output>/);
    expect(shown(choose("text", "30,300"))).toMatch(/<output id="shown"[^>]*>1 \/ 2<\/output>/);
    expect(shown(choose("text", "没有的"))).toMatch(/<output id="shown"[^>]*>0 \/ 2<\/output>/);
  });

  it("lets nothing leave the page", () => {
    // What is refused raises an event; the answer is written into the title.
    const reader = `document.addEventListener("securitypolicyviolation",function(e){document.title="refused "+e.effectiveDirective;});
fetch("data:text/plain,1").catch(function(){});`;
    expect(shown(reader)).toContain("<title>refused connect-src</title>");
  });
});
