package nl.naslag.structure.paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.structure.block.LineShape;

/// Recognises the lines of a text file that belong to its pages: page numbers, and numbered heads
/// and feet. Extraction has already left them out of a PDF, because it sees their position.
final class Margins {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[-–|\\s]*(?:(?:pagina|pag\\.?|blad(?:zijde)?|blz\\.?|page)\\s*)?\\d{1,4}"
              + "(?:\\s*(?:van|/|of)\\s*\\d{1,4})?[-–|\\s]*");
  // "Nota Wonen 12" at the foot, "12 Nota Wonen" at the head.
  private static final Pattern NUMBER_AT_AN_END = Pattern.compile("^(\\d{1,3})\\s|\\s(\\d{1,3})$");
  // Two lines may be in sequence by chance, such as two numbered titles.
  private static final int PAGES_TO_REPEAT = 3;

  private final Set<Fragment> repeated = new HashSet<>();

  Margins(List<Fragment> fragments) {
    Map<String, List<Fragment>> alike = new HashMap<>();
    for (int i = 0; i < fragments.size(); i++) {
      if (apart(i, fragments)) {
        Fragment line = fragments.get(i);
        alike.computeIfAbsent(words(line), words -> new ArrayList<>()).add(line);
      }
    }
    alike.values().stream().filter(Margins::countOn).forEach(repeated::addAll);
  }

  /// A line of a file without pages, with white space above and below.
  private static boolean apart(int i, List<Fragment> fragments) {
    Fragment line = fragments.get(i);
    return line.kind() == FragmentKind.LINE
        && line.page() == 0
        && number(line) > 0
        && LineShape.hasLetter(line.text())
        && white(i - 1, fragments)
        && white(i + 1, fragments);
  }

  private static boolean white(int i, List<Fragment> fragments) {
    return i < 0 || i >= fragments.size() || fragments.get(i).blank();
  }

  private static int number(Fragment line) {
    Matcher found = NUMBER_AT_AN_END.matcher(line.text().strip());
    if (!found.find()) {
      return 0;
    }
    return Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
  }

  private static String words(Fragment line) {
    return NUMBER_AT_AN_END.matcher(line.text().strip()).replaceFirst("#");
  }

  /// The same words with the next number each time, as pages have.
  private static boolean countOn(List<Fragment> lines) {
    boolean counts = lines.size() >= PAGES_TO_REPEAT;
    for (int i = 1; i < lines.size() && counts; i++) {
      counts = number(lines.get(i)) == number(lines.get(i - 1)) + 1;
    }
    return counts;
  }

  /// Whether the line is a running head or foot.
  boolean repeats(Fragment line) {
    return repeated.contains(line);
  }

  /// By form alone; the caller judges the position.
  static boolean pageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }
}
