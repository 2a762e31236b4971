package nl.naslag.trace;

import java.util.Locale;
import java.util.Optional;

/// What a reference points at, as far as that could be told for certain.
public sealed interface ReferenceTarget {
  /// The id of the document in the corpus; empty where it points outside or nowhere.
  default Optional<String> document() {
    return Optional.empty();
  }

  /// A section of a document in the corpus.
  ///
  /// @param label as it is printed: "5.1 Ruimte voor bedrijven"
  record InSection(String documentId, String sectionId, String label) implements ReferenceTarget {
    @Override
    public Optional<String> document() {
      return Optional.of(documentId);
    }
  }

  /// A passage, such as an agendapunt or a bijlage without a heading of its own.
  ///
  /// @param label its first words
  record InPassage(String documentId, String passageId, String label) implements ReferenceTarget {
    @Override
    public Optional<String> document() {
      return Optional.of(documentId);
    }
  }

  /// A page of a document in the corpus.
  ///
  /// @param page 1-based in the file, where the page is that has the number printed on it
  /// @param label as printed on the page
  record OnPage(String documentId, int page, String label) implements ReferenceTarget {
    @Override
    public Optional<String> document() {
      return Optional.of(documentId);
    }
  }

  /// A document in the corpus as a whole.
  record InCorpus(String documentId, String title) implements ReferenceTarget {
    @Override
    public Optional<String> document() {
      return Optional.of(documentId);
    }
  }

  /// A document that has a name and is not in the corpus.
  ///
  /// @param part of it; empty for the document as a whole
  record Outside(NamedDocument named, Optional<Part> part) implements ReferenceTarget {}

  /// Nothing that could be told for certain; a person has to look.
  record Unresolved(UnresolvedReason reason) implements ReferenceTarget {}

  /// Why a reference leads nowhere.
  enum UnresolvedReason {
    /// The document has no part with this number, and names no other document for it.
    NO_SUCH_PART,
    /// More than one part or document fits.
    AMBIGUOUS,
    /// The document is in the corpus, but has no such part or page.
    NOT_IN_DOCUMENT;

    /// The value in JSON: "no-such-part".
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
