import { FOR_EVER, REVALIDATE, TEXT_TYPES, type HostSite } from "./host-site.ts";

/**
 * The file .htaccess, which Apache reads by itself where AllowOverride names FileInfo. What a module that is not loaded
 * would do is left out, rather than every page failing.
 */
export function htaccess({ base, headers }: HostSite): string {
  const pattern = `^${base.replaceAll(".", "\\.")}_a/`;
  return `# Made by Accord with this build.
ErrorDocument 404 ${base}404.html
# The ETag of a compressed answer never matches again (Apache's bug 45023); the date does.
FileETag None
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2
AddCharset utf-8 .html .txt .xml .js .webmanifest
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join("\n")}
  SetEnvIf Request_URI "${pattern}" accord_for_ever
  Header set Cache-Control "${FOR_EVER}" env=accord_for_ever
  Header set Cache-Control "${REVALIDATE}" env=!accord_for_ever
</IfModule>
<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE text/html ${TEXT_TYPES.join(" ")}
  </IfModule>
</IfModule>
`;
}
