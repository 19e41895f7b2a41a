import assert from "node:assert/strict";
import test from "node:test";
import { plainness } from "../../../src/digest/plainly.ts";

test("a reporter's whole sentence is plain, whoever is quoted in it", () => {
  for (const [text, lang] of [
    ["The harbour was closed on Friday.", "en"],
    ["“We saw it coming and I said so,” the mayor told the council.", "en"],
    ["Ann Lund called it 'my harbour' on Friday.", "en"],
    ["The wreck dates from World War I and lay in the US zone.", "en"],
    ["Le port a été fermé vendredi.", "fr"],
    ["Als der Hafen schloss, war es Freitag.", "de"],
    ["The quake struck at 21.53 GMT on Tuesday 12 January.", "en"],
    ["On 12 January 2010 at 16:53 the quay broke.", "en"],
    ["The port closed at 12:30 on Friday.", "en"],
    ["Satama suljettiin minun mielestäni liian myöhään.", "fi"],
  ])
    assert.equal(plainness(text!, lang!), 1, text);
});

test("what one saw, what a reader wrote, a question and a cut sentence are less so", () => {
  for (const [text, lang] of [
    ["I went to the harbour on Friday.", "en"],
    ["At my work place they told us to go home.", "en"],
    ["Hier, nous avons vu le port fermé.", "fr"],
    ["Am Freitag gingen wir zum Hafen.", "de"],
    ["At 8:52 pm on 15 May 2009, Sandpiper wrote: What a load of rubbish.", "en"],
    ["Added: Tuesday, 19 January, 2010, 17:47 GMT It is interesting to know that.", "en"],
    ["Will the harbour open on Friday?", "en"],
    ["… of the harbour on Friday.", "en"],
    ["He closed the harbour on Friday.", "en"],
    ["If the harbour closed tomorrow, nobody would come.", "en"],
    ["Falls der Hafen morgen schließt, kommt niemand.", "de"],
    ["A version was printed in the weekly on 00.35 BST on Thursday 7 July 2005.", "en"],
    ["7 July 2005 Last updated at 09:43 GMT The harbour was closed.", "en"],
    ["Posted by Sandpiper-May 1st, 2009 -- 4:59 pm The harbour was closed.", "en"],
    ["More: The tide, 16:10 Wednesday, 8 July, The harbour, 08:55 Friday, 10 July, The quay, 9:00 Monday.", "en"],
    ["N) said on Friday that it closed the harbour.", "en"],
    ["LARN | The harbour was closed.", "en"],
  ])
    assert.ok(plainness(text!, lang!) < 1, text);
});
