# English is the language the others are made from. Each comment says where in src/ the words stand.

## Who sits at the desk, and what was kept.

# cli/reviewing.rs handle; cli/review/mod.rs reviewer
review-handle-wrong = “{ $handle }” is no handle of a reviewer. It has 1 to 32 of the letters a to z, digits and hyphens, such as “sara”.
# cli/reviewing.rs restore
review-restored =
    { $count ->
        [one] { $count } record was missing in your review files, and was put back from the second copy.
       *[other] { $count } records were missing in your review files, and were put back from the second copy.
    }
# cli/reviewing.rs append; $failure is one of review-cannot-*
review-not-copied = It was kept, but the second copy has it not: { $failure }
# proof/review/error.rs ReviewError::message
review-file-busy = Nothing was kept: another program has locked the review file, a second session of this one, or one that copies or syncs the folder. End it, and say it again. The file is “{ $path }”.
# cli/reviewing.rs append
review-nobody = Nobody sits at the desk yet, and nothing was kept. Say your handle first.
# cli/open.rs opened
review-not-in-kiosk = This is a public reading room: nothing is written here, so nobody proofreads.
# cli/open.rs opened
review-not-in-private = In a private session nothing is written, so nobody proofreads. Start again without --private.
# cli/reviewing.rs open
review-no-folder = This archive is inside of the program, where nothing can be written. Start with --reviews DIR to keep reviews in a folder.
# state/settings.rs reviewer
config-is-handle = It is a handle such as "sara": letters a to z, digits and hyphens.

## What is wrong with the files that volunteers exchange.

# proof/review/mod.rs read_all
review-file-astray = This file lies in the folder of no entry, and nothing in it counts.
    .mend = Move it to reviews/ENTRY/, where ENTRY is the id of the entry it speaks of.
# cli/surroundings.rs of_nothing
review-of-nothing = Volunteers have said something of “{ $id }”, and the archive has no entry of this id.
    .mend = If the entry has another id now, add “{ $id }” to its aliases; the reviews count there again.
# archive/codes.rs Code::ReviewDamaged (warning)
fault-r001 = What a volunteer said and what cannot be read counts for nobody.
    .mend = Bring back the former version of the file, or remove what was torn by an interrupted writing.
# archive/codes.rs Code::ReviewNewer (hint)
fault-r002 = A newer version of the program says more than this one understands.
    .mend = Use the newer version; nothing is lost meanwhile.
# archive/codes.rs Code::ReviewersWrong (warning)
fault-r003 = Without its table nobody knows what a volunteer reads, and texts wait for nobody.
    .mend = Write each volunteer as a table of the handle in small letters, with a list of languages.
# archive/codes.rs Code::ReviewOfNothing (warning)
fault-r004 = What was said of an entry is lost to view when the entry is renamed without a word.
    .mend = Add the former id to the aliases of the entry.

## The lists and the page about an entry.

# app/facets.rs heading_name
facet-review = Proofreading
# app/compose/about.rs what_it_rests_on
fact-proofreading = Proofreading

## rawi review.

# cli/review/sections.rs of; $count entries of which something was said
review-totals =
    Proofreading: { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $count } of them begun
# cli/review/sections.rs of
review-by-country = Entries by country
# cli/review/sections.rs of
review-by-theme = Entries by theme
# cli/review/sections.rs of
review-volunteers = Volunteers
# cli/review/sections.rs volunteers
review-column-handle = Handle
# cli/review/sections.rs volunteers
review-column-languages = Languages
# cli/review/sections.rs volunteers
review-column-ok = Found right
# cli/review/sections.rs volunteers
review-column-problem = Problems
# cli/review/sections.rs volunteers
review-column-notes = Notes
# cli/review/sections.rs volunteers
review-column-waiting = Waiting
# cli/review/sections.rs of
review-texts = Texts and verdicts
# proof/record.rs message_name
review-part-text = text
# proof/record.rs message_name
review-part-meta = description
# proof/record.rs message_name
review-part-translation = translation
# cli/review/sections.rs texts; $part is one of review-part-*; $state is review-state-* or review-stale-paragraphs
review-text = { $entry } ({ $language }, { $part }): { $state }
# cli/review/sections.rs opinion; $said is one of review-said-*
review-said = { $handle }, { $date }: { $said }
# cli/review/sections.rs opinion
review-said-ok = right
# cli/review/sections.rs opinion
review-said-ok-before = the text before the change was right
# cli/review/sections.rs opinion
review-said-problem = has a problem
# cli/review/sections.rs opinion
review-said-problem-before = the text before the change had a problem
# cli/review/sections.rs opinion
review-said-reading = has begun to read
# cli/review/sections.rs opinion; $said is review-said with its values
review-forced = { $said }, against the advice of the desk: “{ $reason }”
# cli/review/sections.rs of
review-notes = Open notes
# cli/review/sections.rs note; $kind is a word of the file, $place one of review-note-*
review-note = { $entry } ({ $language }): “{ $quote }” — { $kind }, { $place }
# cli/review/sections.rs note
review-note-found = paragraph { $paragraph }
# cli/review/sections.rs note
review-note-moved = perhaps paragraph { $paragraph } now
# cli/review/sections.rs note; cli/review/marked.rs orphan
review-note-orphan = these words are gone from the text
# cli/review/sections.rs note
review-note-better = better: “{ $suggestion }”
# cli/review/sections.rs note; cli/review/marked.rs about
review-note-deletes = to be deleted
# cli/review/sections.rs note
review-note-settled = settled
# cli/review/sections.rs told
review-told = { $handle }, { $date }: { $words }
# cli/review/sections.rs of
review-flags = Flags
# cli/review/sections.rs of
review-alone = No second reader
# cli/review/sections.rs alone; $language is a tag
review-alone-with-one =
    { $count ->
        [one] { $language }: { $count } text waits, and only { $handle } reads it
       *[other] { $language }: { $count } texts wait, and only { $handle } reads them
    }
# cli/review/sections.rs alone; $language is a tag
review-alone-with-nobody =
    { $count ->
        [one] { $language }: { $count } text waits, and nobody who is known reads it
       *[other] { $language }: { $count } texts wait, and nobody who is known reads them
    }
# cli/review/sections.rs of
review-waiting = Waiting for { $handle }: { $count }
# cli/review/sections.rs waiting; $why is one of review-why-*
review-waits = { $entry } ({ $language }): { $why }
# cli/review/sections.rs waiting
review-why-stale = changed since it was read
# cli/review/sections.rs waiting
review-why-one-reader = a second reader is wanted
# cli/review/sections.rs waiting
review-why-begun = begun
# cli/review/sections.rs waiting
review-why-unread = unread
# cli/review/sections.rs waiting
review-more-wait =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
# cli/review/sections.rs of
review-uncommitted = Not committed to git yet
# cli/review/mod.rs run
review-no-notes = There are no open notes.
# cli/review/patches.rs tell_what_is_left
review-no-suggestions = There is no suggestion that a patch could be made of.
# cli/review/patches.rs tell_what_is_left
review-patch-left =
    { $count ->
        [one] { $count } suggestion is not in the patch: its place is not sure, its words are spelt otherwise in the file, or another one touches it.
       *[other] { $count } suggestions are not in the patch: their places are not sure, their words are spelt otherwise in the file, or others touch them.
    }
# cli/review/patches.rs tell_what_is_left
review-patch-quotes =
    { $count ->
        [one] { $count } suggestion is not in the patch: it has quotes, and the string in the file stands between such quotes and has no escapes. Change it with an editor.
       *[other] { $count } suggestions are not in the patch: they have quotes, and the strings in the file stand between such quotes and have no escapes. Change them with an editor.
    }
# cli/review/patches.rs tell_what_is_left
review-patch-withheld =
    { $count ->
        [one] { $count } suggestion is not in the patch: a withheld name, a number or an address of somebody stands beside it. Change it with an editor.
       *[other] { $count } suggestions are not in the patch: withheld names, numbers or addresses of somebody stand beside them. Change them with an editor.
    }
# cli/review/sections.rs waiting; $languages is a list of tags
review-languages-guessed = The archive does not say what this volunteer reads; it is counted for { $languages }.
# cli/review/sections.rs note
review-said-nothing = { $handle }, { $date }
# cli/review/marked.rs lines
review-critic-head = This is the text as readers see it, without its markup, with the open notes. It is for reading: do not take it back into the file of the entry.
# cli/reviewing.rs append
review-comment-empty = A comment needs words; nothing was kept.
# proof/review/found.rs in_one; $first is what is wrong in the first place
review-damaged-often =
    { $first } So it is in { $count ->
        [one] one more place
       *[other] { $count } more places
    } of this file.
    .mend = Bring back the former version of the file.
