package nl.naslag.structure.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.NotHeadings;

/// Decision lists: each numbered agenda item is a section with its decision.
public final class DecisionList {
  private static final Pattern NAME =
      Pattern.compile("(?iu).*\\b(besluitenlijst|lijst van besluiten)\\b.*");
  private static final String DECIDE =
      "(?:besluit(?:en)?|beslispunt(?:en)?|beslissing|(?:het college|de raad|burgemeester en"
          + " wethouders|b&w|(?:gedeputeerde|provinciale) staten|het (?:dagelijks|algemeen)"
          + " bestuur|de commissie)(?: (?:besluit|besluiten|heeft besloten|hebben besloten|stemt in"
          + " met|stelt vast)))";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:noot\\s*:\\s*)?" + DECIDE + "\\s*:|(?:besluit|besluiten|beslissing)$");
  // "Vastgesteld in de vergadering gehouden op 17 december 2024." (besluitenlijst Wassenaar 10
  // december 2024, p. 4).
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iu)((aldus )?vastgesteld (in|door|op)\\b.*|(het college van )?burgemeester en"
              + " wethouders\\b.*|het college van burgemeester.*|deze besluitenlijst is\\b.*)");
  // Who is involved and what it was about; the text after "Besluit" is the decision (besluitenlijst
  // of a committee of the Tweede Kamer, 2 april 2009, p. 1).
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?=\\p{Lu})(?iu:zaak(?:nummer)?|noot|(?:voortouw|volg)commissie(?:\\(s\\)|s)?|toelichting"
              + "|samenvatting|aanleiding|advies|voorstel|portefeuillehouder|steller|bijlagen?"
              + "|(?:registratie|document)nummer)(?:\\s*:.*)?");
  // The name is in the title or the letterhead.
  private static final int BLOCKS_OF_THE_HEAD = 6;
  private static final int LINES_OF_A_TITLE = 2;
  private static final Pattern AGENDAPUNT =
      Pattern.compile("(?iu)agendapunt \\d{1,2}(?:\\.?[a-z\\d]{1,2})?[.:]? .*");
  private static final int FEWEST = 2;

  private DecisionList() {}

  /// Whether one of the first blocks calls the document a "besluitenlijst".
  public static boolean is(List<Block> blocks) {
    return blocks.stream().limit(BLOCKS_OF_THE_HEAD).anyMatch(block -> names(block.words()))
        || blocks.stream().filter(DecisionList::agendapunt).limit(FEWEST).count() >= FEWEST
            && blocks.stream().filter(DecisionList::label).limit(FEWEST).count() >= FEWEST;
  }

  /// "Agendapunt 4: Parkeren"; a list without a name has these, each with its own "Besluit:".
  private static boolean agendapunt(Block block) {
    return block.words().length() < 200 && AGENDAPUNT.matcher(block.words()).matches();
  }

  /// Whether a title or letterhead calls the document a "besluitenlijst".
  static boolean names(String words) {
    return words.length() < 200 && NAME.matcher(words).matches();
  }

  /// How many lines at the start of the block are the name of the list; 0 for none.
  ///
  /// @param i index of the block in the document
  public static int titleLines(int i, Block block) {
    int lines = 0;
    while (lines < block.lines().size() && !NotHeadings.isNone(block.lines().get(lines).text())) {
      lines++;
    }
    boolean fits = lines > 0 && lines <= LINES_OF_A_TITLE && i < BLOCKS_OF_THE_HEAD;
    boolean title = fits && block.is(BlockKind.TEXT) && ItemForm.of(block).isEmpty();
    return title && named(block.to(lines).words()) ? lines : 0;
  }

  private static boolean named(String title) {
    return names(title) && !LineShape.endsClause(title) && !title.contains(": ");
  }

  /// Starts a new block at each item, decision or description of an item.
  public static List<Block> parted(List<Block> blocks) {
    return is(blocks) ? blocks.stream().flatMap(block -> parts(block).stream()).toList() : blocks;
  }

  private static List<Block> parts(Block block) {
    List<Block> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < block.lines().size(); i++) {
      if (opens(block.lines().get(i).text(), block)) {
        parts.add(start == 0 ? block.to(i) : Block.text(block.lines().subList(start, i)));
        start = i;
      }
    }
    parts.add(start == 0 ? block : Block.text(block.from(start).lines()));
    return parts;
  }

  /// "3a. Parkeren" opens an item of its own within a block opened by "3. Hamerstukken".
  private static boolean opens(String line, Block block) {
    boolean below =
        ItemForm.of(line)
            .flatMap(item -> HeadingForm.parent(item.number()))
            .filter(parent -> parent.equals(ItemForm.of(block).map(HeadingForm::number).orElse("")))
            .isPresent();
    return below || LABEL.matcher(line).lookingAt() || ABOUT.matcher(line).matches();
  }

  /// Whether the block starts with "Besluit:" or a similar word.
  public static boolean decides(Block block) {
    return LABEL.matcher(block.first().text()).lookingAt();
  }

  /// Whether the block only announces a decision: "Het college besluit:".
  public static boolean label(Block block) {
    Matcher found = LABEL.matcher(block.words());
    return found.lookingAt()
        && block.words().substring(found.end()).isBlank()
        && block.words().endsWith(":");
  }

  /// Whether the block only describes the case: "Zaak: 2024-117", "Toelichting: …"; not "Noot:
  /// Besluit: …" (besluitenlijst of a committee of the Tweede Kamer, 2 april 2009, p. 1).
  public static boolean about(Block block) {
    return !decides(block) && ABOUT.matcher(block.first().text()).matches();
  }

  /// Whether the names of those who decided follow.
  static boolean closes(Block block) {
    return block.is(BlockKind.TEXT) && CLOSING.matcher(block.words()).matches();
  }
}
