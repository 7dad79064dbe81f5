# status: draft; no native reader has checked it yet

## Months.

month-january = کانوونی دووەم
month-february = شوبات
month-march = ئازار
month-april = نیسان
month-may = ئایار
month-june = حوزەیران
month-july = تەمووز
month-august = ئاب
month-september = ئەیلوول
month-october = تشرینی یەکەم
month-november = تشرینی دووەم
month-december = کانوونی یەکەم
month-short-january = کانوونی دووەم
month-short-february = شوبات
month-short-march = ئازار
month-short-april = نیسان
month-short-may = ئایار
month-short-june = حوزەیران
month-short-july = تەمووز
month-short-august = ئاب
month-short-september = ئەیلوول
month-short-october = تشرینی یەکەم
month-short-november = تشرینی دووەم
month-short-december = کانوونی یەکەم

## Months of the Solar Hijri calendar, which Persian alone shows; the words are there so that all languages have the same ids.

month-solar-farvardin = خاکەلێوە
month-solar-ordibehesht = گوڵان
month-solar-khordad = جۆزەردان
month-solar-tir = پووشپەڕ
month-solar-mordad = گەلاوێژ
month-solar-shahrivar = خەرمانان
month-solar-mehr = ڕەزبەر
month-solar-aban = گەڵاڕێزان
month-solar-azar = سەرماوەز
month-solar-dey = بەفرانبار
month-solar-bahman = ڕێبەندان
month-solar-esfand = ڕەشەمە

## Putting days, months and years together. $day and $year are texts in the digits of the reader, never numbers: a year takes no separators.

date-day-month = { $day }ی { $month }
date-day-alone = { $day }
date-month-year = { $month }ی { $year }
date-day-month-year = { $date }ی { $year }
date-before-christ = { $year }ی پێش زایین
date-decade = دەیەی { $year }
date-decade-in-sentence = دەیەی { $year }
date-decade-solar = ساڵانی { $first } تا { $last }
date-either-of-two = { $first }/{ $second }
date-both-calendars = { $date } ({ $gregorian })

## What is not certain.

date-about = نزیکەی { $date }
date-uncertain = نادڵنیا: { $date }
date-uncertain-short = { $date }؟
date-some-year = ساڵێک لە نێوان { $first } و { $last }
date-some-month-of = مانگێک لە { $date }
date-some-month = مانگێک لە نێوان { $first } و { $last }
date-some-day-of = ڕۆژێک لە { $date }
date-some-day = ڕۆژێک لە نێوان { $first } و { $last }

## From one date to another, and several.

date-range = { $start } تا { $end }
date-open-end = { $start } تا ئەمڕۆ
date-open-end-short = لە { $start }ەوە
date-open-start = تا { $end }
date-unknown-end = { $start } تا ڕێکەوتێکی نەزانراو
date-unknown-end-short = لە { $start }ەوە
date-unknown-start = ڕێکەوتێکی نەزانراو تا { $end }
date-comma = { $first }، { $second }
date-or = { $first } یان { $second }
date-or-earlier = { $date } یان پێشتر
date-or-later = { $date } یان دواتر
date-some-time = کاتێک لە { $first } تا { $last }
