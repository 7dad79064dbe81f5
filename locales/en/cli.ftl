# English is the language the others are made from. Each comment says where in src/ the words stand.

## Finding the archive and the entry.

# cli/lookup.rs entry
cli-entry-broken = The entry “{ $entry }” has an error and cannot be shown. “rawi check” says what is wrong with it.
# cli/lookup.rs entry
cli-entry-withheld = The entry “{ $entry }” may not be shown.
# cli/lookup.rs entry; $note is a sentence of the archive, or nothing
cli-entry-withdrawn = The entry “{ $entry }” was withdrawn. { $note }
# cli/lookup.rs entry; $hint is did-you-mean, cli-meant-command or cli-list-shows-ids
cli-entry-missing = There is no entry “{ $entry }”. { $hint }
# cli/lookup.rs suggestion
cli-meant-command = Did you mean the command “rawi { $command }”?
# cli/lookup.rs suggestion
cli-list-shows-ids = “rawi list” shows the ids of all entries.
# cli/lookup.rs unknown; $hint is did-you-mean-behind, or nothing
cli-unknown-country = No entry knows the country “{ $word }”.{ $hint } It can be: { $words }.
# cli/lookup.rs unknown
cli-unknown-theme = No entry knows the theme “{ $word }”.{ $hint } It can be: { $words }.
# cli/lookup.rs unknown
cli-unknown-language = No entry knows the language “{ $word }”.{ $hint } It can be: { $words }.
# cli/version.rs missing
cli-translation-title-only = Only the title and the summary of “{ $entry }” are translated into “{ $language }”. Its text can be read in: { $languages }.
# cli/version.rs missing
cli-translation-missing = “{ $entry }” is not translated into “{ $language }”. Its text can be read in: { $languages }.
# archive/locate.rs not_a_folder; $by is --archive, $RAWI_ARCHIVE or archive-by-config
archive-is-packed = { $by } names “{ $path }”, a packed archive, which this version cannot open. Unpack it and name the folder.
# archive/locate.rs not_a_folder
archive-is-no-folder = { $by } names “{ $path }”, which is no folder. Name the folder that holds archive.toml.
# archive/locate.rs locate
archive-by-config = “archive” in the config file
# archive/files.rs Tree::open
archive-does-not-exist = The archive “{ $path }” does not exist. Name the folder that holds archive.toml.
# archive/files.rs Tree::open
archive-not-a-folder = The archive “{ $path }” is not a folder. Name the folder that holds archive.toml.
# archive/files.rs Tree::open; $cause is the system’s
archive-cannot-be-opened = The archive “{ $path }” cannot be opened ({ $cause }). Name the folder that holds archive.toml.
# cli/surroundings.rs archive_for_a_command; for one file its name is told
cli-file-passed-over = { $file } has an error and was passed over; “rawi check” says which.
# cli/surroundings.rs archive_for_a_command; 2 and more
cli-files-passed-over = { $count } files have errors and were passed over; “rawi check” says which.
# archive/suggest.rs with_hint: behind a sentence, with the space between the two
did-you-mean-behind = { " " }Did you mean “{ $word }”?

## Opening the reader.

# cli/mod.rs obey
cli-reader-options-with-command = An entry and the options of the reader go without a command. “rawi help” shows what goes with each.
# cli/open.rs require_a_terminal, in a kiosk
cli-needs-terminal-kiosk = The reader needs a terminal for its input and its output. Connect with “ssh -t”.
# cli/open.rs require_a_terminal
cli-needs-terminal = The reader needs a terminal for its input and its output. “rawi --linear”, “rawi list” and “rawi show ENTRY” work without one.
# cli/open.rs run; the system’s cause follows it and ": "
cli-no-size = Could not learn the size of the terminal
# cli/open.rs session; the cause follows
cli-terminal-lost = The terminal was lost
# cli/out.rs not_written; the cause follows
cli-no-output = Could not write the output
# cli/open.rs kept, state/config.rs ConfigFault::message: what is wrong with a file; $path may end in a line and a column
cli-path-complaint = { $path }: { $complaint }
# term/tty.rs screen_of_process; follows cli-terminal-lost
term-not-a-terminal = standard output is not a terminal; run Rawi in one (over SSH: ssh -t), or use a command such as “rawi list”
# term/input/keyboard.rs Keyboard::open
term-no-keyboard = the keyboard cannot be read: { $cause }
# term/input/keyboard.rs hung_up
term-hung-up = the terminal is gone
# term/panic.rs message; $place is a file and a line; without it the next
term-panic-at = Rawi stopped because of a mistake in the program ({ $place }):
# term/panic.rs message
term-panic = Rawi stopped because of a mistake in the program:
# term/panic.rs message
term-panic-nothing = no message
# term/panic.rs message
term-panic-saved = Nothing that was saved is lost. Please report these lines.
# term/session.rs order: what a reader in kitty can do, for a line of 80 columns
term-kitty-advice = For Persian, Arabic or Kurdish in kitty, put “force_ltr yes” into kitty.conf.

## rawi list, show, search, stats, keys.

# cli/list.rs run
cli-list-empty = No entry fits. Fewer filters let more through.
# cli/list.rs run
cli-list-none-shown = No entry of this archive can be shown: each is held back, withdrawn or broken. “rawi check” and “rawi review” say more.
# cli/list.rs run
cli-list-no-entries = This archive has no entries yet.
# cli/page.rs parts: a heading
show-notes = Notes
# cli/page.rs parts: a heading
show-claims = Claims
# cli/show_markdown.rs definition; $status is one of claim-status-*. It differs from claim-facts.
show-claim = { $claim } Certainty: { $certainty }, { $status }.
# cli/show_markdown.rs definition
show-claim-by = { $claim } Certainty: { $certainty }, { $status }. According to { $by }.
# archive/vocabulary.rs ClaimStatus::word, as cli/show_markdown.rs definition says it
claim-status-reported = reported
# archive/vocabulary.rs ClaimStatus::word, as cli/show_markdown.rs definition says it
claim-status-attributed = attributed
# archive/vocabulary.rs ClaimStatus::word, as cli/show_markdown.rs definition says it
claim-status-corroborated = corroborated
# archive/vocabulary.rs ClaimStatus::word, as cli/show_markdown.rs definition says it
claim-status-disputed = disputed
# archive/vocabulary.rs ClaimStatus::word, as cli/show_markdown.rs definition says it
claim-status-corrected = corrected
# cli/search.rs run
cli-search-no-words = There is nothing to look for. Write words after “rawi search”.
# cli/search.rs rest
cli-search-nothing-fuzzy = Nothing was found among titles, names and places. Without “--fuzzy” the texts are searched.
# cli/search.rs rest
cli-search-nothing = Nothing was found. “--fuzzy” looks through titles, names and places, and forgives slips.
# cli/search.rs rest
cli-search-rest = These are { $printed } of { $total } stories; “--limit { $limit }” shows all.
# cli/stats.rs totals; English without forms for one
stats-entries = { $count } entries
# cli/stats.rs totals
stats-words = { $count } words
# cli/stats.rs totals
stats-sources = { $count } sources
# cli/stats.rs lines: a heading
stats-state = State
# cli/stats.rs lines: a heading
stats-translations = Whole translations
# cli/stats.rs lines: a heading
stats-claims = Claims by certainty
# cli/stats.rs lines: a heading
stats-faults = Faults

## rawi check.

# archive/fault.rs Severity::message_name; formats for machines keep the English word, Severity::word
severity-error = error
# archive/fault.rs Severity::message_name
severity-warning = warning
# archive/fault.rs Severity::message_name
severity-hint = hint
# cli/report/mod.rs Checked::totals
errors-count =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
# cli/report/mod.rs Checked::totals
warnings-count =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
# cli/report/mod.rs Checked::totals
hints-count =
    { $count ->
        [one] { $count } hint
       *[other] { $count } hints
    }
# cli/report/mod.rs Checked::totals; the first three are *-count
check-totals =
    { $entries ->
        [one] { $errors }, { $warnings }, { $hints }; { $entries } entry can be shown.
       *[other] { $errors }, { $warnings }, { $hints }; { $entries } entries can be shown.
    }
# cli/check/explain.rs unknown; $hint is did-you-mean with a space behind it, or nothing
check-no-code = There is no code “{ $code }”.{ $hint } Codes stand in brackets in the findings of “rawi check”.
# cli/check/explain.rs Page::print: before what is wrong
check-not = Not:
# cli/check/explain.rs Page::print: before what is right
check-but = But:
# cli/check/scope.rs restrictions
check-embedded = The archive is the copy inside the program, which has no paths. Name a folder with --archive.
# cli/check/scope.rs restrictions; the cause follows
check-cannot-look = Could not look for { $path }
# cli/check/scope.rs restrictions; the cause follows
check-no-path = Name a file or folder of the archive; “{ $path }” is none
# cli/check/scope.rs restrictions
check-other-archive = “{ $path }” is not in the archive “{ $archive }”. Name that of the file with --archive.
# cli/works.rs read; the cause follows
works-not-listed = Could not list the works in “{ $path }”
# cli/works.rs read
works-too-large = “{ $path }” has { $bytes } bytes; at most { $limit } are read. Put the texts alone into the folder.
# cli/works.rs read
works-none = There is no file in “{ $path }”. Name the folder that holds the works as plain text.
# cli/works.rs text_of; the cause follows
works-not-utf8 = “{ $path }” is not UTF-8. Save it as plain text in UTF-8, or take it out of the folder
# cli/works.rs read; the cause follows
works-not-read = Could not read “{ $path }”

## rawi new, forget, man.

# cli/new.rs checked; in English clap puts its own words around it, else it is $cause of misuse-refused
new-bad-id = an id has a–z, 0–9 and hyphens, at most { $most }
# cli/new.rs run
new-embedded = The archive is the copy inside the program, which nothing can be added to. Name a folder with --archive.
# cli/new.rs run
new-id-taken = The archive has an entry “{ $entry }” already, perhaps under a newer id. Choose another id.
# cli/new.rs run
new-done = Fill in what stands between < and >, then run “rawi check” on the file.
# cli/new.rs template; $line is id = "ID"
new-template-without-id = The template “{ $path }” has no line { $line } for the id of the new entry. Add the line.
# cli/new.rs template; the cause follows
new-template-unreadable = Could not read the template “{ $path }”; mend or remove it
# cli/new.rs write
new-file-there = “{ $path }” is there already and was left alone. Choose another id.
# cli/new.rs write; the cause follows
new-not-written = Could not write “{ $path }”; make the folder yours to write in
# cli/forget.rs run
forget-nothing = Nothing was kept in “{ $path }”.
# cli/generate.rs manual
man-no-command = There is no command “{ $command }”. “rawi help” lists them.
