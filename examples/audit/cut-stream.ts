import { parse } from "csv-parse";
import type { CutOptions } from "./opened.ts";

/** Cuts text into cells as it streams, in flat memory: on Node, whose streams csv-parse is made of. */
export async function* cutStream(text: AsyncIterable<string>, options: CutOptions): AsyncGenerator<readonly string[]> {
  const parser = parse({ ...options });
  const feed = async (): Promise<void> => {
    for await (const part of text) {
      if (parser.destroyed) return;
      if (!parser.write(part)) await new Promise<void>((go) => parser.once("drain", go).once("close", go));
    }
    parser.end();
  };
  const feeding = feed().catch((error: unknown) => parser.destroy(error as Error)); // the reader of the rows sees it
  try {
    yield* parser as AsyncIterable<readonly string[]>;
    await feeding;
  } finally {
    parser.destroy();
  }
}
