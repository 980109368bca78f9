import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import { sayControl, sayKind, sayMapping } from "../../src/book/sheet/say.ts";
import type { AuditSettings } from "../../src/book/sheet/settings.ts";
import { readSettings, writeSettings, type WrittenSettings } from "../../src/book/sheet/settings-text.ts";
import { listWords } from "../../src/base/input/list-words.ts";
import { auditClaims, auditClasses, type AuditFinding, type LedgerAudit } from "../../src/book/audit/finding.ts";
import { type ColumnKey, declared } from "../../src/book/sheet/columns.ts";
import type { Basis } from "../../src/kernel/basis.ts";
import { memberWords } from "../../src/kernel/members.ts";
import { basisLines } from "../../src/kernel/cite.ts";
import { documents } from "../../src/documents/registry.ts";
import { optionKey } from "../../src/kernel/reading.ts";
import { readSheet } from "../../src/book/sheet/read-rows.ts";
import type { LedgerBehind } from "../../src/book/papers/ledger-table.ts";
import type { AuditOrigin } from "../../src/book/papers/audit-receipt.ts";
import type { AuditList } from "../../src/book/audit/settings.ts";
import { readList } from "./lists.ts";
import { checkBulletin } from "./bulletin.ts";
import { readArguments, type Told } from "./arguments.ts";
import { FileRefused } from "./file-refused.ts";
import { HELP } from "./help.ts";
import { BEGINNING, type Chosen, chooseSheet, exists, judgeRows, Lines, readRows, type Screen } from "./judge.ts";
import { hashOf, openLedger } from "./open-file.ts";
import { writePapers } from "./papers/write-papers.ts";
import { receiptOfRun, verifyRun } from "./receipt.ts";
import { optionWords, packTitle, proposePacks, questionWords } from "./terms.ts";
import { csvOf } from "./write-csv.ts";

/** 0: nothing found; 1: findings; 2: the file or the settings cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** Runs `npm run recheck -- FILE…` with what stands behind it. */
export async function runAudit(given: readonly string[], screen: Screen): Promise<ExitCode> {
  const told = readArguments(given);
  if ("wrong" in told) {
    screen.say(`${told.wrong.zh}\n${told.wrong.en}`);
    return 2;
  }
  if (told.help) {
    screen.say(HELP[told.language]);
    return 0;
  }
  if (told.verify !== undefined) {
    const lines = new Lines(told.language);
    const { verify } = told;
    const code = await orRefused(verify, lines, () => verifyRun(resolve(verify), told.files[0], lines, screen));
    for (const line of lines.shown()) screen.say(line);
    return code;
  }
  let worst = 0 as ExitCode;
  const ended = (code: ExitCode): void => {
    if (code > worst) worst = code;
  };
  const show = (lines: Lines): void => {
    for (const line of lines.shown()) screen.say(line);
  };
  const lists: Listed[] = [];
  const ledgers: { readonly file: string; readonly chosen: Chosen; readonly lines: Lines }[] = [];
  const asked = [
    ...told.lists.map((file) => ({ file, as: "list" })),
    ...told.registered.map((file) => ({ file, as: "registered" })),
    ...told.files.map((file) => ({ file, as: "any" })),
  ];
  // The lists first: every ledger is matched with all of them.
  for (const { file, as } of asked) {
    const lines = new Lines(told.language);
    const code = await orRefused(file, lines, async () => {
      const opened = await openLedger(resolve(file));
      lines.add(...opened.says);
      const chosen = await chooseSheet(opened.sheets, lines);
      const { usable, settings } = chosen.proposal;
      if (as === "any" && !(usable && settings.kind === "persons")) {
        ledgers.push({ file, chosen, lines });
        return "ledger";
      }
      const { list, says } = await readList(file, chosen, as === "registered");
      const role = as === "registered" ? as : "list";
      lists.push({ list, file: resolve(file), as: role });
      lines.add(...says);
      return 0;
    });
    if (code === "ledger") continue;
    show(lines);
    ended(code);
  }
  if (ledgers.length === 0 && worst === 0) {
    const words = { zh: "只有名单，没有台账，没有得出任何结论", en: "only lists and no ledger: nothing was concluded" };
    screen.say(words[told.language]);
    return 2;
  }
  // Bulletins last: they are held to the ledgers behind them.
  const isBulletin = ({ chosen }: (typeof ledgers)[number]): boolean => chosen.proposal.settings.kind === "figures";
  const behind: LedgerBehind[] = [];
  for (const { file, chosen, lines } of [...ledgers.filter((of) => !isBulletin(of)), ...ledgers.filter(isBulletin)]) {
    ended(await orRefused(file, lines, () => auditFile(file, chosen, { lists, behind }, told, lines, screen)));
    show(lines);
  }
  return worst;
}

/** Does something with a file; of one that cannot be used the reason is said. */
async function orRefused<T>(file: string, lines: Lines, make: () => Promise<T>): Promise<T | 2> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    lines.add({
      zh: `不能读取 ${basename(file)}：${error.says.zh}`,
      en: `${basename(file)} cannot be read: ${error.says.en}`,
    });
    return 2;
  }
}

/** A list of persons with its file. */
interface Listed {
  readonly list: AuditList;
  readonly file: string;
  readonly as: AuditOrigin["lists"][number]["as"];
}

async function auditFile(
  file: string,
  chosen: Chosen,
  { lists, behind }: { readonly lists: readonly Listed[]; readonly behind: LedgerBehind[] },
  told: Told,
  lines: Lines,
  screen: Screen,
): Promise<ExitCode> {
  const path = resolve(file);
  const name = basename(path, extname(path));
  const hash = await hashOf(path);
  // Said at once: counting takes its time.
  screen.say(
    {
      zh: `台账 ${basename(path)}（SHA-256 ${hash.slice(0, 12)}…）`,
      en: `ledger ${basename(path)} (SHA-256 ${hash.slice(0, 12)}…)`,
    }[told.language],
  );
  const place = told.settings ?? join(dirname(path), `${name}.审计设置.json`);
  const settings = await settingsFor(place, told.settings !== undefined, chosen, lines);
  const day = settings?.audit.judgedOn ?? told.day ?? today();
  const out = join(dirname(path), "out", `${name}-${day}`);
  const isAgain = await exists(out);
  await mkdir(out, { recursive: true });
  const mapping = sayMapping(chosen.proposal).map(({ column, heading, means, unit, standing, why }) => [
    column,
    heading,
    ...[means, unit, standing, why].map((words) => words[told.language]),
  ]);
  await writeFile(join(out, "列对照.csv"), csvOf([MAPPING_HEADINGS[told.language], ...mapping]));
  if (settings === undefined) {
    lines.add({
      zh: `列对照表：${join("out", `${name}-${day}`, "列对照.csv")}`,
      en: `the mapping: ${join("out", `${name}-${day}`, "列对照.csv")}`,
    });
    return 2;
  }
  if (settings.sheet.kind === "figures") {
    const checked = await checkBulletin(
      { name, day, out, language: told.language, behind },
      settings.sheet,
      chosen.sheet,
    );
    lines.add(...checked.says, ...whereOutput(out, isAgain));
    if (!checked.isUsable) lines.add(NO_ROW);
    return checked.isUsable ? (checked.isFound ? 1 : 0) : 2;
  }
  const { control, findings, taken, isCut } = await readRows(chosen.sheet, settings, screen);
  lines.add(...sayControl(control));
  if (isCut !== undefined) lines.add({ zh: `没有读完：${isCut.zh}`, en: `not read to its end: ${isCut.en}` });
  const rows = findings.map(({ line, column = "", heading = "", stands = "", expected, says }) => [
    String(line),
    column,
    heading,
    stands,
    expected[told.language],
    says[told.language],
  ]);
  await writeFile(join(out, "数据不完整.csv"), csvOf([FINDING_HEADINGS[told.language], ...rows]));
  const { materiality } = settings.audit;
  const { audit, judged, terms } = judgeRows(
    taken,
    settings,
    day,
    lists.map(({ list }) => list),
  );
  behind.push({ rows: taken, columns });
  const found = audit.findings.map((finding) => rowOfFinding(finding, told.language));
  await writeFile(join(out, "问题清单.csv"), csvOf([PROBLEM_HEADINGS[told.language], ...found]));
  const figures = audit.figures.map((figure) => [
    String(figure.line),
    String(figure.part),
    memberWords(figure.claim, auditClaims)[told.language],
    ...[figure.claimed, figure.recomputed, figure.difference],
    figure.class === "right"
      ? { zh: "相符", en: "right" }[told.language]
      : memberWords(figure.class, auditClasses)[told.language],
    figure.reference,
  ]);
  await writeFile(join(out, "复算金额.csv"), csvOf([FIGURE_HEADINGS[told.language], ...figures]));
  const households = audit.householdFigures.map((of) => [
    of.lines.join(" "),
    memberWords(of.claim, auditClaims)[told.language],
    ...[of.claimed, of.recomputed, of.over, of.under, of.net],
  ]);
  await writeFile(join(out, "按户合计.csv"), csvOf([HOUSEHOLD_HEADINGS[told.language], ...households]));
  const readings = audit.readings.flatMap(({ id, chosen, effect }) =>
    effect.map(({ alternative, changes, rows: n }) => [
      ...[id, questionWords(id), optionWords(id, chosen), optionWords(id, alternative)].map((words) =>
        typeof words === "string" ? words : words[told.language],
      ),
      ...[optionKey(alternative), changes ?? "—", String(n)],
    ]),
  );
  await writeFile(join(out, "解读影响.csv"), csvOf([READING_HEADINGS[told.language], ...readings]));
  const unchecked = audit.notChecked.map(({ claim, why, loans }) => [
    memberWords(claim, auditClaims)[told.language],
    why[told.language],
    String(loans),
  ]);
  await writeFile(join(out, "未能检查.csv"), csvOf([UNCHECKED_HEADINGS[told.language], ...unchecked]));
  if (settings.sheet.kind === "loans") {
    const packs = settings.audit.packs.map((written) => ({
      ...{ zh: packTitle(written, "zh"), en: packTitle(written, "en") },
    }));
    const source = { file: basename(path), hash, packs, control: sayControl(control), materiality };
    lines.add(...(await writePapers(out, source, judged, taken, audit, told.language)));
    const settingsFile = { file: basename(place), text: await readFile(place, "utf8") };
    const listFiles = await Promise.all(
      lists.map(async ({ file: of, as }) => ({ file: relative(dirname(path), of), sha256: await hashOf(of), as })),
    );
    const run = { day, control, audit, judged };
    const receipt = receiptOfRun({ file: basename(path), sha256: hash }, settingsFile, listFiles, settings, run);
    await writeFile(join(out, "回执.json"), `${JSON.stringify(receipt, undefined, 1)}\n`);
    lines.add(...terms.says, ...sayAudit(audit, materiality));
    const shown = audit.findings
      .filter(({ belowMateriality }) => belowMateriality !== true)
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, 5);
    lines.add(...shown.map(({ says }) => says));
  }
  if (findings.length > 0) {
    lines.add({
      zh: `数据不完整 ${String(findings.length)} 处，例如：`,
      en: `${String(findings.length)} places cannot be read, such as:`,
    });
    lines.add(...findings.slice(0, 5).map(({ says }) => says));
  }
  lines.add(...whereOutput(out, isAgain));
  if (isCut !== undefined) return 2;
  if (control.taken === 0) {
    lines.add(NO_ROW);
    return 2;
  }
  return findings.length + audit.findings.length > 0 || control.checks.differs > 0 ? 1 : 0;
}

const NO_ROW: Bilingual = { zh: "没有一行可用，没有得出任何结论", en: "no row can be used, and nothing was concluded" };

function whereOutput(out: string, isAgain: boolean): readonly Bilingual[] {
  return [
    {
      zh: `全部输出：${out}${isAgain ? "（覆盖了同日的上次输出）" : ""}`,
      en: `all output: ${out}${isAgain ? " (written over that of the same day)" : ""}`,
    },
  ];
}

const MAPPING_HEADINGS = {
  zh: ["列", "标题", "读作", "单位", "把握", "理由"],
  en: ["column", "heading", "read as", "unit", "standing", "why"],
} as const;

const FINDING_HEADINGS = {
  zh: ["行", "列", "标题", "原文", "应为", "说明"],
  en: ["line", "column", "heading", "what stands there", "expected", "in words"],
} as const;

const PROBLEM_HEADINGS = {
  zh: [
    "类别",
    "事项",
    "行",
    "第几笔",
    "其他行",
    "乡镇",
    "银行",
    "申报",
    "复算",
    "差额（元）",
    "低于重要性",
    "说明",
    "依据",
  ],
  en: [
    "class",
    "claim",
    "line",
    "loan",
    "other lines",
    "township",
    "lender",
    "claimed",
    "recomputed",
    "difference (yuan)",
    "below materiality",
    "in words",
    "basis",
  ],
} as const;

const FIGURE_HEADINGS = {
  zh: ["行", "第几笔", "事项", "申报（元）", "复算（元）", "差额（元）", "类别", "底稿索引"],
  en: ["line", "loan", "claim", "claimed (yuan)", "recomputed (yuan)", "difference (yuan)", "class", "working paper"],
} as const;

const HOUSEHOLD_HEADINGS = {
  zh: ["各笔所在行", "事项", "申报（元）", "复算（元）", "多报（元）", "少报（元）", "净额（元）"],
  en: [
    "lines of its loans",
    "claim",
    "claimed (yuan)",
    "recomputed (yuan)",
    "over (yuan)",
    "under (yuan)",
    "net (yuan)",
  ],
} as const;

const READING_HEADINGS = {
  zh: ["解读", "问题", "所选", "另一选项", "另一选项在设置中的写法", "应贴息合计变动（元）", "项数"],
  en: [
    ...["reading", "question", "chosen", "alternative", "alternative as the settings write it"],
    ...["change of all subsidies (yuan)", "figures"],
  ],
} as const;

const UNCHECKED_HEADINGS = {
  zh: ["事项", "为何未能检查", "笔数"],
  en: ["claim", "why it was not checked", "loans"],
} as const;

const YES = { zh: "是", en: "yes" } as const;

function rowOfFinding(finding: AuditFinding, language: Language): readonly string[] {
  const {
    class: of,
    claim,
    line,
    part,
    others,
    township = "",
    lender = "",
    claimed = "",
    recomputed = "",
    difference = "",
    belowMateriality: isBelow,
    says,
    basis,
  } = finding;
  return [
    ...[
      memberWords(of, auditClasses)[language],
      memberWords(claim, auditClaims)[language],
      String(line),
      String(part),
      others.join(" "),
    ],
    ...[township, lender, claimed, recomputed, difference, isBelow === true ? YES[language] : "", says[language]],
    basisText(basis, language),
  ];
}

/** How much a finding is about, in yuan. */
function sizeOf({ difference = "0" }: AuditFinding): number {
  return Math.abs(Number(difference));
}

/** What a finding rests on, as letters say it. */
function basisText(basis: readonly Basis[], language: Language): string {
  const bySettings = basis.some(({ by }) => by === "caller");
  const cited = basisLines(
    basis.filter(({ by }) => by !== "caller"),
    language,
    documents,
  ).map((line) => ("text" in line ? line.text : ""));
  return [...cited, ...(bySettings ? [{ zh: "设置写明", en: "the settings" }[language]] : [])].join("；");
}

/** What the audit came to in words: classes, what was claimed too much and too little, what was not checked. */
function sayAudit(audit: LedgerAudit, materiality: string): readonly Bilingual[] {
  const classes = auditClasses.list
    .filter((of) => audit.counts[of] > 0)
    .map((of) => ({ words: memberWords(of, auditClasses), n: String(audit.counts[of]) }));
  const list = (keys: readonly ColumnKey[]): Bilingual =>
    listWords(keys.map((key) => ({ zh: declared(key).zh, en: declared(key).en })));
  const missing = list(audit.notRecomputed);
  return [
    {
      zh: `复算 ${String(audit.loans)} 笔（能认定的户 ${String(audit.households)} 户），发现 ${String(audit.findings.length)} 项${classes.length === 0 ? "" : `：${classes.map(({ words, n }) => `${words.zh} ${n}`).join("，")}`}`,
      en: `${String(audit.loans)} loans were judged (${String(audit.households)} households are known by a number), ${String(audit.findings.length)} findings${classes.length === 0 ? "" : `: ${classes.map(({ words, n }) => `${words.en} ${n}`).join(", ")}`}`,
    },
    ...(audit.belowMateriality === 0
      ? []
      : [
          {
            zh: `其中 ${String(audit.belowMateriality)} 项差额低于重要性 ${materiality} 元（仍逐项列在问题清单，合计中未剔除）`,
            en: `${String(audit.belowMateriality)} of them differ by less than the materiality, ${materiality} yuan (all of them are listed, and count in the sums)`,
          },
        ]),
    ...audit.totals.map(({ claim, over, under, net }) => {
      const { zh, en } = memberWords(claim, auditClaims);
      return {
        zh: `${zh}：多报 ${over} 元，少报 ${under} 元，净额 ${net} 元`,
        en: `${en}: over by ${over}, under by ${under}, net ${net} yuan`,
      };
    }),
    ...sayReadings(audit),
    ...audit.notChecked.map(({ claim, why, loans }) => {
      const { zh, en } = memberWords(claim, auditClaims);
      return {
        zh: `未能检查 ${zh} ${String(loans)} 笔：${why.zh}`,
        en: `not checked: ${en}, ${String(loans)} loans: ${why.en}`,
      };
    }),
    ...(audit.notRecomputed.length === 0
      ? []
      : [
          {
            zh: `没有检查的列（没有结论，不等于正确）：${missing.zh}`,
            en: `columns that were not checked, of which nothing is concluded: ${missing.en}`,
          },
        ]),
  ];
}

/** The other choice that changes the subsidies most, each way. */
function sayReadings({ readings }: LedgerAudit): readonly Bilingual[] {
  const all = readings.flatMap(({ id, effect }) =>
    effect.flatMap(({ alternative, changes, rows }) =>
      changes === null || rows === 0 ? [] : [{ id, alternative, changes, rows, size: Number(changes) }],
    ),
  );
  const [least, most] = [all.filter(({ size }) => size < 0), all.filter(({ size }) => size > 0)].map((some) =>
    some.sort((a, b) => Math.abs(b.size) - Math.abs(a.size)).at(0),
  );
  return [least, most].flatMap((one) => {
    if (one === undefined) return [];
    const [question, option] = [questionWords(one.id), optionWords(one.id, one.alternative)];
    const [changes, n] = [one.changes, String(one.rows)];
    return [
      {
        zh: `文件未明确：${question.zh}如改为“${option.zh}”，应贴息合计变动 ${changes} 元（${n} 项）`,
        en: `open in the documents: ${question.en} Were it “${option.en}”, the subsidies due would change by ${changes} yuan (${n} figures)`,
      },
    ];
  });
}

const UNSET: AuditSettings = { packs: [], readings: {}, materiality: "0.00", judgedOn: null, window: null };

/** The settings that a file has, or those that are proposed and now written; nothing where neither can be used. */
async function settingsFor(
  place: string,
  isNamed: boolean,
  { proposal, sheet }: Chosen,
  lines: Lines,
): Promise<WrittenSettings | undefined> {
  if (isNamed || (await exists(place))) {
    const text = await readFile(place, "utf8").catch(() => {
      throw new FileRefused(`找不到设置文件：${place}`, `there are no settings ${place}`);
    });
    const read = readSettings(text);
    if (read.state === "read") {
      lines.add({ zh: `按设置文件读取：${basename(place)}`, en: `read by the settings ${basename(place)}` });
      return read.settings;
    }
    lines.add(
      { zh: `设置文件 ${basename(place)} 有误：`, en: `the settings ${basename(place)} are wrong:` },
      ...read.says,
    );
    return undefined;
  }
  const begun = proposal.usable ? [...readSheet(proposal.settings, await sheet.beginning(BEGINNING))] : [];
  const days = begun.flatMap((row) =>
    row.is === "taken"
      ? row.loans.flatMap(({ values: { contractOn, paidOutOn } }) => contractOn ?? paidOutOn ?? [])
      : [],
  );
  const packs = proposePacks(days);
  if (packs.length > 0)
    lines.add({
      zh: `按合同日推定政策包 ${packs.map((pack) => `${packTitle(pack, "zh")}（${pack}）`).join("、")}；贴息份额等由各县自定，请在设置中补充`,
      en: `by the days of the contracts: pack ${packs.map((pack) => `${packTitle(pack, "en")} (${pack})`).join(", ")}; add the county's own shares to the settings`,
    });
  const settings: WrittenSettings = { sheet: proposal.settings, audit: { ...UNSET, packs } };
  const { columns } = proposal;
  if (columns.length > 0) {
    await writeFile(place, writeSettings(settings, columns));
    const [sure, all] = [
      columns.filter(({ standing }) => standing === "sure").length,
      columns.filter(({ heading }) => heading !== "").length,
    ];
    const kind = sayKind(proposal);
    lines.add({
      zh: `${kind.zh}；${String(all)} 列中认出 ${String(sure)} 列；已写下设置 ${basename(place)}`,
      en: `${kind.en}; ${String(sure)} of ${String(all)} columns are known; settings written: ${basename(place)}`,
    });
  }
  lines.add(...proposal.says);
  return proposal.usable ? settings : undefined;
}

/** Today in China. */
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
