package nl.naslag.annotation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naslag.annotation.cue.CueText;
import nl.naslag.annotation.horizon.YearOfWriting;
import nl.naslag.annotation.party.Abbreviations;
import nl.naslag.annotation.party.VoiceReader;
import nl.naslag.annotation.passage.DocumentContext;
import nl.naslag.annotation.passage.Introductions;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.annotation.term.WordsInText;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Span;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.language.SentenceSplitter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Combines each passage of a document with everything the rules look at.
@Component
final class PassageContexts {
  // "Voortouwcommissie: vaste commissie voor Financiën".
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?<=ommissie: )(?:vaste|algemene|tijdelijke|bijzondere) commissie voor"
              + "(?: (?:\\p{Lu}[\\p{L}-]+,?|en|de|het))+");
  private static final int COVER = 2_000;

  private final VoiceReader voices;
  private final Abbreviations abbreviations;
  private final WordsInText words;
  private final SentenceSplitter splitter;
  private final Introductions introductions;

  PassageContexts(
      VoiceReader voices,
      Abbreviations abbreviations,
      WordsInText words,
      SentenceSplitter splitter) {
    this.voices = voices;
    this.abbreviations = abbreviations;
    this.words = words;
    this.splitter = splitter;
    introductions = new Introductions(splitter);
  }

  /// In document order, each read when it is asked for; what applies to all passages is read once.
  Stream<PassageContext> readings(PolicyDocument document) {
    DocumentContext within = within(document);
    Map<PassageId, List<Section>> above = sectionsAbove(document);
    List<Passage> passages = document.passages();
    List<@Nullable Span> introduced = introductions.introductions(passages);
    return IntStream.range(0, passages.size())
        .mapToObj(
            at -> {
              Passage passage = passages.get(at);
              List<Section> trail = above.getOrDefault(passage.id(), List.of());
              return reading(within, passage, introduced.get(at), trail);
            });
  }

  /// One passage alone; empty where the document has none with this id.
  Optional<PassageContext> reading(PolicyDocument document, PassageId passageId) {
    List<PassageId> ids = document.passages().stream().map(Passage::id).toList();
    int at = ids.indexOf(passageId);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            reading(
                within(document),
                document.passages().get(at),
                introductions.introductions(document.passages()).get(at),
                sectionsAbove(document).getOrDefault(passageId, List.of())));
  }

  /// A text on its own, treated as one passage.
  PassageContext reading(String text) {
    Span whole = new Span(0, text.length());
    Passage passage =
        new Passage(
            new PassageId("tekst"),
            new DocumentId("tekst"),
            PassageKind.TEKST,
            List.of(),
            "",
            null,
            0,
            whole,
            text,
            0,
            null,
            List.of());
    return reading(
        within(DocumentProperties.of("text/plain"), "", text, Set.of()), passage, null, List.of());
  }

  private DocumentContext within(PolicyDocument document) {
    Set<SectionKind> sections =
        document.allSections().map(Section::kind).collect(Collectors.toSet());
    return within(document.properties(), document.title(), document.text(), sections);
  }

  private DocumentContext within(
      DocumentProperties properties, String title, String text, Set<SectionKind> sections) {
    CueText cueText = new CueText(text);
    return new DocumentContext(
        cueText,
        voices.author(properties.authority(), title, cueText),
        voices.addressee(properties.addressee(), sections, cueText),
        kind(properties),
        committee(text),
        text.contains("eclamant") ? "reclamant" : "indiener",
        abbreviations.in(text),
        properties.date(),
        YearOfWriting.year(properties.date(), title, text));
  }

  private static String kind(DocumentProperties properties) {
    Bibliography bibliography = properties.bibliography();
    String kind = bibliography == null ? null : bibliography.kind();
    return kind == null ? "" : kind;
  }

  private static @Nullable String committee(String text) {
    Matcher named = COMMITTEE.matcher(text.substring(0, Math.min(text.length(), COVER)));
    return named.find() ? named.group() : null;
  }

  private PassageContext reading(
      DocumentContext within, Passage passage, @Nullable Span introduction, List<Section> above) {
    int origin = passage.span().start();
    List<Span> sentences =
        splitter.sentences(passage.text()).stream().map(span -> span.shift(origin)).toList();
    return new PassageContext(
        within, passage, above, introduction, sentences, words.words(passage.text(), origin));
  }

  private static Map<PassageId, List<Section>> sectionsAbove(PolicyDocument document) {
    Map<PassageId, List<Section>> above = new HashMap<>();
    document.sections().forEach(section -> collect(section, List.of(), above));
    return above;
  }

  private static void collect(
      Section section, List<Section> parents, Map<PassageId, List<Section>> above) {
    List<Section> trail = new ArrayList<>(parents);
    trail.add(section);
    section.passages().forEach(id -> above.put(id, trail));
    section.children().forEach(child -> collect(child, trail, above));
  }
}
