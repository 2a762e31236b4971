package nl.naslag.structure;

import java.util.regex.Pattern;

/// Reads the form of a heading from its block, with the number that may stand in its marker.
final class HeadingText {
  // "3", "B", "B.2", "IV": a word before it ("Bijlage") is part of the title.
  private static final Pattern NUMBER =
      Pattern.compile("\\(?((?:\\d{1,3}|[A-Z]|[IVX]{1,5})(?:[.-]?(?:\\d{1,3}|[a-zA-Z]))*)[.:)]*");
  // Characters; a longer marker is no number, and would take the pattern long.
  private static final int LONGEST = 20;

  private HeadingText() {}

  /// A file that numbers its headings itself leaves no doubt, however the title opens.
  static HeadingForm of(Block heading) {
    HeadingForm form = HeadingForm.of((heading.marker() + " " + heading.words()).strip());
    String marker = heading.marker();
    boolean told = form.numbered() || marker.isEmpty() || marker.length() > LONGEST;
    var number = NUMBER.matcher(marker);
    return told || form.kind() != null || !number.matches()
        ? form
        : HeadingForm.of(heading.words()).withNumber(number.group(1));
  }
}
