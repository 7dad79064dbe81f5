# status: draft; no native reader has checked it yet

## The conversation. Words that can be typed (“help”, “quit”, “saved”) stay as they are in every language.

linear-greeting = Eine Zahl öffnet, die Eingabetaste (Enter) sagt mehr, help hilft.
linear-means-nothing = „{ $word }“ bedeutet hier nichts. Mehr sagt help.
linear-no-link = Ein Verweis { $number } wurde noch nicht genannt.
linear-no-number = Die Nummer { $number } gibt es in dieser Liste nicht.
linear-entry-not-shown = Diesen Eintrag zeigt das Archiv nicht.
linear-needs-story = Das geht in einer Geschichte. Eine Zahl öffnet eine.
linear-no-note = Eine Anmerkung mit dieser Nummer gibt es nicht.
linear-bookmarked = Lesezeichen gesetzt. saved führt die Lesezeichen auf.
linear-warning = Enter liest den Eintrag, quit geht zurück.
linear-end = Ende.
linear-links = Verweise: { $links }.
linear-link = { $number } { $words }

## Lists.

linear-found = { $stories } mit „{ $words }“
linear-shelf = { $label }, { $stories }
linear-shelf-title = { $label }: { $stories }
linear-bookmark = Lesezeichen in { $title }: { $words }
linear-saved-title = Zuletzt Gelesenes und Lesezeichen
linear-list-title = { $title }.
linear-row = { $number }. { $row }
linear-list-told = Das war die ganze Liste.
linear-more =
    { $count ->
        [one] Noch { $count }; Enter sagt den Eintrag.
       *[other] Noch { $count }; Enter sagt sie.
    }
linear-story = { $title }. { $facts }
linear-story-read = { $title }. { $facts }, gelesen

## What a screen shows by its looks.

linear-section = Abschnitt: { $words }
linear-quotation = Zitat: { $words }
linear-speaker = Gesagt von { $speaker }
linear-item = - { $words }

## Its help. The ids end in the word that is typed.

linear-help-number = Eine Zahl öffnet eine Zeile der Liste oder folgt einem Verweis der Geschichte.
linear-help-enter = Enter allein sagt mehr von der Liste oder den nächsten Absatz.
linear-help-slash = Ein Schrägstrich und Wörter, etwa /berlin, führt die Geschichten auf, die sie enthalten.
linear-help-letters = Die ersten Buchstaben eines Wortes genügen.
linear-help-line = { $word }: { $does }.
linear-help-line-story = { $word }, in einer Geschichte: { $does }.
linear-does-countries = nennt die Länder, in denen Geschichten geschehen
linear-does-origins = nennt die Länder, aus denen die Menschen kommen
linear-does-themes = nennt die Themen
linear-does-stories = nennt alle Geschichten
linear-does-saved = nennt zuletzt Gelesenes und die Lesezeichen
linear-does-info = erzählt vom Eintrag selbst
linear-does-claims = nennt die Aussagen und wie sicher sie sind
linear-does-note = sagt mit einer Zahl diese Anmerkung
linear-does-rest = liest bis zum Ende
linear-does-previous = sagt den Absatz davor noch einmal
linear-does-bookmark = setzt hier ein Lesezeichen
linear-does-help = sagt dies
linear-does-quit = geht zurück und beendet von der Liste aus
