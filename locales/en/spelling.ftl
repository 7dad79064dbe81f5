# English is the language the others are made from. Each comment says where in src/ the words stand.

## Spelling: what is found in texts, and what is wrong with lists and dictionaries.

# proof/rules/spelling.rs LISTED (warning), named by Rule::message_name
check-l150 = The archive’s list of mistakes has these words.
    .mend = Write what stands behind = in words/LANGUAGE.bad.txt, or take the line out if it is wrong.
# proof/rules/spelling.rs SLIP (warning), named by Rule::message_name
check-l151 = This is a common slip of the pen.
    .mend = Correct it, or put the word into words/en.txt if it is meant.
# proof/rules/spelling.rs UNKNOWN (hint), named by Rule::message_name
check-l160 = The word is in no dictionary and no list.
    .mend = Correct it, or put the word into words/LANGUAGE.txt, a name into names.toml.
# proof/rules/spelling.rs TWO_SPELLINGS (hint), named by Rule::message_name
check-l161 = A name is written in two ways.
    .mend = Choose one, and write it everywhere; names.toml holds the chosen ones.
# proof/spelling/mod.rs Reading::unknown; $reason is check-l160
spelling-unknown = { $reason } “{ $words }”, { $count ->
    [one] here alone
   *[other] { $count } times in the archive
}.
# proof/spelling/mod.rs Reading::unknown; $reason is check-l161
spelling-twin = { $reason } “{ $words }”, elsewhere “{ $other }”.

# proof/wordlists.rs Accepted::read
spelling-no-word = “{ $words }” is no word. Write one word a line.
# proof/wordlists.rs Mistake::read
spelling-no-equals = “{ $words }” does not say what is right. Write: wrong = right
# proof/wordlists.rs Mistake::read
spelling-never-mended = “{ $words }” has the mistake on both sides. Write behind = what is right.
# proof/wordlists.rs Complaint::told; $what is one of the three above
spelling-list-line = { $path }:{ $line }: { $what }

# proof/spelling/speller.rs Unusable::message
spelling-encoding = It is in the encoding { $encoding }, or is not in the one that it names. Convert it to UTF-8.
# proof/spelling/speller.rs Unusable::message; $cause is in English
spelling-broken = It is broken: { $cause }
# proof/spelling/speller.rs Unusable::message
spelling-lacks = It does not know the word “{ $word }”, so it is one of another language, or too small.
# proof/spelling/speller.rs Unusable::message
spelling-knows-everything = It takes letters at random for words.
# cli/dictionaries.rs Place::speller; $why is one of the four above
spelling-unusable = The dictionary “{ $path }” is of no use. { $why }
# cli/dictionaries.rs read_file
spelling-unreadable = “{ $path }” cannot be read: { $cause }. Look whether you may read it, and whether the disk is in order.
# archive/language_files.rs told
spelling-refused = “{ $path }” is not read. { $why }
# archive/language_files.rs list
spelling-not-utf8 = “{ $path }” is not UTF-8. Save it as plain text in UTF-8.
# cli/dictionaries.rs read_file, archive/language_files.rs told
spelling-too-large = “{ $path }” has { $bytes } bytes; at most { $limit } are read. Take a shorter one.
# proof/spelling/mod.rs Spelling::remarks; $languages are tags, joined by between-commas
spelling-no-dictionary = Without a dictionary, words are not looked up: { $languages }. Put LANGUAGE.aff and LANGUAGE.dic into dictionaries/ of the archive, or install them with the system.
