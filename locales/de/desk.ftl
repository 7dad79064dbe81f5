# status: draft; no native reader has checked it yet

## The proofreaders' desk.

desk-not-here = In dieser Sitzung lässt sich nichts Korrektur lesen.
