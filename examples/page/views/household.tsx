import type { JSX } from "preact";
import { useContext, useMemo, useRef, useState } from "preact/hooks";
import type { FactDescription } from "../../../src/ask/description.ts";
import { describe } from "../../../src/ask/describe.ts";
import { nextQuestion } from "../../../src/ask/next-question.ts";
import { cell } from "./household/say-answer.ts";
import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import * as packs from "../../../src/entries/packs.ts";
import { renderText } from "../../../src/explain/render.ts";
import { letterOf } from "../../../src/explain/letter.ts";
import { eligibilityOutcomes } from "../../../src/policy/eligibility/explain.ts";
import { explainHousehold } from "../../../src/policy/eligibility/household/explain.ts";
import type { Audience } from "../../../src/kernel/explanation.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication, HouseholdTerms } from "../../../src/policy/eligibility/household/types.ts";
import { Button, ChoiceField, Keep, saveFile, Section, Tongue, Trouble, useWords, Wide } from "../ui.tsx";
import { asked } from "./explained.tsx";
import { Question } from "./household/question.tsx";

type Facts = Readonly<Record<string, unknown>>;

interface Typed {
  readonly pack: string;
  readonly facts: Facts;
  /** Facts that nobody can tell. */
  readonly notKnown: readonly string[];
}

const KNOWN: Readonly<Record<string, packs.Pack>> = packs;
const ASKING = Object.keys(KNOWN).filter((name) => KNOWN[name]?.household !== undefined);
const BEGUN: Typed = { pack: "luoping2023", facts: {}, notKnown: [] };

/** What a system hands in: published rates, of which the last value is taken beyond the verified day. */
const SYSTEM = { rates: [lpr, pbocBenchmark], beyondVerified: "last-value" } as const;

const outcomeWords = (outcome: string | undefined): Bilingual =>
  Object.entries<Bilingual>(eligibilityOutcomes).find(([name]) => name === outcome)?.[1] ??
  eligibilityOutcomes.undetermined;

/** A household's application: question by question to a decision and its letters. */
export function HouseholdView(): JSX.Element {
  const t = useWords();
  const language = useContext(Tongue);
  const [typed, setTyped] = useState(BEGUN);
  const question = useRef<HTMLDivElement>(null);
  const terms = KNOWN[typed.pack]?.household as HouseholdTerms; // ASKING has those that have it
  const described = useMemo(() => describe("assessHousehold", terms).facts, [terms]);
  const facts = { ...SYSTEM, ...typed.facts };
  const answer = useMemo(
    () => asked(() => nextQuestion(terms, facts as Partial<HouseholdApplication>, { notKnown: typed.notKnown })),
    [terms, typed],
  );
  const put = (path: string, value: unknown): void => {
    setTyped((before) => ({
      ...before,
      facts: value === undefined ? without(before.facts, path) : { ...before.facts, [path]: value },
      notKnown: before.notKnown.filter((each) => each !== path),
    }));
    question.current?.focus();
  };
  const outcome = answer.state === "given" ? answer.value.outcome : undefined;
  const next = answer.state === "given" ? answer.value.next : undefined;
  const isJudged = outcome !== undefined;
  return (
    <>
      <Section title={t("依据", "Policy")}>
        <div class="fields">
          <ChoiceField
            label={t("政策包", "Policy pack")}
            value={typed.pack}
            set={(pack) => {
              setTyped((before) => ({ ...before, pack, notKnown: [] }));
            }}
            of={ASKING.map((name) => [name, KNOWN[name]?.title[language] ?? name] as const)}
          />
        </div>
        <Keep
          name="农户申请"
          value={typed}
          take={(kept) => {
            setTyped({ ...BEGUN, ...kept });
          }}
        />
      </Section>
      <Section title={t("问题", "Questions")} id="questions">
        <p class={`outcome ${outcome ?? ""}`} role="status" data-test="outcome">
          {t("目前：", "So far: ")}
          {t(outcomeWords(outcome))}
        </p>
        {answer.state === "refused" ? <Trouble says={answer.says} /> : null}
        <div ref={question} tabIndex={-1}>
          {next === undefined ? (
            answer.state === "given" ? (
              <p class="good">{t("没有还能改变结果的问题了。", "No further answer would change anything.")}</p>
            ) : null
          ) : (
            <Question
              key={next.path}
              fact={next}
              answer={(value) => {
                put(next.path, value);
              }}
              skip={() => {
                setTyped((before) => ({ ...before, notKnown: [...before.notKnown, next.path] }));
              }}
              canSkip={!next.needed}
              left={answer.state === "given" ? answer.value.remaining.length : 0}
            />
          )}
        </div>
        <Answers typed={typed} described={described} put={put} />
        {Object.keys(typed.facts).length === 0 ? null : (
          <div class="buttons">
            <Button
              act={() => {
                setTyped({ ...typed, facts: {}, notKnown: [] });
              }}
            >
              {t("重新开始", "Begin anew")}
            </Button>
          </div>
        )}
      </Section>
      {isJudged ? <Letters terms={terms} facts={facts as unknown as HouseholdApplication} /> : null}
    </>
  );
}

function without(facts: Facts, path: string): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== path));
}

/** What was answered, each to be changed. */
function Answers({
  typed,
  described,
  put,
}: {
  readonly typed: Typed;
  readonly described: readonly FactDescription[];
  readonly put: (path: string, value: unknown) => void;
}): JSX.Element | null {
  const t = useWords();
  const given = Object.keys(typed.facts);
  if (given.length + typed.notKnown.length === 0) return null;
  const labelOf = (path: string): Bilingual =>
    described.find((fact) => fact.path === path)?.label ?? { zh: path, en: path };
  return (
    <Wide label={t("已回答", "Answered")}>
      <table>
        <caption>{t("已回答", "Answered")}</caption>
        <tbody>
          {[...given, ...typed.notKnown].map((path) => (
            <tr key={path}>
              <th scope="row">{t(labelOf(path))}</th>
              <td>
                {Object.hasOwn(typed.facts, path)
                  ? t(
                      cell(
                        typed.facts[path],
                        described.find((fact) => fact.path === path),
                      ),
                    )
                  : t("不清楚", "not known")}
              </td>
              <td>
                <button
                  type="button"
                  class="plain"
                  aria-label={t(`改：${labelOf(path).zh}`, `change: ${labelOf(path).en}`)}
                  onClick={() => {
                    put(path, undefined);
                  }}
                >
                  {t("改", "change")}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

const PAPERS = {
  applicant: { zh: "给申请人的书面答复", en: "Letter to the applicant" },
  officer: { zh: "经办人工作底稿", en: "Working paper of the officer" },
} as const;

/** The letter and the working paper, to be printed or saved. */
function Letters({
  terms,
  facts,
}: {
  readonly terms: HouseholdTerms;
  readonly facts: HouseholdApplication;
}): JSX.Element {
  const t = useWords();
  const language = useContext(Tongue);
  const answer = asked(() => {
    const result = assessHousehold(terms, facts);
    const said = explainHousehold(result, { language });
    const write = (audience: Audience): string => renderText(letterOf(said, audience));
    return { applicant: write("applicant"), officer: write("officer") };
  });
  if (answer.state === "refused") return <Trouble says={answer.says} />;
  return (
    <>
      {(["applicant", "officer"] as const).map((audience) => (
        <Letter key={audience} title={t(PAPERS[audience])} text={answer.value[audience]} id={`letter-${audience}`} />
      ))}
    </>
  );
}

function Letter({
  title,
  text,
  id,
}: {
  readonly title: string;
  readonly text: string;
  readonly id: string;
}): JSX.Element {
  const t = useWords();
  const own = useRef<HTMLDivElement>(null);
  const print = (): void => {
    const section = own.current?.closest("section");
    document.body.classList.add("letter-alone");
    section?.classList.add("printed");
    window.print();
    section?.classList.remove("printed");
    document.body.classList.remove("letter-alone");
  };
  return (
    <Section title={title} id={id}>
      <div class="letter" ref={own}>
        {text}
      </div>
      <div class="buttons">
        <Button act={print}>{t("打印", "Print")}</Button>
        <Button
          act={() => {
            saveFile(`${title}.txt`, `\uFEFF${text}\n`, "text/plain");
          }}
        >
          {t("保存为文本", "Save as text")}
        </Button>
      </div>
    </Section>
  );
}
