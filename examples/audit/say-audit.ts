import type { Bilingual } from "../../src/base/input/bilingual.ts";
import { listWords } from "../../src/base/input/list-words.ts";
import { auditClaims, auditClasses, type LedgerAudit } from "../../src/book/audit/finding.ts";
import { type ColumnKey, declared } from "../../src/book/sheet/columns.ts";
import { memberWords } from "../../src/kernel/members.ts";
import { optionWords, questionWords } from "./terms.ts";

/** What the audit came to in words: classes, what was claimed too much and too little, what was not checked. */
export function sayAudit(audit: LedgerAudit, materiality: string): readonly Bilingual[] {
  const classes = auditClasses.list
    .filter((of) => audit.counts[of] > 0)
    .map((of) => ({ words: memberWords(of, auditClasses), n: String(audit.counts[of]) }));
  const list = (keys: readonly ColumnKey[]): Bilingual =>
    listWords(keys.map((key) => ({ zh: declared(key).zh, en: declared(key).en })));
  const missing = list(audit.notRecomputed);
  return [
    {
      zh: `以 ${audit.asOf} 为判断日复算 ${String(audit.loans)} 笔（能认定的户 ${String(audit.households)} 户），发现 ${String(audit.findings.length)} 项${classes.length === 0 ? "" : `：${classes.map(({ words, n }) => `${words.zh} ${n}`).join("，")}`}`,
      en: `${String(audit.loans)} loans were judged as of ${audit.asOf} (${String(audit.households)} households are told apart), ${String(audit.findings.length)} findings${classes.length === 0 ? "" : `: ${classes.map(({ words, n }) => `${words.en} ${n}`).join(", ")}`}`,
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
