package nl.naslag.structure.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.SectionKind;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.HeadingForm;

/// What the wording of an item of a decision list reveals: its number and subject. "7. Agendapunt:
/// Nota wonen" has number "7" and title "Nota wonen", "3a. Parkeren" has "3a", "B-02 Grondprijzen"
/// has "B-02"; "5.c.1" is from besluitenlijst Wassenaar 11 april 2023, p. 2. "12 woningen" is no
/// item: a title starts with a capital.
public final class ItemForm {
  // Characters. A longer text is no title, and would make the patterns slow.
  private static final int LONGEST = 1000;
  private static final String NUMBER =
      "\\d{1,2}(?:[.-]?(?:\\d{1,2}|[a-z])(?![\\p{L}\\d]))*"
          + "|[A-Z](?:[.-]?\\d{1,2}){1,3}|[A-Z](?=[.:)])";
  // After such a word a title may start in lower case (besluitenlijst of a committee of the Tweede
  // Kamer, 2 april 2009, p. 9).
  private static final String ABOUT = "(?i:agendapunt|onderwerp|betreft)\\s*:\\s*";
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:(?i:agendapunt|punt|nummer|nr\\.?)\\s*:?\\s*)?("
              + NUMBER
              + ")[.:)]?\\s+"
              + "(?:"
              + ABOUT
              + "(\\S.*)|([\"'“‘„(€]?[\\p{Lu}\\d‘“].*))");

  private ItemForm() {}

  static Optional<HeadingForm> of(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher found = ITEM.matcher(words.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    String title = found.group(2) == null ? found.group(3) : found.group(2);
    return Optional.of(new HeadingForm(found.group(1), title(title), SectionKind.BESLUIT));
  }

  /// Includes a number that may have been read as the marker of a bullet.
  public static Optional<HeadingForm> of(Block block) {
    return of(block.marker() + " " + block.words());
  }

  private static String title(String words) {
    return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
  }
}
