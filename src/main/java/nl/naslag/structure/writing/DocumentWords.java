package nl.naslag.structure.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;

/// The unbroken words of a document: the best evidence for a word broken at a line end. Where
/// "beleids-" ends a line and "regels" starts the next, "beleidsregels" in another line proves that
/// the hyphen was not the author's. Words are kept in lower case.
public final class DocumentWords {
  private static final Pattern WORD =
      Pattern.compile("\\(?[\\p{L}\\p{N}]+\\)?(?:[-\\p{L}\\p{N}]*[\\p{L}\\p{N}])?");
  private final Set<String> words = new HashSet<>();

  public DocumentWords(List<Block> blocks) {
    blocks.forEach(block -> block.lines().forEach(line -> addWords(line.text())));
  }

  private void addWords(String line) {
    Matcher found = WORD.matcher(line.toLowerCase(Locale.ROOT));
    while (found.find()) {
      // A word at the very end, before a hyphen, or at the very start may itself be a half.
      boolean whole =
          found.start() > 0 && found.end() < line.length() && line.charAt(found.end()) != '-';
      if (whole) {
        words.add(found.group());
      }
    }
  }

  /// Whether the whole word occurs somewhere in the document, ignoring case.
  boolean hold(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
