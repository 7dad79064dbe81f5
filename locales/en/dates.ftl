# English is the language the others are made from. Each comment says where in src/ the words stand.

## Months.

# archive/date_words.rs Words::months
month-january = January
# archive/date_words.rs Words::months
month-february = February
# archive/date_words.rs Words::months
month-march = March
# archive/date_words.rs Words::months
month-april = April
# archive/date_words.rs Words::months
month-may = May
# archive/date_words.rs Words::months
month-june = June
# archive/date_words.rs Words::months
month-july = July
# archive/date_words.rs Words::months
month-august = August
# archive/date_words.rs Words::months
month-september = September
# archive/date_words.rs Words::months
month-october = October
# archive/date_words.rs Words::months
month-november = November
# archive/date_words.rs Words::months
month-december = December
# archive/date_words.rs Words::short_months, in lists
month-short-january = Jan
# archive/date_words.rs Words::short_months, in lists
month-short-february = Feb
# archive/date_words.rs Words::short_months, in lists
month-short-march = Mar
# archive/date_words.rs Words::short_months, in lists
month-short-april = Apr
# archive/date_words.rs Words::short_months, in lists
month-short-may = May
# archive/date_words.rs Words::short_months, in lists
month-short-june = Jun
# archive/date_words.rs Words::short_months, in lists
month-short-july = Jul
# archive/date_words.rs Words::short_months, in lists
month-short-august = Aug
# archive/date_words.rs Words::short_months, in lists
month-short-september = Sep
# archive/date_words.rs Words::short_months, in lists
month-short-october = Oct
# archive/date_words.rs Words::short_months, in lists
month-short-november = Nov
# archive/date_words.rs Words::short_months, in lists
month-short-december = Dec

## Months of the Solar Hijri calendar. English and German do not show them today; the words are there so that all languages have the same ids.

# archive/solar_hijri.rs MONTHS
month-solar-farvardin = Farvardin
# archive/solar_hijri.rs MONTHS
month-solar-ordibehesht = Ordibehesht
# archive/solar_hijri.rs MONTHS
month-solar-khordad = Khordad
# archive/solar_hijri.rs MONTHS
month-solar-tir = Tir
# archive/solar_hijri.rs MONTHS
month-solar-mordad = Mordad
# archive/solar_hijri.rs MONTHS
month-solar-shahrivar = Shahrivar
# archive/solar_hijri.rs MONTHS
month-solar-mehr = Mehr
# archive/solar_hijri.rs MONTHS
month-solar-aban = Aban
# archive/solar_hijri.rs MONTHS
month-solar-azar = Azar
# archive/solar_hijri.rs MONTHS
month-solar-dey = Dey
# archive/solar_hijri.rs MONTHS
month-solar-bahman = Bahman
# archive/solar_hijri.rs MONTHS
month-solar-esfand = Esfand

## Putting days, months and years together. $day and $year are texts in the digits of the reader, never numbers: a year takes no separators.

# archive/date_words.rs Words::day_and_month; $month is the name
date-day-month = { $day } { $month }
# archive/date_phrases.rs range, solar_phrases.rs solar_range: the first day of “3 to 5 May”, where the rest is said once
date-day-alone = { $day }
# archive/date_words.rs Words::with_year: behind a month
date-month-year = { $month } { $year }
# archive/date_words.rs Words::with_year: behind a day and a month; one pattern today
date-day-month-year = { $date } { $year }
# archive/date_words.rs Words::before_christ
date-before-christ = { $year } BC
# archive/date_words.rs Words::decade; app/facets.rs decades: the label of a period. $year is the first of the ten.
date-decade = { $year }s
# archive/date_words.rs Words::the_decade, within a sentence
date-decade-in-sentence = the { $year }s
# archive/solar_phrases.rs YEARS: a decade that begins in the middle of another calendar’s; English is new
date-decade-solar = the years { $first } to { $last }
# archive/solar_phrases.rs either: one of two months or years may be meant
date-either-of-two = { $first }/{ $second }
# archive/dates.rs words_in: by the Solar Hijri calendar, and by the Gregorian one
date-both-calendars = { $date } ({ $gregorian })

## What is not certain.

# archive/date_words.rs Words::about
date-about = about { $date }
# archive/date_words.rs Words::uncertain
date-uncertain = uncertain: { $date }
# archive/date_words.rs Words::uncertain_short, in lists
date-uncertain-short = { $date }?
# archive/date_words.rs Words::some_year
date-some-year = some year between { $first } and { $last }
# archive/date_words.rs Words::some_month_of; $date is a year
date-some-month-of = some month of { $date }
# archive/date_words.rs Words::some_month
date-some-month = some month between { $first } and { $last }
# archive/date_words.rs Words::some_day_of; $date is a month or a year
date-some-day-of = some day of { $date }
# archive/date_words.rs Words::some_day
date-some-day = some day between { $first } and { $last }

## From one date to another, and several.

# archive/date_words.rs Words::range
date-range = { $start } to { $end }
# archive/date_words.rs Words::open_end
date-open-end = { $start } to today
# archive/date_words.rs Words::open_end_short
date-open-end-short = since { $start }
# archive/date_words.rs Words::open_start
date-open-start = until { $end }
# archive/date_words.rs Words::unknown_end
date-unknown-end = { $start } to an unknown date
# archive/date_words.rs Words::unknown_end_short
date-unknown-end-short = from { $start }
# archive/date_words.rs Words::unknown_start
date-unknown-start = an unknown date to { $end }
# archive/date_words.rs Words::comma
date-comma = { $first }, { $second }
# archive/date_words.rs Words::or
date-or = { $first } or { $second }
# archive/date_words.rs Words::or_earlier
date-or-earlier = { $date } or earlier
# archive/date_words.rs Words::or_later
date-or-later = { $date } or later
# archive/date_words.rs Words::some_time
date-some-time = some time from { $first } to { $last }
