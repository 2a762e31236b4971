package nl.naslag.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.SectionKind;

/// Reads the gold document by its gold headings, so that annotation is measured apart from
/// structure.
final class GoldReading {
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:•|-\\s)\\s*(.*)$");

  private final TestDocument written = new TestDocument().by(null).to(null).on(null);
  private final StringBuilder open = new StringBuilder();
  private boolean bullet;
  private PassageKind kind = PassageKind.TEKST;

  private GoldReading() {}

  static PolicyDocument document() {
    return new GoldReading().read();
  }

  private PolicyDocument read() {
    Map<Integer, Map<String, String>> headings = new TreeMap<>();
    SharedFolder.rows("gold/structuur.tsv")
        .forEach(row -> headings.put(Integer.valueOf(row.getOrDefault("regel", "0")), row));
    List<String> lines = SharedFolder.lines("corpus/ruimtelijk-voorstel-drenthe.txt");
    for (int number = 1; number <= lines.size(); number++) {
      Map<String, String> heading = headings.get(number);
      if (heading != null) {
        heading(heading);
      } else {
        line(lines.get(number - 1));
      }
    }
    close();
    return written.document();
  }

  private void heading(Map<String, String> row) {
    close();
    SectionKind section =
        SectionKind.valueOf(
            row.getOrDefault("soort", "").toUpperCase(Locale.ROOT).replace("BIJLAGEN", "BIJLAGE"));
    written.heading(
        section, Integer.parseInt(row.getOrDefault("niveau", "1")), row.getOrDefault("titel", ""));
    kind =
        switch (section) {
          case AGENDAPUNTEN -> PassageKind.AGENDAPUNT;
          case DENKRICHTINGEN -> PassageKind.DENKRICHTING;
          default -> PassageKind.TEKST;
        };
  }

  private void line(String line) {
    Matcher matcher = BULLET.matcher(line);
    if (matcher.matches()) {
      close();
      bullet = true;
      add(matcher.group(1));
    } else if (line.isBlank()) {
      closeParagraph();
    } else {
      add(line.strip());
    }
  }

  // In this document a blank line may stand within a bullet.
  private void closeParagraph() {
    if (!bullet) {
      close();
    }
  }

  private void add(String words) {
    int end = open.length() - 1;
    if (end > 0 && open.charAt(end) == '-' && Character.isLowerCase(words.charAt(0))) {
      open.setLength(end);
    } else if (!open.isEmpty()) {
      open.append(' ');
    }
    open.append(words.strip());
  }

  private void close() {
    if (!open.isEmpty() && bullet && kind == PassageKind.TEKST) {
      written.bullet(open.toString());
    } else if (!open.isEmpty()) {
      written.passage(kind, open.toString());
    }
    open.setLength(0);
    bullet = false;
  }
}
