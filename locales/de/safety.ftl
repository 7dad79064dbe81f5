# status: draft; no native reader has checked it yet

## Why an archive is looked through for something, and how to mend it.

check-m007 = Das Jahr ist eines des iranischen Sonnenkalenders oder liegt nach dem heutigen Tag.
    .mend = Das gregorianische Jahr schreiben; 1367 beginnt 1988.
check-m008 = Ein Jahr des einen Kalenders steht für ein anderes Jahr des anderen.
    .mend = Beide vergleichen, auch mit dem Datum des Ereignisses: ein Jahr des Sonnenkalenders beginnt im März, 621 Jahre zurück.
check-s001 = Ein Eintrag darf nur erzählt werden, solange jemand darin einwilligt.
    .mend = Noch einmal fragen, oder den Eintrag mit `status = "withdrawn"` zurückziehen.
check-s002 = Hier steht ein zurückgehaltener Name. Das Programm wiederholt ihn nicht.
    .mend = Die Person mit einer Rolle nennen und die ganze Datei durchsehen, bevor sie weitergegeben wird.
check-s003 = Hier steht beinahe ein zurückgehaltener Name: einen Buchstaben entfernt oder in anderer Schrift.
    .mend = Nachsehen, ob es diese Person ist; sonst die Meldung abweisen.
check-s004 = Es scheint eine Telefonnummer, eine Mail- oder Hausadresse oder die Nummer eines Ausweises zu sein: damit lässt sich jemand finden.
    .mend = Es weglassen, oder die Meldung abweisen, wenn es öffentlich ist.
check-s005 = Die Übersetzung nennt jemanden, den das Original nicht nennt.
    .mend = Niemanden nennen, den das Original auslässt.
check-s006 = Was nicht durchgesehen wurde, gilt nicht als sicher.
    .mend = Den Schlüssel zur Liste des Archivs in $RAWI_WITHHELD_KEY oder als `withheld_key` in der Konfigurationsdatei nennen.

## What is told of a file or an entry.

safety-not-checked = Ob hier zurückgehaltene Namen stehen, wurde nicht geprüft. { $why }
safety-name-of-file = Im Namen der Datei steht ein zurückgehaltener Name, oder beinahe.
    .mend = Der Datei und ihrem Eintrag eine andere Kennung geben. Was im Pfad verdeckt ist, ist der Name.
safety-not-utf8 = Die Datei ist nicht UTF-8 und kann nicht durchgesehen werden.
    .mend = Sie als UTF-8 sichern oder aus dem Ordner des Archivs nehmen.
safety-consent-missing = Der Eintrag ist veröffentlicht und sagt nichts von einer Einwilligung.
    .mend = [consent] mit `basis` und `level` ergänzen oder ihn zum Entwurf machen.
safety-consent-ended = Die Einwilligung galt bis { $date }.
    .mend = Noch einmal fragen und das neue `until` schreiben, oder den Eintrag mit `status = "withdrawn"` zurückziehen.
safety-consent-withdrawn = Die Einwilligung wurde zurückgenommen: { $date }.
    .mend = Den Eintrag zurückziehen: nur `id`, `status = "withdrawn"` und einen Satz lassen.

## Why the list of withheld names cannot be used; each may be $why of safety-not-checked or of withhold-refused.

safety-list-broken = Die Liste withheld.toml lässt sich nicht lesen.
    .mend = Die letzte lesbare Fassung nehmen und die Namen noch einmal ergänzen.
safety-list-unmerged = Eine Zusammenführung von withheld.toml durch git ist nicht beendet.
    .mend = Die Zeilen beider Seiten behalten und die Zeichen entfernen.
safety-list-too-new = Die Liste withheld.toml hat ein neueres Schema, als das Programm kennt.
    .mend = Eine neuere Fassung des Programms besorgen.
safety-list-missing = Ein Schlüssel ist genannt, und das Archiv hat keine Liste withheld.toml dazu.
    .mend = Die Liste aus einer anderen Kopie des Archivs holen. Wird hier nichts zurückgehalten, den Schlüssel aus $RAWI_WITHHELD_KEY und der Konfigurationsdatei nehmen.
safety-key-missing = Der Schlüssel zur Liste withheld.toml fehlt.
    .mend = Den Schlüssel zur Liste des Archivs in $RAWI_WITHHELD_KEY oder als `withheld_key` in der Konfigurationsdatei nennen.
safety-key-other = Der Schlüssel ist nicht der zur Liste withheld.toml.
    .mend = Bei denen, die das Archiv führen, nach dem richtigen fragen.
safety-key-inside = Der Schlüssel „{ $path }“ liegt im Archiv und würde mit ihm weitergegeben.
    .mend = Es außerhalb des Archivordners ablegen, wo es niemand weitergibt.
safety-key-unreadable = Der Schlüssel „{ $path }“ lässt sich nicht lesen: { $cause }.
    .mend = Den Schlüssel zur Liste des Archivs in $RAWI_WITHHELD_KEY oder als `withheld_key` in der Konfigurationsdatei nennen.
safety-key-no-file = Der Schlüssel „{ $path }“ ist keine Datei.
    .mend = Den Schlüssel zur Liste des Archivs in $RAWI_WITHHELD_KEY oder als `withheld_key` in der Konfigurationsdatei nennen.
safety-key-open = Andere können den Schlüssel „{ $path }“ lesen oder ändern.
    .mend = Ihn vor ihnen verschließen: chmod 600. Auf einem Datenträger ohne Rechte ist er vor niemandem sicher.
safety-key-none = Die Datei „{ $path }“ enthält keinen Schlüssel.
    .mend = Ein Schlüssel ist eine Zeile aus 64 hexadezimalen Ziffern, wie „rawi withhold --new-key“ sie schreibt.
config-is-file = Es ist der Pfad einer Datei.

## rawi withhold.

withhold-refused = { $why } { $mend }
withhold-on-command-line = Namen werden von der Standardeingabe gelesen, in jeder Zeile einer: eine Befehlszeile können andere sehen, und die Shell bewahrt sie auf. Diese bitte aus ihrem Verlauf löschen.
withhold-embedded = Das Archiv ist die Kopie im Programm, zu der nichts hinzukommen kann. --archive nennt einen Ordner.
withhold-no-archive = „{ $path }“ hat keine archive.toml, ist also kein Archiv. --archive nennt eines.
withhold-key-made = Der Schlüssel steht in „{ $path }“. Ihn außerhalb des Archivs aufbewahren, und eine Kopie an einem sicheren Ort: ohne ihn ist die Liste nichts wert, und mit ihm lässt sich bestätigen, wer einen Namen errät.
withhold-no-key = Kein Schlüssel ist genannt. Seine Datei in $RAWI_WITHHELD_KEY oder als `withheld_key` in der Konfigurationsdatei nennen; „rawi withhold --new-key“ macht den ersten.
withhold-list-has-key = Das Archiv hat eine Liste, zu der nur der Schlüssel passt, mit dem sie gemacht wurde. Bitte diesen verwenden.
withhold-type = Die Namen tippen, in jeder Zeile einen; sie werden nicht gezeigt. Strg-D in einer leeren Zeile beendet, Strg-C fügt keinen hinzu.
withhold-cancelled = Kein Name wurde hinzugefügt.
withhold-unheard = Die Namen ließen sich nicht lesen
withhold-too-many = Das ist mehr als eine Liste von Namen. Nichts wurde hinzugefügt.
withhold-not-utf8 = Zeile { $line } ist nicht UTF-8. Nichts wurde hinzugefügt.
withhold-nothing = Auf der Standardeingabe kam kein Name. Nichts wurde hinzugefügt.
withhold-too-short = Der Name in Zeile { $line } hat weniger als drei Buchstaben, die in jedem Text stehen. Nichts wurde hinzugefügt.
withhold-too-long = Der Name in Zeile { $line } hat mehr als { $most } Wörter oder mehr als 64 Buchstaben. In jede Zeile gehört einer. Nichts wurde hinzugefügt.
withhold-added =
    { $count ->
        [one] { $count } Name wurde hinzugefügt, { $known }.
       *[other] { $count } Namen wurden hinzugefügt, { $known }.
    }
withhold-known =
    { $count ->
        [one] { $count } war schon da
       *[other] { $count } waren schon da
    }
withhold-no-chance = Das System gibt keine Zufallszahlen
withhold-list-unread = „{ $path }“ ließ sich nicht lesen
withhold-list-no-file = „{ $path }“ ist keine eigene Datei. Die Datei selbst dorthin legen.
withhold-list-full = „{ $path }“ würde größer, als eine Datei eines Archivs sein kann. Nichts wurde hinzugefügt.
withhold-busy = „{ $path }“ ist von einem anderen Programm gesperrt: von einem zweiten „rawi withhold“ oder von einem, das den Ordner kopiert oder abgleicht. Nichts kam hinzu. Beenden Sie es, und nennen Sie die Namen noch einmal.
withhold-key-there = „{ $path }“ ist schon da, und kein Schlüssel wird je über eine Datei geschrieben. Bitte einen anderen Namen wählen.
withhold-not-written = „{ $path }“ ließ sich nicht schreiben: { $cause }. Sehen Sie nach, ob Sie dort schreiben dürfen und ob die Platte Platz hat.
