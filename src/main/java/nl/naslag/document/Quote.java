package nl.naslag.document;

import nl.naslag.document.file.DocumentId;

/// An exact quotation from a document. Only [PolicyDocument#quote] creates one.
public final class Quote {
  private final DocumentId documentId;
  private final Span span;
  private final String text;

  Quote(DocumentId documentId, Span span, String text) {
    this.documentId = documentId;
    this.span = span;
    this.text = text;
  }

  public Span span() {
    return span;
  }

  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quote quote
        && quote.documentId.equals(documentId)
        && quote.span.equals(span)
        && quote.text.equals(text);
  }

  @Override
  public int hashCode() {
    return documentId.hashCode() * 31 + span.hashCode();
  }

  @Override
  public String toString() {
    return documentId.value() + span;
  }
}
