package nl.naslag.annotation;

import java.util.regex.Pattern;

/// The bullet or number that makes a passage an item of a list.
final class ListMark {
  private static final int BEFORE = 8;
  private static final Pattern MARK =
      Pattern.compile("(?:^|\\R|\\s)(?:[•▪●◦‣*–-]|\\d{1,2}[.)]|[a-z][.)])[\\p{Zs}\\t]*$");

  private ListMark() {}

  /// Looks back a few letters only, because marks are short: "• ", "3. ", "a) ".
  static boolean standsBefore(String text, int at) {
    return MARK.matcher(text.substring(Math.max(0, at - BEFORE), at)).find();
  }
}
