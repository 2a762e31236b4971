package nl.naslag.annotation;

import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Section;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// A passage as the rules read it; all spans count in the document's text.
///
/// @param above the sections it stands in, outermost first
/// @param introduction the sentence that ends in a colon above the list this passage is in
/// @param sentences in reading order; together they hold all words
/// @param words with every form by which a vocabulary may know them
record PassageReading(
    DocumentReading within,
    Passage passage,
    List<Section> above,
    @Nullable Span introduction,
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

  /// Whether it is a bullet or a numbered item of a list.
  boolean isListItem() {
    return passage.number() != null || ListMark.standsBefore(text(), span().start());
  }

  /// Whether a wording stands anywhere in the passage.
  boolean has(Cue cue) {
    return cue.stands(text(), span());
  }

  /// The sentence in which something stands, or the whole passage where it crosses sentences.
  Span sentenceOf(Span span) {
    return sentences.stream().filter(s -> s.contains(span)).findFirst().orElse(span());
  }
}
