package nl.naslag.annotation;

import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Section;
import nl.naslag.document.Span;

/// A passage as the rules read it; all spans count in the document's text.
///
/// @param above the sections it stands in, outermost first
record PassageReading(
    DocumentReading within,
    Passage passage,
    List<Section> above,
    List<Span> sentences,
    List<Word> words) {
  PassageReading {
    above = List.copyOf(above);
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }

  String text() {
    return within.text();
  }

  Span span() {
    return passage.span();
  }

  boolean isAgendapunt() {
    return passage.kind() == PassageKind.AGENDAPUNT;
  }

  boolean has(Cue cue) {
    return cue.stands(text(), span());
  }

  /// The sentence in which something stands, or the whole passage where it crosses sentences.
  Span sentenceOf(Span span) {
    return sentences.stream().filter(s -> s.contains(span)).findFirst().orElse(span());
  }
}
