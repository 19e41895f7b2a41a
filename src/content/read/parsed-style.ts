import { AT_RULES, IMAGE_SETS, IN_IMAGE_SET, OTHER_FUNCTIONS, VALUE_FUNCTIONS } from "../../lib/css/allowed.ts";

/** What the parsers of the bundler find in a sheet. Lines and columns count from 1. */
export interface ParsedStyle {
  /** What is not CSS. */
  broken: { detail: string; line: number; column: number } | null;
  addresses: { value: string; line: number; column: number }[];
  /** Names of functions that are on no list, with brackets. */
  functions: string[];
  /** Names of rules that are on no list, with an @. */
  rules: string[];
}

/**
 * Parses a sheet by both parsers that it goes through on its way to the pages: the one that gathers style sheets, and the one that
 * makes them small, which refuse different mistakes. Its depth must have been judged before: the second is native code and trusts
 * the stack.
 */
export async function parseStyle(css: string, filename: string): Promise<ParsedStyle> {
  const parsed = await parseSmall(css, filename);
  return { ...parsed, broken: parsed.broken ?? (await gatheringFault(css)) };
}

/** "background: url\\28 https://…": a colon that reads as that of a next declaration, which only this parser minds. */
async function gatheringFault(css: string): Promise<ParsedStyle["broken"]> {
  const { parse, CssSyntaxError } = await import("postcss");
  try {
    parse(css);
    return null;
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    return { detail: error.reason, line: error.line ?? 1, column: error.column ?? 1 };
  }
}

async function parseSmall(css: string, filename: string): Promise<ParsedStyle> {
  const { transform } = await import("lightningcss");
  const functions = new Set<string>();
  const rules = new Set<string>();
  try {
    const { dependencies } = transform({
      filename,
      code: Buffer.from(css),
      minify: true,
      analyzeDependencies: true,
      visitor: {
        Function({ name, arguments: given }) {
          const known = name.toLowerCase();
          if (!isKnown(known)) functions.add(`${known}()`);
          if (!IMAGE_SETS.has(known)) return;
          for (const { type, value } of given) {
            if (type === "var" || type === "env" || (type === "token" && value.type === "string"))
              functions.add(`${known}()`);
            if (type === "function" && !IN_IMAGE_SET.has(value.name.toLowerCase())) functions.add(`${value.name}()`);
          }
        },
        Rule(rule) {
          if (rule.type === "namespace" || rule.type === "moz-document") rules.add(`@${rule.type}`);
          if (rule.type === "unknown" && !AT_RULES.has(rule.value.name.toLowerCase())) rules.add(`@${rule.value.name}`);
        },
      },
    });
    const addresses = (dependencies ?? []).flatMap((each) =>
      each.type === "file" || each.type === "glob" ? [] : [{ value: each.url, ...each.loc.start }],
    );
    return { broken: null, addresses, functions: [...functions], rules: [...rules] };
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number; column: number } };
    const place = loc ?? { line: 1, column: 1 };
    return { broken: { detail: message, ...place }, addresses: [], functions: [], rules: [] };
  }
}

const isKnown = (name: string): boolean =>
  name === "url" || IMAGE_SETS.has(name) || VALUE_FUNCTIONS.has(name) || OTHER_FUNCTIONS.has(name);
