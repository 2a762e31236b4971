package nl.naslag.structure.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.LineShape;
import org.jspecify.annotations.Nullable;

/// Finds the title a document gives itself. A title: "Ruimtelijk voorstel Drenthe" larger than all
/// other headings. Not a title: "Inleiding" or "1 Opgaven", which are chapters.
final class DocumentTitle {
  private static final Pattern FIRST_CHAPTER =
      Pattern.compile(
          "(?iu)(inleiding|aanleiding|samenvatting|voorwoord|inhoud(sopgave)?|colofon|leeswijzer|context|doel|achtergrond|ten geleide|vooraf|managementsamenvatting|bijlagen?)\\b.*");
  // "T W E E D E K A M E R": a letterhead split into letters; "Document1": chosen by nobody.
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?iu)(?:\\S\\s+){4,}.*|(untitled|naamloos|document|presentatie|dia)\\s*\\d*");
  private static final int BLOCKS_OF_THE_HEAD = 4;
  // Characters; a subject line of a letter is longer.
  private static final int LONGEST = 160;
  // The number of capitals that make a name.
  private static final int NAMED = 2;

  private DocumentTitle() {}

  /// The title in the file's own properties, when a person seems to have written it. "Microsoft
  /// Word - nota wonen.docx" returns "nota wonen"; "Document1" returns nothing.
  static Optional<String> inProperties(@Nullable String title) {
    String bare =
        title == null
            ? ""
            : title
                .replaceFirst("(?i)^microsoft (word|powerpoint) - ", "")
                .replaceFirst("(?i)\\.(docx?|odt|pdf|pptx?|indd)$", "")
                .strip();
    boolean person = LineShape.hasLetter(bare) && !MACHINE.matcher(bare).matches();
    return person ? Optional.of(bare) : Optional.empty();
  }

  /// A heading before all running text that outranks the others.
  static Optional<String> inText(List<Block> blocks) {
    for (Block block : blocks.subList(0, Math.min(BLOCKS_OF_THE_HEAD, blocks.size()))) {
      if (block.is(BlockKind.HEADING)) {
        return Optional.of(block).filter(heading -> titles(heading, blocks)).map(Block::words);
      }
      if (LineShape.words(block.words()) > 12) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean titles(Block heading, List<Block> blocks) {
    String words = heading.words();
    HeadingForm form = HeadingForm.of(heading);
    boolean own = form.kind() == null && !FIRST_CHAPTER.matcher(words).matches();
    return own
        && words.length() <= LONGEST
        && LineShape.hasLetter(words)
        && aboveOthers(heading, blocks);
  }

  private static boolean aboveOthers(Block heading, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.is(BlockKind.HEADING) && block != heading)
        .noneMatch(other -> asHigh(other, heading));
  }

  /// Compares by level where the file has levels, else by size; without either no other is as high.
  private static boolean asHigh(Block other, Block heading) {
    if (heading.level() > 0) {
      return other.level() <= heading.level();
    }
    if (heading.first().typeface() == null || other.first().typeface() == null) {
      return false;
    }
    return other.first().typeface().size() >= heading.first().typeface().size();
  }

  /// "nota's/ruimtelijk-voorstel-drenthe.txt" becomes "Ruimtelijk voorstel drenthe"; words that the
  /// text capitalises are capitalised here.
  static String fromFileName(String fileName, List<Block> blocks) {
    String name =
        fileName.substring(fileName.lastIndexOf('/') + 1).replaceFirst("\\.[^.]{1,5}$", "");
    String words = name.replaceAll("[-_]+", " ").strip();
    if (words.isEmpty()) {
      return fileName;
    }
    StringBuilder title = new StringBuilder();
    for (String word : words.split(" ")) {
      title
          .append(title.isEmpty() ? "" : " ")
          .append(title.isEmpty() || named(word, blocks) ? capital(word) : word);
    }
    return title.toString();
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// Whether the document capitalises a word within its sentences: "drenthe" is a name when the
  /// text has "in Drenthe" at least twice and hardly ever "drenthe". The start of a sentence does
  /// not count, since every word has a capital there.
  private static boolean named(String word, List<Block> blocks) {
    String name = Pattern.quote(word);
    // The word first: it is rarer than what precedes it.
    Pattern inside = Pattern.compile("(?iu)" + name + "(?!\\p{L})(?<=\\p{Ll} " + name + ")");
    int capitals = 0;
    int small = 0;
    for (Block block : blocks) {
      Matcher found = inside.matcher(block.words());
      while (found.find()) {
        boolean capital = !found.group().equals(found.group().toLowerCase(Locale.ROOT));
        capitals += capital ? 1 : 0;
        small += capital ? 0 : 1;
      }
    }
    return capitals >= NAMED && capitals > 4 * small;
  }
}
