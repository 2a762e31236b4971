package nl.naslag.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.search.Period;
import nl.naslag.search.SearchRequest;

/// Parses a query, and for one with mistakes suggests the nearest valid query to the user.
///
/// Corrects one mistake at a time until the query parses; a suggestion is never run automatically.
public final class QueryRepair {
  /// A query with more mistakes than this cannot be repaired.
  private static final int MOST_STEPS = 12;

  private static final Pattern FIRST_WORD = Pattern.compile("\\S+\\s*");

  private QueryRepair() {}

  /// The tree of a non-blank query. The refusal of a mistake gives the character and a possible
  /// correction.
  public static Asked readOrRefuse(String query) {
    try {
      return QueryReader.tree(query);
    } catch (BadQuery mistake) {
      throw mended(query, mistake).map(mistake.refusal()::suggesting).orElse(mistake.refusal());
    }
  }

  /// Empty if nothing would remain, or if the intention is unclear.
  private static Optional<String> mended(String query, BadQuery mistake) {
    String mended = query;
    BadQuery next = mistake;
    for (int step = 0; step < MOST_STEPS; step++) {
      String before = mended;
      mended = mend(before, next).strip();
      if (mended.isBlank() || mended.equals(before)) {
        return Optional.empty();
      }
      try {
        QueryReader.tree(mended);
        return Optional.of(mended).filter(text -> text.length() <= SearchRequest.LONGEST_QUERY);
      } catch (BadQuery other) {
        next = other;
      }
    }
    return Optional.empty();
  }

  private static String mend(String query, BadQuery mistake) {
    int at = mistake.at();
    return switch (mistake.problem()) {
      case "unclosed-quote" -> closed(query, at, '"');
      case "unclosed-bracket" -> closed(query, at, ')');
      case "empty-quote" -> without(query, at, query.indexOf(query.charAt(at), at + 1) + 1);
      case "unopened-bracket", "double-minus" -> without(query, at, at + 1);
      case "too-deep" -> query.replaceAll("[()]", " ");
      case "no-word" -> withoutLonely(query, at);
      case "unknown-field" -> field(query, at);
      case "empty-value" -> without(query, query.lastIndexOf(' ', at) + 1, at);
      case "star", "start-of-one-word", "tilde", "question-mark" -> ofStart(query, at);
      case "near" -> near(query, at);
      case "no-and" -> without(query, at, at + 3);
      case "no-not" ->
          query.substring(0, at) + FIRST_WORD.matcher(query.substring(at)).replaceFirst("-");
      case "no-exclamation" -> query.substring(0, at) + "-" + query.substring(at + 1);
      case "no-bar" -> query.replace("||", " OF ");
      case "reversed" -> reversed(query, at);
      default -> query;
    };
  }

  /// Closes at the end what was opened, or removes it if it is empty.
  private static String closed(String query, int at, char close) {
    boolean empty = query.substring(at + 1).codePoints().noneMatch(Character::isLetterOrDigit);
    return empty ? query.substring(0, at) : query.stripTrailing() + close;
  }

  private static String without(String query, int start, int end) {
    return query.substring(0, start) + query.substring(Math.clamp(end, start, query.length()));
  }

  /// Removes an OF, a minus or a pair of brackets without operands.
  private static String withoutLonely(String query, int at) {
    String lonely = query.replaceFirst("\\(\\s*\\)", " ");
    if (!lonely.equals(query)) {
      return lonely;
    }
    String mended =
        query
            .replaceFirst("^(?:\\s|OF\\b|OR\\b)+", "")
            .replaceFirst("(?:\\s|\\bOF|\\bOR)+$", "")
            .replaceFirst("\\((?:\\s|OF\\b|OR\\b)+", "(")
            .replaceFirst("(?:\\s|\\bOF|\\bOR)+\\)", ")");
    return mended.equals(query) ? query.replaceFirst("\\b(OF|OR)\\s+(OF|OR)\\b", "OF") : mended;
  }

  /// Replaces a field by the most similar name; else keeps the words without a field.
  private static String field(String query, int at) {
    int colon = query.indexOf(':', at);
    return QueryFields.like(query.substring(at, colon))
        .map(name -> query.substring(0, at) + name + query.substring(colon))
        .orElse(query.substring(0, colon) + " " + query.substring(colon + 1));
  }

  /// Keeps the prefix of "wa*er" and the word of "*water".
  private static String ofStart(String query, int at) {
    int start = Math.max(query.lastIndexOf(' ', Math.max(0, at - 1)) + 1, 0);
    int space = query.indexOf(' ', at);
    int end = space < 0 ? query.length() : space;
    String word = query.substring(start, end);
    int sign = Math.max(0, at - start);
    String before = sign < word.length() ? word.substring(0, sign) : word;
    boolean start3 = before.matches("\\p{L}{2,}") && word.matches(".*[*?].*");
    String kept = start3 ? before + "*" : word.replaceAll("[*?~^]\\d*", "");
    return query.substring(0, start) + kept + query.substring(end);
  }

  private static String near(String query, int at) {
    String rest = query.substring(at).replaceFirst("^~\\S*", "~5");
    return query.substring(0, at) + rest;
  }

  private static String reversed(String query, int at) {
    Matcher period = Period.WRITTEN.matcher(query).region(at, query.length());
    if (!period.lookingAt()) {
      return query;
    }
    String swapped = period.group(3) + period.group(2) + period.group(1);
    return query.substring(0, at) + swapped + query.substring(period.end());
  }
}
