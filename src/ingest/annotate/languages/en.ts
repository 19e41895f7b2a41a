import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";

export const en: Language = {
  code: "en",
  dates: {
    capitals: true,
    monthFirst: true,
    otherMonths: counts("sept = 9, sep = 9, febr = 2"),
    otherWeekdays: {},
    shortWeekdays: counts(
      "mon = 0, tues = 1, tue = 1, wed = 2, weds = 2, thurs = 3, thur = 3, thu = 3, fri = 4, sat = 5, sun = 6",
    ),
    doubtfulMonths: list("may, march, april, june, august"),
    dayMark: "(?:st|nd|rd|th)?",
    of: "of",
    numeric: [],
    weekdayLink: "the",
    from: "from",
    to: "to|until|till|through",
    between: "between",
    and: "and|or",
    oneOf: "somewhere|sometime|some time",
    parts: "early|mid|late|the end of|end of|the start of|start of|the beginning of|beginning of|the middle of",
    yearLeads:
      "in|fiscal|fiscal year|since|until|till|during|early|late|mid|year|circa|spring|summer|autumn|winter|before|after|from|through",
    weakYearLeads:
      "the|a|its|their|his|her|our|by|of|to|and|for|end|beginning|start|as|(?:the|a|an|its|their) \\p{Ll}+",
    monthLeads:
      "in|since|by|until|till|from|to|through|during|before|after|early|late|mid|end of|middle of|beginning of|start of|of",
    eventBehind:
      "pandemic|epidemic|outbreak|flu|virus|earthquake|quake|flood|floods|hurricane|war|revolution|coup|uprising|massacre|election|elections|treaty|constitution|census",
    yearly: "normally|usually|typically|generally|annually|(?:each|every) year",
    since: "since",
    last: "(?:last|this past|the past) (?:{w}|{m})|{w} last",
    next: "(?:next|this coming|the coming) (?:{w}|{m})|{w} next",
    looseLast: "last",
    same: "(?:this|later this|earlier this) (?:{w}|{m})",
    owners: "my|his|her|their|our|your|its|the",
    habit: "every|each|most|on alternate|any",
    days: counts(
      "the day before yesterday = -2, yesterday = -1, last night = -1, tomorrow = 1, the day after tomorrow = 2, tonight = 0, this morning = 0, this afternoon = 0, this evening = 0",
    ),
    today: "(?:earlier |later )?today",
    units: table(`
      last week = week -1, last month = month -1, last year = year -1,
      (?:next|the coming) week = week 1, (?:next|the coming) month = month 1, (?:next|the coming) year = year 1,
      (?:earlier |later )?this week = week 0, (?:earlier |later )?this month = month 0,
      (?:earlier |later )?this year = year 0
    `),
    ago: ["{n} {u} ago"],
    unitWords: table(
      "day = day, days = day, week = week, weeks = week, month = month, months = month, year = year, years = year",
    ),
    smallNumbers: counts(
      "a = 1, an = 1, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, eleven = 11, twelve = 12",
    ),
    seasons: counts("spring = 21, summer = 22, autumn = 23, fall = 23, winter = 24"),
    ordinals: counts(
      "first = 1, 1st = 1, second = 2, 2nd = 2, third = 3, 3rd = 3, fourth = 4, 4th = 4, last = 4, final = 4",
    ),
    quarter: "quarter",
    half: "half",
    decades: ["(?:the )?{y}(?<!(?:1[5-9])00)(?:'?s|-s)"],
    about: "around|about|circa|c\\.",
    past: `
      said|was|were|had|did|told|came|went|began|took|made|gave|found|held|met|saw|left|led|got|won|lost|sent|spoke|broke|
      fell|rose|ran|hit|shot|became|brought|bought|built|caught|chose|drove|fled|flew|fought|grew|heard|kept|knew|laid|met|
      paid|sank|sold|stood|stuck|swept|taught|thought|threw|wrote|withdrew|sought|struck|blew|hurt|been|agreed|freed|slid|sank|spread|cut|put|read|beat|drew|shook|froze|stole|dealt|felt|meant|spent|crept|slept|
      hung|swung|dug|sat|oversaw|underwent|lit|fed|shut|woke|wore|tore|rode|hid|undertook|overtook|
      died|quit|announced|\\p{L}{2,}(?<!e|hundr|unit)ed|has|have
    `,
    future: `
      (?:will|shall|'ll|won't|would|should|may|might|could|can|must)(?: not| also| now| then| probably| likely| only| have to)?(?: be| have)?(?: \\p{L}+)?|
      (?:(?:is|are|was|were|be|been|being) (?:(?:also|now|not) )?)?(?:expected|due|scheduled|set|likely|going|supposed|planned|slated|hoped|poised|about)(?: to(?: be)?(?: \\p{L}+)?| for)|(?:due|scheduled|slated|expected (?:on|in|by|at|this|next|late|early|\\p{L}+day)|plann(?:ed|ing)|plans? (?:to|for|an?|on)|(?:is|are|was|were) forecast|aims?|aiming)|
      (?:is|are) to(?: be)? \\p{L}+|(?:plans?|planned|planning|hopes?|hoped|hoping|aims?|intends?|intended|wants?|wanted|seeks|expects?|expected|going|ready|preparing|prepares?|due|bound|hopeful) (?:\\p{L}+ ){0,2}?to(?: be)? \\p{L}+|
      deadline|upcoming
    `,
    open: `
      (?:agreed|decided|voted|promised|vowed|pledged|ordered|asked|urged|called|refused|invited|told|offered|wanted|arranged) (?:\\p{L}+ ){0,2}?to(?: be)? (?!(?:the|a|an|his|her|its|their) )\\p{L}+|
      if|unless
    `,
    pending:
      "by|until|till|(?:by|until|till) at least|for|before|ahead of|through|(?:on|by) the|that|the (?:same|following|previous|next)",
    clock:
      "gmt|bst|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|eet|jst|hrs|hours|local time|a\\.?m\\b|p\\.?m\\b|o'clock|zulu",
    events: list(`
      announced, signed, said, launched, unveiled, released, reported, confirmed, revealed, introduced, agreed, published, opened, closed, died, won, lost, arrived, resigned, approved, voted,
      filed, told, warned, called, ordered, began, killed, added, admitted, insisted, urged, held, met, gave, claimed, issued, took, made
    `),
  },
  numbers: {
    words: counts(`
      one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, eleven = 11,
      twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18, nineteen = 19,
      twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90, a dozen = 12, half a dozen = 6, a hundred = 100,
      a thousand = 1000, a million = 1000000, half a million = 500000, a billion = 1000000000, half a billion = 500000000
    `),
    hundreds: "hundred",
    hundredLink: "and",
    dozens: list("dozen"),
    magnitudes: counts(`
      hundred = 2, thousand = 3, million = 6, millions = 6, billion = 9, billions = 9, trillion = 12, trillions = 12, quadrillion = 15, lakh = 5,
      lakhs = 5, crore = 7, crores = 7, mln = 6, mio = 6, bln = 9
    `),
    shortMagnitudes: counts(
      "mn = 6, m = 6, bn = 9, tn = 12, k = 3, M = 6, B = 9, K = 3, b = 9, Mn = 6, Bn = 9, cr = 7, trn = 12",
    ),
    currencies: table(`
      US dollars = USD, U.S. dollars = USD, American dollars = USD, dollars = USD, dollar = USD, Australian dollars = AUD,
      Canadian dollars = CAD, New Zealand dollars = NZD, Hong Kong dollars = HKD, Singapore dollars = SGD, Taiwan dollars = TWD,
      euros = EUR, euro = EUR, pounds sterling = GBP, British pounds = GBP, Egyptian pounds = EGP, yuan = CNY, renminbi = CNY,
      yen = JPY, Japanese yen = JPY, Indian rupees = INR, Pakistani rupees = PKR, Sri Lankan rupees = LKR, rubles = RUB,
      roubles = RUB, Swiss francs = CHF, Swedish crowns = SEK, Swedish kronor = SEK, Danish crowns = DKK, Danish kroner = DKK,
      Norwegian crowns = NOK, Norwegian kroner = NOK, zlotys = PLN, South Korean won = KRW, Mexican pesos = MXN, USD = USD,
      EUR = EUR, GBP = GBP, CHF = CHF, CNY = CNY, RMB = CNY, JPY = JPY, INR = INR, AUD = AUD, CAD = CAD, € = EUR, £ = GBP, $ = USD
    `),
    placeCurrencies: {
      pounds: { GBP: "£|sterling|pence|penn(?:y|ies)|brit(?:ain|ish)|london|u\\.?k\\.?" },
      rupees: { PKR: "pakistan", LKR: "sri lanka", NPR: "nepal", INR: "india|indian|mumbai|delhi|crore|lakh" },
      won: { KRW: "korea|korean|seoul" },
      pesos: {
        MXN: "mexic(?:o|an)",
        PHP: "philippines?|filipino|manila",
        ARS: "argentin(?:a|e)",
        CLP: "chilean|chile",
        COP: "colombian?",
      },
      francs: { CHF: "swiss|switzerland" },
    },
    percent: "%|percent|per cent|pct",
    points: "percentage points?|basis points?",
    measures: list(`
      lbs, lb, oz, hp, horsepower, volts, watts, kilowatt-hours, calories, pints, stone, metre, meter, kilometre, kilometer, litre, liter, gallon, acre, hectare, tonne, ton, yard,
      barrel, megawatt, gigawatt, kilowatt, kilogram, kilo, gram, centimetre, centimeter, millimetre, millimeter, ounce, square foot, square metre, square meter, square mile, sq ft, sq m,
      km/h, mph, km, kilometres, kilometers, miles, mile, nautical miles, m², km², m³, m2, km2, m3, square miles, square kilometres, square kilometers,
      square feet, square metres, square meters, cubic metres, cubic meters, metres, meters, feet, foot, ft, yards, cm, mm,
      centimetres, centimeters, millimetres, millimeters, kg, kilograms, kilos, tonnes, tons, ounces, grams, litres, liters,
      gallons, barrels, GB, TB, MB, GHz, MHz, kHz, mAh, MW, GW, kW, kWh, MWh, GWh, TWh, megawatts, gigawatts, kilowatts, megapixels, inches,
      inch, hectares, acres, degrees, °C, °F, psi, knots
    `),
    timeUnits: list(`
      year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, second, seconds, times, decade,
      decades, century, centuries, nights, weekends, mornings, quarters
    `),
    notLengths: list("times, second, quarters"),
    wholeTime: "full|whole|long|short|consecutive|straight|additional|extra|more|working|business|calendar",
    during: "for|took|lasted|over|during|spent|within|served",
    predicates:
      "remain|remained|remains|died|came|went|took|made|got|had|have|were|are|was|became|fled|ran|fell|left|survived|escaped|lost|won|told",
    adverbs:
      "(?!(?:family|supply|assembly|rally|ally|bully|jelly|belly|monopoly|anomaly|butterfly|july|reply)$)\\p{L}{2,}ly",
    momentBefore: "every|each|alternate|every other",
    momentBehind: "ago|later|earlier|before|after|on|from now|hence|away|time|past|since|prior|into|to go",
    ages: {
      unit: "years",
      behind: "(?:-| )years?(?:-| )olds?",
      before:
        "(?:aged|ages|between the ages of)(?: \\d{1,3}(?:,| and| to| or))*|age|at the age of|at age|turned|turns|turning",
      apart: [","],
    },
    smallCounts: true,
    compounds: true,
    vague: list(
      "things, ways, sides, minds, ends, fronts, words, kinds, sorts, types, lots, cents, legs, terms, hands, eyes, feet, steps, thirds, fifths, tenths, others, parts",
    ),
    labels: list(
      "number, no, nos, page, pages, level, phase, stage, type, grade, chapter, section, article, round, week, day, part, class, division, tier, category, zone, gate, track, lane, question, figure, table, room, block, line, route, version, model, row, season, episode, volume, issue, group, unit, formula, top, rule, step, paragraph, seed, form, act, pier, terminal, platform, flight, psalm, verse, bus, train, highway, apartment, lot, heat, game",
    ),
    shareOf: "in",
    below: "minus",
    partOf: "of (?:the|its|their|his|her|our|my|your|those|these)",
    further: list("other, additional, further, extra"),
    attested: list("confirmed, reported, announced, promised, claimed, disclosed, predicted"),
    more: list("more"),
    people: list(`
      people, men, women, children, persons, employees, jobs, deaths, patients, passengers, victims, units, citizens, users,
      customers, developers, phones, workers, soldiers, troops, civilians, police, officers, students, residents, survivors,
      prisoners, detainees, protesters, demonstrators, migrants, refugees, families, households, homes, houses, schools,
      cases, countries, others, personnel, police officers, insurgents, militants, rebels, fishermen, crew, wounded, dead,
      injured, killed, hurt, missing, sheep, cattle, fish, staff, lives, teeth, geese, mice, adults, teenagers, boys, girls, babies, players, pupils, doctors, nurses, teachers, voters, lawmakers, MPs, members, bodies, vessels, ships, boats, aircraft,
      helicopters, planes, vehicles, wells, rigs, turtles, birds, shares, casualties, firefighters, farmers
    `),
    plural: /^(?=.{4})[\p{L}-]*(?:[^su]s|(?<!speci|regi)men|people|children|folk)$/u,
    notNouns: list(`
      thirds, fifths, sixths, sevenths, eighths, ninths, tenths, twelfths, twentieths, hundredths, thousandths, halves, dozens, hundreds, thousands,
      is, was, has, does, this, its, his, as, us, vs, plus, hours, always, perhaps, besides, towards, across,
      versus, unless, whereas, says, comes, goes, needs, makes, takes, gives, shows, seems, wants, remains, includes, means,
      else's, yes, afterwards, sometimes, upwards, downwards, backwards, forwards, outdoors, indoors, overseas, news,
      politics, economics, points, times, o'clock, am, pm
    `),
    of: "of",
    rate: "per|an?|each|every",
    per: "per|for every|out of every|out of|in every",
    changes:
      "increase|increases|rise|rises|fall|falls|drop|drops|decline|declines|cut|cuts|jump|gain|gains|reduction|growth|slide|slump|surge|loss|hike|decrease|plunge|boost|chance|majority|lead",
    changeIn: "in|of|to",
    rangeTo: "to|up to",
    rangeAnd: "and",
    articles: "an?|the|its|their|his|her|this|that|another|all|all the|our|my|these",
    moves: "rose|fell|dropped|climbed|slid|jumped|gained|lost|surged|plunged|slumped|tumbled|soared",
    verbs:
      "rose|fell|grew|dropped|climbed|slid|jumped|declined|increased|decreased|gained|lost|surged|plunged|slumped|tumbled|sank|soared|shrank|edged|rallied|was|were|is|are|stood at|reached|hit|totalled|totaled|cost|costs|would cost|will cost|could cost|has cost|is worth|was worth|weighs|weighed|measures|amounted to",
    subjects: list(`
      shares, share, stock, stocks, revenue, revenues, sales, profit, profits, earnings, income, price, prices, exports,
      imports, production, output, shipments, growth, inflation, unemployment, market, users, turnover, losses, loss, costs,
      cost, value, fine, fines, bill, loan, budget, deficit, debt, fund, damages, compensation, rate, index, traffic, demand,
      population, wages, salary, dividend, dividends, investment, capacity, rent, rents, fee, fees, penalty, penalties, charge,
      tax, taxes, spending, aid, donation, donations, grant, contract, deal, bonus, pension, length, height, depth, weight, speed,
      temperature, area, magnitude, stake, flow, total, sum, payments, payment, settlement
    `),
    approximate: list(
      "as much as, as many as, as little as, as low as, as high as, about, nearly, around, some, only, almost, up, roughly, approximately, over, more, than, least, at, just, by, to, estimated, an",
    ),
    weight: "weigh(?:s|ed|ing|t|ts)?|heavy|heavier|per square|psi|pressure|lbs?|thrust|tons",
  },
  quotationMarks: [
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
    ["'", "'"],
  ],
  abbreviations: list(`
    st, sr, jr, vs, approx, dept, est, inc, ltd, co, corp, bros, e.g, i.e, cf, al, etc, Jan, Feb, Mar, Apr, Jun, Jul, Aug,
    Sep, Sept, Oct, Nov, Dec, Mon, Tue, Tues, Wed, Thu, Thurs, Fri, Sat, Sun, tel, Mt, Ft, Ave, Blvd, Rd, Hwy, Ala, Ariz, Ark,
    Calif, Colo, Conn, Del, Fla, Ga, Ill, Ind, Kan, Ky, La, Md, Mass, Mich, Minn, Miss, Mo, Mont, Neb, Nev, Okla, Ore, Pa,
    Tenn, Tex, Va, Vt, Wash, Wis, Wyo, D-, R-, gal, hr, hrs, sq, cu, ft, lb, lbs, oz, ext
  `),
  numberedAbbreviations: list("no, nos, n°, nº, p, pp, vol, fig, art, ch, sec, para, ex"),
  credits: {
    before:
      "first reported by|as reported by|reported by|according to(?: a report (?:by|in|from))?|citing|told|a report (?:by|in|from)|reports (?:by|in|from)|in an interview with|source:|originally published (?:by|in|on)",
    behind: "first reported|has reported|had reported|reported|reports",
  },
  speech: {
    verbs: list(`
    said, says, say, saying, told, tells, telling, added, adds, adding, explained, explains, explaining, noted, notes, noting, stated,
    states, wrote, writes, writing, tweeted, tweets, tweeting, blogged, e-mailed, emailed, texted, posted, announced, announces, commented, comments,
    remarked, remarks, claimed, claims, argued, argues, arguing, insisted, insists, insisting, warned, warns, warning, confirmed, confirms, revealed, reveals,
    replied, replies, responded, responds, retorted, declared, declares, declaring, reported, admitted, admits, concluded, concludes, continued, continues,
    stressed, stresses, suggested, suggests, described, describes, describing, called, calls, calling, dubbed, branded, labelled, labeled, asked, asks, asking,
    recalled, recalls, emphasized, emphasised, quipped, joked, jokes, acknowledged, acknowledges, agreed, agrees, complained, complains, conceded,
    concedes, cautioned, cautions, countered, denied, disclosed, exclaimed, maintained, maintains, mused, observed, observes, pleaded, pledged, predicted,
    predicts, promised, promises, recounted, reiterated, shouted, yelled, cried, testified, urged, urges, urging, vowed, vows, whispered, lamented,
    boasted, dismissed, hailed, criticised, criticized, condemned, denounced, referred, sighed, wondered, thinks, believes, assured, advised, accused
  `),
    phrases: list("according to, in the words of, as told by"),
    pronouns: list("he, she, they, it, i, we, who"),
    persons: list("he, she"),
    relatives: list("who"),
    addressing: list(
      "told, tells, telling, asked, asks, asking, urged, urges, urging, warned, warns, warning, assured, advised, promised, promises, accused, reminded, called, calls, calling, described, describes, describing, criticised, criticized, condemned, dismissed, hailed, denounced",
    ),
    hearers: list("to, on, by, from, with, about"),
    owners: list("his, her, their, my, our"),
    and: list("and"),
    between: list(`
    has, have, had, also, then, later, again, once, recently, repeatedly, famously, simply, only, just, now, still, even, already,
    on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
    yesterday, today, last week, last night, earlier, this week, himself, herself, further, previously, immediately, flatly, bluntly, angrily
  `),
  },
  names: {
    titles: list(`
    Mr, Mr., Mrs, Mrs., Mmes., Ms, Ms., Miss, Dr, Dr., Drs., Prof, Prof., Professor, Sir, Dame, Lady, Lord, Rev, Rev., Fr., Hon., Adm, Adm.,
    Gen, Gen., Maj, Maj., Col, Col., Lt, Lt., Cmdr, Cmdr., Capt, Capt., Cpl, Cpl., Sgt, Sgt., Pvt., Pfc., Gov, Gov., Sen, Sen.,
    Sens., Rep, Rep., Reps., Atty., Supt., Insp., Det., Messrs, Messrs., Brig., Pres., Admiral, General, Major, Colonel,
    Lieutenant, Captain, Corporal, Sergeant, Private, Commander, Commodore, Brigadier, Commissioner, Superintendent,
    Inspector, Detective, Constable, Sheriff, Father, Sister, Brother, Bishop, Archbishop, Cardinal, Pope, Rabbi, Imam, Ayatollah, Sheikh,
    Sheik, Prince, Princess, King, Queen, Duke, Duchess, Baroness, Baron, Count, Judge, Justice, President, Vice, Chancellor, Premier,
    Prime, Minister, Specialist, Guardsman, Fusilier, Trooper, Bombardier, Lance, Monsignor, Lt-Gen, Lt-Col, Lieutenant-Colonel, Rifleman, Sapper, Gunner, Airman, Seaman, Ensign, Marshal, Senator, Representative, Congressman, Congresswoman, Assemblyman, Assemblywoman, Assemblymember, Alderman, Alderwoman, Councilman, Councilwoman, Councilmember, Selectman, Supervisor, Comptroller, Principal, Firefighter, Trooper, Coroner, Magistrate, Governor, Mayor, Ambassador, Secretary, Deputy,
    Undersecretary, Councillor, Chairman, Chairwoman, Chief, CEO, Saint, Emperor, Sultan, Emir, Caliph, Mullah, Lieutenant-General,
    Major-General, Vice-President, Attorney, Coach, Rear, Staff, Petty, Warrant, Retired, Acting, Former, Ex-President, Senators, Representatives, Presidents, Ministers, Congressmen, Governors, Generals, Judges, Princes, Secretaries, Chancellors, Officers, Officer, Executive
  `),
    roles: list(`
    president, minister, secretary, chancellor, premier, senator, governor, mayor, ambassador, spokesman, spokeswoman,
    spokesperson, chairman, chairwoman, chair, chief, director, head, boss, executive, officer, manager, founder, co-founder,
    owner, partner, analyst, economist, strategist, expert, scientist, researcher, professor, lecturer, engineer, doctor,
    physician, epidemiologist, virologist, geologist, biologist, lawyer, attorney, judge, prosecutor, author, writer, journalist,
    reporter, correspondent, editor, photographer, columnist, critic, actor, actress, singer, musician, director, producer,
    artist, designer, player, captain, coach, striker, goalkeeper, fisherman, farmer, teacher, miller, nurse, priest, pastor,
    bishop, commander, general, admiral, colonel, officer, sergeant, deputy, leader, member, adviser, advisor, consultant,
    coordinator, administrator, commissioner, commentator, activist, campaigner, resident, survivor, victim, worker, student,
    lawmaker, coroner, sheriff, speaker, congressman, congresswoman, representative, councillor, treasurer, vice-president, trader, broker, architect,
    laureate, historian, sociologist, psychologist, chemist, physicist, brother, sister, father, mother, son, daughter, wife, husband,
    widow, uncle, aunt, cousin, nephew, friend, colleague, predecessor, successor
  `),
    firstNames: list(
      "Mark, Dan, Don, Rob, Norman, Heather, Carol, Christian, Grant, Dean, Victor, Victoria, Randy, Miles, Troy, Wade, Grace, Joy, Guy, Hope, Dawn, Iris, Ruby, Holly, Penny, Faith, Jordan",
    ),
    organisations: list(`
    Confederation, Chamber, Embassy, Guild, Orchestra, Theatre, Theater, Gallery, Observatory, Institution, Tribunal, Service, Facility, Regiment, Battalion, Squadron, Fleet,
    Magazine, Chronicle, Observer, Examiner, Archdiocese, Diocese, Constabulary, Clinic, Infirmary, Directorate, Forum, Synod, Orchestra, AG, SA, GmbH, NV, SE, SpA, Inc, Inc., Corp, Corp., Corporation, Ltd, Ltd., LLC, PLC, Plc, plc, Group, Holdings, Company, Co, Co., Technologies,
    Industries, Water, Housing, Energy, Airways, Motors, Office, Bank, University, Institute, College, School, Academy, Ministry, Department, Agency, Administration, Authority,
    Bureau, Commission, Committee, Council, Court, Party, Union, Association, Foundation, Federation, Organisation,
    Organization, Programme, Program, Fund, Society, Board, Centre, Center, Centers, Centres, Church,
    Hospital, Club, Trust, League, Congress, Parliament, Senate, Assembly, Army, Navy, Force, Guard, Police, Corps, Command,
    Times, Post, Journal, News, Tribune, Herald, Gazette, Telegraph, Partners, Capital, Ventures, Labs, Laboratory, Laboratories,
    Electronics, Motors, Airlines, Airways, Media, Coalition, Alliance, Network, Press, Exchange, Securities, Insurance, 
    Petroleum, Philharmonic, Symphony, Opera, Ballet, Choir, Pharmaceuticals, Brothers, Associates, Initiative, Front, Brigade, Brigades, Movement, Secretariat,
    Registry, Treasury, Consortium, Museum, Library, Cabinet, Healthcare, Communications, Entertainment, Studios, Records, Crescent
  `),
    societies: list(
      "Institute, Society, Association, Academy, Foundation, College, Federation, League, Museum, Legion, Union",
    ),
    places: list(`
      Crescent, Terrace, Mews,
    River, Lake, Sea, Ocean, Gulf, Bay, Island, Islands, Mount, Mountain, Mountains, Valley, County, City, Town, Street, Road,
    Avenue, Square, Park, Bridge, Airport, Port, Beach, Coast, Peninsula, Desert, Canal, Strait, Straits, Cape, Canyon, Republic,
    Kingdom, Province, District, State, States, Base, Parish, Isle, Isles, Heights, Hills, Palace, Tower,
    Station, Stadium, Cathedral, Harbor, Harbour, Forest, Boulevard, Village, Territory, Basin, Delta
  `),
    leadingPlaces: list("Mount, Lake, Cape, Port, Isle, Isles, River"),
    events: list(
      "Cup, Championship, Championships, Olympics, Games, Festival, War, Summit, Awards, Prize, Conference, Marathon, Day",
    ),
    products: list(`
    smartphone, smartphones, phone, phones, speaker, speakers, laptop, laptops, tablet, tablets, app, apps, software, console,
    browser, headset, smartwatch, processor, console
  `),
    leads: list(
      "of, with, by, as, than, against, including, named, called, drug, journal, newspaper, daily, magazine, company, firm, maker, group, village, town, city, suburb, resort, prophet",
    ),
    kindsBehind: list(
      "hotel, airport, newspaper, magazine, news agency, prefecture, province, district, boulevard, airline, restaurant, radio network, radio station, television station",
    ),
    topics: list(
      "Bill, Interior, Defence, Defense, Agriculture, Commerce, Transport, Transportation, Education, Finance, Health, Energy, Environment",
    ),
    articles: list("the"),
    partOf: list("of"),
    owned: list(
      "College, School, Academy, Hospital, Court, Church, Club, Association, Institute, Institution, Park, Square, Bridge, Palace, Cathedral, Theatre, Theater, Chapel, Island, Bay, Point, Office, Department",
    ),
    compoundEnds:
      "ed|ing|er|en|ly|al|wide|style|like|made|free|born|era|type|level|led|run|owned|based|held|size|themed|only|time|old|bound|area|linked|designate|elect",
    stopped: list("St., Mt., Ft."),
    directions: list("North, South, East, West, Northern, Southern, Eastern, Western"),
    numerals: list(
      "One, Two, Three, Four, Five, Six, Seven, Eight, Nine, Ten, First, Second, Third, Fourth, Fifth, Sixth, Seventh, Eighth",
    ),
    compounds: list(
      "led, era, run, tier, war, hit, ban, win, man, men, tour, deal, fan, look, top, main, free, fuel, pro, wing, loan, loop, day, key, team, room, dear, born, gate, lite, like, only, own, far, near, type, ring, king, song, long, to, on, in, by, up, be, go, so, no, do, we, me, my, he, or, at, an, as, it, is, of",
    ),
    placeCues: list(
      "in, near, at, from, outside, city of, town of, village of, province of, island of, port of, off, across, around, throughout, toward, towards, to, inside",
    ),
    links: list("of, for, the, and, &"),
    notNames: list(`
    I, STEM, AOC, LED, LEDs, OLED, LCD, ECG, EKG, MRI, RSS, URL, URLs, CCTV, ICU, VOD, HTML, PDF, FAQ, FAQs, ASAP, DIY, LGBT, LGBTQ, ATV, UAV, UFO, RAM, CPU, GPU, SSD, HDR, RGB, RWD, AWD, IVF, STD, ADHD,
    PIN, SIM, SMS, VR, AR, SEO, PPE, PCR, RNA, BMI, ETF, BS, LOL, OMG, RIP, FYI, TBA, MVP, PBU, BPA, SARS, MERS, COVID, Covid, BSE, TNT, LPG, LNG, CFC, CFCs, SOS, ETA, BBQ, MP3, JPEG, GIF,
    D.C., L.A., N.Y., N.J., N.C., S.C., B.C., A.D., P.S., P.M., A.M., Islam, Islamism, Christianity, Judaism, Hinduism, Buddhism, Communism, Fascism, Nazism, Socialism, Catholicism, Flu, Ebola, Malaria,
    EV, EVs, Mmes, Messrs, Nation, Argentine, Argentines, Quote, Holocaust, TB, PS, RMB, Philippine, Coptic, Balkan, Nordic, Roman, Ottoman, Soviet, Nazi, Nazis, Marxist, Communist, Communists, Creole, MP, MPs, MEP, MEPs, GP, GPs, HQ, FM, OBE, MBE, CBE, PhD, MBA, CSI, WMD, IED, IEDs, PTSD, ICT, PFI, CO2, NGO, NGOs, VAT, HR, CV, GCSE, GCSEs, NOTE, VC, QC, SUVs, AI, A.I., IoT, TV, PC, PCs, CEO, CEOs, CFO, CTO, COO, MoU, API, APIs, CD, DVD, GPS, USB, HD, LTE, Wi-Fi, WiFi, Internet,
    Web, GDP, IPO, R&D, VP, OK, AM, PM, GMT, EST, EDT, CST, CDT, MST, MDT, CEST, Top, PST, PDT, CET, BST, UTC, ET, US$, Q1, Q2, Q3, Q4, DNA, HIV, AIDS, SUV, ATM, PR, IT,
    ID, American, Americans, British, Briton, Britons, Chinese, French, German, Germans, Italian, Italians, Spanish, Russian, Russians,
    Japanese, Korean, Koreans, South Korean, Indian, Indians, European, Europeans, African, Africans, Asian, Asians, Western,
    Eastern, Northern, Southern, Israeli, Israelis, Iranian, Iranians, Iraqi, Iraqis, Turkish, Turks, Canadian, Canadians,
    Australian, Australians, Dutch, Swedish, Swiss, Ukrainian, Ukrainians, English, Irish, Scottish, Welsh, Polish, Poles,
    Danish, Danes, Norwegian, Norwegians, Finnish, Greek, Greeks, Portuguese, Czech, Hungarian, Romanian, Bulgarian, Serb,
    Serbs, Serbian, Croatian, Arab, Arabs, Arabic, Kurdish, Kurds, Kurd, Sunni, Sunnis, Shia, Shias, Shiite, Shiites, Shi'ite, Latin,
    Christian, Christians, Muslim, Muslims, Jewish, Jews, Jew, Catholic, Catholics, Protestant, Protestants, Islamic, Islamist,
    Hindu, Hindus, Buddhist, Sikh, Haitian, Haitians, Mexican, Mexicans, Cuban, Cubans, Thai, Vietnamese, Filipino, Afghan,
    Afghans, Pakistani, Pakistanis, Lebanese, Syrian, Syrians, Egyptian, Egyptians, Palestinian, Palestinians, Saudi, Saudis,
    Hispanic, Latino, Caucasian, Republican, Republicans, Democrat, Democrats, Democratic, Tory, Tories, Labour, Conservative, Conservatives, Congressmen, Influenza, Sars, Rican, Ricans, Brit, Brits, Baltic, Celtic, Slavic, Grail, Autumn, Summer, Winter, Spring, Fall, Lankan, Lankans, Aids, Thanks, Twenties, Thirties, Forties, Fifties, Sixties, Seventies, Eighties, Nineties, Liberal, Christmas, Easter, Ramadan,
    God, State, Internet of Things, Mr, Mrs, Ms, Dr, Act, Day, Page, Room, Figure, Table, Chapter, Section, Article, Phase,
    Level, Category, Poor, Stage, Round, Week, Year, Photo, Photograph, Photographs, Video, Image, Images, Read, Click, Share, Comments, Editing,
    Reporting, Update, Updated, Published, Copyright, Source, Sources, Breaking, Live, Analysis, Opinion, Exclusive, Related,
    Native, Earth, Sun, Moon, Bible, Koran, Quran, Constitution, North, South, East, West, Mom, Dad, Mum
  `),
  },
  startingWords: list(`
    indeed, nevertheless, nonetheless, likewise, besides, hence, thus, around, over, nearly, almost, roughly, approximately, up, more, less, fewer, at, interestingly, here, there,
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
