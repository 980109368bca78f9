import { stat } from "node:fs/promises";

/** Whether there is such a file. */
export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
