# English is the language the others are made from. Each comment says where in src/ the words stand.

## Names of facts on the page about an entry.

# app/compose/about.rs what_it_tells
fact-kind = Kind
# app/compose/about.rs what_it_tells
fact-when = When
# app/compose/about.rs what_it_tells
fact-date-note = About the date
# app/compose/about.rs what_it_tells
fact-happens-in = Happens in
# app/compose/about.rs what_it_tells
fact-people-from = People from
# app/compose/about.rs what_it_tells
fact-themes = Themes
# app/compose/about.rs what_it_tells
fact-places = Places
# app/compose/about.rs what_it_tells
fact-people = People
# app/compose/about.rs what_it_tells
fact-organisations = Organisations
# app/compose/about.rs what_it_tells
fact-contains = Contains
# app/compose/about.rs what_it_rests_on
fact-language = Language
# app/compose/about.rs what_it_rests_on
fact-state = State
# app/compose/about.rs what_it_rests_on
fact-consent = Consent
# app/compose/about.rs what_it_rests_on
fact-consent-note = About consent
# app/compose/about.rs what_it_rests_on
fact-claims = Claims
# app/compose/about.rs what_it_rests_on
fact-licence = Licence
# app/compose/about.rs what_it_rests_on
fact-length = Length
# app/compose/about.rs what_it_rests_on
words-count = { $count } words
# app/compose/about.rs claims
claims-recorded = { $count } recorded
# app/compose/about.rs claims; $doubtful of the $count
claims-recorded-doubtful = { $count } recorded, { $doubtful } unsure or disputed
# app/compose/about.rs people; $role is one of role-*
person-and-role = { $name }, { $role }

## How entries belong together: headings before linked titles, with label-and-value.

# archive/relation.rs RelationKind::message_name; app/compose/about.rs relations
relation-part-of = Part of
# archive/relation.rs RelationKind::message_name; app/compose/about.rs relations
relation-parts = Parts
# archive/relation.rs RelationKind::message_name; app/compose/about.rs relations
relation-follows = Follows
# archive/relation.rs RelationKind::message_name; app/compose/about.rs relations
relation-followed-by = Followed by
# archive/relation.rs RelationKind::message_name; app/compose/about.rs relations
relation-consequence-of = Consequence of
# archive/relation.rs RelationKind::message_name; app/compose/about.rs relations
relation-led-to = Led to
# archive/relation.rs RelationKind::message_name; app/compose/about.rs relations
relation-compare = Compare
# archive/relation.rs RelationKind::message_name; app/compose/about.rs relations
relation-see-also = See also

## Claims.

# app/compose/claims.rs facts. $certainty is one of certainty-*, $standing one of standing-*; the sign of doubt stands before it.
claim-facts = Certainty { $certainty }; { $standing }.
# app/compose/claims.rs facts, with who says so
claim-facts-by = Certainty { $certainty }; { $standing }. According to { $by }.
# archive/vocabulary.rs ClaimStatus::standing_name, as app/compose/claims.rs facts says it
standing-reported = reported, its origin not named
# archive/vocabulary.rs ClaimStatus::standing_name, as app/compose/claims.rs facts says it
standing-attributed = reported, its origin named
# archive/vocabulary.rs ClaimStatus::standing_name, as app/compose/claims.rs facts says it
standing-corroborated = reported by independent sources
# archive/vocabulary.rs ClaimStatus::standing_name, as app/compose/claims.rs facts says it
standing-disputed = disputed
# archive/vocabulary.rs ClaimStatus::standing_name, as app/compose/claims.rs facts says it
standing-corrected = corrected
# archive/vocabulary.rs Certainty::message_name, as app/compose/claims.rs facts and cli/stats.rs lines say it
certainty-high = high
# archive/vocabulary.rs Certainty::message_name, as app/compose/claims.rs facts and cli/stats.rs lines say it
certainty-medium = medium
# archive/vocabulary.rs Certainty::message_name, as app/compose/claims.rs facts and cli/stats.rs lines say it
certainty-low = low
# archive/vocabulary.rs Certainty::message_name, as app/compose/claims.rs facts and cli/stats.rs lines say it
certainty-unknown = unknown

## Sources.

# app/compose/sources.rs source_lines, before linked titles; cli/page.rs sources, a heading
sources-heading = Sources
# app/compose/sources.rs source
source-unknown = The archive says nothing about “{ $id }”.
# app/compose/sources.rs facts_of_a_source
source-fact-by = By
# app/compose/sources.rs facts_of_a_source
source-fact-published-by = Published by
# app/compose/sources.rs facts_of_a_source
source-fact-date = Date
# app/compose/sources.rs facts_of_a_source
source-fact-kind = Kind
# app/compose/sources.rs facts_of_a_source
source-fact-connection = Connection to what it tells
# app/compose/sources.rs facts_of_a_source
source-fact-reliability = Reliability
# app/compose/sources.rs facts_of_a_source
source-fact-rights = Rights
# app/compose/sources.rs facts_of_a_source
source-fact-address = Address
# app/compose/sources.rs facts_of_a_source
source-fact-cited-as = Cited as
# app/compose/sources.rs facts_of_a_source
source-fact-note = Note
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-newspaper-article = newspaper article
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-encyclopedia-article = encyclopedia article
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-essay = essay
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-book = book
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-book-chapter = book chapter
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-journal-article = journal article
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-study = study
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-web-page = web page
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-broadcast = broadcast
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-interview = interview
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-court-record = court record
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-press-release = press release
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-public-post = public post
# archive/vocabulary.rs SourceType::message_name, as app/compose/sources.rs facts_of_a_source says it
source-type-advocacy-text = advocacy text
# archive/vocabulary.rs Connection::message_name, as app/compose/sources.rs facts_of_a_source says it
connection-participant = participant
# archive/vocabulary.rs Connection::message_name, as app/compose/sources.rs facts_of_a_source says it
connection-witness = witness
# archive/vocabulary.rs Connection::message_name, as app/compose/sources.rs facts_of_a_source says it
connection-related = related
# archive/vocabulary.rs Connection::message_name, as app/compose/sources.rs facts_of_a_source says it
connection-third-party = third party
# archive/vocabulary.rs Connection::message_name, as app/compose/sources.rs facts_of_a_source says it
connection-service-provider = service provider
# archive/vocabulary.rs Connection::message_name, as app/compose/sources.rs facts_of_a_source says it
connection-unknown = unknown
# archive/vocabulary.rs Reliability::message_name, as app/compose/sources.rs facts_of_a_source says it
reliability-high = high
# archive/vocabulary.rs Reliability::message_name, as app/compose/sources.rs facts_of_a_source says it
reliability-likely = likely
# archive/vocabulary.rs Reliability::message_name, as app/compose/sources.rs facts_of_a_source says it
reliability-unsure = unsure
# archive/vocabulary.rs Reliability::message_name, as app/compose/sources.rs facts_of_a_source says it
reliability-unlikely = unlikely
# archive/vocabulary.rs Reliability::message_name, as app/compose/sources.rs facts_of_a_source says it
reliability-low = low
# archive/vocabulary.rs Reliability::message_name, as app/compose/sources.rs facts_of_a_source says it
reliability-unknown = unknown

## Consent.

# app/compose/phrases.rs consent
consent-phrase = { $basis }, { $level }
# archive/vocabulary.rs ConsentBasis::message_name, as app/compose/phrases.rs consent says it
consent-basis-informed = given by those who tell
# archive/vocabulary.rs ConsentBasis::message_name, as app/compose/phrases.rs consent says it
consent-basis-published = published before
# archive/vocabulary.rs ConsentBasis::message_name, as app/compose/phrases.rs consent says it
consent-basis-public-role = about people in a public role
# archive/vocabulary.rs ConsentBasis::message_name, as app/compose/phrases.rs consent says it
consent-basis-historical = history
# archive/vocabulary.rs ConsentBasis::message_name, as app/compose/phrases.rs consent says it
consent-basis-institutional = given by an institution
# archive/vocabulary.rs ConsentLevel::message_name, as app/compose/phrases.rs consent says it
consent-level-open = open to all
# archive/vocabulary.rs ConsentLevel::message_name, as app/compose/phrases.rs consent says it
consent-level-no-name = without names
# archive/vocabulary.rs ConsentLevel::message_name, as app/compose/phrases.rs consent says it
consent-level-summary-only = the summary only
# archive/vocabulary.rs ConsentLevel::message_name, as app/compose/phrases.rs consent says it
consent-level-embargoed = not yet open
# archive/vocabulary.rs ConsentLevel::message_name, as app/compose/phrases.rs consent says it
consent-level-closed = closed

## What a person is in an entry, and how far an entry has come.

# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-narrator = narrator
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-interviewer = interviewer
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-author = author
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-editor = editor
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-translator = translator
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-transcriber = transcriber
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-reporter = reporter
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-speaker = speaker
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-subject = subject
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-witness = witness
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-relative = relative
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-victim = victim
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-organiser = organiser
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-official = official
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-accused = accused
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-convicted = convicted
# archive/vocabulary.rs Role::message_name, as app/compose/about.rs people says it
role-mentioned = mentioned
# archive/vocabulary.rs Status::message_name, as app/compose/about.rs what_it_rests_on and cli/stats.rs lines say it
state-draft = draft
# archive/vocabulary.rs Status::message_name, as app/compose/about.rs what_it_rests_on and cli/stats.rs lines say it
state-review = review
# archive/vocabulary.rs Status::message_name, as app/compose/about.rs what_it_rests_on and cli/stats.rs lines say it
state-published = published
# archive/vocabulary.rs Status::message_name, as app/compose/about.rs what_it_rests_on and cli/stats.rs lines say it
state-withdrawn = withdrawn

## Languages by their BCP 47 tags.

# app/compose/phrases.rs LANGUAGES
language-ar = Arabic
# app/compose/phrases.rs LANGUAGES
language-arc = Aramaic
# app/compose/phrases.rs LANGUAGES
language-az = Azerbaijani
# app/compose/phrases.rs LANGUAGES
language-bal = Balochi
# app/compose/phrases.rs LANGUAGES
language-ckb = Kurdish (Sorani)
# app/compose/phrases.rs LANGUAGES
language-da = Danish
# app/compose/phrases.rs LANGUAGES
language-de = German
# app/compose/phrases.rs LANGUAGES
language-en = English
# app/compose/phrases.rs LANGUAGES
language-es = Spanish
# app/compose/phrases.rs LANGUAGES
language-fa = Persian
# app/compose/phrases.rs LANGUAGES
language-fr = French
# app/compose/phrases.rs LANGUAGES
language-he = Hebrew
# app/compose/phrases.rs LANGUAGES
language-hy = Armenian
# app/compose/phrases.rs LANGUAGES
language-it = Italian
# app/compose/phrases.rs LANGUAGES
language-kmr = Kurdish (Kurmanji)
# app/compose/phrases.rs LANGUAGES
language-nl = Dutch
# app/compose/phrases.rs LANGUAGES
language-no = Norwegian
# app/compose/phrases.rs LANGUAGES
language-ps = Pashto
# app/compose/phrases.rs LANGUAGES
language-pt = Portuguese
# app/compose/phrases.rs LANGUAGES
language-ru = Russian
# app/compose/phrases.rs LANGUAGES
language-sv = Swedish
# app/compose/phrases.rs LANGUAGES
language-syr = Syriac
# app/compose/phrases.rs LANGUAGES
language-tr = Turkish
# app/compose/phrases.rs LANGUAGES
language-ur = Urdu
