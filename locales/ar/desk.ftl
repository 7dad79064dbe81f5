# status: draft; no native reader has checked it yet

## The proofreaders' desk.

desk-not-here = لا يمكن التدقيق في هذه الجلسة.
