import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import type { Asked, Hand, Told } from "./protocol.ts";

/** What the worker refuses, with words for the reader. */
export class Refused extends Error {
  readonly says: readonly Bilingual[];

  constructor(says: readonly Bilingual[]) {
    super(says[0]?.zh);
    this.name = "Refused";
    this.says = says;
  }
}

/** The words of what went wrong; of a defect of ours too, so that nothing fails in silence. */
export function wordsOf(error: unknown): readonly Bilingual[] {
  if (error instanceof Error && "says" in error) return (error as Refused).says;
  const what = error instanceof Error ? error.message : String(error);
  return [{ zh: `程序出错，没有得出结论：${what}`, en: `the program failed and nothing was concluded: ${what}` }];
}

/** The page's side of a worker. */
export interface Desk {
  readonly hand: Hand;
  /** Ends the worker with all that it holds. */
  readonly close: () => void;
}

/** Makes a desk; its worker is made of the page's own script, and started when it is first needed. */
export function makeDesk(script: string, progress: (says: Bilingual) => void): Desk {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, { readonly give: (value: unknown) => void; readonly fail: (error: Error) => void }>();
  const start = (): Worker => {
    const place = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const made = new Worker(place);
    made.addEventListener("message", ({ data }: MessageEvent<Told>) => {
      if (data.is === "progress") {
        progress(data.says);
        return;
      }
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.is === "gives") asked?.give(data.gives);
      else asked?.fail(new Refused(data.says));
    });
    made.addEventListener("error", ({ message }) => {
      for (const { fail } of waiting.values())
        fail(
          new Refused([
            {
              zh: `后台计算停止了：${message || "浏览器不允许"}；请换用较新的浏览器，或用命令行`,
              en: `the worker stopped: ${message || "the browser does not allow it"}; try another browser or the command line`,
            },
          ]),
        );
      waiting.clear();
      worker = undefined;
    });
    return made;
  };
  const ask = (name: keyof Hand, given: readonly unknown[]): Promise<unknown> =>
    new Promise((give, fail) => {
      worker ??= start();
      last += 1;
      waiting.set(last, { give, fail });
      worker.postMessage({ id: last, ask: name, given } satisfies Asked);
    });
  const hand = new Proxy({} as Hand, {
    get: (_, name: keyof Hand) => {
      return (...given: readonly unknown[]) => ask(name, given);
    },
  });
  return {
    hand,
    close: () => {
      worker?.terminate();
      worker = undefined;
      waiting.clear(); // nobody waits any more for a worker that is closed
    },
  };
}
