# status: draft; no native reader has checked it yet

## Why something was not kept.

review-cannot-create = Ein Ordner konnte nicht angelegt werden: { $cause }. { $remedy } Er heißt „{ $path }“.
review-cannot-open = Eine Datei mit Durchsichten konnte nicht geöffnet werden: { $cause }. { $remedy } Sie heißt „{ $path }“.
review-cannot-write = In eine Datei mit Durchsichten konnte nicht geschrieben werden: { $cause }. { $remedy } Sie heißt „{ $path }“.
review-cannot-lock = Eine Datei mit Durchsichten konnte nicht gesperrt werden: { $cause }. { $remedy } Sie heißt „{ $path }“.
review-remedy-space = Bitte auf dem Datenträger Platz schaffen und es noch einmal tun; was vorher da war, ist sicher.
review-remedy-rights = Der Ordner muss beschreibbar sein, oder --reviews DIR nennt einen anderen für die Durchsichten; bis dahin wird nichts Neues behalten.
review-remedy-name = Etwas anderes trägt diesen Namen: bitte beiseiteräumen, oder --reviews DIR nennt einen anderen Ordner für die Durchsichten.
review-remedy-disk = Was vorher da war, ist sicher; bitte den Datenträger prüfen, oder --reviews DIR nennt einen anderen Ordner für die Durchsichten.
review-file-of-another = Die Datei mit den Durchsichten gehört nach eigener Aussage zu jemand anderem oder zu einem anderen Gerät. Bitte umbenennen; der Inhalt zählt weiter unter jedem Namen, der auf .toml endet. Sie heißt „{ $path }“.
review-file-full = Nichts kam hinzu: Die Datei mit den Durchsichten ist so groß, wie sie sein darf. Wird sie umbenannt, beginnt eine neue; der Inhalt zählt weiter unter jedem Namen, der auf .toml endet. Sie heißt „{ $path }“.
review-file-no-id = Nichts kam hinzu: Die Datei mit den Durchsichten enthält die letzte Kennung, die es geben kann. Wird sie umbenannt, beginnt eine neue; der Inhalt zählt weiter unter jedem Namen, der auf .toml endet. Sie heißt „{ $path }“.
review-too-long = Das ist länger, als eine Anmerkung sein darf, und wurde nicht behalten. Bitte auf mehrere verteilen.
review-not-an-entry = „{ $id }“ ist keine Kennung eines Eintrags, und nichts wurde behalten.

## What in a review file did not count, with how to mend it.

review-unfinished-merge = Git hat hier die Zeichen einer unfertigen Zusammenführung hinterlassen. Beide Seiten wurden gelesen.
    .mend = Die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen, bitte entfernen und alle anderen behalten.
review-not-a-table = Was hier steht, gehört zu keiner Tabelle und wurde übergangen.
    .mend = Wenn es etwas sagen sollte, bitte die frühere Fassung der Datei zurückholen, sonst entfernen.
review-not-whole = Diese Tabelle ist nicht ganz: Ihr Schreiben wurde unterbrochen, oder sie wurde seither verändert. Die anderen zählen.
    .mend = Nach einer Unterbrechung bitte entfernen und es noch einmal sagen; nach einer Änderung die frühere Fassung zurückholen.
review-table-too-large = Diese Tabelle ist größer als 64 KiB und wurde übergangen.
    .mend = So eine Tabelle schreibt das Programm nicht: bitte die frühere Fassung der Datei zurückholen.
review-key-missing = Diese Tabelle hat kein „{ $key }“ und wurde übergangen.
    .mend = Nach einer Unterbrechung bitte entfernen und es noch einmal sagen; eine gelöschte Zeile bitte zurückholen.
review-value-wrong = Was bei „{ $key }“ steht, hat nicht die nötige Form und wurde übergangen.
    .mend = Bitte zurückholen, was vorher da stand; solche Dateien schreibt das Programm.
review-newer-keys = Diese Fassung kennt { $keys } nicht; der Rest wurde gelesen.
    .mend = Eine neuere Fassung des Programms liest es; es bleibt in der Datei.
review-newer-table = Diese Tabelle sagt „{ $word }“, was diese Fassung nicht kennt; sie zählt hier nicht.
    .mend = Eine neuere Fassung des Programms liest es; es bleibt in der Datei.
review-newer-schema = Eine neuere Fassung des Programms hat diese Datei geschrieben. Was diese davon kennt, wurde gelesen.
    .mend = Eine neuere Fassung des Programms liest es; es bleibt in der Datei.
review-hold-damaged = Was hier steht, ist nicht zu lesen und nennt consent-hold: Der Eintrag bleibt verborgen, bis das aufgehoben ist.
    .mend = Bitte die frühere Fassung der Datei zurückholen, oder es am Pult (F) von der Redaktion aufheben lassen.
review-day-wrong = „at“ nennt hier keinen Tag; das Übrige zählt.
    .mend = Der Tag gehört in die Form at = 2026-11-22; oder bitte zurückholen, was vorher da stand.
review-flag-misspelt = „{ $word }“ ist kein Zeichen, das diese Fassung kennt.{ $hint }
    .mend = Bitte das gemeinte Zeichen schreiben; eines einer neueren Fassung bleibt in der Datei.
review-hold-misspelt = „{ $word }“ ist kein Zeichen, das diese Fassung kennt.{ $hint } Bis das sicher ist, bleibt der Eintrag verborgen.
    .mend = Wenn consent-hold gemeint war, bitte so schreiben; sonst es am Pult (F) von der Redaktion aufheben lassen.
review-of-nobody = Weder die ersten Zeilen noch der Name sagen, wem diese Datei gehört; nichts darin zählt, außer consent-hold.
    .mend = Bitte nach Handle und Gerät benennen, etwa „sara.k3.toml“.
review-name-of-another = Diese Datei heißt nach { $named }, aber ihre ersten Zeilen nennen { $handle }; sie zählt für { $handle }.
    .mend = Wenn das stimmt, bitte „{ $file }“ nennen; sonst die früheren ersten Zeilen zurückholen.
review-id-twice = Zwei verschiedene Einträge derselben Person tragen die Kennung { $id }; einer davon zählt.
    .mend = So etwas schreibt das Programm nicht: bitte die frühere Fassung der Datei zurückholen.
review-id-of-two = Die Kennung { $id } steht für einen Eintrag von { $one } und für einen anderen von { $other }. Solange das so ist, hebt consent-hold hier nur auf, wer es gesetzt hat.
    .mend = So etwas schreibt das Programm nicht: bitte die frühere Fassung der Datei zurückholen.
review-volunteers-not-toml = Die Liste der Durchsehenden ist kein TOML; niemand ist daraus bekannt.
    .mend = Bitte für jede Person eine Tabelle schreiben: [sara] und darunter languages = ["fa", "ckb"].
review-volunteer-wrong = „{ $name }“ in der Liste der Durchsehenden ist kein Handle mit Sprachen und wurde übergangen.
    .mend = Ein Handle hat 1 bis 32 Zeichen aus a–z, 0–9 und Bindestrichen; darunter steht languages = ["fa", "ckb"].
review-volunteer-role = Die Rolle von „{ $name }“ in der Liste der Durchsehenden kennt diese Fassung nicht; sie zählt nicht.
    .mend = Es heißt role = "editor" oder role = "proofreader". Bis dahin hebt consent-hold nur auf, wer dort als editor zu lesen ist.

## Where a text stands.

review-state-unread = ungelesen
review-state-reading = wird gelesen
review-state-proofread = von einer Person gelesen
review-state-validated = von zwei Personen gelesen
review-state-problem = hat ein Problem
review-state-stale = seit dem Lesen geändert
review-state-exempt = nichts zu lesen
review-stale-paragraphs =
    { $count ->
        [one] { $count } von { $total } Absätzen geändert
       *[other] { $count } von { $total } Absätzen geändert
    }
