package nl.naslag.structure.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;

/// The levels of headings in a law, a decree or a regulation with its explanatory note. They nest
/// by type, regardless of typeface: a chapter contains titles and paragraphs, these contain
/// articles, an amending article contains letters, and a letter the articles it inserts. The
/// explanatory note is separate from the law and repeats its chapters and articles. This structure
/// follows the Aanwijzingen voor de regelgeving (consultatie archiefbesluit20xx 12112 p. 1-14,
/// consultatie elektronischcognossement 12012 p. 1-3).
final class LegalLevels {
  // A single article may be a quotation, in a decision or in a letter.
  private static final int FEWEST_ARTICLES = 2;
  // Characters; the first words show what the heading is.
  private static final int LONGEST = 300;

  private static final Pattern ROMAN = Pattern.compile("(?iu)artikel\\s+[ivx]+[a-z]?\\b.*");

  /// The type of a heading in a law, from the outside inwards.
  private enum Part {
    // "Nota van toelichting bij het Besluit …", separate from the law itself.
    NOTE(
        "(?iu)(?:nr\\.? ?\\d+\\s+)?(?:(?:nota|memorie) van toelichting"
            + "(?:,? (?:bij|op|behorende bij|inzake|van|tot|ontwerp)\\b.{0,160})?"
            + "|(?:algemene )?toelichting(?: (?:bij|op) (?:het|de) (?:besluit|wet|regeling|verordening"
            + "|ontwerp|beleidsregel)\\p{L}*\\b.{0,160})?)"),
    // "II. Artikelsgewijs", the two halves of a note.
    HALF(
        "(?iu)(?:[ivx]+[.:]?\\s+)?(?:algemeen(?: deel)?(?: van de (?:nota van )?toelichting)?"
            + "|algemene toelichting|artikelsgewij(?:s|ze) ?(?:toelichting|deel)?)"),
    CHAPTER("(?u)(?:(?iu:hoofdstuk|deel|boek)\\s.*|\\d{1,2}[.:]?\\s+\\p{Lu}.*)"),
    DIVISION(
        "(?u)(?:(?iu:titel|afdeling)\\s+(?:\\d|[ivxIVX]).*|\\d{1,2}\\.\\d{1,2}[.:]?\\s+\\p{Lu}.*)"),
    PARAGRAPH(
        "(?u)(?:(?:§|(?iu:paragraaf)\\s)\\s*\\d.*|\\d{1,2}(?:\\.\\d{1,2}){2,3}[.:]?\\s+\\p{Lu}.*)"),
    ARTICLE(
        "(?iu)artikel(?:en)?\\s+(?:[ivx]+[a-z]?|(?:[a-z]{1,2}\\s)?\\d+[a-z]{0,2}(?:[.:]\\d+[a-z]{0,2})*)\\b.*"),
    LETTER("(?u)\\p{Lu}{1,2}\\.?|(?iu:onderde(?:el|len))\\s+\\p{Lu}.{0,60}"),
    INSERTED("(?!)"),
    OTHER(".*");

    private final Pattern form;

    Part(String form) {
      this.form = Pattern.compile(form);
    }

    private static Part of(String heading) {
      for (Part part : values()) {
        if (part.form.matcher(heading).matches()) {
          return part;
        }
      }
      return OTHER;
    }
  }

  private final IdentityHashMap<Block, Integer> levels = new IdentityHashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();

  // The level of the open article that amends another act; 0 without one.
  private int amending;

  private LegalLevels() {}

  static LegalLevels of(List<Block> blocks) {
    LegalLevels legal = new LegalLevels();
    List<Block> headings = blocks.stream().filter(block -> block.is(BlockKind.HEADING)).toList();
    if (headings.stream().filter(LegalLevels::article).count() >= FEWEST_ARTICLES) {
      headings.forEach(heading -> legal.levels.put(heading, legal.place(words(heading))));
    }
    return legal;
  }

  /// The level of a heading in a law, from 1; 0 in any other document.
  int level(Block heading) {
    return levels.getOrDefault(heading, 0);
  }

  private static boolean article(Block heading) {
    return Part.of(words(heading)) == Part.ARTICLE;
  }

  private static String words(Block heading) {
    String words = (heading.marker() + " " + heading.words()).strip();
    return words.substring(0, Math.min(LONGEST, words.length()));
  }

  private int place(String words) {
    Part read = Part.of(words);
    boolean within = amending > 0 || open.contains(Part.LETTER);
    boolean inserted = read == Part.ARTICLE && within && !roman(words);
    Part part = inserted ? Part.INSERTED : read;
    boolean amends = read == Part.ARTICLE && roman(words);
    // An article may insert paragraphs, which the next article of the act closes.
    while (amends && amending > 0 && open.size() >= amending) {
      open.pop();
    }
    while (!open.isEmpty() && open.peek().compareTo(part) >= 0) {
      open.pop();
    }
    amending = amends ? open.size() + 1 : open.size() + 1 < amending ? 0 : amending;
    if (part == Part.OTHER) {
      return open.size() + 1;
    }
    open.push(part);
    return open.size();
  }

  /// An amending act numbers its own articles in Roman; those it inserts have other numbers.
  private static boolean roman(String words) {
    return ROMAN.matcher(words).matches();
  }
}
