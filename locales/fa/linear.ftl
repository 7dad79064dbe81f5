# status: draft; no native reader has checked it yet

## The conversation. Words that can be typed (“help”, “quit”, “saved”) stay as they are in every language.

linear-greeting = عدد روایت را باز می‌کند، Enter بیشتر می‌گوید، help راهنماست.
linear-means-nothing = «{ $word }» اینجا معنایی ندارد. help را بنویسید.
linear-no-link = پیوند { $number } هنوز گفته نشده است.
linear-no-number = شمارهٔ { $number } در این فهرست نیست.
linear-entry-not-shown = آرشیو آن مدخل را نشان نمی‌دهد.
linear-needs-story = این در دل یک روایت کار می‌کند. با یک عدد روایتی را باز کنید.
linear-no-note = یادداشتی با این شماره نیست.
linear-bookmarked = نشانک گذاشته شد. saved نشانک‌ها را می‌آورد.
linear-warning = Enter آن را می‌خواند، quit برمی‌گردد.
linear-end = پایان.
linear-links = پیوندها: { $links }.
linear-link = { $number } { $words }

## Lists.

linear-found = { $stories } با «{ $words }»
linear-shelf = { $label }، { $stories }
linear-shelf-title = { $label }: { $stories }
linear-bookmark = نشانک در { $title }: { $words }
linear-saved-title = آخرین خوانده‌ها و نشانک‌ها
linear-list-title = { $title }.
linear-row = { $number }. { $row }
linear-list-told = این همهٔ فهرست بود.
linear-more =
    { $count ->
        [one] { $count } مورد دیگر؛ Enter آن را می‌گوید.
       *[other] { $count } مورد دیگر؛ Enter آن‌ها را می‌گوید.
    }
linear-story = { $title }. { $facts }
linear-story-read = { $title }. { $facts }، خوانده‌شده

## What a screen shows by its looks.

linear-section = بخش: { $words }
linear-quotation = نقل قول: { $words }
linear-speaker = گفتهٔ { $speaker }
linear-item = - { $words }

## Its help. The ids end in the word that is typed.

linear-help-number = عدد، سطری از فهرست را باز می‌کند یا پیوندی از روایت را دنبال می‌کند.
linear-help-enter = Enter به‌تنهایی ادامهٔ فهرست یا بند بعدی را می‌گوید.
linear-help-slash = خط مورب و چند واژه، مانند /berlin، روایت‌هایی را می‌آورد که آن‌ها را دارند.
linear-help-letters = حرف‌های نخست هر واژه کافی است.
linear-help-line = { $word }: { $does }.
linear-help-line-story = { $word }، در دل روایت: { $does }.
linear-does-countries = کشورهایی را می‌آورد که روایت‌ها در آن‌ها رخ می‌دهند
linear-does-origins = کشورهایی را می‌آورد که آدم‌ها از آن‌ها می‌آیند
linear-does-themes = موضوع‌ها را می‌آورد
linear-does-stories = همهٔ روایت‌ها را می‌آورد
linear-does-saved = آخرین خوانده‌ها و نشانک‌ها را می‌آورد
linear-does-info = دربارهٔ مدخل می‌گوید
linear-does-claims = گزاره‌ها و میزان اطمینان به آن‌ها را می‌گوید
linear-does-note = با یک عدد، آن یادداشت را می‌گوید
linear-does-rest = تا پایان می‌خواند
linear-does-previous = بند پیشین را یک بار دیگر می‌گوید
linear-does-bookmark = اینجا نشانک می‌گذارد
linear-does-help = همین را می‌گوید
linear-does-quit = برمی‌گردد، و از فهرست خارج می‌شود
