import type { Language } from "./language.ts";
import { counts, list, onesBeforeTens, table } from "./lists.ts";

const ONES = counts("ein = 1, zwei = 2, drei = 3, vier = 4, fünf = 5, sechs = 6, sieben = 7, acht = 8, neun = 9");
const TENS = counts(
  "zwanzig = 20, dreißig = 30, dreissig = 30, vierzig = 40, fünfzig = 50, sechzig = 60, siebzig = 70, achtzig = 80, neunzig = 90",
);

/** "Samstagabend" is Saturday. */
function partsOfDays(): Readonly<Record<string, number>> {
  const days = list("montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag");
  const parts = list("morgen, früh, vormittag, mittag, nachmittag, abend, nacht");
  return Object.fromEntries(days.flatMap((day, i) => parts.map((part) => [day + part, i])));
}

export const de: Language = {
  code: "de",
  dates: {
    // Every noun has one: it proves nothing.
    capitals: true,
    otherMonths: counts("jänner = 1, feber = 2, mrz = 3"),
    otherWeekdays: { sonnabend: 5, ...partsOfDays() },
    doubtfulMonths: list("mai, august, april, juni"),
    dayMark: "\\.",
    needsDayMark: true,
    of: "",
    numeric: ["."],
    weekdayLink: "(?:,? ?(?:den|dem))?",
    from: "vom|von|ab dem|seit dem|ab|seit",
    to: "bis zum|bis",
    between: "zwischen(?: dem)?",
    and: "und(?: dem)?|oder",
    oneOf: "irgendwann",
    parts: "anfang|ende|mitte",
    yearLeads:
      "im|im jahr|im jahre|jahr|gegenüber|seit|bis|ab|von|anfang|ende|mitte|frühjahr|frühling|sommer|herbst|winter|um|vor|nach",
    weakYearLeads:
      "und|der|die|das|des|dem|wurde|wurden|war|waren|hat|hatte|haben|hatten|ist|sind|sich|er|sie|bereits|schon|erst|(?:den|das|die|der|dem|seine[nmr]?|ihre[nmr]?|eine[nmr]?) \\p{L}+",
    monthLeads:
      "(?:der|den|dem|des|ein|einen|einem|vom|zum|beim)(?: \\p{Ll}+)?|im|seit|bis|ab|anfang|ende|mitte|vom|monat|bis zum",
    last: "(?:vergangene[nrms]?|letzte[nrms]?|vorige[nrms]?) (?:{w}|{m})",
    next: "(?:kommende[nrms]?|nächste[nrms]?) (?:{w}|{m})",
    same: "diese[nrms]? (?:{w}|{m})",
    yearly: "normalerweise|üblicherweise|gewöhnlich|meistens|jedes jahr|alljährlich|jährlich",
    since: "seit",
    habit: "jeden|jeder|immer|an|ein|eines",
    days: counts(
      "vorgestern = -2, gestern = -1, morgen früh = 1, übermorgen = 2, heute morgen = 0, heute früh = 0, heute vormittag = 0, heute mittag = 0, heute nachmittag = 0, gestern abend = -1, gestern morgen = -1, gestern nachmittag = -1, heute abend = 0, heute nacht = 0",
    ),
    today: "heute",
    units: table(`
      (?:vergangene|letzte|vorige)n? woche = week -1, (?:vergangenen|letzten|vorigen) monat = month -1,
      (?:vergangenen|letzten|vorigen|vergangenes|letztes|voriges) jahr = year -1, (?:kommende|nächste)n? woche = week 1,
      (?:kommenden|nächsten) monat = month 1, (?:kommenden|nächsten|nächstes) jahr = year 1,
      diese woche = week 0, diesen monat = month 0, (?:dieses|in diesem) jahr = year 0
    `),
    ago: ["vor (?<about>(?:fast|rund|etwa|ungefähr|knapp|gut|über|mehr als) )?{n} {u}"],
    openTimes:
      "(?:ende|anfang|mitte) (?:des|der) (?:jahres|monats|woche)|monats(?:beginn|anfang|ende)|(?:vergangenen |letzten |kommenden |nächsten )?wochenende|vorjahr|jahr zuvor|jahr davor|jahres(?:beginn|anfang|ende|mitte|wechsel)",
    behindLooseYear:
      "in|im|am|an|auf|aus|bei|mit|das|die|der|den|dem|ein|eine|einen|einem|zum|zur|von|vom|nach|wegen|durch|unter|als|wieder|erneut|aufgelöst|gegründet|eröffnet|geschlossen|gebaut|erbaut|errichtet|verkauft|gestorben|geboren",
    behindYear: `
      \\p{Ll}+te (?:das|der|die|den|ein|eine|er|sie|es|man|ihn|sich) |(?:war|wurde|hatte|kam|ging|gab|stieg|fiel|fand|begann|starb|lag|zog|trat|erhielt|gewann|verlor|erschien|soll|wird) |
      (?:waren|wurden|hatten|kamen|gingen|stiegen|fuhren|lagen|sollen|werden) (?:die |(?:mehr als |rund |etwa )?\\d)
    `,
    unitWords: table(
      "tag = day, tagen = day, woche = week, wochen = week, monat = month, monaten = month, jahr = year, jahren = year",
    ),
    smallNumbers: counts(
      "einem = 1, einer = 1, zwei = 2, drei = 3, vier = 4, fünf = 5, sechs = 6, sieben = 7, acht = 8, neun = 9, zehn = 10, elf = 11, zwölf = 12",
    ),
    seasons: counts("frühling = 21, frühjahr = 21, sommer = 22, herbst = 23, winter = 24"),
    ordinals: counts(
      "erste = 1, ersten = 1, erstes = 1, zweite = 2, zweiten = 2, zweites = 2, dritte = 3, dritten = 3, drittes = 3, vierte = 4, vierten = 4, viertes = 4",
    ),
    quarter: "quartal",
    half: "halbjahr",
    decades: ["(?:die |den |der )?{y}er(?:n)?(?:[- ]jahren?)?"],
    about: "um|etwa|ungefähr|circa|ca\\.",
    past: `
      war|waren|wurde|wurden|hatte|hatten|sagte|sagten|kam|kamen|ging|gingen|gab|stieg|fiel|fand|begann|starb|brach|
      (?:ist|sind|hat|haben|worden|wurde|wurden) |\\p{L}{2,}ten?(?<!(?<!\\p{L})(?:
      heute|bitte|alte|gute|rote|bunte|erste|letzte|nächste|beste|meiste|späte|leichte|weite|breite|echte|rechte|harte|laute|feste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|
      gesamte|bekannte|geplante|könnte|möchte|sollte|müsste|dürfte|wollte|hätte|arbeite|warte|halte|leite|leiste|starte|
      alten|guten|roten|bunten|ersten|letzten|nächsten|besten|meisten|späten|leichten|weiten|breiten|echten|rechten|harten|festen|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|
      gesamten|bekannten|geplanten|könnten|möchten|sollten|müssten|dürften|wollten|hätten|unten|hinten|arbeiten|erarbeiten|warten|erwarten|bieten|anbieten|verbieten|halten|erhalten|enthalten|behalten|verhalten|einhalten|
      starten|leisten|fürchten|befürchten|richten|errichten|berichten|einrichten|leiten|begleiten|einleiten|kosten|bitten|treten|vertreten|betreten|antreten|auftreten|raten|beraten|verraten|gelten|streiten|bestreiten|bedeuten|
      verbreiten|vorbereiten|bereiten|beobachten|betrachten|erachten|testen|heiraten|gestalten|schalten|einschalten|abschalten|verwalten|veranstalten|spalten|falten|verhaften|haften|mieten|vermieten|retten|braten|töten|
      läuten|reiten|schreiten|überschreiten|verzichten|verpflichten|vernichten|unterrichten|beachten|entlasten|belasten|gestatten|erstatten|bestatten|beantworten|antworten|verantworten|flüchten|züchten|dichten|ernten|husten|rasten|rösten|trösten
    ))|ge\\p{L}{2,}(?:t|en)
    `,
    future: "wird|werden|soll|sollen|will|wollen|dürfte|dürften|plant|planen|geplant|erwartet",
    open: "ob|falls|zu \\p{L}+en|könnte|könnten|möchte|möchten",
    pending: "bis|bis zum|vor|spätestens",
    clock: "uhr|gmt|utc|mez|mesz",
    events: list(
      "sagte, erklärte, teilte, kündigte, unterzeichnet, veröffentlicht, vorgestellt, eröffnet, beschlossen, gestartet",
    ),
  },
  numbers: {
    words: {
      ...counts(`
        zwei = 2, zweier = 2, drei = 3, dreier = 3, vier = 4, fünf = 5, sechs = 6, sieben = 7, acht = 8, neun = 9, zehn = 10, elf = 11, zwölf = 12, dreizehn = 13,
        vierzehn = 14, fünfzehn = 15, sechzehn = 16, siebzehn = 17, achtzehn = 18, neunzehn = 19, hundert = 100, einhundert = 100, zweihundert = 200,
        dreihundert = 300, vierhundert = 400, fünfhundert = 500, sechshundert = 600, siebenhundert = 700, achthundert = 800, neunhundert = 900,
        eintausend = 1000, zweitausend = 2000, dreitausend = 3000, viertausend = 4000, fünftausend = 5000, zehntausend = 10000,
        ein dutzend = 12, ein halbes dutzend = 6, eine million = 1000000, eine halbe million = 500000, eine milliarde = 1000000000,
        eine halbe milliarde = 500000000
      `),
      ...TENS,
      ...onesBeforeTens(ONES, () => "und", TENS),
    },
    dozens: list("dutzend"),
    magnitudes: counts(`
      tausend = 3, million = 6, millionen = 6, milliarde = 9, milliarden = 9, billion = 12, billionen = 12, mio. = 6, mio = 6,
      mrd. = 9, mrd = 9, tsd. = 3, tsd = 3
    `),
    shortMagnitudes: counts("Mio = 6, Mrd = 9"),
    currencies: table(`
      euro = EUR, us-dollar = USD, schweizer franken = CHF, britische pfund = GBP, pfund sterling = GBP, yuan = CNY, yen = JPY,
      rubel = RUB, d-mark = DEM, deutsche mark = DEM, dm = DEM, zloty = PLN, dollar = USD, € = EUR, $ = USD, £ = GBP, EUR = EUR, USD = USD, CHF = CHF, GBP = GBP
    `),
    placeCurrencies: {
      franken: { CHF: "schweiz|schweizer|zürich|bern|basel|genf" },
      kronen: {
        DKK: "dänemark|dänisch|kopenhagen",
        SEK: "schweden|schwedisch|stockholm",
        NOK: "norwegen|norwegisch|oslo",
      },
    },
    percent: "%|prozent",
    points: "prozentpunkte?n?",
    measures: list(`
      PS, kilowattstunden, megawattstunden, gigawattstunden, grad celsius, hektoliter, m, qm, qkm, ha, t, l, kmh,
      km/h, km, kilometer, kilometern, meter, metern, zentimeter, zentimetern, millimeter, millimetern, quadratmeter, quadratkilometer, kubikmeter, m², m³, km², m2, m3, km2, cm, mm, kg, kilo,
      kilogramm, tonnen, gramm, liter, litern, gb, tb, mb, ghz, mah, mw, gw, kw, kwh, mwh, megawatt, gigawatt, hektar, barrel, grad,
      °C, meilen, zoll
    `),
    timeUnits: list(`
      jahr, jahre, jahren, min, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, stunden, minute, minuten, sekunde,
      sekunden, uhr, mal, jahrhundert, jahrhunderte, nächte, jahrzehnte, jahrzehnten
    `),
    notLengths: list("uhr, mal"),
    wholeTime: "volle|vollen|ganze|ganzen|lange|langen|weitere|weiteren",
    during: "für|über|während|dauerte|dauert",
    momentBefore: "vor|alle|vor (?:rund|etwa|fast|gut|knapp|über|mehr als|wenigen|circa|ca\\.)|jede[nrs]?",
    momentBehind: "später|zuvor|früher|danach|davor|vorher|nachdem|bevor",
    ages: {
      unit: "Jahre",
      behind: "(?:-| )?jährige?[nrms]?|(?:-| )jahre alt|(?:-| )jahre alte[nrms]?",
      before: "im alter von",
      apart: ["(", ","],
    },
    smallCounts: true,
    vague: list(
      "dinge, dingen, seiten, weisen, arten, wege, wegen, worte, worten, enden, teile, teilen, hälften, sachen",
    ),
    labels: list(
      "nummer, nr, seite, stufe, phase, typ, klasse, kapitel, runde, gruppe, paragraf, paragraph, artikel, absatz, zone, tor, gleis, linie, liga, platz, rang, halle, haus, teil, folge, staffel, version, punkt, kategorie, stock, zimmer, raum, block",
    ),
    below: "minus",
    partOf: "der(?: (?:insgesamt|rund|etwa|knapp|fast|gut)){0,2}|von den|ihrer|seiner|unserer|dieser|jener",
    people: list(`
      menschen, personen, tote, toten, verletzte, verletzten, opfer, mitarbeiter, beschäftigte, einwohner, kinder, frauen, männer,
      soldaten, polizisten, passagiere, patienten, schüler, studenten, arbeitsplätze, stellen, fälle, haushalte, wohnungen, häuser,
      flüchtlinge, besucher, kunden, nutzer, arbeiter, bauarbeiter, angeklagte, angeklagten, beschuldigte, beschuldigten, ingenieure,
      ingenieuren, feuerwehrleute, einsatzkräfte, einsatzkräften, täter, teilnehmer, zuschauer, anwohner
    `),
    plural: /^(?=.{4})[\p{L}-]*(?:en|er|e|n|s)$/u,
    notNouns: list(
      "mehr, weniger, aber, oder, unter, über, später, früher, jahre, etwa, bisher, seiten, seite, weitere, weiteren, andere, anderen",
    ),
    further: list("weitere, weiteren"),
    capitalNouns: true,
    of: "der|von|an",
    rangeTo: "bis|bis zu",
    rangeAnd: "und",
    rate: "pro|je|im|am",
    per: "je|pro|auf|von",
    articles: "ein|eine|einen|einem|einer|der|die|das|den|dem|des",
    changes: "anstieg|rückgang|zuwachs|minus|plus|wachstum|zunahme|abnahme|steigerung",
    changeIn: "der|des|bei|im",
    verbs:
      "(?:stieg|stiegen|sank|sanken|fiel|fielen|wuchs|wuchsen) (?:um|auf)|kostet|kosten|kostete|kosteten|beträgt|betrug|erreichte|wiegt|misst",
    moves: "(?:gewann|verlor|gewinnt|verliert)",
    subjects: list(`
      umsatz, gewinn, verlust, preis, preise, exporte, importe, produktion, wachstum, inflation, haushalt, budget, kosten, bußgeld,
      strafe, schulden, investition, investitionen, kredit, spende, miete, lohn
    `),
    approximate: list(
      "etwa, rund, fast, knapp, mehr, als, uber, unter, gut, ungefahr, circa, ca, bis, zu, mindestens, hochstens",
    ),
    weight: "wiegt|wog|schwer|gewicht",
  },
  quotationMarks: [
    ["„", "“"],
    ["»", "«"],
    ["„", "”"],
    ["“", "”"],
    ['"', '"'],
    ["‚", "‘"],
    ["›", "‹"],
    ["„", '"'],
  ],
  abbreviations: list(`
    z.b, d.h, u.a, u.ä, o.ä, i.d.r, v.a, z.t, z.zt, s.o, s.u, bzw, ca, etc, evtl, ggf, inkl, max, min, mio, mrd, tsd, vgl, usw, usf,
    str, Dr, Prof, St, Hr, Fr, Hrsg, geb, gest, verh, jh, jhd, jan, feb, mrz, apr, jun, jul, aug, sep, sept, okt, nov, dez, mo, di, mi, do, fr, sa
  `),
  numberedAbbreviations: list("nr, s, bd, art, abs, kap, abb, ziff"),
  ordinalStop: true,
  credits: {
    before: "laut|nach (?:angaben|informationen|berichten) (?:von|der|des)|quelle:|gegenüber",
    behind: "berichtet|berichtete|meldet|meldete|zufolge",
  },
  speech: {
    verbs: list(`
      sagt, sagte, sagten, sagen, gesagt, erklärt, erklärte, erklärten, teilt, teilte, teilten, betont, betonte, meint, meinte, berichtet, berichtete,
      berichteten, schreibt, schrieb, warnt, warnte, fordert, forderte, kritisiert, kritisierte, ergänzt, ergänzte, fügt, fügte, bestätigt,
      bestätigte, behauptet, behauptete, versichert, versicherte, antwortet, antwortete, fragt, fragte, erzählt, erzählte, kündigt, kündigte, twittert,
      twitterte, lobt, lobte, klagt, klagte, urteilt, urteilte, resümiert, resümierte, erläutert, erläuterte, ruft, rief, so,
      bekräftigt, bekräftigte, mahnt, mahnte, schildert, schilderte, beklagt, beklagte, bilanziert, bilanzierte,
      unterstreicht, unterstrich, verspricht, versprach, gesteht, gestand, hofft, hoffte, freut, freute, staunt,
      staunte, schimpft, schimpfte, spottet, spottete, scherzt, scherzte, konstatiert, konstatierte, räumt, räumte,
      moniert, monierte, seufzt, seufzte, wettert, wetterte, appelliert, appellierte
    `),
    phrases: list("laut, nach angaben von, nach den worten von, so"),
    pronouns: list("er, sie, es, ich, wir, man, ihr"),
    persons: list("er"),
    relatives: [],
    addressing: [],
    owners: list("sein, seine, seinen, seinem, seiner, ihr, ihre, ihren, ihrem, ihrer"),
    and: list("und"),
    hearers: list("gegenüber, der, dem, zu, zur, zum, im, in"),
    between: list("hat, haben, auch, dazu, dann, weiter, noch, später, am, gestern, heute"),
  },
  names: {
    nounCapitals: true,
    titles: list(`
      Herr, Herrn, Frau, Dr., Dr, Prof., Prof, Professor, Professorin, Präsident, Präsidentin, Bundespräsident, Kanzler, Kanzlerin, Bundeskanzler,
      Bundeskanzlerin, Minister, Ministerin, Bürgermeister, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisterin, General, Oberst, Papst,
      König, Königin, Prinz, Prinzessin, Bischof, Pfarrer, Pfarrerin, Richter, Richterin
    `),
    roles: list(`
      präsident, präsidentin, minister, ministerin, kanzler, kanzlerin, sprecher, sprecherin, chef, chefin, direktor, direktorin, leiter,
      leiterin, vorsitzender, vorsitzende, abgeordneter, abgeordnete, senator, senatorin, anwalt, anwältin, forscher, forscherin, professor, professorin,
      autor, autorin, journalist, journalistin, landwirt, landwirtin, müllerin, lehrer, lehrerin, arzt, ärztin, ingenieur,
      ingenieurin, trainer, trainerin, schauspieler, schauspielerin, sänger, sängerin, gründer, gründerin, historiker, historikerin, ökonom, ökonomin,
      analyst, analystin, kapitän, fischerin, bäckerin, unternehmer, unternehmerin, geschäftsführer, geschäftsführerin
    `),
    roleEndings: list(
      "sprecher, sprecherin, minister, ministerin, präsident, präsidentin, chef, chefin, leiter, leiterin, meister, meisterin, direktor, direktorin, forscher, forscherin, vorsitzender, vorsitzende",
    ),
    organisations: list(`
      Bank, Universität, Institut, Ministerium, Kommission, Partei, Verband, Verein, Stiftung, Gesellschaft, Bundesrat, Bundestag, Landtag, Behörde,
      Theater, Oper, Staatsoper, Staatstheater, Schauspielhaus, Museum, Zoo, Landgericht, Amtsgericht, Oberlandesgericht, Verwaltungsgericht, Arbeitsgericht, Staatsanwaltschaft,
      Polizeipräsidium, Polizei, Feuerwehr, Sparkasse, Volksbank, Stadtwerke, Uni, TU, FH, Bistum, Erzbistum, Uniklinik, Uniklinikum, Universitätsklinikum, FC, SC, VfL, VfB, TSV, SV, FSV, TSG, RB, BSC, SSV, MSV, SpVgg, Eintracht, Borussia, Fortuna, Arminia, Werder, Dynamo, Hertha, Hansa, Celtic, Inter, Atlético, Olympique,
      City, United, Gewerkschaft, Union, Klinikum, Hochschule, AG, GmbH, SE, KG
    `),
    places: list("Stadion, Arena, Halle, See, Fluss, Gebirge, Insel, Platz, Straße, Allee, Brücke, Hafen, Tal"),
    events: list("Krieg, Gipfel, Messe, Meisterschaft, Pokal, Festspiele"),
    products: list("smartphone, smartphones, tablet, tablets, lautsprecher, software, app, browser, konsole, uhr"),
    articles: list("der, die, das, den, dem, des"),
    nounEnds: "(?:en|ern|er|e|ung|heit|keit|schaft|tion|nis|tum|chen|ment|tät|ismus)s?",
    kinds: {
      organisations: list(`
        Konzern, Gewerkschaft, Firma, Unternehmen, Agentur, Hersteller, Autobauer, Sender, Verein, Versicherer, Verlag, Discounter, Reederei,
        Fluggesellschaft, Airline, Miliz, Terrormiliz, Organisation, Stiftung, Hilfsorganisation, Partei, Klub, Band, Nachrichtenmagazin
      `),
      places: list(`
        Stadt, Gemeinde, Ort, Dorf, Ortsteil, Stadtteil, Landkreis, Kreis, Bezirk, Provinz, Insel, Bundesland, Kanton, Ortschaft, Flughafen
      `),
    },
    placeCues: list("in, aus, nach, bei"),
    links: list("von, van, de, zu, der, und, &, für"),
    notNames: list(`
      Deutscher, Deutsche, Deutschen, Amerikaner, Chinesen, Europäer, Russen, Franzosen, Briten, Türken, Italiener, Spanier, Polen, Österreicher,
      Schweizer, EU, USA, UN, KI, IT, TV, PC, DNA, BIP, Gott, Ostern, Weihnachten, Pfingsten, Norden, Süden, Osten, Westen,
      AOC, MINT, DM, IG, GMD, DAX, BAB, Anfang, Ende, Mitte, Geld, Zeit, Druck, Recht, Schuld, Grund, Platz, Teil, Angst, Mut, Lust, Millionen, Milliarden, Tausende, Hunderte, Dutzende, Prozent, Euro,
      Dollar, Uhr, LED, URL, RSS, PDF, SMS, MRT, CT, EKG, PCR, RNA, LKW, Lkw, PKW, Pkw, GPS, USB, DVD, CD, WM, EM, ICE, RE, PS, WC, OP, AKW, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, AG, GmbH, SE, KG
    `),
  },
  startingWords: list(`
    am, an, auf, aus, bei, bis, da, dabei, dafur, dagegen, daher, damit, danach, dann, daran, darauf, das, dass, dazu, dem, den, denn, der,
    deshalb, dessen, die, dies, diese, dieser, dieses, doch, dort, durch, ein, eine, einer, einem, es, etwa, fur, gegen, gestern, hier, heute, ich,
    ihr, ihre, im, in, inzwischen, ja, jede, jeder, jetzt, kein, keine, laut, man, mit, nach, nachdem, nicht, noch, nun, nur, ob, obwohl, ohne, schon,
    sein, seine, seit, sie, so, sogar, sonst, trotz, uber, um, und, unter, viele, vom, von, vor, wahrend, wann, warum, was, weil, weitere, welche, wenn,
    wer, wie, wir, wo, zu, zudem, zum, zur, zwar, zwischen, aber, alle, allerdings, als, also, auch, ausserdem, bereits, beide, rund, insgesamt, mehr
  `),
  leaningWords: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, von, vom, zu, zum, zur, in, im, an, am, auf, mit, fur, bei, aus, nach, uber,
    unter, vor, um, durch, gegen, ohne, seit, bis, ist, sind, war, wird, als, wie, dass, sein, seine, ihr, ihre, kein, keine
  `),
  clauseWords: list("dass, weil, wenn, wahrend, nachdem, bevor, obwohl, damit, der, die, das, und, aber"),
};
