# status: draft; no native reader has checked it yet

## The conversation. Words that can be typed (“help”, “quit”, “saved”) stay as they are in every language.

linear-greeting = ژمارەیەک چیرۆک دەکاتەوە، Enter زیاتر دەڵێت، help یارمەتییە.
linear-means-nothing = «{ $word }» لێرە هیچ واتایەکی نییە. help بنووسە.
linear-no-link = هێشتا بەستەری { $number } نەوتراوە.
linear-no-number = ژمارەی { $number } لەم لیستەدا نییە.
linear-entry-not-shown = ئەرشیڤەکە ئەو تۆمارە پیشان نادات.
linear-needs-story = ئەمە لە ناو چیرۆکدا کار دەکات. بە ژمارەیەک چیرۆکێک بکەرەوە.
linear-no-note = تێبینییەک بەو ژمارەیە نییە.
linear-bookmarked = نیشان کرا. saved نیشانکراوەکان دەڵێت.
linear-warning = Enter دەیخوێنێتەوە، quit دەگەڕێتەوە.
linear-end = کۆتایی.
linear-links = بەستەرەکان: { $links }.
linear-link = { $number } { $words }

## Lists.

linear-found = { $stories } بە «{ $words }»
linear-shelf = { $label }، { $stories }
linear-shelf-title = { $label }: { $stories }
linear-bookmark = نیشانکراو لە { $title }: { $words }
linear-saved-title = دوا خوێندراوەکان و نیشانکراوەکان
linear-list-title = { $title }.
linear-row = { $number }. { $row }
linear-list-told = ئەمە هەموو لیستەکە بوو.
linear-more =
    { $count ->
        [one] { $count }ی تر ماوە؛ Enter دەیڵێت.
       *[other] { $count }ی تر ماون؛ Enter دەیانڵێت.
    }
linear-story = { $title }. { $facts }
linear-story-read = { $title }. { $facts }، خوێندراوە

## What a screen shows by its looks.

linear-section = بەش: { $words }
linear-quotation = وەرگیراو: { $words }
linear-speaker = قسەی { $speaker }
linear-item = - { $words }

## Its help. The ids end in the word that is typed.

linear-help-number = ژمارەیەک ڕیزێکی لیست دەکاتەوە یان شوێن بەستەرێکی چیرۆک دەکەوێت.
linear-help-enter = Enter بە تەنها زیاتر لە لیستەکە یان بڕگەی دواتر دەڵێت.
linear-help-slash = هێڵی لار و چەند وشەیەک، وەک /berlin، ئەو چیرۆکانە دەڵێت کە تێیاندایە.
linear-help-letters = پیتەکانی یەکەمی وشەیەک بەسن.
linear-help-line = { $word }: { $does }.
linear-help-line-story = { $word }، لە چیرۆکدا: { $does }.
linear-does-countries = ئەو وڵاتانە دەڵێت کە چیرۆکەکان تێیاندا ڕوو دەدەن
linear-does-origins = ئەو وڵاتانە دەڵێت کە خەڵکەکە لێیانەوە دێن
linear-does-themes = بابەتەکان دەڵێت
linear-does-stories = هەموو چیرۆکەکان دەڵێت
linear-does-saved = دوا خوێندراوەکان و نیشانکراوەکان دەڵێت
linear-does-info = باسی تۆمارەکە دەکات
linear-does-claims = گوتەکان و چەند دڵنیان دەڵێت
linear-does-note = لەگەڵ ژمارەیەک، ئەو تێبینییە دەڵێت
linear-does-rest = تا کۆتایی دەخوێنێتەوە
linear-does-previous = بڕگەی پێشوو جارێکی تر دەڵێت
linear-does-bookmark = لێرە نیشانی دەکات
linear-does-help = ئەمە دەڵێت
linear-does-quit = دەگەڕێتەوە، لە لیستەوەش کۆتایی پێ دەهێنێت
