package nl.naslag.structure.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.file.Typeface;
import org.jspecify.annotations.Nullable;

/// The typefaces that distinguish headings from running text in this document.
public final class Faces {
  // Points: less than the step between two sizes people choose, more than rounding in a PDF.
  private static final float LARGER = 0.9f;
  // Fewer may be an abbreviation.
  private static final int FEWEST_CAPITALS = 6;

  private final Typeface body;

  private Faces(Typeface body) {
    this.body = body;
  }

  /// Takes the typeface with the most letters as that of running text.
  public static Faces of(List<Block> blocks) {
    Map<Typeface, Integer> letters = new HashMap<>();
    for (Block block : blocks) {
      for (Line line : block.lines()) {
        if (line.typeface() != null) {
          letters.merge(line.typeface(), line.text().length(), Integer::sum);
        }
      }
    }
    return new Faces(most(letters));
  }

  /// The typeface with the most letters.
  public static Typeface most(Map<Typeface, Integer> letters) {
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(new Typeface(0, false));
  }

  /// Whether the whole block is printed larger or bolder than running text.
  public boolean sets(Block block) {
    return block.lines().stream().allMatch(line -> stands(line.typeface()));
  }

  private boolean stands(@Nullable Typeface face) {
    return face != null
        && body.size() > 0
        && (face.size() >= body.size() + LARGER
            || face.bold() && !body.bold() && face.size() > body.size() - LARGER);
  }

  /// Whether the whole block is italic, underlined, coloured or in capitals, at the size of running
  /// text that is not.
  public boolean accents(Block block) {
    return block.lines().stream().allMatch(this::accented);
  }

  private boolean accented(Line line) {
    Typeface face = line.typeface();
    return face != null
        && Math.abs(face.size() - body.size()) < LARGER
        && (face.accented() && !body.accented() || capitals(line.text()));
  }

  private static boolean capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /// Larger than running text; bold alone does not count.
  public boolean larger(Block block) {
    Typeface face = block.first().typeface();
    return face != null && face.size() >= body.size() + LARGER;
  }

  /// Whether a line is printed as small as a footnote.
  public boolean small(Line line) {
    return line.typeface() != null && line.typeface().size() <= body.size() - LARGER;
  }
}
