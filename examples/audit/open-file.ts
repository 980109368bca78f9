import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { cutStream } from "./cut-stream.ts";
import { FileRefused } from "./file-refused.ts";
import { type OpenedFile, openSource } from "./opened.ts";

/**
 * Opens a ledger of a folder.
 *
 * @throws FileRefused for what is no ledger or cannot be read, with words that say what to do.
 */
export async function openLedger(path: string): Promise<OpenedFile> {
  const info = await stat(path).catch((error: unknown) => {
    throw codeOf(error) === "ENOENT"
      ? new FileRefused(`找不到文件：${path}`, `there is no file ${path}`)
      : new FileRefused(`文件打不开：${path}`, `the file ${path} cannot be opened`);
  });
  if (info.isDirectory()) throw new FileRefused(`这是文件夹，不是文件：${path}`, `${path} is a folder, not a file`);
  const file = await open(path).catch(() => {
    throw new FileRefused(
      `文件打不开（没有读取权限，或正被占用）：${path}`,
      `the file ${path} cannot be read: no permission, or in use`,
    );
  });
  await file.close();
  return openSource({ size: info.size, bytes: () => createReadStream(path) as AsyncIterable<Uint8Array> }, cutStream);
}

/** The SHA-256 of a file, in hexadecimal. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
