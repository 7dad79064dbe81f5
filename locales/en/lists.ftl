# English is the language the others are made from. Each comment says where in src/ the words stand.

## Tabs.

# app/browse.rs Tab::message_name
tab-stories = Stories
# app/browse.rs Tab::message_name
tab-countries = Countries
# app/browse.rs Tab::message_name
tab-themes = Themes
# app/browse.rs Tab::message_name
tab-saved = Saved
# app/browse.rs Tab::message_name; view/shelf.rs tabs
tab-review = Review
# view/shelf.rs place_words: a tab and the shelf that is open in it; $shelf is a label of the archive or origin-phrase
shelf-open = { $tab } › { $shelf }

## The order of a list, behind its count.

# app/story_list.rs Sort::message_name
sort-newest = newest first
# app/story_list.rs Sort::message_name
sort-oldest = oldest first
# app/story_list.rs Sort::message_name
sort-title = by title
# app/story_list.rs Sort::message_name
sort-longest = longest first

## Headings of shelves and facets.

# app/facets.rs Facet::heading_name; cli/stats.rs lines
facet-country = Where it happens
# app/facets.rs Facet::heading_name; cli/stats.rs lines
facet-origin = Where people come from
# app/facets.rs Facet::heading_name; cli/stats.rs lines
facet-theme = Theme
# app/facets.rs Facet::heading_name; cli/stats.rs lines
facet-kind = Kind
# app/facets.rs Facet::heading_name; cli/stats.rs lines
facet-language = Language
# app/facets.rs Facet::heading_name
facet-period = Period
# app/facets.rs Facet::heading_name
facet-reading = Reading
# app/facets.rs Facet::phrase: people from there, where the facet is not named beside it
origin-phrase = from { $country }
# app/facets.rs Facet::label of the value "read"
reading-read = read
# app/facets.rs Facet::label of the value "unread"
reading-unread = unread
# app/popup.rs PopupState::facets
title-facets = Narrow the list

## Rows.

# view/facts.rs scene: an entry of more than two countries
countries-count = { $count } countries
# view/rows.rs bookmark_row: the words at the place of a bookmark, which end in an ellipsis of the program
bookmark-words = “{ $words }”
# view/rows.rs saved_rows: a bookmark whose entry is gone
bookmark-lost = { $entry } (not in this archive)
# app/saved.rs rows
heading-recent = Go on reading
# app/saved.rs rows
heading-bookmarks = Bookmarks

## Empty lists.

# view/rows.rs no_stories
list-empty-archive = This archive has no story that can be shown yet.
# view/rows.rs no_stories; $key is a key as it is written
list-empty-filter = No story fits. { $key } widens the list again.
# view/rows.rs no_stories, where no key does it
list-empty-filter-alone = No story fits.
# view/rows.rs nothing_saved; $key is a key as it is written
list-empty-saved = Nothing yet. { $key } bookmarks a story or, in a story, the page.
# view/rows.rs nothing_saved, where no key does it
list-empty-saved-alone = Nothing yet.

## Notices.

# app/browsing.rs start_filter
nothing-to-filter = There is nothing to filter here.
# app/browsing.rs open_random
archive-is-empty = The archive is empty.
# app/browsing.rs toggle_bookmark
bookmark-removed = The bookmark is gone.
# app/browsing.rs bookmark_is_set; $key is the key of the tab, usually 4
bookmark-set = Bookmarked; tab { $key } lists it.
# app/browsing.rs bookmark_is_set, where no key leads to that tab
bookmark-set-alone = Bookmarked.
# app/browsing.rs toggle_preview
preview-waits = The preview waits for a wider window.
# app/browsing.rs show_faults
title-faults = Faults in the archive
# app/compose/mod.rs faults
no-faults = Nothing is wrong with the archive.
