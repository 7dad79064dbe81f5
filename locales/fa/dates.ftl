# status: draft; no native reader has checked it yet

## Months.

month-january = ژانویه
month-february = فوریه
month-march = مارس
month-april = آوریل
month-may = مه
month-june = ژوئن
month-july = ژوئیه
month-august = اوت
month-september = سپتامبر
month-october = اکتبر
month-november = نوامبر
month-december = دسامبر
month-short-january = ژانویه
month-short-february = فوریه
month-short-march = مارس
month-short-april = آوریل
month-short-may = مه
month-short-june = ژوئن
month-short-july = ژوئیه
month-short-august = اوت
month-short-september = سپتامبر
month-short-october = اکتبر
month-short-november = نوامبر
month-short-december = دسامبر

## Months of the Solar Hijri calendar, which Persian alone shows; the words are there so that all languages have the same ids.

month-solar-farvardin = فروردین
month-solar-ordibehesht = اردیبهشت
month-solar-khordad = خرداد
month-solar-tir = تیر
month-solar-mordad = مرداد
month-solar-shahrivar = شهریور
month-solar-mehr = مهر
month-solar-aban = آبان
month-solar-azar = آذر
month-solar-dey = دی
month-solar-bahman = بهمن
month-solar-esfand = اسفند

## Putting days, months and years together. $day and $year are texts in the digits of the reader, never numbers: a year takes no separators.

date-day-month = { $day } { $month }
date-day-alone = { $day }
date-month-year = { $month } { $year }
date-day-month-year = { $date } { $year }
date-before-christ = { $year } پیش از میلاد
date-decade = دههٔ { $year }
date-decade-in-sentence = دههٔ { $year }
date-decade-solar = سال‌های { $first } تا { $last }
date-either-of-two = { $first }/{ $second }
date-both-calendars = { $date } ({ $gregorian })

## What is not certain.

date-about = حدود { $date }
date-uncertain = با تردید: { $date }
date-uncertain-short = { $date }؟
date-some-year = سالی میان { $first } و { $last }
date-some-month-of = ماهی از { $date }
date-some-month = ماهی میان { $first } و { $last }
date-some-day-of = روزی از { $date }
date-some-day = روزی میان { $first } و { $last }

## From one date to another, and several.

date-range = { $start } تا { $end }
date-open-end = { $start } تا امروز
date-open-end-short = از { $start }
date-open-start = تا { $end }
date-unknown-end = { $start } تا تاریخی نامعلوم
date-unknown-end-short = از { $start }
date-unknown-start = تاریخی نامعلوم تا { $end }
date-comma = { $first }، { $second }
date-or = { $first } یا { $second }
date-or-earlier = { $date } یا پیش از آن
date-or-later = { $date } یا پس از آن
date-some-time = زمانی از { $first } تا { $last }
