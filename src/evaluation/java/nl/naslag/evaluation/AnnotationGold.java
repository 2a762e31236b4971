package nl.naslag.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.evaluation.GoldTable.Row;
import nl.naslag.search.IndexedPassage;

/// Counts how often the annotations of agendapunten are those of a person.
///
/// A gold row is matched with the found agendapunt that starts with the same words. A row without
/// such an agendapunt is wrong in every share, so bad structure cannot hide behind good annotation.
final class AnnotationGold {
  private static final String RIJK = "rijk";

  private final List<IndexedPassage> found;
  // As "nr:theme", to look up by hand what went wrong.
  private final List<String> wrongThemes = new ArrayList<>();
  private long rows;
  private long main;
  private long among;
  private long horizon;
  private long request;
  private long partiesRight;
  private long partiesMissed;
  private long rijkFalse;

  AnnotationGold(List<IndexedPassage> found) {
    this.found = found;
  }

  /// Adds one row; the figures are those of all rows added so far.
  void compare(Row row) {
    rows++;
    Optional<Annotations> annotations = annotations(row);
    annotations.ifPresentOrElse(
        given -> {
          compareThemes(row, given.themes());
          horizon += given.horizons().containsAll(row.words("horizon")) ? 1 : 0;
          request += given.request().id().equals(row.of("verzoek")) ? 1 : 0;
          compareParties(row, given.parties());
        },
        () -> partiesMissed += row.words("partij").size());
  }

  private Optional<Annotations> annotations(Row row) {
    return found.stream()
        .filter(
            passage -> Plain.of(passage.passage().text()).startsWith(row.plain("eerste_woorden")))
        .map(IndexedPassage::annotations)
        .findFirst();
  }

  // Some agendapunten are about two themes; a person noted which others would be right as well.
  private void compareThemes(Row row, List<String> themes) {
    Set<String> good = new HashSet<>(row.words("thema_ook_goed"));
    good.add(row.of("thema"));
    among += themes.contains(row.of("thema")) ? 1 : 0;
    if (!themes.isEmpty() && good.contains(themes.getFirst())) {
      main++;
    } else if (!themes.isEmpty()) {
      wrongThemes.add(row.of("nr") + ":" + themes.getFirst());
    }
  }

  // By label, because gold names parties as people do. A party too many only counts when it is the
  // Rijk: that one decides whether something is a request.
  private void compareParties(Row row, List<PartyMention> mentions) {
    Set<String> given = plain(mentions.stream().map(PartyMention::label));
    Set<String> wanted = plain(row.words("partij").stream());
    partiesRight += wanted.stream().filter(given::contains).count();
    partiesMissed += wanted.stream().filter(party -> !given.contains(party)).count();
    rijkFalse += given.contains(RIJK) && !wanted.contains(RIJK) ? 1 : 0;
  }

  private static Set<String> plain(Stream<String> words) {
    return words.map(Plain::of).collect(Collectors.toSet());
  }

  /// Shares of the rows; `rijk_false` counts rows that name the Rijk where a person did not.
  Figures figures() {
    return new Figures()
        .share("main_theme_right", main, rows)
        .share("gold_theme_among", among, rows)
        .share("horizon_right", horizon, rows)
        .share("request_right", request, rows)
        .share("party_recall", partiesRight, partiesRight + partiesMissed)
        .count("rijk_false", rijkFalse)
        .words("themes_wrong", String.join(" ", wrongThemes));
  }
}
