package nl.naslag.search;

import org.apache.lucene.search.Query;

/// One way in which a word of a query can meet a word of a passage.
///
/// @param asked as typed
/// @param how key of the text that says how they met
/// @param field in which they meet
record Clue(String asked, String how, String field, Query query) {}
