# English is the language the others are made from. Each comment says where in src/ the words stand.

## Why a text is checked for something, and how to mend it.

# proof/finding.rs Finding::worded
check-told = { $reason } “{ $words }”
# view/desk.rs looked_at; $line is the number of a line, $reason a finding's message
desk-finding-in-file = line { $line } of the file: { $reason }

# proof/rules/apart.rs UNUSED_DISMISSAL (hint), named by Rule::message_name
check-d101 = A dismissal silences nothing any more.
    .mend = Withdraw it if the words are gone, or dismiss the finding again if they have changed.
    .bad = Sara dismissed T120 at “no no”, and the text says “no” now.
    .good = Sara has withdrawn the dismissal.
# proof/rules/letters.rs FOREIGN_IN_PERSIAN (warning), named by Rule::message_name
check-f201 = Arabic yeh, kaf or alef maksura stands in a Persian or Sorani word.
    .mend = Write ی and ک.
# proof/rules/letters.rs FOREIGN_IN_ARABIC (warning), named by Rule::message_name
check-f202 = Persian yeh or kaf stands in an Arabic word.
    .mend = Write ي, ى or ك.
# proof/rules/letters.rs FOREIGN_DIGITS (warning, in Sorani a hint), named by Rule::message_name
check-f203 = Digits of a neighbouring language stand in the text; some look different, and a search may not find the number.
    .mend = Write the number in the digits of the text’s language: ٤ in Arabic and Sorani, ۴ in Persian.
# proof/rules/letters.rs LATIN_PUNCTUATION (warning), named by Rule::message_name
check-f204 = Latin punctuation stands behind a word of Arabic script.
    .mend = Write ، ؛ or ؟.
# proof/rules/persian.rs PREFIX (hint), named by Rule::message_name
check-f210 = می or نمی stands apart from its verb, or is joined to it.
    .mend = Join them with a half-space (U+200C).
# proof/rules/suffixes.rs SUFFIX (hint), named by Rule::message_name
check-f211 = A suffix stands apart from its word.
    .mend = Write them as one word, with a half-space (U+200C) where letters would join.
# proof/rules/persian.rs NON_JOINER (hint), named by Rule::message_name
check-f212 = A half-space stands where it parts nothing: at the edge of a word, twice, or behind a letter that does not join.
    .mend = Remove it, or leave one.
# proof/rules/letters.rs SORANI_HEH (hint), named by Rule::message_name
check-f213 = ه with a half-space stands for ە, as in texts from before Unicode had it.
    .mend = Write ە.
# proof/rules/letters.rs OLD_FONT (hint), named by Rule::message_name
check-f214 = The word seems to be written for a font from before Unicode, or was read in the wrong encoding.
    .mend = Convert the text with a tool for that font, or type it anew.
# proof/rules/repeated.rs DOUBLED_WORD (warning), named by Rule::message_name
check-t120 = A word stands twice.
    .mend = Remove one, or dismiss the finding if it is meant.
# proof/rules/blanks.rs DOUBLE_SPACE (warning), named by Rule::message_name
check-t121 = Two spaces stand beside each other.
    .mend = Leave one.
# proof/rules/punctuation.rs BEFORE (warning), named by Rule::message_name
check-t122 = A space stands before a punctuation mark.
    .mend = Remove the space; behind the mark belongs one.
# proof/rules/punctuation.rs NONE_BEHIND (warning), named by Rule::message_name
check-t123 = No space stands behind a punctuation mark.
    .mend = Put one there.
# proof/rules/punctuation.rs TWICE (warning), named by Rule::message_name
check-t124 = A punctuation mark stands twice, or beside another that says the same.
    .mend = Leave one; an ellipsis is written … or with three dots.
# proof/rules/punctuation.rs INSIDE (warning), named by Rule::message_name
check-t125 = A space stands inside brackets or quotation marks.
    .mend = Remove it.
# proof/rules/quotes.rs UNBALANCED (warning), named by Rule::message_name
check-t130 = A bracket or quotation mark has no partner in its paragraph.
    .mend = Add the other half, or remove this one.
# proof/rules/quotes.rs MIXED (warning), named by Rule::message_name
check-t131 = A straight quotation mark or apostrophe stands in a text with others, or an accent stands for an apostrophe.
    .mend = Write the mark that the text has elsewhere.
# proof/rules/quotes.rs STYLE (hint), named by Rule::message_name
check-t132 = The quotation marks are not those of the language.
    .mend = Write “ ” in English, „ “ in German, « » in Persian, Arabic and Sorani.
# proof/rules/blanks.rs DASH (hint), named by Rule::message_name
check-t133 = A hyphen stands for a dash.
    .mend = Write –.
# proof/rules/blanks.rs LINE_END_HYPHEN (warning), named by Rule::message_name
check-t134 = A hyphen is left over from the end of a line.
    .mend = Join the word.
# proof/rules/links.rs TYPED_NOTE (warning), named by Rule::message_name
check-t140 = The mark of a footnote was typed by hand, and no note belongs to it.
    .mend = Write [^key] with a text or a claim of that key.
# proof/rules/links.rs LONG_PARAGRAPH (hint), named by Rule::message_name
check-t141 = The paragraph is longer than 1500 letters, which is hard to read on a screen.
    .mend = Part it where the thought turns.
    .bad = A paragraph that fills the whole screen.
    .good = Two paragraphs of half the length.
# proof/rules/blanks.rs TRAILING (hint), named by Rule::message_name
check-t142 = Blanks stand at the end of the line, and show as a change to everybody who compares versions.
    .mend = Remove them.
# proof/rules/links.rs ADDRESS (hint), named by Rule::message_name
check-t143 = An address of the web stands in the text.
    .mend = Put it into sources.toml and link to the source.
# proof/rules/invisible.rs UNPAIRED (error), named by Rule::message_name
check-u101 = A control of direction has no partner, and may turn round the rest of the line.
    .mend = Remove it, or add its other half.
# proof/rules/invisible.rs OUT_OF_PLACE (warning), named by Rule::message_name
check-u102 = A control of direction stands where it does nothing good: within a word, twice, or in an old form.
    .mend = Remove it; Latin words in a text from right to left need none.
# proof/rules/invisible.rs INVISIBLE (warning), named by Rule::message_name
check-u103 = A character that nobody sees stands here, and a search stumbles over it.
    .mend = Remove it.
# proof/rules/characters.rs BROKEN (error), named by Rule::message_name
check-u104 = A character was lost, or read in the wrong encoding.
    .mend = Write what stood there; ask the source if it cannot be told.
# proof/rules/characters.rs PRESENTATION_FORM (warning), named by Rule::message_name
check-u105 = A form made for a font stands for a letter, and a search does not find the word everywhere.
    .mend = Write the letters themselves.
# proof/rules/characters.rs TATWEEL (warning), named by Rule::message_name
check-u106 = A word is stretched with a tatweel; that is for calligraphers, not for a text that is searched.
    .mend = Remove the tatweel.
# proof/rules/characters.rs NOT_COMPOSED (warning), named by Rule::message_name
check-u107 = A letter and its mark are two characters where one is usual (not NFC), and dictionaries do not know the word.
    .mend = Write them as one character.
# proof/rules/confusables.rs MIXED_SCRIPTS (warning), named by Rule::message_name
check-u108 = Letters of two scripts stand in one word, perhaps because they look the same.
    .mend = Write the word in one script.
# proof/rules/characters.rs MIXED_DIGITS (warning), named by Rule::message_name
check-u109 = Digits of two sets stand in one number.
    .mend = Write the number in the digits of the text.
# proof/rules/blanks.rs ODD_SPACE (hint), named by Rule::message_name
check-u110 = A blank is not the usual one: lines break elsewhere, and a search may not find the words.
    .mend = Write a usual space.
# proof/rules/translation.rs PARAGRAPHS (warning), named by Rule::message_name
check-x170 = The translation has more or fewer paragraphs than the original.
    .mend = Look for a paragraph that is missing, joined or parted.
# proof/rules/numbers.rs DIFFER (warning), named by Rule::message_name
check-x171 = A number of the translation is not in the original, or one is missing.
    .mend = Compare the numbers of both paragraphs. Where one has fewer in digits than the other, only those above 100 are compared.
# proof/rules/translation.rs NAMES (warning), named by Rule::message_name
check-x172 = A name of the original is not in the translation.
    .mend = Name it as names.toml has it, or add the spelling there.
    .bad = “Hengaw said so.” is translated as “An organisation said so.”
    .good = “Hengaw said so.” is translated with the name that names.toml has in the language.
# proof/rules/translation.rs UNCHANGED (warning), named by Rule::message_name
check-x173 = The paragraph is the same as in the original.
    .mend = Translate it.
# proof/rules/translation.rs OUTDATED (warning), named by Rule::message_name
check-x174 = The original changed after this translation was validated.
    .mend = Read both again, and change the translation if need be.
    .bad = A sentence was added to the third paragraph of the original; the translation is as it was.
    .good = The third paragraph of the translation has the sentence too, and two persons have read it again.
# proof/rules/translation.rs LENGTH (hint), named by Rule::message_name
check-x175 = The paragraph is much longer or shorter than others of this translation are beside theirs.
    .mend = Look for a sentence too many or too few.
    .bad = Five sentences of the original are one sentence in the translation, while its other paragraphs are as long as theirs.
    .good = Every sentence of the original is there.
# proof/rules/translation.rs END (hint), named by Rule::message_name
check-x176 = The paragraph ends with another mark than the original.
    .mend = Compare the last sentences.
# proof/rules/translation.rs REFERENCES (warning), named by Rule::message_name
check-x177 = Footnotes or links of the original are missing in the paragraph.
    .mend = Put them behind the same words of the translation.
    .bad = The original has “He called.[^call]”, the translation “Er rief an.”
    .good = The translation has “Er rief an.[^call]”.

## Dismissals.

# proof/dismissals.rs Inspected::unused; $check is a code, $handle a volunteer’s
check-dismissal-unused = The dismissal of { $check } by { $handle } silences nothing any more.
# proof/dismissals.rs Inspected::astray; $check is a code, $handle a volunteer’s
check-dismissal-of-file = The dismissal of { $check } by { $handle } silences nothing: what it finds stands in no text, and is mended or left out with --without.
# proof/dismissals.rs Inspected::astray; $check is a code, $handle a volunteer’s, $language a tag
check-dismissal-no-text = The dismissal of { $check } by { $handle } silences nothing: the entry has no text in { $language }.

## rawi check: explanations, excerpts, what changed since a commit, former lists.

# cli/check/explain.rs Page::print; $languages are tags
check-hint-in = It is only a hint in { $languages }.
# cli/check/explain.rs not_built_in; $code is L151
check-not-built-in = This build has not got { $code }, and does not look for it: the list of slips comes with cargo build --features typos.
# cli/report/excerpt.rs Excerpts::label, behind the mark under words of a file
check-instead = “{ $words }” instead
# cli/report/excerpt.rs Excerpts::label, behind the mark under words of a file; app/desk/explaining.rs instead
check-remove = remove it
# cli/report/mod.rs human; $message is as the former list has it, in English
check-gone = Gone since the list was made: { $path }: { $code }: { $message }
# cli/report/mod.rs Checked::beside_baseline
check-known-count =
    { $count ->
        [one] { $count } finding stands in the list already and does not count.
       *[other] { $count } findings stand in the list already and do not count.
    }
# cli/report/mod.rs Checked::beside_baseline
check-gone-count =
    { $count ->
        [one] { $count } finding of the list is gone; print the list anew with --format json.
       *[other] { $count } findings of the list are gone; print the list anew with --format json.
    }
# cli/check/baseline.rs Baseline::read; the cause follows
check-baseline-not-read = Could not read the list of findings “{ $path }”
# cli/check/baseline.rs Baseline::read; the cause follows
check-baseline-no-list = “{ $path }” is no list of findings as “rawi check --format json” prints it
# cli/check/changed.rs git; the cause follows
check-no-git = What has changed since a commit only git can say, and there is no git here. Install it, or leave out --changed-since
# cli/check/changed.rs git; the cause follows
check-git-not-run = Could not run git
# cli/check/changed.rs listed; $cause is what git says
check-git-failed = git could not say what has changed ({ $cause }). Run “git status” there to see more, or leave out --changed-since.
# cli/check/changed.rs since
check-no-repository = “{ $path }” lies in no git repository, so there is no commit to compare it with. Leave out --changed-since.
# cli/check/changed.rs since
check-no-revision = git knows no commit “{ $revision }” here. In a shallow clone, fetch it first.
