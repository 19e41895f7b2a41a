import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "./site.ts";

/** A copy of a fixture site that a test may break. */
export class SiteCopy {
  readonly dir: string;

  constructor(name = "tiny") {
    this.dir = path.join(temporaryFolder(), "content");
    cpSync(path.join("tests/sites", name), this.dir, { recursive: true });
  }

  /** A folder beside the content for the built site. */
  get out(): string {
    return path.join(this.dir, "..", "site");
  }

  read(file: string): string {
    return readFileSync(path.join(this.dir, file), "utf8");
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.dir, file), text);
  }

  /** Replaces a text that must be there, so that a test never breaks nothing. */
  replace(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    this.write(file, text.replace(from, to));
  }
}
