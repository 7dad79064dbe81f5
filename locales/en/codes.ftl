# English is the language the others are made from. Each comment says where in src/ the words stand.

## Why each fault of an archive is reported and how to mend it (rawi check --explain). .bad and .good are there where an
## example is told in words; other examples are pieces of files and stay in the program.

# archive/codes.rs Code::NoFile (error)
fault-a001 = archive.toml names the archive and holds the words it is sorted by; sources.toml holds what entries cite.
    .mend = Put the file into the archive's folder; without it, entries are shown with ids for labels.
    .bad = a folder with entries/ and nothing else
    .good = archive.toml, sources.toml and entries/
# archive/codes.rs Code::NotUtf8 (error)
fault-a002 = Files are UTF-8, so that every script can stand in every file.
    .mend = Save the file as UTF-8 in your editor.
    .bad = a file saved as Windows-1256 or Latin-1
    .good = the same file saved as UTF-8
# archive/codes.rs Code::TooLarge (error)
fault-a003 = A file of more than 256 KiB is no story of a few pages, and reading it could exhaust a small machine.
    .mend = Split the entry in two and join them with `part_of`.
    .bad = a file of 300,000 bytes
    .good = a file of at most 262,144 bytes
# archive/codes.rs Code::Link (error)
fault-a004 = A link can lead out of the archive, to a file that nobody meant to show.
    .mend = Put the file itself where the link stands.
    .good = entries/x.toml as a file
# archive/codes.rs Code::NotAFile (error)
fault-a005 = Reading a pipe or a device can wait for ever.
    .mend = Remove it, or put a file in its place.
    .bad = a named pipe called x.toml
    .good = a file called x.toml
# archive/codes.rs Code::Unreadable (error)
fault-a006 = The system does not let the reader open it.
    .mend = Give the reader permission to read it, or check the disk.
    .bad = a file with mode 0000
    .good = a file with mode 0644
# archive/codes.rs Code::TooDeep (error)
fault-a007 = Folders inside one another without end would keep the reader busy for ever.
    .mend = Move the entries nearer to entries/.
# archive/codes.rs Code::ByteOrderMark (hint)
fault-a008 = The mark at the beginning is read over here, but other tools may stumble on it.
    .mend = Save the file as “UTF-8” and not as “UTF-8 with BOM”.
    .bad = U+FEFF before `schema = 1`
    .good = `schema = 1` as the first letters
# archive/codes.rs Code::WindowsLines (warning)
fault-a009 = Line ends of Windows make every line of a comparison look changed.
    .mend = Save the file with Unix line ends (LF).
    .bad = lines that end in CR LF
    .good = lines that end in LF
# archive/codes.rs Code::MixedLines (warning)
fault-a010 = Two sorts of line ends in one file make comparisons hard to read.
    .mend = Save the file with Unix line ends (LF).
    .bad = some lines in CR LF, some in LF
    .good = all lines in LF
# archive/codes.rs Code::UnclosedText (error)
fault-a011 = A text that begins with three apostrophes goes on until the next three.
    .mend = Put three apostrophes on a line of their own after the text.
# archive/codes.rs Code::ApostrophesInText (error)
fault-a012 = Three apostrophes in a row end the text; what follows is then read as keys.
    .mend = Write ’ or “ ” in place of the apostrophes.
# archive/codes.rs Code::NotToml (error)
fault-a013 = The line is not TOML, so nothing of the file can be trusted.
    .mend = Compare the line with one of the templates.
# archive/codes.rs Code::DuplicateKey (error)
fault-a014 = A key can have only one value, and the file gives two.
    .mend = Remove one of the two.
# archive/codes.rs Code::ControlCharacter (error)
fault-a015 = Control characters cannot be seen and can command a terminal.
    .mend = Remove the character.
# archive/codes.rs Code::MultilineInlineTable (warning)
fault-a016 = A table in braces over several lines is TOML 1.1; many tools read only TOML 1.0.
    .mend = Write it in one line, or as a table with a heading in brackets.
# archive/codes.rs Code::UnfinishedMerge (error)
fault-a017 = Two versions of a text that nobody has put together are shown to nobody.
    .mend = Keep what is right of both, and remove the marks of git.
# archive/codes.rs Code::UnknownKey (error)
fault-a020 = A misspelt key would otherwise be lost without a word.
    .mend = Write the key as the format has it, or remove the line.
# archive/codes.rs Code::MissingKey (error)
fault-a021 = Without it the entry cannot be listed, sorted or trusted.
    .mend = Add the key.
# archive/codes.rs Code::WrongType (error)
fault-a022 = The value is of another sort than the key asks for.
    .mend = Write the value as in the example.
# archive/codes.rs Code::BodyOutsideText (error)
fault-a023 = A key belongs to the table above it, so this body belongs to a person, a place or a claim.
    .mend = Put the line `[text]` before it.
# archive/codes.rs Code::Empty (error)
fault-a024 = The key is required, and nothing stands in it.
    .mend = Write something, or remove the entry until it is known.
# archive/codes.rs Code::UnknownWord (error)
fault-a025 = The key takes a word of a closed list, so that entries can be counted and found.
    .mend = Choose a word of the list.
# archive/codes.rs Code::BadDate (error)
fault-a026 = Dates are EDTF (ISO 8601-2), so that “about 2022” and “some month of 1988” can be sorted.
    .mend = Write 2026-02-14, 2026-02, 2026, 1980/1988, 195X, 1988-XX, 2022~ or [2011,2021].
# archive/codes.rs Code::DateWithoutQuotes (error)
fault-a027 = TOML's own dates cannot say “February 2026” or “about 2022”, so every date is a string.
    .mend = Put the date in quotation marks.
# archive/codes.rs Code::BadLanguage (error)
fault-a028 = Languages are BCP 47 tags; the direction of the text follows from them.
    .mend = Write the tag of the language: en, de, fa, ar, ckb, kmr, sv, es.
# archive/codes.rs Code::BroadLanguage (warning)
fault-a029 = “ku” covers several languages in two scripts.
    .mend = Write ckb for Central Kurdish (Sorani) or kmr for Northern Kurdish (Kurmanji).
# archive/codes.rs Code::SchemaTooNew (error)
fault-a030 = The file was written for a newer reader, and guessing could show what must not be shown.
    .mend = Get a newer version of the reader.
# archive/codes.rs Code::BadSchema (error)
fault-a031 = The schema says which version of the format the file follows.
    .mend = Write `schema = 1`.
# archive/codes.rs Code::BadPosition (error)
fault-a032 = A place on the map needs both degrees north and degrees east, within the globe.
    .mend = Write both `lat` (-90 to 90) and `lon` (-180 to 180), or neither.
# archive/codes.rs Code::BadId (error)
fault-a040 = Ids are typed, linked to and used as file names on every system.
    .mend = Use a–z, 0–9 and hyphens, at most 48.
# archive/codes.rs Code::IdNotFileName (error)
fault-a041 = Readers and links find an entry by its id, volunteers by its file name.
    .mend = Make the two the same.
    .bad = id = "nasrin" in entries/nasrin-2026.toml
    .good = id = "nasrin-2026" in entries/nasrin-2026.toml
# archive/codes.rs Code::DuplicateId (error)
fault-a042 = A link to this id could lead to either.
    .mend = Give one of the two another id and file name.
    .bad = entries/a/x.toml and entries/b/x.toml
    .good = entries/a/x.toml and entries/b/y.toml
# archive/codes.rs Code::AliasTaken (error)
fault-a043 = A former id must lead to one entry only.
    .mend = Remove it from `aliases`.
    .bad = aliases = ["insm"] while entries/insm.toml exists
# archive/codes.rs Code::TranslationName (error)
fault-a044 = A full translation is found by its file name: the id of the original and the language.
    .mend = Make the file name, `translation_of` and `language` agree.
    .bad = language = "ar" in entries/insm.fa.toml
    .good = language = "fa" in entries/insm.fa.toml
# archive/codes.rs Code::NoOriginal (error)
fault-a045 = A translation takes its kind, places, dates and consent from the original.
    .mend = Correct `translation_of`, or add the original.
# archive/codes.rs Code::UnknownTheme (error)
fault-a050 = Themes are a closed list in archive.toml, so that each is a shelf with several entries.
    .mend = Choose a theme of archive.toml, or use `keywords`.
# archive/codes.rs Code::UnknownCountry (error)
fault-a051 = Countries are ISO 3166-1 codes of archive.toml, whose labels stand there in every language.
    .mend = Correct the code, or add the country to archive.toml.
# archive/codes.rs Code::CountrySlip (warning)
fault-a052 = The code is a common slip; it is read as the right one.
    .mend = Write the ISO 3166-1 code.
# archive/codes.rs Code::UnknownWarning (error)
fault-a053 = Content warnings are a closed list in archive.toml, so that readers can turn each off.
    .mend = Choose a warning of archive.toml.
# archive/codes.rs Code::UnknownSource (error)
fault-a054 = A reader must be able to see what an entry rests on.
    .mend = Correct the id, or add the work to sources.toml.
# archive/codes.rs Code::UnknownName (error)
fault-a055 = `ref` takes its name from names.toml, and there is no such name.
    .mend = Correct the id, add it to names.toml, or write `name`.
# archive/codes.rs Code::UnknownEntry (error)
fault-a056 = A reader who follows the link would arrive nowhere.
    .mend = Correct the id, or leave the link out until the entry is written.
# archive/codes.rs Code::HiddenEntry (warning)
fault-a057 = The entry exists but is not shown, so the link leads nowhere for now.
    .mend = Mend that entry first; see its own faults.
    .bad = a link to an entry that has an error
    .good = a link to an entry that is shown
# archive/codes.rs Code::WithdrawnEntry (warning)
fault-a058 = The entry was withdrawn; the reader says so to whoever follows the link.
    .mend = Remove the link if the sentence stands without it.
    .bad = a link to a withdrawn entry
    .good = the same sentence without the link
# archive/codes.rs Code::FormerId (hint)
fault-a059 = The id is a former one; it still leads to the entry.
    .mend = Write the present id.
    .bad = [INSM](entry:insm-old) where insm has aliases = ["insm-old"]
# archive/codes.rs Code::SelfLink (warning)
fault-a060 = An entry that leads to itself sends the reader in a circle.
    .mend = Remove the link.
    .bad = see_also = ["insm"] in entries/insm.toml
# archive/codes.rs Code::NoCountry (error)
fault-a070 = Readers look for stories by country; an entry without any is on no shelf.
    .mend = Write where it happens in `countries`, or where the people come from in `origin`.
# archive/codes.rs Code::NeedsPeople (error)
fault-a071 = A testimony is somebody's, if only “a woman from Basra”.
    .mend = Add [[people]] with the narrator, by role if the name is withheld.
    .bad = kind = "testimony" without [[people]]
# archive/codes.rs Code::NeedsEvents (error)
fault-a072 = A timeline consists of its rows.
    .mend = Add [[events]] with `date` and `text`.
    .bad = kind = "timeline" without [[events]]
# archive/codes.rs Code::NeedsSubject (error)
fault-a073 = A profile is of a person, an organisation, a place, a work or a campaign.
    .mend = Add `subject`.
# archive/codes.rs Code::NeedsText (error)
fault-a074 = There is nothing to read.
    .mend = Add [text] with a `body` at the end of the file.
    .bad = an entry that ends after [consent]
# archive/codes.rs Code::NeedsSources (error)
fault-a075 = Only a testimony given to this archive can stand without a source.
    .mend = Cite a work of sources.toml in `sources`.
    .bad = sources = [] with basis = "published"
# archive/codes.rs Code::NameForbidden (error)
fault-a076 = A withheld name must be absent: other scripts or Wikidata would give it away.
    .mend = Remove the key.
# archive/codes.rs Code::PositionForbidden (error)
fault-a077 = A withheld place must be absent: a position would give it away.
    .mend = Remove `lat`, `lon` and `names`.
# archive/codes.rs Code::Withheld (error)
fault-a078 = Everything in the folder is public; an embargoed or closed entry must not be in a copy that is handed on.
    .mend = Move the file out of the archive's folder.
    .good = the file kept elsewhere
# archive/codes.rs Code::WithdrawnKeepsText (warning)
fault-a079 = A withdrawal takes back what was told; the file still tells it to whoever opens it.
    .mend = Leave `id`, `status` and one sentence as the `note` of [consent], and remove the rest.
    .bad = status = "withdrawn" above a title and a text
# archive/codes.rs Code::TextForbidden (error)
fault-a080 = The consent covers a summary only.
    .mend = Remove [text], or correct the level of consent.
    .bad = level = "summary-only" above [text]
    .good = level = "summary-only" and no [text]
# archive/codes.rs Code::ManyThemes (warning)
fault-a081 = An entry on every shelf helps nobody to find it.
    .mend = Keep the four themes that it is most about.
# archive/codes.rs Code::MarkupNotAllowed (error)
fault-a090 = It is outside the Markdown subset, and would not look the same everywhere.
    .mend = Write it with paragraphs, ##, *, **, >, -, 1., *** or [^note].
# archive/codes.rs Code::NoteWithoutText (error)
fault-a091 = A number leads to a footnote, and there is none.
    .mend = Add a line `[^key]: text` at the end, or a claim with this id.
# archive/codes.rs Code::NoteWithoutReference (warning)
fault-a092 = No sentence leads to this footnote, so nobody will read it.
    .mend = Put `[^key]` behind the sentence it belongs to, or remove it.
# archive/codes.rs Code::UnknownLink (error)
fault-a093 = A link leads to an entry, a source, a theme, a country or a web address.
    .mend = Begin the address with entry:, source:, theme:, country: or https://.
# archive/codes.rs Code::LongTitle (warning)
fault-a100 = A title of more than 80 characters is cut in lists.
    .mend = Shorten it, or move a part into `alternative`.
    .bad = a title of 95 characters
    .good = a title of 40 characters
# archive/codes.rs Code::LongSummary (warning)
fault-a101 = A summary of more than 300 characters fills the screen it should save.
    .mend = Shorten it to one or two sentences.
    .bad = a summary of 420 characters
    .good = a summary of 200 characters
# archive/codes.rs Code::NoIncomingLink (warning)
fault-a102 = No other entry leads here, so a reader finds it only in lists.
    .mend = Link to it from an entry that touches on it.
    .bad = an entry that nothing mentions
    .good = see_also = ["this-entry"] in another entry
# archive/codes.rs Code::LongQuotation (warning)
fault-a103 = More than twelve words of somebody else's wording is more than a quotation needs.
    .mend = Quote the words that matter and retell the rest.
    .bad = > a quotation of thirty words
# archive/codes.rs Code::QuotationWithoutSpeaker (warning)
fault-a104 = In a testimony the reader must know whose words these are.
    .mend = End the quotation with a line `> — Speaker, how`.
# archive/codes.rs Code::ThinSource (warning)
fault-a105 = A published entry should rest on a work whose maker and date are known.
    .mend = Find the creator and the date, and add them to sources.toml.
    .bad = status = "published" with a source that has no creator
    .good = creator = "…" and issued = "2021" in sources.toml
# archive/codes.rs Code::UnmarkedClaim (warning)
fault-a106 = A figure of low certainty stands in the text as if it were certain.
    .mend = Put `[^claim]` behind the sentence, or say who reports the figure.
# archive/codes.rs Code::CopiedWords (warning)
fault-a107 = Seven words in a row are somebody's sentence. The archive retells facts; the sentences are its own.
    .mend = Say it in your own words, or quote at most twelve and name the speaker.
    .bad = a sentence taken from the work that is retold
    .good = the same fact in a sentence of your own
