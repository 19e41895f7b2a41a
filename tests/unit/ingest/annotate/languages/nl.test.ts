import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `Brug van Alkerdam gaat weer open

Burgemeester Lucie Robbers heeft dinsdag aangekondigd dat de brug van Alkerdam op 3 juli 2019 opengaat. De werken begonnen in maart 2018 en kostten 2,5 miljoen euro, volgens de gemeente.

„Wij betalen niet twee keer voor hetzelfde dak”, zei Robbers na de vergadering. Woordvoerder Jan Verbeek van de bewoners legde uit: “Wij willen de rekening zien vóór de zomer.”

Elke balk kost 1.750 euro. Ongeveer 12.500 mensen gaan elke dag over de brug, 3,2 procent meer dan vroeger. Tussen 300 en 400 vrachtwagens rijden 's nachts. De begroting is 3 miljard euro, en er zijn 45 nieuwe woningen.

Zaal 2012 bleef dicht om 18.30 uur. In 1997 zakte een pijler weg. Van 12 tot 14 mei was er geen doorgang. Komende vrijdag is er een feest. Gisteravond regende het. Morgen vergadert de raad. Die morgen was het koud. Op 1 januari 2020 stijgt de belasting. Elke maandag is er markt.

Begin 2015 en in het eerste kwartaal van 2017 was er vertraging. De jaren 1990 waren erger. Zij kwamen drie weken geleden. Vorig jaar steeg de rivier.

‘Zo kan het niet langer’, aldus Anna Torenstra, bewoonster van de Hoofdstraat.

De Nederlandsche Bank en de Universiteit van Alkerdam tekenden een akkoord met Mexico. Daarna kwam Piet de Vries. Intussen steeg het water. Het kostte € 1,2 mln.`;

describe("a text in Dutch", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("nl", TEXT)).dates, [
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
    assert.deepEqual((await annotated("nl", TEXT)).figures, [
      "2500000 EUR",
      "1750 EUR",
      "12500 mensen",
      "3.2 percent",
      "300 vrachtwagens",
      "400 vrachtwagens",
      "3000000000 EUR",
      "45 woningen",
      "1200000 EUR",
    ]);
  });
  test("should have quoted what stands in its marks, with its speaker", async () => {
    assert.deepEqual((await annotated("nl", TEXT)).quotes, [
      ["„Wij betalen niet twee keer voor hetzelfde dak”", "Lucie Robbers"],
      ["“Wij willen de rekening zien vóór de zomer.”", ""],
      ["‘Zo kan het niet langer’", "Anna Torenstra"],
    ]);
  });
  test("should have people, places and organisations named, and no leading word", async () => {
    assert.deepEqual((await annotated("nl", TEXT)).names, [
      "Alkerdam",
      "Lucie Robbers",
      "Jan Verbeek",
      "Anna Torenstra",
      "Nederlandsche Bank",
      "Universiteit van Alkerdam",
      "Mexico",
      "Piet de Vries",
    ]);
  });
  test("should know a family by its particle, where one person alone bears the name", async () => {
    const said = '"We hebben geen andere keus meer", zei De Boer.';
    const one = `Zwembad dicht\n\nWethouder Marieke de Boer sprak dinsdag.\n\n${said}`;
    assert.deepEqual((await annotated("nl", one)).quotes, [['"We hebben geen andere keus meer"', "Marieke de Boer"]]);
    const two = `Zwembad dicht\n\nWethouder Marieke de Boer sprak dinsdag. Voorzitter Sophie de Boer zweeg.\n\n${said}`;
    assert.deepEqual((await annotated("nl", two)).quotes, [['"We hebben geen andere keus meer"', ""]]);
  });
});

test("a name with particles stays whole, also without its first name", async () => {
  const text =
    "Commissaris van de Koningin Wim van de Donk sprak. Voorzitter Henk de Boer bleef weg, en wethouder Johan van den Hout ook.\n\n'Ik trof een verwoest huis aan', aldus Van den Hout.";
  const { names, quotes } = await annotated("nl", `Een titel\n\n${text}`);
  assert.deepEqual(names, ["Wim van de Donk", "Henk de Boer", "Johan van den Hout"]);
  assert.deepEqual(
    quotes.map(([, who]) => who),
    ["Johan van den Hout"],
  );
});
