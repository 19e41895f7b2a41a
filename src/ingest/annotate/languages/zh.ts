import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";
import { dateWords, numberWords } from "./words.ts";

const WEEKDAYS = [..."一二三四五六日"];

export const zh = (): Language => ({
  code: "zh",
  unspaced: true,
  dates: dateWords("zh", {
    otherMonths: {},
    otherWeekdays: Object.fromEntries([
      ...["周", "週", "礼拜", "禮拜", "星期"].flatMap((week) =>
        WEEKDAYS.map((day, i) => [`${week}${day}`, i] as const),
      ),
      ...["星期天", "礼拜天", "周天"].map((day) => [day, 6] as const),
    ]),
    days: counts("昨晚 = -1, 后天 = 2, 後天 = 2, 大前天 = -3, 昨日 = -1, 明日 = 1"),
    units: table(
      "上星期 = week -1, 下星期 = week 1, 上週 = week -1, 本週 = week 0, 下週 = week 1, 上個月 = month -1, 下個月 = month 1, 这个月 = month 0, 前年 = year -2, 后年 = year 2, 後年 = year 2",
    ),
    years: counts("去年 = -1, 今年 = 0, 明年 = 1, 前年 = -2"),
    weeks: counts("上 = -1, 上个 = -1, 上個 = -1, 本 = 0, 这 = 0, 這 = 0, 这个 = 0, 下 = 1, 下个 = 1, 下個 = 1"),
    seasons: counts("春 = 21, 夏 = 22, 秋 = 23, 冬 = 24"),
    quarter: "季度|季",
    half: "上半年|下半年",
    to: "至|到|~|～|-|–|—|——",
    clock: "",
  }),
  numbers: {
    ...numberWords("zh", {
      myriads: counts("万亿 = 12, 萬億 = 12, 兆 = 12, 亿 = 8, 億 = 8, 万 = 4, 萬 = 4, 千 = 3, 百 = 2"),
      currencies: table(`
        美元 = USD, 美金 = USD, 欧元 = EUR, 歐元 = EUR, 英镑 = GBP, 英鎊 = GBP, 日元 = JPY, 日圆 = JPY, 日圓 = JPY, 港元 = HKD, 港币 = HKD, 港幣 = HKD, 韩元 = KRW, 韓元 = KRW, 卢布 = RUB, 盧布 = RUB,
        元人民币 = CNY, 元人民幣 = CNY, 人民币 = CNY, 新台币 = TWD, 新台幣 = TWD, 加元 = CAD, 澳元 = AUD, 新加坡元 = SGD, 瑞士法郎 = CHF, 卢比 = INR
      `),
      ownSigns: table("¥ = CNY, ￥ = CNY"),
      placeCurrencies: {
        元: {
          CNY: "人民币|人民幣|中国|北京|上海|广东|广州|深圳|浙江|江苏|四川|国务院",
          TWD: "新台币|新台幣|台湾|台灣|台北",
          HKD: "港元|港币|港幣|香港",
        },
        块: { CNY: "人民币|中国|北京|上海" },
      },
      percent: "%|％|个百分比",
      points: "个百分点|個百分點|百分点",
      measures: list(
        "平方公里, 平方米, 立方米, 公里, 千米, 米, 厘米, 毫米, 公斤, 千克, 吨, 噸, 公顷, 公頃, 亩, 升, 兆瓦, 千瓦, 摄氏度, 海里, 桶",
      ),
      people: list("名学生, 名员工, 名儿童, 名士兵, 名患者, 名乘客, 名旅客, 人, 名"),
      counters: list("户, 戶, 例, 起, 辆, 輛, 架, 艘, 台, 座, 家, 套, 棵, 只, 头, 票"),
      rangeTo: "至|到|~|～",
    }),
    // They stand inside the number.
    magnitudes: {},
  },
  quotationMarks: [
    ["“", "”"],
    ["「", "」"],
    ["『", "』"],
    ["‘", "’"],
    ['"', '"'],
  ],
  abbreviations: [],
  speech: {
    verbs: list(
      "说, 說, 表示, 指出, 称, 稱, 强调, 強調, 认为, 認為, 写道, 寫道, 告诉, 告訴, 介绍, 介紹, 回应, 回應, 回答, 透露, 补充, 補充, 呼吁, 呼籲, 警告, 宣布, 问, 問, 道, 解释, 解釋, 承认, 承認, 坦言, 直言",
    ),
    phrases: list("据, 據, 根据, 根據"),
    pronouns: list("他, 她, 他们, 她们, 我, 我们"),
    persons: list("他, 她"),
    relatives: [],
    addressing: [],
    and: list("和, 与, 與, 及"),
  },
  startingWords: [],
  leaningWords: [],
  clauseWords: [],
});
