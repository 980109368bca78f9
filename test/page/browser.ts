import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Download, type Page } from "playwright-core";
import { makePage } from "../../examples/page/build.ts";

const CHROMIUM = "/usr/bin/chromium";

/** Whether there is a browser to try the page in. */
export const hasBrowser = spawnSync(CHROMIUM, ["--version"]).status === 0;
if (!hasBrowser) console.log("Chromium is not on this machine: the page was not tried in a browser");

/** The page in a browser without a network, with what must not happen. */
export interface Shown {
  readonly page: Page;
  /** Requests of anything but the file itself, and what the policy refused. */
  readonly wrong: readonly string[];
}

let browser: Browser | undefined;
let folder = "";
let built: Promise<string> | undefined;

async function placeOf(): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), "page-"));
  const place = join(folder, "审计工具.html");
  writeFileSync(place, await makePage());
  return place;
}

/** Opens the page by its file address, offline, as a double click does. */
export async function showPage(width = 1280): Promise<Shown> {
  built ??= placeOf();
  const place = await built;
  browser ??= await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  const context: BrowserContext = await browser.newContext({
    ...{ offline: true, acceptDownloads: true, viewport: { width, height: 900 }, timezoneId: "Asia/Shanghai" },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  const wrong: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("file:") && !url.startsWith("blob:")) wrong.push(`request ${url.slice(0, 100)}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().includes("Content Security Policy")) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  await page.goto(pathToFileURL(place).href);
  return { page, wrong };
}

/** The bytes of what a click saves. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent("download"), act()]);
  const parts: Uint8Array[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Uint8Array);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(parts)) };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
  if (folder !== "") rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  built = undefined;
}
