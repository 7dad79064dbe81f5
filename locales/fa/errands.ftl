# status: draft; no native reader has checked it yet

## Files that the desk changes, the editor, and what is fetched from the disk.

splice-elsewhere = { $path } دیگر آن نیست که بود؛ چیزی نوشته نشد. با R دوباره بخوانید.
splice-not-text = این واژه‌های { $path } در هیچ عنوان، خلاصه یا متنی نیستند؛ چیزی نوشته نشد. با e تغییرشان دهید.
splice-more = چیزی بیش از این واژه‌ها در { $path } تغییر می‌کرد؛ چیزی نوشته نشد. با e تغییرشان دهید.
splice-too-large = { $path } بزرگ‌تر از آن می‌شد که پروندهٔ یک بایگانی می‌تواند باشد؛ چیزی نوشته نشد.
splice-busy = برنامهٔ دیگری همین حالا { $path } را تغییر می‌دهد؛ چیزی نوشته نشد. دوباره امتحان کنید.
splice-not-written = { $path } تغییر نکرد: { $cause }. { $remedy }
splice-remedy-space = روی دیسک جا باز کنید.
splice-remedy-rights = اجازهٔ نوشتن در آنجا را بخواهید، یا یادداشتی با پیشنهاد بگذارید (c و سپس =).
splice-remedy-disk = ببینید دیسک یا حافظهٔ همراه سالم است یا نه.

errand-embedded = بایگانی درون برنامه را نمی‌توان تغییر داد. رونوشتی از مخزن بگیرید و آن را با --archive باز کنید.
errand-not-utf8 = این پرونده UTF-8 نیست.
editor-missing = برنامهٔ { $program } وجود ندارد. $VISUAL یا $EDITOR را برابر ویرایشگر خود بگذارید.
editor-failed = { $program } با خطا پایان یافت ({ $status }).
editor-not-run = { $program } اجرا نشد: { $cause }.
words-not-a-word = این یک واژهٔ تنها نیست؛ چیزی نوشته نشد.
words-not-written = { $path } نوشته نشد: { $cause }.
words-not-the-last = «{ $word }» دیگر آخرین واژهٔ فهرست نیست؛ آن را همان‌جا بردارید.
