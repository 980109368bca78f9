import { parseArgs } from "node:util";
import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import { readDay } from "../../src/base/date/read-day.ts";

/** What the command was told. */
export interface Told {
  readonly files: readonly string[];
  /** Lists of persons whose standing on them is a suspicion, and lists on which borrowers are to stand. */
  readonly lists: readonly string[];
  readonly registered: readonly string[];
  readonly language: Language;
  readonly help: boolean;
  readonly settings: string | undefined;
  readonly day: string | undefined;
  /** A receipt that is to be held to its ledger. */
  readonly verify: string | undefined;
}

/** Reads what stands behind the command; gives words for what is no option of it. */
export function readArguments(given: readonly string[]): Told | { readonly wrong: Bilingual } {
  let values: {
    readonly language?: string;
    readonly help?: boolean;
    readonly settings?: string;
    readonly day?: string;
    readonly list?: readonly string[];
    readonly registered?: readonly string[];
    readonly verify?: string;
  };
  let files: readonly string[];
  try {
    const options = {
      language: { type: "string" },
      help: { type: "boolean", short: "h" },
      settings: { type: "string" },
      day: { type: "string" },
      list: { type: "string", multiple: true },
      registered: { type: "string", multiple: true },
      verify: { type: "string" },
    } as const;
    ({ values, positionals: files } = parseArgs({ args: [...given], options, allowPositionals: true }));
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1] ?? given.join(" ");
    return {
      wrong: {
        zh: `选项 ${option} 不认识或缺少内容；用 --help 查看用法`,
        en: `${option} is no option, or lacks its value; see --help`,
      },
    };
  }
  const { language = "zh", help = false, settings, day, list: lists = [], registered = [], verify } = values;
  if (language !== "zh" && language !== "en")
    return {
      wrong: { zh: `--language 只能是 zh 或 en，不能是 ${language}`, en: `--language is zh or en, not ${language}` },
    };
  if (day !== undefined && readDay(day) === undefined)
    return {
      wrong: {
        zh: `--day 应是日期，如 2024-01-01，不能是 ${day}`,
        en: `--day is a day such as 2024-01-01, not ${day}`,
      },
    };
  if (files.length === 0 && !help && verify === undefined)
    return { wrong: { zh: "没有写台账文件；用 --help 查看用法", en: "no ledger was named; see --help" } };
  return { files, lists, registered, language, help, settings, day, verify };
}
