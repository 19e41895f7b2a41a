import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ingestSource } from "../../../../../src/ingest/pipeline.ts";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `Riapre il ponte di Alcorra

La sindaca, Lucia Robini, ha annunciato martedì che il ponte di Alcorra aprirà il 3 luglio 2019. I lavori sono iniziati nel marzo 2018 e sono costati 2,5 milioni di euro, secondo il comune.

«Non pagheremo due volte lo stesso tetto», ha detto Robini davanti ai vicini. Il portavoce Giacomo Ferri ha spiegato: «Vogliamo vedere i conti prima dell'estate».

Ogni trave costa 1.750 euro. Circa 12.500 persone attraversano il ponte ogni giorno, il 3,2% in più. Tra 300 e 400 camion passano di notte. Il bilancio è di 3 miliardi di euro, e ci sono 45 nuove case.

L'aula 2012 è rimasta chiusa alle 18.30. Nel 1997 crollò un pilastro. Dal 12 al 14 maggio non si passava. Venerdì prossimo ci sarà una festa. Ieri mattina pioveva. Domani si riunisce il consiglio. Il 1° gennaio 2020 la tassa salirà. Il lunedì non c'è mercato.

All'inizio del 2015 e nel primo trimestre del 2017 ci furono ritardi. Gli anni 1990 furono peggiori. Sono arrivati tre settimane fa. L'anno scorso il fiume è salito.

– Così non può continuare – ha detto Anna Torri, vicina di via Mayor.

La Banca d'Italia e l'Università di Alcorra hanno firmato un accordo con il Messico. Poi è arrivato Pietro Sanna. Intanto l'acqua saliva. Hanno speso 50mila euro e 3,5 mln.`;

describe("a text in Italian", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("it", TEXT)).dates, [
      "2019-06-11",
      "2019-07-03",
      "2018-03",
      "1997",
      "2019-05-12/2019-05-14",
      "2019-06-14",
      "2019-06-11",
      "2019-06-13",
      "2020-01-01",
      "2015",
      "2017-01/2017-03",
      "199X",
      "2019-05-20/2019-05-26",
      "2018",
    ]);
  });
  test("should have its figures read by its own marks and magnitudes", async () => {
    assert.deepEqual((await annotated("it", TEXT)).figures, [
      "2500000 EUR",
      "1750 EUR",
      "12500 persone",
      "3.2 percent",
      "300 camion",
      "400 camion",
      "3000000000 EUR",
      "45 case",
      "50000 EUR",
    ]);
  });
  test("should have quoted what stands in its marks, with its speaker", async () => {
    assert.deepEqual((await annotated("it", TEXT)).quotes, [
      ["«Non pagheremo due volte lo stesso tetto»", "Lucia Robini"],
      ["«Vogliamo vedere i conti prima dell'estate»", "Giacomo Ferri"],
      ["Così non può continuare", "Anna Torri"],
    ]);
  });
  test("should have people, places and organisations named, and no leading word", async () => {
    assert.deepEqual((await annotated("it", TEXT)).names, [
      "Alcorra",
      "Lucia Robini",
      "Giacomo Ferri",
      "Anna Torri",
      "Italia",
      "Università di Alcorra",
      "Messico",
      "Pietro Sanna",
    ]);
  });
});

test("a street that is called after somebody is a place", async () => {
  const bytes = new TextEncoder().encode("Un titolo\n\nIl fumo veniva da via Nazario Sauro, dice Enzo Marchetti.");
  const { frontMatter } = await ingestSource({ file: "raw/a.txt", bytes, sidecar: { lang: "it" } });
  assert.deepEqual(
    frontMatter.names.map(({ text, type }) => [text, type]),
    [
      ["Nazario Sauro", "place"],
      ["Enzo Marchetti", "person"],
    ],
  );
});
