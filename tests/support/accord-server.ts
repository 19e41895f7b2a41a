import { spawn } from "node:child_process";
import path from "node:path";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";

/** A command that serves, in a process of its own, so that what kills it is seen. */
export interface StartedServer {
  /** The address it printed. */
  address: string;
  port: number;
  isRunning(): boolean;
  /** All it has printed so far. */
  printed(): string;
  stop(): void;
}

/**
 * Starts preview, dev or start as a user would and waits for the address.
 *
 * @throws Error with what it printed, where it ends instead.
 */
export async function startServer(args: string[]): Promise<StartedServer> {
  const child = spawn(process.execPath, [path.join(PROJECT_ROOT, "src/cli/main.ts"), ...args], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" },
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /is at (http:\/\/\S+)/.exec(printed);
        if (found) resolve(found[1]!);
      });
    }
    child.on("exit", () => reject(new Error(`the server ended\n${printed}`)));
  });
  return {
    address,
    port: Number(new URL(address).port),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    printed: () => printed,
    stop: () => {
      process.off("exit", kill);
      kill();
    },
  };
}
