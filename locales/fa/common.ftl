# status: draft; no native reader has checked it yet

## Joining. Lists of any length take a separator; its spaces count.

between-commas = { "، " }
between-semicolons = { "؛ " }
between-quoted = { "»، «" }
label-and-value = { $label }: { $value }
name-with-forms = { $name } ({ $forms })
either-or = { $first } یا { $second }
both-and = { $first } + { $second }

## Counting.

stories-count =
    { $count ->
        [one] { $count } روایت
       *[other] { $count } روایت
    }
number-of-all = { $number } از { $count }

## Meaning something else.

did-you-mean = شاید منظور «{ $word }» باشد.
