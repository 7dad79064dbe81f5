# English is the language the others are made from. Each comment says where in src/ the words stand.

## The title and the headings of the help. The ids of this file are put together from the word of the scope and the word of the
## action (app/bindings.rs Scope::word, app/action.rs Action::word), as they stand in config.toml.

# app/popup.rs PopupState::help
title-keys = Keys
# app/bindings.rs Scope::heading; cli/keys.rs table, markdown
keys-anywhere = Everywhere
# app/bindings.rs Scope::heading; cli/keys.rs table, markdown
keys-list = Lists
# app/bindings.rs Scope::heading; cli/keys.rs table, markdown
keys-reader = Reader
# app/bindings.rs Scope::heading; cli/keys.rs table, markdown
keys-popup = Pop-ups
# app/bindings.rs Scope::heading; cli/keys.rs table, markdown
keys-prompt = Prompts
# cli/keys.rs help; $help is one of help-*
help-not-in-kiosk = { $help } (not in a kiosk)

## Words behind a key in the hint line.

# app/bindings.rs BINDINGS; view/status.rs hints
hint-list-open = open
# app/bindings.rs BINDINGS; view/status.rs hints
hint-list-filter = filter
# app/bindings.rs BINDINGS; view/status.rs hints
hint-list-facets = facets
# app/bindings.rs BINDINGS; view/status.rs hints
hint-reader-find = find
# app/bindings.rs BINDINGS; view/status.rs hints
hint-reader-next-link = links
# app/bindings.rs BINDINGS; view/status.rs hints
hint-reader-about = about
# app/bindings.rs BINDINGS; view/status.rs hints
hint-prompt-accept = open
# app/bindings.rs BINDINGS; view/status.rs hints
hint-prompt-cancel = clear
# app/bindings.rs BINDINGS; view/status.rs hints
hint-prompt-keep = keep
# app/bindings.rs BINDINGS; view/status.rs hints
hint-anywhere-help = keys

## What keys do (list), in at most 40 columns.

# app/bindings.rs BINDINGS
help-list-open = open
# app/bindings.rs BINDINGS
help-list-out = back to the shelves
# app/bindings.rs BINDINGS
help-list-down = next row
# app/bindings.rs BINDINGS
help-list-up = previous row
# app/bindings.rs BINDINGS
help-list-page-down = page down
# app/bindings.rs BINDINGS
help-list-page-up = page up
# app/bindings.rs BINDINGS
help-list-half-page-down = half a page down
# app/bindings.rs BINDINGS
help-list-half-page-up = half a page up
# app/bindings.rs BINDINGS
help-list-first = first row
# app/bindings.rs BINDINGS
help-list-last = last row
# app/bindings.rs BINDINGS
help-list-next-tab = next tab
# app/bindings.rs BINDINGS
help-list-previous-tab = previous tab
# app/bindings.rs BINDINGS
help-list-stories = all stories
# app/bindings.rs BINDINGS
help-list-countries = countries
# app/bindings.rs BINDINGS
help-list-themes = themes
# app/bindings.rs BINDINGS
help-list-saved = bookmarks and what you read last
# app/bindings.rs BINDINGS
help-list-filter = filter as you type
# app/bindings.rs BINDINGS
help-list-facets = narrow by country, theme, kind and more
# app/bindings.rs BINDINGS
help-list-sort = sort differently
# app/bindings.rs BINDINGS
help-list-random = open a story at random
# app/bindings.rs BINDINGS
help-list-bookmark = set or take back a bookmark
# app/bindings.rs BINDINGS
help-list-toggle-read = mark as read or unread
# app/bindings.rs BINDINGS
help-list-preview = preview on or off
# app/bindings.rs BINDINGS
help-list-faults = what is wrong with the archive

## What keys do (reader), in at most 40 columns.

# app/bindings.rs BINDINGS
help-reader-page-down = page down
# app/bindings.rs BINDINGS
help-reader-page-up = page up
# app/bindings.rs BINDINGS
help-reader-down = line down
# app/bindings.rs BINDINGS
help-reader-up = line up
# app/bindings.rs BINDINGS
help-reader-half-page-down = half a page down
# app/bindings.rs BINDINGS
help-reader-half-page-up = half a page up
# app/bindings.rs BINDINGS
help-reader-first = beginning of the story
# app/bindings.rs BINDINGS
help-reader-last = end, or line N after a number
# app/bindings.rs BINDINGS
help-reader-percent = to N percent, after a number
# app/bindings.rs BINDINGS
help-reader-next-section = next section
# app/bindings.rs BINDINGS
help-reader-previous-section = previous section
# app/bindings.rs BINDINGS
help-reader-next-paragraph = next paragraph
# app/bindings.rs BINDINGS
help-reader-previous-paragraph = previous paragraph
# app/bindings.rs BINDINGS
help-reader-next-story = next story of the list
# app/bindings.rs BINDINGS
help-reader-previous-story = previous story of the list
# app/bindings.rs BINDINGS
help-reader-find = find in this story
# app/bindings.rs BINDINGS
help-reader-next-match = next match, or next section
# app/bindings.rs BINDINGS
help-reader-previous-match = previous match, or previous section
# app/bindings.rs BINDINGS
help-reader-next-link = next link or note
# app/bindings.rs BINDINGS
help-reader-previous-link = previous link or note
# app/bindings.rs BINDINGS
help-reader-follow = follow the link, show the note
# app/bindings.rs BINDINGS
help-reader-go-back = back to where you were
# app/bindings.rs BINDINGS
help-reader-go-forward = forward again
# app/bindings.rs BINDINGS
help-reader-set-mark = set mark a–z, or A–Z in any story
# app/bindings.rs BINDINGS
help-reader-go-to-mark = go to a mark; '' goes back
# app/bindings.rs BINDINGS
help-reader-bookmark = set or take back a bookmark here
# app/bindings.rs BINDINGS
help-reader-contents = contents
# app/bindings.rs BINDINGS
help-reader-about = about this entry
# app/bindings.rs BINDINGS
help-reader-claims = claims and how certain they are
# app/bindings.rs BINDINGS
help-reader-original = original or translation
# app/bindings.rs BINDINGS
help-reader-wider = wider lines
# app/bindings.rs BINDINGS
help-reader-narrower = narrower lines
# app/bindings.rs BINDINGS
help-reader-usual-width = usual width
# app/bindings.rs BINDINGS
help-reader-zen = text only

## What keys do (popup), in at most 40 columns.

# app/bindings.rs BINDINGS
help-popup-down = down
# app/bindings.rs BINDINGS
help-popup-up = up
# app/bindings.rs BINDINGS
help-popup-page-down = page down
# app/bindings.rs BINDINGS
help-popup-page-up = page up
# app/bindings.rs BINDINGS
help-popup-half-page-down = half a page down
# app/bindings.rs BINDINGS
help-popup-half-page-up = half a page up
# app/bindings.rs BINDINGS
help-popup-first = to the top
# app/bindings.rs BINDINGS
help-popup-last = to the end
# app/bindings.rs BINDINGS
help-popup-choose = choose the row, follow the link
# app/bindings.rs BINDINGS
help-popup-next-link = next link
# app/bindings.rs BINDINGS
help-popup-previous-link = previous link
# app/bindings.rs BINDINGS
help-popup-search = search the help
# app/bindings.rs BINDINGS
help-popup-clear = take all facets back

## What keys do (prompt), in at most 40 columns.

# app/bindings.rs BINDINGS
help-prompt-accept = accept; open the selected story
# app/bindings.rs BINDINGS
help-prompt-cancel = cancel and clear
# app/bindings.rs BINDINGS
help-prompt-keep = keep the filter, back to the list
# app/bindings.rs BINDINGS
help-prompt-next-row = next row or match
# app/bindings.rs BINDINGS
help-prompt-previous-row = previous row or match
# app/bindings.rs BINDINGS
help-prompt-left = letter back
# app/bindings.rs BINDINGS
help-prompt-right = letter forward
# app/bindings.rs BINDINGS
help-prompt-start = to the start of the line
# app/bindings.rs BINDINGS
help-prompt-end = to the end of the line
# app/bindings.rs BINDINGS
help-prompt-erase-before = erase the letter before
# app/bindings.rs BINDINGS
help-prompt-erase-after = erase the letter after
# app/bindings.rs BINDINGS
help-prompt-erase-word = erase the word before
# app/bindings.rs BINDINGS
help-prompt-erase-line = erase the line

## What keys do (anywhere), in at most 40 columns.

# app/bindings.rs BINDINGS
help-anywhere-help = help for this screen
# app/bindings.rs BINDINGS
help-anywhere-back = clear the search, or back
# app/bindings.rs BINDINGS
help-anywhere-leave = back; from the first screen: quit
# app/bindings.rs BINDINGS
help-anywhere-quit = quit
# app/bindings.rs BINDINGS
help-anywhere-quick-exit = quick exit: clear the screen and end
# app/bindings.rs BINDINGS
help-anywhere-theme = next colour theme
# app/bindings.rs BINDINGS
help-anywhere-warnings = content warnings on or off
# app/bindings.rs BINDINGS
help-anywhere-reload = read the archive again
# app/bindings.rs BINDINGS
help-anywhere-redraw = draw the screen again
# app/bindings.rs BINDINGS
help-anywhere-suspend = pause; fg comes back

# app/bindings.rs BINDINGS
help-list-copy-reference = copy a reference to the story
# app/bindings.rs BINDINGS
help-reader-copy-reference = copy a reference to this paragraph
# app/bindings.rs BINDINGS
help-reader-copy-paragraph = copy this paragraph, with a reference
# app/bindings.rs BINDINGS
help-anywhere-calibrate = how right-to-left text is shown
