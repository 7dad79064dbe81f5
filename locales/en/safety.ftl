# English is the language the others are made from. Each comment says where in src/ the words stand.

## Why an archive is looked through for something, and how to mend it.

# proof/rules/safety.rs YEAR (warning), named by Rule::message_name
check-m007 = The year is one of the Solar Hijri calendar, or lies after today.
    .mend = Write the Gregorian year; 1367 begins in 1988.
# proof/rules/safety.rs CALENDARS (warning), named by Rule::message_name
check-m008 = A year of one calendar stands for another year of the other.
    .mend = Compare the two, and the date of the event: a Solar Hijri year begins in March, 621 years behind.
# proof/rules/safety.rs CONSENT (error), named by Rule::message_name
check-s001 = An entry can be told only as long as somebody consents to it.
    .mend = Ask again, or withdraw the entry with `status = "withdrawn"`.
# proof/rules/safety.rs WITHHELD (error), named by Rule::message_name
check-s002 = A name that is withheld stands here. This program does not repeat it.
    .mend = Name the person by a role, and look through the whole file before it is handed on.
# proof/rules/safety.rs NEARLY_WITHHELD (warning), named by Rule::message_name
check-s003 = Something here is nearly a name that is withheld: a letter away, or in another script.
    .mend = Look whether it is that person; dismiss the finding if it is not.
# proof/rules/safety.rs PARTICULARS (warning), named by Rule::message_name
check-s004 = It seems to be a telephone number, an address of mail or of a house, or the number of a paper: by it somebody can be found.
    .mend = Leave it out, or dismiss the finding if it is public.
# proof/rules/safety.rs UNVEILED (warning), named by Rule::message_name
check-s005 = The translation names somebody whom the original does not name.
    .mend = Name nobody whom the original leaves out.
# proof/rules/safety.rs NOT_CHECKED (error), named by Rule::message_name
check-s006 = What was not looked through is not known to be safe.
    .mend = Name the key of the archive's list in $RAWI_WITHHELD_KEY, or as `withheld_key` in the configuration file.

## What is told of a file or an entry.

# proof/safety/survey.rs not_checked, proof/safety/findings.rs findings; $why is a sentence
safety-not-checked = Whether withheld names stand here was not checked. { $why }
# proof/safety/survey.rs names_in
safety-name-of-file = The name of the file has a name that is withheld, or nearly.
    .mend = Give the file and its entry another id. What is covered in the path is the name.
# archive/documents.rs content
safety-not-utf8 = The file is not UTF-8, so it cannot be looked through.
    .mend = Save it as UTF-8, or take it out of the archive's folder.
# proof/safety/survey.rs Found::consent
safety-consent-missing = The entry is published and says nothing of consent.
    .mend = Add [consent] with `basis` and `level`, or make it a draft.
# proof/safety/consent.rs ended; $date as the file has it
safety-consent-ended = The consent was given until { $date }.
    .mend = Ask again and write the new `until`, or withdraw the entry with `status = "withdrawn"`.
# proof/safety/consent.rs ended; $date as the file has it
safety-consent-withdrawn = The consent was taken back in or on { $date }.
    .mend = Withdraw the entry: leave `id`, `status = "withdrawn"` and one sentence.

## Why the list of withheld names cannot be used; each may be $why of safety-not-checked or of withhold-refused.

# proof/safety/watch.rs message_name
safety-list-broken = The list withheld.toml cannot be read.
    .mend = Take the last version that could be read, and add the names again.
# proof/safety/watch.rs message_name
safety-list-unmerged = A merge of withheld.toml by git is not finished.
    .mend = Keep the lines of both sides, and remove the marks.
# proof/safety/watch.rs message_name
safety-list-too-new = The list withheld.toml is of a newer schema than this program knows.
    .mend = Get a newer version of the program.
# proof/safety/watch.rs Watch::without_list
safety-list-missing = A key is named, and the archive has no list withheld.toml for it.
    .mend = Fetch the list from another copy of the archive. If nothing is withheld here, take the key out of $RAWI_WITHHELD_KEY and of the configuration file.
# proof/safety/watch.rs Watch::of
safety-key-missing = The key of the list withheld.toml is missing.
    .mend = Name the key of the archive's list in $RAWI_WITHHELD_KEY, or as `withheld_key` in the configuration file.
# proof/safety/watch.rs Watch::of, cli/withhold.rs withhold
safety-key-other = The key is not that of the list withheld.toml.
    .mend = Ask whoever keeps the archive for the right key.
# cli/withheld_key.rs find, cli/withhold.rs make_key
safety-key-inside = The key “{ $path }” lies in the archive, and would be handed on with it.
    .mend = Put it outside the archive's folder, where nobody hands it on.
# cli/withheld_key.rs read; $cause is what the system says
safety-key-unreadable = The key “{ $path }” cannot be read: { $cause }.
    .mend = Name the key of the archive's list in $RAWI_WITHHELD_KEY, or as `withheld_key` in the configuration file.
# cli/withheld_key.rs read
safety-key-no-file = The key “{ $path }” is no file.
    .mend = Name the key of the archive's list in $RAWI_WITHHELD_KEY, or as `withheld_key` in the configuration file.
# cli/withheld_key.rs read
safety-key-open = Others can read or change the key “{ $path }”.
    .mend = Close it to them: chmod 600. On a disk without permissions it is safe from nobody.
# cli/withheld_key.rs read
safety-key-none = The file “{ $path }” holds no key.
    .mend = A key is a line of 64 hexadecimal digits, as “rawi withhold --new-key” writes it.
# state/settings.rs withheld_key
config-is-file = It is the path of a file.

## rawi withhold.

# cli/withhold.rs refused; both are sentences
withhold-refused = { $why } { $mend }
# cli/withhold.rs run
withhold-on-command-line = Names are read from standard input, a line each: a command line can be seen by others, and the shell keeps it. Remove this one from its history.
# cli/withhold.rs run
withhold-embedded = The archive is the copy inside the program, which nothing can be added to. Name a folder with --archive.
# cli/withhold.rs run
withhold-no-archive = “{ $path }” has no archive.toml, so it is no archive. Name one with --archive.
# cli/withhold.rs run
withhold-key-made = The key is in “{ $path }”. Keep it outside the archive, and a copy in a safe place: without it the list is worth nothing, and with it guesses at the names can be confirmed.
# cli/withhold.rs known_key
withhold-no-key = No key is named. Name its file in $RAWI_WITHHELD_KEY or as `withheld_key` in the configuration file; “rawi withhold --new-key” makes the first.
# cli/withhold.rs make_key
withhold-list-has-key = The archive has a list, which is of the key that it was made with. Use that key.
# cli/withhold/hearing.rs names
withhold-type = Type the names, a line each; they are not shown. Ctrl-D on an empty line ends, Ctrl-C adds none.
# cli/withhold/hearing.rs names
withhold-cancelled = No name was added.
# cli/withhold/hearing.rs; the cause follows
withhold-unheard = Could not read the names
# cli/withhold/hearing.rs read
withhold-too-many = That is more than a list of names. Nothing was added.
# cli/withhold/hearing.rs read
withhold-not-utf8 = Line { $line } is not UTF-8. Nothing was added.
# cli/withhold.rs withhold
withhold-nothing = No name came on standard input. Nothing was added.
# cli/withhold.rs misfit
withhold-too-short = The name in line { $line } has fewer than three letters, which stand in every text. Nothing was added.
# cli/withhold.rs misfit
withhold-too-long = The name in line { $line } has more than { $most } words, or more than 64 letters. Write one name a line. Nothing was added.
# cli/withhold.rs run; $known is withhold-known
withhold-added =
    { $count ->
        [one] { $count } name was added, { $known }.
       *[other] { $count } names were added, { $known }.
    }
# cli/withhold.rs run: the end of withhold-added
withhold-known =
    { $count ->
        [one] { $count } was there already
       *[other] { $count } were there already
    }
# cli/withhold/keeping.rs chance; the cause follows
withhold-no-chance = The system gives no random numbers
# cli/withhold/keeping.rs read; the cause follows
withhold-list-unread = Could not read “{ $path }”
# cli/withhold/keeping.rs read
withhold-list-no-file = “{ $path }” is no file of its own. Put the file itself there.
# cli/withhold/keeping.rs write
withhold-list-full = “{ $path }” would be larger than a file of an archive can be. Nothing was added.
# cli/withhold/keeping.rs lock
withhold-busy = “{ $path }” is locked by another program: a second “rawi withhold”, or one that copies or syncs the folder. Nothing was added. End it, and say the names again.
# cli/withhold/keeping.rs write_key
withhold-key-there = “{ $path }” is there already, and no key is ever written over a file. Choose another name.
# cli/withhold/keeping.rs not_written; $cause is what the system says
withhold-not-written = Could not write “{ $path }”: { $cause }. Look whether you may write there, and whether the disk has room.
