import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { makePage, MOST_BYTES } from "../../examples/page/build.ts";
import { root } from "../support/source.ts";
import { closeBrowser, hasBrowser, savedBy, showPage } from "./browser.ts";
import { byCommand, DAMAGED, type GivenFile, largeLedger, smallLedger } from "./files.ts";

/*
 * The page as an auditor has it: one file, opened by its file address, in a browser without a network. What it shows is held
 * to the command line, to figures reckoned by hand and to the worked figures of the design.
 */

afterAll(closeBrowser);

const SEED = Number(process.env["FC_SEED"]);

const playwrightFile = ({ name, bytes }: GivenFile): { name: string; mimeType: string; buffer: Buffer } => ({
  ...{ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) },
});

/** Hands files to the page as the file chooser does. */
async function give(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  await page.locator("[data-test=files]").setInputFiles(files.map(playwrightFile));
}

const button = (page: Page, name: string): ReturnType<Page["getByRole"]> =>
  page.getByRole("button", { name, exact: true });

async function audit(page: Page): Promise<void> {
  await button(page, "开始审计").click();
  await page.locator("#conclusion").waitFor();
}

/** In other colours only the colours are others. */
const COLOURS = { runOnly: ["color-contrast"] };

describe("the file of the page", () => {
  it("is small, holds its policy, and allows nothing but its own script and style", async () => {
    const page = await makePage();
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES);
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.split("; ").map((part) => part.replace(/sha256-[\w+/=]+/, "sha256-…"))).toStrictEqual([
      ...["default-src 'none'", "script-src 'sha256-…'", "style-src 'sha256-…'", "worker-src blob:"],
      ...["base-uri 'none'", "form-action 'none'"],
    ]);
    const around = page.replace(/<script>[^]*<\/script>/, "<script></script>").replace(/<style>[^]*<\/style>/, "");
    expect(around.length).toBeLessThan(3000);
    expect(around).not.toMatch(/\son\w+=|style=|javascript:|src=|href=/i);
    expect(around.match(/<script/g)).toHaveLength(1);
  });
});

describe.skipIf(!hasBrowser)("审计工具.html in Chromium", () => {
  it("refuses a request, though a script should ask for one", async () => {
    const { page } = await showPage();
    const refused = await page.evaluate(
      () =>
        new Promise((told) => {
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
            told(effectiveDirective);
          });
          fetch("https://example.invalid/").catch(() => undefined);
        }),
    );
    expect(refused).toBe("connect-src");
    await page.context().close();
  });

  it("finds what is planted in the sample ledger", async () => {
    const { page, wrong } = await showPage();
    await button(page, "试用虚构的样例台账").click();
    await page.getByText("贷款台账", { exact: true }).waitFor();
    await audit(page);
    const truth = readFileSync(`${root}examples/data/样例台账.真相.csv`, "utf8").trim().split("\r\n").slice(1);
    const planted = new Set(truth.map((row) => row.split(",")[0] ?? ""));
    const found = new Set<string>();
    for (;;) {
      for (const line of await page.locator("#findings tbody th").allInnerTexts()) found.add(line);
      const next = page.locator("#findings").getByRole("button", { name: "后 50 项" });
      if ((await next.count()) === 0 || (await next.isDisabled())) break;
      const before = await page.locator("[data-test=findings-count]").innerText();
      await next.click();
      await page.locator("[data-test=findings-count]").filter({ hasNotText: before }).waitFor();
    }
    expect([...planted].filter((line) => !found.has(line))).toStrictEqual([]);
    expect(wrong).toStrictEqual([]);
    await page.context().close();
  });

  it("unfolds a wrong figure to its arithmetic, its cause and its article", async () => {
    const { page, wrong } = await showPage();
    // 50,000 × 3.65 % × 92 ÷ 360 = 466.388… for the quarter from 2023-06-21; ÷ 365 it is 460.00.
    const text =
      "户号,贷款金额(元),放款日期,到期日期,结清日,贷款余额(元),年利率(%),应贴息金额(元)\nH1,50000,2023-03-10,2026-03-10,,50000,3.65,460.00\n";
    await give(page, { name: "一笔.csv", bytes: new TextEncoder().encode(text) });
    await page.locator(".view:not([hidden])").getByLabel("判断日").fill("2023-09-30");
    await page.getByLabel("审计期间 自").fill("2023-06-21");
    await page.getByLabel("审计期间 至").fill("2023-09-20");
    await button(page, "添加份额").first().click();
    await audit(page);
    const row = page.locator("#findings tbody tr").first();
    expect(await row.innerText()).toMatch(/本期贴息[\s\S]*460\.00[\s\S]*466\.39[\s\S]*-6\.39/);
    await row.getByRole("button").click();
    const unfolded = page.locator("#findings tr.unfolded");
    await unfolded.locator("table").waitFor();
    const said = await unfolded.innerText();
    expect(said).toMatch(/2023-06-21\s+2023-09-20\s+92\s+50,000\.00\s+50,000\.00\s+3\.65%\s+100%\s+360\s+466\.39/);
    expect(said).toContain("365");
    expect(said).toMatch(/依据：.*银保监/);
    expect(wrong).toStrictEqual([]);
    await page.context().close();
  });

  it("gives the same papers as the command line, to the byte, on ten ledgers in five forms", async () => {
    const { page, wrong } = await showPage();
    for (let i = 0; i < 10; i++) {
      const given = smallLedger((SEED % 100_000) * 10 + i);
      await give(page, given.ledger, given.settings);
      await page.getByText(given.ledger.name, { exact: true }).waitFor();
      await audit(page);
      const save = button(page, "全部");
      await page.locator("#save").getByText("其他解读算完后即可保存").waitFor({ state: "detached" });
      const { bytes } = await savedBy(page, () => save.click());
      const byPage = unzipSync(bytes);
      const written = await byCommand(given);
      expect(written.size).toBeGreaterThanOrEqual(11);
      expect(written.has("回执.json")).toBe(true);
      for (const [name, content] of written)
        expect(Buffer.from(byPage[name] ?? []).equals(content), `${given.ledger.name}: ${name}`).toBe(true);
    }
    expect(wrong).toStrictEqual([]);
    await page.context().close();
  });

  it("verifies a receipt of the command line, and names what was changed since", async () => {
    const { page, wrong } = await showPage();
    const given = smallLedger((SEED % 100_000) * 10);
    const receipt = strFromU8((await byCommand(given)).get("回执.json") ?? new Uint8Array());
    const hold = async (text: string): Promise<string> => {
      const files = [{ name: "回执.json", bytes: new TextEncoder().encode(text) }, given.ledger];
      await page.locator("[data-test=verify]").setInputFiles(files.map(playwrightFile));
      const held = page.locator("[data-test=held]");
      await held.waitFor();
      return held.innerText();
    };
    expect(await hold(receipt)).toContain("逐项相符");
    await page.reload();
    // One figure that was found is another in the receipt.
    const forged = receipt.replace(/"recomputed": "(\d+)\.(\d\d)"/, '"recomputed": "9$1.$2"');
    expect(forged).not.toBe(receipt);
    expect(await hold(forged)).toMatch(/不相符：第一处在 found\.[^：]*recomputed：回执所载 "9/);
    expect(wrong).toStrictEqual([]);
    await page.context().close();
  });

  it.each(DAMAGED)("says what is wrong with $name", async ({ name, bytes, told }) => {
    const { page, wrong } = await shared();
    await give(page, { name, bytes });
    const says = page.locator(".trouble, ul li").filter({ hasText: told }).first();
    await says.waitFor();
    expect(await says.innerText()).toMatch(told);
    expect(await page.locator("#conclusion").count()).toBe(0);
    expect(wrong).toStrictEqual([]);
  });

  it("answers while a worker reads and judges 50,000 rows", async () => {
    const { page, wrong } = await showPage();
    await give(page, largeLedger());
    await page.getByText("大台账.csv", { exact: true }).waitFor();
    await page.locator(".view:not([hidden])").getByLabel("判断日").fill("2024-01-01");
    await button(page, "开始审计").click();
    await page
      .getByRole("status")
      .filter({ hasText: /已读 \d+ 行/ })
      .first()
      .waitFor();
    // The page answers before the worker has done.
    await button(page, "English").click();
    await page.getByRole("heading", { name: "1. Open a ledger" }).waitFor();
    expect(await page.locator("#conclusion").count()).toBe(0);
    await button(page, "单笔贷款").first().waitFor({ state: "detached" });
    await button(page, "Loan").click();
    await page.getByRole("heading", { name: "Interest and subsidy" }).waitFor();
    expect(wrong).toStrictEqual([]);
    await page.context().close();
  });

  it("asks a household question by question to a decision and its letter", async () => {
    const { page, wrong } = await showPage();
    await button(page, "农户申请").click();
    for (const [question, answer] of [
      ["申请编号", "A1"],
      ["申请日", "2023-11-01"],
      ["申请金额", "50000"],
      ["申请期限", "36"],
    ] as const) {
      await page.locator(".answer h3").filter({ hasText: question }).waitFor();
      expect(await page.locator("[data-test=outcome]").innerText()).toContain("尚不能判断");
      await page.locator(".answer input").fill(answer);
      await page.locator(".answer").getByRole("button", { name: "确定" }).click();
    }
    await page.locator(".answer h3").filter({ hasText: "户的类别" }).waitFor();
    expect(await page.locator(".answer").innerText()).toContain("为何要问");
    await page.locator(".answer").getByRole("button", { name: "其他农户" }).click();
    expect(await page.locator("[data-test=outcome]").innerText()).toContain("不符合条件");
    const letter = await page.locator("#letter-applicant .letter").innerText();
    expect(letter).toMatch(/^申请 A1（2023-11-01）：不符合条件/);
    expect(letter).toContain("第三部分第（二）项");
    expect(letter).not.toContain("解读");
    expect(await page.locator("#letter-officer .letter").innerText()).toContain("最高可贷金额");
    // Another answer to the same question turns the decision.
    await page.getByRole("button", { name: "改：户的类别" }).click();
    await page.locator(".answer").getByRole("button", { name: "脱贫户", exact: true }).click();
    expect(await page.locator("[data-test=outcome]").innerText()).not.toContain("不符合条件");
    expect(wrong).toStrictEqual([]);
    await page.context().close();
  });

  it("counts the worked loan of the design line by line, and reminds of its maturity", async () => {
    const { page, wrong } = await showPage();
    await button(page, "单笔贷款").click();
    const view = page.locator(".view:not([hidden])");
    const fill = (label: string, value: string): Promise<void> => view.getByLabel(label, { exact: true }).fill(value);
    await fill("本金（元）", "80000");
    for (const label of ["合同日", "放款日"]) await fill(label, "2022-03-10");
    await fill("到期日", "2025-03-10");
    await fill("年利率（如 3.65%）", "4.60%");
    await button(page, "添加还款").click();
    await fill("还款日 1", "2023-05-05");
    await fill("本金（元） 1", "30000.50");
    const shares = view.getByRole("button", { name: "添加份额" });
    await shares.click();
    await shares.click();
    await fill("至（可空） 1", "2023-12-31");
    await fill("份额 2", "70%");
    await fill("自（可空） 2", "2024-01-01");
    const cells = (n: number): Promise<string[]> =>
      view.locator(`[data-test=schedule] tbody td:nth-last-child(${String(n)})`).allInnerTexts();
    const said = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== "");
    // 80,000 at 4.60 %, 30,000.50 repaid on 2023-05-05; of the subsidy a cap of 50,000, from 2024 on 70 %.
    expect(said(await cells(3))).toStrictEqual([
      ...["112.44", "940.44", "940.44", "930.22", "920.00", "760.27", "587.77", "581.38", "581.38"],
      ...["587.77", "587.77", "581.38", "504.72"],
    ]);
    expect(said(await cells(2))).toStrictEqual([
      ...["70.28", "587.78", "587.78", "581.39", "575.00", "587.77", "587.77", "581.38", "428.05"],
      ...["411.44", "411.44", "406.97", "353.30"],
    ]);
    expect(await view.locator("[data-test=schedule] tfoot").innerText()).toMatch(/8,615\.98\s+6,170\.35\s+2,445\.63/);
    // Sixty days before 2025-03-10, and thirty.
    const { name, bytes } = await savedBy(page, () => button(page, "保存为日历文件（.ics）").click());
    expect(name).toBe("到期提醒.ics");
    expect(strFromU8(bytes).match(/DTSTART;VALUE=DATE:\d+/g)).toStrictEqual([
      ...["DTSTART;VALUE=DATE:20250109", "DTSTART;VALUE=DATE:20250208"],
    ]);
    // What is not a loan is refused with words, and the page goes on.
    await fill("到期日", "2022-03-09");
    expect(await view.locator("#schedule .trouble").innerText()).toMatch(/[\u4e00-\u9fff]/);
    expect(wrong).toStrictEqual([]);
    await page.context().close();
  });

  it("draws whom a listing reaches, with the last days", async () => {
    const { page, wrong } = await showPage();
    await button(page, "亲属限制").click();
    const view = page.locator(".view:not([hidden])");
    // Listed on 2022-03-01 for five years: to 2027-03-01; relatives are open since 2020-12-18, the sister is two steps away.
    await view.getByLabel("判断日").fill("2024-01-01");
    const rows = (await view.locator("[data-test=reach] tbody tr").allInnerTexts()).map((row) =>
      row.split("\t").slice(0, 4),
    );
    expect(rows).toStrictEqual([
      ["女儿丁", "授信", "存疑", "2027-03-01"],
      ["父亲丙", "授信", "存疑", "2027-03-01"],
      ["甲", "授信", "受限", "2027-03-01"],
      ["甲", "补贴", "受限", "2027-03-01"],
      ["配偶乙", "授信", "存疑", "2027-03-01"],
    ]);
    expect(await view.locator("[data-test=graph] .node").count()).toBe(5);
    expect(await view.locator("[data-test=graph] .edge.path").count()).toBe(3);
    expect(await view.locator("[data-test=graph] text").allTextContents()).toContain("不受限");
    await view.getByLabel("判断日").fill("2027-03-02");
    expect(await view.locator("#reach").innerText()).toContain("判断日无人受限");
    expect(wrong).toStrictEqual([]);
    await page.context().close();
  });

  it("saves what was typed, takes it back, and keeps nothing by itself", async () => {
    const { page } = await showPage();
    await button(page, "单笔贷款").click();
    const view = page.locator(".view:not([hidden])");
    await view.getByLabel("本金（元）", { exact: true }).fill("12345.67");
    const { bytes } = await savedBy(page, () => view.getByRole("button", { name: "保存填写内容" }).click());
    await page.reload();
    await button(page, "单笔贷款").click();
    expect(await view.getByLabel("本金（元）", { exact: true }).inputValue()).toBe("50000");
    await view.getByLabel("打开保存的内容").setInputFiles(playwrightFile({ name: "贷款.json", bytes }));
    await view.getByText("12,345.67").first().waitFor();
    await view
      .getByLabel("打开保存的内容")
      .setInputFiles(playwrightFile({ name: "别的.json", bytes: new TextEncoder().encode("{}") }));
    await view.getByText("这不是本页保存的文件").waitFor();
    expect(await page.evaluate(() => [document.cookie, Object.keys(localStorage).length])).toStrictEqual(["", 0]);
    await page.context().close();
  });

  it("has no violation that axe knows, on any view, in both languages and both colours", async () => {
    const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, "utf8");
    const { page, wrong } = await showPage();
    await give(page, smallLedger(3).ledger, smallLedger(3).settings);
    await page.getByText("台账3", { exact: false }).first().waitFor();
    await audit(page);
    // Every wrong subsidy has its arithmetic, and a table within the table.
    await page.locator("#figures tbody tr").filter({ hasText: "本期贴息" }).first().getByRole("button").click();
    await page.locator("#figures tr.unfolded table").waitFor();
    await page.evaluate(axe);
    const views = [
      ["台账审计", "Ledger"],
      ["农户申请", "Household"],
      ["单笔贷款", "Loan"],
      ["亲属限制", "Family"],
    ] as const;
    for (const language of [0, 1] as const) {
      if (language === 1) await button(page, "English").click();
      for (const theme of ["light", "dark"] as const) {
        await page.locator(".switches select").selectOption(theme);
        for (const view of views) {
          await button(page, view[language]).click();
          const found = await page.evaluate(
            async (rules) => {
              const { axe: own } = window as unknown as {
                axe: {
                  run(options: object): Promise<{
                    violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
                  }>;
                };
              };
              return (await own.run(rules)).violations.map(
                ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`,
              );
            },
            theme === "light" ? {} : COLOURS,
          );
          expect(found, `${view[language]} ${theme}`).toStrictEqual([]);
        }
      }
    }
    expect(wrong).toStrictEqual([]);
    await page.context().close();
  });

  it("fits a phone: nothing is wider than the page but what scrolls by itself", async () => {
    const { page } = await showPage(360);
    for (const view of ["台账审计", "农户申请", "单笔贷款", "亲属限制"]) {
      await button(page, view).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(360);
    }
    await page.context().close();
  });

  it("is used by the keyboard alone", async () => {
    const { page } = await showPage();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("跳到正文");
    for (const name of ["台账审计", "农户申请", "单笔贷款"]) {
      await page.keyboard.press("Tab");
      expect(await focused()).toBe(name);
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "利息与贴息" }).waitFor();
    await page.context().close();
  });
});

let open: ReturnType<typeof showPage> | undefined;

/** One page for what needs no fresh one. */
function shared(): ReturnType<typeof showPage> {
  open ??= showPage();
  return open;
}
