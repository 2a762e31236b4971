package nl.naslag.search.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses signs that mean something to other search engines and nothing here.
///
/// Read as punctuation they would be dropped, and the search would silently be another one.
final class OtherSyntax {
  private static final Pattern NOT = Pattern.compile("!\\p{L}.*");
  private static final Pattern TILDE = Pattern.compile("[\\p{L}\\p{N}]+[~^]\\d*(\\.\\d+)?");
  private static final Pattern HOLE = Pattern.compile("[\\p{L}]+(\\?)[\\p{L}]+.*");

  private OtherSyntax() {}

  /// @param run what stands between two blanks
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
