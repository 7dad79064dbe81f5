# status: draft; no native reader has checked it yet

## Why each fault of an archive is reported and how to mend it (rawi check --explain). .bad and .good are there where an
## example is told in words; other examples are pieces of files and stay in the program.

fault-a001 = archive.toml benennt das Archiv und enthält die Wörter, nach denen es geordnet ist; sources.toml enthält, was Einträge zitieren.
    .mend = Die Datei gehört in den Ordner des Archivs; ohne sie stehen Kennungen an der Stelle von Bezeichnungen.
    .bad = ein Ordner mit entries/ und sonst nichts
    .good = archive.toml, sources.toml und entries/
fault-a002 = Dateien sind UTF-8, damit jede Schrift in jeder Datei stehen kann.
    .mend = Die Datei im Editor als UTF-8 speichern.
    .bad = eine Datei in Windows-1256 oder Latin-1
    .good = dieselbe Datei in UTF-8
fault-a003 = Eine Datei von mehr als 256 KiB ist keine Geschichte von ein paar Seiten, und sie zu lesen könnte einen kleinen Rechner überfordern.
    .mend = Den Eintrag teilen und die Teile mit `part_of` verbinden.
    .bad = eine Datei von 300.000 Byte
    .good = eine Datei von höchstens 262.144 Byte
fault-a004 = Ein Link kann aus dem Archiv hinausführen, zu einer Datei, die niemand zeigen wollte.
    .mend = Die Datei selbst an die Stelle des Links legen.
    .good = entries/x.toml als Datei
fault-a005 = Auf eine Pipe oder ein Gerät kann man ewig warten.
    .mend = Entfernen oder eine Datei an die Stelle legen.
    .bad = eine benannte Pipe namens x.toml
    .good = eine Datei namens x.toml
fault-a006 = Das System lässt das Leseprogramm sie nicht öffnen.
    .mend = Das Lesen erlauben oder den Datenträger prüfen.
    .bad = eine Datei mit den Rechten 0000
    .good = eine Datei mit den Rechten 0644
fault-a007 = Ordner ineinander ohne Ende würden das Leseprogramm ewig beschäftigen.
    .mend = Die Einträge näher an entries/ legen.
fault-a008 = Die Marke am Anfang wird überlesen, doch andere Programme können über sie stolpern.
    .mend = Die Datei als „UTF-8“ speichern, nicht als „UTF-8 mit BOM“.
    .bad = U+FEFF vor `schema = 1`
    .good = `schema = 1` als erste Zeichen
fault-a009 = Zeilenenden von Windows lassen beim Vergleichen jede Zeile geändert erscheinen.
    .mend = Die Datei mit Zeilenenden von Unix (LF) speichern.
    .bad = Zeilen, die mit CR LF enden
    .good = Zeilen, die mit LF enden
fault-a010 = Zweierlei Zeilenenden in einer Datei machen Vergleiche schwer lesbar.
    .mend = Die Datei mit Zeilenenden von Unix (LF) speichern.
    .bad = einige Zeilen mit CR LF, einige mit LF
    .good = alle Zeilen mit LF
fault-a011 = Ein Text, der mit drei Apostrophen beginnt, geht bis zu den nächsten drei.
    .mend = Drei Apostrophe in eine eigene Zeile hinter den Text setzen.
fault-a012 = Drei Apostrophe hintereinander beenden den Text; was folgt, wird als Schlüssel gelesen.
    .mend = Anstelle der Apostrophe ’ oder “ ” schreiben.
fault-a013 = Die Zeile ist kein TOML, darum ist der ganzen Datei nicht zu trauen.
    .mend = Die Zeile mit einer der Vorlagen vergleichen.
fault-a014 = Ein Schlüssel kann nur einen Wert haben, und die Datei gibt zwei.
    .mend = Einen der beiden entfernen.
fault-a015 = Steuerzeichen sind nicht zu sehen und können einem Terminal befehlen.
    .mend = Das Zeichen entfernen.
fault-a016 = Eine Tabelle in Klammern über mehrere Zeilen ist TOML 1.1; viele Programme lesen nur TOML 1.0.
    .mend = In eine Zeile schreiben, oder als Tabelle mit einer Überschrift in eckigen Klammern.
fault-a017 = Zwei Fassungen, die niemand zusammengeführt hat, bekommt niemand zu sehen.
    .mend = Das Richtige aus beiden behalten und die Zeichen von git entfernen.
fault-a020 = Ein verschriebener Schlüssel ginge sonst ohne ein Wort verloren.
    .mend = Den Schlüssel schreiben, wie das Format ihn hat, oder die Zeile entfernen.
fault-a021 = Ohne ihn kann der Eintrag nicht aufgeführt, geordnet oder geglaubt werden.
    .mend = Den Schlüssel ergänzen.
fault-a022 = Der Wert ist von anderer Art, als der Schlüssel verlangt.
    .mend = Den Wert wie im Beispiel schreiben.
fault-a023 = Ein Schlüssel gehört zur Tabelle über ihm, also gehört dieser Text zu einer Person, einem Ort oder einer Aussage.
    .mend = Die Zeile `[text]` davor setzen.
fault-a024 = Der Schlüssel ist nötig, und es steht nichts darin.
    .mend = Etwas hineinschreiben, oder den Eintrag herausnehmen, bis es bekannt ist.
fault-a025 = Der Schlüssel nimmt ein Wort einer festen Liste, damit Einträge gezählt und gefunden werden können.
    .mend = Ein Wort der Liste wählen.
fault-a026 = Daten sind EDTF (ISO 8601-2), damit „etwa 2022“ und „ein Monat des Jahres 1988“ sich ordnen lassen.
    .mend = Schreiben: 2026-02-14, 2026-02, 2026, 1980/1988, 195X, 1988-XX, 2022~ oder [2011,2021].
fault-a027 = Die Daten von TOML selbst können nicht „Februar 2026“ oder „etwa 2022“ sagen, darum ist jedes Datum ein Text.
    .mend = Das Datum in Anführungszeichen setzen.
fault-a028 = Sprachen sind Kürzel nach BCP 47; aus ihnen folgt die Schreibrichtung.
    .mend = Das Kürzel der Sprache schreiben: en, de, fa, ar, ckb, kmr, sv, es.
fault-a029 = „ku“ umfasst mehrere Sprachen in zwei Schriften.
    .mend = ckb für Zentralkurdisch (Sorani) oder kmr für Nordkurdisch (Kurmandschi) schreiben.
fault-a030 = Die Datei wurde für ein neueres Leseprogramm geschrieben, und Raten könnte zeigen, was nicht gezeigt werden darf.
    .mend = Eine neuere Version des Leseprogramms besorgen.
fault-a031 = Das Schema sagt, welcher Version des Formats die Datei folgt.
    .mend = `schema = 1` schreiben.
fault-a032 = Ein Ort auf der Karte braucht Grade nach Norden und nach Osten, innerhalb des Globus.
    .mend = `lat` (-90 bis 90) und `lon` (-180 bis 180) schreiben, oder keines von beiden.
fault-a040 = Kennungen werden getippt, verlinkt und auf jedem System als Dateinamen benutzt.
    .mend = a–z, 0–9 und Bindestriche verwenden, höchstens 48.
fault-a041 = Leseprogramm und Verweise finden einen Eintrag über seine Kennung, Mitarbeitende über den Dateinamen.
    .mend = Beide gleich machen.
    .bad = id = "nasrin" in entries/nasrin-2026.toml
    .good = id = "nasrin-2026" in entries/nasrin-2026.toml
fault-a042 = Ein Verweis auf diese Kennung könnte zum einen oder zum anderen führen.
    .mend = Einem der beiden eine andere Kennung und einen anderen Dateinamen geben.
    .bad = entries/a/x.toml und entries/b/x.toml
    .good = entries/a/x.toml und entries/b/y.toml
fault-a043 = Eine frühere Kennung muss zu einem einzigen Eintrag führen.
    .mend = Aus `aliases` entfernen.
    .bad = aliases = ["insm"], obwohl es entries/insm.toml gibt
fault-a044 = Eine vollständige Übersetzung wird über ihren Dateinamen gefunden: die Kennung des Originals und die Sprache.
    .mend = Dateiname, `translation_of` und `language` in Einklang bringen.
    .bad = language = "ar" in entries/insm.fa.toml
    .good = language = "fa" in entries/insm.fa.toml
fault-a045 = Eine Übersetzung hat Art, Orte, Daten und Einwilligung vom Original.
    .mend = `translation_of` berichtigen oder das Original ergänzen.
fault-a050 = Themen sind eine feste Liste in archive.toml, damit jedes ein Regal mit mehreren Einträgen ist.
    .mend = Ein Thema aus archive.toml wählen, oder `keywords` benutzen.
fault-a051 = Länder sind Codes nach ISO 3166-1 in archive.toml, wo ihre Bezeichnungen in jeder Sprache stehen.
    .mend = Den Code berichtigen oder das Land in archive.toml ergänzen.
fault-a052 = Der Code ist ein häufiges Versehen; er wird als der richtige gelesen.
    .mend = Den Code nach ISO 3166-1 schreiben.
fault-a053 = Inhaltswarnungen sind eine feste Liste in archive.toml, damit jede abgestellt werden kann.
    .mend = Eine Warnung aus archive.toml wählen.
fault-a054 = Beim Lesen muss zu sehen sein, worauf ein Eintrag beruht.
    .mend = Die Kennung berichtigen oder das Werk in sources.toml ergänzen.
fault-a055 = `ref` nimmt seinen Namen aus names.toml, und dort gibt es ihn nicht.
    .mend = Die Kennung berichtigen, sie in names.toml ergänzen oder `name` schreiben.
fault-a056 = Wer dem Verweis folgt, käme nirgends an.
    .mend = Die Kennung berichtigen, oder den Verweis weglassen, bis der Eintrag geschrieben ist.
fault-a057 = Den Eintrag gibt es, aber er wird nicht gezeigt; der Verweis führt vorerst nirgendwohin.
    .mend = Zuerst jenen Eintrag in Ordnung bringen; seine eigenen Mängel stehen dabei.
    .bad = ein Verweis auf einen Eintrag mit einem Fehler
    .good = ein Verweis auf einen Eintrag, der gezeigt wird
fault-a058 = Der Eintrag wurde zurückgezogen; das Leseprogramm sagt es allen, die dem Verweis folgen.
    .mend = Den Verweis entfernen, wenn der Satz ohne ihn steht.
    .bad = ein Verweis auf einen zurückgezogenen Eintrag
    .good = derselbe Satz ohne den Verweis
fault-a059 = Die Kennung ist eine frühere; sie führt noch zum Eintrag.
    .mend = Die jetzige Kennung schreiben.
    .bad = [INSM](entry:insm-old), wo insm aliases = ["insm-old"] hat
fault-a060 = Ein Eintrag, der zu sich selbst führt, schickt im Kreis.
    .mend = Den Verweis entfernen.
    .bad = see_also = ["insm"] in entries/insm.toml
fault-a070 = Geschichten werden nach Ländern gesucht; ein Eintrag ohne Land steht in keinem Regal.
    .mend = In `countries` schreiben, wo es geschieht, oder in `origin`, woher die Menschen kommen.
fault-a071 = Ein Zeugnis gehört jemandem, und sei es „eine Frau aus Basra“.
    .mend = [[people]] mit der erzählenden Person ergänzen; ihre Rolle genügt, wenn der Name zurückgehalten wird.
    .bad = kind = "testimony" ohne [[people]]
fault-a072 = Eine Zeitleiste besteht aus ihren Zeilen.
    .mend = [[events]] mit `date` und `text` ergänzen.
    .bad = kind = "timeline" ohne [[events]]
fault-a073 = Ein Porträt gilt einer Person, einer Organisation, einem Ort, einem Werk oder einer Kampagne.
    .mend = `subject` ergänzen.
fault-a074 = Es gibt nichts zu lesen.
    .mend = [text] mit einem `body` am Ende der Datei ergänzen.
    .bad = ein Eintrag, der nach [consent] endet
fault-a075 = Nur ein Zeugnis, das diesem Archiv gegeben wurde, kann ohne Quelle stehen.
    .mend = In `sources` ein Werk aus sources.toml zitieren.
    .bad = sources = [] bei basis = "published"
fault-a076 = Ein zurückgehaltener Name muss fehlen: andere Schriften oder Wikidata würden ihn verraten.
    .mend = Den Schlüssel entfernen.
fault-a077 = Ein zurückgehaltener Ort muss fehlen: eine Position würde ihn verraten.
    .mend = `lat`, `lon` und `names` entfernen.
fault-a078 = Alles im Ordner ist öffentlich; ein gesperrter oder geschlossener Eintrag darf nicht in einer Kopie sein, die weitergegeben wird.
    .mend = Die Datei aus dem Ordner des Archivs nehmen.
    .good = die Datei an anderem Ort aufbewahrt
fault-a079 = Ein Rückzug nimmt zurück, was erzählt wurde; die Datei erzählt es noch allen, die sie öffnen.
    .mend = `id`, `status` und einen Satz als `note` von [consent] lassen, den Rest entfernen.
    .bad = status = "withdrawn" über einem Titel und einem Text
fault-a080 = Die Einwilligung deckt nur eine Zusammenfassung.
    .mend = [text] entfernen oder die Stufe der Einwilligung berichtigen.
    .bad = level = "summary-only" über [text]
    .good = level = "summary-only" und kein [text]
fault-a081 = Ein Eintrag in jedem Regal hilft niemandem, ihn zu finden.
    .mend = Die vier Themen behalten, um die es vor allem geht.
fault-a090 = Das liegt außerhalb des erlaubten Markdown und sähe nicht überall gleich aus.
    .mend = Mit Absätzen, ##, *, **, >, -, 1., *** oder [^note] schreiben.
fault-a091 = Eine Zahl führt zu einer Fußnote, und es gibt keine.
    .mend = Am Ende eine Zeile `[^key]: text` ergänzen, oder eine Aussage mit dieser Kennung.
fault-a092 = Kein Satz führt zu dieser Fußnote, also wird niemand sie lesen.
    .mend = `[^key]` hinter den Satz setzen, zu dem sie gehört, oder sie entfernen.
fault-a093 = Ein Verweis führt zu einem Eintrag, einer Quelle, einem Thema, einem Land oder einer Adresse im Netz.
    .mend = Die Adresse mit entry:, source:, theme:, country: oder https:// beginnen.
fault-a100 = Ein Titel von mehr als 80 Zeichen wird in Listen abgeschnitten.
    .mend = Kürzen, oder einen Teil nach `alternative` verlegen.
    .bad = ein Titel von 95 Zeichen
    .good = ein Titel von 40 Zeichen
fault-a101 = Eine Zusammenfassung von mehr als 300 Zeichen füllt den Bildschirm, den sie ersparen soll.
    .mend = Auf ein oder zwei Sätze kürzen.
    .bad = eine Zusammenfassung von 420 Zeichen
    .good = eine Zusammenfassung von 200 Zeichen
fault-a102 = Kein anderer Eintrag führt hierher, also ist er nur in Listen zu finden.
    .mend = Von einem Eintrag darauf verweisen, der davon handelt.
    .bad = ein Eintrag, den nichts erwähnt
    .good = see_also = ["this-entry"] in einem anderen Eintrag
fault-a103 = Mehr als zwölf Wörter fremder Formulierung sind mehr, als ein Zitat braucht.
    .mend = Die Wörter zitieren, auf die es ankommt, und den Rest nacherzählen.
    .bad = > ein Zitat von dreißig Wörtern
fault-a104 = In einem Zeugnis muss zu erkennen sein, wessen Worte das sind.
    .mend = Das Zitat mit einer Zeile `> — Wer spricht, wie` beenden.
fault-a105 = Ein veröffentlichter Eintrag soll auf einem Werk beruhen, von dem bekannt ist, wer es gemacht hat und wann.
    .mend = Beides herausfinden und in sources.toml ergänzen.
    .bad = status = "published" mit einer Quelle ohne creator
    .good = creator = "…" und issued = "2021" in sources.toml
fault-a106 = Eine Zahl von geringer Gewissheit steht im Text, als wäre sie sicher.
    .mend = `[^claim]` hinter den Satz setzen, oder sagen, wer die Zahl berichtet.
fault-a107 = Sieben Wörter hintereinander sind jemandes Satz. Das Archiv erzählt Tatsachen nach; die Sätze sind seine eigenen.
    .mend = Mit eigenen Worten sagen, oder höchstens zwölf Wörter zitieren und die sprechende Person nennen.
    .bad = ein Satz aus dem nacherzählten Werk
    .good = dieselbe Tatsache in einem eigenen Satz
