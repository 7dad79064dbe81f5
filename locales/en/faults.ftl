# English is the language the others are made from. Each comment says where in src/ the words stand.

## What is wrong with a file of the archive: the cause, and .mend, how to mend it. A message without .mend takes one of the
## others, or did-you-mean. Names in quotation marks are cut to forty characters by the program (archive/sheet.rs cut).

# archive/fault.rs Fault::told: a fault in one line, as compilers tell theirs; $place is a path with its line and column
finding-told = { $place }: { $severity }[{ $code }]: { $what } { $remedy }

## Files.

# archive/load.rs read_frame
finding-no-archive-toml = The archive has no archive.toml, so themes and countries have no names.
    .mend = Put the file into the archive's folder.
# archive/load.rs read_sources
finding-no-sources-toml = The archive has no sources.toml, so nobody can see what its entries rest on.
    .mend = Put the file into the archive's folder.
# archive/files.rs Refusal::message
finding-file-gone = The file is gone.
    .mend = Put it back, or reload the archive.
# archive/files.rs Refusal::message
finding-file-too-large = The file has { $bytes } bytes; at most { $limit } are read.
    .mend = Split the entry in two and join them with part_of.
# archive/files.rs Refusal::message
finding-file-is-link = It is a link, and a link can lead out of the archive.
    .mend = Put the file itself where the link stands.
# archive/files.rs Sort::message_name
finding-file-is-folder = It is a folder, not a file.
    .mend = Remove it, or put a file in its place.
# archive/files.rs Sort::message_name
finding-file-is-pipe = It is a pipe, not a file.
    .mend = Remove it, or put a file in its place.
# archive/files.rs Sort::message_name
finding-file-is-socket = It is a socket, not a file.
    .mend = Remove it, or put a file in its place.
# archive/files.rs Sort::message_name
finding-file-is-device = It is a device, not a file.
    .mend = Remove it, or put a file in its place.
# archive/files.rs Sort::message_name
finding-file-is-unknown = It is of no known sort, not a file.
    .mend = Remove it, or put a file in its place.
# archive/files.rs Refusal::message; $cause is the system’s
finding-file-unreadable = It cannot be read: { $cause }.
    .mend = Give the reader permission to read it, or check the disk.
# archive/files.rs Refusal::message
finding-file-too-deep = The folder lies too deep, or holds too many files.
    .mend = Move the entries nearer to entries/.
# archive/load.rs read_entries
finding-translation-of-nothing = There is no entry “{ $id }” that this could be a translation of.
    .mend = Rename the file after its original, or add the original.
# archive/sheet.rs Sheet::decode
finding-byte-order-mark = The file begins with a byte order mark.
    .mend = Save it as UTF-8 without one.
# archive/sheet.rs note_line_ends
finding-windows-lines = The lines end in CR LF, as on Windows.
    .mend = Save the file with Unix line ends (LF).
# archive/sheet.rs note_line_ends; English has one form for all numbers
finding-mixed-lines = { $count } of the lines end in CR LF and the others in LF.
    .mend = Save the file with Unix line ends (LF).
# archive/sheet.rs not_utf8; $byte is hexadecimal
finding-not-utf8 = The byte { $byte } is not UTF-8.
    .mend = Save the file as UTF-8 in your editor.

## Syntax. archive/toml_words.rs is read by config.toml too (state/syntax.rs).

# archive/syntax.rs report_broken_text; $quotes are three quotation marks or apostrophes
finding-text-unclosed = The text that begins in line { $line } has no closing { $quotes }.
    .mend = Put { $quotes } on a line of their own after the text.
# archive/syntax.rs report_broken_text
finding-text-closed-early = { $quotes } in a row end the text that begins in line { $line }, and more text follows.
    .mend = Write ’ or “ ” inside the text.
# archive/syntax.rs report_error; $code is U+…
finding-control-character = The character { $code } must not stand in a file.
    .mend = Remove it.
# archive/syntax.rs report_error
finding-key-twice = “{ $key }” stands twice in the same table.
    .mend = Remove one of the two.
# archive/syntax.rs report_error
finding-not-toml = The line cannot be read as TOML.
    .mend = Compare it with one of the templates.
# archive/syntax.rs parse
finding-unfinished-merge = A merge by git is not finished: the file holds two versions of what begins here.
    .mend = Keep what is right of both, and remove the lines with <<<<<<<, ======= and >>>>>>>.
# archive/syntax.rs warn_of_inline_tables
finding-braces-over-lines = The table in braces runs over several lines, which older tools refuse.
    .mend = Write it in one line, or as a table with a heading in brackets.
# archive/toml_words.rs in_our_words
finding-toml-value-unquoted = The value is not in quotation marks.
    .mend = Put it in straight quotation marks: "…".
# archive/toml_words.rs in_our_words
finding-toml-neither-key-nor-heading = The line is neither a key with a value nor a heading.
    .mend = Write it as key = "value".
# archive/toml_words.rs in_our_words
finding-toml-quotation-mark-open = The quotation mark that opens the value is never closed.
    .mend = Put a " at the end of the value.
# archive/toml_words.rs in_our_words
finding-toml-apostrophe-open = The apostrophe that opens the value is never closed.
    .mend = Put a ' at the end of the value.
# archive/toml_words.rs in_our_words
finding-toml-backslash = A backslash here has no meaning.
    .mend = Write \\ for a backslash, or use '…' for the value.
# archive/toml_words.rs in_our_words
finding-toml-more-behind-value = Something follows the value in the same line.
    .mend = Write \" for a quotation mark inside the value.
# archive/toml_words.rs in_our_words
finding-toml-list-open = The list has no closing ] or lacks a comma.
    .mend = Write lists as ["one", "two"].
# archive/toml_words.rs in_our_words
finding-toml-braces-open = The table in braces has no closing {"}"} or lacks a comma.
    .mend = Write it as {"{"} fa = "…", ar = "…" {"}"}.
# archive/toml_words.rs in_our_words
finding-toml-heading-open = The heading has no closing bracket.
    .mend = Write headings as [name] or [[name]].
# archive/toml_words.rs in_our_words
finding-toml-nested-too-deep = Tables or lists are nested too deeply.
    .mend = Write the value as the format has it.
# archive/toml_words.rs in_our_words
finding-toml-typographic-mark = The value begins with a typographic quotation mark.
    .mend = Use the straight " around values.
# archive/toml_words.rs in_our_words
finding-toml-no-value = The key has no value.
    .mend = Write a value after the =, or remove the line.

## Keys and values. $example is a piece of a file.

# archive/fields.rs missing, at the top of a file
finding-key-missing-in-file = The file lacks the key “{ $key }”.
    .mend = Add it: { $example }
# archive/fields.rs missing; $table is a name such as [dates]
finding-key-missing = { $table } lacks the key “{ $key }”.
    .mend = Add it: { $example }
# archive/fields.rs missing_table; $content is an example, or for [consent] finding-consent-content
finding-table-missing = The file lacks the table [{ $key }].
    .mend = Add [{ $key }] with { $content }.
# archive/entry_parts.rs consent
finding-consent-content = basis and level
# archive/fields.rs wrong_type, no_table
finding-wrong-type = The value of “{ $key }” is of the wrong sort.
    .mend = Write it as { $example }
# archive/fields.rs a_table: $example of finding-wrong-type
finding-example-table = a table: { $example }
# archive/fields.rs tables_of: $example of finding-wrong-type
finding-example-tables = a list of tables: { $example }
# archive/fields.rs Name::filled_into, inside a table: what $table then is
finding-table-within = “{ $key }” of { $table }
# archive/fields.rs finish, at the top of a file
finding-body-outside-in-file = The body stands outside [text], in the file.
    .mend = Put the line [text] before it.
# archive/fields.rs finish
finding-body-outside = The body stands outside [text], in { $table }.
    .mend = Put the line [text] before it.
# archive/fields.rs finish, at the top of a file; $keys are joined by between-commas
finding-key-unknown-in-file = “{ $key }” is no key of the file.
    .mend = Remove it, or use one of { $keys }.
# archive/fields.rs finish
finding-key-unknown = “{ $key }” is no key of { $table }.
    .mend = Remove it, or use one of { $keys }.
# archive/field_values.rs empty
finding-key-empty = “{ $key }” is empty.
    .mend = Write what belongs there.
# archive/field_values.rs word; $words are joined by between-commas
finding-word-unknown = “{ $word }” is no word for “{ $key }”.
    .mend = Write one of { $words }.
# archive/entry_head.rs direction
finding-direction-unknown = “{ $word }” is no word for “direction”.
    .mend = Write ltr or rtl, or remove the line.
# archive/field_values.rs date; $cause is one of date-fault-*; the remedy is that of fault-a026
finding-date-bad = “{ $date }” is not a date: { $cause }
# archive/field_values.rs date
finding-date-unquoted = The date “{ $date }” stands without quotation marks.
    .mend = Write { $key } = "{ $date }"
# archive/language.rs read_tag
finding-language-bad = “{ $tag }” is no language tag.
    .mend = Write the tag of the language: en, de, fa, ar, ckb, kmr.
# archive/language.rs read_tag
finding-language-broad = “ku” does not say which Kurdish it is.
    .mend = Write ckb for Sorani or kmr for Kurmanji.
# archive/language.rs by_language
finding-language-no-string = The value for the language “{ $tag }” is no string.
    .mend = Write { $tag } = "…"
# archive/frame.rs check_schema
finding-schema-newer = The file follows version { $newer } of the format; this reader knows version { $known }.
    .mend = Get a newer version of the reader.
# archive/frame.rs check_schema
finding-schema-bad = There is no such version of the format.
    .mend = Write schema = 1
# archive/entry_parts.rs position
finding-position-bad = The position is not a pair of degrees on the globe.
    .mend = Write both lat (-90 to 90) and lon (-180 to 180).
# archive/claims.rs value
finding-claim-value-bad = The value of “value” is neither a number nor a string.
    .mend = Write value = 250000, or a string.

## Why a date cannot be read: the end of finding-date-bad.

# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-clock = hours have no place in a date; put them into the text.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-order = the year comes first, then the month, then the day.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-year = it does not begin with a year of four digits.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-open = an open beginning or end is written with a slash: 2026-01/..
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-day = the month has no such day.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-month = months are 01 to 12, or XX.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-backwards = the end comes before the beginning.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-after = it cannot be read after { $before }.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-dots-alone = “..” stands alone on its side of the slash.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-braces = sets in braces are not used here; write one of several dates in brackets.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-season = seasons differ from country to country; write the months.
# archive/dates.rs explain, refuse_unused, refuse_unused_date
date-fault-digits = years have four digits.

## Who is who.

# archive/entry_head.rs check_slug
finding-id-not-file = The id is “{ $id }”, and the file's name says “{ $name }”.
    .mend = Rename the file to { $id }.toml, or change the id.
# archive/frame.rs check_id
finding-id-bad = “{ $id }” cannot be an id.
    .mend = Use a–z, 0–9 and hyphens, at most 48 of them.
# archive/bibliography.rs add
finding-id-twice = The id “{ $id }” stands twice in this file.
    .mend = Remove one of the two.
# archive/frame.rs terms
finding-term-twice = “{ $id }” stands twice in the list.
    .mend = Remove one of the two.
# archive/claims.rs claims
finding-claim-twice = The claim “{ $id }” stands twice in this file.
    .mend = Give one of the two another id.
# archive/register.rs Register::new, by about
finding-id-taken = The id “{ $id }” is also that of { $file }.
    .mend = Give one of the two another id and file name.
# archive/register.rs add_former, by about
finding-former-id-taken = The former id “{ $id }” already leads to { $file }.
    .mend = Remove it from “aliases”.
# archive/translations.rs check_name
finding-translation-name = The file says “{ $said }”, and its name says “{ $named }”.
    .mend = Make the name and the file agree.
# archive/frame.rs check_term
finding-country-code-bad = “{ $code }” is no ISO 3166-1 alpha-2 code.
    .mend = Write two capital letters, such as IQ.
# archive/frame.rs check_term
finding-kind-unknown = “{ $id }” is no kind of entry.
    .mend = Write one of { $words }.

## What is referred to.

# archive/choices.rs check_term; $words are joined by between-commas
finding-theme-unknown = There is no theme “{ $id }” in archive.toml.
    .mend = Choose one of { $words }.
# archive/choices.rs check_term; $words are joined by between-commas
finding-warning-unknown = There is no content warning “{ $id }” in archive.toml.
    .mend = Choose one of { $words }.
# archive/choices.rs check_country
finding-country-slip = “{ $word }” is not the ISO code; it is read as “{ $code }”.
# archive/choices.rs check_country
finding-country-unknown = There is no country “{ $code }” in archive.toml.
    .mend = Correct the code, or add the country to archive.toml.
# archive/bibliography.rs check, NO_SOURCE
finding-source-unknown = There is no source “{ $id }” in sources.toml.
    .mend = Add it to sources.toml.
# archive/bibliography.rs check, NO_NAME
finding-name-unknown = There is no name “{ $id }” in names.toml.
    .mend = Add it to names.toml.
# archive/register.rs unknown
finding-entry-unknown = There is no entry “{ $id }”.
    .mend = Correct the id, or leave the link out until the entry is written.
# archive/links.rs doubt
finding-link-to-itself = The entry refers to itself.
    .mend = Remove the link.
# archive/links.rs doubt
finding-link-to-former-id = “{ $id }” is a former id of “{ $present }”.
    .mend = Write the present id.
# archive/links.rs doubt
finding-link-to-hidden = The entry “{ $id }” is not shown.
    .mend = See the faults of { $file }.
# archive/links.rs doubt
finding-link-to-withdrawn = The entry “{ $id }” was withdrawn.
    .mend = Remove the link if the sentence stands without it.
# archive/links.rs no_incoming
finding-no-incoming = No other entry leads to “{ $id }”.
    .mend = Link to it from an entry that touches on it.

## What an entry must and must not have.

# archive/entry_head.rs read_lists
finding-no-country = Neither “countries” nor “origin” has a country.
    .mend = Write at least one of the two.
# archive/entry_rules.rs check_kind
finding-testimony-nobodys = A testimony needs somebody whose it is.
    .mend = Add [[people]] with the narrator, by role if the name is withheld.
# archive/entry_rules.rs check_kind
finding-timeline-empty = A timeline needs rows.
    .mend = Add [[events]] with date and text.
# archive/entry_rules.rs check_kind
finding-profile-of-nothing = A profile needs a subject.
    .mend = Add subject = "person", "organisation", "place", "work" or "campaign".
# archive/entry_rules.rs check_sources
finding-no-source = The entry names no source.
    .mend = Cite a work of sources.toml.
# archive/entry_rules.rs check_text
finding-no-text = The entry has no [text].
    .mend = Add [text] with a body at the end of the file.
# archive/translations.rs read
finding-translation-no-text = The translation has no [text].
    .mend = Add [text] with a body at the end of the file.
# archive/entry_rules.rs check_text
finding-text-forbidden = The consent covers a summary only, and the file has a text.
    .mend = Remove [text], or correct the level.
# archive/entry_parts.rs person, by forbid
finding-name-given-away = The name is withheld, and “{ $key }” would give it away.
    .mend = Remove the key.
# archive/entry_parts.rs place, by forbid
finding-place-given-away = The place is withheld, and “{ $key }” would give it away.
    .mend = Remove the key.
# archive/entry_parts.rs consent
finding-consent-embargoed = The entry is embargoed, and everything in this folder is public.
    .mend = Move the file out of the archive.
# archive/entry_parts.rs consent
finding-consent-closed = The entry is closed, and everything in this folder is public.
    .mend = Move the file out of the archive.
# archive/entry.rs withdrawn; $keys are joined by between-quoted
finding-withdrawn-keeps = The entry is withdrawn, and its file still has “{ $keys }”.
    .mend = Remove all but the id, the status and the note of [consent].
# archive/choices.rs themes; never fewer than five
finding-many-themes = The entry has { $count } themes.
    .mend = Keep the four that it is most about.

## The text.

# archive/body.rs report; $what is one of markup-*
finding-markup-not-allowed = The text has { $what }, which is outside the Markdown subset.
    .mend = Write it with paragraphs, ##, *, **, >, -, 1., *** or [^note].
# archive/body.rs message_name, of Stranger (text/markup)
markup-heading-inside = a heading in a quotation or a list
# archive/body.rs message_name, of Stranger (text/markup)
markup-break-inside = a break in a quotation or a list
# archive/body.rs message_name, of Stranger (text/markup)
markup-quotation-inside = a quotation in a quotation or a list
# archive/body.rs message_name, of Stranger (text/markup)
markup-list-inside = a list in a quotation or a list
# archive/body.rs message_name, of Stranger (text/markup)
markup-second-footnote = a second footnote of the same name
# archive/body.rs message_name, of Stranger (text/markup)
markup-code = code
# archive/body.rs message_name, of Stranger (text/markup)
markup-html = HTML
# archive/body.rs message_name, of Stranger (text/markup)
markup-task-list = a task list
# archive/body.rs message_name, of Stranger (text/markup)
markup-link-title = a title on a link
# archive/body.rs message_name, of Stranger (text/markup)
markup-image = an image
# archive/body.rs message_name, of Stranger (text/markup)
markup-table = a table
# archive/body.rs message_name, of Stranger (text/markup)
markup-link-without-words = a link without words
# archive/body.rs message_name, of Stranger (text/markup)
markup-raw-address = a raw address
# archive/body.rs message_name, of Stranger (text/markup)
markup-underlined-heading = an underlined heading
# archive/body.rs message_name, of Stranger (text/markup)
markup-heading-one = a heading of level 1
# archive/body.rs message_name, of Stranger (text/markup)
markup-heading-deep = a heading below level 3
# archive/body.rs message_name, of Stranger (text/markup)
markup-link-elsewhere = a link whose address stands elsewhere
# archive/body.rs report
finding-note-without-text = The footnote “{ $key }” has no text.
    .mend = Add a line [^key]: text at the end of the body, or a claim with this id.
# archive/body.rs report
finding-note-without-reference = No sentence refers to the footnote “{ $key }”.
    .mend = Put its key behind the sentence it belongs to, or remove it.
# archive/body.rs report
finding-link-unknown = The link “{ $address }” leads nowhere that the reader knows.
    .mend = Begin it with entry:, source:, theme:, country: or https://.

## What a careful editor would change.

# archive/entry_head.rs check_length
finding-title-long = The title has { $count } characters.
    .mend = Shorten it to { $most }.
# archive/entry_head.rs check_length
finding-summary-long = The summary has { $count } characters.
    .mend = Shorten it to { $most }.
# archive/body.rs check_quotations
finding-quotation-long = The quotation has { $count } words.
    .mend = Quote at most { $most } and retell the rest.
# archive/body.rs check_quotations
finding-quotation-nobodys = The quotation does not say whose words these are.
    .mend = End it with a line > — Speaker, how.
# archive/entry_rules.rs check_published
finding-source-lacks-creator = The entry is published, and its source “{ $id }” lacks a creator.
    .mend = Complete the record in sources.toml.
# archive/entry_rules.rs check_published
finding-source-lacks-date = The entry is published, and its source “{ $id }” lacks a date.
    .mend = Complete the record in sources.toml.
# archive/entry_rules.rs check_published
finding-source-lacks-both = The entry is published, and its source “{ $id }” lacks a creator and date.
    .mend = Complete the record in sources.toml.
# archive/figures.rs check
finding-claim-unmarked = { $figure } stands here unmarked; the claim “{ $id }” calls it of low certainty.
    .mend = Put [^{ $id }] behind the sentence, or say who reports it.
# archive/own_words.rs compare_text
finding-copied-words = { $count } words in a row stand in { $work }, line { $line }, too: “{ $words }”.
    .mend = Say it in your own words, or quote at most { $most } and name the speaker.
