# status: draft; no native reader has checked it yet

## Why a text is checked for something, and how to mend it.

check-told = { $reason } „{ $words }“
desk-finding-in-file = Zeile { $line } der Datei: { $reason }

check-d101 = Eine Zurückweisung bringt nichts mehr zum Schweigen.
    .mend = Sie zurücknehmen, wenn die Worte weg sind, oder den Befund neu zurückweisen, wenn sie sich geändert haben.
    .bad = Sara hat T120 bei „nein nein“ zurückgewiesen, und im Text steht jetzt „nein“.
    .good = Sara hat die Zurückweisung zurückgenommen.
check-f201 = In einem persischen oder sorani-kurdischen Wort steht ein arabisches Ye, Kaf oder Alef maqsura.
    .mend = ی und ک schreiben.
check-f202 = In einem arabischen Wort steht ein persisches Ye oder Kaf.
    .mend = ي, ى oder ك schreiben.
check-f203 = Im Text stehen Ziffern einer Nachbarsprache; manche sehen anders aus, und eine Suche findet die Zahl vielleicht nicht.
    .mend = Die Zahl in den Ziffern der Sprache des Textes schreiben: ٤ im Arabischen und Sorani, ۴ im Persischen.
check-f204 = Hinter einem Wort arabischer Schrift steht ein lateinisches Satzzeichen.
    .mend = ، ؛ oder ؟ schreiben.
check-f210 = می oder نمی steht getrennt von seinem Verb oder ist mit ihm verbunden.
    .mend = Mit einem Halbabstand verbinden (U+200C).
check-f211 = Eine Nachsilbe steht getrennt von ihrem Wort.
    .mend = Als ein Wort schreiben, mit einem Halbabstand (U+200C), wo sich Buchstaben verbinden würden.
check-f212 = Ein Halbabstand trennt nichts: am Rand eines Wortes, doppelt oder nach einem Buchstaben, der nicht verbindet.
    .mend = Ihn löschen oder nur einen lassen.
check-f213 = ه mit Halbabstand steht für ە, wie in Texten aus der Zeit vor Unicode.
    .mend = ە schreiben.
check-f214 = Das Wort scheint für eine Schriftart aus der Zeit vor Unicode geschrieben oder in falscher Kodierung gelesen.
    .mend = Den Text mit einem Werkzeug für diese Schriftart umwandeln oder neu tippen.
check-t120 = Ein Wort steht doppelt.
    .mend = Eines löschen, oder die Meldung verwerfen, wenn es so gemeint ist.
check-t121 = Zwei Leerzeichen stehen nebeneinander.
    .mend = Eines lassen.
check-t122 = Vor einem Satzzeichen steht ein Leerzeichen.
    .mend = Das Leerzeichen löschen; hinter das Zeichen gehört eines.
check-t123 = Hinter einem Satzzeichen steht kein Leerzeichen.
    .mend = Eines setzen.
check-t124 = Ein Satzzeichen steht zweimal oder neben einem, das dasselbe sagt.
    .mend = Eines lassen; Auslassungspunkte sind … oder drei Punkte.
check-t125 = In Klammern oder Anführungszeichen steht am Rand ein Leerzeichen.
    .mend = Es löschen.
check-t130 = Eine Klammer oder ein Anführungszeichen hat im Absatz kein Gegenstück.
    .mend = Das Gegenstück ergänzen oder dieses löschen.
check-t131 = Ein gerades Anführungszeichen oder Apostroph steht in einem Text mit anderen, oder ein Akzent steht für einen Apostroph.
    .mend = Das Zeichen schreiben, das der Text sonst hat.
check-t132 = Die Anführungszeichen sind nicht die der Sprache.
    .mend = Im Englischen “ ” schreiben, im Deutschen „ “, im Persischen, Arabischen und Sorani « ».
check-t133 = Ein Bindestrich steht für einen Gedankenstrich.
    .mend = – schreiben.
check-t134 = Ein Trennstrich ist von einem Zeilenende übrig.
    .mend = Das Wort zusammenschreiben.
check-t140 = Ein Fußnotenzeichen ist von Hand getippt, und keine Anmerkung gehört dazu.
    .mend = { "[" }^schluessel] mit einem Text oder einer Aussage dieses Schlüssels schreiben.
check-t141 = Der Absatz hat mehr als 1500 Zeichen und liest sich am Bildschirm schwer.
    .mend = Ihn teilen, wo der Gedanke sich wendet.
    .bad = Ein Absatz, der den ganzen Bildschirm füllt.
    .good = Zwei Absätze, halb so lang.
check-t142 = Am Zeilenende stehen Leerzeichen und erscheinen beim Vergleich von Fassungen als Änderung.
    .mend = Sie löschen.
check-t143 = Im Text steht eine Webadresse.
    .mend = Sie in sources.toml eintragen und auf die Quelle verweisen.
check-u101 = Ein Richtungszeichen hat kein Gegenstück und kann den Rest der Zeile umdrehen.
    .mend = Das Zeichen löschen oder sein Gegenstück ergänzen.
check-u102 = Ein Richtungszeichen steht, wo es nicht hilft: in einem Wort, doppelt oder in veralteter Form.
    .mend = Das Zeichen löschen; lateinische Wörter in linksläufigem Text brauchen keines.
check-u103 = Hier steht ein Zeichen, das niemand sieht und über das die Suche stolpert.
    .mend = Das Zeichen löschen.
check-u104 = Ein Zeichen ging verloren oder wurde in falscher Kodierung gelesen.
    .mend = Schreiben, was dort stand; wenn es unklar ist, in der Quelle nachsehen.
check-u105 = Statt eines Buchstabens steht eine Form, die für Schriftarten gemacht ist; nicht jede Suche findet das Wort.
    .mend = Die Buchstaben selbst schreiben.
check-u106 = Ein Wort ist mit Tatwil gedehnt; das ist etwas für Kalligrafie, nicht für durchsuchbaren Text.
    .mend = Das Tatwil löschen.
check-u107 = Buchstabe und Zeichen sind zwei Zeichen statt des üblichen einen (nicht NFC); Wörterbücher kennen das Wort so nicht.
    .mend = Als ein Zeichen schreiben.
check-u108 = In einem Wort stehen Buchstaben zweier Schriften, vielleicht weil sie gleich aussehen.
    .mend = Das Wort in einer Schrift schreiben.
check-u109 = In einer Zahl stehen Ziffern zweier Arten.
    .mend = Die Zahl in den Ziffern des Textes schreiben.
check-u110 = Ein Leerzeichen ist nicht das übliche: Zeilen brechen anders um, und die Suche findet die Wörter vielleicht nicht.
    .mend = Ein gewöhnliches Leerzeichen schreiben.
check-x170 = Die Übersetzung hat mehr oder weniger Absätze als das Original.
    .mend = Nach einem fehlenden, verbundenen oder geteilten Absatz suchen.
check-x171 = Eine Zahl der Übersetzung steht nicht im Original, oder eine fehlt.
    .mend = Die Zahlen beider Absätze vergleichen. Wo einer weniger davon in Ziffern hat, werden nur die über 100 verglichen.
check-x172 = Ein Name des Originals steht nicht in der Übersetzung.
    .mend = Ihn schreiben, wie er in names.toml steht, oder die Schreibweise dort ergänzen.
    .bad = „Hengaw said so.“ ist übersetzt als „Eine Organisation sagte es.“
    .good = „Hengaw said so.“ ist mit dem Namen übersetzt, den names.toml in der Sprache hat.
check-x173 = Der Absatz ist derselbe wie im Original.
    .mend = Ihn übersetzen.
check-x174 = Das Original wurde geändert, nachdem diese Übersetzung bestätigt war.
    .mend = Beide noch einmal lesen und die Übersetzung anpassen, wenn nötig.
    .bad = Der dritte Absatz des Originals bekam einen Satz dazu; die Übersetzung ist, wie sie war.
    .good = Der dritte Absatz der Übersetzung hat den Satz auch, und zwei Personen haben ihn wieder gelesen.
check-x175 = Der Absatz ist viel länger oder kürzer, als es die anderen dieser Übersetzung neben ihren sind.
    .mend = Nach einem Satz zu viel oder zu wenig suchen.
    .bad = Fünf Sätze des Originals sind ein Satz der Übersetzung, deren andere Absätze so lang sind wie dort.
    .good = Jeder Satz des Originals ist da.
check-x176 = Der Absatz endet mit einem anderen Zeichen als das Original.
    .mend = Die letzten Sätze vergleichen.
check-x177 = Dem Absatz fehlen Fußnoten oder Verweise des Originals.
    .mend = Sie hinter dieselben Worte der Übersetzung setzen.
    .bad = Das Original hat „He called.[^call]“, die Übersetzung „Er rief an.“
    .good = Die Übersetzung hat „Er rief an.[^call]“.

## Dismissals.

check-dismissal-unused = Die Zurückweisung von { $check } durch { $handle } bringt nichts mehr zum Schweigen.
check-dismissal-of-file = Die Zurückweisung von { $check } durch { $handle } bringt nichts zum Schweigen: Was er findet, steht in keinem Text; es wird verbessert oder mit --without ausgelassen.
check-dismissal-no-text = Die Zurückweisung von { $check } durch { $handle } bringt nichts zum Schweigen: Der Eintrag hat keinen Text in { $language }.

## rawi check: explanations, excerpts, what changed since a commit, former lists.

check-hint-in = Nur ein Hinweis ist es in { $languages }.
check-not-built-in = Dieser Fassung fehlt { $code }, und sie sucht nicht danach: Die Liste der Tippfehler kommt mit cargo build --features typos.
check-instead = stattdessen „{ $words }“
check-remove = entfernen
check-gone = Seit der Liste verschwunden: { $path }: { $code }: { $message }
check-known-count =
    { $count ->
        [one] { $count } Befund steht schon in der Liste und zählt nicht.
       *[other] { $count } Befunde stehen schon in der Liste und zählen nicht.
    }
check-gone-count =
    { $count ->
        [one] { $count } Befund der Liste ist verschwunden; die Liste mit --format json neu ausgeben.
       *[other] { $count } Befunde der Liste sind verschwunden; die Liste mit --format json neu ausgeben.
    }
check-baseline-not-read = Konnte die Liste von Befunden „{ $path }“ nicht lesen
check-baseline-no-list = „{ $path }“ ist keine Liste von Befunden, wie „rawi check --format json“ sie ausgibt
check-no-git = Was sich seit einem Commit geändert hat, weiß nur git, und hier ist kein git. Installieren Sie es, oder lassen Sie --changed-since weg
check-git-not-run = Konnte git nicht starten
check-git-failed = git konnte nicht sagen, was sich geändert hat ({ $cause }). „git status“ zeigt dort mehr; sonst --changed-since weglassen.
check-no-repository = „{ $path }“ liegt in keinem Repository von git, also gibt es keinen Commit zum Vergleichen. Lassen Sie --changed-since weg.
check-no-revision = git kennt hier keinen Commit „{ $revision }“. In einem flachen Klon muss er erst geholt werden.
