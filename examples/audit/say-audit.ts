import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import { listWords } from "../../src/base/input/list-words.ts";
import { auditClaims, auditClasses, type LedgerAudit } from "../../src/book/audit/finding.ts";
import { type ColumnKey, declared } from "../../src/book/sheet/columns.ts";
import { memberWords } from "../../src/kernel/members.ts";
import { optionWords, questionWords } from "./terms.ts";

/** What the audit came to in words. */
export interface AuditSaid {
  /** How much was judged, and what was not checked. */
  readonly checked: readonly Bilingual[];
  readonly found: {
    /** How many findings there are, by class. */
    readonly counts: readonly Bilingual[];
    /** What was claimed too much and too little. */
    readonly totals: readonly Bilingual[];
    /** What other readings would change. */
    readonly readings: readonly Bilingual[];
  };
}

/** Says what the audit came to: what was judged and what not; findings by class, what was claimed too much and too little. */
export function sayAudit(audit: LedgerAudit, materiality: string): AuditSaid {
  const classes = auditClasses.list
    .filter((of) => audit.counts[of] > 0)
    .map((of) => ({ words: memberWords(of, auditClasses), n: String(audit.counts[of]) }));
  const list = (keys: readonly ColumnKey[]): Bilingual =>
    listWords(keys.map((key) => ({ zh: declared(key).zh, en: declared(key).en })));
  const missing = list(audit.notRecomputed);
  const [loans, households] = [String(audit.loans), String(audit.households)];
  const found = String(audit.findings.length);
  const byClasses = (language: Language): string =>
    classes.map(({ words, n }) => `${words[language]} ${n}`).join({ zh: "，", en: ", " }[language]);
  return {
    checked: [
      {
        zh: `以 ${audit.asOf} 为判断日复算 ${loans} 笔（能认定的户 ${households} 户）`,
        en: `${loans} loans were judged as of ${audit.asOf} (${households} households are told apart)`,
      },
      ...audit.notChecked.map(({ claim, why, loans: of }) => {
        const { zh, en } = memberWords(claim, auditClaims);
        return {
          zh: `未能检查 ${zh} ${String(of)} 笔：${why.zh}`,
          en: `not checked: ${en}, ${String(of)} loans: ${why.en}`,
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
    ],
    found: {
      counts: [
        {
          zh: `发现 ${found} 项${classes.length === 0 ? "" : `：${byClasses("zh")}`}`,
          en: `${found} findings${classes.length === 0 ? "" : `: ${byClasses("en")}`}`,
        },
        ...(audit.findings.length === 0
          ? []
          : [{ zh: `按事项：${byClaim(audit, "zh")}`, en: `by what is wrong: ${byClaim(audit, "en")}` }]),
        ...(audit.belowMateriality === 0
          ? []
          : [
              {
                zh: `其中 ${String(audit.belowMateriality)} 项差额低于重要性 ${materiality} 元（仍逐项列在问题清单，合计中未剔除）`,
                en: `${String(audit.belowMateriality)} of them differ by less than the materiality, ${materiality} yuan (all of them are listed, and count in the sums)`,
              },
            ]),
      ],
      totals: audit.totals
        .filter(({ over, under }) => over !== NOTHING || under !== NOTHING)
        .map(({ claim, over, under, net }) => {
          const { zh, en } = memberWords(claim, auditClaims);
          return {
            zh: `${zh}：多报 ${over} 元，少报 ${under} 元，净额 ${net} 元`,
            en: `${en}: over by ${over}, under by ${under}, net ${net} yuan`,
          };
        }),
      readings: sayReadings(audit),
    },
  };
}

const NOTHING = "0.00";

/** How many findings there are of each claim, the most first. */
function byClaim({ findings }: LedgerAudit, language: Language): string {
  return auditClaims.list
    .map((claim) => ({ claim, n: findings.filter((finding) => finding.claim === claim).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map(({ claim, n }) => `${memberWords(claim, auditClaims)[language]} ${String(n)}`)
    .join({ zh: "，", en: ", " }[language]);
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
