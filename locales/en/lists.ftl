# English is the language the others are made from. Each comment says where in src/ the words stand.

## Tabs.

# app/browse.rs Tab
tab-stories = Stories
# app/browse.rs Tab
tab-countries = Countries
# app/browse.rs Tab
tab-themes = Themes
# app/browse.rs Tab
tab-saved = Saved

## The order of a list, behind its count.

# app/story_list.rs Sort
sort-newest = newest first
# app/story_list.rs Sort
sort-oldest = oldest first
# app/story_list.rs Sort
sort-title = by title
# app/story_list.rs Sort
sort-longest = longest first

## Headings of shelves and facets.

# app/facets.rs Facet::heading; cli/stats.rs lines
facet-country = Where it happens
# app/facets.rs Facet::heading; cli/stats.rs lines
facet-origin = Where people come from
# app/facets.rs Facet::heading; cli/stats.rs lines
facet-theme = Theme
# app/facets.rs Facet::heading; cli/stats.rs lines
facet-kind = Kind
# app/facets.rs Facet::heading; cli/stats.rs lines
facet-language = Language
# app/facets.rs Facet::heading
facet-period = Period
# app/facets.rs Facet::heading
facet-reading = Reading
# app/facets.rs Facet::phrase: people from there, where the facet is not named beside it
origin-phrase = from { $country }
# app/facets.rs Facet::values: the label of the value "read", which stays as an id
reading-read = read
# app/facets.rs Facet::values: the label of the value "unread"
reading-unread = unread
# app/popup.rs PopupState::facets
title-facets = Narrow the list

## Rows.

# view/facts.rs scene: an entry of more than two countries
countries-count = { $count } countries
# view/rows.rs bookmark_row: the words at the place of a bookmark
bookmark-words = “{ $words }…”
# view/rows.rs saved_rows: a bookmark whose entry is gone
bookmark-lost = { $entry } (not in this archive)
# app/saved.rs rows
heading-recent = Go on reading
# app/saved.rs rows
heading-bookmarks = Bookmarks

## Empty lists.

# view/rows.rs story_rows
list-empty-archive = This archive has no story that can be shown yet.
# view/rows.rs story_rows
list-empty-filter = No story fits. Esc widens the list again.
# view/rows.rs saved_rows
list-empty-saved = Nothing yet. B bookmarks a story or, in a story, the page.

## Notices.

# app/browsing.rs start_filter
nothing-to-filter = There is nothing to filter here.
# app/browsing.rs open_random
archive-is-empty = The archive is empty.
# app/browsing.rs toggle_bookmark
bookmark-removed = The bookmark is gone.
# app/browsing.rs toggle_bookmark
bookmark-set = Bookmarked; tab 4 lists it.
# app/browsing.rs toggle_preview
preview-waits = The preview waits for a wider window.
# app/browsing.rs show_faults
title-faults = Faults in the archive
# app/compose/mod.rs faults
no-faults = Nothing is wrong with the archive.
