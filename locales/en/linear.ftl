# English is the language the others are made from. Each comment says where in src/ the words stand.

## The conversation. Words that can be typed (“help”, “quit”, “saved”) stay as they are in every language.

# app/linear/mod.rs greeting
linear-greeting = Type a number to open, Enter for more, help for help.
# app/linear/mod.rs answer
linear-means-nothing = “{ $word }” means nothing here. Type help.
# app/linear/mod.rs choose
linear-no-link = No link { $number } has been told yet.
# app/linear/mod.rs choose
linear-no-number = There is no number { $number } in this list.
# app/linear/mod.rs follow
linear-entry-not-shown = The archive does not show that entry.
# app/linear/mod.rs obey
linear-needs-story = That works in a story. Type a number to open one.
# app/linear/mod.rs tell_of
linear-no-note = There is no note of that number.
# app/linear/mod.rs tell_of
linear-bookmarked = Bookmarked. saved lists the bookmarks.
# app/linear/telling.rs begin
linear-warning = Enter reads it, quit goes back.
# app/linear/telling.rs go_on
linear-end = The end.
# app/linear/telling.rs tell_links; $links are joined by between-semicolons
linear-links = Links: { $links }.
# app/linear/telling.rs tell_links: one of them
linear-link = { $number } { $words }

## Lists.

# app/linear/listing.rs stories; $stories is stories-count
linear-found = { $stories } with “{ $words }”
# app/linear/listing.rs shelves: a row
linear-shelf = { $label }, { $stories }
# app/linear/listing.rs shelf: a title
linear-shelf-title = { $label }: { $stories }
# app/linear/listing.rs saved: a row
linear-bookmark = Bookmark in { $title }: { $words }
# app/linear/listing.rs saved: a title
linear-saved-title = What you read last, and bookmarks
# app/linear/listing.rs more: the title of a list as a sentence
linear-list-title = { $title }.
# app/linear/listing.rs more
linear-row = { $number }. { $row }
# app/linear/listing.rs more
linear-list-told = That was the whole list.
# app/linear/listing.rs more
linear-more = { $count } more; Enter says them.
# app/linear/listing.rs story_row; $facts are joined by between-commas
linear-story = { $title }. { $facts }
# app/linear/listing.rs story_row: one that was read
linear-story-read = { $title }. { $facts }, read

## What a screen shows by its looks.

# app/linear/spoken.rs spoken_part
linear-section = Section: { $words }
# app/linear/spoken.rs spoken_part
linear-quotation = Quotation: { $words }
# app/linear/spoken.rs spoken_part
linear-speaker = Said by { $speaker }
# app/linear/spoken.rs spoken_part
linear-item = - { $words }

## Its help. The ids end in the word that is typed.

# app/linear/command.rs help
linear-help-number = A number opens a row of the list or follows a link of the story.
# app/linear/command.rs help
linear-help-enter = Enter alone says more of the list, or the next paragraph.
# app/linear/command.rs help
linear-help-slash = A slash and words, such as /berlin, lists the stories that have them.
# app/linear/command.rs help
linear-help-letters = The first letters of a word are enough.
# app/linear/command.rs help: a line; $does is one of linear-does-*
linear-help-line = { $word }: { $does }.
# app/linear/command.rs help: a line of what works in a story
linear-help-line-story = { $word }, in a story: { $does }.
# app/linear/command.rs Command::message_name
linear-does-countries = lists the countries in which stories happen
# app/linear/command.rs Command::message_name
linear-does-origins = lists the countries from which people come
# app/linear/command.rs Command::message_name
linear-does-themes = lists the themes
# app/linear/command.rs Command::message_name
linear-does-stories = lists all stories
# app/linear/command.rs Command::message_name
linear-does-saved = lists what you read last, and your bookmarks
# app/linear/command.rs Command::message_name
linear-does-info = tells about the entry
# app/linear/command.rs Command::message_name
linear-does-claims = tells the claims and how certain they are
# app/linear/command.rs Command::message_name
linear-does-note = with a number, tells that note
# app/linear/command.rs Command::message_name
linear-does-rest = reads on to the end
# app/linear/command.rs Command::message_name
linear-does-previous = says the paragraph before once more
# app/linear/command.rs Command::message_name
linear-does-bookmark = sets a bookmark here
# app/linear/command.rs Command::message_name
linear-does-help = says this
# app/linear/command.rs Command::message_name
linear-does-quit = goes back, and from the list ends
