# English is the language the others are made from. Each comment says where in src/ the words stand.

## The program and what its help ends with. Names of options, commands and values stay as they are.

# cli/args.rs Arguments
usage-about = A terminal reader for an offline archive of stories and testimonies
# cli/args.rs AFTER, where it has two lines; wrapped by clap
usage-after = Without a command, the reader opens. The archive is the one that is named first of: --archive, $RAWI_ARCHIVE, “archive” in the configuration file, ./archive, the copy inside the program.

# cli/args.rs Arguments: override_usage, first line
usage-line-reader = rawi [OPTIONS] [ENTRY]
# cli/args.rs Arguments: override_usage, second line
usage-line-command = rawi COMMAND …

## Words of clap itself.

# clap; cli/usage.rs
usage-word-usage = Usage:
# clap; cli/usage.rs
usage-word-commands = Commands:
# clap; cli/usage.rs
usage-word-arguments = Arguments:
# clap; cli/usage.rs
usage-word-options = Options:
# clap; cli/usage.rs
usage-word-help = Print help
# clap; cli/usage.rs
usage-word-help-more = Print help (see more with '--help')
# clap; cli/usage.rs
usage-word-help-less = Print help (see a summary with '-h')
# clap; cli/usage.rs
usage-word-version = Print version
# clap; cli/usage.rs
usage-word-help-command = Print this message or the help of the given subcommand(s)
# cli/usage.rs usage_in: what clap writes into usage lines
usage-word-any-options = [OPTIONS]
# cli/usage.rs default_of: behind the help of an option
usage-word-default = [default: { $word }]
# cli/usage.rs values_in_brackets: behind the help of an option; $words are joined by between-commas
usage-word-values = [possible values: { $words }]
# cli/usage.rs list_of_values: above a list
usage-word-values-told = Possible values:
# cli/misuse.rs told: the last line
usage-more = For more information, try '--help'.

## Commands.

# cli/args.rs Command
usage-command-list = List the entries, all of them or those that the filters leave
# cli/args.rs Command
usage-command-show = Print one entry, to read it or to hand it on
# cli/args.rs Command
usage-command-search = Find stories by the words of their texts, or fuzzily by titles and names
# cli/args.rs Command
usage-command-check = Say what is wrong with the files of an archive
# cli/args.rs Command::Review
usage-command-review = Say how far the proofreading is, what is open, and who reads what
# cli/args.rs Command
usage-command-new = Begin an entry from the template of its kind
# cli/args.rs Command
usage-command-stats = Print the archive in numbers
# cli/args.rs Command
usage-command-keys = Print the keys of the reader
# cli/args.rs Command
usage-command-completions = Print a script that completes the arguments in a shell
# cli/args.rs Command
usage-command-man = Print a page for man
# cli/args.rs Command
usage-command-withhold = Add names that must not stand in the archive, from standard input, a line each, as hashes
# cli/args.rs Command
usage-command-forget = Delete all bookmarks, places and choices that were kept of you

## Options and arguments of the reader.

# cli/args.rs Arguments
usage-archive = Read the archive in this folder, the one that holds archive.toml
# cli/args.rs Arguments::reviews
usage-reviews = Keep reviews in this folder, and read those of the archive besides; for archives that cannot be written to
# cli/args.rs Reading
usage-entry = Open the entry with this id; “rawi list” shows the ids
# cli/args.rs Reading
usage-continue = Open the entry that was being read last, at the same place
# cli/args.rs Reading
usage-kiosk = Be a public reading room: write nothing, run nothing, obey no configuration and no environment
# cli/args.rs Reading
usage-private = Read and write no bookmarks, places or choices: leave no file behind
# cli/args.rs Reading
usage-linear = Converse line by line, for screen readers and terminals that can only print; by itself on TERM=dumb
# cli/args.rs Arguments
usage-lang = Speak this language, and show titles, summaries and labels in it where they have it (BCP 47: en, de, fa, ar, ckb)
# cli/args.rs Reading
usage-theme = Use these colours
# cli/args.rs Reading
usage-ascii = Draw quotation marks, dashes, markers and rules in ASCII

## Options and arguments of commands. The ids have the command and the option.

# cli/filters.rs Filters
usage-list-country = Only what happens in this country (ISO 3166-1: IR, IQ, GB); may be repeated
# cli/filters.rs Filters
usage-list-origin = Only people who come from this country; may be repeated
# cli/filters.rs Filters
usage-list-theme = Only this theme of the archive; may be repeated
# cli/filters.rs Filters
usage-list-kind = Only this kind of entry; may be repeated
# cli/filters.rs Filters
usage-list-lang = Only what has at least its title in this language (BCP 47); may be repeated
# cli/filters.rs Filters
usage-list-state = Only what has come so far, as its file says or as its proofreaders do; may be repeated
# cli/list.rs Arguments
usage-list-format = How to print the list; the fields of “tsv” are id, kind, date, state, title
# cli/review/mod.rs Arguments
usage-review-entries = Only these entries, with everything that was said of them [default: the whole archive]
# cli/review/mod.rs Arguments
usage-review-reviewer = Say what waits for this volunteer [default: yourself]
# cli/review/mod.rs Arguments
usage-review-format = How to print it; a patch of the suggestions is for “git apply” in the folder of the archive or at the root of its repository
# cli/show.rs Arguments
usage-show-entry = The id of the entry; “rawi list” shows the ids
# cli/show.rs Arguments
usage-show-lang = Show the translation into this language (BCP 47)
# cli/show.rs Arguments
usage-show-width = Columns of a line at most [default: those of the terminal, up to 72]
# cli/show.rs Arguments
usage-show-format = How to print the entry
# cli/search.rs Arguments
usage-search-query = The words to look for: a story must have all of them in one paragraph
# cli/search.rs Arguments
usage-search-fuzzy = Look through titles, people, places, themes and keywords instead, and forgive slips
# cli/search.rs Arguments
usage-search-limit = Stories to print at most
# cli/search.rs Arguments
usage-search-format = How to print what was found
# cli/check/mod.rs Arguments
usage-check-paths = Check only these files and folders, or the archive in this folder [default: the whole archive]
# cli/check/mod.rs Arguments
usage-check-format = How to print the findings
# cli/check/mod.rs Format
usage-check-format-human = A line for each finding with the words it is about, and one for all
# cli/check/mod.rs Format
usage-check-format-json = A list of objects
# cli/check/mod.rs Format
usage-check-format-sarif = SARIF 2.1.0, for code scanning and editors
# cli/check/mod.rs Format
usage-check-format-github = Annotations of GitHub's workflows
# cli/check/mod.rs Arguments
usage-check-fail-on = Exit with status 1 if there is a finding this grave
# cli/check/mod.rs Arguments
usage-check-changed-since = Check only files that differ from this commit, as git says
# cli/check/mod.rs Arguments
usage-check-baseline = Leave out what stands in this list, which an earlier “--format json” has printed
# cli/check/mod.rs Arguments
usage-check-only = Only this code, or all that begin so (T120, T); may be repeated
# cli/check/mod.rs Arguments
usage-check-without = Not this code, nor any that begins so; may be repeated
# cli/check/mod.rs Arguments
usage-check-against = Look, too, for wording taken from the texts in this folder, which the archive retells
# cli/check/mod.rs Arguments
usage-check-explain = Explain a code such as A021, and check nothing
# cli/new.rs Arguments
usage-new-kind = What the entry is
# cli/new.rs Arguments
usage-new-id = Its id, which is also the name of its file: a–z, 0–9 and hyphens, at most 48
# cli/withhold.rs Arguments
usage-withhold-new-key = Make a key in this file, which must not be there yet nor lie in the archive
# cli/withhold.rs Arguments; hidden
usage-withhold-names = Names are not taken from here: a command line can be seen by others, and is kept
# cli/stats.rs Arguments
usage-stats-format = How to print the numbers
# cli/keys.rs Arguments
usage-keys-format = How to print the keys; “markdown” is docs/keys.md
# cli/generate.rs Completions
usage-completions-shell = The shell that is to complete the arguments of rawi
# cli/generate.rs Manual
usage-man-command = The command whose page to print [default: that of rawi itself]

## Names of values in usage lines.

# cli: value_name
usage-value-path = PATH
# cli: value_name
usage-value-language = LANGUAGE
# cli: value_name
usage-value-theme = THEME
# cli: value_name
usage-value-code = CODE
# cli: value_name
usage-value-kind = KIND
# cli: value_name
usage-value-state = STATE
# cli: value_name
usage-value-columns = COLUMNS
# cli: value_name
usage-value-number = NUMBER
# cli: value_name
usage-value-severity = SEVERITY
# cli: value_name
usage-value-rev = REV
# cli: value_name
usage-value-file = FILE
# cli: value_name
usage-value-dir = DIR
# cli: value_name
usage-value-entry = ENTRY
# cli/review/mod.rs Arguments
usage-value-handle = HANDLE
# cli: value_name
usage-value-query = QUERY
# cli: value_name
usage-value-format = FORMAT
# cli: value_name
usage-value-id = ID
# cli: value_name
usage-value-shell = SHELL
# cli: value_name
usage-value-command = COMMAND

## What is wrong with the words of a command line. English is said by clap itself.

# cli/misuse.rs message; $hint is did-you-mean-behind, or nothing
misuse-unknown-argument = There is no argument “{ $argument }” here.{ $hint }
# cli/misuse.rs value
misuse-wrong-value = “{ $argument }” cannot be “{ $value }”.
# cli/misuse.rs value; $words are joined by between-commas; $hint is did-you-mean-behind, or nothing
misuse-wrong-value-of = “{ $argument }” cannot be “{ $value }”.{ $hint } It can be: { $words }.
# cli/misuse.rs value; $cause is new-bad-id
misuse-refused = “{ $argument }” cannot be “{ $value }”: { $cause }.
# cli/misuse.rs value
misuse-no-value = “{ $argument }” needs a value.
# cli/misuse.rs value
misuse-no-value-of = “{ $argument }” needs a value. It can be: { $words }.
# cli/misuse.rs message
misuse-twice = “{ $argument }” may stand here only once.
# cli/misuse.rs message; $others are joined by between-quoted
misuse-conflict = “{ $argument }” does not go with: “{ $others }”.
# cli/misuse.rs message; $arguments are joined by between-quoted
misuse-missing = This is missing: “{ $arguments }”.
# cli/misuse.rs message
misuse-too-many = “{ $argument }” takes no further value such as “{ $value }”.
# cli/misuse.rs message: what is none of the others
misuse-other = The arguments mean nothing together.
