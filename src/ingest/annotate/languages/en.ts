import { counts, list, table, type Language } from "./language.ts";

export const en: Language = {
  code: "en",
  dates: {
    months: list(
      "january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sept|sep, october|oct, november|nov, december|dec",
    ).map((forms) => forms.split("|")),
    weekdays: list("monday, tuesday, wednesday, thursday, friday, saturday, sunday"),
    seasons: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
    quarters: { first: 1, second: 2, third: 3, fourth: 4, last: 4 },
    smallNumbers: counts(`
    a = 1, an = 1, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9,
    ten = 10
  `),
    events: list(`
    announced, signed, said, launched, unveiled, released, reported, confirmed, revealed, introduced, agreed,
    published, opened, closed, died, won, lost, arrived, resigned, approved, voted, filed
  `),
  },
  numbers: {
    decimal: ".",
    words: counts(`
    one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
    eleven = 11, twelve = 12, fifteen = 15, twenty = 20, thirty = 30, forty = 40, fifty = 50
  `),
    magnitudes: counts(`
    hundred = 2, thousand = 3, million = 6, millions = 6, billion = 9, billions = 9, trillion = 12,
    trillions = 12, mn = 6, m = 6, bn = 9, tn = 12, k = 3, M = 6, B = 9, K = 3
  `),
    currencies: table(`
    US dollars = USD, U.S. dollars = USD, dollars = USD, dollar = USD, euros = EUR, euro = EUR,
    pounds sterling = GBP, pounds = GBP, yuan = CNY, renminbi = CNY, yen = JPY, rupees = INR, rubles = RUB,
    roubles = RUB, Swiss francs = CHF, won = KRW, USD = USD, EUR = EUR, GBP = GBP, CHF = CHF, CNY = CNY,
    RMB = CNY, € = EUR, £ = GBP, $ = USD
  `),
    measures: list(`
    km/h, mph, km, kilometres, kilometers, miles, metres, meters, cm, mm, kg, kilograms, tonnes, tons, grams,
    litres, liters, GB, TB, MB, GHz, MHz, mAh, MW, GW, kWh, MWh, GWh, TWh, megapixels, inches, inch, hectares,
    acres, barrels, degrees
  `),
    timeUnits: list(`
    year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, second, seconds, times,
    decades, centuries
  `),
    people: list(`
    people, men, women, children, persons, employees, jobs, deaths, patients, passengers, victims, units,
    citizens, users, customers, developers, phones
  `),
    notNouns: list(`
    is, was, has, does, this, its, his, as, us, vs, plus, hours, always, perhaps, besides, towards, across,
    versus, unless, whereas
  `),
    approximate: list("about, nearly, around, some, only, almost, up"),
    subjects: list(`
    shares, share, stock, revenue, revenues, sales, profit, profits, earnings, income, price, prices, exports,
    imports, production, output, shipments, growth, inflation, unemployment, market, users
  `),
  },
  quotationMarks: [
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
  ],
  abbreviations: list(`
    mr, mrs, ms, dr, prof, st, sr, jr, gen, col, capt, lt, sgt, sen, rep, gov, pres, hon, rev, vs, no, nos, vol,
    fig, approx, dept, est, inc, ltd, co, corp, bros, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov,
    dec, mon, tue, wed, thu, fri, sat, sun, e.g, i.e, cf, al, art, p, pp, ex, min, max, tel
  `),
  speech: {
    verbs: list(`
    said, says, say, told, tells, added, adds, explained, explains, noted, notes, stated, states, wrote, writes,
    tweeted, announced, announces, commented, comments, remarked, claimed, claims, argued, argues, insisted,
    insists, warned, warns, confirmed, confirms, revealed, reveals, replied, declared, declares, reported,
    reports, admitted, concluded, continued, stressed, suggested, described, called, asked, recalled, emphasized,
    emphasised, quipped, posted
  `),
    phrases: list("according to, in the words of"),
    pronouns: list("he, she, they, it, i, we"),
  },
  startingWords: list(`
    around, over, nearly, almost, roughly, approximately, up, more, less, fewer, at, interestingly, here, there,
    now, then, today, yesterday, meanwhile, moreover, furthermore, however, lastly, finally, also, according,
    additionally, although, though, because, if, when, while, where, what, why, how, who, no, yes, so, such,
    some, many, most, both, each, every, all, any, one, two, three, we, you, i, my, our, your, after, before,
    since, during, through, under, about, against, among, despite, instead, just, only, even, still, yet, once,
    until, let, please, last, next, first, second, earlier, later, other, another, those
  `),
  leaningWords: list(`
    a, an, the, and, or, but, of, to, in, on, at, by, for, from, with, without, as, that, which, who, whose, is,
    are, was, were, be, has, have, had, will, would, its, their, his, her, this, these, into, over, between,
    than, not, it, they, he, she, very, more, several
  `),
  clauseWords: list("to, after, as, while, because, which, who, that, when, where, amid, following"),
};
