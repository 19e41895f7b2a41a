import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { INPUT, outcome } from "../support/search.ts";
import { builtSite, type SiteName } from "../support/site.ts";

/** Of each language words that its article holds, however a reader may write them, and words that no article holds. */
const QUERIES: Record<string, { found: string[]; missed: string[] }> = {
  en: {
    found: ["AT&T", "at&t", "Ben&Sons", "TheHarbourPost", "Post", "cooperation", "encyclopaedia", "naive", "cafe"]
      .concat(["office", "lighthouse", '"first boat"', "ferry -submarine", "submarine OR ferry"])
      .concat("“first boat” quay", "IA OR quay"),
    missed: ["submarine", '"boat first"', "ferry -quay", "submarine OR aeroplane", '"first boat" -mayor'],
  },
  fr: {
    found: ["aeroport", "oeuvre", "l'ile", "eleves", "chef-d'oeuvre", "velo", "aujourd'hui"],
    missed: ["sous-marin"],
  },
  de: { found: ["hafenstrasse", "Hafenstraße", "HAFENSTRASSE", "spass", "grosste", "strauss"], missed: ["Flugzeug"] },
  es: { found: ["nino", "niño", "Malaga", "compañia"], missed: ["submarino"] },
  pl: { found: ["zolty", "żółty", "Łodzi", "lodzi", "Waleski", "plywa"], missed: ["samolot"] },
  tr: { found: ["istanbul", "İSTANBUL", "Diyarbakırlı", "diyarbakirli", "isigi"], missed: ["uçak"] },
  ru: { found: ["паром", "еще", "елка", "ПРИЧАЛ"], missed: ["самолёт"] },
  ar: { found: ["محمد", "الميناء", "العبارة", "ميناء", "منارة"], missed: ["طائرة"] },
  fa: { found: ["میرود", "می‌رود", "بچه‌ها", "شهردار", "كشتي", "ميرود"], missed: ["هواپیما"] },
  he: { found: ["שלום", "המעבורת", "צהל", "צה״ל", 'צה"ל'], missed: ["מטוס"] },
  zh: { found: ["渡轮", "港口", "新码头", "市长"], missed: ["潜艇"] },
  ja: { found: ["フェリー", "ﾌｪﾘｰ", "桟橋", "灯台"], missed: ["潜水艦"] },
  ko: { found: ["여객선", "항구", "등대"], missed: ["잠수함"] },
  th: { found: ["เรือข้ามฟาก", "ท่าเรือ", "ประภาคาร"], missed: ["เครื่องบิน"] },
};

/** Below a base one language of each kind is enough: words are found there in the same way. */
const SITES: [SiteName, string[]][] = [
  ["languages", Object.keys(QUERIES)],
  ["languages-sub", ["en", "de", "ar", "zh"]],
];
for (const [name, tried] of SITES)
  describe(`words of fourteen languages: ${name}`, () => {
    let browser: Browser;
    let server: Serving;
    before(async () => {
      browser = await launch();
      server = await serve({ outDir: await builtSite(name), host: "127.0.0.1", port: 0 });
    });
    after(async () => {
      await server.close();
      await browser.close();
    });
    for (const lang of tried)
      test(lang, async () => {
        const { found, missed } = QUERIES[lang]!;
        const page = await browser.newPage();
        await page.goto(`${server.address}search/`);
        const wrong: string[] = [];
        for (const [words, hit] of [
          ...found.map((q) => [q, true] as const),
          ...missed.map((q) => [q, false] as const),
        ]) {
          await page.fill(INPUT, words);
          const shown = await outcome(page, words);
          const there = shown.some(({ href }) => href.includes(`/articles/${lang}/`));
          if (there !== hit) wrong.push(`${words}: ${hit ? "not found" : "found"}`);
        }
        await page.close();
        assert.deepEqual(wrong, []);
      });
  });
