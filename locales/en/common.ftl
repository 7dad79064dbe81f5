# English is the language the others are made from. Each comment says where in src/ the words stand.

## Joining. Lists of any length take a separator; its spaces count.

# app/compose/words.rs listed; app/compose/mod.rs facts; view/facts.rs where_and_when; view/shelf.rs head; cli/lookup.rs unknown; cli/page.rs citation: ", "
between-commas = { ", " }
# app/compose/words.rs Words::list, listed_apart; app/linear/telling.rs tell_links: "; "
between-semicolons = { "; " }
# archive/entry.rs withdrawn; state/settings.rs one_of: a list of words, the quotation marks of the first and the last stand in the message
between-quoted = { "”, “" }
# app/compose/words.rs labelled: "{name}: {value}". Before a list of links (app/compose/sources.rs source_lines, app/compose/about.rs relations) $value is empty: the message then ends in its space, and the links follow.
label-and-value = { $label }: { $value }
# app/compose/about.rs with_forms: a name with its forms in other scripts, joined by between-commas
name-with-forms = { $name } ({ $forms })
# app/facets.rs Filter::words: values of one facet, joined two by two
either-or = { $first } or { $second }
# app/facets.rs Filter::words: facets, joined two by two
both-and = { $first } + { $second }

## Counting.

# app/counting.rs stories
stories-count =
    { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
# view/shelf.rs narrowed_words, count_words; app/find.rs Find::counter. A padded number ("{shown:>digits$}") is padded by the program, in front of the whole.
number-of-all = { $number } of { $count }

## Meaning something else.

# archive/suggest.rs hint, did_you_mean; archive/choices.rs check_country; archive/language.rs read_tag; cli/lookup.rs suggestion. Before another sentence the program puts a space behind it.
did-you-mean = Did you mean “{ $word }”?
