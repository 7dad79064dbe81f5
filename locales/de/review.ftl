# status: draft; no native reader has checked it yet

## Who sits at the desk, and what was kept.

review-handle-wrong = „{ $handle }“ ist kein Kürzel. Es besteht aus 1 bis 32 Buchstaben a bis z, Ziffern und Bindestrichen, wie „sara“.
review-restored =
    { $count ->
        [one] { $count } Eintrag fehlte in Ihren Dateien und wurde aus der zweiten Kopie zurückgeholt.
       *[other] { $count } Einträge fehlten in Ihren Dateien und wurden aus der zweiten Kopie zurückgeholt.
    }
review-not-copied = Es wurde aufgehoben, aber die zweite Kopie hat es nicht: { $failure }
review-file-busy = Nichts wurde aufgehoben: Ein anderes Programm sperrt die Datei, eine zweite Sitzung von diesem oder eines, das den Ordner kopiert oder abgleicht. Beenden Sie es, und sagen Sie es noch einmal. Sie heißt „{ $path }“.
review-nobody = Noch sitzt niemand am Tisch, und nichts wurde aufgehoben. Nennen Sie zuerst Ihr Kürzel.
review-not-in-kiosk = Dies ist ein öffentlicher Lesesaal: Hier wird nichts geschrieben, also auch nicht Korrektur gelesen.
review-not-in-private = In einer privaten Sitzung wird nichts geschrieben, also auch nicht Korrektur gelesen. Starten Sie ohne --private.
review-no-folder = Dieses Archiv liegt im Programm, und dort kann nichts geschrieben werden. Starten Sie mit --reviews ORDNER, um Korrekturen in einem Ordner aufzuheben.
config-is-handle = Es ist ein Kürzel wie "sara": Buchstaben a bis z, Ziffern und Bindestriche.

## What is wrong with the files that volunteers exchange.

review-file-astray = Diese Datei liegt im Ordner keines Eintrags, und nichts darin zählt.
    .mend = Verschieben Sie sie nach reviews/EINTRAG/; EINTRAG ist die Kennung des Eintrags, von dem sie spricht.
review-of-nothing = Freiwillige haben etwas über „{ $id }“ gesagt, und das Archiv hat keinen Eintrag mit dieser Kennung.
    .mend = Heißt der Eintrag jetzt anders, fügen Sie „{ $id }“ seinen aliases hinzu; dann zählt das Gesagte wieder.
fault-r001 = Was nicht gelesen werden kann, hat für niemanden jemand gesagt.
    .mend = Holen Sie die frühere Fassung der Datei zurück, oder entfernen Sie, was beim Schreiben abgerissen ist.
fault-r002 = Eine neuere Fassung des Programms sagt mehr, als diese versteht.
    .mend = Verwenden Sie die neuere Fassung; bis dahin geht nichts verloren.
fault-r003 = Ohne ihre Tabelle weiß niemand, was eine Freiwillige liest, und Texte warten auf niemanden.
    .mend = Schreiben Sie für jede Person eine Tabelle mit dem Kürzel in Kleinbuchstaben und einer Liste von Sprachen.
fault-r004 = Was über einen Eintrag gesagt wurde, gerät aus dem Blick, wenn er stillschweigend umbenannt wird.
    .mend = Fügen Sie die frühere Kennung den aliases des Eintrags hinzu.

## The lists and the page about an entry.

facet-review = Korrektur
fact-proofreading = Korrektur

## rawi review.

review-totals =
    Korrektur: { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }, davon { $count } begonnen
review-by-country = Einträge nach Ländern
review-by-theme = Einträge nach Themen
review-volunteers = Freiwillige
review-column-handle = Kürzel
review-column-languages = Sprachen
review-column-ok = Für gut befunden
review-column-problem = Probleme
review-column-notes = Anmerkungen
review-column-waiting = Wartet
review-texts = Texte und Urteile
review-part-text = Text
review-part-meta = Beschreibung
review-part-translation = Übersetzung
review-text = { $entry } ({ $language }, { $part }): { $state }
review-said = { $handle }, { $date }: { $said }
review-said-ok = in Ordnung
review-said-ok-before = vor der Änderung in Ordnung
review-said-problem = hat ein Problem
review-said-problem-before = hatte vor der Änderung ein Problem
review-said-reading = hat zu lesen begonnen
review-forced = { $said }, gegen den Rat des Programms: „{ $reason }“
review-notes = Offene Anmerkungen
review-note = { $entry } ({ $language }): „{ $quote }“ — { $kind }, { $place }
review-note-found = Absatz { $paragraph }
review-note-moved = jetzt vielleicht Absatz { $paragraph }
review-note-orphan = diese Worte stehen nicht mehr im Text
review-note-better = besser: „{ $suggestion }“
review-note-deletes = zu streichen
review-note-settled = erledigt
review-told = { $handle }, { $date }: { $words }
review-flags = Kennzeichen
review-alone = Keine zweite Person
review-alone-with-one =
    { $count ->
        [one] { $language }: { $count } Text wartet, und nur { $handle } liest ihn
       *[other] { $language }: { $count } Texte warten, und nur { $handle } liest sie
    }
review-alone-with-nobody =
    { $count ->
        [one] { $language }: { $count } Text wartet, und niemand liest ihn nach der Liste
       *[other] { $language }: { $count } Texte warten, und niemand liest sie nach der Liste
    }
review-waiting = Wartet auf { $handle }: { $count }
review-waits = { $entry } ({ $language }): { $why }
review-why-stale = seit dem Lesen geändert
review-why-one-reader = eine zweite Person fehlt
review-why-begun = begonnen
review-why-unread = ungelesen
review-more-wait =
    { $count ->
        [one] und { $count } weiterer
       *[other] und { $count } weitere
    }
review-uncommitted = Noch nicht in git eingetragen
review-no-notes = Es gibt keine offenen Anmerkungen.
review-no-suggestions = Es gibt keinen Vorschlag, aus dem ein Patch werden könnte.
review-patch-left =
    { $count ->
        [one] { $count } Vorschlag ist nicht im Patch: Seine Stelle ist nicht sicher, seine Worte stehen anders in der Datei, oder ein anderer berührt ihn.
       *[other] { $count } Vorschläge sind nicht im Patch: Ihre Stellen sind nicht sicher, ihre Worte stehen anders in der Datei, oder andere berühren sie.
    }
review-patch-quotes =
    { $count ->
        [one] { $count } Vorschlag ist nicht im Patch: Er enthält Anführungszeichen, zwischen denen die Zeichenkette in der Datei selbst steht. Mit einem Editor ändern.
       *[other] { $count } Vorschläge sind nicht im Patch: Sie enthalten Anführungszeichen, zwischen denen die Zeichenketten in der Datei selbst stehen. Mit einem Editor ändern.
    }
review-patch-withheld =
    { $count ->
        [one] { $count } Vorschlag ist nicht im Patch: Ein zurückgehaltener Name, eine Nummer oder eine Adresse von jemandem steht daneben. Mit einem Editor ändern.
       *[other] { $count } Vorschläge sind nicht im Patch: Zurückgehaltene Namen, Nummern oder Adressen von jemandem stehen daneben. Mit einem Editor ändern.
    }
review-languages-guessed = Das Archiv sagt nicht, was diese Person liest; gezählt ist für { $languages }.
review-said-nothing = { $handle }, { $date }
review-critic-head = Dies ist der Text, wie Leser ihn sehen, ohne seine Auszeichnung, mit den offenen Anmerkungen. Er ist zum Lesen: Übernehmen Sie ihn nicht in die Datei des Eintrags.
review-comment-empty = Eine Bemerkung braucht Worte; nichts wurde aufgehoben.
review-damaged-often =
    { $first } Ähnlich ist es an { $count ->
        [one] einer weiteren Stelle
       *[other] { $count } weiteren Stellen
    } dieser Datei.
    .mend = Holen Sie die frühere Fassung der Datei zurück.
