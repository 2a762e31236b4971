package nl.naslag.annotation.passage;

import java.util.List;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.cue.CueText;
import nl.naslag.annotation.term.WordInText;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Section;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// A passage as the rules read it; all spans are in the document's text.
///
/// @param above the sections that contain it, outermost first
/// @param introduction the sentence ending in a colon above the list that contains this passage
/// @param sentences in reading order; together they contain all words
/// @param words with every form by which a vocabulary may match them
public record PassageContext(
    DocumentContext within,
    Passage passage,
    List<Section> above,
    @Nullable Span introduction,
    List<Span> sentences,
    List<WordInText> words) {
  private static final int LONGEST_POINT = 500;

  public PassageContext {
    above = List.copyOf(above);
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }

  public String text() {
    return within.text();
  }

  public CueText cueText() {
    return within.cueText();
  }

  public Span span() {
    return passage.span();
  }

  public boolean isAgendapunt() {
    return passage.kind() == PassageKind.AGENDAPUNT;
  }

  /// Whether it is short enough to be one list item. Bullets are not part of the text.
  public boolean isPoint() {
    return span().length() <= LONGEST_POINT;
  }

  public boolean has(Cue cue) {
    return cue.stands(cueText(), span());
  }

  /// The sentence that contains a span, or the whole passage where it crosses sentences.
  public Span sentenceOf(Span span) {
    return sentences.stream().filter(s -> s.contains(span)).findFirst().orElse(span());
  }

  /// The text just before a span, up to a number of characters.
  public String before(Span span, int most) {
    return text().substring(Math.max(0, span.start() - most), span.start());
  }

  /// The text just after a span.
  public String after(Span span, int most) {
    return text().substring(span.end(), Math.min(text().length(), span.end() + most));
  }
}
