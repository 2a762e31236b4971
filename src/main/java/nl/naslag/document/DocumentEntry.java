package nl.naslag.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.Reason;
import org.jspecify.annotations.Nullable;

/// What the list of documents reports about one file, readable or not.
///
/// @param pages the content of each page; empty for formats without pages
public record DocumentEntry(
    DocumentId id,
    OriginalFile file,
    KnownFacts facts,
    PassageCounts counts,
    List<Page> pages,
    Outcome outcome,
    Instant ingestedAt) {
  public DocumentEntry {
    pages = List.copyOf(pages);
  }

  /// The file as it was received.
  ///
  /// @param name path below the corpus folder, with forward slashes
  /// @param size in bytes
  public record OriginalFile(String name, String mediaType, String sha256, long size) {}

  /// What the file and its text reveal about the document; absent where neither does.
  ///
  /// @param title empty where nothing in the file says one
  /// @param language ISO 639-1 code
  public record KnownFacts(
      String title,
      @Nullable String authority,
      @Nullable LocalDate date,
      @Nullable String language,
      Bibliography bibliography) {

    /// Facts of which nothing says where they come from.
    public KnownFacts(
        String title,
        @Nullable String authority,
        @Nullable LocalDate date,
        @Nullable String language) {
      this(title, authority, date, language, Bibliography.NONE);
    }
  }

  /// The number of passages, in total and by kind; 0 for a file without text.
  public record PassageCounts(int passages, int agendapunten, int requests) {}

  /// Whether the file's passages can be searched.
  ///
  /// Those of a document that changed stay until its new bytes could be read.
  public boolean searchable() {
    return switch (outcome) {
      case Outcome.Added added -> true;
      case Outcome.Updated updated -> true;
      case Outcome.Unchanged unchanged -> true;
      case Outcome.Partial partial -> true;
      case Outcome.Postponed postponed -> counts.passages() > 0;
      case Outcome.Skipped skipped -> false;
      case Outcome.Unreadable unreadable -> false;
      case Outcome.Removed removed -> false;
    };
  }

  /// The same document, of which these facts are known.
  public DocumentEntry with(KnownFacts others) {
    return new DocumentEntry(id, file, others, counts, pages, outcome, ingestedAt);
  }

  /// Differs when another title, date, authority or kind is known, or another person gave one.
  public Revision revision() {
    Bibliography bibliography = facts.bibliography();
    return Revision.of(
        id,
        facts.title(),
        String.valueOf(facts.date()),
        String.valueOf(facts.authority()),
        String.valueOf(bibliography.kind()),
        bibliography.stated());
  }

  /// The same document, not read again for a reason that may pass.
  public DocumentEntry postponed(Reason reason) {
    return new DocumentEntry(
        id, file, facts, counts, pages, new Outcome.Postponed(reason), ingestedAt);
  }

  /// Its own title, or else its file name, which is then called one: "bestand nota-wonen.pdf".
  public String title() {
    return facts.title().isBlank() ? PolicyDocument.untitled(file.name()) : facts.title();
  }

  public String fileName() {
    return file.name();
  }
}
