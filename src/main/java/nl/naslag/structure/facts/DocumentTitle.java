package nl.naslag.structure.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.decision.DecisionList;
import org.jspecify.annotations.Nullable;

/// Chooses the title a document gives itself from its label, its legal opening, its cover, its
/// headings and the properties of its file, in that order of trust. A title: "Ruimtelijk voorstel
/// Drenthe" larger than all other headings. Not a title: "Inleiding" or "1 Opgaven", which are
/// chapters, and never the name of the file.
final class DocumentTitle {
  private static final Pattern FIRST_CHAPTER =
      Pattern.compile(
          "(?iu)(inleiding|aanleiding|samenvatting|voorwoord|inhoud(sopgave)?|colofon|leeswijzer|context|doel|achtergrond|ten geleide|vooraf|managementsamenvatting|bijlagen?)\\b.*");
  // "T W E E D E K A M E R": a letterhead split into letters; "Document1": chosen by nobody.
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?iu)(?:\\S\\s+){4,}.*|(untitled|naamloos|document|presentatie|dia)\\s*\\d*");
  private static final Pattern BARE_KIND =
      Pattern.compile(
          "(?iu)(?:(?:ruimtelijke |bijlagen? bij de )?toelichting|regels|planregels|nota|brief|besluit|memorie van toelichting|nota van toelichting|bestemmingsplan(?: ?[|–-] ?toelichting)?|.*NL\\.IMRO\\..*|xml version.*|(?:wat|wie|waarom|hoe|welke?|wanneer|waar) .*\\?"
              + "|inhoud(?:sopgave)?( van de toelichting)?|titelblad|rapport|concept|bijlagen?|algemeen deel|artikelsgewijs.*|\\W*)");
  private static final int BLOCKS_OF_THE_HEAD = 4;
  // Characters; a subject line of a letter is longer.
  private static final int LONGEST = 160;

  private DocumentTitle() {}

  /// The title that the document itself says most surely; empty when nothing says one.
  static Optional<Fact> in(
      Head head, List<Block> blocks, @Nullable String property, String fileName) {
    return named(blocks)
        .or(() -> SubjectTitle.ofForm(head))
        .or(() -> SubjectTitle.ofPlan(head))
        .or(() -> LegalTitle.in(head).map(title -> explained(title, head)))
        .or(() -> ExplanationTitle.in(head, blocks))
        .or(() -> SubjectTitle.ofLetter(head))
        .or(() -> heading(blocks).map(title -> whole(title, head)))
        .or(() -> PlanTitle.in(head))
        .or(() -> LargestLines.in(head, blocks).filter(DocumentTitle::own))
        .or(() -> SubjectTitle.ofProject(head))
        .or(() -> OwnName.firstLine(head).filter(DocumentTitle::own))
        .or(() -> OwnName.inText(fileName, blocks))
        .or(
            () ->
                inProperties(property)
                    .filter(title -> confirmed(title, head))
                    .map(DocumentTitle::property));
  }

  // The list of a meeting is named in a heading, whatever else stands on the page.
  private static Optional<Fact> named(List<Block> blocks) {
    return DecisionList.is(blocks) ? heading(blocks) : Optional.empty();
  }

  private static Fact explained(Fact title, Head head) {
    return ExplanationTitle.kind(head)
        .map(kind -> title.with(title.value() + ": " + kind.value().toLowerCase(Locale.ROOT)))
        .orElse(title);
  }

  private static Optional<Fact> heading(List<Block> blocks) {
    return inText(blocks)
        .map(DocumentTitle::printed)
        .filter(title -> !BARE_KIND.matcher(title.value()).matches());
  }

  private static Fact printed(Block heading) {
    String words = heading.words();
    return new Fact(HeadLine.bare(words), words, heading.first().page(), FactRule.HEADING);
  }

  /// "Homoetstraat" under the word "Bestemmingsplan" is called Bestemmingsplan Homoetstraat.
  private static Fact whole(Fact title, Head head) {
    return PlanTitle.in(head).filter(plan -> plan.value().endsWith(title.value())).orElse(title);
  }

  private static boolean own(Fact fact) {
    return !FIRST_CHAPTER.matcher(fact.value()).matches()
        && !BARE_KIND.matcher(fact.value()).matches();
  }

  private static Fact property(String title) {
    return new Fact(title, title, 0, FactRule.PROPERTY);
  }

  /// Whether the first pages have most words of a title that the file says; templates leave theirs
  /// behind.
  private static boolean confirmed(String title, Head head) {
    Set<String> words = new HashSet<>();
    head.lines().forEach(line -> words.addAll(words(line.text())));
    List<String> own = words(title);
    long there = own.stream().filter(words::contains).count();
    return words.isEmpty() || 2 * there > own.size();
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

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
  static Optional<Block> inText(List<Block> blocks) {
    for (Block block : blocks.subList(0, Math.min(BLOCKS_OF_THE_HEAD, blocks.size()))) {
      if (block.is(BlockKind.HEADING)) {
        return Optional.of(block).filter(heading -> titles(heading, blocks));
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
}
