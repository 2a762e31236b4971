package nl.naslag.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.CommitmentChange;
import nl.naslag.trace.CommitmentChange.Shift;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;
import nl.naslag.trace.Versions;
import nl.naslag.trace.WordDifference;

/// Takes the nota of the demo corpus for a newer version of the voorstel.
final class DemoVersions implements Versions {
  private final PassageSearch search;
  private final List<VersionLink.Judgement> said = new ArrayList<>();

  DemoVersions(PassageSearch search) {
    this.search = search;
  }

  @Override
  public List<VersionLink> linksOf(DocumentId documentId) {
    Optional<VersionLink.Judgement> last =
        said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    VersionLink link =
        new VersionLink(
            new VersionPair<>(new DocumentId("voorstel"), new DocumentId("nota-energie")),
            last.map(VersionLink.Judgement::kind).orElse(VersionLink.Kind.VERSIE),
            0.82,
            last);
    return List.of("voorstel", "nota-energie").contains(documentId.value())
        ? List.of(link)
        : List.of();
  }

  @Override
  public Optional<DocumentId> newest(DocumentId documentId) {
    return documentId.value().equals("voorstel")
        ? Optional.of(new DocumentId("nota-energie"))
        : Optional.empty();
  }

  @Override
  public Versions.Comparison compare(VersionPair<DocumentId> documentIds) {
    IndexedPassage older = passages(documentIds.older()).get(3);
    IndexedPassage newer = passages(documentIds.newer()).get(2);
    return new Versions.Comparison(
        documentIds,
        List.of(
            new CommitmentChange.Changed(
                new VersionPair<>(older, newer),
                List.of(Shift.ZWAKKER, Shift.LATER),
                new WordDifference(List.of(new Span(0, 3)), List.of(new Span(0, 3)))),
            new CommitmentChange.Gone(passages(documentIds.older()).get(4)),
            new CommitmentChange.New(passages(documentIds.newer()).get(3)),
            new CommitmentChange.Same(new VersionPair<>(older, older))));
  }

  private List<IndexedPassage> passages(DocumentId documentId) {
    List<IndexedPassage> passages = new ArrayList<>();
    search.each(Filters.of(Facet.DOCUMENT, documentId.value()), passages::add);
    return passages;
  }

  @Override
  public VersionLink.Judgement judge(
      VersionPair<DocumentId> documentIds, VersionLink.Kind kind, String by) {
    Instant now = Instant.parse("2026-03-02T10:00:00Z");
    said.add(new VersionLink.Judgement("u" + said.size(), documentIds, kind, by, now));
    return said.getLast();
  }

  @Override
  public Optional<VersionLink.Judgement> judgement(String judgementId) {
    return Optional.empty();
  }

  @Override
  public VersionLink.Judgement undo(String judgementId) {
    return said.removeLast();
  }
}
