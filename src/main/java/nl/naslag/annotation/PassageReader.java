package nl.naslag.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;
import org.springframework.stereotype.Component;

/// Puts each passage of a document together with all that the rules look at.
@Component
final class PassageReader {
  private final VoiceReader voices;
  private final Abbreviations abbreviations;
  private final WordReader words;
  private final SentenceSplitter splitter;
  private final Introductions introductions;

  PassageReader(
      VoiceReader voices,
      Abbreviations abbreviations,
      WordReader words,
      SentenceSplitter splitter) {
    this.voices = voices;
    this.abbreviations = abbreviations;
    this.words = words;
    this.splitter = splitter;
    introductions = new Introductions(splitter);
  }

  /// In the order of the document; what holds for all passages is read once.
  List<PassageReading> readings(PolicyDocument document) {
    DocumentReading within = within(document);
    Map<String, List<Section>> above = sectionsAbove(document);
    List<PassageReading> readings = new ArrayList<>();
    for (int at = 0; at < document.passages().size(); at++) {
      Passage passage = document.passages().get(at);
      readings.add(reading(within, at, above.getOrDefault(passage.id(), List.of())));
    }
    return readings;
  }

  /// One passage alone; empty where the document has none with this id.
  Optional<PassageReading> reading(PolicyDocument document, String passageId) {
    List<String> ids = document.passages().stream().map(Passage::id).toList();
    int at = ids.indexOf(passageId);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            reading(
                within(document), at, sectionsAbove(document).getOrDefault(passageId, List.of())));
  }

  private DocumentReading within(PolicyDocument document) {
    CueText text = new CueText(document.text());
    return new DocumentReading(
        document,
        text,
        voices.author(document, text),
        voices.addressee(document, text),
        abbreviations.of(document),
        YearOfWriting.of(document));
  }

  private PassageReading reading(DocumentReading within, int at, List<Section> above) {
    List<Passage> passages = within.document().passages();
    Passage passage = passages.get(at);
    int origin = passage.span().start();
    List<Span> sentences =
        splitter.sentences(passage.text()).stream().map(span -> span.shift(origin)).toList();
    return new PassageReading(
        within,
        passage,
        above,
        introductions.of(passages, at),
        sentences,
        words.words(passage.text(), origin));
  }

  private static Map<String, List<Section>> sectionsAbove(PolicyDocument document) {
    Map<String, List<Section>> above = new HashMap<>();
    document.sections().forEach(section -> collect(section, List.of(), above));
    return above;
  }

  private static void collect(
      Section section, List<Section> parents, Map<String, List<Section>> above) {
    List<Section> trail = new ArrayList<>(parents);
    trail.add(section);
    section.passages().forEach(id -> above.put(id, trail));
    section.children().forEach(child -> collect(child, trail, above));
  }
}
