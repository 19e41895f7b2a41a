import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";
import { dateWords, folded, numberWords } from "./words.ts";

export const pl = (): Language => ({
  code: "pl",
  dates: dateWords("pl", {
    otherMonths: {},
    inflectedMonths: counts(`
      styczniu = 1, lutym = 2, marcu = 3, kwietniu = 4, maju = 5, czerwcu = 6, lipcu = 7, sierpniu = 8, wrześniu = 9, październiku = 10, listopadzie = 11, grudniu = 12
    `),
    otherWeekdays: counts(`
      poniedziałku = 0, wtorku = 1, środę = 2, środy = 2, środzie = 2, czwartku = 3, piątku = 4, sobotę = 5, soboty = 5, sobocie = 5, niedzielę = 6, niedzieli = 6
    `),
    doubtfulMonths: list("luty, maj, maja, lipca"),
    dayMark: "\\.?",
    of: "",
    numeric: [".", "-", "/"],
    weekdayLink: "dnia",
    from: "od|od dnia|z",
    to: "do|do dnia",
    between: "między|pomiędzy",
    and: "i|a",
    parts: "początek|koniec|początku|końcu|połowie|końca",
    yearLeads:
      "w|w roku|roku|od|do|od roku|do roku|po|przed|około|rok|z|na początku|pod koniec|w połowie|wiosną|latem|jesienią|zimą|między",
    yearMark: "roku|r\\.|rok|rokiem",
    weakYearLeads: "i|a|lub|oraz|na|za",
    monthLeads: "w|od|do|na początku|pod koniec|w połowie|po|przed|z|koniec|początek|miesiącu",
    last: "(?:w )?(?:ubiegły|ubiegłą|zeszły|zeszłą|miniony|minioną|ostatni|ostatnią) {w}|(?:w )?(?:ubiegłym|zeszłym|minionym) {m}",
    next: "(?:w )?(?:przyszły|przyszłą|najbliższy|najbliższą|następny|następną) {w}|(?:w )?przyszłym {m}",
    same: "(?:w )?(?:ten|tę) {w}",
    habit: "każdy|każdą|w każdy|w każdą|co|od|do",
    days: counts(
      "wczoraj wieczorem = -1, dziś rano = 0, dziś wieczorem = 0, dzisiaj rano = 0, jutro rano = 1, onegdaj = -2",
    ),
    today: "dziś|dzisiaj",
    units: table(`
      (?:w )?(?:ubiegłym|minionym) tygodniu = week -1, (?:w )?(?:ubiegłym|minionym) miesiącu = month -1, (?:w )?(?:ubiegłym|minionym) roku = year -1,
      rok temu = year -1, miesiąc temu = month -1, tydzień temu = week -1, przyszłego roku = year 1, ubiegłego roku = year -1, zeszłego roku = year -1, tego roku = year 0
    `),
    ago: ["{n} {u} temu"],
    smallNumbers: counts(
      "dwa = 2, dwie = 2, trzy = 3, cztery = 4, pięć = 5, sześć = 6, siedem = 7, osiem = 8, dziewięć = 9, dziesięć = 10, jedenaście = 11, dwanaście = 12",
    ),
    seasons: counts("wiosną = 21, wiosna = 21, latem = 22, jesienią = 23, jesień = 23, zimą = 24, zima = 24"),
    ordinals: counts(`
      pierwszy = 1, pierwszym = 1, pierwszego = 1, drugi = 2, drugim = 2, drugiego = 2, trzeci = 3, trzecim = 3, trzeciego = 3, czwarty = 4, czwartym = 4, czwartego = 4,
      i = 1, ii = 2, iii = 3, iv = 4, pierwszej = 1, drugiej = 2
    `),
    quarter: "kwartale|kwartał|kwartału|kw\\.",
    half: "półroczu|półrocze|półrocza|połowie",
    decades: ["(?:w )?lat(?:a|ach) {y}\\."],
    about: "około|ok\\.",
    past: `
      był|była|było|byli|były|miał|miała|mieli|miało|powiedział|powiedziała|poszedł|poszła|mógł|mogła|zaczął|zaczęła|zaczęło|został|została|zostały|zostali|zostało|odbył|odbyła|odbyło|odbyły|
      \\p{L}{2,}(?:ał|ał się|iał|iła|iło|ili|iły|ił|ała|ało|ali|ały|ył|yła|yło|yli|yły|ął|ęła|ęło|ęli|ęły|ano|ono|wano|szedł|szła|szli)(?<!(?<!\\p{L})(?:skał[ay]?|cał[ay]|mał[ay]|biał[ay]|był|sił[ay]|dział|materiał|zespoł|pan|rano|czyli|jeśli|poniżyli))
    `,
    future: `
      (?:będzie|będą|ma|mają) (?:\\p{L}+ )?\\p{L}+|odbędzie|odbędą|rozpocznie|rozpoczną|zostanie|zostaną|przyjedzie|wystąpi|spotka|spotkają|ogłosi|podpisze|planuje|planują|planowan[aey]
    `,
    open: "jeśli|jeżeli|może|mogą|chce \\p{L}+ć|chcą \\p{L}+ć|proponuje",
    pending: "do|przed|najpóźniej w",
    clock: "gmt|utc|godz\\.|czasu",
    events: list(
      "ogłosił, ogłosiła, podpisał, podpisała, powiedział, powiedziała, poinformował, poinformowała, potwierdził, potwierdziła, opublikował, zatwierdził, otworzył, zmarł, zmarła, podał, podała, przyjął, przyjęła, oświadczył, oświadczyła, zatrzymano, ogłoszono",
    ),
  }),
  numbers: numberWords("pl", {
    words: counts(`
      dwa = 2, dwie = 2, dwóch = 2, dwoje = 2, trzy = 3, trzech = 3, cztery = 4, czterech = 4, pięć = 5, pięciu = 5, sześć = 6, sześciu = 6, siedem = 7, siedmiu = 7, osiem = 8, ośmiu = 8, dziewięć = 9,
      dziewięciu = 9, dziesięć = 10, dziesięciu = 10, jedenaście = 11, dwanaście = 12, trzynaście = 13, czternaście = 14, piętnaście = 15, szesnaście = 16, siedemnaście = 17, osiemnaście = 18, dziewiętnaście = 19, jedenastu = 11, dwunastu = 12, trzynastu = 13, czternastu = 14, piętnastu = 15, dwudziestu = 20, trzydziestu = 30, dwadzieścia = 20, trzydzieści = 30, czterdzieści = 40,
      pięćdziesiąt = 50, sześćdziesiąt = 60, siedemdziesiąt = 70, osiemdziesiąt = 80, dziewięćdziesiąt = 90, sto = 100
    `),
    dozens: list("tuziny, tuzinów"),
    magnitudes: counts("tys = 3, mln = 6, mld = 9, bln = 12"),
    shortMagnitudes: counts("tys = 3, mln = 6, mld = 9"),
    currencies: table(`
      zł = PLN, złotych = PLN, złote = PLN, złoty = PLN, złotego = PLN, złotówek = PLN, dolarów = USD, dolary = USD, dolara = USD, dolar = USD, dolarów amerykańskich = USD, dol = USD, dolarów kanadyjskich = CAD,
      funtów szterlingów = GBP, funtów brytyjskich = GBP, jenów = JPY, juanów = CNY, rubli = RUB, hrywien = UAH, franków szwajcarskich = CHF, koron szwedzkich = SEK, koron norweskich = NOK,
      koron duńskich = DKK, koron czeskich = CZK
    `),
    placeCurrencies: {
      funtów: { GBP: "brytyjsk(?:i|a|ie|ich|iego|iej)|londyn(?:ie|u)?|szterlingów|anglii|wielkiej brytanii" },
      franków: { CHF: "szwajcar(?:ia|ii|ski|skich|skiego)" },
      koron: {
        SEK: "szwe(?:cja|cji|dzki|dzkich)",
        NOK: "norwe(?:gia|gii|ski|skich)",
        DKK: "dani[ai]|duński(?:ch)?",
        CZK: "czech|czechach|czesk(?:i|ich|iej)|prad(?:ze|ze)|praga",
      },
    },
    peoples: "skich|ckich",
    percent: "%|procent|procenta|procenty|proc\\.|pct\\.",
    points: "punktów? procentow(?:ego|e|ych)|punkty procentowe|pkt\\.? ?proc\\.|p\\. ?p\\.",
    measures: list(`
      kilometrów kwadratowych, metrów kwadratowych, metry kwadratowe, metrów sześciennych, ton, tony, tona, kilo, kilogramów, baryłek, stopni, megawatów, gigawatów, mil, mila, km kw, m kw, ha, l
    `),
    timeUnits: list("razy, raz, wiek, wieków, dekady, dekad, nocy, kwartałów, miesiącach, dniach, latach, godz, min"),
    people: list(`
      domy, drużyny, drużyn, zespoły, zespołów, zawodnicy, zawodników, kluby, klubów, budynki, zastępy, zastępów, jednostki, jednostek, wozy, wozów, auta, aut, samochody, pojazdy, autobusy, autobusów, tramwaje, tramwajów, pociągi, pociągów, statki, statków,
      łodzie, łodzi, samoloty, samolotów, śmigłowce, śmigłowców, mosty, mostów, drogi, dróg, ulice, ulic, szkoły, szpitale, szpitali, kościoły, kościołów, wsie, wsi, miasta, miast, kraje,
      państwa, państw, firmy, spółki, spółek, fabryki, fabryk, sklepy, sklepów, mieszkania, rodziny, uczniowie, studenci, studentki, policjanci, strażacy, żołnierze, lekarze, pracownicy, dziewczynki,
      chłopcy, chłopców, psy, psów, koty, kotów, konie, koni, krowy, krów, drzewa, książki, filmy, filmów, gole, goli, bramki, bramek, mecze, meczów, punkty, medale, medali, mandaty, mandatów, wypadki, wypadków,
      pożary, pożarów, zgony, przypadki, umowy, umów, projekty, projektów,
      osób, osoby, ludzi, mężczyzn, mężczyźni, kobiet, kobiety, dzieci, zabitych, ofiar, ofiary, rannych, pracowników, mieszkańców, żołnierzy, policjantów, strażaków, uczniów, studentów, mieszkań, domów,
      rodzin, zaginionych, uchodźców, migrantów, przypadków, pacjentów, pasażerów, klientów, użytkowników, szkół, krajów, obywateli, posłów, członków, widzów, turystów, samochodów, pojazdów, miejsc,
      firm, budynków, głosów, zakażeń, zgonów, drzew, książek, kibiców, uczestników, lekarzy, nauczycieli, rolników, gospodarstw
    `),
    predicates: "trzecie|trzecich|czwarte|czwartych|piąte|piątych|szóste|szóstych|dziesiąte|dziesiątych|setne|setnych",
    notNouns: [],
    of: "",
    rate: "na|za|w",
    per: "na|na każde|z każdych",
    articles: "ten|ta|to|jego|jej|ich|inny|inna",
    changes: "wzrost|wzrostu|spadek|spadku|podwyżka|obniżka",
    changeIn: "",
    rangeTo: "do",
    rangeAnd: "a|i",
    moves: "zyskał|zyskała|stracił|straciła",
    verbs:
      "(?:wzrósł|wzrosła|wzrosło|wzrosły|spadł|spadła|spadło|spadły) (?:o|do)|kosztuje|kosztują|kosztował|kosztowała|kosztowało|kosztowały|wynosi|wyniósł|wyniosła|wyniosło|wyniosły|waży|mierzy",
    subjects: list(`
      sprzedaż, zysk, strata, przychody, cena, ceny, eksport, import, produkcja, wzrost, inflacja, bezrobocie, dług, deficyt, budżet, koszt, koszty,
      grzywna, kara, kredyt, pożyczka, pomoc, inwestycja, płaca, pensja, czynsz, podatek, wartość, kwota, umowa
    `),
    approximate: folded(
      "około, ok., prawie, blisko, ponad, niemal, co najmniej, do, o, z, nawet, przeszło, niespełna, mniej niż, więcej niż, na",
    ),
    weight: "waży|ważą|ważył|ważyła|wagi|waga",
  }),
  quotationMarks: [
    ["„", "”"],
    ["„", "“"],
    ["«", "»"],
    ["»", "«"],
    ["“", "”"],
    ['"', '"'],
    ["‚", "’"],
    ["„", '"'],
  ],
  abbreviations: list(`
    np, m.in, itd, itp, tzn, tj, tzw, ok, ul, al, pl, św, dr, prof, hab, mgr, inż, gen, płk, mjr, kpt, por, ks, bp, abp, red, pt, ur, zm, godz, min, sek, tys, mln, mld, zł, gr, proc, woj, pow, gm, tel,
    wg, ww, jw, cd, cdn, dot, in, im, os, pkt, poz, ust, rozdz, wyd, sp, s.a, S.A, z o.o, r, w, p.n.e, n.e, kw, dol
  `),
  numberedAbbreviations: list("nr, str, s, art, poz, pkt, ust, rozdz, t, rys"),
  dialogueDash: true,
  speech: {
    verbs: list(`
      powiedział, powiedziała, powiedzieli, powiedziano, mówi, mówił, mówiła, mówili, mówią, oświadczył, oświadczyła, oświadczyli, oświadcza, stwierdził, stwierdziła, stwierdzili, stwierdza, wyjaśnił, wyjaśniła,
      wyjaśnia, wyjaśnili, dodał, dodała, dodali, dodaje, podkreślił, podkreśliła, podkreśla, podkreślili, zaznaczył, zaznaczyła, zaznacza, zapewnił, zapewniła, zapewnia, zapewnili, poinformował, poinformowała,
      poinformowali, informuje, ostrzegł, ostrzegła, ostrzega, potwierdził, potwierdziła, potwierdza, potwierdzili, ogłosił, ogłosiła, ogłasza, odpowiedział, odpowiedziała, odpowiada, odparł, odparła, zapytał, zapytała, pyta, pytał, pytała,
      napisał, napisała, napisali, pisze, pisał, opowiada, opowiadał, opowiadała, twierdzi, twierdził, twierdziła, przyznał, przyznała, przyznaje, przypomniał, przypomniała, przypomina, ocenił, oceniła, ocenia, zauważył, zauważyła, zauważa,
      skomentował, skomentowała, komentuje, skrytykował, skrytykowała, krytykuje, obiecał, obiecała, tłumaczy, tłumaczył, tłumaczyła, apeluje, zaapelował, zaapelowała, relacjonuje, relacjonował, przekonuje, przekonywał, przekonywała, wskazał, wskazała,
      wskazuje, przekazał, przekazała, podsumował, podsumowała, krzyczał, krzyknął, krzyknęła, wołał, zażądał, uważa, uznał, uznała, podał, podała, żartował, zastrzegł, zastrzegła
    `),
    // The name behind such a phrase stands in another case.
    phrases: [],
    pronouns: list("on, ona, oni, one, ja, my, który, która"),
    persons: list("on, ona"),
    relatives: list("który, która"),
    addressing: [],
    owners: list("jego, jej, ich"),
    and: list("i, oraz, a"),
    hearers: list("dla, w rozmowie z"),
    between: list(
      "też, także, również, potem, wczoraj, dziś, dzisiaj, w poniedziałek, we wtorek, w środę, w czwartek, w piątek, w sobotę, w niedzielę, się, jeszcze, natomiast, później",
    ),
  },
  names: {
    titles: list(`
      Pan, Pani, Panie, Pana, Dr, dr, Prof., prof., Gen., gen., Płk, płk, Mjr, mjr, Kpt., kpt., Ks., ks., Bp, bp, Abp, abp, Mgr, mgr, Inż., inż., Św., św., Król, Królowa, Książę, Księżna, Papież,
      Prezydent, Premier, Minister, Marszałek, Poseł, Senator
    `),
    roles: list(`
      prezydent, premier, wicepremier, minister, wiceminister, burmistrz, wójt, starosta, wojewoda, marszałek, rzecznik, rzeczniczka, sekretarz, dyrektor, dyrektorka, prezes, prezeska, wiceprezes, przewodniczący, przewodnicząca,
      senator, senatorka, poseł, posłanka, radny, radna, sędzia, prokurator, adwokat, adwokatka, lekarz, lekarka, profesor, doktor, badacz, badaczka, naukowiec, dziennikarz, dziennikarka, pisarz, pisarka, autor, autorka, aktor, aktorka,
      piosenkarz, piosenkarka, reżyser, reżyserka, generał, pułkownik, komendant, kapitan, admirał, komisarz, król, królowa, książę, księżna, papież, kardynał, biskup, arcybiskup, ksiądz, proboszcz, nauczyciel, nauczycielka, rolnik, rolniczka,
      rybak, rybaczka, młynarz, młynarka, piekarz, piekarka, sąsiad, sąsiadka, mieszkaniec, mieszkanka, lider, liderka, szef, szefowa, kandydat, kandydatka, kanclerz, ambasador, ambasadorka, analityk, analityczka, ekonomista, ekonomistka, historyk, historyczka,
      socjolog, socjolożka, inżynier, architekt, architektka, przedsiębiorca, założyciel, założycielka, trener, trenerka, piłkarz, zawodnik, zawodniczka, działacz, działaczka, brat, siostra, ojciec, matka, syn, córka, mąż, żona, wdowa, przyjaciel,
      przyjaciółka, kolega, koleżanka, latarnik, latarniczka, sołtys
    `),
    organisations: list(`
      Wydziału, Wydziale, Urzędu, Urzędzie, Urzędem, Zakładu, Zakładzie, Zarządu, Zarządzie, Komendy, Komendzie, Ministerstwa, Ministerstwie, Rady, Radzie, Uniwersytetu, Uniwersytecie, Instytutu, Instytucie,
      Fundacji, Stowarzyszenia, Stowarzyszeniu, Szkoły, Szkole, Szpitala, Szpitalu, Banku, Partii, Komitetu, Departamentu, Biura, Biurze, Centrum, Sądu, Sądzie, Prokuratury, Prokuraturze, Straży, Policji,
      Ośrodka, Ośrodku, Agencji, Izby, Związku, Klubu, Teatru, Teatrze, Muzeum, Komisji, Inspektoratu, Towarzystwa, Dyrekcji,
      Bank, Uniwersytet, Instytut, Ministerstwo, Komisja, Komitet, Rada, Sąd, Trybunał, Partia, Unia, Stowarzyszenie, Fundacja, Federacja, Organizacja, Program, Fundusz, Towarzystwo, Agencja, Biuro, Centrum, Kościół, Szpital,
      Klub, Liga, Kongres, Parlament, Senat, Sejm, Zgromadzenie, Policja, Straż, Akademia, Urząd, Związek, Konfederacja, Ruch, Front, Sojusz, Grupa, Izba, Muzeum, Biblioteka, Prokuratura, Politechnika
    `),
    places: list(
      "Morze, Jezioro, Zatoka, Wyspa, Wyspy, Góra, Góry, Dolina, Miasto, Ulica, Aleja, Plac, Most, Port, Lotnisko, Wybrzeże, Przylądek, Kanał, Cieśnina, Republika, Królestwo, Pałac, Wieża, Dworzec, Stadion, Katedra, Rzeka, Park",
    ),
    events: list("Puchar, Mistrzostwa, Igrzyska, Festiwal, Wojna, Szczyt, Nagroda, Konferencja, Targi, Maraton"),
    products: list(
      "smartfon, smartfony, telefon, telefony, głośnik, tablet, tablety, aplikacja, przeglądarka, konsola, zegarek",
    ),
    placeCues: list("w, we, z, ze, do, pod, koło"),
    links: list("i, w, we, do, na, z, &"),
    notNames: list(`
      Polak, Polacy, Polaków, Polka, Amerykanie, Amerykanin, Europejczycy, Niemiec, Niemcy, Francuz, Francuzi, Brytyjczyk, Brytyjczycy, Anglik, Anglicy, Rosjanin, Rosjanie, Ukrainiec, Ukraińcy, Chińczycy, Japończycy, Włosi, Hiszpanie,
      Bóg, Boże, Wielkanoc, Ramadan, Ziemia, Księżyc, Słońce, Biblia, Konstytucja, Internet, AI, TV, PC, PKB, VAT, DNA, HIV, GPS, DVD, CD, USB, GMT, Zdjęcie, Foto, Wideo, Źródło, Czytaj, Rozdział, Artykuł, Strona, Dzień, Faza, OK, RP, PRL, UE, USA
    `),
  },
  startingWords: folded(`
    a, aby, ale, albo, bardzo, bez, bo, być, chociaż, co, czy, czyli, dla, dlaczego, dlatego, do, dopiero, dzięki, dziś, dzisiaj, gdy, gdyby, gdzie, i, ich, ile, inni, inne, ja, jak, jaki, jako, je, jednak, jego, jej, jest, jeśli, jeżeli, jeszcze,
    już, każdy, każda, kiedy, kilka, kto, która, które, który, lecz, ma, mimo, między, może, można, my, na, nad, najpierw, nasz, nasza, natomiast, nawet, nic, nie, nigdy, niech, nikt, no, o, obecnie, od, około, on, ona, one, oni, oprócz, oraz, po, pod, podczas, poza,
    ponad, ponadto, ponieważ, potem, powoli, przed, przede, przez, przy, są, się, skoro, sam, swój, ta, tak, także, tam, te, ten, teraz, to, tu, tutaj, tylko, tymczasem, tę, tego, tej, tych, u, w, we, według, wczoraj, więc, wiele, wielu, wszyscy, wszystko, wtedy, z, za, zanim, zaś,
    ze, zdaniem, żaden, że, jutro, dwa, dwie, trzy, był, była, było
  `),
  leaningWords: folded(
    "i, a, oraz, lub, w, we, z, ze, na, do, od, po, za, o, u, przez, dla, przy, pod, nad, że, który, która, które, jest, są, był, się, nie, to, jego, jej, ich, bardzo, niż, jak, ale",
  ),
  clauseWords: folded("że, który, która, które, gdy, kiedy, ponieważ, ale, gdzie, aby, i, choć"),
});
