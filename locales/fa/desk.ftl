# status: draft; no native reader has checked it yet

## The page and its parts.

desk-not-here = در این نشست نمی‌توان نمونه‌خوانی کرد.
desk-notes-heading = پانویس‌ها
desk-description-heading = توصیف

## The last two lines.

desk-position = { $number } از { $count }
desk-open-findings = خطا { $errors }، هشدار { $warnings }، نکته { $hints }
desk-readers = نمونه‌خوان‌ها: { $count }
desk-finding-title = { $code } { $severity }
desk-instead = به جای آن: «{ $words }»
desk-note-about = یادداشت دربارهٔ این واژه‌ها: { $kind }
desk-note-suggests = یادداشت دربارهٔ این واژه‌ها: { $kind }، به جای آن «{ $words }»

## What is asked for, before the line that is typed.

desk-ask-handle = نام مستعار شما (a–z 0–9 -):
desk-ask-note = یادداشت:
desk-ask-suggestion = به جای آن:
desk-ask-problem = ایراد چیست:
desk-ask-force = با این همه درست است، زیرا:
desk-ask-reason = همین‌گونه درست است، زیرا:
desk-ask-reply = پاسخ:
desk-words-needed = چند واژه بنویسید، یا با Esc برگردید.
desk-withheld = این کار نامی که نباید گفته شود، شمارهٔ تلفن یا نشانی‌ای را تکرار می‌کرد و چیزی نوشته نشد. بدون آن بگویید، یا متن را با e تغییر دهید.
desk-handle-wrong = نام مستعار ۱ تا ۳۲ نویسه از a–z، 0–9 و خط تیره دارد.

## Answers that are chosen by their numbers.

title-dismiss = همین‌گونه درست است، چون این است:
desk-reason-name = نام
desk-reason-quotation = نقل‌قول
desk-reason-dialect = گویش
desk-reason-poem = شعر یا ترانه
desk-reason-other = چیز دیگر: بنویسید
title-notes = یادداشت‌های این متن
desk-note-row = { $heading }: { $text }  «{ $quote }»
desk-note-open = باز
desk-note-settled = بسته
desk-note-moved = باز، جابه‌جا شده؟
desk-note-lost = باز، واژه‌هایش دیگر نیست
desk-kind-typo = غلط تایپی
desk-kind-style = سبک
desk-kind-fact = واقعیت
desk-kind-consent = رضایت
desk-kind-translation = ترجمه
desk-kind-question = پرسش
desk-answer-fixed = درست شد
desk-answer-wontfix = همین‌گونه می‌ماند
desk-answer-reopen = باز کردن دوباره
desk-answer-withdraw = پس گرفتن
desk-answer-comment = چیزی دربارهٔ آن گفتن

## What became of a key.

desk-nothing-to-read = اینجا چیزی برای نمونه‌خوانی نیست.
desk-own-text = این متن کار خود شماست: کس دیگری باید آن را تأیید کند. A دلیل می‌پرسد.
desk-open-errors = خطاهای باز: { $count }. 1 نشان می‌دهد، f یا e درست می‌کند، A دلیل می‌پرسد.
desk-unread = بندهای هنوز دیده‌نشده: { $count }. Space پیش می‌برد، A دلیل می‌پرسد.
desk-noted = یادداشت شد: { $kind }
desk-answered = پاسخ شما نوشته شد.
desk-dismissed = { $code }: همین‌گونه درست است ({ $count }).
desk-not-dismissed = اینجا واژه‌ای نیست که بتوان به آن اشاره کرد.
desk-error-stays = خطا را نمی‌توان کنار گذاشت: f یا e آن را درست می‌کند.
desk-no-finding = نخست به یک یافته بروید: نقطه به بعدی می‌برد.
desk-no-findings = بررسی‌ها اینجا چیزی نیافتند.
desk-no-notes = این متن یادداشتی ندارد.
desk-no-change = در این سو بندی پس از رأی شما تغییر نکرده است.
desk-first-item = این نخستین متن صف است.
desk-nothing-to-take-back = در این نشست چیزی نگفته‌اید که بتوان پس گرفت.
desk-taken-back = آخرین گفتهٔ شما پس گرفته شد.

## The file, other views, and words.

desk-no-fix = این بررسی راه درستی نمی‌داند: با c بنویسید چه باید باشد.
desk-file-changed = فایل در این میان تغییر کرده است: R دوباره می‌خواند.
desk-fixed = در فایل تغییر کرد؛ u آن را برمی‌گرداند.
desk-accepted = «{ $word }» اکنون در فهرست واژه‌هاست.
desk-no-suggestion = هیچ واژه‌نامه‌ای واژه‌ای مانند «{ $word }» ندارد.
title-words = به جای آن
title-changes = آنچه تغییر کرد
desk-since-verdict = پس از رأی شما
desk-since-validated = پس از تأیید دو نفر
desk-compared = { $since } – بندهای تغییرکرده: { $count }؛ d ادامه می‌دهد.
desk-compared-unknown = { $since } – بندهای تغییرکرده: { $count }؛ واژه‌های پیشین اینجا نیست.
desk-changed-mark = [تغییرکرده]
desk-nothing-changed = چیزی تغییر نکرده است.
desk-nothing-hidden = در این متن چیزی پنهان نیست.
desk-no-counterpart = متنی به زبان دیگر برای سنجش نیست.
desk-beside = در کنار آن: { $language }؛ t ادامه می‌دهد.
desk-warning-first = متن پس از هشدار می‌آید: Space نشانش می‌دهد.

## Flags on a story.

title-flags = پرچم‌ها
desk-flag-consent-hold = پنهان تا روشن شدن رضایت
desk-flag-needs-source = نیازمند منبع
desk-flag-needs-fact-check = نیازمند راستی‌آزمایی
desk-flag-needs-reader = نیازمند خوانندهٔ { $language }
desk-flag-newer = { $flag }
desk-flag-set = گذاشتن: { $flag }
desk-flag-lift = برداشتن: { $flag } ({ $by }: { $reason })
desk-ask-flag = دلیل پرچم:
desk-ask-lift = دلیل برداشتن:
desk-flagged = پرچم گذاشته شد: { $flag }
desk-flag-lifted = پرچم برداشته شد: { $flag }
desk-flag-gone = این پرچم دیگر نیست.
desk-hold-not-yours = این را ویراستار برمی‌دارد، یا کسی که آن را گذاشته است.
desk-hold-unclear = دو بازبین یک شناسه دارند (rawi check را ببینید): تنها کسی برمی‌دارد که گذاشته است.
desk-flags = پرچم: { $flags }

## The summary on leaving.

desk-summary = { $ok }، { $problems }، { $notes }، { $files }
desk-summary-ok = درست: { $count }
desk-summary-problems = ایراد: { $count }
desk-summary-notes = یادداشت: { $count }
desk-summary-files = فایل فرستادنی: { $count }

## The list of what waits.

desk-why-stale = پس از خواندن تغییر کرده
desk-why-one-reader = یک نفر خوانده است
desk-why-unread = خوانده‌نشده
desk-begun = آغازشده
desk-queue-empty = در زبان‌هایی که می‌خوانید چیزی در انتظار شما نیست.
desk-queue-for-nobody = P می‌پرسد که هستید و آنچه را در انتظار شماست نشان می‌دهد.
desk-item-changed =
    { $count ->
       *[other] { $count } بند تغییر کرده
    }
desk-queue-head =
    { $count ->
       *[other] { $count } متن در انتظار { $handle }
    }
desk-queue-alone = خوانندهٔ دومی نیست: { $languages }
desk-passed-over = همان می‌ماند: { $failure } برای کار پیش از آن دوباره u را بزنید.
desk-edit-stays = آنچه با ویرایشگر تغییر کرد همان‌جا برگردانده می‌شود (e).
desk-rejected = «{ $word }» دوباره از فهرست واژه‌ها برداشته شد.
desk-not-spelling = w برای واژه‌هایی است که بررسی‌های املا (L…) یافته‌اند.
desk-spelt-otherwise = فهرست غلط‌های آرشیو یا names.toml می‌گوید این چگونه نوشته می‌شود: f متن را درست می‌کند، x می‌گوید چرا همین‌گونه می‌ماند.
desk-suggestion-same = این همان واژه‌هاست: پیشنهادی نگه داشته نمی‌شود.
desk-note-deletes = یادداشت دربارهٔ این واژه‌ها: { $kind }، حذف شود
title-not-done = انجام نشد
title-repair = فایل خطایی دارد
desk-broken = سطر { $line }: { $fault } { $remedy }
desk-repair = باز کردن دوبارهٔ ویرایشگر، در سطر { $line }
desk-repair-later = همین‌طور بماند: متن در آرشیو نیست
desk-too-long = واژه‌ها برای دوباره نوشتن زیادند: کمتر برگزینید (H یا -).
desk-note-heading = { $state }، { $kind }، { $by }
desk-note-quote = دربارهٔ «{ $quote }»
desk-note-omits = این واژه‌ها باید حذف شوند.
desk-note-answer = { $by }: { $answer }
desk-note-reply = { $by }: { $answer }: { $text }
desk-answer-apply = گذاشتن در فایل
desk-applied = در فایل تغییر کرد و یادداشت بسته شد؛ u یکی را پس از دیگری برمی‌گرداند.
desk-file-unchecked = فایل این متن بررسی نشد: { $failure } A دلیل می‌پرسد.
desk-review-unread = همهٔ آنچه دربارهٔ این متن گفته شده خوانده نشد: { $what } فایل: «{ $path }».
desk-withdrawal-stays = آنچه پس گرفته شد پس‌گرفته می‌ماند؛ می‌توان دوباره گفت.
desk-note-withdrawn = یادداشت پس گرفته شد.
desk-judged = رأی شما نوشته شد. { $rest }
desk-queue-done = متن دیگری منتظر شما نیست.
desk-queue-end = این پایان صف است؛ متن‌هایی که هنوز منتظرند: { $count }.
desk-suggestion-unsaid = پیشنهاد شما هنوز نوشته نشده است: Enter می‌نویسد، بار دیگر دور می‌اندازد.
desk-typed-unsaid = هنوز نوشته نشده است: Enter یا Esc.
desk-searching = واژه‌های مانند «{ $word }» جست‌وجو می‌شود …
desk-not-a-word = i یک واژه را می‌جوید: این یافته دربارهٔ بیش از یک واژه یا دربارهٔ فایل است.
desk-never-judged = هنوز رأیی نیست که این متن با آن سنجیده شود.
desk-edited-beside = فایل تغییر کرد، اما نه واژه‌ای از این متن.
desk-edit-failed = { $failure } { $rest }
