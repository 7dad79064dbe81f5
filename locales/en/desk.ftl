# English is the language the others are made from. Each comment says where in src/ the words stand.

## The proofreaders' desk.

# app/env.rs new
desk-not-here = Nothing can be proofread in this session.
