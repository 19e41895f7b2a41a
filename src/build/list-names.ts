/** How many names a message lists before the rest is only counted. */
const LISTED = 20;

/** Names as lines of a message, the first of them; what a terminal would take for a command is written out. */
export function listNames(names: readonly string[], listed = LISTED): string {
  const lines = names.slice(0, listed).map((name) => `  ${printable(name)}`);
  if (names.length > listed) lines.push(`  and ${names.length - listed} more`);
  return lines.join("\n");
}

/** A file's name as it can be printed: control and direction characters become their escapes. */
export function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`);
}
