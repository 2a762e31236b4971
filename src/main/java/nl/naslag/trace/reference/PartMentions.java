package nl.naslag.trace.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.trace.Part;

/// Finds numbered parts: "hoofdstuk 3 en 4", "paragrafen 2.1 t/m 2.3", "artikel 9.7", "(blz. 24)".
///
/// A heading or caption that names itself at the start of a passage ("Bijlage 1: Kaart") is
/// excluded.
final class PartMentions {
  private static final String WORD =
      "(?<word>hoofdstuk(?:ken)?|hfst\\.?|(?:sub)?paragra(?:af|fen)|par\\.|§{1,2}"
          + "|perspectie(?:f|ven)|bijlagen?|artikel(?:en)?|artt?\\.|agendapunt(?:en)?"
          + "|blz\\.?|bladzijden?|pag\\.|p\\.(?=\\s?\\d)|pagina(?:'s|’s)?)";
  private static final String NUMBER =
      "(?:\\d{1,4}(?:[.:]\\d{1,4}){0,5}[a-z]?(?![\\p{L}\\d])|[IVXL]{1,6}(?![\\p{L}\\d]|[.]\\d)"
          + "|[A-H](?:\\.?\\d{1,2})?(?![\\p{L}\\d]))";
  private static final String RANGE = "(?:\\s*[-–]\\s*|\\s+(?:t/m|tot en met|tot)\\s+)";
  private static final String JOINT =
      "(?:" + RANGE + "|\\s*,\\s*(?:en\\s+)?|\\s+(?:en|of|respectievelijk)\\s+)";
  private static final Pattern LIST =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?i:"
              + WORD
              + ")\\s*+(?<numbers>"
              + NUMBER
              + "(?:"
              + JOINT
              + NUMBER
              + "){0,20})(?!\\s*%)");
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern BETWEEN = Pattern.compile(RANGE);
  // A title follows a self-naming caption; a sentence follows a reference.
  private static final Pattern CAPTION =
      Pattern.compile("\\s*(?:[:.–-]\\s.*|\\s?\\p{Lu}.*|)", Pattern.DOTALL);
  private static final int FIRST_YEAR = 1900;

  private PartMentions() {}

  static List<Mention.OfPart> in(String text) {
    List<Mention.OfPart> mentions = new ArrayList<>();
    Matcher list = LIST.matcher(text);
    while (list.find()) {
      if (list.start() > 0 || !isCaption(list, text)) {
        add(list, text, mentions);
      }
    }
    return mentions;
  }

  private static boolean isCaption(Matcher list, String text) {
    return CAPTION.matcher(text).region(list.end(), text.length()).matches();
  }

  private static void add(Matcher list, String text, List<Mention.OfPart> mentions) {
    Part.Kind kind = Part.Kind.of(list.group("word"));
    Span whole = new Span(list.start(), list.end());
    Matcher number = ONE.matcher(text).region(list.start("numbers"), list.end("numbers"));
    String before = "";
    int end = list.start();
    while (number.find()) {
      String found = number.group();
      if (!fits(kind, found)) {
        return;
      }
      // The first number includes its word, so that the link text reads as a reference.
      int start = before.isEmpty() ? list.start() : number.start();
      if (!before.isEmpty() && BETWEEN.matcher(text.substring(end, number.start())).matches()) {
        NumberRange.between(before, found)
            .forEach(one -> mentions.add(new Mention.OfPart(whole, new Part(kind, one), whole)));
      }
      mentions.add(new Mention.OfPart(new Span(start, number.end()), new Part(kind, found), whole));
      before = found;
      end = number.end();
    }
  }

  // "Agendapunten 2030" is a group of agendapunten, not a number; only laws count that high.
  private static boolean fits(Part.Kind kind, String number) {
    boolean letters = Character.isLetter(number.charAt(0));
    return switch (kind) {
      case ARTIKEL -> !letters || number.matches("[IVXL]+");
      case BIJLAGE -> !isYear(number);
      case HOOFDSTUK -> !isYear(number) && (!letters || number.matches("[IVXL]+"));
      case PARAGRAAF, PERSPECTIEF, AGENDAPUNT, PAGINA -> !letters && !isYear(number);
    };
  }

  private static boolean isYear(String number) {
    return number.matches("\\d{4}") && Integer.parseInt(number) >= FIRST_YEAR;
  }
}
