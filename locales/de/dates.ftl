# status: draft; no native reader has checked it yet

## Months.

month-january = Januar
month-february = Februar
month-march = März
month-april = April
month-may = Mai
month-june = Juni
month-july = Juli
month-august = August
month-september = September
month-october = Oktober
month-november = November
month-december = Dezember
month-short-january = Jan.
month-short-february = Feb.
month-short-march = März
month-short-april = Apr.
month-short-may = Mai
month-short-june = Juni
month-short-july = Juli
month-short-august = Aug.
month-short-september = Sept.
month-short-october = Okt.
month-short-november = Nov.
month-short-december = Dez.

## Months of the Solar Hijri calendar, which Persian alone shows; the words are there so that all languages have the same ids.

month-solar-farvardin = Farwardin
month-solar-ordibehesht = Ordibehescht
month-solar-khordad = Chordad
month-solar-tir = Tir
month-solar-mordad = Mordad
month-solar-shahrivar = Schahriwar
month-solar-mehr = Mehr
month-solar-aban = Aban
month-solar-azar = Asar
month-solar-dey = Dey
month-solar-bahman = Bahman
month-solar-esfand = Esfand

## Putting days, months and years together. $day and $year are texts in the digits of the reader, never numbers: a year takes no separators.

date-day-month = { $day }. { $month }
date-day-alone = { $day }.
date-month-year = { $month } { $year }
date-day-month-year = { $date } { $year }
date-before-christ = { $year } v. Chr.
date-decade = { $year }er Jahre
date-decade-in-sentence = { $year }er Jahre
date-decade-solar = die Jahre { $first } bis { $last }
date-either-of-two = { $first }/{ $second }
date-both-calendars = { $date } ({ $gregorian })

## What is not certain.

date-about = etwa { $date }
date-uncertain = unsicher: { $date }
date-uncertain-short = { $date }?
date-some-year = ein Jahr zwischen { $first } und { $last }
date-some-month-of = { $date }, Monat unbekannt
date-some-month = ein Monat zwischen { $first } und { $last }
date-some-day-of = { $date }, Tag unbekannt
date-some-day = ein Tag zwischen dem { $first } und dem { $last }

## From one date to another, and several.

date-range = { $start } bis { $end }
date-open-end = { $start } bis heute
date-open-end-short = seit { $start }
date-open-start = bis { $end }
date-unknown-end = { $start } bis zu einem unbekannten Datum
date-unknown-end-short = ab { $start }
date-unknown-start = unbekanntes Datum bis { $end }
date-comma = { $first }, { $second }
date-or = { $first } oder { $second }
date-or-earlier = { $date } oder früher
date-or-later = { $date } oder später
date-some-time = irgendwann von { $first } bis { $last }
