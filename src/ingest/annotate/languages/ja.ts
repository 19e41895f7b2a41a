import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";
import { dateWords, numberWords } from "./words.ts";

export const ja = (): Language => ({
  code: "ja",
  unspaced: true,
  dates: dateWords("ja", {
    otherMonths: {},
    otherWeekdays: Object.fromEntries([..."月火水木金土日"].map((day, i) => [`${day}曜`, i])),
    days: counts("おととい = -2, きのう = -1, 昨夜 = -1, 昨晩 = -1, あす = 1, あさって = 2"),
    units: table(
      "再来週 = week 2, 先々週 = week -2, 再来月 = month 2, 先々月 = month -2, 再来年 = year 2, おととし = year -2, 一昨年 = year -2, 去年 = year -1, 本年 = year 0",
    ),
    years: counts("昨年 = -1, 去年 = -1, 今年 = 0, 来年 = 1, 一昨年 = -2"),
    weeks: counts("先週の = -1, 先週 = -1, 今週の = 0, 今週 = 0, 来週の = 1, 来週 = 1"),
    eras: counts("令和 = 2018, 平成 = 1988, 昭和 = 1925, 大正 = 1911, 明治 = 1867"),
    seasons: counts("春 = 21, 夏 = 22, 秋 = 23, 冬 = 24"),
    quarter: "四半期",
    half: "上半期|下半期",
    to: "から|~|～|〜|-|–|—",
    clock: "",
  }),
  numbers: {
    ...numberWords("ja", {
      myriads: counts("兆 = 12, 億 = 8, 万 = 4, 千 = 3, 百 = 2"),
      currencies: table(
        "円 = JPY, ドル = USD, 米ドル = USD, ユーロ = EUR, 人民元 = CNY, ウォン = KRW, ルーブル = RUB, 豪ドル = AUD, カナダドル = CAD, 香港ドル = HKD, スイスフラン = CHF, ルピー = INR",
      ),
      placeCurrencies: { 元: { CNY: "人民元|中国|北京|上海" }, ポンド: { GBP: "英国|イギリス|英ポンド|ロンドン" } },
      percent: "%|％|パーセント",
      points: "ポイント",
      measures: list(
        "平方キロメートル, 平方キロ, 平方メートル, 立方メートル, キロメートル, キロ, メートル, センチ, ミリ, キログラム, トン, ヘクタール, リットル, メガワット, キロワット, 海里, バレル",
      ),
      people: list("世帯, 人, 名"),
      counters: list(
        "台, 棟, 戸, 軒, 件, 隻, 機, 頭, 羽, 匹, 本, 票, 社, 店舗, カ所, か所, ヵ所, 箇所, カ国, か国, ヵ国",
      ),
      rangeTo: "から|~|～|〜",
    }),
    // They stand inside the number.
    magnitudes: {},
  },
  quotationMarks: [
    ["「", "」"],
    ["『", "』"],
    ["“", "”"],
    ["〝", "〟"],
    ['"', '"'],
  ],
  abbreviations: [],
  speech: {
    verbs: list(
      "と述べた, と述べ, と話した, と話す, と話し, と語った, と語り, と語る, と言った, と言う, と説明した, と説明する, と指摘した, と指摘する, と強調した, と訴えた, と訴える, と答えた, と答え, とコメントした, とコメント, と発表した, と明らかにした, と書いた, とつぶやいた, と批判した, と警告した, と主張した, と呼びかけた, としている, とした, と振り返った, と喜んだ",
    ),
    phrases: [],
    pronouns: list("彼, 彼女, 彼ら, 私, 私たち, 我々"),
    persons: list("彼, 彼女"),
    relatives: [],
    addressing: [],
    and: list("と"),
  },
  startingWords: [],
  leaningWords: [],
  clauseWords: [],
});
