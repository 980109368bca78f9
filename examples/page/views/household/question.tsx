import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FactDescription } from "../../../../src/ask/description.ts";
import { Button, Field, TextField, useWords } from "../../ui.tsx";

/** One question, with why it is asked; how it is answered follows from its kind. */
export function Question({
  fact,
  answer,
  skip,
  canSkip,
  left,
}: {
  readonly fact: FactDescription;
  readonly answer: (value: unknown) => void;
  readonly skip: () => void;
  readonly canSkip: boolean;
  readonly left: number;
}): JSX.Element {
  const t = useWords();
  const { label, help, unit, askedBy } = fact;
  const inBrackets = unit === undefined ? "" : t(`（${unit.zh}）`, ` (${unit.en})`);
  return (
    <div class="answer">
      <h3>
        {t(label)}
        {inBrackets}
      </h3>
      {help === undefined ? null : <p>{t(help)}</p>}
      {askedBy.map(({ rule, label: why, restsOn = [] }) => (
        <p key={rule} class="quiet">
          {t("为何要问：", "Why it is asked: ")}
          {t(why)}
          {restsOn.length === 0 ? "" : t("，依据", ", by ")}
          {restsOn.map((each) => t(each.label)).join(t("、", ", "))}
        </p>
      ))}
      <Input fact={fact} answer={answer} />
      <div class="buttons">
        {canSkip ? <Button act={skip}>{t("不清楚，先跳过", "Not known: skip it")}</Button> : null}
        <span class="quiet">
          {t(`目前还可能问 ${String(left)} 项`, `at most ${String(left)} left as things stand`)}
        </span>
      </div>
    </div>
  );
}

function Input({
  fact,
  answer,
}: {
  readonly fact: FactDescription;
  readonly answer: (value: unknown) => void;
}): JSX.Element {
  const { kind, members } = fact;
  if (kind === "several-of") return <Several fact={fact} answer={answer} />;
  if (kind === "list") return <Many fact={fact} answer={answer} />;
  if (members !== undefined) return <OneOf fact={fact} answer={answer} />;
  return <Typed fact={fact} answer={answer} />;
}

function OneOf({ fact, answer }: Parameters<typeof Input>[0]): JSX.Element {
  const t = useWords();
  return (
    <div class="options" role="group" aria-label={t(fact.label)}>
      {(fact.members ?? []).map(({ value, label }) => (
        <Button
          key={String(value)}
          act={() => {
            answer(value);
          }}
        >
          {t(label)}
        </Button>
      ))}
    </div>
  );
}

function Several({ fact, answer }: Parameters<typeof Input>[0]): JSX.Element {
  const t = useWords();
  const [chosen, setChosen] = useState<readonly unknown[]>([]);
  return (
    <fieldset>
      <legend>{t("可选多项", "One or several")}</legend>
      <div class="checks">
        {(fact.members ?? []).map(({ value, label }) => (
          <label key={String(value)}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget: { checked } }) => {
                setChosen(checked ? [...chosen, value] : chosen.filter((each) => each !== value));
              }}
            />
            {t(label)}
          </label>
        ))}
      </div>
      <div class="buttons">
        <Button
          isMain
          isOff={chosen.length === 0}
          act={() => {
            answer(chosen);
          }}
        >
          {t("确定", "Answer")}
        </Button>
      </div>
    </fieldset>
  );
}

/** What was typed as the library takes it: a number as a number, all else as it stands; what is wrong is said by the library. */
function valueOf(kind: FactDescription["kind"], text: string): unknown {
  if (kind === "number") return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
  if (kind === "percent") return text.trim().endsWith("%") ? text.trim() : `${text.trim()}%`;
  return text.trim();
}

function Typed({ fact, answer }: Parameters<typeof Input>[0]): JSX.Element {
  const t = useWords();
  const [text, setText] = useState("");
  const { kind } = fact;
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") answer(valueOf(kind, text));
      }}
    >
      <TextField
        label={t(fact.label)}
        kind={kind === "day" ? "date" : kind === "text" ? "text" : "decimal"}
        value={text}
        set={setText}
      />
      <button type="submit" class="main" disabled={text.trim() === ""}>
        {t("确定", "Answer")}
      </button>
    </form>
  );
}

const DATE = { type: "date" } as const;
const TEXT = { type: "text" } as const;

/** A list of records, such as bars: none, or one after the other. */
function Many({ fact, answer }: Parameters<typeof Input>[0]): JSX.Element {
  const t = useWords();
  const [rows, setRows] = useState<readonly Readonly<Record<string, unknown>>[]>([]);
  const [row, setRow] = useState<Readonly<Record<string, string>>>({});
  const fields = (fact.item?.fields ?? []).map((field) => ({
    field,
    name: field.path.slice(field.path.lastIndexOf(".") + 1),
  }));
  const typed = Object.fromEntries(
    fields.flatMap(({ field, name }) => {
      const text = row[name] ?? "";
      // A day or a word, such as “for good”: empty says the word.
      if (field.kind === "either" && text === "") return [[name, "for-good"]];
      return text === ""
        ? []
        : [[name, field.members?.find(({ value }) => String(value) === text)?.value ?? valueOf(field.kind, text)]];
    }),
  );
  return (
    <>
      <div class="options">
        <Button
          isMain={rows.length === 0}
          act={() => {
            answer(rows);
          }}
        >
          {rows.length === 0
            ? t("没有", "None")
            : t(`共 ${String(rows.length)} 条，确定`, `${String(rows.length)} in all: answer`)}
        </Button>
      </div>
      <details>
        <summary>{t("有，逐条填写", "There are some: one after the other")}</summary>
        <div class="row">
          {fields.map(({ field, name }) => (
            <Field
              key={name}
              label={t(field.label)}
              help={field.kind === "either" ? t("空：无期限", "empty: for good") : undefined}
            >
              {(id) =>
                field.members === undefined ? (
                  <input
                    id={id}
                    {...(field.kind === "day" || field.kind === "either" ? DATE : TEXT)}
                    value={row[name] ?? ""}
                    onInput={({ currentTarget: { value } }) => {
                      setRow({ ...row, [name]: value });
                    }}
                  />
                ) : (
                  <select
                    id={id}
                    value={row[name] ?? ""}
                    onChange={({ currentTarget: { value } }) => {
                      setRow({ ...row, [name]: value });
                    }}
                  >
                    <option value="" />
                    {field.members.map(({ value, label }) => (
                      <option key={String(value)} value={String(value)}>
                        {t(label)}
                      </option>
                    ))}
                  </select>
                )
              }
            </Field>
          ))}
          <Button
            act={() => {
              setRows([...rows, typed]);
              setRow({});
            }}
          >
            {t("添加", "Add")}
          </Button>
        </div>
      </details>
    </>
  );
}
