import { type Path, pathText } from "../base/input/issue.ts";

/** A place where what is stored is not what was computed again. */
export interface Difference {
  /** `result.loans[0].periods[3].subsidy`, `hashes.facts`. */
  readonly path: string;
  /** Absent where nothing is stored there. */
  readonly stored?: unknown;
  /** Absent where nothing was computed there. */
  readonly recomputed?: unknown;
}

/** The first place at which two plain data differ, in the order of the second; undefined where they say the same. */
export function firstDifference(
  stored: unknown,
  recomputed: unknown,
  root: string,
  path: Path = [],
): Difference | undefined {
  if (Object.is(stored, recomputed)) return undefined;
  const isList = Array.isArray(recomputed);
  if (!isObject(stored) || !isObject(recomputed) || isList !== Array.isArray(stored))
    return {
      path: pathText(root, path),
      ...(stored === undefined ? {} : { stored }),
      ...(recomputed === undefined ? {} : { recomputed }),
    };
  const names = [...new Set([...Object.keys(recomputed), ...Object.keys(stored)])];
  for (const name of names) {
    const [before, now] = [own(stored, name), own(recomputed, name)];
    const found = firstDifference(before, now, root, [...path, isList ? Number(name) : name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function own(of: object, name: string): unknown {
  return Object.hasOwn(of, name) ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
}
