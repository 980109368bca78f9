import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import * as index from "../../src/entries/index.ts";
import { functionsByName } from "../../src/evidence/functions.ts";
import { HELP } from "../../examples/audit/help.ts";
import { filesIn, root, textOf } from "../support/source.ts";

/*
 * What README says, held to what there is. Its blocks of TypeScript are run by doc-examples, its first result by first-result.mjs,
 * what it says of the sample ledger and of settings by book/audit/sample, its tables by tables.
 */

const readme = textOf("README.md");
const manifest = JSON.parse(textOf("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}; // ours

/** Pages that are read on the web. */
const pages = [
  ...filesIn(".", /^[A-Z]+\.md$/),
  ...["src/README.md", "examples/README.md", "examples/engine/README.md", "test/mutation.md", "test/fuzz.md"],
];

/** The text of a page without what stands in blocks of code. */
function prose(text: string): string {
  return text.replace(/```[\s\S]*?```/g, "");
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...prose(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

describe("every page", () => {
  it.each(pages)("%s has links that lead somewhere", (page) => {
    const links = [...prose(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);
    const broken = links
      .filter((to) => !/^https?:/.test(to))
      .filter((to) => {
        const [path = "", anchor] = to.split("#");
        const file = path === "" ? page : posix.join(posix.dirname(page), decodeURI(path));
        if (!existsSync(root + file)) return true;
        return anchor !== undefined && !anchorsOf(textOf(file)).has(decodeURIComponent(anchor));
      });
    expect(broken).toStrictEqual([]);
  });

  it.each(pages)("%s names commands that there are", (page) => {
    const named = [...textOf(page).matchAll(/npm run ([\w:\u4e00-\u9fff]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toStrictEqual([]);
  });
});

describe("README", () => {
  it("begins in Chinese, with the two commands before anything else", () => {
    const [before = "", block = ""] = readme.split("```sh\n");
    expect(before.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(3);
    expect(before.split("\n")[2]).toMatch(/^[\u4e00-\u9fff]/);
    expect(block).toMatch(/^npm ci && npm run recheck .*\nnpm ci && npm test /);
    const sections = [...prose(readme).matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
    expect(sections.slice(1, 7)).toStrictEqual([
      "能查什么",
      "三步上手",
      "换成自己的台账",
      "结果怎么看",
      "不能查什么",
      "谁对解读负责",
    ]);
  });

  it("lists every section in its contents", () => {
    const [contents = ""] = /## 目录 Contents\n([\s\S]*?)\n## /.exec(readme)?.slice(1) ?? [];
    const sections = [...prose(readme).matchAll(/^##+ (.+)$/gm)].map(([, heading = ""]) => heading);
    const listed = new Set([...contents.matchAll(/\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor));
    const own = ["目录 Contents", "For integrators", "Licence"];
    const left = sections
      .filter((heading) => !own.includes(heading))
      .filter((heading) => {
        const [anchor = ""] = anchorsOf(`## ${heading}`);
        return !listed.has(anchor);
      });
    expect(left).toStrictEqual([]);
  });

  it("writes Chinese with full-width punctuation", () => {
    const text = prose(readme).replace(/`[^`]*`/g, "");
    expect(text.match(/[\u4e00-\u9fff][,;:!?()][\u4e00-\u9fff]/g) ?? []).toStrictEqual([]);
  });

  it("answers in its table of functions for every function that makes a result, and names none that there is not", () => {
    const [, table = ""] = /<summary>What each function answers<\/summary>([\s\S]*?)<\/details>/.exec(readme) ?? [];
    const named = [...table.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
    const firsts = table.split("\n").flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`(\w+)`/g)]);
    expect(firsts.map(([, name = ""]) => name).filter((name) => !Object.hasOwn(index, name))).toStrictEqual([]);
    expect(Object.keys(functionsByName).filter((name) => !named.includes(name))).toStrictEqual([]);
  });

  it("lists every entry of the package", () => {
    const [, line = ""] = /^Entries: ([\s\S]*?)\n\n/m.exec(readme) ?? [];
    const own = Object.keys(manifest.exports)
      .map((entry) => entry.slice(1))
      .filter((entry) => entry !== "" && entry !== "/package.json" && !entry.startsWith("/packs/"));
    expect(own.filter((entry) => !line.includes(`\`${entry}\``))).toStrictEqual([]);
  });

  it("tells of options, papers and exit codes what the help tells", () => {
    const options = [...readme.matchAll(/ (--(?:list|registered|verify|language|help|settings|day))\b/g)];
    expect(options.length).toBeGreaterThan(5);
    for (const [, option = ""] of options) for (const help of [HELP.zh, HELP.en]) expect(help).toContain(option);
    for (const paper of ["审计底稿.xlsx", "审计报告.html", "函稿", "通报数据.txt", "回执.json"]) {
      expect(readme).toContain(paper);
      expect(HELP.zh).toContain(paper);
    }
    expect(readme).toContain("退出码：0 没有发现，1 有发现，2 文件或设置不能用");
    expect(HELP.zh).toContain("退出码：0 没有发现；1 有发现；2 文件或设置不能用");
    expect(readme).toContain("文件行数 = 采用 + 无贷款 + 合计行 + 不能采用 + 说明 + 空白 + 标题");
    expect(HELP.zh).toContain("文件行数 = 采用 + 无贷款 + 合计行 + 不能采用 + 说明 + 空白 + 标题");
  });

  it("names files of the repository that there are", () => {
    const named = [...readme.matchAll(/`((?:examples|src|test)\/[^`\s]+\.\w+)`/g)].map(([, file = ""]) => file);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((file) => !existsSync(root + file))).toStrictEqual([]);
  });
});
