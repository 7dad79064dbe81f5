# status: draft; no native reader has checked it yet

## Joining. Lists of any length take a separator; its spaces count.

between-commas = { ", " }
between-semicolons = { "; " }
between-quoted = { "“, „" }
label-and-value = { $label }: { $value }
name-with-forms = { $name } ({ $forms })
either-or = { $first } oder { $second }
both-and = { $first } + { $second }

## Counting.

stories-count =
    { $count ->
        [one] { $count } Geschichte
       *[other] { $count } Geschichten
    }
number-of-all = { $number } von { $count }

## Meaning something else.

did-you-mean = Gemeint ist vielleicht „{ $word }“.
