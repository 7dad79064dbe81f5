# status: draft; no native reader has checked it yet

## What is kept of the reader.

state-no-home = بوخچەی ماڵ نییە بۆ هەڵگرتنی نیشانکراوەکان. XDG_STATE_HOME بخەرە سەر بوخچەیەکی خۆت، یان بە «rawi --private» هیچ هەڵمەگرە.
state-no-home-short = بوخچەی ماڵ نییە
state-cannot-create = بوخچەیەک دروست نەکرا: { $cause }. { $remedy } بوخچە: «{ $path }».
state-cannot-write = لە پەڕگەیەکدا نەنووسرا: { $cause }. { $remedy } پەڕگە: «{ $path }».
state-cannot-remove = پەڕگەیەک لانەبرا: { $cause }. { $remedy } پەڕگە: «{ $path }».
state-cannot-rewrite = پەڕگەیەک سەرلەنوێ نەنووسرایەوە: { $cause }. { $remedy } پەڕگە: «{ $path }».
state-cannot-read = پەڕگەیەک نەخوێنرایەوە: { $cause }. { $remedy } پەڕگە: «{ $path }».
state-cannot-lock = پەڕگەیەک قوفڵ نەکرا: { $cause }. { $remedy } پەڕگە: «{ $path }».
state-cannot-delete = نەسڕایەوە: { $cause }. { $remedy } شوێن: «{ $path }».
state-remedy-space = لەسەر ئەو دیسکە شوێن بکەرەوە و دووبارەی بکەرەوە؛ ئەوەی پێشتر هەڵگیراوە پارێزراوە.
state-remedy-rights = با بتوانیت بیخوێنیتەوە و تێیدا بنووسیت، یان XDG_STATE_HOME بخەرە سەر بوخچەیەکی وا؛ تا ئەو کاتە هیچی نوێ هەڵناگیرێت.
state-remedy-name = شتێکی تر ئەم ناوەی هەیە: بیگوازەرەوە، یان XDG_STATE_HOME بخەرە سەر بوخچەیەکی تر.
state-remedy-disk = ئەوەی پێشتر هەڵگیراوە پارێزراوە؛ دیسکەکە بپشکنە، یان XDG_STATE_HOME بخەرە سەر بوخچەیەکی تر.
state-damaged =
    { $count ->
        [one] { $count } بەشی تێکچووی پشتگوێ خرا، لە دێڕی { $line }؛ ئەوانی تر خوێندرانەوە.
       *[other] { $count } بەشی تێکچووی پشتگوێ خران، یەکەمیان لە دێڕی { $line }؛ ئەوانی تر خوێندرانەوە.
    }
last-not-kept = دوا کارەکانت هەڵنەگیران. { $failure }

## The configuration file as a whole. The path stands before each.

config-no-file = پەڕگە نییە، بۆیە نەخوێندرایەوە؛ بنەڕەتییەکان کار دەکەن.
config-unreadable = ناخوێنرێتەوە: { $cause }. بنەڕەتییەکان کار دەکەن.
config-too-large = لە ٢٥٦ کیبیبایت گەورەترە، بۆیە نەخوێندرایەوە؛ بنەڕەتییەکان کار دەکەن.
config-not-utf8 = UTF-8 نییە، بۆیە نەخوێندرایەوە؛ بە UTF-8 هەڵیبگرە. بنەڕەتییەکان کار دەکەن.

## One setting. The path, the line and the column stand before each.

config-line-ignored = ئەم دێڕە بە هەند وەرناگیرێت. { $what } { $mend }
config-set-twice = ئەم دێڕە بە هەند وەرناگیرێت. پێشتر لە سەرەوە دانراوە و یەکەمەکە بە هەند وەردەگیرێت.
config-not-toml = وەک TOML ناخوێنرێتەوە.
    .mend = ڕێکخستن وەک name = value بنووسە.
config-no-setting = ڕێکخستنێک بە ناوی «{ $name }» نییە.{ $hint }
config-cannot-be = «{ $setting }» ناتوانێت { $value } بێت.{ $hint } { $remedy }
config-language-cannot-be = زمان ناتوانێت { $value } بێت. { $remedy }
config-action-cannot-be = کردار ناتوانێت { $value } بێت. { $remedy }
config-value-text = «{ $text }»
config-value-date = ڕێکەوت
config-value-list = لیست
config-value-table = خشتە
config-is-path = ڕێڕەوی بوخچەیەک یان ئەرشیڤێکی پێچراوە.
config-is-number = ژمارەیەکی تەواوە لە { $least } تا { $most }.
config-is-languages = لیستێکە وەک ["fa", "en"].
config-is-language = دەقێکە وەک "fa".
config-is-keys = «keys» خشتەی وەک [keys.reader] تێدایە. بۆ هەڵبژاردنی کۆمەڵە کلیلێک بنووسە preset = "less".
config-is-table-of-keys = خشتەیەکی کلیل و کردارەکانە.
config-is-action = دەقێکە وەک "top"، یان "none".
config-is-switch = true یان falseـە، بێ نیشانەی وتە.
config-is-one-of = دەتوانێت یەکێک لەمانە بێت: «{ $words }».

## Keys in the configuration file.

config-no-key = کلیلێک بە ناوی «{ $key }» نییە.{ $hint } کلیلەکان وەک «j» و «ctrl-d» و «page-down» یان «g g» دەنووسرێن.
config-no-keys = پێش نیشانەی = کلیل نییە. لە نێوان نیشانەی وتەدا بیاننووسە.
config-no-table = خشتەیەک بە ناوی «{ $name }» نییە.{ $hint } دەتوانێت یەکێک لەمانە بێت: { $words }.
config-no-action = کردارێک بە ناوی «{ $name }» نییە.{ $hint } دەتوانێت یەکێک لەمانە بێت: { $words }.
config-action-elsewhere = «{ $action }» کرداری [keys.{ $there }]یە و لە [keys.{ $here }]دا واتای نییە. دێڕەکە ببە بۆ ئەوێ.
config-same-keys = دێڕی { $line } هەمان کلیل («{ $keys }») لە هەمان خشتەدا بەستووە و ئەو کار دەکات. یەکێک لە دوو دێڕەکە لاببە.
config-key-types = «{ $keys }» لە دێڕی نووسیندا پیتێک دەنووسێت و لەوێ هیچی تری پێ ناکرێت.
config-key-unreachable = ناگەیتە «{ $keys }»، چونکە «{ $taken }» بە تەنها شتێک دەکات. ئەمە زیاد بکە: '{ $taken }' = "none".
