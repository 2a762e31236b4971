package nl.naslag.annotation.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.DocumentContext;
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
  private static final Pattern POLICY =
      Pattern.compile(
          "rijksbeleid|nationaal beleid|landelijk beleid|nationaal niveau|rijksniveau"
              + "|provinciaal (?:en regionaal )?(?:beleid|niveau)|provinciale? (?:omgevings|verordening"
              + "|structuur)|gemeentelijk (?:beleid|niveau)");
  private static final Pattern REPLY =
      Pattern.compile(
          "zienswijz|inspraak|inspreker|vooroverleg|overlegreactie|overleg en|reclamant|standpunt"
              + "|beantwoording");
  private static final int LONGEST = 80;

  private Quotations() {}

  /// Whether a document may quote what others wrote to its author, as a plan does.
  static boolean mayQuote(DocumentContext within) {
    Party author = within.author();
    return author != null
        && !author.isRijk()
        && within.addressee() == null
        && !within.kind().equals("besluitenlijst")
        && !within.kind().equals("brief");
  }

  /// Whether a passage answers what others wrote, by a heading above it.
  static boolean isReply(PassageContext reading) {
    return mayQuote(reading.within())
        && reading.above().stream()
            .anyMatch(above -> REPLY.matcher(heading(above, reading)).find());
  }

  /// Whether a request in a document of a gemeente is one to its author.
  static boolean isToAuthor(MainClause clause, PassageContext reading) {
    return mayQuote(reading.within())
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

  /// Whose policy a plan describes, by the nearest heading that says so: "Rijksbeleid".
  static Optional<CommitmentParty> otherAuthority(PassageContext reading) {
    if (!mayQuote(reading.within())) {
      return Optional.empty();
    }
    for (Section section : reading.above().reversed()) {
      Matcher policy = POLICY.matcher(heading(section, reading));
      if (policy.find()) {
        String of = policy.group();
        return of.startsWith("gemeent")
            ? Optional.empty()
            : Optional.of(of.startsWith("prov") ? Someone.label("provincie") : Someone.rijk());
      }
    }
    return Optional.empty();
  }

  /// Who writes to the author: as [#speaker], or else the word for whoever sends a view.
  static CommitmentParty writer(PassageContext reading, Span sentence, List<PartyFinding> parties) {
    CommitmentParty speaker = speaker(reading, sentence, parties);
    return speaker != null ? speaker : Someone.label(reading.within().writer());
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
