/**
 * The names of terms that are not set, of those that could limit a result: a result that says nothing of a limit is
 * not read as one that keeps it.
 */
export function notStated<Values extends object>(
  values: Values,
  ...names: readonly (keyof Values & string)[]
): readonly string[] {
  return names.filter((name) => values[name] === undefined);
}
