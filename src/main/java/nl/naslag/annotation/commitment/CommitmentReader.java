package nl.naslag.annotation.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.DocumentContext;
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
  private static final Pattern NEGATION = Pattern.compile("\\b(?:niet|geen)\\b");
  private static final Pattern FINITE =
      Pattern.compile("\\b(?:is|zijn|wordt|worden|zal|zullen|moet|moeten|kan|kunnen|heeft|wil)\\b");

  private final TimeReader times = new TimeReader();

  /// One commitment at most for each sentence, in reading order.
  ///
  /// @param parties what the party rules found in the passage
  /// @param themes gives the theme of a sentence
  public List<Commitment> commitments(
      PassageContext reading, List<PartyFinding> parties, Function<Span, String> themes) {
    List<Commitment> found = new ArrayList<>();
    boolean decides = decides(reading);
    for (Span sentence : reading.sentences()) {
      if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
        MainClause clause = MainClause.of(sentence.in(reading.text()));
        Sentence one = new Sentence(reading, sentence, clause, parties, themes);
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
      Function<Span, String> themes) {}

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
    Someone someone =
        new Someone(reading.within(), sentence, sentence.in(reading.text()), one.parties());
    CommitmentParty actor = actor(one, someone, kind);
    Optional<CommitmentParty> addressee =
        new Addressees(clause, someone, reading.within(), actor)
            .of(kind, () -> Quotations.speaker(reading, sentence, one.parties()));
    boolean asks = kind == CommitmentKind.VERZOEK;
    boolean open = asks || kind == CommitmentKind.TOEZEGGING;
    if (open && addressee.isEmpty() && Quotations.mayQuote(reading.within())) {
      CommitmentParty author = author(reading.within());
      if (asks && Objects.equals(actor, author)) {
        actor = Quotations.writer(reading, sentence, one.parties());
        addressee = Optional.ofNullable(author);
      } else if (!asks && Quotations.isReply(reading)) {
        addressee = Optional.of(Quotations.writer(reading, sentence, one.parties()));
      }
    }
    return new Commitment(
        kind,
        sentence,
        actor,
        addressee.orElse(null),
        times.times(clause.whole(), reading.within().year(), reading.within().date()),
        one.themes().apply(sentence),
        clause.condition(),
        NEGATION.matcher(clause.main()).find(),
        List.of(new Evidence(Aspect.MODALITY, kind.id(), cue, rule)));
  }

  private static @Nullable CommitmentParty actor(
      Sentence one, Someone someone, CommitmentKind kind) {
    DocumentContext within = one.reading().within();
    boolean asks = kind == CommitmentKind.VERZOEK || kind == CommitmentKind.VOORNEMEN;
    if (asks && Quotations.isToAuthor(one.clause(), one.reading())) {
      return Quotations.writer(one.reading(), one.span(), one.parties());
    }
    return Actors.in(one.clause(), someone, kind, within)
        .or(() -> Actors.refersBack(one.clause()) ? before(one) : Optional.empty())
        .or(() -> Quotations.otherAuthority(one.reading()))
        .orElseGet(() -> author(within));
  }

  // "Hij" and "zij" are whom the sentence before is about.
  private static Optional<CommitmentParty> before(Sentence one) {
    List<Span> sentences = one.reading().sentences();
    int at = sentences.indexOf(one.span());
    if (at < 1) {
      return Optional.empty();
    }
    Span span = sentences.get(at - 1);
    if (span.length() > LONGEST) {
      return Optional.empty();
    }
    String words = span.in(one.reading().text());
    Someone someone = new Someone(one.reading().within(), span, words, one.parties());
    return Actors.in(
        MainClause.of(words), someone, CommitmentKind.VERPLICHTING, one.reading().within());
  }

  private static @Nullable CommitmentParty author(DocumentContext within) {
    Party author = within.author();
    String committee = within.committee();
    if (committee != null) {
      return Someone.label(committee);
    }
    // A bill of members of parliament is theirs, not of the whole house.
    if (author != null && within.isLegislation() && author.id().equals("tweede-kamer")) {
      return Someone.label("initiatiefnemer");
    }
    if (author != null) {
      return Someone.party(author);
    }
    return within.isLegislation() || within.isToParliament() ? Someone.rijk() : null;
  }
}
