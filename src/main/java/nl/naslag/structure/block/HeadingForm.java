package nl.naslag.structure.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.SectionKind;
import org.jspecify.annotations.Nullable;

/// What the wording of a heading alone reveals: its number, its title, and the section it opens.
/// "4.2 Water en bodem:" has number "4.2", title "Water en bodem" and kind PARAGRAAF. "Bijlage 1:
/// Kaarten" has no number of its own and kind BIJLAGE. "30 procent van de woningen" is no chapter
/// 30: a title starts with a capital.
///
/// @param number as printed, without a final dot; absent without one
/// @param kind absent where only the context can decide
public record HeadingForm(@Nullable String number, String title, @Nullable SectionKind kind) {
  // Characters. A longer text is no heading, and would make the patterns slow.
  private static final int LONGEST = 1000;
  private static final String TITLE = "[\"'“‘„(€]?[\\p{Lu}\\d‘“].*";
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:(?:Hoofdstuk|HOOFDSTUK|Deel|DEEL)\\s+|§\\s*)?(\\d{1,2}|[IVX]{1,5}(?=[.:)]))"
              + "(?:[.:)]\\s+|[.:)](?=\\p{L})|\\s+[–-]\\s+|\\s+)("
              + TITLE
              + ")");
  // Councils number their items "5.b.1" (besluitenlijst Wassenaar 16 januari 2024, p. 1).
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?:§\\s*|Paragraaf\\s+)?(\\d{1,2}(?:\\.(?:\\d{1,2}|[a-z])){1,4})\\s*[.:]?\\s+("
              + TITLE
              + ")");
  // "Bijlage" alone, or with a number, or with a title after a colon.
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?i:bijlagen?)(?:\\s+(?:[0-9]{1,2}|[IVX]{1,4}|[A-Z]))?"
              + "(?:\\s*[:.–-]\\s*.*|\\s*\\(.*\\)|(?<=[0-9A-Z])\\s+\\p{Lu}.*)?");
  // "3", "B", "B.2", "IV": a word before it ("Bijlage") is part of the title.
  private static final Pattern MARKER =
      Pattern.compile("\\(?((?:\\d{1,3}|[A-Z]|[IVX]{1,5})(?:[.-]?(?:\\d{1,3}|[a-zA-Z]))*)[.:)]*");
  // Characters; a longer marker is no number, and would make the pattern slow.
  private static final int LONGEST_MARKER = 20;
  private static final String BETWEEN = "[.-]|(?<=\\d)(?=[a-z])|(?<=[A-Z])(?=\\d)";
  private static final Pattern PART_END = Pattern.compile(BETWEEN);
  private static final Pattern LAST_PART = Pattern.compile("(.+)(?:" + BETWEEN + ")[a-z\\d]{1,2}");
  private static final Pattern PLAIN_CHAPTER_NUMBER = Pattern.compile("\\d{1,2}");

  /// Accepts any text; one in none of the known forms is a title without number or kind.
  public static HeadingForm of(String heading) {
    String text = heading.strip();
    if (text.length() > LONGEST) {
      return new HeadingForm(null, text, null);
    }
    for (Pattern pattern : List.of(PARAGRAPH, CHAPTER)) {
      Matcher found = pattern.matcher(text);
      if (found.matches()) {
        return numbered(found.group(1), found.group(2));
      }
    }
    return new HeadingForm(null, title(text), kind(text).orElse(null));
  }

  /// Includes a number in the marker of the block. When the file itself numbers its headings, the
  /// number counts however the title starts.
  public static HeadingForm of(Block heading) {
    String marker = heading.marker();
    HeadingForm form = of((marker + " " + heading.words()).strip());
    boolean told = form.numbered() || marker.isEmpty() || marker.length() > LONGEST_MARKER;
    Matcher number = MARKER.matcher(marker);
    return told || form.kind() != null || !number.matches()
        ? form
        : of(heading.words()).withNumber(number.group(1));
  }

  /// "5.3 Agendapunten" is numbered and still opens agendapunten: wording outweighs the number.
  private static HeadingForm numbered(String number, String title) {
    SectionKind byNumber = number.contains(".") ? SectionKind.PARAGRAAF : SectionKind.HOOFDSTUK;
    return new HeadingForm(
        number,
        title(title),
        BlockHeading.kind(title).filter(kind -> BlockHeading.certain(title)).orElse(byNumber));
  }

  private HeadingForm withNumber(String other) {
    return new HeadingForm(other, title, kind);
  }

  private static Optional<SectionKind> kind(String text) {
    if (ANNEX.matcher(text).matches()) {
      return Optional.of(SectionKind.BIJLAGE);
    }
    return BlockHeading.kind(text);
  }

  /// A colon at the end announces what follows; it is not part of the title.
  private static String title(String text) {
    return (text.endsWith(":") ? text.substring(0, text.length() - 1) : text).strip();
  }

  /// The same form, with the broken words of its title repaired.
  ///
  /// @param repaired the whole heading, which ends in the same letters
  public HeadingForm repaired(String repaired) {
    long left = letters(title);
    int start = repaired.length();
    while (start > 0 && left > 0) {
      left -= Character.isLetterOrDigit(repaired.charAt(--start)) ? 1 : 0;
    }
    boolean quoted = start > 0 && repaired.charAt(start - 1) == title.charAt(0);
    return new HeadingForm(number, title(repaired.substring(quoted ? start - 1 : start)), kind);
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }

  public boolean opens(SectionKind other) {
    return kind == other;
  }

  /// Whether it opens a block of agendapunten or denkrichtingen.
  public boolean block() {
    return kind == SectionKind.AGENDAPUNTEN || kind == SectionKind.DENKRICHTINGEN;
  }

  public boolean numbered() {
    return number != null;
  }

  /// Whether the number is a single Arabic one: "4", not "4.2" and not "IV".
  public boolean chapterNumber() {
    return number != null && PLAIN_CHAPTER_NUMBER.matcher(number).matches();
  }

  /// The first component of the number: "5" of "5.1"; empty without one.
  public String chapter() {
    return number == null ? "" : PART_END.split(number)[0];
  }

  /// The number of components of the number: 2 for "5.1" and for "3a", 0 without one.
  public int depth() {
    return number == null ? 0 : PART_END.split(number).length;
  }

  /// The parent of a number: "5.b" for "5.b.1", "3" for "3a"; none for "4".
  public static Optional<String> parent(@Nullable String number) {
    Matcher last = LAST_PART.matcher(number == null ? "" : number);
    return last.matches() ? Optional.of(last.group(1)) : Optional.empty();
  }
}
