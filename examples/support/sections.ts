// Rechecks published figures and shows the rules at work, section by section.
import { readFileSync } from "node:fs";
import * as packs from "fupin-credit/packs";

const sections = [
  ["Luoping county, bulletin of October 2023 罗平县通报", "../05-luoping-bulletin.ts"],
  ["Zhaohua district, cooperative dividend 昭化区分红", "../03-zhaohua-dividend.ts"],
  ["Guangyuan city, figures of 2019 广元市数字", "../04-guangyuan-figures.ts"],
  ["A household under the scheme, requirement by requirement 一户逐条判断", "../06-household-that-qualifies.ts"],
  ["One family under five documents 一户五地对照", "../38-one-family-five-places.ts"],
  ["Loans of three generations 三代产品", "../39-three-generations.ts"],
  ["A credit line, and 71 days overdue 授信与逾期71天", "../18-credit-line.ts"],
  ["The grades of Changge, and their gaps 长葛等级表与空档", "../21-changge-grades.ts"],
  ["Interest of one loan, working paper 一笔贷款的利息底稿", "../09-interest-of-one-loan.ts"],
  ["An application on its way 贷款流程", "../34-application-on-its-way.ts"],
  ["Care after lending 贷后管理", "../36-after-lending.ts"],
  ["Deadlines over the Spring Festival of 2024 春节前后的期限", "../35-deadlines-over-a-holiday.ts"],
  ["Who may query a household's information 信用信息查询", "../37-who-may-ask.ts"],
  ["An existing book put in order 整改检查", "../40-book-put-in-order.ts"],
  ["Targets of two towns 工作目标", "../41-targets-of-two-towns.ts"],
  ["Sample ledger, what falls due and which notices were late 到期与提醒", "../26-notices-of-a-ledger.ts"],
  ["Sample ledger of 30 loans, claimed subsidies 样本台账贴息复核", "../13-sample-ledger.ts"],
] as const;

/** The packs that a script imports, with their editions. */
function termsOf(file: string): string {
  const script = readFileSync(new URL(file, import.meta.url), "utf8");
  const names = /import \{([^}]*)\} from "fupin-credit\/packs"/.exec(script)?.[1]?.split(",") ?? [];
  const known: Readonly<Record<string, packs.Pack>> = packs;
  const used = names.flatMap((name) => known[name.trim()] ?? []);
  const shown = used.map(({ title, edition }) => `${title.zh} / ${title.en}, edition ${edition}`);
  return shown.length === 0 ? "published figures only" : shown.join("; ");
}

for (const [title, file] of sections) {
  console.log(`\n=== ${title} ===`);
  console.log(`Terms: ${termsOf(file)}\n`);
  await import(file);
}
