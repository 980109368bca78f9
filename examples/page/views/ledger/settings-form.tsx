import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Bilingual } from "../../../../src/base/input/bilingual.ts";
import type { AuditSettings, WrittenAgreement, WrittenShare } from "../../../../src/book/sheet/settings.ts";
import type { WrittenSettings } from "../../../../src/book/sheet/settings-text.ts";
import * as packs from "../../../../src/entries/packs.ts";
import { PARTS } from "../../../../src/terms/parts.ts";
import { packTitle } from "../../../audit/terms.ts";
import { Button, ChoiceField, Field, RowsField, saveFile, TextField, Trouble, useWords } from "../../ui.tsx";
import { wordsOf } from "../../worker/desk.ts";
import type { Hand } from "../../worker/protocol.ts";

/** The parts of a pack by which a ledger is judged. */
const JUDGED = ["household", "grading", "interest", "subsidy", "overdue", "reminders", "compensation"] as const;

/** What an audit is told beside the sheet: all that the settings file says, the usual by fields, the whole as text. */
export function SettingsForm({
  desk,
  settings,
  change,
  day,
  setDay,
}: {
  readonly desk: Hand;
  readonly settings: WrittenSettings;
  readonly change: (settings: WrittenSettings) => void;
  readonly day: string;
  readonly setDay: (day: string) => void;
}): JSX.Element {
  const t = useWords();
  const { audit } = settings;
  const put = (next: Partial<AuditSettings>): void => {
    change({ ...settings, audit: { ...audit, ...next } });
  };
  const without = (key: "shares" | "lossShares" | "agreement"): void => {
    change({
      ...settings,
      audit: Object.fromEntries(Object.entries(audit).filter(([own]) => own !== key)) as unknown as AuditSettings,
    }); // one optional field less
  };
  const shares = audit.shares ?? [];
  const losses = audit.lossShares ?? [];
  const putShares = (next: readonly WrittenShare[]): void => {
    if (next.length === 0) without("shares");
    else put({ shares: next });
  };
  const putLosses = (next: NonNullable<AuditSettings["lossShares"]>): void => {
    if (next.length === 0) without("lossShares");
    else put({ lossShares: next });
  };
  return (
    <>
      <div class="fields">
        <TextField
          label={t("判断日", "Day of judgement")}
          kind="date"
          value={day}
          set={(value) => {
            setDay(value);
            // What the settings say goes before; a day that is typed here is said in them too.
            if (audit.judgedOn !== null) put({ judgedOn: value });
          }}
        />
        <WindowFields audit={audit} put={put} />
        <TextField
          label={t("重要性（元）", "Materiality (yuan)")}
          kind="decimal"
          help={t("低于此数的差异另行标明，仍逐项列出", "smaller differences are told apart, and listed all the same")}
          value={audit.materiality}
          set={(materiality) => {
            put({ materiality });
          }}
        />
      </div>
      <Packs audit={audit} put={put} />
      <fieldset>
        <legend>
          {t(
            "贴息份额（由各县自定，不写则贴息不作判断）",
            "Share of the interest that is subsidised (set by the county)",
          )}
        </legend>
        <RowsField
          rows={shares}
          set={putShares}
          begun={[{ share: "100%" }]}
          one={t("份额", "share")}
          add={t("添加份额", "Add a share")}
        >
          {(row, put) => (
            <>
              <TextField
                label={t("份额（如 100%）", "Share (such as 100%)")}
                value={row.share}
                set={(share) => {
                  put({ ...row, share: share as WrittenShare["share"] });
                }}
              />
              <TextField
                label={t("自（可空）", "From (may be empty)")}
                kind="date"
                value={row.from ?? ""}
                set={(from) => {
                  put(shareOf(row.share, from, row.through ?? ""));
                }}
              />
              <TextField
                label={t("至（可空）", "Through (may be empty)")}
                kind="date"
                value={row.through ?? ""}
                set={(through) => {
                  put(shareOf(row.share, row.from ?? "", through));
                }}
              />
            </>
          )}
        </RowsField>
      </fieldset>
      <details open={losses.length > 0}>
        <summary>{t("代偿与分担（可选）", "Compensation and loss shares (optional)")}</summary>
        <RowsField
          rows={losses}
          set={putLosses}
          begun={
            losses.length === 0
              ? [
                  { party: "风险补偿基金", share: "70%" },
                  { party: "银行", share: "30%" },
                ]
              : [{ party: "", share: "0%" }]
          }
          one={t("分担方", "party")}
          add={t("添加分担方", "Add a party")}
        >
          {(row, put, i) => (
            <>
              <TextField
                label={t(i === 0 ? "分担方（第一方为基金）" : "分担方", i === 0 ? "Party (the fund first)" : "Party")}
                value={row.party}
                set={(party) => {
                  put({ ...row, party });
                }}
              />
              <TextField
                label={t("比例", "Share")}
                value={row.share}
                set={(share) => {
                  put({ ...row, share: share as WrittenShare["share"] });
                }}
              />
            </>
          )}
        </RowsField>
        <Agreement
          agreement={audit.agreement}
          put={(agreement) => {
            if (agreement === undefined) without("agreement");
            else put({ agreement });
          }}
        />
      </details>
      <SettingsText desk={desk} settings={settings} change={change} />
    </>
  );
}

function shareOf(share: WrittenShare["share"], from: string, through: string): WrittenShare {
  return { share, ...(from === "" ? {} : { from }), ...(through === "" ? {} : { through }) };
}

type Put = (next: Partial<AuditSettings>) => void;

function WindowFields({ audit, put }: { readonly audit: AuditSettings; readonly put: Put }): JSX.Element {
  const t = useWords();
  const [from, through] = audit.window ?? ["", ""];
  const set = (first: string, last: string): void => {
    put({ window: first === "" && last === "" ? null : [first, last] });
  };
  return (
    <>
      <TextField
        label={t("审计期间 自", "Window from")}
        kind="date"
        help={t("不写：放款日至判断日", "empty: from each pay-out")}
        value={from}
        set={(value) => {
          set(value, through);
        }}
      />
      <TextField
        label={t("审计期间 至", "Window through")}
        kind="date"
        value={through}
        set={(value) => {
          set(from, value);
        }}
      />
    </>
  );
}

/** The packs in their order: of two that say the same, the later goes. */
function Packs({ audit, put }: { readonly audit: AuditSettings; readonly put: Put }): JSX.Element {
  const t = useWords();
  const language = t("zh", "en") as "zh" | "en";
  const [chosen, setChosen] = useState("national2021");
  const [part, setPart] = useState("");
  const known: Readonly<Record<string, packs.Pack>> = packs;
  const own = known[chosen];
  const parts = JUDGED.filter((each) => own?.[each] !== undefined);
  return (
    <fieldset>
      <legend>{t("政策包（后列的优先）", "Policy packs (the later goes before)")}</legend>
      {audit.packs.length === 0 ? (
        <p class="notice">
          {t(
            "没有选政策包：限额、年龄、等级、通知不作判断。",
            "No pack is chosen: caps, ages, grades and notices are not judged.",
          )}
        </p>
      ) : (
        <ol>
          {audit.packs.map((written) => (
            <li key={written}>
              {packTitle(written, language)} <span class="quiet">{written}</span>{" "}
              <button
                type="button"
                class="plain"
                aria-label={t(`去掉 ${packTitle(written, "zh")}`, `Remove ${packTitle(written, "en")}`)}
                onClick={() => {
                  put({ packs: audit.packs.filter((each) => each !== written) });
                }}
              >
                {t("去掉", "Remove")}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div class="row">
        <ChoiceField
          label={t("政策包", "Pack")}
          value={chosen}
          set={(value) => {
            setChosen(value);
            setPart("");
          }}
          of={Object.entries(known)
            .filter(([, pack]) => JUDGED.some((each) => pack[each] !== undefined))
            .map(([name, pack]) => [name, `${pack.title[language]} ${name}`])}
        />
        <ChoiceField
          label={t("取用", "Taken")}
          value={part}
          set={setPart}
          of={[["", t("全部", "all of it")], ...parts.map((each) => [PARTS[each].zh, PARTS[each][language]] as const)]}
        />
        <Button
          act={() => {
            const written = part === "" ? chosen : `${chosen}:${part}`;
            put({ packs: [...audit.packs.filter((each) => each !== written), written] });
          }}
        >
          {t("添加政策包", "Add the pack")}
        </Button>
      </div>
    </fieldset>
  );
}

function Agreement({
  agreement,
  put,
}: {
  readonly agreement: WrittenAgreement | undefined;
  readonly put: (agreement: WrittenAgreement | undefined) => void;
}): JSX.Element {
  const t = useWords();
  const { claimAfterDays = 0, claimCovers = [] } = agreement ?? {};
  return (
    <fieldset>
      <legend>{t("代偿约定（合作协议）", "What the cooperation agreement says of claims")}</legend>
      <label>
        <input
          type="checkbox"
          checked={agreement !== undefined}
          onChange={({ currentTarget: { checked } }) => {
            put(checked ? { claimAfterDays: 90, claimCovers: ["principal"] } : undefined);
          }}
        />
        {t("写明代偿约定", "State it")}
      </label>
      {agreement === undefined ? null : (
        <div class="row">
          <TextField
            label={t("逾期超过天数", "Days overdue to be exceeded")}
            kind="decimal"
            value={String(claimAfterDays)}
            set={(value) => {
              put({ claimCovers, claimAfterDays: /^\d+$/.test(value) ? Number(value) : 0 });
            }}
          />
          <Field label={t("范围", "Covers")}>
            {(id) => (
              <select
                id={id}
                value={claimCovers.join(" ")}
                onChange={({ currentTarget: { value } }) => {
                  put({ claimAfterDays, claimCovers: value.split(" ") as ("principal" | "interest")[] });
                }}
              >
                <option value="principal">{t("本金", "principal")}</option>
                <option value="principal interest">{t("本金和利息", "principal and interest")}</option>
              </select>
            )}
          </Field>
        </div>
      )}
    </fieldset>
  );
}

/** The settings as their file writes them: whatever has no field of its own is changed here. */
function SettingsText({
  desk,
  settings,
  change,
}: {
  readonly desk: Hand;
  readonly settings: WrittenSettings;
  readonly change: (settings: WrittenSettings) => void;
}): JSX.Element {
  const t = useWords();
  const [text, setText] = useState("");
  const [says, setSays] = useState<readonly Bilingual[]>([]);
  useEffect(() => {
    let isOld = false;
    void desk.writeSettings(settings).then((written) => {
      if (!isOld) setText(written);
    });
    return () => {
      isOld = true;
    };
  }, [desk, settings]);
  const apply = async (): Promise<void> => {
    try {
      change(await desk.readSettings(text));
      setSays([]);
    } catch (error) {
      setSays(wordsOf(error));
    }
  };
  return (
    <details>
      <summary>{t("全部设置（审计设置.json）", "All settings (审计设置.json)")}</summary>
      <Field
        label={t(
          "与命令行所用的设置文件相同；各列、解读等都可以在这里改",
          "The same file as the command line has; columns, readings and all else can be changed here",
        )}
      >
        {(id) => (
          <textarea
            id={id}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
          />
        )}
      </Field>
      <Trouble says={says} />
      <div class="buttons">
        <Button act={() => void apply()}>{t("按此文本设置", "Apply the text")}</Button>
        <Button
          act={() => {
            saveFile("审计设置.json", text, "application/json");
          }}
        >
          {t("保存设置", "Save the settings")}
        </Button>
      </div>
    </details>
  );
}
