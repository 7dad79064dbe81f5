# English is the language the others are made from. Each comment says where in src/ the words stand.

## Why something was not kept.

# proof/review/error.rs message; $remedy is one of review-remedy-*
review-cannot-create = Could not create a folder: { $cause }. { $remedy } The folder is “{ $path }”.
# proof/review/error.rs message; $remedy is one of review-remedy-*
review-cannot-open = Could not open a review file: { $cause }. { $remedy } The file is “{ $path }”.
# proof/review/error.rs message; $remedy is one of review-remedy-*
review-cannot-write = Could not write to a review file: { $cause }. { $remedy } The file is “{ $path }”.
# proof/review/error.rs message; $remedy is one of review-remedy-*
review-cannot-lock = Could not lock a review file: { $cause }. { $remedy } The file is “{ $path }”.
# proof/review/error.rs remedy
review-remedy-space = Free some space on that disk and do it again; what was kept before is safe.
# proof/review/error.rs remedy
review-remedy-rights = Make the folder yours to write, or keep reviews in another one with --reviews DIR; until then nothing new is kept.
# proof/review/error.rs remedy
review-remedy-name = Something else has that name: move it away, or keep reviews in another folder with --reviews DIR.
# proof/review/error.rs remedy
review-remedy-disk = What was kept before is safe; check the disk, or keep reviews in another folder with --reviews DIR.
# proof/review/error.rs message
review-file-of-another = Your review file says that it belongs to another reviewer or device. Move it away; what is in it still counts under any name that ends in .toml. The file is “{ $path }”.
# proof/review/error.rs message
review-file-full = Your review file is as large as one may be, and nothing was added. Rename it, and a new one is begun; what is in it still counts under any name that ends in .toml. The file is “{ $path }”.
# proof/review/error.rs message
review-file-no-id = Nothing was added: your review file holds the last id that there can be. Rename it, and a new one is begun; what is in it still counts under any name that ends in .toml. The file is “{ $path }”.
# proof/review/error.rs message
review-too-long = That is longer than one note may be, and it was not kept. Say it in several.
# proof/review/error.rs message
review-not-an-entry = “{ $id }” is no id of an entry, and nothing was kept.

## What in a review file did not count, with how to mend it.

# proof/scan.rs scan
review-unfinished-merge = Git left the marks of an unfinished merge here. Both sides of it were read.
    .mend = Remove the lines that begin with <<<<<<<, ======= and >>>>>>>, and keep all others.
# proof/scan.rs read_table and proof/scan/head.rs read
review-not-a-table = What stands here is no part of a table, and it was passed over.
    .mend = If it was to say something, bring back the former version of the file; if not, remove it.
# proof/scan.rs parse
review-not-whole = This table is not whole: its writing was interrupted, or it was changed since. The others count.
    .mend = If it was interrupted, remove it and say it again; if it was changed, bring back the former version.
# proof/scan.rs parse
review-table-too-large = This table is larger than 64 KiB, and it was passed over.
    .mend = No desk writes such a table: bring back the former version of the file.
# proof/table/fields.rs missing
review-key-missing = This table has no “{ $key }”, and it was passed over.
    .mend = If its writing was interrupted, remove it and say it again; if a line was taken out, bring it back.
# proof/table/fields.rs wrong and proof/scan/head.rs read_setting
review-value-wrong = What “{ $key }” says here has not the form that it needs, and it was passed over.
    .mend = Bring back what stood there before; such files are written by the program.
# proof/scan.rs keep and proof/scan/head.rs read_setting
review-newer-keys = This version does not know { $keys }; the rest was read.
    .mend = A newer version of the program reads it; it stays in the file.
# proof/scan.rs parse
review-newer-table = This table says “{ $word }”, which this version does not know; it does not count here.
    .mend = A newer version of the program reads it; it stays in the file.
# proof/scan/head.rs read_setting
review-newer-schema = A newer version of the program wrote this file. What this one knows of it was read.
    .mend = A newer version of the program reads it; it stays in the file.
# proof/scan.rs HOLD_TOLD
review-hold-damaged = What stands here cannot be read, and it names consent-hold: the entry is held back until that is lifted.
    .mend = Bring back the former version of the file, or have an editor lift the hold at the desk (F).
# proof/scan.rs keep
review-day-wrong = “at” names no day here; the rest of the record counts.
    .mend = Write the day as in at = 2026-11-22, or bring back what stood there before.
# proof/scan.rs keep; $hint is did-you-mean-behind
review-flag-misspelt = “{ $word }” is no flag that this version knows.{ $hint }
    .mend = Write the flag that was meant; one of a newer version stays in the file.
# proof/scan.rs keep; $hint is did-you-mean-behind
review-hold-misspelt = “{ $word }” is no flag that this version knows.{ $hint } Until that is certain, the entry is held back.
    .mend = If consent-hold was meant, write it so; if not, have an editor lift the hold at the desk (F).
# proof/review/mod.rs add_file
review-of-nobody = Neither the first lines nor the name say whose file this is, and nothing in it counts but a hold.
    .mend = Call it after its reviewer and device, such as “sara.k3.toml”.
# proof/review/found.rs add_file
review-name-of-another = This file is called after { $named }, and its first lines say that it is of { $handle }, for whom it counts.
    .mend = If that is right, call it “{ $file }”; if not, bring back the former first lines.
# proof/review/mod.rs add
review-id-twice = Two different records of one reviewer have the id { $id }; one of them counts.
    .mend = No desk writes such a file: bring back the former version of it.
# proof/review/found.rs clash
review-id-of-two = The id { $id } stands for one record of { $one } and for another of { $other }. As long as it does, nobody lifts a consent-hold on this entry but whoever set it.
    .mend = No desk writes such a file: bring back the former version of it.
# proof/volunteers.rs read
review-volunteers-not-toml = The list of reviewers is no TOML, and nobody is known from it.
    .mend = Write a table for each of them: [sara], and under it languages = ["fa", "ckb"].
# proof/volunteers.rs read
review-volunteer-wrong = “{ $name }” in the list of reviewers is no handle with languages, and was passed over.
    .mend = A handle has 1 to 32 of a–z, 0–9 and hyphens; under it stands languages = ["fa", "ckb"].
# proof/volunteers.rs read
review-volunteer-role = The role of “{ $name }” in the list of reviewers is none that this version knows, and counts for nothing.
    .mend = Write role = "editor" or role = "proofreader". Until then a consent-hold is lifted only by editors who can be read there.

## Where a text stands.

# proof/standing/mod.rs State::message_name
review-state-unread = unread
# proof/standing/mod.rs State::message_name
review-state-reading = being read
# proof/standing/mod.rs State::message_name
review-state-proofread = proofread by one person
# proof/standing/mod.rs State::message_name
review-state-validated = proofread by two people
# proof/standing/mod.rs State::message_name
review-state-problem = has a problem
# proof/standing/mod.rs State::message_name
review-state-stale = changed since it was read
# proof/standing/mod.rs State::message_name
review-state-exempt = nothing to proofread
# proof/standing/mod.rs message
review-stale-paragraphs =
    { $count ->
        [one] { $count } of { $total } paragraphs changed
       *[other] { $count } of { $total } paragraphs changed
    }
