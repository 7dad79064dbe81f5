# status: draft; no native reader has checked it yet

## The page and its parts.

desk-not-here = لەم دانیشتنەدا ناتوانرێت پێداچوونەوە بکرێت.
desk-notes-heading = پەراوێزەکان
desk-description-heading = وەسف

## The last two lines.

desk-position = { $number } لە { $count }
desk-open-findings = هەڵە { $errors }، ئاگاداری { $warnings }، تێبینی { $hints }
desk-readers = پێداچووان: { $count }
desk-finding-title = { $code } { $severity }
desk-instead = لە جیاتی: «{ $words }»
desk-note-about = تێبینی لەسەر ئەم وشانە: { $kind }
desk-note-suggests = تێبینی لەسەر ئەم وشانە: { $kind }، لە جیاتی «{ $words }»

## What is asked for, before the line that is typed.

desk-ask-handle = نازناوەکەت (a–z 0–9 -):
desk-ask-note = تێبینی:
desk-ask-suggestion = لە جیاتی:
desk-ask-problem = کێشەکە چییە:
desk-ask-force = لەگەڵ ئەوەشدا ڕاستە، چونکە:
desk-ask-reason = وەک خۆی ڕاستە، چونکە:
desk-ask-reply = وەڵام:
desk-words-needed = چەند وشەیەک بنووسە، یان بە Esc بگەڕێوە.
desk-withheld = ئەمە ناوێک کە نابێت بوترێت، ژمارەی تەلەفۆن یان ناونیشانێک دووبارە دەکردەوە و هیچ نەنووسرا. بەبێ ئەو بیڵێ، یان دەقەکە بە e بگۆڕە.
desk-handle-wrong = نازناو ١ تا ٣٢ پیتی a–z و 0–9 و هێڵی هەیە.

## Answers that are chosen by their numbers.

title-dismiss = وەک خۆی ڕاستە، چونکە ئەمە
desk-reason-name = ناوە
desk-reason-quotation = وتەی کەسێکە
desk-reason-dialect = زارە
desk-reason-poem = هۆنراوە یان گۆرانییە
desk-reason-other = شتێکی تر: بینووسە
title-notes = تێبینییەکانی ئەم دەقە
desk-note-row = { $heading }: { $text }  «{ $quote }»
desk-note-open = کراوە
desk-note-settled = چارەسەرکراو
desk-note-moved = کراوە، گواستراوەتەوە؟
desk-note-lost = کراوە، وشەکانی نەماون
desk-kind-typo = هەڵەی چاپ
desk-kind-style = شێواز
desk-kind-fact = ڕاستی
desk-kind-consent = ڕەزامەندی
desk-kind-translation = وەرگێڕان
desk-kind-question = پرسیار
desk-answer-fixed = چاک کرا
desk-answer-wontfix = وەک خۆی دەمێنێتەوە
desk-answer-reopen = دووبارە بیکەرەوە
desk-answer-withdraw = کشاندنەوە
desk-answer-comment = شتێک لەسەری بڵێ

## What became of a key.

desk-nothing-to-read = لێرەدا هیچ شتێک بۆ پێداچوونەوە نییە.
desk-own-text = ئەم دەقە کاری خۆتە: دەبێت کەسێکی تر پەسەندی بکات. A هۆکار دەپرسێت.
desk-open-errors = هەڵەی کراوە: { $count }. 1 پیشانی دەدات، f یان e چاکی دەکات، A هۆکار دەپرسێت.
desk-unread = پەرەگرافی هێشتا نەبینراو: { $count }. Space بەردەوام دەبێت، A هۆکار دەپرسێت.
desk-noted = تۆمار کرا: { $kind }
desk-answered = وەڵامەکەت نووسرا.
desk-dismissed = { $code }: وەک خۆی ڕاستە ({ $count }).
desk-not-dismissed = لێرەدا وشەیەک نییە ئاماژەی پێ بکرێت.
desk-error-stays = هەڵە لا نادرێت: f یان e چاکی دەکات.
desk-no-finding = سەرەتا بڕۆ سەر دۆزراوەیەک: خاڵ بۆ دواتر دەبات.
desk-no-findings = پشکنینەکان لێرەدا هیچیان نەدۆزییەوە.
desk-no-notes = ئەم دەقە تێبینی نییە.
desk-no-change = بەم لایەدا هیچ پەرەگرافێک دوای بڕیارەکەت نەگۆڕاوە.
desk-first-item = ئەمە یەکەم دەقی ڕیزەکەیە.
desk-nothing-to-take-back = لەم دانیشتنەدا شتێکت نەگوتووە بکشێنرێتەوە.
desk-taken-back = دواین وتەت کشێنرایەوە.

## The file, other views, and words.

desk-no-fix = پشکنینەکە چارەیەک بۆ ئەمە نازانێت: بە c بنووسە چی بێت.
desk-file-changed = پەڕگەکە لەم نێوەدا گۆڕاوە: R دووبارە دەیخوێنێتەوە.
desk-fixed = لە پەڕگەکەدا گۆڕدرا؛ u دەیگەڕێنێتەوە.
desk-accepted = «{ $word }» ئێستا لە لیستی وشەکاندایە.
desk-no-suggestion = هیچ فەرهەنگێک وشەیەکی وەک «{ $word }» تێدا نییە.
title-words = لە جیاتی
title-changes = ئەوەی گۆڕا
desk-since-verdict = دوای بڕیارەکەت
desk-since-validated = دوای ئەوەی دوو کەس پەسەندیان کرد
desk-compared = { $since } – پەرەگرافی گۆڕاو: { $count }؛ d بەردەوام دەبێت.
desk-compared-unknown = { $since } – پەرەگرافی گۆڕاو: { $count }؛ وشەکانی پێشوو نازانرێن.
desk-changed-mark = [گۆڕاوە]
desk-nothing-changed = هیچ شتێک نەگۆڕاوە.
desk-nothing-hidden = لەم دەقەدا هیچ شتێک نەشاراوەتەوە.
desk-no-counterpart = دەقێک بە زمانێکی تر بۆ بەراورد نییە.
desk-beside = لە تەنیشتی: { $language }؛ t بەردەوام دەبێت.
desk-warning-first = دەقەکە لە دوای ئاگادارییەکەوەیە: Space پیشانی دەدات.

## Flags on a story.

title-flags = نیشانەکان
desk-flag-consent-hold = شاراوە تا ڕەزامەندی دڵنیا دەبێت
desk-flag-needs-source = پێویستی بە سەرچاوەیە
desk-flag-needs-fact-check = پێویستی بە پشکنینی ڕاستییەکانە
desk-flag-needs-reader = پێویستی بە خوێنەری { $language } هەیە
desk-flag-newer = { $flag }
desk-flag-set = دانان: { $flag }
desk-flag-lift = لابردن: { $flag } ({ $by }: { $reason })
desk-ask-flag = هۆکاری نیشانە:
desk-ask-lift = هۆکاری لابردن:
desk-flagged = نیشانە دانرا: { $flag }
desk-flag-lifted = نیشانە لابرا: { $flag }
desk-flag-gone = ئەم نیشانەیە چیتر نییە.
desk-hold-not-yours = سەرنووسەر لایدەبات، یان ئەوەی دایناوە.
desk-hold-unclear = دوو پێداچوونەوەکار یەک ناسنامەیان هەیە (بڕوانە rawi check): تەنیا ئەوەی دایناوە لایدەبات.
desk-flags = نیشانە: { $flags }

## The summary on leaving.

desk-summary = { $ok }، { $problems }، { $notes }، { $files }
desk-summary-ok = ڕاست: { $count }
desk-summary-problems = کێشە: { $count }
desk-summary-notes = تێبینی: { $count }
desk-summary-files = پەڕگەی ناردن: { $count }

## The list of what waits.

desk-why-stale = دوای خوێندنەوە گۆڕاوە
desk-why-one-reader = کەسێک خوێندوویەتییەوە
desk-why-unread = نەخوێنراوەتەوە
desk-begun = دەستپێکراو
desk-queue-empty = بەو زمانانەی دەیانخوێنیتەوە هیچ شتێک چاوەڕێت ناکات.
desk-queue-for-nobody = P دەپرسێت کێیت و ئەوەی چاوەڕێتە پیشانی دەدات.
desk-item-changed =
    { $count ->
       *[other] { $count } بڕگە گۆڕاوە
    }
desk-queue-head =
    { $count ->
       *[other] { $count } دەق چاوەڕێی { $handle } دەکات
    }
desk-queue-alone = خوێنەری دووەم نییە: { $languages }
desk-passed-over = وەک خۆی دەمێنێتەوە: { $failure } بۆ ئەوەی پێشووتر دووبارە u دابگرە.
desk-edit-stays = ئەوەی بە دەستکاریکەر گۆڕدراوە هەر لەوێ دەگەڕێنرێتەوە (e).
desk-rejected = «{ $word }» دووبارە لە لیستی وشەکان لابرا.
desk-not-spelling = w بۆ ئەو وشانەیە کە پشکنینەکانی ڕێنووس (L…) دۆزیویاننەتەوە.
desk-spelt-otherwise = لیستی هەڵەکانی ئەرشیڤ یان names.toml دەڵێت ئەمە چۆن دەنووسرێت: f دەقەکە چاک دەکات، x دەڵێت بۆچی وەک خۆی دەمێنێتەوە.
desk-suggestion-same = ئەمانە هەمان وشەن: هیچ پێشنیازێک ناپارێزرێت.
desk-note-deletes = تێبینی لەسەر ئەم وشانە: { $kind }، بسڕدرێتەوە
title-not-done = نەکرا
title-repair = فایلەکە هەڵەیەکی تێدایە
desk-broken = دێڕی { $line }: { $fault } { $remedy }
desk-repair = دووبارە دەستکاریکەر بکەرەوە، لە دێڕی { $line }
desk-repair-later = با وەک خۆی بمێنێت: دەقەکە لە ئەرشیفدا نییە
desk-too-long = وشەکان زۆرن بۆ دووبارە نووسینەوە: کەمتر هەڵبژێرە (H یان -).
desk-note-heading = { $state }، { $kind }، { $by }
desk-note-quote = لەسەر: «{ $quote }»
desk-note-omits = ئەم وشانە دەبێت بسڕدرێنەوە.
desk-note-answer = { $by }: { $answer }
desk-note-reply = { $by }: { $answer }: { $text }
desk-answer-apply = بخرێتە ناو پەڕگەکە
desk-applied = لە پەڕگەکەدا گۆڕدرا و تێبینییەکە چارەسەر کرا؛ u یەک لەدوای یەک دەیانگەڕێنێتەوە.
desk-file-unchecked = پەڕگەی ئەم دەقە نەپشکنرا: { $failure } A هۆکار دەپرسێت.
desk-review-unread = هەموو ئەوەی لەسەر ئەم دەقە گوتراوە نەخوێنرایەوە: { $what } پەڕگە: «{ $path }».
desk-withdrawal-stays = ئەوەی کشێنراوەتەوە کشاوە دەمێنێتەوە؛ دەکرێت دووبارە بگوترێت.
desk-note-withdrawn = تێبینییەکە کشێنرایەوە.
desk-judged = بڕیارەکەت نووسرا. { $rest }
desk-queue-done = هیچ دەقێکی تر چاوەڕێت ناکات.
desk-queue-end = ئەمە کۆتایی ڕیزەکەیە؛ ئەو دەقانەی هێشتا چاوەڕێن: { $count }.
desk-suggestion-unsaid = پێشنیازەکەت هێشتا نەنووسراوە: Enter دەینووسێت، جارێکی تر فڕێی دەدات.
desk-typed-unsaid = هێشتا نەنووسراوە: Enter یان Esc.
desk-searching = بۆ وشەی وەک «{ $word }» دەگەڕێت …
desk-not-a-word = i بەدوای یەک وشەدا دەگەڕێت: ئەم دۆزراوەیە لەسەر زیاتر یان لەسەر پەڕگەکەیە.
desk-never-judged = هێشتا بڕیارێک نییە ئەم دەقەی پێ بەراورد بکرێت.
desk-edited-beside = پەڕگەکە گۆڕا، بەڵام هیچ وشەیەکی ئەم دەقە نەگۆڕا.
desk-edit-failed = { $failure } { $rest }
