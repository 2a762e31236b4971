package nl.naslag.search;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Passage;

/// The id of a passage in the parts by which the index keeps it: a hash takes half the room as a
/// number, and the path to its section is that of all passages there.
///
/// @param path the id up to the hash, without the document's id; the whole id where there is no
///     hash
/// @param number of the hash
/// @param times which of several with the same words it is, 0 for the first; [#WHOLE] without hash
record PassageKey(String path, long number, int times) {
  private static final Pattern HASHED =
      Pattern.compile("(.*\\.)([0-9a-f]{10})(?:\\.([1-9][0-9]{0,8}))?", Pattern.DOTALL);
  private static final int DIGITS = 10;
  private static final int WHOLE = -1;

  static PassageKey of(Passage passage) {
    return of(passage.id(), passage.documentId());
  }

  private static PassageKey of(String id, String documentId) {
    Matcher hashed = HASHED.matcher(id);
    if (!hashed.matches() || !hashed.group(1).startsWith(documentId)) {
      return new PassageKey(id, number(id), WHOLE);
    }
    String times = hashed.group(3);
    return new PassageKey(
        hashed.group(1).substring(documentId.length()),
        number(id),
        times == null ? 0 : Integer.parseInt(times));
  }

  /// By which a passage is found, together with the few others that may have the same.
  static long number(String id) {
    Matcher hashed = HASHED.matcher(id);
    return hashed.matches()
        ? HexFormat.fromHexDigitsToLong(hashed.group(2))
        : Integer.toUnsignedLong(id.hashCode());
  }

  /// The id again.
  String id(String documentId) {
    if (times == WHOLE) {
      return path;
    }
    String hash = HexFormat.of().toHexDigits(number, DIGITS);
    return documentId + path + hash + (times == 0 ? "" : "." + times);
  }
}
