import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import type { WrittenSettings } from "../../../src/book/sheet/settings-text.ts";
import { Button, Section, Trouble, useWords } from "../ui.tsx";
import type { SettingsFile } from "../../audit/receipt.ts";
import { type Desk, wordsOf } from "../worker/desk.ts";
import type { OpenedLedger, OpenedList, Summary } from "../worker/protocol.ts";
import { MappingTable } from "./ledger/mapping.tsx";
import { Results } from "./ledger/results.tsx";
import { SettingsForm } from "./ledger/settings-form.tsx";
import { Verify } from "./ledger/verify.tsx";

/** Today in China. */
export function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** A file that the worker was given, and how. */
interface Opened {
  readonly file: File;
  readonly as: "ledger" | "list" | "registered";
}

/** A ledger from its file to its papers. */
export function LedgerView({ start }: { readonly start: (progress: (says: Bilingual) => void) => Desk }): JSX.Element {
  const t = useWords();
  const [progress, setProgress] = useState<Bilingual | undefined>();
  const [{ hand: desk, close }, setDesk] = useState(() => start(setProgress));
  const given = useRef<Opened[]>([]);
  const [ledger, setLedger] = useState<OpenedLedger | undefined>();
  const [lists, setLists] = useState<readonly OpenedList[]>([]);
  const [settings, setSettings] = useState<WrittenSettings | undefined>();
  /** The settings as they were opened, until they are changed. */
  const [written, setWritten] = useState<SettingsFile | undefined>();
  const [day, setDay] = useState(today());
  const [summary, setSummary] = useState<Summary | undefined>();
  const [says, setSays] = useState<readonly Bilingual[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);
  const runs = useRef(0);

  /** Does one thing after the other; what goes wrong is said. */
  const doing = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setSays([]);
    try {
      await act();
    } catch (error) {
      setSays(wordsOf(error));
    }
    setBusy(false);
  };

  const take = (next: WrittenSettings, file?: SettingsFile): void => {
    setSettings(next);
    setWritten(file);
    if (next.audit.judgedOn !== null) setDay(next.audit.judgedOn);
    setSummary(undefined);
  };
  const openFiles = (files: readonly File[]): Promise<void> =>
    doing(async () => {
      // Settings last: they are laid over what is proposed for the ledger beside them.
      const isSettings = ({ name }: File): boolean => name.toLowerCase().endsWith(".json");
      for (const file of files.filter((each) => !isSettings(each))) {
        const opened = await desk.open(file, file.name).catch((error: unknown) => {
          throw named(error, file.name);
        });
        const as = "hash" in opened ? "ledger" : "list";
        given.current = [...given.current.filter((each) => as === "list" || each.as !== "ledger"), { file, as }];
        if ("hash" in opened) {
          setLedger(opened);
          take(opened.settings);
        } else {
          setLists((before) => [...before, opened]);
          setSummary(undefined);
        }
      }
      for (const file of files.filter(isSettings)) {
        const text = await file.text();
        take(await desk.readSettings(text), { file: file.name, text });
      }
    });
  const openList = (file: File | undefined, mustStandOn: boolean): Promise<void> =>
    doing(async () => {
      if (file === undefined) return;
      const opened = await desk.openList(file, file.name, mustStandOn).catch((error: unknown) => {
        throw named(error, file.name);
      });
      given.current = [...given.current, { file, as: mustStandOn ? "registered" : "list" }];
      setLists((before) => [...before, opened]);
      setSummary(undefined);
    });
  const audit = (under: WrittenSettings, file = written, on = day): Promise<void> =>
    doing(async () => {
      runs.current += 1;
      setSummary(undefined);
      const done = await desk.audit(under, on, false, file);
      setSummary(done);
      if (!done.isLarge) void whole(under, file, on, runs.current);
    });
  /**
   * What other readings would change takes several times as long as all the rest: a second worker counts it while the first
   * answers, and takes the place of the first when it is done. Papers wait for it, since they say it too.
   */
  const whole = async (
    under: WrittenSettings,
    file: SettingsFile | undefined,
    on: string,
    run: number,
  ): Promise<void> => {
    const other = start(() => undefined);
    try {
      for (const { file: own, as } of given.current)
        await (as === "ledger"
          ? other.hand.open(own, own.name)
          : other.hand.openList(own, own.name, as === "registered"));
      const done = await other.hand.audit(under, on, true, file);
      if (run !== runs.current) {
        other.close();
        return;
      }
      close();
      setDesk(other);
      setSummary(done);
    } catch (error) {
      other.close();
      setSays(wordsOf(error));
    }
  };
  const trySample = (): Promise<void> => {
    const bytes = Uint8Array.from(atob(SAMPLE.ledger), (sign) => sign.charCodeAt(0));
    const name = SAMPLE.name.replace(".xlsx", "");
    return openFiles([new File([bytes], SAMPLE.name), new File([SAMPLE.settings], `${name}.审计设置.json`)]);
  };

  return (
    <>
      <Section title={t("一、打开台账", "1. Open a ledger")}>
        <div
          class={`drop${isOver ? " over" : ""}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => {
            setOver(false);
          }}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            void openFiles([...(event.dataTransfer?.files ?? [])]);
          }}
        >
          <p>
            {t(
              "把台账拖到这里，或选择文件：.xlsx、.csv、.tsv（UTF-8、GB18030、UTF-16）。以前保存的“审计设置.json”可以一起选。",
              "Drop a ledger here, or choose files: .xlsx, .csv, .tsv (UTF-8, GB18030, UTF-16). Settings saved before (审计设置.json) may be chosen with it.",
            )}
          </p>
          <div class="options">
            <label class="file">
              {t("选择文件", "Choose files")}
              <input
                type="file"
                multiple
                data-test="files"
                onChange={({ currentTarget }) => {
                  void openFiles([...(currentTarget.files ?? [])]);
                  currentTarget.value = "";
                }}
              />
            </label>
            <Button act={() => void trySample()}>{t("试用虚构的样例台账", "Try the invented sample ledger")}</Button>
          </div>
        </div>
        <p class="status" role="status">
          {isBusy ? t(progress ?? { zh: "正在处理……", en: "working …" }) : ""}
        </p>
        <Trouble says={says} />
        {ledger === undefined ? null : (
          <>
            <p>
              <b>{ledger.file}</b> <span class="quiet long">SHA-256 {ledger.hash}</span>
            </p>
            {ledger.usable ? null : (
              <p class="notice">
                {t(
                  "还不能审计：需要的列没有认全。请在下表指定各列，或换用正确的文件。",
                  "It cannot be audited yet: columns that are needed were not found. Name them below, or take the right file.",
                )}
              </p>
            )}
            <ul>
              {[ledger.kind, ...ledger.says].map((each, i) => (
                <li key={i}>{t(each)}</li>
              ))}
            </ul>
          </>
        )}
        <details open={lists.length > 0}>
          <summary>{t("名单比对（可选）", "Lists to be matched (optional)")}</summary>
          <p class="quiet">
            {t(
              "按完整身份证号，或姓名加出生日期比对；结果只是疑点，须核实身份。",
              "Matched by whole identity number, or by name and birthday; a hit is a suspicion, to be verified.",
            )}
          </p>
          <div class="buttons">
            {[false, true].map((must) => (
              <label class="file" key={String(must)}>
                {must
                  ? t("应在其中的名单（如脱贫户）", "List on which borrowers must stand")
                  : t("不应在其中的名单（如黑名单）", "List on which nobody may stand")}
                <input
                  type="file"
                  onChange={({ currentTarget }) => {
                    void openList(currentTarget.files?.[0], must);
                    currentTarget.value = "";
                  }}
                />
              </label>
            ))}
            {lists.length === 0 ? null : (
              <Button
                act={() =>
                  void doing(async () => {
                    await desk.dropLists();
                    given.current = given.current.filter(({ as }) => as === "ledger");
                    setLists([]);
                    setSummary(undefined);
                  })
                }
              >
                {t("去掉全部名单", "Take all lists away")}
              </Button>
            )}
          </div>
          <ul>
            {lists
              .flatMap(({ says: words }) => words)
              .map((each, i) => (
                <li key={i}>{t(each)}</li>
              ))}
          </ul>
        </details>
      </Section>
      {ledger === undefined || settings === undefined ? null : (
        <>
          <Section title={t("二、核对各列", "2. Check the columns")}>
            <MappingTable ledger={ledger} settings={settings} change={take} />
          </Section>
          <Section title={t("三、审计设置", "3. Settings of the audit")}>
            <SettingsForm desk={desk} settings={settings} change={take} day={day} setDay={setDay} />
            <div class="buttons">
              <Button isMain isOff={isBusy || settings.sheet.columns.length === 0} act={() => void audit(settings)}>
                {t("开始审计", "Audit")}
              </Button>
            </div>
          </Section>
        </>
      )}
      {summary === undefined || settings === undefined ? null : (
        <Results
          key={runs.current}
          desk={desk}
          summary={summary}
          again={(id, option) => {
            const next = {
              ...settings,
              audit: { ...settings.audit, readings: { ...settings.audit.readings, [id]: option } },
            };
            take(next);
            void audit(next, undefined);
          }}
          fail={(error) => {
            setSays(wordsOf(error));
          }}
        />
      )}
      <Verify start={start} />
    </>
  );
}

/** The words of what went wrong, with the file of which they are. */
function named(error: unknown, file: string): Error {
  const says = wordsOf(error);
  const first = says[0] ?? { zh: "", en: "" };
  return Object.assign(new Error(first.zh), {
    says: [{ zh: `不能读取 ${file}：${first.zh}`, en: `${file} cannot be read: ${first.en}` }, ...says.slice(1)],
  });
}
