# status: draft; no native reader has checked it yet

## The page and its parts.

desk-not-here = In dieser Sitzung lässt sich nichts Korrektur lesen.
desk-notes-heading = Fußnoten
desk-description-heading = Beschreibung

## The last two lines.

desk-position = { $number } von { $count }
desk-open-findings = F{ $errors } W{ $warnings } H{ $hints }
desk-readers =
    { $count ->
        [one] { $count } Person hat gelesen
       *[other] { $count } Personen haben gelesen
    }
desk-finding-title = { $code } { $severity }
desk-instead = stattdessen: „{ $words }“
desk-note-about = Anmerkung zu diesen Worten: { $kind }
desk-note-suggests = Anmerkung zu diesen Worten: { $kind }, stattdessen „{ $words }“

## What is asked for, before the line that is typed.

desk-ask-handle = Ihr Kürzel (a–z, 0–9, -):
desk-ask-note = Anmerkung:
desk-ask-suggestion = Stattdessen:
desk-ask-problem = Was stimmt nicht:
desk-ask-force = Trotzdem richtig, weil:
desk-ask-reason = Richtig, wie es dasteht, weil:
desk-ask-reply = Antwort:
desk-words-needed = Bitte ein paar Worte, oder Esc.
desk-withheld = Das würde einen zurückgehaltenen Namen, eine Telefonnummer oder eine Adresse wiederholen; nichts wurde geschrieben. Ohne sie sagen, oder den Text mit e ändern.
desk-handle-wrong = Ein Kürzel hat 1 bis 32 Zeichen: a–z, 0–9, Bindestrich.

## Answers that are chosen by their numbers.

title-dismiss = Richtig, wie es dasteht, denn es ist
desk-reason-name = ein Name
desk-reason-quotation = ein Zitat
desk-reason-dialect = Mundart
desk-reason-poem = ein Gedicht oder Lied
desk-reason-other = etwas anderes: sagen, was
title-notes = Anmerkungen zu diesem Text
desk-note-row = { $heading }: { $text }  „{ $quote }“
desk-note-open = offen
desk-note-settled = erledigt
desk-note-moved = offen, verschoben?
desk-note-lost = offen, die Worte gibt es nicht mehr
desk-kind-typo = Tippfehler
desk-kind-style = Stil
desk-kind-fact = Sachverhalt
desk-kind-consent = Einwilligung
desk-kind-translation = Übersetzung
desk-kind-question = Frage
desk-answer-fixed = ist behoben
desk-answer-wontfix = bleibt, wie es ist
desk-answer-reopen = wieder öffnen
desk-answer-withdraw = zurücknehmen
desk-answer-comment = etwas dazu sagen

## What became of a key.

desk-nothing-to-read = Hier ist nichts Korrektur zu lesen.
desk-own-text = Dieser Text ist von Ihnen: Jemand anderes muss ihn prüfen. A nennt einen Grund.
desk-open-errors =
    { $count ->
        [one] Ein Fehler ist offen: 1 zeigt ihn, f oder e behebt ihn, A nennt einen Grund.
       *[other] { $count } Fehler sind offen: 1 zeigt sie, f oder e behebt sie, A nennt einen Grund.
    }
desk-unread =
    { $count ->
        [one] Ein Absatz war noch nicht zu sehen: Leertaste blättert, A nennt einen Grund.
       *[other] { $count } Absätze waren noch nicht zu sehen: Leertaste blättert, A nennt einen Grund.
    }
desk-noted = Angemerkt: { $kind }
desk-answered = Die Antwort ist festgehalten.
desk-dismissed =
    { $count ->
        [one] { $code }: richtig, wie es dasteht.
       *[other] { $code }: { $count } Stellen sind richtig, wie sie dastehen.
    }
desk-not-dismissed = Hier stehen keine Worte, die sich benennen ließen.
desk-error-stays = Ein Fehler lässt sich nicht verwerfen: f oder e behebt ihn.
desk-no-finding = Zuerst einen Befund ansehen: . führt zum nächsten.
desk-no-findings = Die Prüfungen haben hier nichts gefunden.
desk-no-notes = Zu diesem Text gibt es keine Anmerkungen.
desk-no-change = In dieser Richtung hat sich seit Ihrem Urteil kein Absatz geändert.
desk-first-item = Das ist der erste Text der Reihe.
desk-nothing-to-take-back = In dieser Sitzung gibt es nichts zurückzunehmen.
desk-taken-back = Das zuletzt Gesagte ist zurückgenommen.

## The file, other views, and words.

desk-no-fix = Die Prüfung weiß hier keine Abhilfe: c notiert, was dastehen sollte.
desk-file-changed = Die Datei wurde inzwischen geändert: R liest sie neu.
desk-fixed = In der Datei geändert; u nimmt es zurück.
desk-accepted = „{ $word }“ steht jetzt in der Wörterliste.
desk-no-suggestion = Kein Wörterbuch hat ein Wort wie „{ $word }“.
title-words = Stattdessen
title-changes = Was sich geändert hat
desk-since-verdict = Seit Ihrem Urteil
desk-since-validated = Seit zwei Personen es richtig fanden
desk-compared =
    { $count ->
        [one] { $since }: ein Absatz geändert; d geht weiter.
       *[other] { $since }: { $count } Absätze geändert; d geht weiter.
    }
desk-compared-unknown =
    { $count ->
        [one] { $since }: ein Absatz geändert; alter Wortlaut unbekannt.
       *[other] { $since }: { $count } Absätze geändert; alter Wortlaut unbekannt.
    }
desk-changed-mark = [geändert]
desk-nothing-changed = Nichts hat sich geändert.
desk-nothing-hidden = In diesem Text ist nichts verborgen.
desk-no-counterpart = Es gibt keinen Text in einer anderen Sprache zum Vergleichen.
desk-beside = Daneben: { $language }; t geht weiter.
desk-warning-first = Vor dem Text steht eine Warnung: die Leertaste zeigt ihn.

## Flags on a story.

title-flags = Kennzeichen
desk-flag-consent-hold = verborgen, bis die Einwilligung sicher ist
desk-flag-needs-source = braucht eine Quelle
desk-flag-needs-fact-check = Fakten sind zu prüfen
desk-flag-needs-reader = braucht jemanden, der { $language } liest
desk-flag-newer = { $flag }
desk-flag-set = setzen: { $flag }
desk-flag-lift = aufheben: { $flag } ({ $by }: { $reason })
desk-ask-flag = Grund des Kennzeichens:
desk-ask-lift = Warum es aufgehoben wird:
desk-flagged = Gekennzeichnet: { $flag }
desk-flag-lifted = Aufgehoben: { $flag }
desk-flag-gone = Dieses Kennzeichen ist nicht mehr gesetzt.
desk-hold-not-yours = Das hebt die Redaktion auf, oder wer es gesetzt hat.
desk-hold-unclear = Zwei Personen nutzen eine Kennung (siehe „rawi check“): Das hebt nur auf, wer es gesetzt hat.
desk-flags = gekennzeichnet: { $flags }

## The summary on leaving.

desk-summary = { $ok }, { $problems }, { $notes }, { $files }
desk-summary-ok = { $count } in Ordnung
desk-summary-problems =
    { $count ->
        [one] { $count } Problem
       *[other] { $count } Probleme
    }
desk-summary-notes =
    { $count ->
        [one] { $count } Anmerkung
       *[other] { $count } Anmerkungen
    }
desk-summary-files =
    { $count ->
        [one] { $count } Datei weiterzugeben
       *[other] { $count } Dateien weiterzugeben
    }

## The list of what waits.

desk-why-stale = Geändert, seit es gelesen wurde
desk-why-one-reader = Von einer Person gelesen
desk-why-unread = Ungelesen
desk-begun = begonnen
desk-queue-empty = In Ihren Sprachen wartet nichts auf Sie.
desk-queue-for-nobody = P fragt, wer Sie sind, und zeigt, was auf Sie wartet.
desk-item-changed =
    { $count ->
        [one] { $count } Absatz geändert
       *[other] { $count } Absätze geändert
    }
desk-queue-head =
    { $count ->
        [one] { $count } Text wartet auf { $handle }
       *[other] { $count } Texte warten auf { $handle }
    }
desk-queue-alone = niemand sonst liest: { $languages }
desk-passed-over = Es bleibt: { $failure } Noch einmal u nimmt zurück, was davor kam.
desk-edit-stays = Was im Editor geändert wurde, wird dort zurückgenommen (e).
desk-rejected = „{ $word }“ ist wieder aus der Wörterliste genommen.
desk-not-spelling = w gilt für Wörter, die die Rechtschreibprüfungen (L…) gefunden haben.
desk-spelt-otherwise = Die Fehlerliste des Archivs oder names.toml sagt, wie das geschrieben wird: f behebt den Text, x sagt, warum er so bleibt.
desk-suggestion-same = Das sind dieselben Wörter: kein Vorschlag wird behalten.
desk-note-deletes = Anmerkung zu diesen Worten: { $kind }, zu streichen
title-not-done = Nicht getan
title-repair = Die Datei hat einen Fehler
desk-broken = Zeile { $line }: { $fault } { $remedy }
desk-repair = den Editor noch einmal öffnen, bei Zeile { $line }
desk-repair-later = so lassen: der Text ist nicht im Archiv
desk-too-long = Zu viele Wörter, um sie neu zu tippen: Wählen Sie weniger (H oder -).
desk-note-heading = { $state }, { $kind }, { $by }
desk-note-quote = Zu: „{ $quote }“
desk-note-omits = Diese Wörter sollen gestrichen werden.
desk-note-answer = { $by }: { $answer }
desk-note-reply = { $by }: { $answer }: { $text }
desk-answer-apply = in die Datei setzen
desk-applied = In der Datei geändert, und die Anmerkung ist erledigt; u nimmt eins nach dem anderen zurück.
desk-file-unchecked = Die Datei dieses Textes konnte nicht geprüft werden: { $failure } A nennt einen Grund.
desk-review-unread = Nicht alles, was zu diesem Text gesagt wurde, ist lesbar: { $what } Die Datei heißt „{ $path }“.
desk-withdrawal-stays = Was zurückgezogen ist, bleibt es; es lässt sich neu sagen.
desk-note-withdrawn = Die Anmerkung ist zurückgezogen.
desk-judged = Ihr Urteil ist festgehalten. { $rest }
desk-queue-done = Kein weiterer Text wartet auf Sie.
desk-queue-end =
    { $count ->
        [one] Hier endet die Reihe; ein Text wartet noch.
       *[other] Hier endet die Reihe; { $count } Texte warten noch.
    }
desk-suggestion-unsaid = Ihr Vorschlag ist noch nicht festgehalten: Enter schreibt ihn, noch einmal verwirft ihn.
desk-typed-unsaid = Noch nicht festgehalten: Enter oder Esc.
desk-searching = Wörter wie „{ $word }“ werden gesucht …
desk-not-a-word = i schlägt ein einzelnes Wort nach: Dieser Befund betrifft mehr oder die Datei.
desk-never-judged = Es gibt noch kein Urteil, mit dem sich dieser Text vergleichen ließe.
desk-edited-beside = Die Datei hat sich geändert, aber kein Wort dieses Textes.
desk-edit-failed = { $failure } { $rest }
