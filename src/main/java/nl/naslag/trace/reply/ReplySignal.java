package nl.naslag.trace.reply;

import java.util.Locale;

/// What can speak for a passage as the reply to a request. Each is set against the highest of all
/// candidates for that request, so it is at most 1.
enum ReplySignal {
  /// The score of the search.
  FOUND,
  /// The same on a logarithmic scale.
  FOUND_LOG,
  /// The share of the request's words that the passage holds; a rare word counts for more.
  COVERED,
  /// The same for the parts of compounds, as BM25 counts them.
  PARTS,
  /// The same among the best twenty only: what tells passages on one subject apart.
  NEAR_TOP,
  /// The share of the first sentence of the request.
  FIRST_ASKED,
  /// The share that the first sentence of the passage holds.
  FIRST_SAID,
  /// The share of the passage's words that the request holds.
  BACK,
  /// The share of the request's sequences of letters.
  LETTERS,
  /// The same, set against the length of the passage.
  LETTERS_LIKE,
  /// How near in meaning the passage comes to each word of the request.
  MEANING,
  /// How near in meaning the request comes to each word of the passage.
  MEANING_BACK,
  /// How near the two are in meaning as a whole.
  CENTRE,
  /// The share of the request's names.
  NAMES,
  /// The share of the request's numbers.
  NUMBERS,
  /// The length of the passage, on a logarithmic scale.
  LENGTH,
  /// How far its length is from the usual one.
  UNUSUAL,
  /// Whether it begins as a reply does: "Ja", "Nee", "Dat klopt".
  OPENS,
  /// The same, for a request that can be answered so.
  AGREES,
  /// Whether it names the document or the number of the request.
  REFERS,
  /// Whether a party that was asked commits itself in it.
  COMMITS;

  /// Its name in the model file, such as "first_asked".
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
