# status: draft; no native reader has checked it yet

## The proofreaders' desk.

desk-not-here = در این نشست نمی‌توان بازخوانی کرد.
