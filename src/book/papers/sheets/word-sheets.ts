import type { Citation } from "../../../kernel/citation.ts";
import { memberWords } from "../../../kernel/members.ts";
import { withDays } from "../../../kernel/typeset.ts";
import { auditClaims } from "../../audit/finding.ts";
import { declared } from "../../sheet/columns.ts";
import { columnsOf, Draft, type PaperSheet, reckoned } from "../cells.ts";
import { articlesOf, citedWords, optionWords, readingOf, type Standing, standingOf } from "../cited.ts";
import type { PaperFacts } from "../facts.ts";
import type { SheetPlaces } from "./places.ts";

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  primary: "原文",
  secondary: "公开摘要，未见原文",
  "from-memory": "凭记忆录入，未经核对",
};

/** The articles on which findings rest, numbered in the order in which they come. */
export function numberArticles({ audit }: Pick<PaperFacts, "audit">): ReadonlyMap<Citation, number> {
  const all = [...new Set(audit.findings.flatMap(({ basis }) => articlesOf(basis)))];
  return new Map(all.map((article, i) => [article, i + 1]));
}

/** 政策条文: each article with its standing, and how many findings rest on it. */
export function articlesSheet(
  { audit, source }: PaperFacts,
  numbers: ReadonlyMap<Citation, number>,
  places: SheetPlaces,
): PaperSheet {
  const draft = new Draft(
    "政策条文",
    columnsOf(["编号", 8, "text"], ["条文", 80, "text"], ["来源", 22, "text"], ["引用的问题数", 13, "count"]),
    "政策条文",
    ["来源不是原文的条文，定性前须调取原文核对。"],
  );
  for (const [article, number] of numbers) {
    const found = audit.findings.filter(({ basis }) => articlesOf(basis).includes(article)).length;
    const column = places.findings.get("条文编号") ?? "";
    draft.add([
      ...[`〔${String(number)}〕`, citedWords(article, source).zh],
      STANDING_WORDS[standingOf(article, source.documents)],
      reckoned(`COUNTIFS(${column},"*"&A${String(draft.next)}&"*")`, found, "count"),
    ]);
  }
  return draft.done(1);
}

/** 解读: the points that documents leave open, what was chosen, and what the other choices would change. */
export function readingsSheet({ audit, source }: PaperFacts): PaperSheet {
  const draft = new Draft(
    "解读",
    columnsOf(
      ["问题", 60, "text"],
      ["所选", 28, "text"],
      ["另一选项", 28, "text"],
      ["应贴息合计变动（元）", 18, "amount"],
      ["涉及项数", 10, "count"],
      ["理由", 60, "text"],
    ),
    "政策未写明之处的解读",
    ["变动＝改取另一选项后的应贴息合计（本期与累计各计一次）－现在的合计；正数表示多贴。"],
  );
  const first = draft.next;
  for (const { id, chosen, effect } of audit.readings) {
    const reading = readingOf(id, source);
    for (const { alternative, changes, rows } of effect)
      draft.add([
        ...[reading?.question.zh ?? id, optionWords(reading, chosen).zh, optionWords(reading, alternative).zh],
        ...[
          changes === null ? "不能确定" : Number(changes),
          rows,
          reading === undefined ? undefined : withDays(reading.because.zh),
        ],
      ]);
  }
  const last = draft.next - 1;
  if (last < first) draft.add(["没有对贴息起作用的解读，或台账过大未逐一试算"]);
  draft.colour(first, last, `AND(ISNUMBER($D${String(first)}),$D${String(first)}<>0)`, "amber");
  return draft.done(1);
}

/** 未能检查: what was not checked and why; nothing is concluded of it. */
export function uncheckedSheet({ audit }: PaperFacts): PaperSheet {
  const draft = new Draft(
    "未能检查",
    columnsOf(["事项", 22, "text"], ["笔数", 10, "count"], ["原因", 90, "text"]),
    "未能检查的事项",
    ["以下事项没有得出结论，不等于正确。"],
  );
  for (const { claim, loans, why } of audit.notChecked)
    draft.add([memberWords(claim, auditClaims).zh, loans, withDays(why.zh)]);
  for (const key of audit.notRecomputed) draft.add([declared(key).zh, null, "台账有此栏，本次没有复算"]);
  if (audit.notChecked.length + audit.notRecomputed.length === 0) draft.add(["无"]);
  return draft.done(1);
}

const SIGNED = ["编制人", "编制日期", "复核人", "复核日期", "被审计单位确认", "确认日期"] as const;

/** 封面: what was audited, by what, and places for signatures. */
export function coverSheet({ audit, settings, source }: PaperFacts, names: readonly string[]): PaperSheet {
  const draft = new Draft(
    "封面",
    columnsOf(["项目", 22, "text"], ["内容", 100, "text"]),
    "扶贫（脱贫人口）小额信贷台账审计工作底稿",
  );
  const { window } = settings;
  draft.add(["台账文件", source.file]);
  draft.add(["文件 SHA-256", source.hash]);
  draft.add(["判断日", withDays(audit.asOf)]);
  draft.add(["审计期间", window === undefined ? "各笔放款日至判断日" : withDays(`${window[0]} 至 ${window[1]}`)]);
  draft.add(["政策", source.packs.length === 0 ? "没有写明" : source.packs.map(({ zh }) => zh).join("、")]);
  draft.add(["程序版本", `fupin-credit ${source.version}`]);
  for (const [i, { zh }] of source.control.entries()) draft.add([i === 0 ? "读取核对" : null, withDays(zh)]);
  draft.add(["复算范围", `贷款 ${String(audit.loans)} 笔，能认定的户 ${String(audit.households)} 户`]);
  draft.add(["采用的解读", `${String(audit.readings.length)} 处，见“解读”`]);
  draft.add(["底稿目录", names.join("、")]);
  draft.add([]);
  for (const place of SIGNED) draft.add([place, "________________________"], "label");
  return draft.done();
}
