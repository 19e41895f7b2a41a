import { FEED_TYPES } from "../../site/feeds.ts";
import { FOR_EVER, REVALIDATE, TEXT_TYPES, type HostSite } from "./host-site.ts";

/**
 * A file to include in a server block of nginx whose root holds the site at its base. An add_header in a location silences
 * those of the levels above it, so each location names them all; and each has `always`, or the page for what is not
 * there would go without.
 */
export function nginxConfig({ base, headers }: HostSite): string {
  const all = (cache: string, indent: string): string =>
    [...headers, ["Cache-Control", cache] as const]
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join("\n");
  return `# Made by Accord with this build. Include it in the server block, below a root that holds the site at ${base}
location ${base} {
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  charset utf-8;
  charset_types text/plain text/xml ${FEED_TYPES.join(" ")} application/xml text/javascript application/javascript;
  gzip on;
  gzip_comp_level 6;
  gzip_proxied any;
  gzip_vary on;
  gzip_types ${TEXT_TYPES.join(" ")};
${all(REVALIDATE, "  ")}

  location ${base}_a/ {
${all(FOR_EVER, "    ")}
  }
  location ~ \\.webmanifest$ {
    types { application/manifest+json webmanifest; }
${all(REVALIDATE, "    ")}
  }
}
`;
}
