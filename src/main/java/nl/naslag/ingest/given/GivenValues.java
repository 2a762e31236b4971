package nl.naslag.ingest.given;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.Bibliography.Field;
import org.springframework.stereotype.Component;

/// Values as they are kept: on one line, no longer than fits, a date that is one, an organisation
/// by its usual name.
@Component
public class GivenValues {
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_AUTHORITY = 200;
  private static final int LONGEST_KIND = 100;
  // Documents of before or after are typing errors.
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2200;

  private final Vocabulary vocabulary;

  public GivenValues(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Refuses the first value that cannot be kept; an empty one stays empty.
  public Map<Field, String> cleaned(Map<Field, String> values) {
    Map<Field, String> cleaned = new EnumMap<>(Field.class);
    values.forEach((field, value) -> cleaned.put(field, cleaned(field, value)));
    return cleaned;
  }

  private String cleaned(Field field, String value) {
    String line = line(value);
    if (line.isEmpty()) {
      return line;
    }
    return switch (field) {
      case TITLE -> fitting(line, LONGEST_TITLE);
      case DATE -> day(line);
      case AUTHORITY -> usual(fitting(line, LONGEST_AUTHORITY));
      case KIND -> fitting(line, LONGEST_KIND);
    };
  }

  /// Without line ends, control characters and signs that turn the direction of writing.
  static String line(String value) {
    StringBuilder line = new StringBuilder();
    value
        .codePoints()
        .filter(sign -> Character.getType(sign) != Character.FORMAT)
        .map(sign -> Character.isWhitespace(sign) || Character.isISOControl(sign) ? ' ' : sign)
        .filter(sign -> sign != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' '))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static String fitting(String line, int longest) {
    if (line.length() > longest) {
      throw RefusalCode.TEXT_TOO_LONG.refusal(longest, line.length());
    }
    return line;
  }

  private static String day(String line) {
    try {
      LocalDate day = LocalDate.parse(line);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day.toString();
      }
    } catch (DateTimeParseException none) {
      // Refused below.
    }
    throw RefusalCode.BAD_DATE.refusal(line.substring(0, Math.min(line.length(), LONGEST_KIND)));
  }

  // "Gemeente Emmen" is known as "gemeente Emmen".
  private String usual(String name) {
    String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return vocabulary.uriOf(lower).isPresent() ? lower : name;
  }
}
