import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { temporaryFolder } from "./site.ts";

/** Where packages lie that are unpacked rather than installed: installing a web server would start it. */
const UNPACKED = path.join(PROJECT_ROOT, "node_modules/.cache/accord");

/** A web server of this machine. */
export interface WebServer {
  name: "nginx" | "apache";
  /** Fills a configuration around a reader's own server block, and says how to start the server with it. */
  command(block: string, home: string): [binary: string, ...args: string[]];
}

/** nginx: the machine's, else Debian's package, unpacked; undefined where neither is to be had. */
export function ensureNginx(): WebServer | undefined {
  const unpacked = path.join(UNPACKED, "nginx");
  const find = () => {
    const binary = onPath("nginx") ?? present(path.join(unpacked, "usr/sbin/nginx"));
    const types = present("/etc/nginx/mime.types") ?? present(path.join(unpacked, "etc/nginx/mime.types"));
    return binary && types ? { binary, types } : undefined;
  };
  if (!find()) unpack(["nginx", "nginx-common"], unpacked);
  const found = find();
  return (
    found && {
      name: "nginx",
      command: (block, home) => {
        const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
          (kind) => `${kind}_temp_path ${home}/${kind};`,
        );
        const file = path.join(home, "nginx.conf");
        writeFileSync(
          file,
          `daemon off; worker_processes 1; pid ${home}/nginx.pid; error_log stderr;
${isRoot() ? "user root;" : ""}
events {}
http {
include ${found.types}; default_type application/octet-stream; access_log off;
${temporary.join(" ")}
${block}
}
`,
        );
        return [found.binary, "-e", "stderr", "-p", home, "-c", file];
      },
    }
  );
}

/** Apache: the machine's, else Debian's package of the mere program; undefined where neither is to be had. */
export function ensureApache(): WebServer | undefined {
  const modules = "/usr/lib/apache2/modules";
  const find = () =>
    present(path.join(modules, "mod_headers.so")) && present("/etc/mime.types") ? onPath("apache2") : undefined;
  const install = ["install", "-y", "-qq", "--no-install-recommends", "apache2-bin", "media-types"];
  if (!find() && !aptGet(install) && aptGet(["update", "-qq"])) aptGet(install);
  const binary = find();
  if (binary === undefined) return undefined;
  return {
    name: "apache",
    command: (block, home) => {
      const load = ["mpm_event", "authz_core", "dir", "mime", "headers", "deflate", "filter", "setenvif"].map(
        (name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`,
      );
      const file = path.join(home, "apache.conf");
      const listen = /<VirtualHost ([\d.:]+)>/.exec(block)?.[1];
      writeFileSync(
        file,
        `ServerRoot ${home}
ServerName 127.0.0.1
Listen ${listen}
PidFile ${home}/apache.pid
ErrorLog ${home}/apache.log
DefaultRuntimeDir ${home}
TypesConfig /etc/mime.types
${load.join("\n")}
${isRoot() ? "User www-data\nGroup www-data" : ""}
${block}
`,
      );
      return [binary, "-D", "FOREGROUND", "-f", file];
    },
  };
}

/** A web server that has been started, and where it listens. */
export interface Started {
  origin: string;
  close(): Promise<void>;
}

/**
 * Starts a web server.
 *
 * @param block What the reader of the documentation writes, given the address to listen at, "127.0.0.1:8000".
 * @throws Error with what the server printed, where it does not listen.
 */
export async function startWebServer(server: WebServer, block: (listen: string) => string): Promise<Started> {
  const home = temporaryFolder();
  chmodSync(home, 0o755);
  const listen = `127.0.0.1:${await freePort()}`;
  const [binary, ...args] = server.command(block(listen), home);
  const child = spawn(binary, args, { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += String(chunk)));
  child.on("error", (error) => (printed += error.message));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const kill = () => child.kill();
  process.once("exit", kill);
  for (const end = Date.now() + 10_000; ; await wait(50)) {
    if (await answers(`http://${listen}/`)) break;
    if (child.exitCode === null && Date.now() < end) continue;
    child.kill();
    throw new Error(`${server.name} does not listen\n${printed}`);
  }
  return { origin: `http://${listen}`, close: () => stop(child, ended, kill) };
}

async function stop(child: ChildProcess, ended: Promise<void>, kill: () => void): Promise<void> {
  process.off("exit", kill);
  child.kill();
  await ended;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address, { redirect: "manual" }).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const isRoot = (): boolean => process.getuid?.() === 0;
const present = (file: string): string | undefined => (existsSync(file) ? file : undefined);

/** A program on the PATH, or in the folder of the system's own, which a user's PATH may lack. */
function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin"];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Fetches packages and unpacks them into a folder. */
function unpack(packages: string[], into: string): void {
  mkdirSync(into, { recursive: true });
  if (!aptGet(["download", "-qq", ...packages], into)) {
    aptGet(["update", "-qq"]);
    aptGet(["download", "-qq", ...packages], into);
  }
  for (const file of readdirSync(into).filter((name) => name.endsWith(".deb"))) {
    spawnSync("dpkg-deb", ["-x", path.join(into, file), into], { stdio: "ignore" });
  }
}

/** Whether apt-get is there and has done what it was asked. */
function aptGet(args: string[], cwd?: string): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { cwd, env, stdio: "ignore", timeout: 300_000 }).status === 0;
}
