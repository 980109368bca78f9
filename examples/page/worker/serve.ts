import { isInputError } from "../../../src/base/input/input-error.ts";
import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import { FileRefused } from "../../audit/file-refused.ts";
import { makeHand } from "./hand.ts";
import type { Asked, Hand, Told } from "./protocol.ts";

/** The one who asks: in a worker, the page. */
interface Asker {
  addEventListener(name: "message", take: (event: MessageEvent<Asked>) => void): void;
  postMessage(told: Told): void;
}

/** Answers the page, one question after the other. */
export function serve(): void {
  const asker = globalThis as unknown as Asker;
  const hand = makeHand((says) => {
    asker.postMessage({ is: "progress", says });
  });
  const answers = hand as unknown as Readonly<Record<keyof Hand, (...given: readonly unknown[]) => Promise<unknown>>>;
  let before: Promise<void> = Promise.resolve();
  asker.addEventListener("message", ({ data: { id, ask, given } }) => {
    before = before.then(async () => {
      try {
        const answer = answers[ask];
        asker.postMessage({ id, is: "gives", gives: await answer(...given) });
      } catch (error) {
        asker.postMessage({ id, is: "refuses", says: wordsFor(error) });
      }
    });
  });
}

function wordsFor(error: unknown): readonly Bilingual[] {
  if (error instanceof FileRefused) return [error.says];
  if (isInputError(error)) return error.issues.slice(0, 20).map(({ message }) => message);
  const what = error instanceof Error ? error.message : String(error);
  return [{ zh: `程序出错，没有得出结论：${what}`, en: `the program failed and nothing was concluded: ${what}` }];
}
