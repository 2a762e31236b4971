package nl.naslag.annotation.horizon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// "De komende vijf jaar" and "binnen tien jaar" as the years from the document's own, "over vier
/// jaar" as one year.
///
/// Ignored in a document without a date.
final class ComingYearsRule implements HorizonRule {
  private static final List<String> NUMBERS =
      List.of(
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien",
          "twintig");
  private static final Cue COMING =
      Cue.of(
          "(?<!afgelopen )(?:de )?(?:eerst)?(?:komende|volgende) " + number() + " jaar",
          "binnen (?:de komende )?" + number() + " jaar");
  private static final Cue LATER = Cue.of("over " + number() + " jaar(?! (?:heen|verdeeld))");
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\p{L})" + number() + "(?= jaar$)", Pattern.CASE_INSENSITIVE);
  // In years; "binnen honderd jaar" is not a plan.
  private static final int FARTHEST = 50;

  private static String number() {
    return "(?:\\d{1,2}|" + String.join("|", NUMBERS) + ")";
  }

  @Override
  public List<Evidence> evidence(PassageContext reading) {
    if (!reading.within().dated()) {
      return List.of();
    }
    List<Evidence> found = new ArrayList<>();
    int now = reading.within().year();
    for (Span span : COMING.in(reading.cueText(), reading.span())) {
      int many = many(span.in(reading.text()));
      if (many > 1) {
        found.add(evidence(now + "-" + (now + many), span));
      }
    }
    for (Span span : LATER.in(reading.cueText(), reading.span())) {
      int many = many(span.in(reading.text()));
      if (many > 0) {
        found.add(evidence(String.valueOf(now + many), span));
      }
    }
    return found;
  }

  /// 0 where the words contain no number, or one too large for a plan.
  private static int many(String words) {
    Matcher matcher = NUMBER.matcher(words.replaceAll("\\s+", " "));
    if (!matcher.find()) {
      return 0;
    }
    String number = matcher.group().toLowerCase(Locale.ROOT);
    int many =
        Character.isDigit(number.charAt(0))
            ? Integer.parseInt(number)
            : NUMBERS.indexOf(number) + 1;
    return many > FARTHEST ? 0 : many;
  }

  private static Evidence evidence(String horizon, Span span) {
    return new Evidence(Aspect.HORIZON, horizon, span, "coming-years");
  }
}
