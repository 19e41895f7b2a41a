import { parentPort, workerData } from "node:worker_threads";
import { hashNow } from "./hash-files.ts";

/* Hashes the files it is given and sends the result. */
const { dir, files } = workerData as { dir: string; files: string[] };
parentPort?.postMessage(hashNow(dir, files));
