package nl.naslag.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Quote;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.exchange.PassageJson.Party;
import nl.naslag.exchange.PassageJson.Proof;
import nl.naslag.search.IndexedPassage;
import org.springframework.stereotype.Component;

/// Converts passages to their JSON form.
@Component
public class PassageForm {
  private final EvidenceHeadings headings;

  PassageForm(EvidenceHeadings headings) {
    this.headings = headings;
  }

  /// The whole passage with its annotations and their evidence.
  public PassageJson json(IndexedPassage indexed) {
    DocumentId documentId = indexed.passage().documentId();
    return json(indexed, span -> headings.holding(documentId, span));
  }

  /// All passages of a document that is not indexed.
  public static List<PassageJson> json(AnnotatedDocument annotated) {
    PolicyDocument document = annotated.document();
    List<Quote> headings = EvidenceHeadings.headings(document);
    return annotated.passages().stream()
        .map(passage -> indexed(document, passage))
        .map(passage -> json(passage, span -> EvidenceHeadings.holding(headings, span)))
        .toList();
  }

  private static IndexedPassage indexed(PolicyDocument document, AnnotatedPassage passage) {
    return new IndexedPassage(
        passage.passage(),
        passage.annotations(),
        document.title(),
        document.source().fileName(),
        document.properties().date());
  }

  private static PassageJson json(
      IndexedPassage indexed, Function<Span, Optional<Quote>> headings) {
    Passage passage = indexed.passage();
    Annotations annotations = indexed.annotations();
    return new PassageJson(
        passage.id().value(),
        passage.documentId().value(),
        indexed.documentTitle(),
        indexed.fileName(),
        indexed.documentDate(),
        passage.kind().id(),
        passage.trail(),
        passage.chapter(),
        passage.number(),
        passage.page(),
        passage.pageLabel(),
        passage.pages().last(),
        passage.pages().lastLabel(),
        passage.text(),
        annotations.horizons(),
        annotations.themes(),
        annotations.parties().stream().map(PassageForm::party).toList(),
        annotations.modality() == null ? null : annotations.modality().id(),
        annotations.request().id(),
        annotations.evidence().stream()
            .map(evidence -> proof(passage, evidence, headings))
            .toList(),
        permalink(passage));
  }

  /// Converts all passages, in the same order.
  public List<PassageJson> json(List<IndexedPassage> passages) {
    return passages.stream().map(this::json).toList();
  }

  /// The path of the screen that shows a passage, such as "/stukken/voorstel?passage=voorstel-12".
  public static String permalink(DocumentId documentId, PassageId passageId) {
    return "/stukken/"
        + Urls.encoded(documentId.value())
        + "?passage="
        + Urls.encoded(passageId.value());
  }

  static String permalink(Passage passage) {
    return permalink(passage.documentId(), passage.id());
  }

  static Party party(PartyMention party) {
    return new Party(party.id(), party.label(), party.uri(), party.role().id());
  }

  private static Proof proof(
      Passage passage, Evidence evidence, Function<Span, Optional<Quote>> headings) {
    Span span = evidence.span();
    if (passage.span().contains(span)) {
      return proof(evidence, "passage", new Quoted(passage.span().start(), passage.text()));
    }
    return headings
        .apply(span)
        .map(quote -> proof(evidence, "heading", new Quoted(quote.span().start(), quote.text())))
        .orElseGet(() -> elsewhere(evidence));
  }

  // Counted from the start of the words that are sent along, so that clients can cut it out.
  private static Proof proof(Evidence evidence, String in, Quoted quoted) {
    Span span = evidence.span().shift(-quoted.start());
    return new Proof(
        evidence.subject(), span.start(), span.end(), evidence.rule(), in, span.in(quoted.text()));
  }

  // Here positions count in the whole document, which the client does not have.
  private static Proof elsewhere(Evidence evidence) {
    Span span = evidence.span();
    return new Proof(
        evidence.subject(), span.start(), span.end(), evidence.rule(), "document", null);
  }

  /// Words with their start position in the document.
  private record Quoted(int start, String text) {}
}
