# English is the language the others are made from. Each comment says where in src/ the words stand.

## Files that the desk changes, the editor, and what is fetched from the disk.

# proof/splice/error.rs SpliceError::message
splice-elsewhere = { $path } is not what it was any more; nothing was written. Press R to read it again.
# proof/splice/error.rs SpliceError::message
splice-not-text = These words of { $path } stand in no title, summary or body; nothing was written. Press e to change them.
# proof/splice/error.rs SpliceError::message
splice-more = More than these words of { $path } would change; nothing was written. Press e to change them.
# proof/splice/error.rs SpliceError::message
splice-too-large = { $path } would become larger than a file of an archive may be; nothing was written.
# proof/splice/error.rs SpliceError::message
splice-busy = Another program is just changing { $path }; nothing was written. Try it again.
# proof/splice/error.rs SpliceError::message
splice-not-written = { $path } was not changed: { $cause }. { $remedy }
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
# cli/errands/editor.rs edit
editor-missing = There is no program { $program }. Set $VISUAL or $EDITOR to your editor.
# cli/errands/editor.rs edit
editor-failed = { $program } ended with a failure ({ $status }).
# cli/errands/editor.rs edit
editor-not-run = { $program } could not be run: { $cause }.
# cli/errands/words.rs accept
words-not-a-word = That is no single word; nothing was written.
# cli/errands/words.rs accept
words-not-written = { $path } could not be written: { $cause }.
# cli/errands/words.rs reject
words-not-the-last = “{ $word }” is not the last word of its list any more; take it out there.
