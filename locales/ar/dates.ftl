# status: draft; no native reader has checked it yet

## Months.

month-january = كانون الثاني
month-february = شباط
month-march = آذار
month-april = نيسان
month-may = أيار
month-june = حزيران
month-july = تموز
month-august = آب
month-september = أيلول
month-october = تشرين الأول
month-november = تشرين الثاني
month-december = كانون الأول
month-short-january = كانون الثاني
month-short-february = شباط
month-short-march = آذار
month-short-april = نيسان
month-short-may = أيار
month-short-june = حزيران
month-short-july = تموز
month-short-august = آب
month-short-september = أيلول
month-short-october = تشرين الأول
month-short-november = تشرين الثاني
month-short-december = كانون الأول

## Months of the Solar Hijri calendar, which Persian alone shows; the words are there so that all languages have the same ids.

month-solar-farvardin = فروردين
month-solar-ordibehesht = أرديبهشت
month-solar-khordad = خرداد
month-solar-tir = تير
month-solar-mordad = مرداد
month-solar-shahrivar = شهريور
month-solar-mehr = مهر
month-solar-aban = آبان
month-solar-azar = آذر الإيراني
month-solar-dey = دي
month-solar-bahman = بهمن
month-solar-esfand = إسفند

## Putting days, months and years together. $day and $year are texts in the digits of the reader, never numbers: a year takes no separators.

date-day-month = { $day } { $month }
date-day-alone = { $day }
date-month-year = { $month } { $year }
date-day-month-year = { $date } { $year }
date-before-christ = { $year } ق.م
date-decade = عقد { $year }
date-decade-in-sentence = عقد { $year }
date-decade-solar = السنوات من { $first } إلى { $last }
date-either-of-two = { $first }/{ $second }
date-both-calendars = { $date } ({ $gregorian })

## What is not certain.

date-about = نحو { $date }
date-uncertain = غير مؤكد: { $date }
date-uncertain-short = { $date }؟
date-some-year = سنة ما بين { $first } و{ $last }
date-some-month-of = شهر ما من { $date }
date-some-month = شهر ما بين { $first } و{ $last }
date-some-day-of = يوم ما من { $date }
date-some-day = يوم ما بين { $first } و{ $last }

## From one date to another, and several.

date-range = { $start } إلى { $end }
date-open-end = { $start } إلى اليوم
date-open-end-short = منذ { $start }
date-open-start = حتى { $end }
date-unknown-end = { $start } إلى تاريخ مجهول
date-unknown-end-short = من { $start }
date-unknown-start = تاريخ مجهول إلى { $end }
date-comma = { $first } أو { $second }
date-or = { $first } أو { $second }
date-or-earlier = { $date } أو قبل ذلك
date-or-later = { $date } أو بعد ذلك
date-some-time = وقت ما من { $first } إلى { $last }
