# status: draft; no native reader has checked it yet

## Joining. Lists of any length take a separator; its spaces count.

between-commas = { "، " }
between-semicolons = { "؛ " }
between-quoted = { "»، «" }
label-and-value = { $label }: { $value }
name-with-forms = { $name } ({ $forms })
either-or = { $first } أو { $second }
both-and = { $first } + { $second }

## Counting.

stories-count =
    { $count ->
        [zero] لا قصص
        [one] قصة واحدة
        [two] قصتان
        [few] { $count } قصص
        [many] { $count } قصة
       *[other] { $count } قصة
    }
number-of-all = { $number } من { $count }

## Meaning something else.

did-you-mean = لعل المقصود «{ $word }».
