# English is the language the others are made from. Each comment says where in src/ the words stand.

## The page and its parts.

# app/env.rs new
desk-not-here = Nothing can be proofread in this session.
# app/desk/text.rs new
desk-notes-heading = Footnotes
# app/desk/text.rs new
desk-description-heading = Description

## The last two lines.

# view/desk.rs standing
desk-position = { $number } of { $count }
# view/desk.rs standing: errors, warnings, hints
desk-open-findings = E{ $errors } W{ $warnings } H{ $hints }
# view/desk.rs standing: persons who found the text right
desk-readers =
    { $count ->
        [one] { $count } reader
       *[other] { $count } readers
    }
# app/desk/explaining.rs explain_finding; $severity is one of severity-*
desk-finding-title = { $code } { $severity }
# app/desk/explaining.rs instead
desk-instead = instead: “{ $words }”
# app/desk/remarks.rs note_words; $kind is one of desk-kind-*
desk-note-about = Note on these words: { $kind }
# app/desk/remarks.rs note_words; $kind is one of desk-kind-*
desk-note-suggests = Note on these words: { $kind }, instead “{ $words }”

## What is asked for, before the line that is typed.

# app/desk/asking.rs label
desk-ask-handle = Your handle (a–z, 0–9, -):
# app/desk/asking.rs label
desk-ask-note = Note:
# app/desk/asking.rs label
desk-ask-suggestion = Instead:
# app/desk/asking.rs label
desk-ask-problem = What is wrong:
# app/desk/asking.rs label
desk-ask-force = Right all the same, because:
# app/desk/asking.rs label
desk-ask-reason = Right as it stands, because:
# app/desk/asking.rs label
desk-ask-reply = Reply:
# app/desk/asking.rs answered
desk-words-needed = Say it in a few words, or leave with Esc.
# app/desk/asking.rs answered, app/desk/remarks.rs note, app/desk/words.rs accept_word
desk-withheld = That would repeat a withheld name, a telephone number or an address, and nothing was written. Say it without, or change the text with e.
# app/desk/asking.rs take_handle
desk-handle-wrong = A handle has 1 to 32 of a–z, 0–9 and hyphens.

## Answers that are chosen by their numbers.

# app/desk/asking.rs ask_reason
title-dismiss = Right as it stands, because it is
# app/desk/asking.rs reason_name
desk-reason-name = a name
# app/desk/asking.rs reason_name
desk-reason-quotation = a quotation
# app/desk/asking.rs reason_name
desk-reason-dialect = dialect
# app/desk/asking.rs reason_name
desk-reason-poem = a poem or a song
# app/desk/asking.rs reason_name
desk-reason-other = something else: say what
# app/desk/asking.rs list_notes
title-notes = Notes on this text
# app/desk/notes.rs row; $heading is desk-note-heading
desk-note-row = { $heading }: { $text }  “{ $quote }”
# app/desk/notes.rs row
desk-note-open = open
# app/desk/notes.rs row
desk-note-settled = settled
# app/desk/notes.rs row: its words are perhaps elsewhere now
desk-note-moved = open, moved?
# app/desk/notes.rs row: its words are gone
desk-note-lost = open, its words are gone
# app/desk/notes.rs kind_name
desk-kind-typo = typo
# app/desk/notes.rs kind_name
desk-kind-style = style
# app/desk/notes.rs kind_name
desk-kind-fact = fact
# app/desk/notes.rs kind_name
desk-kind-consent = consent
# app/desk/notes.rs kind_name
desk-kind-translation = translation
# app/desk/notes.rs kind_name
desk-kind-question = question
# app/desk/asking.rs answer_name
desk-answer-fixed = it is mended
# app/desk/asking.rs answer_name
desk-answer-wontfix = it stays as it is
# app/desk/asking.rs answer_name
desk-answer-reopen = open it again
# app/desk/asking.rs answer_name
desk-answer-withdraw = take it back
# app/desk/asking.rs answer_name
desk-answer-comment = say something on it

## What became of a key.

# app/desk/verdicts.rs objection; app/desk/remarks.rs
desk-nothing-to-read = There is nothing to proofread here.
# app/desk/verdicts.rs objection
desk-own-text = You made this text: somebody else has to find it right. A gives a reason.
# app/desk/verdicts.rs objection
desk-open-errors =
    { $count ->
        [one] One error is open: 1 shows it, f or e mends it, A gives a reason.
       *[other] { $count } errors are open: 1 shows them, f or e mends them, A gives a reason.
    }
# app/desk/verdicts.rs objection
desk-unread =
    { $count ->
        [one] One paragraph was not on the screen yet: Space leads on, A gives a reason.
       *[other] { $count } paragraphs were not on the screen yet: Space leads on, A gives a reason.
    }
# app/desk/remarks.rs write_note; $kind is one of desk-kind-*
desk-noted = Noted: { $kind }
# app/desk/remarks.rs reply
desk-answered = Your reply is written down.
# app/desk/remarks.rs dismiss
desk-dismissed =
    { $count ->
        [one] { $code }: right as it stands.
       *[other] { $code }: { $count } places are right as they stand.
    }
# app/desk/remarks.rs dismiss
desk-not-dismissed = There are no words here that a dismissal could name.
# app/desk/asking.rs ask_reason
desk-error-stays = An error cannot be dismissed: f or e mends it.
# app/desk/remarks.rs dismiss; app/desk/asking.rs ask_reason
desk-no-finding = Look at a finding first: . leads to the next one.
# app/desk/going.rs step_finding
desk-no-findings = The checks found nothing here.
# app/desk/asking.rs list_notes
desk-no-notes = There are no notes on this text.
# app/desk/going.rs step_change
desk-no-change = No paragraph that changed since your verdict lies that way.
# app/desk/going.rs go_to_item
desk-first-item = This is the first of the queue.
# app/desk/doing.rs take_back
desk-nothing-to-take-back = You have said nothing in this session that could be taken back.
# app/desk/done.rs go_on
desk-taken-back = What you said last is taken back.

## The file, other views, and words.

# app/desk/outside.rs fix
desk-no-fix = The check knows no fix for this: c notes what should stand there.
# app/desk/outside.rs file, edit
desk-file-changed = The file was changed meanwhile: R reads it again.
# app/desk/outside.rs was_mended
desk-fixed = Changed in the file; u takes it back.
# app/desk/outside.rs was_accepted
desk-accepted = “{ $word }” is in the list of words now.
# app/desk/outside.rs was_suggested
desk-no-suggestion = No dictionary has a word like “{ $word }”.
# app/desk/asking.rs offer_words
title-words = Instead
# app/desk/changes.rs show_parts
title-changes = What changed
# app/desk/since.rs message_name
desk-since-verdict = Since your verdict
# app/desk/since.rs message_name
desk-since-validated = Since two people found it right
# app/desk/changes.rs compare_with; $since is desk-since-verdict or desk-since-validated
desk-compared =
    { $count ->
        [one] { $since }: one paragraph changed; d goes on.
       *[other] { $since }: { $count } paragraphs changed; d goes on.
    }
# app/desk/changes.rs compare_with: nobody has the words of the former text
desk-compared-unknown =
    { $count ->
        [one] { $since }: one paragraph changed; former words unknown.
       *[other] { $since }: { $count } paragraphs changed; former words unknown.
    }
# app/desk/views.rs lay_out: before a paragraph of which no more is known
desk-changed-mark = [changed]
# app/desk/changes.rs show_edited, turn_changes
desk-nothing-changed = Nothing has changed.
# app/desk/views.rs reveal_hidden
desk-nothing-hidden = Nothing is hidden in this text.
# app/desk/beside.rs show_both_languages
desk-no-counterpart = There is no text in another language to compare with.
# app/desk/beside.rs show_both_languages; $language is a language's name
desk-beside = Beside it: { $language }; t goes on.
# app/desk/doing.rs proofreading
desk-warning-first = The text waits behind its warning: Space shows it.

## Flags on a story.

# app/desk/flags.rs ask_flag
title-flags = Flags
# app/desk/flags.rs flag_message
desk-flag-consent-hold = hidden until consent is certain
# app/desk/flags.rs flag_message
desk-flag-needs-source = needs a source
# app/desk/flags.rs flag_message
desk-flag-needs-fact-check = needs its facts checked
# app/desk/flags.rs flag_message
desk-flag-needs-reader = needs a reader of { $language }
# app/desk/flags.rs flag_message: the word of a newer version
desk-flag-newer = { $flag }
# app/desk/flags.rs message; $flag is one of desk-flag-*
desk-flag-set = set: { $flag }
# app/desk/flags.rs message; $flag is one of desk-flag-*
desk-flag-lift = lift: { $flag } ({ $by }: { $reason })
# app/desk/asking.rs label
desk-ask-flag = Why it is flagged:
# app/desk/asking.rs label
desk-ask-lift = Why it is lifted:
# app/desk/flags.rs set_flag; $flag is one of desk-flag-*
desk-flagged = Flagged: { $flag }
# app/desk/flags.rs lift_flag; $flag is one of desk-flag-*
desk-flag-lifted = Lifted: { $flag }
# app/desk/flags.rs lift_flag
desk-flag-gone = That flag is not up any more.
# app/desk/flags.rs choose_flag
desk-hold-not-yours = An editor lifts this, or whoever set it.
# app/desk/flags.rs choose_flag
desk-hold-unclear = Two reviewers use one id (see “rawi check”): only who set it lifts it.
# view/desk.rs flagged; $flags are some of desk-flag-*
desk-flags = flagged: { $flags }

## The summary on leaving.

# app/desk/sitting.rs summary; the four are desk-summary-*
desk-summary = { $ok }, { $problems }, { $notes }, { $files }
# app/desk/sitting.rs summary
desk-summary-ok = { $count } ok
# app/desk/sitting.rs summary
desk-summary-problems =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }
# app/desk/sitting.rs summary
desk-summary-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
# app/desk/sitting.rs summary
desk-summary-files =
    { $count ->
        [one] { $count } file to commit
       *[other] { $count } files to commit
    }

## The list of what waits.

# app/desk/queue.rs heading_name
desk-why-stale = Changed since it was read
# app/desk/queue.rs heading_name
desk-why-one-reader = Read by one person
# app/desk/queue.rs heading_name
desk-why-unread = Unread
# view/review.rs review_rows
desk-begun = begun
# view/review.rs review_rows
desk-queue-empty = Nothing waits for you in the languages you read.
# view/review.rs review_rows
desk-queue-for-nobody = P asks who you are, and lists what waits for you.
# view/review.rs item_facts
desk-item-changed =
    { $count ->
        [one] { $count } paragraph changed
       *[other] { $count } paragraphs changed
    }
# view/review.rs queue_words
desk-queue-head =
    { $count ->
        [one] { $count } text waits for { $handle }
       *[other] { $count } texts wait for { $handle }
    }
# view/review.rs queue_words; $languages are names of languages
desk-queue-alone = no second reader: { $languages }
# app/desk/outside.rs pass_over; $failure is a sentence
desk-passed-over = It stays: { $failure } Press u again for what came before it.
# app/desk/doing.rs take_back
desk-edit-stays = What was changed with the editor is taken back there (e).
# app/desk/outside.rs was_rejected
desk-rejected = “{ $word }” is taken out of the list of words again.
# app/desk/outside.rs accept_word
desk-not-spelling = w is for words that the spelling checks (L…) found.
# app/desk/words.rs accept_word
desk-spelt-otherwise = The archive’s list of mistakes or names.toml says how this is spelt: f mends the text, x says why it stands.
# app/desk/asking.rs answered
desk-suggestion-same = These are the same words: no suggestion is kept.
# app/desk/remarks.rs note_words; $kind is one of desk-kind-*
desk-note-deletes = Note on these words: { $kind }, to be deleted
# app/noticing.rs tell_failure
title-not-done = Not done
# app/desk/editing.rs offer_repair
title-repair = The file has a fault
# app/desk/editing.rs ask_to_repair; $fault and $remedy are sentences
desk-broken = Line { $line }: { $fault } { $remedy }
# app/desk/editing.rs offer_repair
desk-repair = open the editor again, at line { $line }
# app/desk/editing.rs offer_repair
desk-repair-later = leave it as it is: the text is not in the archive
# app/desk/asking.rs ask_at_desk
desk-too-long = Too many words to be typed anew: choose fewer of them (H or -).
# app/desk/notes.rs heading; $kind is one of desk-kind-*, $state one of desk-note-*
desk-note-heading = { $state }, { $kind }, { $by }
# app/desk/answering.rs whole
desk-note-quote = On: “{ $quote }”
# app/desk/answering.rs suggested
desk-note-omits = These words are to be deleted.
# app/desk/notes.rs told; $answer is one of desk-answer-*
desk-note-answer = { $by }: { $answer }
# app/desk/notes.rs told; $answer is one of desk-answer-*
desk-note-reply = { $by }: { $answer }: { $text }
# app/desk/answering.rs words
desk-answer-apply = put it into the file
# app/desk/answering.rs settle_applied
desk-applied = Changed in the file, and the note is settled; u takes back one after the other.
# app/desk/outside.rs unchecked; $failure is a sentence
desk-file-unchecked = The file of this text could not be checked: { $failure } A gives a reason.
# app/desk/outside.rs tell_of_files; $what is a sentence
desk-review-unread = Not all that was said of this text could be read: { $what } The file is “{ $path }”.
# app/desk/doing.rs take_back
desk-withdrawal-stays = What is withdrawn stays withdrawn; it can be said anew.
# app/desk/remarks.rs reply
desk-note-withdrawn = The note is withdrawn.
# app/desk/done.rs go_on_from_judged; $rest is desk-queue-done or desk-queue-end
desk-judged = Your verdict is kept. { $rest }
# app/desk/going.rs what_waits
desk-queue-done = No other text waits for you.
# app/desk/going.rs what_waits
desk-queue-end =
    { $count ->
        [one] The queue ends here; one text still waits.
       *[other] The queue ends here; { $count } texts still wait.
    }
# app/desk/doing.rs back_at_desk
desk-suggestion-unsaid = Your suggestion is not written down yet: Enter writes it, once more drops it.
# app/everywhere.rs session (Session::Reload)
desk-typed-unsaid = Not written down yet: Enter, or Esc.
# app/desk/words.rs suggest
desk-searching = Looking for words like “{ $word }” …
# app/desk/words.rs suggest
desk-not-a-word = i looks up one word: this finding is about more, or about the file.
# app/desk/changes.rs turn_changes
desk-never-judged = There is no verdict yet to compare this text with.
# app/desk/changes.rs show_edited
desk-edited-beside = The file has changed, but not a word of this text.
# app/desk/editing.rs was_edited; $failure and $rest are sentences
desk-edit-failed = { $failure } { $rest }
