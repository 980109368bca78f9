import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { isInputError } from "../../../src/base/input/input-error.ts";
import type { Bilingual, Language } from "../../../src/base/input/bilingual.ts";
import type { Explanation } from "../../../src/kernel/explanation.ts";
import { Tongue } from "../ui.tsx";
import { wordsOf } from "../worker/desk.ts";

/** What came of asking the library: its answer, or what it says is wrong. */
export type Answer<T> =
  | { readonly state: "given"; readonly value: T }
  | { readonly state: "refused"; readonly says: readonly Bilingual[] };

/** Asks the library; what it refuses is said in its own words. */
export function asked<T>(ask: () => T): Answer<T> {
  try {
    return { state: "given", value: ask() };
  } catch (error) {
    const says = isInputError(error)
      ? error.issues.map(({ path, message }) => ({
          zh: `${message.zh}（${path}）`,
          en: `${message.en} (${path})`,
        }))
      : wordsOf(error);
    return { state: "refused", says };
  }
}

/** An explanation with its headings, figures and articles. */
export function Explained({ explain }: { readonly explain: (language: Language) => Explanation }): JSX.Element {
  const language = useContext(Tongue);
  const answer = asked(() => explain(language));
  if (answer.state === "refused") return <p class="trouble">{answer.says.map((each) => each[language]).join("\n")}</p>;
  return (
    <div class="explained">
      {answer.value.lines.map((line, i) => {
        if (line.type === "heading") return <h4 key={i}>{line.text}</h4>;
        if (line.type === "citation")
          return (
            <p key={i} class="quiet">
              {{ zh: "依据：", en: "Source: " }[language]}
              {line.text}
            </p>
          );
        return <p key={i}>{line.type === "text" ? line.text : `${line.formula} = ${line.result}`}</p>;
      })}
    </div>
  );
}
