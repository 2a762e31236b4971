package nl.naslag.search.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses syntax of other search engines that has no meaning here.
///
/// If it were read as punctuation it would be dropped, and the search would silently be different.
final class OtherSyntax {
  private static final Pattern NOT = Pattern.compile("!\\p{L}.*");
  private static final Pattern TILDE = Pattern.compile("[\\p{L}\\p{N}]+[~^]\\d*(\\.\\d+)?");
  private static final Pattern HOLE = Pattern.compile("[\\p{L}]+(\\?)[\\p{L}]+.*");

  private OtherSyntax() {}

  /// Refuses one piece of a query.
  ///
  /// @param run text between two spaces
  static void refuse(String run, int at) {
    if (run.equals("AND")) {
      throw BadQuery.at(at, "no-and");
    }
    if (run.equals("NOT") || run.equals("NIET") || NOT.matcher(run).matches()) {
      throw BadQuery.at(at, run.startsWith("!") ? "no-exclamation" : "no-not", run);
    }
    if (run.equals("||")) {
      throw BadQuery.at(at, "no-bar");
    }
    if (run.startsWith("--") && run.codePoints().anyMatch(Character::isLetterOrDigit)) {
      throw BadQuery.at(at, "double-minus");
    }
    if (TILDE.matcher(run).matches()) {
      throw BadQuery.at(at, "tilde", run);
    }
    Matcher hole = HOLE.matcher(run);
    if (hole.matches()) {
      throw BadQuery.at(at + hole.start(1), "question-mark");
    }
  }
}
