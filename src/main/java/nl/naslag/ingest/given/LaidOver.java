package nl.naslag.ingest.given;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Texts;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
import nl.naslag.document.file.DocumentProperties;
import org.jspecify.annotations.Nullable;

/// Lays given values over what was read of a document, and keeps what was read beside them, so that
/// they can be taken off again without reading the file.
public final class LaidOver {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

  private LaidOver() {}

  /// The properties with these values, in the place of any that were laid over before.
  public static DocumentProperties over(DocumentProperties now, Map<Field, Stated> given) {
    DocumentProperties read = off(now);
    if (given.isEmpty()) {
      return read;
    }
    List<Stated> stated = new ArrayList<>();
    DocumentProperties laid = read;
    for (Field field : Field.values()) {
      Stated one = given.get(field);
      if (one != null) {
        stated.add(withRead(one, value(read, field)));
        laid = with(laid, field, one.value());
      }
    }
    if (given.containsKey(Field.DATE) && !given.containsKey(Field.TITLE)) {
      laid = dated(laid, read.date());
    }
    return with(laid, stated);
  }

  /// The properties as they were read.
  static DocumentProperties off(DocumentProperties now) {
    DocumentProperties read = now;
    for (Stated one : now.bibliography().stated()) {
      read = with(read, one.field(), one.read());
    }
    if (now.bibliography().statedFor(Field.TITLE).isEmpty()) {
      read = dated(read, now.date());
    }
    return with(read, List.of());
  }

  // A title that ends with the date of the document goes along with it.
  private static DocumentProperties dated(
      DocumentProperties properties, @Nullable LocalDate before) {
    String title = properties.title();
    LocalDate date = properties.date();
    if (title == null || before == null || date == null || before.equals(date)) {
      return properties;
    }
    String end = ", " + DAY.format(before);
    return title.endsWith(end)
        ? with(
            properties,
            Field.TITLE,
            title.substring(0, title.length() - end.length()) + ", " + DAY.format(date))
        : properties;
  }

  private static Stated withRead(Stated one, @Nullable String read) {
    return new Stated(one.id(), one.field(), one.value(), read, one.by(), one.at());
  }

  private static @Nullable String value(DocumentProperties properties, Field field) {
    LocalDate date = properties.date();
    return switch (field) {
      case TITLE -> properties.title();
      case DATE -> date == null ? null : date.toString();
      case AUTHORITY -> properties.authority();
      case KIND -> properties.bibliography().kind();
    };
  }

  private static DocumentProperties with(
      DocumentProperties old, Field field, @Nullable String value) {
    Bibliography told = old.bibliography();
    return new DocumentProperties(
        old.mediaType(),
        field == Field.TITLE ? value : old.title(),
        field == Field.AUTHORITY ? value : old.authority(),
        old.addressee(),
        field == Field.DATE ? day(value) : old.date(),
        old.language(),
        new Bibliography(
            field == Field.KIND ? value : told.kind(),
            told.reference(),
            told.evidence(),
            told.stated()));
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    return value == null ? null : LocalDate.parse(value);
  }

  private static DocumentProperties with(DocumentProperties old, List<Stated> stated) {
    Bibliography told = old.bibliography();
    return new DocumentProperties(
        old.mediaType(),
        old.title(),
        old.authority(),
        old.addressee(),
        old.date(),
        old.language(),
        new Bibliography(told.kind(), told.reference(), told.evidence(), stated));
  }
}
