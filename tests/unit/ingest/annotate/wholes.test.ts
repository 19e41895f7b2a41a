import assert from "node:assert/strict";
import { test } from "node:test";
import { annotated } from "../../../support/annotated.ts";

/* Names, sums and speakers of which a part was taken for the whole, in invented sentences. */

type Case = [lang: string, text: string, found: string[]];

async function eachHas(cases: readonly Case[], of: "names" | "figures" | "dates" | "subjects"): Promise<void> {
  for (const [lang, text, found] of cases)
    assert.deepEqual((await annotated(lang, `Titel\n\n${text}`))[of], found, text);
}

test("who has an office in a place, or heads a body of the state, is named without it", () =>
  eachHas(
    [
      ["fr", "Le maire de Londres Sadik Tann est venu.", ["Sadik Tann"]],
      ["fr", "Le président du Sénat Gérard Larcher a parlé.", ["Gérard Larcher"]],
      ["it", "Il sindaco di Roma Roberto Tannini ha parlato.", ["Roberto Tannini"]],
      ["es", "El gobernador de California Ramiro Quill habló.", ["Ramiro Quill"]],
      ["es", "La presidenta del Congreso Ana Larios habló.", ["Ana Larios"]],
      ["pt", "O presidente da Câmara Artur Lema falou.", ["Artur Lema"]],
      ["en", "He heard the governor of California Tobias Quill.", ["Tobias Quill"]],
      // A foundation may be called after somebody.
      ["es", "El director de la Fundación Juan Larios calló.", []],
      ["en", "He heard the chairman of the Alaska Fish Spill Commission.", ["Alaska Fish Spill Commission"]],
    ],
    "names",
  ));

test("a town whose first word is an office is no person", () =>
  eachHas(
    [
      ["pt", "Choveu em Governador Valadares ontem.", ["Governador Valadares"]],
      ["pt", "Choveu em Governador Larios ontem.", []],
      ["es", "Llovió en General Larios ayer.", []],
    ],
    "names",
  ));

test("an organisation's name goes on behind its links and adjectives, or is left alone", () =>
  eachHas(
    [
      ["en", "She asked the US Centers for Seed Control and Storage.", ["US Centers for Seed Control and Storage"]],
      ["en", "She asked the Centre for Seeds and the Orlin Bank.", ["Centre for Seeds", "Orlin Bank"]],
      ["en", "It belongs to BP Milling and Storage Inc now.", ["BP Milling and Storage Inc"]],
      ["en", "They sued Orlin Co and Bruckau Ltd in May.", ["Orlin Co", "Bruckau Ltd"]],
      ["en", "She works at the American Milling Institute in town.", ["American Milling Institute"]],
      ["fr", "Elle dirige la Nouvelle Union populaire de la ville.", []],
      ["it", "Lo chiede il Ministero delle Cose di Fretta ora.", []],
      ["de", "Das sagt die DZ Bank, und die VR Mahlwerk schweigt.", ["DZ Bank"]],
    ],
    "names",
  ));

test("a place or a first name is a part of what stands behind it", () =>
  eachHas(
    [
      ["de", "Sie spielen im Peter Tann Stadion am Fluss.", ["Peter Tann Stadion"]],
      ["de", "Sie spielen in der Paris Bruckau Arena am Fluss.", ["Paris Bruckau Arena"]],
      ["de", "Die Zahlen von Texas Gadgetron sind gut.", []],
      ["de", "Das sagte Carlos Gómez Sáez, der Chef.", ["Carlos Gómez Sáez"]],
      ["de", "Der Zug hielt. Ein Zug fuhr weiter.", []],
      ["es", "Lo piden Francia y Alemania desde ayer.", ["Francia", "Alemania"]],
      ["en", "The hall heard the Beat Hornets again.", ["Beat Hornets"]],
      ["en", "They signed Kenny Washington in May. Washington ran.", ["Kenny Washington"]],
      ["en", "They love Kingdom Gone and went to Mount Orlin.", ["Mount Orlin"]],
    ],
    "names",
  ));

test("money of another country than the one its word is known for has no code that is not its own", () =>
  eachHas(
    [
      ["fr", "Il gagne 24 milliards de dollars de Taïwan, soit 7 milliards de dollars.", ["7000000000 USD"]],
      ["fr", "Il coûte 3 millions de dollars jamaïcains et 2 millions de dollars indiqués.", ["2000000 USD"]],
      ["es", "Costó 3 millones de dólares jamaicanos y 8 millones de dólares.", ["8000000 USD"]],
      ["it", "Costa 5 milioni di dollari di Hong Kong e 8 milioni di dollari.", ["8000000 USD"]],
      ["pt", "Custou 5 milhões de dólares de Hong Kong e 8 milhões de dólares.", ["8000000 USD"]],
      ["pl", "To kosztowało 3 mln dolarów jamajskich i 8 mln dolarów.", ["8000000 USD"]],
      ["fr", "Le groupe suédois gagne 20,3 milliards de couronnes.", ["20300000000 SEK"]],
      ["fr", "Le groupe gagne 20,3 milliards de couronnes.", []],
    ],
    "figures",
  ));

test("an adjective before its noun is not what is counted, and two nouns are counted together", () =>
  eachHas(
    [
      ["fr", "Il vise 290.000 nouvelles unités.", ["nouvelles unités"]],
      ["de", "Rund 89.500 Müllerinnen und Müller kamen.", ["Müllerinnen und Müller"]],
      ["en", "Some 40 men and women came.", ["men and women"]],
      ["en", "It hurt 15 workers and injured others.", ["workers"]],
    ],
    "subjects",
  ));

test("a German year needs no preposition, and is none before a noun", () =>
  eachHas(
    [
      ["de", "Sie hat den Betrieb 2018 von ihrem Vater übernommen.", ["2018"]],
      ["de", "Er wurde 2017 gewählt, die 2016 gegründete Firma schwieg.", ["2017", "2016"]],
      ["de", "Sie hat 1968 Wohnungen gebaut, und in Zimmer 2012 brannte es.", []],
    ],
    "dates",
  ));

test("neither the first part of a compound speaks, nor whoever the subject belongs to", async () => {
  const quotes: [string, string, string][] = [
    ["de", "„Das war die größte Gefahr hier“, sagte NBC-Kommentator Dwyane Tann.", ""],
    ["de", "„Das war ein guter Tag für uns“, sagte SWR-Reporterin Anna Tann.", "Anna Tann"],
    ["fr", "Le voisin de Paul Martin est venu hier. « J'avais un ange à mes côtés », a-t-il raconté.", ""],
    ["en", "Paul Martin's brother came. “We had an angel in there,” he told the hall.", ""],
    ["en", "Paul Martin came. “We had an angel in there,” he told the hall.", "Paul Martin"],
  ];
  for (const [lang, text, speaker] of quotes)
    assert.equal((await annotated(lang, `Titel\n\n${text}`)).quotes[0]?.[1], speaker, text);
});

test("a season is told by the article's month, and a part of the year without one stays open", async () => {
  const cases: Case[] = [
    ["en", "Last autumn it rained, and next spring it opens.", ["2018-23", "2020-21"]],
    ["en", "Last spring was dry. He scored in the second quarter.", ["2019-21"]],
    ["en", "Last summer it rained.", ["?"]],
    ["de", "Seit vergangenem Herbst läuft es. Im dritten Quartal sank es.", ["2018-23", "?"]],
    ["fr", "Les ventes ont baissé au deuxième trimestre.", ["?"]],
  ];
  await eachHas(cases, "dates");
});
