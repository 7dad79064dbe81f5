# status: draft; no native reader has checked it yet

## Names of facts on the page about an entry.

fact-kind = نوع
fact-when = زمان
fact-date-note = دربارهٔ تاریخ
fact-happens-in = رخ می‌دهد در
fact-people-from = آدم‌ها اهل
fact-themes = موضوع‌ها
fact-places = مکان‌ها
fact-people = اشخاص
fact-organisations = سازمان‌ها
fact-contains = دربر دارد
fact-language = زبان
fact-state = وضعیت
fact-consent = رضایت
fact-consent-note = دربارهٔ رضایت
fact-claims = گزاره‌ها
fact-licence = مجوز
fact-length = اندازه
words-count =
    { $count ->
        [one] { $count } واژه
       *[other] { $count } واژه
    }
claims-recorded = { $count } مورد ثبت شده
claims-recorded-doubtful = { $count } مورد ثبت شده، { $doubtful } مورد نامطمئن یا مورد اختلاف
person-and-role = { $name }، { $role }

## How entries belong together: headings before linked titles, with label-and-value.

relation-part-of = بخشی از
relation-parts = بخش‌ها
relation-follows = در پیِ
relation-followed-by = پس از آن
relation-consequence-of = پیامدِ
relation-led-to = انجامید به
relation-compare = بسنجید با
relation-see-also = نیز ببینید

## Claims.

claim-facts = اطمینان: { $certainty }؛ { $standing }.
claim-facts-by = اطمینان: { $certainty }؛ { $standing }. به گفتهٔ { $by }.
standing-reported = گزارش شده، بی‌ذکر خاستگاه
standing-attributed = گزارش شده، با ذکر خاستگاه
standing-corroborated = گزارش‌شده از سوی منابع مستقل
standing-disputed = مورد اختلاف
standing-corrected = تصحیح‌شده
certainty-high = زیاد
certainty-medium = متوسط
certainty-low = کم
certainty-unknown = نامعلوم

## Sources.

sources-heading = منابع
source-unknown = آرشیو چیزی دربارهٔ «{ $id }» نمی‌گوید.
source-fact-by = از
source-fact-published-by = ناشر
source-fact-date = تاریخ
source-fact-kind = نوع
source-fact-connection = نسبت با آنچه روایت می‌کند
source-fact-reliability = اعتبار
source-fact-rights = حقوق
source-fact-address = نشانی
source-fact-cited-as = شیوهٔ ارجاع
source-fact-note = یادداشت
source-type-newspaper-article = مقالهٔ روزنامه
source-type-encyclopedia-article = مقالهٔ دانشنامه
source-type-essay = جستار
source-type-book = کتاب
source-type-book-chapter = فصل کتاب
source-type-journal-article = مقالهٔ مجله
source-type-study = پژوهش
source-type-web-page = صفحهٔ وب
source-type-broadcast = برنامهٔ رادیویی یا تلویزیونی
source-type-interview = گفت‌وگو
source-type-court-record = سند دادگاه
source-type-press-release = بیانیهٔ مطبوعاتی
source-type-public-post = نوشتهٔ عمومی در شبکه‌ها
source-type-advocacy-text = متن کارزار
connection-participant = شرکت‌کننده
connection-witness = شاهد
connection-related = بسته
connection-third-party = شخص ثالث
connection-service-provider = ارائه‌دهندهٔ خدمات
connection-unknown = نامعلوم
reliability-high = زیاد
reliability-likely = محتمل
reliability-unsure = نامطمئن
reliability-unlikely = نامحتمل
reliability-low = کم
reliability-unknown = نامعلوم

## Consent.

consent-phrase = { $basis }، { $level }
consent-basis-informed = با رضایت خود راویان
consent-basis-published = پیش‌تر منتشر شده
consent-basis-public-role = دربارهٔ افراد دارای نقش عمومی
consent-basis-historical = تاریخی
consent-basis-institutional = با رضایت یک نهاد
consent-level-open = باز برای همه
consent-level-no-name = بدون نام‌ها
consent-level-summary-only = فقط خلاصه
consent-level-embargoed = هنوز باز نشده
consent-level-closed = بسته

## What a person is in an entry, and how far an entry has come.

role-narrator = راوی
role-interviewer = گفت‌وگوکننده
role-author = نویسنده
role-editor = ویراستار
role-translator = مترجم
role-transcriber = پیاده‌کنندهٔ متن
role-reporter = گزارشگر
role-speaker = سخنران
role-subject = شخص اصلی
role-witness = شاهد
role-relative = خویشاوند
role-victim = قربانی
role-organiser = برگزارکننده
role-official = مقام رسمی
role-accused = متهم
role-convicted = محکوم
role-mentioned = نام‌برده
state-draft = پیش‌نویس
state-review = در دست بازبینی
state-published = منتشرشده
state-withdrawn = پس‌گرفته‌شده

## Languages by their BCP 47 tags.

language-ar = عربی
language-arc = آرامی
language-az = ترکی آذربایجانی
language-bal = بلوچی
language-ckb = کردی (سورانی)
language-da = دانمارکی
language-de = آلمانی
language-en = انگلیسی
language-es = اسپانیایی
language-fa = فارسی
language-fr = فرانسوی
language-he = عبری
language-hy = ارمنی
language-it = ایتالیایی
language-kmr = کردی (کرمانجی)
language-nl = هلندی
language-no = نروژی
language-ps = پشتو
language-pt = پرتغالی
language-ru = روسی
language-sv = سوئدی
language-syr = سریانی
language-tr = ترکی استانبولی
language-ur = اردو
