import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the package where a source is newer than what was built; otherwise does nothing. */
export async function buildIfStale(): Promise<void> {
  if (newest("src") <= timeOf("dist/index.js") && timeOf("package.json") <= timeOf("dist/index.js")) return;
  console.log("正在生成程序，约一分钟（只在源码有变时）… building, about a minute");
  await promisify(execFile)("npm", ["run", "-s", "build"], { cwd: root });
}

function newest(folder: string): number {
  const files = readdirSync(root + folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((time, { parentPath, name }) => Math.max(time, statSync(`${parentPath}/${name}`).mtimeMs), 0);
}

/** When a file was written; one that is not there is older than all. */
function timeOf(file: string): number {
  return statSync(root + file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
