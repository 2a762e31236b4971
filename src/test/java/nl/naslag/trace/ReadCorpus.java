package nl.naslag.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PolicyDocument;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.Suggestion;

/// Whole documents in memory; knows no filter but that on a document.
final class ReadCorpus implements PassageSearch {
  private final List<AnnotatedDocument> documents = new ArrayList<>();
  private final List<DocumentEntry> entries = new ArrayList<>();

  ReadCorpus add(AnnotatedDocument document) {
    documents.add(document);
    entries.add(ReadDocuments.entry(document.document()));
    return this;
  }

  private static IndexedPassage indexed(AnnotatedDocument read, AnnotatedPassage one) {
    PolicyDocument document = read.document();
    return new IndexedPassage(
        one.passage(),
        one.annotations(),
        document.title(),
        document.id(),
        document.properties().date());
  }

  @Override
  public void each(Filters filters, Consumer<IndexedPassage> consumer) {
    List<String> wanted = filters.of(Facet.DOCUMENT);
    for (AnnotatedDocument read : documents) {
      if (wanted.isEmpty() || wanted.contains(read.document().id())) {
        read.passages().forEach(one -> consumer.accept(indexed(read, one)));
      }
    }
  }

  @Override
  public Optional<IndexedPassage> passage(String passageId) {
    List<IndexedPassage> all = new ArrayList<>();
    each(Filters.NONE, all::add);
    return all.stream().filter(one -> one.passage().id().equals(passageId)).findFirst();
  }

  @Override
  public Optional<AnnotatedDocument> document(String documentId) {
    return documents.stream().filter(one -> one.document().id().equals(documentId)).findFirst();
  }

  @Override
  public List<DocumentEntry> documents() {
    return List.copyOf(entries);
  }

  @Override
  public Optional<DocumentEntry> entry(String documentId) {
    return entries.stream().filter(one -> one.id().equals(documentId)).findFirst();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    throw new UnsupportedOperationException("No words are looked for here");
  }

  @Override
  public List<Suggestion> suggestions(String start, int most) {
    return List.of();
  }

  @Override
  public long generation() {
    return documents.size();
  }

  @Override
  public String fingerprint() {
    return "proef";
  }
}
