import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportHtml } from "../../../examples/audit/papers/write-report.ts";
import type { Language } from "../../../src/base/input/bilingual.ts";
import { type AuditReport, reportOf } from "../../../src/book/papers/report.ts";
import { sampleFacts } from "./sample.ts";
import { papersOf } from "./small.ts";

/* The report as its readers have it: in Debian's Chromium, driven as a reader would. Skipped where there is none. */

const CHROMIUM = "/usr/bin/chromium";
const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser) console.log("Chromium is not on this machine: how the report works in a browser was not shown");

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** A telephone, a tablet, a desk. */
const WIDTHS = [360, 768, 1280] as const;

/** In the points of a browser, of which an inch has 96: 210 mm, and the 14 mm of the report's margins. */
const [A4_WIDTH, MARGIN] = [794, 53];

/** The report of the small ledger, or of the first loans of the sample, with their arithmetic. */
async function reportFor(of: "small" | "sample"): Promise<AuditReport> {
  if (of === "small") return reportOf(papersOf());
  const report = reportOf(await sampleFacts());
  const workings = report.workings.slice(0, 40);
  const shown = new Set(workings.map(({ line }) => line));
  return { ...report, workings, findings: report.findings.filter(({ line }) => shown.has(line)) };
}

describe.skipIf(!hasBrowser)("审计报告 in Chromium", () => {
  let folder = "";
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  const requests: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "report-"));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    context = await browser.newContext();
    context.on("request", (request) => requests.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The report of the small ledger, or of that with workings, in a page of its own. */
  async function opened(of: "small" | "sample", language: Language = "zh", width: number = WIDTHS[2]): Promise<Page> {
    const page = await context?.newPage();
    if (page === undefined) throw new Error("no browser");
    await page.setViewportSize({ width, height: 800 });
    const place = join(folder, `${of}-${language}.html`);
    if (!existsSync(place)) writeFileSync(place, reportHtml(await reportFor(of), language));
    await page.goto(pathToFileURL(place).href);
    return page;
  }

  it("shows its filters and all findings; by township, by text, by nothing that there is", async () => {
    const page = await opened("small");
    const shown = page.locator("#shown");
    expect(await shown.textContent()).toBe("2 / 2");
    await page.locator("[data-filter=township]").selectOption("乙乡");
    expect(await shown.textContent()).toBe("1 / 2");
    expect(await page.locator("#findings tbody tr:visible").count()).toBe(1);
    await page.locator("[data-filter=township]").selectOption("");
    await page.locator("[data-filter=text]").fill("30,300");
    expect(await shown.textContent()).toBe("1 / 2");
    await page.locator("[data-filter=text]").fill("没有的");
    expect(await shown.textContent()).toBe("0 / 2");
    await page.close();
  });

  it("unfolds the arithmetic of a loan, by itself and from its finding", async () => {
    const page = await opened("sample");
    const first = page.locator("details").first();
    expect(await first.locator("table").first().isVisible()).toBe(false);
    await first.locator("summary").click();
    expect(await first.locator("table").first().isVisible()).toBe(true);
    const link = page.locator("#findings a[href^='#loan-']").last();
    const target = page.locator(`details${(await link.getAttribute("href")) ?? ""}`);
    expect(await target.getAttribute("open")).toBe(null);
    await link.click();
    await target.locator("table").first().waitFor({ state: "visible" });
    await page.close();
  });

  it.each([
    ["zh", "结论", "Conclusion"],
    ["en", "Conclusion", "结论"],
  ] as const)(
    "opens in the language that was asked for, %s, and turns to the other",
    async (language, seen, hidden) => {
      const page = await opened("small", language);
      const heading = (words: string): Promise<boolean> =>
        page.locator("h2", { hasText: words }).getByText(words, { exact: true }).first().isVisible();
      expect(await page.locator("html").getAttribute("lang")).toBe(language === "zh" ? "zh-CN" : "en");
      expect([await heading(seen), await heading(hidden)]).toStrictEqual([true, false]);
      await page.locator(language === "zh" ? "#en" : "#zh").check();
      expect([await heading(seen), await heading(hidden)]).toStrictEqual([false, true]);
      await page.close();
    },
  );

  it.each(WIDTHS)("stays within a screen of %i points: tables scroll in their own frames", async (width) => {
    const page = await opened("sample", "zh", width);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.locator("details").first().locator("summary").click();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  });

  it.each(["zh", "en"] as const)("has nothing that keeps anybody from reading it, by axe: %s", async (language) => {
    const page = await opened("sample", language);
    await page.locator("details").first().locator("summary").click();
    await page.evaluate(AXE);
    const { violations, passes } = await page.evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toStrictEqual([]);
    expect(passes.length).toBeGreaterThan(20);
    await page.close();
  });

  it("is printed as PDF on A4, without its filters", async () => {
    const page = await opened("sample");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const boxes = pdf.toString("latin1").match(/\/MediaBox \[0 0 [\d. ]+\]/g) ?? [];
    expect(boxes.length).toBeGreaterThan(1);
    for (const box of boxes) {
      const [width = 0, height = 0] = /0 0 ([\d.]+) ([\d.]+)/.exec(box)?.slice(1).map(Number) ?? [];
      expect([Math.round(width), Math.round(height)]).toStrictEqual([595, 842]); // points
    }
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#filters").isVisible()).toBe(false);
    // As wide as the paper between its margins: no column, chart or line is cut, that of an unfolded loan neither.
    await page.setViewportSize({ width: A4_WIDTH - 2 * MARGIN, height: 800 });
    await page.locator("details").first().evaluate("(details) => (details.open = true)");
    const cut = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll("body *")]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.tagName)`,
    );
    expect(cut).toStrictEqual([]);
    expect(await page.locator("table").count()).toBeGreaterThan(3);
    await page.close();
  });

  it("lets nothing leave the page", async () => {
    const page = await opened("small");
    const refused = await page.evaluate(`new Promise((done) => {
      document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
      fetch("https://example.com/").catch(() => undefined);
    })`);
    expect(refused).toBe("connect-src");
    await page.close();
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((url) => !url.startsWith("file:"))).toStrictEqual([]);
  });
});
