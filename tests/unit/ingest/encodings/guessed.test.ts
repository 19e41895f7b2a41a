import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decode } from "../../../../src/ingest/decode.ts";
import { isOfSomeLanguage } from "../../../../src/ingest/annotate/language.ts";
import { ingestSource } from "../../../../src/ingest/pipeline.ts";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";
import { encodeAs } from "../../../support/encode.ts";

/** A text of each language, and encodings that its files came in before UTF-8. */
const TEXTS: Record<string, { text: string; encodings: string[] }> = {
  fr: {
    text: "Le phare de Kerlann a été rallumé hier soir, après une panne qui avait duré près de trois semaines. Le gardien espère que la pièce réparée tiendra tout l’hiver.",
    encodings: ["windows-1252"],
  },
  de: {
    text: "Die Fähre nach Söllby fährt wieder täglich. Der Kapitän sagte, über den Fahrplan müsse im Frühjahr noch einmal gesprochen werden.",
    encodings: ["windows-1252"],
  },
  pl: {
    text: "Latarnia w Brzezinie znów świeci. Strażnik powiedział, że część zamienną przywieziono łodzią dopiero w piątek, a naprawa zajęła całą noc.",
    encodings: ["windows-1250", "iso-8859-2"],
  },
  cs: {
    text: "Přívoz přes řeku opět jezdí každý den. Převozník řekl, že řetěz musel být vyměněn a že město zaplatí třetinu částky.",
    encodings: ["windows-1250", "iso-8859-2"],
  },
  ru: {
    text: "Паром через реку снова ходит каждый день. Паромщик сказал, что цепь пришлось заменить и что город заплатит треть суммы.",
    encodings: ["windows-1251", "koi8-r", "ibm866", "iso-8859-5"],
  },
  uk: {
    text: "Пором через річку знову ходить щодня. Поромник сказав, що ланцюг довелося замінити і що місто заплатить третину суми.",
    encodings: ["windows-1251"],
  },
  el: {
    text: "Το φέρι προς το νησί δρομολογείται ξανά κάθε μέρα. Ο καπετάνιος είπε ότι η αλυσίδα έπρεπε να αλλαχτεί πριν από τον χειμώνα.",
    encodings: ["windows-1253", "iso-8859-7"],
  },
  tr: {
    text: "Adaya giden vapur yeniden her gün çalışıyor. Kaptan, zincirin kıştan önce değiştirilmesi gerektiğini ve ücretin artmayacağını söyledi.",
    encodings: ["windows-1254"],
  },
  he: {
    text: "המעבורת אל האי פועלת שוב בכל יום. הקברניט אמר שהשרשרת הוחלפה ושהעירייה תשלם שליש מהסכום.",
    encodings: ["windows-1255"],
  },
  ar: {
    text: "عادت العبارة إلى الجزيرة تعمل كل يوم. وقال القبطان إن السلسلة استبدلت قبل الشتاء وإن البلدية ستدفع ثلث المبلغ.",
    encodings: ["windows-1256"],
  },
  zh: {
    text: "开往小岛的渡船又每天开航了。船长说，链条在冬天以前已经换好，市里将支付三分之一的费用。",
    encodings: ["gb18030"],
  },
  "zh-Hant": {
    text: "開往小島的渡船又每天開航了。船長說，鏈條在冬天以前已經換好，市裡將支付三分之一的費用。",
    encodings: ["big5"],
  },
  ja: {
    text: "島へ渡る船はふたたび毎日出ています。船長は、冬の前に鎖を取りかえ、町が費用の三分の一を払うと話しました。",
    encodings: ["shift_jis", "euc-jp"],
  },
  ko: {
    text: "섬으로 가는 배가 다시 매일 다닌다. 선장은 겨울이 오기 전에 사슬을 바꾸었고 시가 비용의 삼분의 일을 낸다고 말했다.",
    encodings: ["euc-kr"],
  },
};

describe("bytes that nothing names the encoding of", () => {
  for (const [lang, { text, encodings }] of Object.entries(TEXTS)) {
    for (const encoding of encodings) {
      test(`should be read as ${encoding} where they are ${lang}`, () => {
        const found = decode(encodeAs(text, encoding));
        assert.equal(found.text, text);
        assert.equal(found.guessed, true);
        assert.ok(isOfSomeLanguage(found.text));
      });
    }
  }
  test("should be windows-1252 where a few marks are all there is beyond ASCII", () => {
    const text = "The keeper’s daughter said: “Leave it.” She paid £40 – no more.";
    assert.equal(decode(encodeAs(text, "windows-1252")).text, text);
  });
  test("should be left out with the reason where the text would be of no language", async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) =>
      i % 60 === 59 ? 10 : 0xa1 + ((i * i * 7 + i * 13) % 93),
    );
    await assert.rejects(
      ingestSource({ file: "raw/a.txt", bytes, sidecar: {} }),
      (error: unknown) =>
        error instanceof Quarantine && error.code === "raw-undecodable" && /sidecar/.test(error.message),
    );
  });
  test("should be read as a sidecar says, and the article should say so", async () => {
    const { text } = TEXTS["ru"]!;
    // Half of the letters of a Cyrillic text are letters of another encoding too.
    const bytes = encodeAs(text, "koi8-r");
    const { frontMatter } = await ingestSource({ file: "raw/a.txt", bytes, sidecar: { encoding: "windows-1251" } });
    assert.equal(frontMatter.raw?.encoding, "windows-1251");
    assert.equal(decode(bytes, { decided: "windows-1251" }).text, new TextDecoder("windows-1251").decode(bytes));
  });
});
