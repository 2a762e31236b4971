package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.naslag.document.Passage;
import nl.naslag.document.Texts;

/// Dates, moments and kinds as they are written on screens.
public final class ScreenText {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", Texts.DUTCH);
  /// The readers are in the Netherlands; a server may run on another clock.
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private ScreenText() {}

  /// "3 mei 2024".
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// "3 mei 2024, 9.15", in Dutch time wherever the server stands.
  public static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(HERE));
  }

  /// The Dutch day in which a moment falls.
  public static LocalDate day(Instant instant) {
    return instant.atZone(HERE).toLocalDate();
  }

  /// What kind of passage it is, with its number: "Agendapunt 3a".
  static String kind(Passage passage) {
    String kind = text("kind." + passage.kind().id());
    return passage.number() == null ? kind : kind + " " + passage.number();
  }

  /// At most a number of characters, with dots where words were left out.
  ///
  /// For names and previews only; a quote is never shortened.
  public static String shortened(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most).stripTrailing() + "…";
  }
}
