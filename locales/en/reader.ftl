# English is the language the others are made from. Each comment says where in src/ the words stand.

## The status line of the reader.

# app/reading.rs progress. Three parts of one line; the gaps between them are the program's.
progress-percent = { $percent }%
# app/reading.rs progress; never 0
progress-minutes = { $minutes } min left
# app/reading.rs progress
story-position = story { $number } of { $count }
# view/status.rs popup_hints, warning_hints: a word behind the key
hint-back = back
# view/status.rs warning_hints
hint-warning-read = read it
# view/status.rs warning_hints
hint-warning-off = no warnings any more
# view/status.rs popup_hints, in the help
hint-popup-search = search
# view/status.rs popup_hints, in the contents
hint-popup-go = go there
# view/status.rs popup_hints, in the facets and the calibration
hint-popup-choose = choose
# view/status.rs popup_hints
hint-popup-on = go on
# view/status.rs popup_hints, in the facets
hint-popup-clear = clear

## Finding words in a story.

# app/find.rs Find::counter; its place is as wide as the language needs (view/status.rs counter_columns). The other form is number-of-all.
find-nothing = not found

## Moving between stories and places.

# app/reading.rs neighbour
no-list-to-follow = This story was not opened from a list.
# app/reading.rs neighbour
no-story-further = That was the last story of the list in this direction.
# app/opening.rs travel
no-place-further = There is nothing further that way.
# app/opening.rs open_last
nothing-read-yet = Nothing was read yet; here is everything.
# app/browsing.rs open_selected; app/marking.rs mark_letter
entry-not-here = This archive has no entry “{ $entry }”.
# app/reading.rs turn_language
no-translation = There is no full translation of this entry.
# app/reading.rs set_measure
lines-of-columns = Lines of at most { $columns } columns

## Marks.

# app/marking.rs wait_for
mark-ask-set = Mark: a–z in this story, A–Z in all
# app/marking.rs wait_for
mark-ask-go = Go to mark: its letter, or ' to go back
# app/marking.rs mark_letter
mark-set = Mark { $letter } is set here.
# app/marking.rs mark_letter
mark-missing = There is no mark { $letter }.

## Links and what they open. Titles of pop-ups have about 30 columns.

# app/following.rs follow_lead
link-entry-not-shown = The archive has no entry “{ $entry }” that can be shown.
# app/following.rs open_shelf
link-shelf-empty = No story that is listed stands on that shelf.
# app/following.rs follow_lead
link-web-not-opened = Rawi opens nothing on the web by itself.
# app/following.rs follow_lead
title-source = Source
# app/following.rs follow_lead
title-address = Address
# app/following.rs show_note
title-claim = Claim
# app/following.rs show_note
title-note = Note
# app/following.rs show_about
title-about = About this entry
# app/following.rs show_claims
title-claims = Claims
# app/popup.rs PopupState::contents
title-contents = Contents
# app/following.rs show_claims
no-claims = This entry records no claims.

## Over and above the text.

# app/compose/mod.rs story
translated-text = translation, not the original
# app/compose/mod.rs warning_line
warning-of-entry = This entry tells of: { $warnings }.
# app/compose/mod.rs preview
warning-of-preview = Tells of: { $warnings }.

## What every screen can say.

# app/everywhere.rs session (Session::NextTheme); $theme is one of theme-*
theme-is = Colours: { $theme }
# state/config.rs ThemeName, a word of config.toml, as it is told by theme-is
theme-terminal = terminal
# state/config.rs ThemeName
theme-light = light
# state/config.rs ThemeName
theme-dark = dark
# state/config.rs ThemeName
theme-high-contrast = high-contrast
# state/config.rs ThemeName
theme-mono = mono
# app/everywhere.rs session (Session::ToggleWarnings)
warnings-shown = Content warnings are shown.
# app/everywhere.rs session (Session::ToggleWarnings)
warnings-hidden = Content warnings are hidden.
# app/reloading.rs reload
archive-read-again = The archive was read again.
# app/reloading.rs reload
story-is-gone = The story that was open is no longer in the archive.
# cli/open.rs session; $error is a message of its own
archive-not-read-again = The archive was not read again. { $error }
# app/reloading.rs news_of_faults; $key is a key as it is written
files-not-read =
    { $count ->
        [one] { $count } file could not be read; { $key } shows why
       *[other] { $count } files could not be read; { $key } shows why
    }
# cli/open.rs notice; told in the status line, 76 columns at most
things-to-tell =
    { $count ->
        [one] { $count } thing needs your attention; it is told when you quit.
       *[other] { $count } things need your attention; they are told when you quit.
    }
# state/error.rs not_kept; $cause is the system's, or state-no-home-short
not-kept = Not kept: { $cause }. More when you quit.

## Copying.

# app/copying.rs
copied-reference = A reference was handed to the clipboard of your terminal.
# app/copying.rs
copied-paragraph = The paragraph was handed to the clipboard of your terminal.
# app/copying.rs refuse_copy
no-clipboard = This terminal has no clipboard.
# app/copying.rs copy
too-long-to-copy = That is too long for a clipboard; “rawi show” prints it.
# app/copying.rs reference: what is copied, in logical order
reference = “{ $title }”, { $archive }, { $entry }
# app/copying.rs reference: $reference is the one above
reference-paragraph = { $reference }, paragraph { $number }

## How right-to-left text is shown.

# app/calibration.rs calibrate
title-calibration = Which row reads right?
# app/calibration.rs choose_way; $row is A, B or C
calibration-chosen = Right-to-left text is shown as in row { $row } from now on.
# app/calibration.rs choose_way, where the configuration says who orders text
calibration-for-now = As in row { $row } until Rawi ends; config.toml sets “bidi”.

## Before a warning is passed.

# app/reading.rs turn_language
translation-waits = Behind the warning: the translation ({ $language }).
# app/reading.rs turn_language
original-waits = Behind the warning: the original.
# app/typing.rs typed
line-full = Full: there is no room for more here.
