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
    st, sr, jr, vs, approx, dept, est, inc, ltd, co, corp, bros, e.g, i.e, cf, al, etc, Jan, Feb, Mar, Apr, Jun, Jul, Aug,
    Sep, Sept, Oct, Nov, Dec, Mon, Tue, Tues, Wed, Thu, Thurs, Fri, Sat, Sun, tel, Mt, Ft, Ave, Blvd, Rd, Hwy, Ala, Ariz, Ark,
    Calif, Colo, Conn, Del, Fla, Ga, Ill, Ind, Kan, Ky, La, Md, Mass, Mich, Minn, Miss, Mo, Mont, Neb, Nev, Okla, Ore, Pa,
    Tenn, Tex, Va, Vt, Wash, Wis, Wyo, D-, R-, gal, hr, hrs, sq, cu, ft, lb, lbs, oz, ext
  `),
  numberedAbbreviations: list("no, nos, n°, nº, p, pp, vol, fig, art, ch, sec, para, ex"),
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
    between: list(`
    has, have, had, also, then, later, again, once, recently, repeatedly, famously, simply, only, just, now, still, even, already,
    on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
    yesterday, today, last week, last night, earlier, this week, himself, herself, further, previously, immediately, flatly, bluntly, angrily
  `),
  },
  names: {
    titles: list(`
    Mr, Mr., Mrs, Mrs., Ms, Ms., Miss, Dr, Dr., Drs., Prof, Prof., Professor, Sir, Dame, Lady, Lord, Rev, Rev., Fr., Hon., Adm, Adm.,
    Gen, Gen., Maj, Maj., Col, Col., Lt, Lt., Cmdr, Cmdr., Capt, Capt., Cpl, Cpl., Sgt, Sgt., Pvt., Pfc., Gov, Gov., Sen, Sen.,
    Sens., Rep, Rep., Reps., Atty., Supt., Insp., Det., Messrs, Messrs., Brig., Pres., Admiral, General, Major, Colonel,
    Lieutenant, Captain, Corporal, Sergeant, Private, Commander, Commodore, Brigadier, Commissioner, Superintendent,
    Inspector, Detective, Constable, Father, Sister, Brother, Bishop, Archbishop, Cardinal, Pope, Rabbi, Imam, Ayatollah, Sheikh,
    Sheik, Prince, Princess, King, Queen, Duke, Duchess, Baroness, Baron, Count, Judge, Justice, President, Vice, Chancellor, Premier,
    Prime, Minister, Senator, Representative, Congressman, Congresswoman, Governor, Mayor, Ambassador, Secretary, Deputy,
    Undersecretary, Councillor, Chairman, Chairwoman, Chief, CEO, Saint, Emperor, Sultan, Emir, Mullah, Lieutenant-General,
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
    lawmaker, congressman, congresswoman, representative, councillor, treasurer, vice-president, trader, broker, architect,
    historian, sociologist, psychologist, chemist, physicist, brother, sister, father, mother, son, daughter, wife, husband,
    widow, uncle, aunt, cousin, nephew, friend, colleague, predecessor, successor
  `),
    organisations: list(`
    Inc, Inc., Corp, Corp., Corporation, Ltd, Ltd., LLC, PLC, Plc, plc, Group, Holdings, Company, Co, Co., Technologies,
    Industries, Office, Bank, University, Institute, College, School, Academy, Ministry, Department, Agency, Administration, Authority,
    Bureau, Commission, Committee, Council, Court, Party, Union, Association, Foundation, Federation, Organisation,
    Organization, Programme, Program, Fund, Society, Board, Centre, Center, Centers, Centres, Church,
    Hospital, Club, Trust, League, Congress, Parliament, Senate, Assembly, Army, Navy, Force, Guard, Police, Corps, Command,
    Times, Post, Journal, News, Tribune, Herald, Gazette, Telegraph, Partners, Capital, Ventures, Labs, Laboratory, Laboratories,
    Electronics, Motors, Airlines, Airways, Media, Coalition, Alliance, Network, Press, Exchange, Securities, Insurance, 
    Petroleum, Pharmaceuticals, Brothers, Associates, Initiative, Front, Brigade, Brigades, Movement, Secretariat,
    Registry, Treasury, Consortium, Museum, Library, Cabinet, Healthcare, Communications, Entertainment, Studios, Records, Crescent
  `),
    places: list(`
    River, Lake, Sea, Ocean, Gulf, Bay, Island, Islands, Mount, Mountain, Mountains, Valley, County, City, Town, Street, Road,
    Avenue, Square, Park, Bridge, Airport, Port, Beach, Coast, Peninsula, Desert, Canal, Strait, Straits, Cape, Canyon, Republic,
    Kingdom, Province, District, State, States, Zone, Parish, Sound, Point, Pass, Isle, Isles, Heights, Hills, Palace, Tower,
    Station, Stadium, Cathedral, Harbor, Harbour, Forest, Boulevard, Village, Territory, Basin, Delta
  `),
    events: list(
      "Cup, Championship, Championships, Olympics, Games, Festival, War, Summit, Awards, Prize, Conference, Marathon, Day",
    ),
    products: list(`
    smartphone, smartphones, phone, phones, speaker, speakers, laptop, laptops, tablet, tablets, app, apps, software, console,
    browser, headset, smartwatch, processor, console
  `),
    placeCues: list("in, near, at, from, outside, off, across, around, throughout, toward, towards, to, inside"),
    links: list("of, for, the, and, &"),
    notNames: list(`
    I, AI, A.I., IoT, TV, PC, PCs, CEO, CEOs, CFO, CTO, COO, MoU, API, APIs, CD, DVD, GPS, USB, HD, LTE, Wi-Fi, WiFi, Internet,
    Web, GDP, IPO, R&D, VP, OK, AM, PM, GMT, EST, EDT, CST, CDT, MST, MDT, CEST, Top, PST, PDT, CET, BST, UTC, ET, US$, Q1, Q2, Q3, Q4, DNA, HIV, AIDS, SUV, ATM, PR, IT,
    ID, American, Americans, British, Britons, Chinese, French, German, Germans, Italian, Italians, Spanish, Russian, Russians,
    Japanese, Korean, Koreans, South Korean, Indian, Indians, European, Europeans, African, Africans, Asian, Asians, Western,
    Eastern, Northern, Southern, Israeli, Israelis, Iranian, Iranians, Iraqi, Iraqis, Turkish, Turks, Canadian, Canadians,
    Australian, Australians, Dutch, Swedish, Swiss, Ukrainian, Ukrainians, English, Irish, Scottish, Welsh, Polish, Poles,
    Danish, Danes, Norwegian, Norwegians, Finnish, Greek, Greeks, Portuguese, Czech, Hungarian, Romanian, Bulgarian, Serb,
    Serbs, Serbian, Croatian, Arab, Arabs, Arabic, Kurdish, Kurds, Kurd, Sunni, Sunnis, Shia, Shias, Shiite, Shiites, Shi'ite, Latin,
    Christian, Christians, Muslim, Muslims, Jewish, Jews, Jew, Catholic, Catholics, Protestant, Protestants, Islamic, Islamist,
    Hindu, Hindus, Buddhist, Sikh, Haitian, Haitians, Mexican, Mexicans, Cuban, Cubans, Thai, Vietnamese, Filipino, Afghan,
    Afghans, Pakistani, Pakistanis, Lebanese, Syrian, Syrians, Egyptian, Egyptians, Palestinian, Palestinians, Saudi, Saudis,
    Hispanic, Latino, Caucasian, Republican, Republicans, Democrat, Democrats, Democratic, Tory, Tories, Labour, Liberal, Christmas, Easter, Ramadan,
    God, State, Internet of Things, Mr, Mrs, Ms, Dr, Act, Bill, Day, Page, Room, Figure, Table, Chapter, Section, Article, Phase,
    Level, Category, Stage, Round, Week, Year, Photo, Photograph, Photographs, Video, Image, Images, Read, Click, Share, Comments, Editing,
    Reporting, Update, Updated, Published, Copyright, Source, Sources, Breaking, Live, Analysis, Opinion, Exclusive, Related,
    Native, Earth, Sun, Moon, Bible, Koran, Quran, Constitution, North, South, East, West, Mom, Dad, Mum
  `),
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
