package nl.naslag.structure.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.LineShape;

/// The name that a document without a title uses for itself. "ruimtelijk-voorstel-drenthe.txt" is
/// called "Ruimtelijk voorstel Drenthe" when its text says these words, spelled as the text does.
/// The first line of a file without layout is its title when it looks like one: "NOTA DEFENSIE EN
/// RUIMTE".
final class OwnName {
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu).*\\b\\p{L}*(?:nota|notitie|memo|rapport|rapportage|visie|agenda|programma|plan|voorstel|verslag|notulen|besluit|koers"
              + "|strategie|aanpak|beleid|convenant|overeenkomst|verordening|regeling|advies|onderzoek|evaluatie|monitor|jaarstukken|jaarrekening"
              + "|begroting|factsheet|handreiking|reactie|zienswijze|startpakket|akkoord|toelichting)\\b.*");
  private static final int MOST_WORDS = 14;
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_LETTERS = 12;
  private static final int LONGEST_NAME = 100;
  private static final int FEWEST_TIMES = 2;

  private OwnName() {}

  /// The first line, where the file has no typefaces to tell a title by.
  static Optional<Fact> firstLine(Head head) {
    return head.lines().stream()
        .limit(1)
        .filter(line -> line.cells().size() == 1 && line.size() == 0 && title(line.text()))
        .map(line -> new Fact(line.text(), line.text(), line.page(), FactRule.COVER))
        .findFirst();
  }

  private static boolean title(String line) {
    int words = LineShape.words(line);
    boolean shouted = line.equals(line.toUpperCase(Locale.ROOT)) && words >= FEWEST_WORDS;
    return words <= MOST_WORDS
        && !HeadingForm.of(line).numbered()
        && LineShape.titled(line)
        && !LineShape.endsClause(line)
        && (shouted || words >= FEWEST_WORDS && KIND.matcher(line).matches());
  }

  /// The words of the file name, as the text mostly spells them, in a heading or more than once.
  static Optional<Fact> inText(String fileName, List<Block> blocks) {
    String name =
        fileName
            .substring(fileName.lastIndexOf('/') + 1)
            .replaceFirst("\\.[^.]{1,5}$", "")
            .replaceAll("[-_ ]+", " ")
            .strip();
    boolean words =
        LineShape.words(name) >= FEWEST_WORDS
            && name.length() >= FEWEST_LETTERS
            && name.length() <= LONGEST_NAME;
    return words ? spelled(name, blocks) : Optional.empty();
  }

  private static Optional<Fact> spelled(String name, List<Block> blocks) {
    Pattern inside =
        Pattern.compile(
            "(?iu)(?<!\\p{L})" + Pattern.quote(name).replace(" ", "\\E[ -]\\Q") + "(?!\\p{L})");
    Map<String, Integer> spellings = new HashMap<>();
    for (Block block : blocks) {
      Matcher found = inside.matcher(block.words());
      while (found.find()) {
        spellings.merge(
            found.group(), block.is(BlockKind.HEADING) ? FEWEST_TIMES : 1, Integer::sum);
      }
    }
    int times = spellings.values().stream().mapToInt(Integer::intValue).sum();
    return spellings.entrySet().stream()
        .filter(spelling -> times >= FEWEST_TIMES)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(most -> new Fact(capital(most.getKey()), most.getKey(), 0, FactRule.TEXT));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
