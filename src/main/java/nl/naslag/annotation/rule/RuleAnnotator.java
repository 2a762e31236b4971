package nl.naslag.annotation.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.AnnotationSettings;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Annotator;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.RuleReading;
import nl.naslag.annotation.commitment.CommitmentReader;
import nl.naslag.annotation.horizon.HorizonReader;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.party.PartyReader;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.annotation.request.ModalityRule;
import nl.naslag.annotation.request.RequestFinding;
import nl.naslag.annotation.request.RequestReader;
import nl.naslag.annotation.theme.SentenceThemes;
import nl.naslag.annotation.theme.ThemeChoice;
import nl.naslag.annotation.theme.ThemeRule;
import nl.naslag.annotation.theme.ThemeScores;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.TimeLimit;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.Reason;
import org.springframework.stereotype.Component;

/// Annotates by rules, each of which reports the words it matched. Stateless, so threads may share
/// it.
@Component
public final class RuleAnnotator implements Annotator, RuleReading {
  // Per theme, strongest first.
  private static final int MOST_EVIDENCE = 3;

  private final Duration mostTime;
  private final PassageContexts passages;
  private final ThemeRule themes;
  private final PartyReader parties;
  private final RequestReader requests;
  private final ThemeChoice choice = new ThemeChoice();
  private final HorizonReader horizons = new HorizonReader();
  private final ModalityRule modality = new ModalityRule();
  private final CommitmentReader commitments = new CommitmentReader();

  RuleAnnotator(
      PassageContexts passages,
      ThemeRule themes,
      PartyReader parties,
      RequestReader requests,
      AnnotationSettings settings) {
    this.mostTime = settings.mostTime();
    this.passages = passages;
    this.themes = themes;
    this.parties = parties;
    this.requests = requests;
  }

  /// Passages beyond the limit stay, without annotations.
  @Override
  public AnnotatedDocument annotate(PolicyDocument document) {
    List<AnnotatedPassage> annotated = new ArrayList<>(document.passages().size());
    try {
      return TimeLimit.within(mostTime, () -> annotate(document, annotated));
    } catch (TimeLimit.Exceeded e) {
      document.passages().stream()
          .skip(annotated.size())
          .forEach(passage -> annotated.add(new AnnotatedPassage(passage, Annotations.NONE)));
      return new AnnotatedDocument(document.without(Reason.NOT_ANNOTATED), annotated);
    }
  }

  private AnnotatedDocument annotate(PolicyDocument document, List<AnnotatedPassage> annotated) {
    SentenceThemes about = new SentenceThemes(isMixed(document));
    passages
        .readings(document)
        .forEach(
            reading -> {
              TimeLimit.check();
              annotated.add(annotate(reading, about));
            });
    annotated.replaceAll(one -> settled(one, about));
    return new AnnotatedDocument(document, annotated);
  }

  private static boolean isMixed(PolicyDocument document) {
    Bibliography bibliography = document.properties().bibliography();
    return bibliography != null && "besluitenlijst".equals(bibliography.kind());
  }

  // What a whole document is about is known at its end.
  private static AnnotatedPassage settled(AnnotatedPassage one, SentenceThemes about) {
    List<Commitment> commitments =
        one.commitments().stream()
            .map(it -> it.about(about.settled(it.span(), it.theme())))
            .toList();
    return new AnnotatedPassage(one.passage(), one.annotations(), commitments);
  }

  @Override
  public Optional<Annotations> byRules(PolicyDocument document, PassageId passageId) {
    return passages
        .reading(document, passageId)
        .map(reading -> annotate(reading, new SentenceThemes(true)).annotations());
  }

  @Override
  public Annotations byRules(String text) {
    return annotate(passages.reading(text), new SentenceThemes(true)).annotations();
  }

  private AnnotatedPassage annotate(PassageContext reading, SentenceThemes sentences) {
    List<PartyFinding> found = parties.findings(reading);
    RequestFinding request = requests.request(reading, found);
    Optional<Evidence> binding = modality.modality(reading);
    List<Evidence> times = horizons.evidence(reading);
    ThemeScores scores = themes.scores(reading);
    List<String> about = choice.themes(scores);
    sentences.passage(about);
    Annotations annotations =
        new Annotations(
            about,
            horizons.horizons(times),
            parties.mentions(found, reading),
            binding.map(RuleAnnotator::modalityOf).orElse(null),
            request.kind(),
            Stream.of(
                    about.stream().flatMap(theme -> scores.evidence(theme, MOST_EVIDENCE).stream()),
                    times.stream(),
                    parties.evidence(found),
                    binding.stream(),
                    request.evidence().stream())
                .flatMap(evidence -> evidence)
                .toList());
    return new AnnotatedPassage(
        withKind(reading.passage(), request),
        annotations,
        commitments.commitments(reading, found, sentence -> sentences.of(scores, sentence)));
  }

  private static Modality modalityOf(Evidence evidence) {
    return Modality.valueOf(evidence.value().toUpperCase(Locale.ROOT));
  }

  // An agendapunt that asks stays an agendapunt, because that is what readers filter on.
  private static Passage withKind(Passage passage, RequestFinding request) {
    boolean verzoek =
        request.kind() == RequestKind.EXPLICIET && passage.kind() == PassageKind.TEKST;
    return verzoek ? passage.withKind(PassageKind.VERZOEK) : passage;
  }
}
