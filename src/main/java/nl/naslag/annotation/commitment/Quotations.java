package nl.naslag.annotation.commitment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Section;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// Who speaks in a letter that a plan quotes: "wij verzoeken u" in a plan of a gemeente is said to
/// the gemeente.
final class Quotations {
  private static final Pattern TO_AUTHOR =
      Pattern.compile(
          "\\b(?:u|uw)\\b|\\bwij willen dat\\b|\\bwordt (?:er )?(?:verzocht|gevraagd)\\b");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?:provincie|gemeente|waterschap|hoogheemraadschap|wetterskip|veiligheidsregio|ggd"
              + "|ministerie|rijkswaterstaat|gasunie|tennet|prorail|brandweer|stichting|vereniging"
              + "|reclamant|indiener|inspreker)\\b.*");
  private static final Pattern NUMBER =
      Pattern.compile("^[\\d.\\sA-Ha-h)]{0,8}(?:reactie |ad |zienswijze )?");
  private static final Pattern WE = Pattern.compile("\\b(?:wij|we|ik)\\b");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:samenvatting|inhoud|opmerking|zienswijze \\d|inspraakreactie|overlegreactie)"
              + "(?!.*(?:beoordeling|standpunt|gemeente|antwoord|beantwoording))");
  private static final int LONGEST = 80;

  private Quotations() {}

  /// Whether a request in a document of a gemeente is one to its author.
  static boolean isToAuthor(MainClause clause, PassageContext reading) {
    Party author = reading.within().author();
    return author != null
        && !author.isRijk()
        && reading.within().addressee() == null
        && !reading.within().kind().equals("besluitenlijst")
        && !reading.within().kind().equals("brief")
        && (TO_AUTHOR.matcher(clause.whole()).find() || isQuoted(clause, reading));
  }

  // A heading says that what others wrote follows.
  private static boolean isQuoted(MainClause clause, PassageContext reading) {
    return !reading.above().isEmpty()
        && WE.matcher(clause.main()).find()
        && QUOTED.matcher(heading(reading.above().getLast(), reading)).find();
  }

  private static String heading(Section section, PassageContext reading) {
    return section.heading().in(reading.text()).toLowerCase(Locale.ROOT);
  }

  /// Who writes to the author: as [#speaker], or else the word for whoever sends a view.
  static CommitmentParty writer(PassageContext reading, Span sentence, List<PartyFinding> parties) {
    CommitmentParty speaker = speaker(reading, sentence, parties);
    return speaker != null
        ? speaker
        : Someone.label(reading.text().contains("eclamant") ? "reclamant" : "indiener");
  }

  /// Who was named last above a sentence, in its passage or in a heading; absent for none.
  static @Nullable CommitmentParty speaker(
      PassageContext reading, Span sentence, List<PartyFinding> parties) {
    Party author = reading.within().author();
    return parties.stream()
        .filter(one -> one.rule().equals("named-party") && !one.party().equals(author))
        .filter(one -> one.span().end() <= sentence.start() && reading.span().contains(one.span()))
        .reduce((first, second) -> second)
        .map(one -> Someone.party(one.party()))
        .orElseGet(() -> heading(reading));
  }

  private static @Nullable CommitmentParty heading(PassageContext reading) {
    for (Section section : reading.above().reversed()) {
      String heading = section.heading().in(reading.text());
      String words = NUMBER.matcher(heading).replaceFirst("").strip();
      boolean named = ORGANISATION.matcher(words.toLowerCase(Locale.ROOT)).matches();
      if (named && words.length() <= LONGEST) {
        return Someone.label(words);
      }
    }
    return null;
  }
}
