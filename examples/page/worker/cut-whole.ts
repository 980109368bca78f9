import { parse } from "csv-parse/browser/esm/sync";
import type { CutOptions } from "../../audit/opened.ts";

/** Cuts the whole of a text: rows before one that cannot be cut are given, as the command line gives them. */
export async function* cutWhole(
  text: AsyncIterable<string>,
  options: CutOptions,
): AsyncGenerator<readonly string[], void, undefined> {
  let whole = "";
  for await (const part of text) whole += part;
  const rows: (readonly string[])[] = [];
  let failed: unknown;
  try {
    parse(whole, {
      ...options,
      on_record: (row: readonly string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch (error) {
    failed = error;
  }
  yield* rows;
  if (failed !== undefined) throw failed as Error;
}
