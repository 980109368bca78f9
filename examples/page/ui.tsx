import { type ComponentChildren, createContext, type JSX } from "preact";
import { useContext, useId, useState } from "preact/hooks";
import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import { withSeparators } from "../../src/kernel/typeset.ts";
import { wordsOf } from "./worker/desk.ts";

/** The language that is shown. */
export const Tongue = createContext<Language>("zh");

/** Says words in the language that is shown: of both, or of two texts. */
export function useWords(): (zh: string | Bilingual, en?: string) => string {
  const language = useContext(Tongue);
  return (zh, en = "") => (typeof zh === "string" ? (language === "zh" ? zh : en) : zh[language]);
}

/** An amount with its separators. */
export function yuan(amount: string): string {
  return withSeparators(amount);
}

export function Section({
  title,
  children,
  id,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly id?: string;
}): JSX.Element {
  const own = useId();
  return (
    <section aria-labelledby={own} id={id}>
      <h2 id={own}>{title}</h2>
      {children}
    </section>
  );
}

/** A field with its label above, and a word of help below. */
export function Field({
  label,
  help,
  children,
}: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly children: (id: string) => JSX.Element;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
      {help === undefined ? null : <small>{help}</small>}
    </div>
  );
}

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly help?: string | undefined;
}

const KINDS = {
  text: { type: "text" },
  date: { type: "date" },
  search: { type: "search" },
  decimal: { type: "text", inputMode: "decimal" },
} as const;

export function TextField({
  label,
  value,
  set,
  help,
  kind = "text",
}: InputProps & { readonly kind?: "text" | "date" | "search" | "decimal" }): JSX.Element {
  return (
    <Field label={label} help={help}>
      {(id) => (
        <input
          id={id}
          {...KINDS[kind]}
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => {
            set(currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

/** A choice: of pairs of a value and its words. */
export function ChoiceField({
  label,
  value,
  set,
  help,
  of,
}: InputProps & { readonly of: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <Field label={label} help={help}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={({ currentTarget }) => {
            set(currentTarget.value);
          }}
        >
          {of.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function Button({
  children,
  act,
  isMain = false,
  isOff = false,
  label,
}: {
  readonly children: ComponentChildren;
  readonly act: () => void;
  readonly isMain?: boolean;
  readonly isOff?: boolean;
  readonly label?: string;
}): JSX.Element {
  return (
    <button type="button" class={isMain ? "main" : ""} disabled={isOff} onClick={act} aria-label={label}>
      {children}
    </button>
  );
}

/** Rows that one adds and takes away, such as repayments; `children` draws the fields of one. */
export function RowsField<T>({
  rows,
  set,
  begun,
  one,
  add,
  children,
}: {
  readonly rows: readonly T[];
  readonly set: (rows: readonly T[]) => void;
  /** What is added. */
  readonly begun: readonly T[];
  /** What one row is called. */
  readonly one: string;
  readonly add: string;
  readonly children: (row: T, put: (row: T) => void, i: number) => ComponentChildren;
}): JSX.Element {
  const t = useWords();
  return (
    <>
      <div class="rows">
        {rows.map((row, i) => (
          <div class="row" key={i}>
            {children(
              row,
              (next) => {
                set(rows.with(i, next));
              },
              i,
            )}
            <Button
              label={t(`去掉${one} ${String(i + 1)}`, `Remove ${one} ${String(i + 1)}`)}
              act={() => {
                set(rows.filter((_, n) => n !== i));
              }}
            >
              {t("去掉", "Remove")}
            </Button>
          </div>
        ))}
      </div>
      <Button
        act={() => {
          set([...rows, ...begun]);
        }}
      >
        {add}
      </Button>
    </>
  );
}

/** The head of a table: what its columns are called. */
export function Heads({ of }: { readonly of: readonly string[] }): JSX.Element {
  return (
    <thead>
      <tr>
        {of.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A table that scrolls by itself where the page is narrow. */
export function Wide({
  label,
  children,
  isTall = false,
}: {
  readonly label: string;
  /** A long one scrolls under its headings. */
  readonly isTall?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class={isTall ? "wide tall" : "wide"} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}

/** Words on what went wrong, read out at once. */
export function Trouble({ says }: { readonly says: readonly Bilingual[] }): JSX.Element | null {
  const t = useWords();
  if (says.length === 0) return null;
  return (
    <div class="trouble" role="alert">
      {says.map((each, i) => (
        <p key={i}>{t(each)}</p>
      ))}
    </div>
  );
}

/** Hands a file to the reader's own folder. */
export function saveFile(name: string, content: BlobPart, type = "application/octet-stream"): void {
  const place = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = place;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(place);
  }, 60_000);
}

/** Saves what was typed into a view, and takes it back: the page itself keeps nothing. */
export function Keep<T>({
  name,
  value,
  take,
}: {
  readonly name: string;
  readonly value: T;
  readonly take: (value: T) => void;
}): JSX.Element {
  const t = useWords();
  const [says, setSays] = useState<readonly Bilingual[]>([]);
  const id = useId();
  const opened = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      const { view, value: kept } = JSON.parse(await file.text()) as { readonly view?: unknown; readonly value: T };
      if (view !== name) {
        setSays([{ zh: "这不是本页保存的文件", en: "this file was not saved by this view" }]);
        return;
      }
      take(kept);
      setSays([]);
    } catch (error) {
      setSays(
        error instanceof SyntaxError ? [{ zh: "文件不是完好的 JSON", en: "the file is no JSON" }] : wordsOf(error),
      );
    }
  };
  return (
    <div class="keep">
      <Button
        act={() => {
          saveFile(`${name}.json`, JSON.stringify({ view: name, value }, null, 1), "application/json");
        }}
      >
        {t("保存填写内容", "Save what is typed")}
      </Button>
      <label class="file" for={id}>
        {t("打开保存的内容", "Open what was saved")}
        <input
          id={id}
          type="file"
          accept=".json"
          onChange={({ currentTarget }) => {
            void opened(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </label>
      <Trouble says={says} />
    </div>
  );
}
