# English is the language the others are made from. Each comment says where in src/ the words stand.

## What is kept of the reader.

# state/error.rs message
state-no-home = There is no home directory to keep bookmarks in. Set XDG_STATE_HOME to a directory of yours, or run “rawi --private” to keep nothing.
# state/error.rs not_kept
state-no-home-short = there is no home directory
# state/error.rs message; $remedy is one of state-remedy-*
state-cannot-create = Could not create a directory: { $cause }. { $remedy } The directory is “{ $path }”.
# state/error.rs message; $remedy is one of state-remedy-*
state-cannot-write = Could not write to a file: { $cause }. { $remedy } The file is “{ $path }”.
# state/error.rs message; $remedy is one of state-remedy-*
state-cannot-remove = Could not remove a file: { $cause }. { $remedy } The file is “{ $path }”.
# state/error.rs message; $remedy is one of state-remedy-*
state-cannot-rewrite = Could not rewrite a file: { $cause }. { $remedy } The file is “{ $path }”.
# state/error.rs message; $remedy is one of state-remedy-*
state-cannot-read = Could not read a file: { $cause }. { $remedy } The file is “{ $path }”.
# state/error.rs message; $remedy is one of state-remedy-*
state-cannot-lock = Could not lock a file: { $cause }. { $remedy } The file is “{ $path }”.
# state/error.rs message; $remedy is one of state-remedy-*
state-cannot-delete = Could not delete: { $cause }. { $remedy } It is “{ $path }”.
# state/error.rs remedy
state-remedy-space = Free some space on that disk and do it again; what was kept before is safe.
# state/error.rs remedy
state-remedy-rights = Make it yours to read and write, or set XDG_STATE_HOME to a directory that is; until then nothing new is kept.
# state/error.rs remedy
state-remedy-name = Something else has that name: move it away, or set XDG_STATE_HOME to another directory.
# state/error.rs remedy
state-remedy-disk = What was kept before is safe; check the disk, or set XDG_STATE_HOME to another directory.
# state/journal.rs Found::complaint; follows the path, see cli-path-complaint
state-damaged =
    { $count ->
        [one] { $count } damaged part of it was passed over, the first in line { $line }; the rest was read.
       *[other] { $count } damaged parts of it were passed over, the first in line { $line }; the rest was read.
    }
# cli/keeper.rs last_words; $failure is one of state-cannot-* or state-no-home
last-not-kept = What you did last was not kept. { $failure }

## The configuration file as a whole. The path stands before each.

# state/config.rs read
config-no-file = It is no file, so it was not read; the defaults hold.
# state/config.rs read; $cause is the system’s
config-unreadable = It cannot be read: { $cause }. The defaults hold.
# state/config.rs read
config-too-large = It is larger than 256 KiB, so it was not read; the defaults hold.
# state/config.rs read
config-not-utf8 = It is not UTF-8, so it was not read; save it as UTF-8. The defaults hold.

## One setting. The path, the line and the column stand before each.

# state/syntax.rs plain; $what is one of finding-toml-* or config-not-toml, $mend its .mend
config-line-ignored = This line does not count. { $what } { $mend }
# state/syntax.rs plain
config-set-twice = This line does not count. It was set further up already, and the first one counts.
# state/syntax.rs plain
config-not-toml = It cannot be read as TOML.
    .mend = Write a setting as name = value.
# state/settings.rs unknown; $hint is did-you-mean-behind, or nothing
config-no-setting = There is no setting called “{ $name }”.{ $hint }
# state/settings.rs cannot_be; $hint is did-you-mean-behind, or nothing; $value is as it stands in the file, or one of config-value-*; $remedy is one of config-is-*
config-cannot-be = “{ $setting }” cannot be { $value }.{ $hint } { $remedy }
# state/settings.rs languages
config-language-cannot-be = A language cannot be { $value }. { $remedy }
# state/settings.rs remaps
config-action-cannot-be = An action cannot be { $value }. { $remedy }
# state/settings.rs with_value
config-value-text = “{ $text }”
# state/settings.rs with_value
config-value-date = a date
# state/settings.rs with_value
config-value-list = a list
# state/settings.rs with_value
config-value-table = a table
# state/settings.rs archive
config-is-path = It is the path of a directory, or of a packed archive.
# state/settings.rs width
config-is-number = It is a whole number from { $least } to { $most }.
# state/settings.rs languages
config-is-languages = It is a list such as ["fa", "en"].
# state/settings.rs languages
config-is-language = It is a text such as "fa".
# state/settings.rs keys
config-is-keys = “keys” holds tables such as [keys.reader]. To choose a set of keys, write preset = "less".
# state/settings.rs keys
config-is-table-of-keys = It is a table of keys and actions.
# state/settings.rs remaps
config-is-action = It is a text such as "top", or "none".
# state/settings.rs switch
config-is-switch = It is true or false, without quotation marks.
# state/settings.rs is_none_of; $words are joined by between-quoted
config-is-one-of = It can be “{ $words }”.

## Keys in the configuration file.

# cli/remaps.rs keys; $hint is did-you-mean-behind, or nothing
config-no-key = There is no key called “{ $key }”.{ $hint } Keys are written like “j”, “ctrl-d”, “page-down” or “g g”.
# cli/remaps.rs keys
config-no-keys = There are no keys before the sign =. Write them between quotation marks.
# cli/remaps.rs understood; $words are joined by between-commas, $hint is did-you-mean-behind, or nothing
config-no-table = There is no table “{ $name }”.{ $hint } It can be: { $words }.
# cli/remaps.rs action; $words are joined by between-commas, $hint is did-you-mean-behind, or nothing
config-no-action = There is no action “{ $name }”.{ $hint } It can be: { $words }.
# cli/remaps.rs action
config-action-elsewhere = “{ $action }” is an action of [keys.{ $there }] and means nothing in [keys.{ $here }]. Move the line there.
# cli/remaps.rs same_keys
config-same-keys = Line { $line } binds the same keys (“{ $keys }”) in the same table, and it holds. Remove one of the two lines.
# cli/remaps.rs out_of_reach
config-key-types = “{ $keys }” types a letter into the prompt and can do nothing else there.
# cli/remaps.rs out_of_reach
config-key-unreachable = “{ $keys }” cannot be reached, because “{ $taken }” alone does something already. Add '{ $taken }' = "none".
