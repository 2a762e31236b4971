package nl.naslag.annotation.theme;

import java.util.List;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.annotation.term.TermMatch;
import nl.naslag.annotation.term.WordsInText;
import nl.naslag.annotation.theme.ThemeCatalogue.Pointer;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import org.springframework.stereotype.Component;

/// Weighs the terms of the themes in a passage and in the headings above it.
///
/// A heading says what its passages are about even where they do not repeat it. The weights matter
/// only relative to each other.
@Component
public final class ThemeRule {
  static final double NAMES = 2;
  static final double RELATES = 0.7;
  /// A term of several words is more specific than one word.
  static final double LONGER = 0.8;
  /// A part of a compound says less: "watertoren" is not about water.
  static final double PART = 0.6;
  /// Policy documents put the subject first.
  static final double FIRST_SENTENCE = 1.25;
  static final double NEAREST_HEADING = 1.5;
  static final double CHAPTER = 1;

  private final ThemeCatalogue catalogue;
  private final WordsInText words;

  ThemeRule(ThemeCatalogue catalogue, WordsInText words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  public ThemeScores scores(PassageContext reading) {
    ThemeScores scores = new ThemeScores();
    catalogue.index().matches(reading.words()).forEach(match -> weigh(match, reading, scores));
    readHeadings(reading, scores);
    return scores;
  }

  private static void weigh(TermMatch<Pointer> match, PassageContext reading, ThemeScores scores) {
    double first = inFirstSentence(match, reading) ? FIRST_SENTENCE : 1;
    String theme = match.term().value().theme();
    scores.inPassage(
        theme,
        weight(match) * first,
        match.term().spelling(),
        new Evidence(Aspect.THEME, theme, match.span(), rule(match)));
  }

  private static boolean inFirstSentence(TermMatch<Pointer> match, PassageContext reading) {
    return !reading.sentences().isEmpty() && reading.sentences().getFirst().contains(match.span());
  }

  private static double weight(TermMatch<Pointer> match) {
    double weight = match.term().value().names() ? NAMES : RELATES;
    double longer = 1 + LONGER * (match.last() - match.first());
    return weight * Math.min(longer, 2) * (match.whole() ? 1 : PART);
  }

  private static String rule(TermMatch<Pointer> match) {
    if (!match.whole()) {
      return "theme-compound-part";
    }
    return match.term().value().names() ? "theme-term" : "theme-related-term";
  }

  private void readHeadings(PassageContext reading, ThemeScores scores) {
    List<Section> topics = reading.above().stream().filter(section -> !isBlock(section)).toList();
    for (Section section : topics) {
      boolean nearest = section == topics.getLast() && topics.size() > 1;
      readHeading(section, nearest ? NEAREST_HEADING : CHAPTER, reading, scores);
    }
  }

  // The terms in a heading share its weight, so that a long heading does not count more.
  private void readHeading(
      Section section, double weight, PassageContext reading, ThemeScores scores) {
    String heading = section.heading().in(reading.text());
    List<TermMatch<Pointer>> matches =
        catalogue.index().matches(words.words(heading, section.heading().start()));
    double all = matches.stream().mapToDouble(ThemeRule::weight).sum();
    for (TermMatch<Pointer> match : matches) {
      String theme = match.term().value().theme();
      Evidence evidence = new Evidence(Aspect.THEME, theme, match.span(), "theme-heading");
      scores.inHeading(theme, weight * weight(match) / all, evidence);
    }
  }

  private static boolean isBlock(Section section) {
    return section.kind() == SectionKind.AGENDAPUNTEN
        || section.kind() == SectionKind.DENKRICHTINGEN;
  }
}
