# status: draft; no native reader has checked it yet

## Names of facts on the page about an entry.

fact-kind = جۆر
fact-when = کات
fact-date-note = دەربارەی ڕێکەوت
fact-happens-in = ڕوو دەدات لە
fact-people-from = خەڵکی
fact-themes = بابەتەکان
fact-places = شوێنەکان
fact-people = کەسەکان
fact-organisations = ڕێکخراوەکان
fact-contains = تێیدایە
fact-language = زمان
fact-state = دۆخ
fact-consent = ڕەزامەندی
fact-consent-note = دەربارەی ڕەزامەندی
fact-claims = گوتەکان
fact-licence = مۆڵەت
fact-length = درێژی
words-count =
    { $count ->
        [one] { $count } وشە
       *[other] { $count } وشە
    }
claims-recorded = { $count } تۆمار کراون
claims-recorded-doubtful = { $count } تۆمار کراون، { $doubtful } نادڵنیان یان ناکۆکییان لەسەرە
person-and-role = { $name }، { $role }

## How entries belong together: headings before linked titles, with label-and-value.

relation-part-of = بەشێک لە
relation-parts = بەشەکان
relation-follows = دێت بەدوای
relation-followed-by = دواتر
relation-consequence-of = ئەنجامی
relation-led-to = بووە هۆی
relation-compare = بەراوردی بکە لەگەڵ
relation-see-also = هەروەها ببینە

## Claims.

claim-facts = دڵنیایی: { $certainty }؛ { $standing }.
claim-facts-by = دڵنیایی: { $certainty }؛ { $standing }. بەپێی { $by }.
standing-reported = گێڕدراوەتەوە، سەرچاوەکەی ناو نەبراوە
standing-attributed = گێڕدراوەتەوە، سەرچاوەکەی ناو براوە
standing-corroborated = سەرچاوەی سەربەخۆ گێڕاویانەتەوە
standing-disputed = ناکۆکیی لەسەرە
standing-corrected = ڕاست کراوەتەوە
certainty-high = بەرز
certainty-medium = مامناوەند
certainty-low = کەم
certainty-unknown = نەزانراو

## Sources.

sources-heading = سەرچاوەکان
source-unknown = ئەرشیڤەکە هیچ دەربارەی «{ $id }» ناڵێت.
source-fact-by = لە لایەن
source-fact-published-by = بڵاوکەرەوە
source-fact-date = ڕێکەوت
source-fact-kind = جۆر
source-fact-connection = پەیوەندی بەوەی دەیگێڕێتەوە
source-fact-reliability = جێی متمانە
source-fact-rights = مافەکان
source-fact-address = ناونیشان
source-fact-cited-as = ئاماژە پێکردن
source-fact-note = تێبینی
source-type-newspaper-article = وتاری ڕۆژنامە
source-type-encyclopedia-article = وتاری ئینسایکلۆپیدیا
source-type-essay = وتار
source-type-book = کتێب
source-type-book-chapter = بەشی کتێب
source-type-journal-article = وتاری گۆڤار
source-type-study = توێژینەوە
source-type-web-page = پەڕەی وێب
source-type-broadcast = پەخش
source-type-interview = چاوپێکەوتن
source-type-court-record = تۆماری دادگا
source-type-press-release = ڕاگەیەندراوی ڕۆژنامەوانی
source-type-public-post = بڵاوکراوەی گشتی
source-type-advocacy-text = دەقی پشتگیری
connection-participant = بەشدار
connection-witness = شایەت
connection-related = خزم
connection-third-party = لایەنی سێیەم
connection-service-provider = خزمەتگوزار
connection-unknown = نەزانراو
reliability-high = بەرز
reliability-likely = ئەگەری زۆرە
reliability-unsure = نادڵنیا
reliability-unlikely = ئەگەری کەمە
reliability-low = کەم
reliability-unknown = نەزانراو

## Consent.

consent-phrase = { $basis }، { $level }
consent-basis-informed = گێڕەرەوەکان خۆیان داویانە
consent-basis-published = پێشتر بڵاو کراوەتەوە
consent-basis-public-role = دەربارەی کەسانی ڕۆڵی گشتی
consent-basis-historical = مێژوو
consent-basis-institutional = دامەزراوەیەک داویەتی
consent-level-open = بۆ هەمووان کراوەیە
consent-level-no-name = بێ ناو
consent-level-summary-only = تەنها پوختە
consent-level-embargoed = هێشتا نەکراوەتەوە
consent-level-closed = داخراو

## What a person is in an entry, and how far an entry has come.

role-narrator = گێڕەرەوە
role-interviewer = چاوپێکەوتنکار
role-author = نووسەر
role-editor = سەرپەرشتیاری دەق
role-translator = وەرگێڕ
role-transcriber = نووسینەوەی دەنگ
role-reporter = هەواڵنێر
role-speaker = قسەکەر
role-subject = کەسی سەرەکی
role-witness = شایەت
role-relative = خزم
role-victim = قوربانی
role-organiser = ڕێکخەر
role-official = بەرپرسی فەرمی
role-accused = تۆمەتبار
role-convicted = سزادراو
role-mentioned = ناوبراو
state-draft = ڕەشنووس
state-review = لە پێداچوونەوەدا
state-published = بڵاوکراوە
state-withdrawn = کشێنراوەتەوە

## Languages by their BCP 47 tags.

language-ar = عەرەبی
language-arc = ئارامی
language-az = ئازەربایجانی
language-bal = بەلووچی
language-ckb = کوردی (سۆرانی)
language-da = دانمارکی
language-de = ئەڵمانی
language-en = ئینگلیزی
language-es = ئیسپانی
language-fa = فارسی
language-fr = فەڕەنسی
language-he = عیبری
language-hy = ئەرمەنی
language-it = ئیتاڵی
language-kmr = کوردی (کرمانجی)
language-nl = هۆڵەندی
language-no = نەرویجی
language-ps = پەشتوو
language-pt = پورتوگالی
language-ru = ڕووسی
language-sv = سویدی
language-syr = سریانی
language-tr = تورکی
language-ur = ئوردوو
