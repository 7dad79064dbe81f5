# status: draft; no native reader has checked it yet

## The proofreaders' desk.

desk-not-here = لەم دانیشتنەدا ناتوانرێت پێداچوونەوە بکرێت.
