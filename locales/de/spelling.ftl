# status: draft; no native reader has checked it yet

## Spelling: what is found in texts, and what is wrong with lists and dictionaries.

check-l150 = Diese Wörter stehen in der Fehlerliste des Archivs.
    .mend = Schreiben, was in words/LANGUAGE.bad.txt hinter = steht, oder die Zeile löschen, wenn sie falsch ist.
check-l151 = Das ist ein häufiger Tippfehler.
    .mend = Ihn verbessern, oder das Wort in words/en.txt aufnehmen, wenn es so gemeint ist.
check-l160 = Das Wort steht in keinem Wörterbuch und keiner Liste.
    .mend = Es verbessern, oder das Wort in words/LANGUAGE.txt aufnehmen, einen Namen in names.toml.
check-l161 = Ein Name ist auf zwei Arten geschrieben.
    .mend = Eine wählen und überall so schreiben; die gewählten stehen in names.toml.
spelling-unknown = { $reason } „{ $words }“, { $count ->
    [one] nur hier
   *[other] { $count }-mal im Archiv
}.
spelling-twin = { $reason } „{ $words }“, anderswo „{ $other }“.

spelling-no-word = „{ $words }“ ist kein Wort. In jede Zeile gehört ein Wort.
spelling-no-equals = „{ $words }“ sagt nicht, was richtig ist. Die Form ist: falsch = richtig
spelling-never-mended = „{ $words }“ hat den Fehler auf beiden Seiten. Hinter = gehört, was richtig ist.
spelling-list-line = { $path }:{ $line }: { $what }

spelling-encoding = Es ist in der Kodierung { $encoding }, oder nicht in der, die es nennt. Bitte nach UTF-8 umwandeln.
spelling-broken = Es ist beschädigt: { $cause }
spelling-lacks = Es kennt das Wort „{ $word }“ nicht, ist also eines für eine andere Sprache oder zu klein.
spelling-knows-everything = Es hält beliebige Buchstaben für Wörter.
spelling-unusable = Das Wörterbuch „{ $path }“ ist nicht zu gebrauchen. { $why }
spelling-unreadable = „{ $path }“ ist nicht zu lesen: { $cause }. Sehen Sie nach, ob Sie sie lesen dürfen und ob die Platte in Ordnung ist.
spelling-refused = „{ $path }“ wird nicht gelesen. { $why }
spelling-not-utf8 = „{ $path }“ ist nicht UTF-8. Bitte als reinen Text in UTF-8 speichern.
spelling-too-large = „{ $path }“ hat { $bytes } Byte; gelesen werden höchstens { $limit }. Nehmen Sie eine kürzere.
spelling-no-dictionary = Ohne Wörterbuch werden Wörter nicht nachgeschlagen: { $languages }. LANGUAGE.aff und LANGUAGE.dic gehören in den Ordner dictionaries/ des Archivs oder lassen sich mit dem System installieren.
