# status: draft; no native reader has checked it yet

## Joining. Lists of any length take a separator; its spaces count.

between-commas = { "، " }
between-semicolons = { "؛ " }
between-quoted = { "»، «" }
label-and-value = { $label }: { $value }
name-with-forms = { $name } ({ $forms })
either-or = { $first } یان { $second }
both-and = { $first } + { $second }

## Counting.

stories-count =
    { $count ->
        [one] { $count } چیرۆک
       *[other] { $count } چیرۆک
    }
number-of-all = { $number } لە { $count }

## Meaning something else.

did-you-mean = لەوانەیە مەبەست «{ $word }» بێت.
