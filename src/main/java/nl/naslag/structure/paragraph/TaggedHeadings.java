package nl.naslag.structure.paragraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.Typeface;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Faces;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineMarker;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.NotHeadings;

/// Checks the headings according to the file against how they look.
///
/// Programs tag text to which an author applied a heading style; some authors apply it to captions,
/// to whole paragraphs, or to all of their text.
final class TaggedHeadings {
  // Of the letters of a document; more means the style is used for text.
  private static final double MOST = 0.35;
  // Points; sizes in a PDF differ by rounding.
  private static final float SAME_SIZE = 0.6f;
  private static final int FEWEST = 3;
  // Of the lines tagged with a level.
  private static final double SET_APART = 0.1;
  // Characters and lines; anything longer is a statement.
  private static final int LONGEST = 250;
  private static final int MOST_LINES = 4;
  private static final int WORDS_OF_A_SENTENCE = 16;

  private TaggedHeadings() {}

  /// The same fragments; if most lines would be headings, none is. Where headings have their own
  /// typeface, a line without it merely has their style (consultatie archiefbesluit20xx 12112, p.
  /// 1-5, where members of articles have it).
  static List<Fragment> trusted(List<Fragment> fragments) {
    List<Fragment> tagged = fragments.stream().filter(TaggedHeadings::tagged).toList();
    if (letters(tagged) > MOST * letters(fragments)) {
      return fragments.stream().map(TaggedHeadings::untagged).toList();
    }
    Typeface body = body(fragments);
    Set<Integer> set =
        IntStream.rangeClosed(1, 6)
            .filter(level -> setApart(tagged, level, body))
            .boxed()
            .collect(Collectors.toSet());
    return fragments.stream()
        .map(line -> set.contains(line.level()) && !apart(line, body) ? untagged(line) : line)
        .toList();
  }

  /// Whether headings of a level have their own typeface, even if not all lines tagged so do.
  private static boolean setApart(List<Fragment> tagged, int level, Typeface body) {
    List<Fragment> same = tagged.stream().filter(line -> line.level() == level).toList();
    long apart = same.stream().filter(line -> apart(line, body)).count();
    return apart >= FEWEST && apart >= SET_APART * same.size();
  }

  /// The typeface with the most letters.
  private static Typeface body(List<Fragment> fragments) {
    Map<Typeface, Integer> letters = new LinkedHashMap<>();
    for (Fragment line : fragments) {
      if (line.typeface() != null) {
        letters.merge(line.typeface(), line.text().length(), Integer::sum);
      }
    }
    return Faces.most(letters);
  }

  private static boolean apart(Fragment line, Typeface body) {
    Typeface face = line.typeface();
    return face != null
        && (Math.abs(face.size() - body.size()) > SAME_SIZE
            || face.bold() != body.bold()
            || face.accented() != body.accented());
  }

  private static long letters(List<Fragment> fragments) {
    return fragments.stream().mapToLong(fragment -> fragment.text().length()).sum();
  }

  private static boolean tagged(Fragment fragment) {
    return fragment.kind() == FragmentKind.LINE && fragment.level() > 0;
  }

  private static Fragment untagged(Fragment line) {
    return tagged(line)
        ? new Fragment(
            line.kind(), 0, line.marker(), line.text(), line.page(), line.box(), line.typeface())
        : line;
  }

  private static boolean plain(List<Line> lines) {
    Typeface face = lines.getFirst().typeface();
    return face != null && !face.bold() && !face.accented();
  }

  /// Whether lines tagged as a heading by the file can be one.
  static boolean holds(String marker, List<Line> lines) {
    String words = Block.text(lines).words();
    boolean sentence =
        words.endsWith(".") && LineShape.words(words) > WORDS_OF_A_SENTENCE
            || words.endsWith(".") && plain(lines);
    boolean bullet = !marker.isEmpty() && LineMarker.number(marker).isEmpty();
    return lines.getFirst().heading() > 0
        && !bullet
        && words.length() <= LONGEST
        && lines.size() <= MOST_LINES
        && LineShape.hasLetter(words)
        && !sentence
        && !words.endsWith(",")
        && !words.endsWith(";")
        && !NotHeadings.isNone(words);
  }
}
