# English is the language the others are made from. Each comment says where in src/ the words stand.

## Files that the desk changes, the editor, and what is fetched from the disk.

# proof/splice/error.rs SpliceError::message
splice-elsewhere = Nothing was written: the file is not what it was any more. Press R to read it again. The file is “{ $path }”.
# proof/splice/error.rs SpliceError::message
splice-not-text = Nothing was written: these words stand in no title, summary or body. Press e to change them. The file is “{ $path }”.
# proof/splice/error.rs SpliceError::message
splice-more = Nothing was written: more than these words would change. Press e to change them. The file is “{ $path }”.
# proof/splice/error.rs SpliceError::message
splice-unsure = Nothing was written: it is not certain which bytes that would change. Press e to change them. The file is “{ $path }”.
# proof/splice/error.rs SpliceError::message; $quotes are one or three marks
splice-quotes = Nothing was written: the string stands between { $quotes } and cannot hold these words. Press e and put other quotes round it. The file is “{ $path }”.
# proof/splice/error.rs SpliceError::message
splice-too-large = Nothing was written: the file would become larger than one of an archive may be. Make it shorter with e. The file is “{ $path }”.
# proof/splice/error.rs SpliceError::message
splice-busy = Nothing was written: another program is just changing the file. Try it again. The file is “{ $path }”.
# proof/splice/error.rs SpliceError::message
splice-not-written = The file was not changed: { $cause }. { $remedy } The file is “{ $path }”.
# proof/splice/error.rs remedy
splice-remedy-space = Make room on the disk.
# proof/splice/error.rs remedy
splice-remedy-rights = Ask for the right to write there, or make a note with a suggestion (c, then =).
# proof/splice/error.rs remedy
splice-remedy-disk = Look whether the disk or stick is in order.

# cli/errands.rs Errands::folder
errand-embedded = The archive inside the program cannot be changed. Take a copy of it from the repository, and open that with --archive.
# cli/errands.rs Errands::read
errand-not-utf8 = It is not UTF-8.
# proof/splice/error.rs SpliceError::message, cli/errands.rs read
errand-file = { $complaint } The file is “{ $path }”.
# cli/errands/editor.rs edit
editor-missing = There is no program { $program }. Set $VISUAL or $EDITOR to your editor.
# cli/errands/editor.rs edit
editor-failed = { $program } ended with a failure ({ $status }).
# cli/errands/editor.rs edit
editor-not-run = { $program } could not be run: { $cause }.
# cli/errands/words.rs accept
words-not-a-word = That is no single word; nothing was written. Choose one without blanks.
# cli/errands/words.rs accept
words-not-written = The list of words was not changed: { $cause }. See that you may write there and that there is room. The file is “{ $path }”.
# cli/errands/words.rs not_written
words-full = The list of words is as large as one may be, and nothing was added. Take out words that stand nowhere any more, or give the language a dictionary. The file is “{ $path }” ({ $cause }).
# cli/errands/words.rs reject
words-not-the-last = “{ $word }” is not the last word of its list any more; take it out there.
