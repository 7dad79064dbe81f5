//! Every code a fault of an archive can have: one table, from which faults take their severity; `rawi check --explain` has
//! its words from the message of each. A code is never given a second meaning; gaps leave room within a group.

use super::fault::Severity;
use crate::locale::{Locale, Message};

/// What one code means, for `rawi check --explain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub code: &'static str,
    pub severity: Severity,
    /// What brings it about.
    bad: Example,
    /// The same, mended.
    good: Example,
}

/// An example of a fault, or of how it is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Example {
    /// A piece of a file, the same in every language.
    Piece(&'static str),
    /// Told in words: `bad` or `good` of the message of the code.
    Told,
}

impl Explanation {
    /// `fault-a021`, of which `mend`, `bad` and `good` are attributes.
    pub fn message_name(&self) -> String {
        format!("fault-{}", self.code.to_ascii_lowercase())
    }

    /// Why it is reported at all, in one line.
    pub fn reason(&self) -> Message {
        Message::new(self.message_name())
    }

    /// How to mend it.
    pub fn mend(&self) -> Message {
        self.reason().attribute("mend")
    }

    /// What brings it about, in one line or more.
    pub fn bad(&self, locale: &Locale) -> String {
        match self.bad {
            Example::Piece(piece) => piece.to_owned(),
            Example::Told => locale.say(&self.reason().attribute("bad")).to_string(),
        }
    }

    /// The same, mended.
    pub fn good(&self, locale: &Locale) -> String {
        match self.good {
            Example::Piece(piece) => piece.to_owned(),
            Example::Told => locale.say(&self.reason().attribute("good")).to_string(),
        }
    }
}

/// The explanation of `code`, in any case of letters.
pub fn explain(code: &str) -> Option<&'static Explanation> {
    CODES.iter().find(|row| row.code.eq_ignore_ascii_case(code))
}

/// An example of the table.
macro_rules! example {
    (told) => {
        Example::Told
    };
    ($piece:literal) => {
        Example::Piece($piece)
    };
}

/// Declares the codes: a variant to report with, and a row to read.
macro_rules! codes {
    ($($name:ident = $code:literal $severity:ident bad $bad:tt good $good:tt;)+) => {
        /// A code, as the loader reports it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum Code { $($name),+ }

        /// Every code, in order.
        pub const CODES: &[Explanation] = &[$(Explanation {
            code: $code,
            severity: Severity::$severity,
            bad: example!($bad),
            good: example!($good),
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
    NoFile = "A001" Error bad told good told;
    NotUtf8 = "A002" Error bad told good told;
    TooLarge = "A003" Error bad told good told;
    Link = "A004" Error bad "entries/x.toml -> /home/me/x.toml" good told;
    NotAFile = "A005" Error bad told good told;
    Unreadable = "A006" Error bad told good told;
    TooDeep = "A007" Error bad "entries/a/b/c/d/e/f/g/h/i/x.toml" good "entries/a/x.toml";
    ByteOrderMark = "A008" Hint bad told good told;
    WindowsLines = "A009" Warning bad told good told;
    MixedLines = "A010" Warning bad told good told;

    // Syntax.
    UnclosedText = "A011" Error bad "body = '''\nThe telephone rang." good "body = '''\nThe telephone rang.\n'''";
    ApostrophesInText = "A012" Error bad "body = '''\nShe said '''no'''.\n'''" good "body = '''\nShe said “no”.\n'''";
    NotToml = "A013" Error bad "title = A kitchen floor" good "title = \"A kitchen floor\"";
    DuplicateKey = "A014" Error bad "language = \"en\"\nlanguage = \"de\"" good "language = \"en\"";
    ControlCharacter = "A015" Error bad "title = \"A<U+000C>B\"" good "title = \"A B\"";
    MultilineInlineTable = "A016" Warning bad "names = {\n  fa = \"تهران\",\n}" good "names = { fa = \"تهران\" }";
    UnfinishedMerge = "A017" Error bad "<<<<<<< HEAD\ntitle = \"A kitchen\"\n=======\ntitle = \"A kitchen floor\"\n>>>>>>> theirs" good "title = \"A kitchen floor\"";

    // Keys and values.
    UnknownKey = "A020" Error bad "tittle = \"A kitchen floor\"" good "title = \"A kitchen floor\"";
    MissingKey = "A021" Error bad "[[people]]\nname = \"Nasrin\"" good "[[people]]\nname = \"Nasrin\"\nrole = \"narrator\"";
    WrongType = "A022" Error bad "countries = \"GB\"" good "countries = [\"GB\"]";
    BodyOutsideText = "A023" Error bad "[[people]]\nname = \"Nasrin\"\nbody = '''…'''" good "[text]\nbody = '''…'''";
    Empty = "A024" Error bad "title = \"\"" good "title = \"A kitchen floor\"";
    UnknownWord = "A025" Error bad "kind = \"interview\"" good "kind = \"testimony\"";
    BadDate = "A026" Error bad "event = \"14 February 2026\"" good "event = \"2026-02-14\"";
    DateWithoutQuotes = "A027" Error bad "event = 2026-02-14" good "event = \"2026-02-14\"";
    BadLanguage = "A028" Error bad "language = \"Persian\"" good "language = \"fa\"";
    BroadLanguage = "A029" Warning bad "language = \"ku\"" good "language = \"ckb\"";
    SchemaTooNew = "A030" Error bad "schema = 2" good "schema = 1";
    BadSchema = "A031" Error bad "schema = \"one\"" good "schema = 1";
    BadPosition = "A032" Error bad "lat = 133.3" good "lat = 33.3\nlon = 44.4";

    // Who is who.
    BadId = "A040" Error bad "id = \"Nasrin_2026\"" good "id = \"nasrin-2026\"";
    IdNotFileName = "A041" Error bad told good told;
    DuplicateId = "A042" Error bad told good told;
    AliasTaken = "A043" Error bad told good "aliases = [\"insm-network\"]";
    TranslationName = "A044" Error bad told good told;
    NoOriginal = "A045" Error bad "translation_of = \"insn\"" good "translation_of = \"insm\"";

    // What is referred to.
    UnknownTheme = "A050" Error bad "themes = [\"famliy\"]" good "themes = [\"family\"]";
    UnknownCountry = "A051" Error bad "countries = [\"XX\"]" good "countries = [\"GB\"]";
    CountrySlip = "A052" Warning bad "countries = [\"UK\"]" good "countries = [\"GB\"]";
    UnknownWarning = "A053" Error bad "content_warnings = [\"deaths\"]" good "content_warnings = [\"death\"]";
    UnknownSource = "A054" Error bad "sources = [\"s3\"]" good "sources = [\"tehrangeles-to-berlin-2026\"]";
    UnknownName = "A055" Error bad "ref = \"reza-palavi\"" good "ref = \"reza-pahlavi\"";
    UnknownEntry = "A056" Error bad "[the killings](entry:prison-masacre-1988)" good "[the killings](entry:prison-massacre-1988)";
    HiddenEntry = "A057" Warning bad told good told;
    WithdrawnEntry = "A058" Warning bad told good told;
    FormerId = "A059" Hint bad told good "[INSM](entry:insm)";
    SelfLink = "A060" Warning bad told good "see_also = [\"mothers-of-tahrir-square\"]";

    // What an entry must and must not have.
    NoCountry = "A070" Error bad "countries = []\norigin = []" good "countries = []\norigin = [\"IR\"]";
    NeedsPeople = "A071" Error bad told good "[[people]]\nname = \"a student\"\nrole = \"narrator\"\nname_status = \"role-only\"";
    NeedsEvents = "A072" Error bad told good "[[events]]\ndate = \"2019-10-02\"\ntext = \"Networks are blocked.\"";
    NeedsSubject = "A073" Error bad "kind = \"profile\"" good "kind = \"profile\"\nsubject = \"organisation\"";
    NeedsText = "A074" Error bad told good "[text]\nbody = '''\n…\n'''";
    NeedsSources = "A075" Error bad told good "sources = [\"echoes-across-borders\"]";
    NameForbidden = "A076" Error bad "name_status = \"pseudonym\"\nnames = { fa = \"نسرین\" }" good "name_status = \"pseudonym\"";
    PositionForbidden = "A077" Error bad "precision = \"withheld\"\nlat = 33.3" good "precision = \"withheld\"";
    Withheld = "A078" Error bad "level = \"closed\"" good told;
    WithdrawnKeepsText = "A079" Warning bad told good "status = \"withdrawn\"";
    TextForbidden = "A080" Error bad told good told;
    ManyThemes = "A081" Warning bad "themes = [\"exile\", \"family\", \"memory\", \"women\", \"justice\"]" good "themes = [\"exile\", \"family\"]";

    // The text.
    MarkupNotAllowed = "A090" Error bad "<b>loud</b>" good "**loud**";
    NoteWithoutText = "A091" Error bad "for decades.[^years]" good "for decades.[^years]\n\n[^years]: The feature says 36 years.";
    NoteWithoutReference = "A092" Warning bad "[^years]: The feature says 36 years." good "for decades.[^years]\n\n[^years]: The feature says 36 years.";
    UnknownLink = "A093" Error bad "[here](nasrin.toml)" good "[here](entry:nasrin-london-2026)";

    // What a careful editor would change.
    LongTitle = "A100" Warning bad told good told;
    LongSummary = "A101" Warning bad told good told;
    NoIncomingLink = "A102" Warning bad told good told;
    LongQuotation = "A103" Warning bad told good "> “Maman, he's dead.”";
    QuotationWithoutSpeaker = "A104" Warning bad "> “Maman, he's dead.”" good "> “Maman, he's dead.”\n> — Nasrin's daughter, by telephone";
    ThinSource = "A105" Warning bad told good told;
    UnmarkedClaim = "A106" Warning bad "30,000 were killed." good "30,000 were reported killed.[^dead]";
    CopiedWords = "A107" Warning bad told good told;

    // What volunteers say of the archive.
    ReviewDamaged = "R001" Warning bad "[[verdict]]\nid = \"01KAR3W8" good "[[verdict]]\nid = \"01KAR3W80000000000000000EX\"\n…";
    ReviewNewer = "R002" Hint bad "schema = 2" good "schema = 1";
    ReviewersWrong = "R003" Warning bad "[Sara]\nlanguages = \"fa\"" good "[sara]\nlanguages = [\"fa\"]";
    ReviewOfNothing = "R004" Warning bad "reviews/insn/sara.k3.toml" good "reviews/insm/sara.k3.toml";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Interface, Isolation};

    #[test]
    fn codes_are_unique_and_ascend() {
        assert!(CODES.is_sorted_by(|a, b| a.code < b.code));
    }

    #[test]
    fn every_code_says_why_and_how() {
        for interface in Interface::ALL {
            let locale = Locale::new(*interface, Isolation::Bare);
            for row in CODES {
                let code = row.code;
                assert!(code.starts_with(['A', 'R']) && code.len() == 4, "{code}");
                let (reason, mend) = (locale.say(&row.reason()), locale.say(&row.mend()));
                assert!(reason.ends_with('.') && mend.ends_with('.'), "{code}");
                assert_ne!(row.bad(&locale), row.good(&locale), "{code}");
            }
        }
    }

    #[test]
    fn a_code_is_explained_whatever_its_case() {
        assert_eq!(explain("a011").map(|row| row.code), Some("A011"));
        assert_eq!(explain("A999"), None);
    }
}
