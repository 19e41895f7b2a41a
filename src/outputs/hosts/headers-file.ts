import { FOR_EVER, type HostSite } from "./host-site.ts";

/**
 * The file _headers, which Netlify, Cloudflare Pages and others read. No header is in two rules: where both match a path,
 * these hosts join the values by a comma. Without a rule they have everything revalidated.
 */
export function headersFile({ base, headers }: HostSite): string {
  return [
    `${base}*`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    `${base}_a/*`,
    `  Cache-Control: ${FOR_EVER}`,
    "",
  ].join("\n");
}
