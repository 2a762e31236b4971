package nl.naslag.answer;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Annotator;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.DocumentProperties;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Source;
import nl.naslag.document.Span;
import org.springframework.stereotype.Component;

/// Reads themes, horizons and parties in a question by the rules that read them in passages.
@Component
final class UnderstoodReader {
  private static final String ID = "vraag";

  private final Annotator annotator;

  UnderstoodReader(Annotator annotator) {
    this.annotator = annotator;
  }

  Understood read(String question) {
    Annotations found = annotator.annotate(document(question)).passages().getFirst().annotations();
    return new Understood(
        found.themes(),
        found.horizons(),
        found.parties().stream().map(PartyMention::id).distinct().toList());
  }

  /// The question as a document of one passage.
  ///
  /// It has no author, date or headings, so rules that lean on those find nothing.
  private static PolicyDocument document(String text) {
    Span whole = new Span(0, text.length());
    Passage passage =
        new Passage(ID, ID, PassageKind.TEKST, List.of(), "", null, 0, whole, text, 0, null);
    return new PolicyDocument(
        new Source(ID, Path.of(ID), ID, "", text.length()),
        DocumentProperties.of("text/plain"),
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(passage),
        List.of());
  }
}
