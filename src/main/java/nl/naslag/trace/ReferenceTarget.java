package nl.naslag.trace;

import java.util.Locale;
import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;

/// The target of a reference, as far as it is certain.
public sealed interface ReferenceTarget {
  /// The id of the document in the corpus; empty if the target is outside the corpus or unknown.
  default Optional<DocumentId> document() {
    return Optional.empty();
  }

  /// A section of a document in the corpus.
  ///
  /// @param label as it is printed: "5.1 Ruimte voor bedrijven"
  record InSection(DocumentId documentId, String sectionId, String label)
      implements ReferenceTarget {
    @Override
    public Optional<DocumentId> document() {
      return Optional.of(documentId);
    }
  }

  /// A passage, such as an agendapunt or a bijlage without its own heading.
  ///
  /// @param label its first words
  record InPassage(DocumentId documentId, PassageId passageId, String label)
      implements ReferenceTarget {
    @Override
    public Optional<DocumentId> document() {
      return Optional.of(documentId);
    }
  }

  /// A page of a document in the corpus.
  ///
  /// @param page 1-based in the file, of the page that has this printed number
  /// @param label as printed on the page
  record OnPage(DocumentId documentId, int page, String label) implements ReferenceTarget {
    @Override
    public Optional<DocumentId> document() {
      return Optional.of(documentId);
    }
  }

  /// A document in the corpus as a whole.
  record InCorpus(DocumentId documentId, String title) implements ReferenceTarget {
    @Override
    public Optional<DocumentId> document() {
      return Optional.of(documentId);
    }
  }

  /// A named document outside the corpus.
  ///
  /// @param part of it; empty for the document as a whole
  record Outside(NamedDocument named, Optional<Part> part) implements ReferenceTarget {}

  /// No certain target; a person has to look.
  record Unresolved(UnresolvedReason reason) implements ReferenceTarget {}

  /// Why a reference has no target.
  enum UnresolvedReason {
    /// The document has no part with this number and names no other document for it.
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
