# status: draft; no native reader has checked it yet

## The status line of the reader.

progress-percent = { $percent } %
progress-minutes = noch { $minutes } Min.
story-position = Geschichte { $number } von { $count }
hint-back = zurück
hint-warning-read = lesen
hint-warning-off = keine Warnungen mehr
hint-popup-search = suchen
hint-popup-go = dorthin
hint-popup-choose = wählen
hint-popup-on = weiter
hint-popup-clear = leeren

## Finding words in a story.

find-nothing = nicht da

## Moving between stories and places.

no-list-to-follow = Diese Geschichte wurde nicht aus einer Liste geöffnet.
no-story-further = In dieser Richtung endet die Liste mit dieser Geschichte.
no-place-further = In dieser Richtung geht es nicht weiter.
nothing-read-yet = Noch wurde nichts gelesen; hier ist alles.
entry-not-here = Dieses Archiv hat keinen Eintrag „{ $entry }“.
no-translation = Von diesem Eintrag gibt es keine vollständige Übersetzung.
lines-of-columns =
    { $columns ->
        [one] Zeilen von höchstens { $columns } Spalte
       *[other] Zeilen von höchstens { $columns } Spalten
    }

## Marks.

mark-ask-set = Marke: a–z in dieser Geschichte, A–Z in allen
mark-ask-go = Zur Marke: ihr Buchstabe, oder ' für zurück
mark-set = Hier ist jetzt die Marke { $letter }.
mark-missing = Eine Marke { $letter } gibt es nicht.

## Links and what they open. Titles of pop-ups have about 30 columns.

link-entry-not-shown = Das Archiv hat keinen Eintrag „{ $entry }“, der gezeigt werden kann.
link-shelf-empty = In diesem Regal steht keine Geschichte der Liste.
link-web-not-opened = Rawi öffnet von sich aus nichts im Netz.
title-source = Quelle
title-address = Adresse
title-claim = Aussage
title-note = Anmerkung
title-about = Über diesen Eintrag
title-claims = Aussagen
title-contents = Inhalt
no-claims = Zu diesem Eintrag sind keine Aussagen verzeichnet.

## Over and above the text.

translated-text = Übersetzung, nicht das Original
warning-of-entry = Dieser Eintrag erzählt von: { $warnings }.
warning-of-preview = Erzählt von: { $warnings }.

## What every screen can say.

theme-is = Farben: { $theme }
theme-terminal = Terminal
theme-light = hell
theme-dark = dunkel
theme-high-contrast = hoher Kontrast
theme-mono = einfarbig
warnings-shown = Inhaltswarnungen werden gezeigt.
warnings-hidden = Inhaltswarnungen werden nicht gezeigt.
archive-read-again = Das Archiv wurde neu gelesen.
story-is-gone = Die offene Geschichte ist nicht mehr im Archiv.
archive-not-read-again = Das Archiv wurde nicht neu gelesen. { $error }
files-not-read =
    { $count ->
        [one] { $count } Datei ist nicht lesbar; { $key } zeigt, warum
       *[other] { $count } Dateien sind nicht lesbar; { $key } zeigt, warum
    }
things-to-tell =
    { $count ->
        [one] { $count } Sache ist zu beachten; beim Beenden steht sie da.
       *[other] { $count } Sachen sind zu beachten; beim Beenden stehen sie da.
    }
not-kept = Nicht behalten: { $cause }. Mehr beim Beenden.

## Copying.

copied-reference = Ein Verweis wurde der Zwischenablage Ihres Terminals übergeben.
copied-paragraph = Der Absatz wurde der Zwischenablage Ihres Terminals übergeben.
no-clipboard = Dieses Terminal hat keine Zwischenablage.
too-long-to-copy = Das ist zu lang für eine Zwischenablage; „rawi show“ gibt es aus.
reference = „{ $title }“, { $archive }, { $entry }
reference-paragraph = { $reference }, Absatz { $number }

## How right-to-left text is shown.

title-calibration = Welche Zeile liest sich richtig?
calibration-chosen = Text von rechts nach links wird ab jetzt wie in Zeile { $row } gezeigt.
calibration-for-now = Wie in Zeile { $row }, bis Rawi endet; config.toml legt „bidi“ fest.

## Before a warning is passed.

translation-waits = Hinter der Warnung: die Übersetzung ({ $language }).
original-waits = Hinter der Warnung: das Original.
line-full = Voll: Hier ist kein Platz für mehr.
