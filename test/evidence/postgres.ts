import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

const VERSIONS = "/usr/lib/postgresql";

/** The newest server of Debian's packages; undefined where there is none, or nobody as whom it may run. */
export function serverFolder(): string | undefined {
  if (!existsSync(VERSIONS)) return undefined;
  const newest = readdirSync(VERSIONS).toSorted((a, b) => Number(b) - Number(a))[0];
  const folder = join(VERSIONS, newest ?? "", "bin");
  return existsSync(join(folder, "initdb")) && (!isRoot() || userForServer() !== undefined) ? folder : undefined;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The server does not run as root. */
function userForServer(): string | undefined {
  return ["postgres", "nobody"].find((user) => spawnSync("id", [user]).status === 0);
}

function asServer(command: string, args: readonly string[]): void {
  const [file, all] = isRoot()
    ? ["runuser", ["-u", userForServer() ?? "", "--", command, ...args]]
    : [command, [...args]];
  execFileSync(file, all, { stdio: "pipe", cwd: tmpdir() });
}

/** A throw-away cluster in a folder of its own, reached by a socket in it and by nothing else. */
export interface Cluster {
  readonly client: Client;
  readonly stop: () => Promise<void>;
}

export async function startCluster(bin: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "fcpg-"));
  if (isRoot()) {
    chmodSync(folder, 0o700);
    execFileSync("chown", [userForServer() ?? "", folder]);
  }
  const data = join(folder, "data");
  asServer(join(bin, "initdb"), ["-D", data, "-U", "us", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c full_page_writes=off`;
  asServer(join(bin, "pg_ctl"), ["-D", data, "-l", join(folder, "log"), "-o", options, "-w", "start"]);
  const client = new Client({ host: folder, user: "us", database: "postgres" });
  await client.connect();
  return {
    client,
    stop: async () => {
      await client.end();
      asServer(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "-w", "stop"]);
      rmSync(folder, { recursive: true });
    },
  };
}
