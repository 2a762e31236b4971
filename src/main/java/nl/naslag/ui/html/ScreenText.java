package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.naslag.document.Passage;
import nl.naslag.document.Texts;

/// Formats dates, times and kinds for the screens.
public final class ScreenText {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", Texts.DUTCH);
  /// The users are in the Netherlands; a server may be in another time zone.
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private ScreenText() {}

  /// "3 mei 2024".
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// "3 mei 2024, 9.15", in Dutch time wherever the server is.
  public static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(HERE));
  }

  /// The Dutch calendar day of a moment.
  public static LocalDate day(Instant instant) {
    return instant.atZone(HERE).toLocalDate();
  }

  /// The kind of a passage with its number: "Agendapunt 3a".
  static String kind(Passage passage) {
    String kind = text("kind." + passage.kind().id());
    return passage.number() == null ? kind : kind + " " + passage.number();
  }

  /// At most the given number of characters, with an ellipsis for omitted words.
  ///
  /// For names and previews only; a quote is never shortened.
  public static String shortened(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most).stripTrailing() + "…";
  }
}
