package nl.naslag.annotation.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// Reads which sentences of a passage commit somebody to something, by a table of rules on the main
/// clause. Stateless, so threads may share it.
public final class CommitmentReader {
  // A longer "sentence" is a table or a list that lost its ends.
  private static final int LONGEST = 700;
  private static final int SHORTEST = 20;
  private static final int HEAD = 400;
  private static final Pattern AUTHOR = Pattern.compile("\\b(?:wij|we|ik|ons|onze)\\b");
  private static final Pattern NEGATION = Pattern.compile("\\b(?:niet|geen)\\b");
  private static final Pattern FINITE =
      Pattern.compile("\\b(?:is|zijn|wordt|worden|zal|zullen|moet|moeten|kan|kunnen|heeft|wil)\\b");

  private final TimeReader times = new TimeReader();

  /// One commitment at most for each sentence, in reading order.
  ///
  /// @param parties what the party rules found in the passage
  /// @param themes of the passage, strongest first
  public List<Commitment> commitments(
      PassageContext reading, List<PartyFinding> parties, List<String> themes) {
    List<Commitment> found = new ArrayList<>();
    boolean decides = decides(reading);
    String theme = themes.isEmpty() ? "" : themes.getFirst();
    for (Span sentence : reading.sentences()) {
      if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
        MainClause clause = MainClause.of(sentence.in(reading.text()));
        Sentence one = new Sentence(reading, sentence, clause, parties, theme);
        boolean bare = decides && !FINITE.matcher(clause.main()).find();
        read(one, bare ? KindRule.DECISION : KindRule.TEXT).ifPresent(found::add);
      }
    }
    return found;
  }

  /// A sentence with what is known about its passage.
  private record Sentence(
      PassageContext reading,
      Span span,
      MainClause clause,
      List<PartyFinding> parties,
      String theme) {}

  // A list of decisions says so at its beginning, or in the words above the list.
  private static boolean decides(PassageContext reading) {
    String text = reading.text();
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    Span introduction = reading.introduction();
    return head.contains("besluitenlijst")
        || (introduction != null
            && introduction.in(text).toLowerCase(Locale.ROOT).contains("besluit"));
  }

  // The first rule that matches decides, also where it says that there is none.
  private Optional<Commitment> read(Sentence sentence, List<KindRule> rules) {
    for (KindRule rule : rules) {
      Optional<Span> words = rule.in(sentence.clause().main());
      if (words.isPresent()) {
        CommitmentKind kind = rule.kind();
        return kind == null
            ? Optional.empty()
            : Optional.of(commitment(sentence, kind, rule.name(), words.get()));
      }
    }
    return Optional.empty();
  }

  private Commitment commitment(Sentence one, CommitmentKind kind, String rule, Span words) {
    PassageContext reading = one.reading();
    MainClause clause = one.clause();
    Span sentence = one.span();
    Span cue = words.shift(sentence.start());
    List<PartyFinding> here =
        one.parties().stream().filter(party -> sentence.contains(party.span())).toList();
    Party author = reading.within().author();
    Party actor =
        author != null && (AUTHOR.matcher(clause.main()).find() || kind == CommitmentKind.BESLUIT)
            ? author
            : first(here, party -> party.span().start() <= cue.start()).orElse(author);
    Optional<CommitmentParty> addressee =
        kind == CommitmentKind.VERZOEK || kind == CommitmentKind.TOEZEGGING
            ? first(here, party -> party.span().end() > cue.start() && !party.party().equals(actor))
                .map(CommitmentReader::party)
                .or(() -> Addressees.in(clause, author))
            : Optional.empty();
    return new Commitment(
        kind,
        sentence,
        actor == null ? null : party(actor),
        addressee.orElse(null),
        times.times(clause.whole(), reading.within().year(), reading.within().date()),
        one.theme(),
        clause.condition(),
        NEGATION.matcher(clause.main()).find(),
        List.of(new Evidence(Aspect.MODALITY, kind.id(), cue, rule)));
  }

  private static Optional<Party> first(List<PartyFinding> here, Predicate<PartyFinding> place) {
    return here.stream()
        .filter(place)
        .min(Comparator.comparing(PartyFinding::span))
        .map(PartyFinding::party);
  }

  private static CommitmentParty party(Party party) {
    @Nullable String uri = party.uri();
    return new CommitmentParty(party.id(), party.label(), uri);
  }
}
