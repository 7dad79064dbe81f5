# English is the language the others are made from. Each comment says where in src/ the words stand.

## Months.

# archive/date_words.rs MONTHS
month-january = January
# archive/date_words.rs MONTHS
month-february = February
# archive/date_words.rs MONTHS
month-march = March
# archive/date_words.rs MONTHS
month-april = April
# archive/date_words.rs MONTHS
month-may = May
# archive/date_words.rs MONTHS
month-june = June
# archive/date_words.rs MONTHS
month-july = July
# archive/date_words.rs MONTHS
month-august = August
# archive/date_words.rs MONTHS
month-september = September
# archive/date_words.rs MONTHS
month-october = October
# archive/date_words.rs MONTHS
month-november = November
# archive/date_words.rs MONTHS
month-december = December
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-january = Jan
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-february = Feb
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-march = Mar
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-april = Apr
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-may = May
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-june = Jun
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-july = Jul
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-august = Aug
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-september = Sep
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-october = Oct
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-november = Nov
# archive/date_words.rs SHORT_MONTHS, in lists
month-short-december = Dec

## Months of the Solar Hijri calendar, which Persian alone shows; the words are there so that all languages have the same ids.

# archive/date_words.rs SOLAR_MONTHS
month-solar-farvardin = Farvardin
# archive/date_words.rs SOLAR_MONTHS
month-solar-ordibehesht = Ordibehesht
# archive/date_words.rs SOLAR_MONTHS
month-solar-khordad = Khordad
# archive/date_words.rs SOLAR_MONTHS
month-solar-tir = Tir
# archive/date_words.rs SOLAR_MONTHS
month-solar-mordad = Mordad
# archive/date_words.rs SOLAR_MONTHS
month-solar-shahrivar = Shahrivar
# archive/date_words.rs SOLAR_MONTHS
month-solar-mehr = Mehr
# archive/date_words.rs SOLAR_MONTHS
month-solar-aban = Aban
# archive/date_words.rs SOLAR_MONTHS
month-solar-azar = Azar
# archive/date_words.rs SOLAR_MONTHS
month-solar-dey = Dey
# archive/date_words.rs SOLAR_MONTHS
month-solar-bahman = Bahman
# archive/date_words.rs SOLAR_MONTHS
month-solar-esfand = Esfand

## Putting days, months and years together. $day and $year are texts in the digits of the reader, never numbers: a year takes no separators.

# archive/date_words.rs Words::day_and_month; $month is the name
date-day-month = { $day } { $month }
# archive/date_phrases.rs Say::day_alone: the first day of “3 to 5 May”, where the rest is said once
date-day-alone = { $day }
# archive/date_words.rs Words::month_and_year
date-month-year = { $month } { $year }
# archive/date_words.rs Words::day_and_year: $date is a day and a month
date-day-month-year = { $date } { $year }
# archive/date_phrases.rs Say::year_number
date-before-christ = { $year } BC
# archive/date_phrases.rs Say::year_left_open; app/facets.rs decades: the label of a period. $year is the first of the ten.
date-decade = { $year }s
# archive/date_phrases.rs Say::year_left_open, between other words
date-decade-in-sentence = the { $year }s
# archive/solar_phrases.rs Say::solar_year: a decade that begins in the middle of another calendar’s
date-decade-solar = the years { $first } to { $last }
# archive/solar_phrases.rs Say::either: one of two months or years may be meant
date-either-of-two = { $first }/{ $second }
# archive/dates.rs Date::words_in: by the Solar Hijri calendar, and by the Gregorian one
date-both-calendars = { $date } ({ $gregorian })

## What is not certain.

# archive/date_phrases.rs Say::date
date-about = about { $date }
# archive/date_phrases.rs Say::date
date-uncertain = uncertain: { $date }
# archive/date_phrases.rs Say::date, in lists
date-uncertain-short = { $date }?
# archive/date_phrases.rs Say::year_left_open, archive/solar_phrases.rs Say::solar_year
date-some-year = some year between { $first } and { $last }
# archive/date_phrases.rs Say::unqualified; $date is a year
date-some-month-of = some month of { $date }
# archive/date_phrases.rs Say::between, archive/solar_phrases.rs Say::solar_between; two months
date-some-month = some month between { $first } and { $last }
# archive/date_phrases.rs Say::unqualified; $date is a month or a year
date-some-day-of = some day of { $date }
# archive/date_phrases.rs Say::between, archive/solar_phrases.rs Say::solar_between; two whole days
date-some-day = some day between { $first } and { $last }

## From one date to another, and several.

# archive/date_words.rs Words::range
date-range = { $start } to { $end }
# archive/date_phrases.rs Say::interval
date-open-end = { $start } to today
# archive/date_phrases.rs Say::interval, in lists
date-open-end-short = since { $start }
# archive/date_phrases.rs Say::interval
date-open-start = until { $end }
# archive/date_phrases.rs Say::interval
date-unknown-end = { $start } to an unknown date
# archive/date_phrases.rs Say::interval, in lists
date-unknown-end-short = from { $start }
# archive/date_phrases.rs Say::interval
date-unknown-start = an unknown date to { $end }
# archive/date_phrases.rs Say::set: all but the last, two by two
date-comma = { $first }, { $second }
# archive/date_phrases.rs Say::set: the last one
date-or = { $first } or { $second }
# archive/date_phrases.rs Say::set
date-or-earlier = { $date } or earlier
# archive/date_phrases.rs Say::set
date-or-later = { $date } or later
# archive/date_phrases.rs Say::set
date-some-time = some time from { $first } to { $last }
