# English is the language the others are made from. Each comment says where in src/ the words stand.

## The title and the headings of the help. The ids of this file are put together from the word of the scope and the word of the
## action (app/bindings.rs Scope::word, app/action.rs Action::word), as they stand in config.toml.

# app/popup.rs PopupState::help
title-keys = Keys
# app/bindings.rs Scope::heading_name; cli/keys.rs table, markdown
keys-anywhere = Everywhere
# app/bindings.rs Scope::heading_name; cli/keys.rs table, markdown
keys-list = Lists
# app/bindings.rs Scope::heading_name; cli/keys.rs table, markdown
keys-reader = Reader
# app/bindings.rs Scope::heading_name; cli/keys.rs table, markdown
keys-popup = Pop-ups
# app/bindings.rs Scope::heading_name; cli/keys.rs table, markdown
keys-prompt = Prompts
# cli/keys.rs with_guests; $help is one of help-*, or a heading of keys
help-not-in-kiosk = { $help } (not in a kiosk)

## Words behind a key in the hint line.

# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-list-open = open
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-list-filter = filter
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-list-facets = facets
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-reader-find = find
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-reader-next-link = links
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-reader-about = about
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-prompt-accept = open
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-prompt-cancel = clear
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-prompt-keep = keep
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-anywhere-help = keys

## What keys do (list), in at most 40 columns.

# app/bindings.rs Binding::help_name
help-list-open = open
# app/bindings.rs Binding::help_name
help-list-out = back to the shelves
# app/bindings.rs Binding::help_name
help-list-down = next row
# app/bindings.rs Binding::help_name
help-list-up = previous row
# app/bindings.rs Binding::help_name
help-list-page-down = page down
# app/bindings.rs Binding::help_name
help-list-page-up = page up
# app/bindings.rs Binding::help_name
help-list-half-page-down = half a page down
# app/bindings.rs Binding::help_name
help-list-half-page-up = half a page up
# app/bindings.rs Binding::help_name
help-list-first = first row
# app/bindings.rs Binding::help_name
help-list-last = last row
# app/bindings.rs Binding::help_name
help-list-next-tab = next tab
# app/bindings.rs Binding::help_name
help-list-previous-tab = previous tab
# app/bindings.rs Binding::help_name
help-list-stories = all stories
# app/bindings.rs Binding::help_name
help-list-countries = countries
# app/bindings.rs Binding::help_name
help-list-themes = themes
# app/bindings.rs Binding::help_name
help-list-saved = bookmarks and what you read last
# app/bindings.rs Binding::help_name
help-list-filter = filter as you type
# app/bindings.rs Binding::help_name
help-list-facets = narrow by country, theme, kind and more
# app/bindings.rs Binding::help_name
help-list-sort = sort differently
# app/bindings.rs Binding::help_name
help-list-random = open a story at random
# app/bindings.rs Binding::help_name
help-list-bookmark = set or take back a bookmark
# app/bindings.rs Binding::help_name
help-list-toggle-read = mark as read or unread
# app/bindings.rs Binding::help_name
help-list-preview = preview on or off
# app/bindings.rs Binding::help_name
help-list-faults = what is wrong with the archive

## What keys do (reader), in at most 40 columns.

# app/bindings.rs Binding::help_name
help-reader-page-down = page down
# app/bindings.rs Binding::help_name
help-reader-page-up = page up
# app/bindings.rs Binding::help_name
help-reader-down = line down
# app/bindings.rs Binding::help_name
help-reader-up = line up
# app/bindings.rs Binding::help_name
help-reader-half-page-down = half a page down
# app/bindings.rs Binding::help_name
help-reader-half-page-up = half a page up
# app/bindings.rs Binding::help_name
help-reader-first = beginning of the story
# app/bindings.rs Binding::help_name
help-reader-last = end, or line N after a number
# app/bindings.rs Binding::help_name
help-reader-percent = to N percent, after a number
# app/bindings.rs Binding::help_name
help-reader-next-section = next section
# app/bindings.rs Binding::help_name
help-reader-previous-section = previous section
# app/bindings.rs Binding::help_name
help-reader-next-paragraph = next paragraph
# app/bindings.rs Binding::help_name
help-reader-previous-paragraph = previous paragraph
# app/bindings.rs Binding::help_name
help-reader-next-story = next story of the list
# app/bindings.rs Binding::help_name
help-reader-previous-story = previous story of the list
# app/bindings.rs Binding::help_name
help-reader-find = find in this story
# app/bindings.rs Binding::help_name
help-reader-next-match = next match, or next section
# app/bindings.rs Binding::help_name
help-reader-previous-match = previous match, or previous section
# app/bindings.rs Binding::help_name
help-reader-next-link = next link or note
# app/bindings.rs Binding::help_name
help-reader-previous-link = previous link or note
# app/bindings.rs Binding::help_name
help-reader-follow = follow the link, show the note
# app/bindings.rs Binding::help_name
help-reader-go-back = back to where you were
# app/bindings.rs Binding::help_name
help-reader-go-forward = forward again
# app/bindings.rs Binding::help_name
help-reader-set-mark = set mark a–z, or A–Z in any story
# app/bindings.rs Binding::help_name
help-reader-go-to-mark = go to a mark; '' goes back
# app/bindings.rs Binding::help_name
help-reader-bookmark = set or take back a bookmark here
# app/bindings.rs Binding::help_name
help-reader-contents = contents
# app/bindings.rs Binding::help_name
help-reader-about = about this entry
# app/bindings.rs Binding::help_name
help-reader-claims = claims and how certain they are
# app/bindings.rs Binding::help_name
help-reader-original = original or translation
# app/bindings.rs Binding::help_name
help-reader-wider = wider lines
# app/bindings.rs Binding::help_name
help-reader-narrower = narrower lines
# app/bindings.rs Binding::help_name
help-reader-usual-width = usual width
# app/bindings.rs Binding::help_name
help-reader-zen = text only

## What keys do (popup), in at most 40 columns.

# app/bindings.rs Binding::help_name
help-popup-down = down
# app/bindings.rs Binding::help_name
help-popup-up = up
# app/bindings.rs Binding::help_name
help-popup-page-down = page down
# app/bindings.rs Binding::help_name
help-popup-page-up = page up
# app/bindings.rs Binding::help_name
help-popup-half-page-down = half a page down
# app/bindings.rs Binding::help_name
help-popup-half-page-up = half a page up
# app/bindings.rs Binding::help_name
help-popup-first = to the top
# app/bindings.rs Binding::help_name
help-popup-last = to the end
# app/bindings.rs Binding::help_name
help-popup-choose = choose the row, follow the link
# app/bindings.rs Binding::help_name
help-popup-next-link = next link
# app/bindings.rs Binding::help_name
help-popup-previous-link = previous link
# app/bindings.rs Binding::help_name
help-popup-search = search the help
# app/bindings.rs Binding::help_name
help-popup-clear = take all facets back

## What keys do (prompt), in at most 40 columns.

# app/bindings.rs Binding::help_name
help-prompt-accept = accept; open the selected story
# app/bindings.rs Binding::help_name
help-prompt-cancel = cancel and clear
# app/bindings.rs Binding::help_name
help-prompt-keep = keep the filter, back to the list
# app/bindings.rs Binding::help_name
help-prompt-next-row = next row or match
# app/bindings.rs Binding::help_name
help-prompt-previous-row = previous row or match
# app/bindings.rs Binding::help_name
help-prompt-left = letter back
# app/bindings.rs Binding::help_name
help-prompt-right = letter forward
# app/bindings.rs Binding::help_name
help-prompt-start = to the start of the line
# app/bindings.rs Binding::help_name
help-prompt-end = to the end of the line
# app/bindings.rs Binding::help_name
help-prompt-erase-before = erase the letter before
# app/bindings.rs Binding::help_name
help-prompt-erase-after = erase the letter after
# app/bindings.rs Binding::help_name
help-prompt-erase-word = erase the word before
# app/bindings.rs Binding::help_name
help-prompt-erase-line = erase the line

## What keys do (anywhere), in at most 40 columns.

# app/bindings.rs Binding::help_name
help-anywhere-help = help for this screen
# app/bindings.rs Binding::help_name
help-anywhere-back = clear the search, or back
# app/bindings.rs Binding::help_name
help-anywhere-leave = back; from the first screen: quit
# app/bindings.rs Binding::help_name
help-anywhere-quit = quit
# app/bindings.rs Binding::help_name
help-anywhere-quick-exit = quick exit: clear the screen and end
# app/bindings.rs Binding::help_name
help-anywhere-theme = next colour theme
# app/bindings.rs Binding::help_name
help-anywhere-warnings = content warnings on or off
# app/bindings.rs Binding::help_name
help-anywhere-reload = read the archive again
# app/bindings.rs Binding::help_name
help-anywhere-redraw = draw the screen again
# app/bindings.rs Binding::help_name
help-anywhere-suspend = pause; fg comes back

# app/bindings.rs BINDINGS
help-list-copy-reference = copy a reference to the story
# app/bindings.rs BINDINGS
help-reader-copy-reference = copy a reference to this paragraph
# app/bindings.rs BINDINGS
help-reader-copy-paragraph = copy this paragraph, with a reference
# app/bindings.rs BINDINGS
help-anywhere-calibrate = how right-to-left text is shown

## The proofreaders' desk.

# app/bindings.rs Scope::heading_name; cli/keys.rs table, markdown
keys-desk = Proofreading
# app/bindings.rs Scope::heading_name; cli/keys.rs table, markdown
keys-note = The words of a note
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-note-write = write
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-note-next-sentence = next sentence
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-note-widen = a word more
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-note-next-kind = kind
# app/bindings.rs Binding::hint_name; view/status.rs hint
hint-note-suggest = suggest
# app/bindings.rs Binding::help_name
help-list-review = what waits to be proofread
# app/bindings.rs Binding::help_name
help-reader-proofread = proofread this text
# app/bindings.rs Binding::help_name
help-desk-page-down = page down
# app/bindings.rs Binding::help_name
help-desk-page-up = page up
# app/bindings.rs Binding::help_name
help-desk-down = line down
# app/bindings.rs Binding::help_name
help-desk-up = line up
# app/bindings.rs Binding::help_name
help-desk-half-page-down = half a page down
# app/bindings.rs Binding::help_name
help-desk-half-page-up = half a page up
# app/bindings.rs Binding::help_name
help-desk-first = beginning of the text
# app/bindings.rs Binding::help_name
help-desk-last = end of the text
# app/bindings.rs Binding::help_name
help-desk-ok = right, and the next text
# app/bindings.rs Binding::help_name
help-desk-force-ok = right all the same, with a reason
# app/bindings.rs Binding::help_name
help-desk-problem = something is wrong: say what
# app/bindings.rs Binding::help_name
help-desk-next-item = next text of the queue
# app/bindings.rs Binding::help_name
help-desk-previous-item = previous text of the queue
# app/bindings.rs Binding::help_name
help-desk-skip = next text, without a trace
# app/bindings.rs Binding::help_name
help-desk-next-finding = next finding of the checks
# app/bindings.rs Binding::help_name
help-desk-previous-finding = previous finding of the checks
# app/bindings.rs Binding::help_name
help-desk-explain = the finding in full, and what mends it
# app/bindings.rs Binding::help_name
help-desk-errors-first = findings: errors first
# app/bindings.rs Binding::help_name
help-desk-in-order = findings: as they stand in the text
# app/bindings.rs Binding::help_name
help-desk-next-change = next change since your verdict
# app/bindings.rs Binding::help_name
help-desk-previous-change = previous change since your verdict
# app/bindings.rs Binding::help_name
help-desk-note = note on a sentence or on words
# app/bindings.rs Binding::help_name
help-desk-notes = notes on the text, and replies
# app/bindings.rs Binding::help_name
help-desk-dismiss = the finding is right as it stands
# app/bindings.rs Binding::help_name
help-desk-dismiss-alike = so are all with the same words
# app/bindings.rs Binding::help_name
help-desk-undo = take back what you said last
# app/bindings.rs Binding::help_name
help-desk-flag = flags of the story: set or lift
# app/bindings.rs Binding::help_name
help-desk-fix = apply the shown fix to the file
# app/bindings.rs Binding::help_name
help-desk-edit = edit the file, with your editor
# app/bindings.rs Binding::help_name
help-desk-suggest = words of the dictionaries
# app/bindings.rs Binding::help_name
help-desk-accept-word = this word is right: to the list
# app/bindings.rs Binding::help_name
help-desk-changes = what changed since former verdicts
# app/bindings.rs Binding::help_name
help-desk-both-languages = original and translation together
# app/bindings.rs Binding::help_name
help-desk-reveal = names for hidden characters
# app/bindings.rs Binding::help_name
help-note-write = write the note
# app/bindings.rs Binding::help_name
help-note-next-sentence = next sentence
# app/bindings.rs Binding::help_name
help-note-previous-sentence = previous sentence
# app/bindings.rs Binding::help_name
help-note-widen = one word more
# app/bindings.rs Binding::help_name
help-note-narrow = one word less
# app/bindings.rs Binding::help_name
help-note-next-kind = another kind of note
# app/bindings.rs Binding::help_name
help-note-suggest = what should stand there instead
