import { lookAt } from "../base/input/look-at.ts";

/** What a line or a cell is as JSON; nothing where it is none. */
export function rowOfJson(text: string): { readonly row: unknown } | undefined {
  return lookAt(() => ({ row: JSON.parse(text) as unknown }));
}
