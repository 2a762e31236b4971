package nl.naslag.briefing;

import static nl.naslag.document.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.naslag.briefing.sign.CleanText;
import nl.naslag.briefing.sign.PrintFonts;

/// What somebody should know before a pack leaves the building, in Dutch.
public final class PackWarnings {
  private PackWarnings() {}

  /// Newer versions of its sources, and characters that not every format can show; empty if all is
  /// well. How many quotes changed is for the proofs.
  public static List<String> of(List<BriefingLine> lines) {
    List<String> warnings = new ArrayList<>();
    long newer = lines.stream().filter(line -> line.context().newest() != null).count();
    if (newer > 0) {
      warnings.add(text("briefing.newer.count", newer));
    }
    SortedSet<Integer> unwritable = new TreeSet<>();
    SortedSet<Integer> undrawable = new TreeSet<>();
    for (BriefingLine line : lines) {
      String words = line.item().words() + "\n" + line.item().note();
      unwritable.addAll(CleanText.unwritable(words));
      undrawable.addAll(PrintFonts.undrawable(words));
    }
    add("briefing.unwritable", unwritable, warnings);
    add("briefing.undrawable", undrawable, warnings);
    return warnings;
  }

  private static void add(String key, SortedSet<Integer> signs, List<String> warnings) {
    if (!signs.isEmpty()) {
      warnings.add(
          text(key, signs.stream().map(CleanText::number).collect(Collectors.joining(", "))));
    }
  }
}
