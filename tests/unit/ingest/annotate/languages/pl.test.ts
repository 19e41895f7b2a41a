import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `Most w Alkorowie znów otwarty

Burmistrz Łucja Robak ogłosiła we wtorek, że most w Alkorowie zostanie otwarty 3 lipca 2019 roku. Prace rozpoczęły się w marcu 2018 r. i kosztowały 2,5 mln zł, podał urząd.

„Nie zapłacimy dwa razy za ten sam dach” – powiedziała Robak po zebraniu. Rzecznik mieszkańców, Jan Ferens, wyjaśnił: „Chcemy zobaczyć rachunki przed latem”.

Każda belka kosztuje 1750 złotych. Około 12 500 osób przechodzi codziennie przez most, o 3,2 proc. więcej. Od 300 do 400 samochodów jeździ nocą. Budżet wynosi 3 miliardy euro, a jest też 45 nowych mieszkań.

Sala 2012 była zamknięta o godz. 18.30. W 1997 r. runął filar. Od 12 do 14 maja nie było przejazdu. W przyszły piątek będzie zabawa. Wczoraj padało. Jutro zbierze się rada. 1 stycznia 2020 wzrośnie opłata. W każdy poniedziałek jest targ.

Na początku 2015 roku i w pierwszym kwartale 2017 r. były opóźnienia. Przyjechali trzy tygodnie temu. W zeszłym roku rzeka wezbrała.

– Tak dalej być nie może – powiedziała Anna Torska, mieszkanka ulicy Głównej.

Bank Polski i Uniwersytet Warszawski podpisały umowę. Potem przyszedł Piotr Sawicki. Tymczasem woda rosła. Wydano 50 tys. zł i 1,2 mld euro.`;

describe("a text in Polish", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("pl", TEXT)).dates, [
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
      "2019-05-20/2019-05-26",
      "2018",
    ]);
  });
  test("should have its figures read by its own marks and magnitudes", async () => {
    assert.deepEqual((await annotated("pl", TEXT)).figures, [
      "2500000 PLN",
      "1750 PLN",
      "12500 osób",
      "3.2 percent",
      "300 samochodów",
      "400 samochodów",
      "3000000000 EUR",
      "45 mieszkań",
      "50000 PLN",
      "1200000000 EUR",
    ]);
  });
  test("should have quoted what stands in its marks, with its speaker", async () => {
    assert.deepEqual((await annotated("pl", TEXT)).quotes, [
      ["„Nie zapłacimy dwa razy za ten sam dach”", "Łucja Robak"],
      ["„Chcemy zobaczyć rachunki przed latem”", "Jan Ferens"],
      ["Tak dalej być nie może", "Anna Torska"],
    ]);
  });
  test("should have people, places and organisations named, and no leading word", async () => {
    assert.deepEqual((await annotated("pl", TEXT)).names, [
      "Alkorowie",
      "Łucja Robak",
      "Jan Ferens",
      "Anna Torska",
      "Uniwersytet Warszawski",
      "Piotr Sawicki",
    ]);
  });
});

test("what somebody belongs to does not speak", async () => {
  const text =
    "– Nie mamy premiera i nikt go nie ma – mówił parlamentarzysta klubu Lewicy przed siedzibą Kancelarii Sejmu.";
  const { quotes } = await annotated("pl", `Nagłówek\n\n${text}`);
  assert.deepEqual(
    quotes.map(([, who]) => who),
    [""],
  );
});
