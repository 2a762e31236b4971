package nl.naslag.structure.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;

/// A title for an explanation that calls itself only "MEMORIE VAN TOELICHTING": with what it
/// explains, in the words of its first pages. "Dit wetsvoorstel strekt tot wijziging van de
/// Archiefwet." yields "Memorie van toelichting: wijziging van de Archiefwet".
final class ExplanationTitle {
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)(?:nr\\. ?\\d+ )?((?:algemene |concept[- ]?)?(?:memorie|nota) van toelichting|toelichting)[.:]?");
  private static final Pattern NAMED_SUBJECT =
      Pattern.compile(
          "(?iu)\\b(?:wetsvoorstel|voorstel van wet|besluit|ontwerpbesluit|regeling)"
              + " ((?:tot|houdende) (?:wijziging|vaststelling|intrekking|invoering|regels|implementatie|goedkeuring)[^.;]{10,220}?)(?= ?\\((?:hierna|ook)|[.;]|, (?:is|wordt|dat|welk)| (?:is|wordt|worden|heeft) )");
  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?iu)\\b(?:dit|het(?: voorliggende)?|deze|onderhavige?) (?:wetsvoorstel|voorstel van wet|besluit|ontwerpbesluit|regeling|wet)"
              + " (?:strekt (?:er ?)?toe om|strekt tot|strekt ertoe|voorziet in|regelt|bevat|betreft|wijzigt)(?: daarom| derhalve| tevens)?"
              + " (?:een regeling voor )?([^.;]{8,180}?)(?= ?\\((?:hierna|ook)|[.;]|, (?:is|wordt|dat|welk|zodat))");
  private static final int BLOCKS = 40;
  private static final int FIRST_LINES = 12;
  private static final int LONGEST_BLOCK = 6000;

  private ExplanationTitle() {}

  /// The kind of explanation on one of the first lines, as the document calls itself.
  static Optional<Fact> kind(Head head) {
    return head.lines().stream()
        .limit(FIRST_LINES)
        .filter(line -> line.cells().size() == 1)
        .flatMap(line -> kind(line).stream())
        .findFirst();
  }

  private static Optional<Fact> kind(HeadLine line) {
    Matcher kind = KIND.matcher(line.text());
    boolean bare = kind.matches() && !kind.group(1).equalsIgnoreCase("toelichting");
    return bare
        ? Optional.of(
            new Fact(sentenceCase(kind.group(1)), line.text(), line.page(), FactRule.COVER))
        : Optional.empty();
  }

  static Optional<Fact> in(Head head, List<Block> blocks) {
    return kind(head)
        .map(kind -> subject(blocks).map(s -> kind.with(kind.value() + ": " + s)).orElse(kind));
  }

  private static Optional<String> subject(List<Block> blocks) {
    List<String> texts =
        blocks.stream()
            .limit(BLOCKS)
            .map(Block::words)
            .map(words -> words.substring(0, Math.min(LONGEST_BLOCK, words.length())))
            .toList();
    return first(NAMED_SUBJECT, texts).or(() -> first(PURPOSE, texts));
  }

  private static Optional<String> first(Pattern pattern, List<String> texts) {
    return texts.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1).replaceAll("\\s+", " ").strip())
        .findFirst();
  }

  private static String sentenceCase(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
