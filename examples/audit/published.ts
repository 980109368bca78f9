import { mkdir, readFile, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import { explainBulletin } from "../../src/book/bulletin/explain.ts";
import { reconcileBulletin } from "../../src/book/bulletin/reconcile-bulletin.ts";
import type { Bulletin, BulletinTerms } from "../../src/book/bulletin/types.ts";
import { renderText } from "../../src/explain/render.ts";
import type { Explanation } from "../../src/kernel/explanation.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";

const data = (name: string): URL => new URL(`../data/${name}`, import.meta.url);
const OUT = "out/公开数字/";

/** Figures alone: the publication defines nothing. */
const PLAIN: BulletinTerms = {
  ...{ kind: "bulletin", pack: "公示", edition: "1", stated: {} },
  title: { zh: "只核对数字", en: "figures alone" },
};

/** Published figures and the terms that they are held to. */
const PUBLISHED = [
  { file: "luoping-2023-10.json", terms: luoping2023.bulletin },
  { file: "jingdong-2020-q2.json", terms: PLAIN },
] as const;

/** Checks the published figures: a line for what agrees, one for each figure that does not, and where all of it stands. */
export async function checkPublished(): Promise<readonly Bilingual[]> {
  await mkdir(data(OUT), { recursive: true });
  const each = await Promise.all(
    PUBLISHED.map(async ({ file, terms }) => {
      const bulletin = JSON.parse(await readFile(data(file), "utf8")) as Bulletin; // checked by the function
      const result = reconcileBulletin(terms, bulletin);
      const [zh, en] = [explainBulletin(result, { language: "zh" }), explainBulletin(result, { language: "en" })];
      await writeFile(data(`${OUT}${bulletin.bulletin}.txt`), `${renderText(zh)}\n\n${renderText(en)}\n`);
      const english = inShort(en);
      return inShort(zh).map((line, i) => ({ zh: line, en: english[i] ?? line }));
    }),
  );
  const place = relative(process.cwd(), fileURLToPath(data(OUT)));
  return [
    {
      zh: `四、公开数字（真实的通报和公示，逐项核对在 ${place}）`,
      en: `4. Published figures (a real bulletin and a real publication; every check in ${place})`,
    },
    ...each.flat(),
  ];
}

/** The heading of a letter, and each figure that differs on one line. */
function inShort({ language, lines }: Explanation): readonly string[] {
  const said: string[] = [];
  const after = { zh: "；", en: "; " }[language];
  let isOpen = false;
  for (const line of lines) {
    if (line.type === "heading") {
      isOpen = said.length > 0 && /(：不符|: differs)$/.test(line.text);
      if (isOpen || said.length === 0) said.push(line.text);
    } else if (isOpen && line.type !== "citation") {
      const words = line.type === "text" ? line.text : renderText({ language, lines: [line] }).trim();
      said.push(`${said.pop() ?? ""}${after}${words}`);
    }
  }
  return said;
}
