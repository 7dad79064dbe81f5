//! Every code a fault of an archive can have: one table, from which faults take their severity and `rawi check
//! --explain` its words. A code is never given a second meaning; gaps leave room within a group.

use super::fault::Severity;

/// What one code means, for `rawi check --explain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub code: &'static str,
    pub severity: Severity,
    /// Why it is reported at all, in one line.
    pub reason: &'static str,
    /// How to mend it.
    pub mend: &'static str,
    /// What brings it about.
    pub bad: &'static str,
    /// The same, mended.
    pub good: &'static str,
}

/// The explanation of `code`, in any case of letters.
pub fn explain(code: &str) -> Option<&'static Explanation> {
    CODES.iter().find(|row| row.code.eq_ignore_ascii_case(code))
}

/// Declares the codes: a variant to report with, and a row to read.
macro_rules! codes {
    ($($name:ident = $code:literal $severity:ident
        because $reason:literal mend $mend:literal bad $bad:literal good $good:literal;)+) => {
        /// A code, as the loader reports it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum Code { $($name),+ }

        /// Every code, in order.
        pub const CODES: &[Explanation] = &[$(Explanation {
            code: $code,
            severity: Severity::$severity,
            reason: $reason,
            mend: $mend,
            bad: $bad,
            good: $good,
        }),+];

        impl Code {
            pub(super) const fn row(self) -> &'static Explanation {
                &CODES[self as usize]
            }
        }
    };
}

codes! {
    // Files.
    NoFile = "A001" Error
        because "archive.toml names the archive and holds the words it is sorted by; sources.toml holds what entries cite."
        mend "Put the file into the archive's folder; without it, entries are shown with ids for labels."
        bad "a folder with entries/ and nothing else" good "archive.toml, sources.toml and entries/";
    NotUtf8 = "A002" Error
        because "Files are UTF-8, so that every script can stand in every file."
        mend "Save the file as UTF-8 in your editor."
        bad "a file saved as Windows-1256 or Latin-1" good "the same file saved as UTF-8";
    TooLarge = "A003" Error
        because "A file of more than 256 KiB is no story of a few pages, and reading it could exhaust a small machine."
        mend "Split the entry in two and join them with `part_of`."
        bad "a file of 300,000 bytes" good "a file of at most 262,144 bytes";
    Link = "A004" Error
        because "A link can lead out of the archive, to a file that nobody meant to show."
        mend "Put the file itself where the link stands."
        bad "entries/x.toml -> /home/me/x.toml" good "entries/x.toml as a file";
    NotAFile = "A005" Error
        because "Reading a pipe or a device can wait for ever."
        mend "Remove it, or put a file in its place."
        bad "a named pipe called x.toml" good "a file called x.toml";
    Unreadable = "A006" Error
        because "The system does not let the reader open it."
        mend "Give the reader permission to read it, or check the disk."
        bad "a file with mode 0000" good "a file with mode 0644";
    TooDeep = "A007" Error
        because "Folders inside one another without end would keep the reader busy for ever."
        mend "Move the entries nearer to entries/."
        bad "entries/a/b/c/d/e/f/g/h/i/x.toml" good "entries/a/x.toml";
    ByteOrderMark = "A008" Hint
        because "The mark at the beginning is read over here, but other tools may stumble on it."
        mend "Save the file as “UTF-8” and not as “UTF-8 with BOM”."
        bad "U+FEFF before `schema = 1`" good "`schema = 1` as the first letters";
    WindowsLines = "A009" Warning
        because "Line ends of Windows make every line of a comparison look changed."
        mend "Save the file with Unix line ends (LF)."
        bad "lines that end in CR LF" good "lines that end in LF";
    MixedLines = "A010" Warning
        because "Two sorts of line ends in one file make comparisons hard to read."
        mend "Save the file with Unix line ends (LF)."
        bad "some lines in CR LF, some in LF" good "all lines in LF";

    // Syntax.
    UnclosedText = "A011" Error
        because "A text that begins with three apostrophes goes on until the next three."
        mend "Put three apostrophes on a line of their own after the text."
        bad "body = '''\nThe telephone rang." good "body = '''\nThe telephone rang.\n'''";
    ApostrophesInText = "A012" Error
        because "Three apostrophes in a row end the text; what follows is then read as keys."
        mend "Write ’ or “ ” in place of the apostrophes."
        bad "body = '''\nShe said '''no'''.\n'''" good "body = '''\nShe said “no”.\n'''";
    NotToml = "A013" Error
        because "The line is not TOML, so nothing of the file can be trusted."
        mend "Compare the line with one of the templates."
        bad "title = A kitchen floor" good "title = \"A kitchen floor\"";
    DuplicateKey = "A014" Error
        because "A key can have only one value, and the file gives two."
        mend "Remove one of the two."
        bad "language = \"en\"\nlanguage = \"de\"" good "language = \"en\"";
    ControlCharacter = "A015" Error
        because "Control characters cannot be seen and can command a terminal."
        mend "Remove the character."
        bad "title = \"A<U+000C>B\"" good "title = \"A B\"";
    MultilineInlineTable = "A016" Warning
        because "A table in braces over several lines is TOML 1.1; many tools read only TOML 1.0."
        mend "Write it in one line, or as a table with a heading in brackets."
        bad "names = {\n  fa = \"تهران\",\n}" good "names = { fa = \"تهران\" }";

    // Keys and values.
    UnknownKey = "A020" Error
        because "A misspelt key would otherwise be lost without a word."
        mend "Write the key as the format has it, or remove the line."
        bad "tittle = \"A kitchen floor\"" good "title = \"A kitchen floor\"";
    MissingKey = "A021" Error
        because "Without it the entry cannot be listed, sorted or trusted."
        mend "Add the key."
        bad "[[people]]\nname = \"Nasrin\"" good "[[people]]\nname = \"Nasrin\"\nrole = \"narrator\"";
    WrongType = "A022" Error
        because "The value is of another sort than the key asks for."
        mend "Write the value as in the example."
        bad "countries = \"GB\"" good "countries = [\"GB\"]";
    BodyOutsideText = "A023" Error
        because "A key belongs to the table above it, so this body belongs to a person, a place or a claim."
        mend "Put the line `[text]` before it."
        bad "[[people]]\nname = \"Nasrin\"\nbody = '''…'''" good "[text]\nbody = '''…'''";
    Empty = "A024" Error
        because "The key is required, and nothing stands in it."
        mend "Write something, or remove the entry until it is known."
        bad "title = \"\"" good "title = \"A kitchen floor\"";
    UnknownWord = "A025" Error
        because "The key takes a word of a closed list, so that entries can be counted and found."
        mend "Choose a word of the list."
        bad "kind = \"interview\"" good "kind = \"testimony\"";
    BadDate = "A026" Error
        because "Dates are EDTF (ISO 8601-2), so that “about 2022” and “some month of 1988” can be sorted."
        mend "Write 2026-02-14, 2026-02, 2026, 1980/1988, 195X, 1988-XX, 2022~ or [2011,2021]."
        bad "event = \"14 February 2026\"" good "event = \"2026-02-14\"";
    DateWithoutQuotes = "A027" Error
        because "TOML's own dates cannot say “February 2026” or “about 2022”, so every date is a string."
        mend "Put the date in quotation marks."
        bad "event = 2026-02-14" good "event = \"2026-02-14\"";
    BadLanguage = "A028" Error
        because "Languages are BCP 47 tags; the direction of the text follows from them."
        mend "Write the tag of the language: en, de, fa, ar, ckb, kmr, sv, es."
        bad "language = \"Persian\"" good "language = \"fa\"";
    BroadLanguage = "A029" Warning
        because "“ku” covers several languages in two scripts."
        mend "Write ckb for Central Kurdish (Sorani) or kmr for Northern Kurdish (Kurmanji)."
        bad "language = \"ku\"" good "language = \"ckb\"";
    SchemaTooNew = "A030" Error
        because "The file was written for a newer reader, and guessing could show what must not be shown."
        mend "Get a newer version of the reader."
        bad "schema = 2" good "schema = 1";
    BadSchema = "A031" Error
        because "The schema says which version of the format the file follows."
        mend "Write `schema = 1`."
        bad "schema = \"one\"" good "schema = 1";
    BadPosition = "A032" Error
        because "A place on the map needs both degrees north and degrees east, within the globe."
        mend "Write both `lat` (-90 to 90) and `lon` (-180 to 180), or neither."
        bad "lat = 133.3" good "lat = 33.3\nlon = 44.4";

    // Who is who.
    BadId = "A040" Error
        because "Ids are typed, linked to and used as file names on every system."
        mend "Use a–z, 0–9 and hyphens, at most 48."
        bad "id = \"Nasrin_2026\"" good "id = \"nasrin-2026\"";
    IdNotFileName = "A041" Error
        because "Readers and links find an entry by its id, volunteers by its file name."
        mend "Make the two the same."
        bad "id = \"nasrin\" in entries/nasrin-2026.toml" good "id = \"nasrin-2026\" in entries/nasrin-2026.toml";
    DuplicateId = "A042" Error
        because "A link to this id could lead to either."
        mend "Give one of the two another id and file name."
        bad "entries/a/x.toml and entries/b/x.toml" good "entries/a/x.toml and entries/b/y.toml";
    AliasTaken = "A043" Error
        because "A former id must lead to one entry only."
        mend "Remove it from `aliases`."
        bad "aliases = [\"insm\"] while entries/insm.toml exists" good "aliases = [\"insm-network\"]";
    TranslationName = "A044" Error
        because "A full translation is found by its file name: the id of the original and the language."
        mend "Make the file name, `translation_of` and `language` agree."
        bad "language = \"ar\" in entries/insm.fa.toml" good "language = \"fa\" in entries/insm.fa.toml";
    NoOriginal = "A045" Error
        because "A translation takes its kind, places, dates and consent from the original."
        mend "Correct `translation_of`, or add the original."
        bad "translation_of = \"insn\"" good "translation_of = \"insm\"";

    // What is referred to.
    UnknownTheme = "A050" Error
        because "Themes are a closed list in archive.toml, so that each is a shelf with several entries."
        mend "Choose a theme of archive.toml, or use `keywords`."
        bad "themes = [\"famliy\"]" good "themes = [\"family\"]";
    UnknownCountry = "A051" Error
        because "Countries are ISO 3166-1 codes of archive.toml, whose labels stand there in every language."
        mend "Correct the code, or add the country to archive.toml."
        bad "countries = [\"XX\"]" good "countries = [\"GB\"]";
    CountrySlip = "A052" Warning
        because "The code is a common slip; it is read as the right one."
        mend "Write the ISO 3166-1 code."
        bad "countries = [\"UK\"]" good "countries = [\"GB\"]";
    UnknownWarning = "A053" Error
        because "Content warnings are a closed list in archive.toml, so that readers can turn each off."
        mend "Choose a warning of archive.toml."
        bad "content_warnings = [\"deaths\"]" good "content_warnings = [\"death\"]";
    UnknownSource = "A054" Error
        because "A reader must be able to see what an entry rests on."
        mend "Correct the id, or add the work to sources.toml."
        bad "sources = [\"s3\"]" good "sources = [\"tehrangeles-to-berlin-2026\"]";
    UnknownName = "A055" Error
        because "`ref` takes its name from names.toml, and there is no such name."
        mend "Correct the id, add it to names.toml, or write `name`."
        bad "ref = \"reza-palavi\"" good "ref = \"reza-pahlavi\"";
    UnknownEntry = "A056" Error
        because "A reader who follows the link would arrive nowhere."
        mend "Correct the id, or leave the link out until the entry is written."
        bad "[the killings](entry:prison-masacre-1988)" good "[the killings](entry:prison-massacre-1988)";
    HiddenEntry = "A057" Warning
        because "The entry exists but is not shown, so the link leads nowhere for now."
        mend "Mend that entry first; see its own faults."
        bad "a link to an entry that has an error" good "a link to an entry that is shown";
    WithdrawnEntry = "A058" Warning
        because "The entry was withdrawn; the reader says so to whoever follows the link."
        mend "Remove the link if the sentence stands without it."
        bad "a link to a withdrawn entry" good "the same sentence without the link";
    FormerId = "A059" Hint
        because "The id is a former one; it still leads to the entry."
        mend "Write the present id."
        bad "[INSM](entry:insm-old) where insm has aliases = [\"insm-old\"]" good "[INSM](entry:insm)";
    SelfLink = "A060" Warning
        because "An entry that leads to itself sends the reader in a circle."
        mend "Remove the link."
        bad "see_also = [\"insm\"] in entries/insm.toml" good "see_also = [\"mothers-of-tahrir-square\"]";

    // What an entry must and must not have.
    NoCountry = "A070" Error
        because "Readers look for stories by country; an entry without any is on no shelf."
        mend "Write where it happens in `countries`, or where the people come from in `origin`."
        bad "countries = []\norigin = []" good "countries = []\norigin = [\"IR\"]";
    NeedsPeople = "A071" Error
        because "A testimony is somebody's, if only “a woman from Basra”."
        mend "Add [[people]] with the narrator, by role if the name is withheld."
        bad "kind = \"testimony\" without [[people]]" good "[[people]]\nname = \"a student\"\nrole = \"narrator\"\nname_status = \"role-only\"";
    NeedsEvents = "A072" Error
        because "A timeline consists of its rows."
        mend "Add [[events]] with `date` and `text`."
        bad "kind = \"timeline\" without [[events]]" good "[[events]]\ndate = \"2019-10-02\"\ntext = \"Networks are blocked.\"";
    NeedsSubject = "A073" Error
        because "A profile is of a person, an organisation, a place, a work or a campaign."
        mend "Add `subject`."
        bad "kind = \"profile\"" good "kind = \"profile\"\nsubject = \"organisation\"";
    NeedsText = "A074" Error
        because "There is nothing to read."
        mend "Add [text] with a `body` at the end of the file."
        bad "an entry that ends after [consent]" good "[text]\nbody = '''\n…\n'''";
    NeedsSources = "A075" Error
        because "Only a testimony given to this archive can stand without a source."
        mend "Cite a work of sources.toml in `sources`."
        bad "sources = [] with basis = \"published\"" good "sources = [\"echoes-across-borders\"]";
    NameForbidden = "A076" Error
        because "A withheld name must be absent: other scripts or Wikidata would give it away."
        mend "Remove the key."
        bad "name_status = \"pseudonym\"\nnames = { fa = \"نسرین\" }" good "name_status = \"pseudonym\"";
    PositionForbidden = "A077" Error
        because "A withheld place must be absent: a position would give it away."
        mend "Remove `lat`, `lon` and `names`."
        bad "precision = \"withheld\"\nlat = 33.3" good "precision = \"withheld\"";
    Withheld = "A078" Error
        because "Everything in the folder is public; an embargoed or closed entry must not be in a copy that is handed on."
        mend "Move the file out of the archive's folder."
        bad "level = \"closed\"" good "the file kept elsewhere";
    WithdrawnKeepsText = "A079" Warning
        because "A withdrawal takes back what was told; the file still tells it to whoever opens it."
        mend "Leave `id`, `status` and one sentence as the `note` of [consent], and remove the rest."
        bad "status = \"withdrawn\" above a title and a text" good "status = \"withdrawn\"";
    TextForbidden = "A080" Error
        because "The consent covers a summary only."
        mend "Remove [text], or correct the level of consent."
        bad "level = \"summary-only\" above [text]" good "level = \"summary-only\" and no [text]";
    ManyThemes = "A081" Warning
        because "An entry on every shelf helps nobody to find it."
        mend "Keep the four themes that it is most about."
        bad "themes = [\"exile\", \"family\", \"memory\", \"women\", \"justice\"]" good "themes = [\"exile\", \"family\"]";

    // The text.
    MarkupNotAllowed = "A090" Error
        because "It is outside the Markdown subset, and would not look the same everywhere."
        mend "Write it with paragraphs, ##, *, **, >, -, 1., *** or [^note]."
        bad "<b>loud</b>" good "**loud**";
    NoteWithoutText = "A091" Error
        because "A number leads to a footnote, and there is none."
        mend "Add a line `[^key]: text` at the end, or a claim with this id."
        bad "for decades.[^years]" good "for decades.[^years]\n\n[^years]: The feature says 36 years.";
    NoteWithoutReference = "A092" Warning
        because "No sentence leads to this footnote, so nobody will read it."
        mend "Put `[^key]` behind the sentence it belongs to, or remove it."
        bad "[^years]: The feature says 36 years." good "for decades.[^years]\n\n[^years]: The feature says 36 years.";
    UnknownLink = "A093" Error
        because "A link leads to an entry, a source, a theme, a country or a web address."
        mend "Begin the address with entry:, source:, theme:, country: or https://."
        bad "[here](nasrin.toml)" good "[here](entry:nasrin-london-2026)";

    // What a careful editor would change.
    LongTitle = "A100" Warning
        because "A title of more than 80 characters is cut in lists."
        mend "Shorten it, or move a part into `alternative`."
        bad "a title of 95 characters" good "a title of 40 characters";
    LongSummary = "A101" Warning
        because "A summary of more than 300 characters fills the screen it should save."
        mend "Shorten it to one or two sentences."
        bad "a summary of 420 characters" good "a summary of 200 characters";
    NoIncomingLink = "A102" Warning
        because "No other entry leads here, so a reader finds it only in lists."
        mend "Link to it from an entry that touches on it."
        bad "an entry that nothing mentions" good "see_also = [\"this-entry\"] in another entry";
    LongQuotation = "A103" Warning
        because "More than twelve words of somebody else's wording is more than a quotation needs."
        mend "Quote the words that matter and retell the rest."
        bad "> a quotation of thirty words" good "> “Maman, he's dead.”";
    QuotationWithoutSpeaker = "A104" Warning
        because "In a testimony the reader must know whose words these are."
        mend "End the quotation with a line `> — Speaker, how`."
        bad "> “Maman, he's dead.”" good "> “Maman, he's dead.”\n> — Nasrin's daughter, by telephone";
    ThinSource = "A105" Warning
        because "A published entry should rest on a work whose maker and date are known."
        mend "Find the creator and the date, and add them to sources.toml."
        bad "status = \"published\" with a source that has no creator" good "creator = \"…\" and issued = \"2021\" in sources.toml";
    UnmarkedClaim = "A106" Warning
        because "A figure of low certainty stands in the text as if it were certain."
        mend "Put `[^claim]` behind the sentence, or say who reports the figure."
        bad "30,000 were killed." good "30,000 were reported killed.[^dead]";
    CopiedWords = "A107" Warning
        because "Seven words in a row are somebody's sentence. The archive retells facts; the sentences are its own."
        mend "Say it in your own words, or quote at most twelve and name the speaker."
        bad "a sentence taken from the work that is retold" good "the same fact in a sentence of your own";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_ascend() {
        assert!(CODES.is_sorted_by(|a, b| a.code < b.code));
    }

    #[test]
    fn every_code_says_why_and_how() {
        for row in CODES {
            assert!(
                row.code.starts_with('A') && row.code.len() == 4,
                "{}",
                row.code
            );
            assert!(
                row.reason.ends_with('.') && row.mend.ends_with('.'),
                "{}",
                row.code
            );
            assert_ne!(row.bad, row.good, "{}", row.code);
        }
    }

    #[test]
    fn a_code_is_explained_whatever_its_case() {
        assert_eq!(explain("a011").map(|row| row.code), Some("A011"));
        assert_eq!(explain("A999"), None);
    }
}
