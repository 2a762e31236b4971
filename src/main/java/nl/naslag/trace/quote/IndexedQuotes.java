package nl.naslag.trace.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SortOrder;
import nl.naslag.trace.Proof;
import nl.naslag.trace.QuoteCheck;
import org.springframework.stereotype.Component;

/// Finds quotes in the index: by id, then by their words.
@Component
public class IndexedQuotes implements QuoteCheck {
  /// Below this share of common words, a passage in the same place is a different passage.
  private static final double SAME_PASSAGE = 0.5;

  /// Above this share of common words, a passage of another file says the same.
  private static final double SAME_WORDS = 0.9;

  /// In hits.
  private static final int MOST_LOOKED_AT = 10;

  /// In letters; more only makes a search slower.
  private static final int SEARCHED = 400;

  private final PassageSearch search;

  public IndexedQuotes(PassageSearch search) {
    this.search = search;
  }

  @Override
  public Found check(PassageId passageId, String words) {
    return search
        .passage(passageId)
        .map(found -> found.passage().text().equals(words) ? Proof.EXACT : Proof.GEWIJZIGD)
        .map(proof -> new Found(proof, Optional.of(passageId)))
        .orElseGet(() -> elsewhere(passageId, words));
  }

  @Override
  public Found check(PassageId passageId, String words, List<Span> kept) {
    Found whole = check(passageId, words);
    DocumentId own = passageId.document();
    return settled(whole, kept) ? whole : ofKept(whole, own, taken(own, passageId, words), kept);
  }

  /// If the id is gone: the most similar passage of the same document, if any is similar enough.
  private Found elsewhere(PassageId passageId, String words) {
    return search.entry(passageId.document()).isPresent()
        ? in(passageId.document(), passageId, words, List.of())
        : afterItsFile(passageId, words);
  }

  /// If the file is gone: the same words in another form of the document, or wherever they now
  /// stand. Never exact, because the file that was cited can no longer be opened.
  private Found afterItsFile(PassageId passageId, String words) {
    TakenQuote quote = new TakenQuote(passageId, words, List.of());
    SearchRequest request =
        new SearchRequest(
            start(words), SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, MOST_LOOKED_AT);
    return search.search(request).hits().stream()
        .map(hit -> hit.passage().passage())
        .filter(passage -> quote.likeness(passage) >= SAME_WORDS)
        .max(Comparator.comparingDouble(quote::likeness))
        .flatMap(
            passage ->
                search
                    .document(passage.documentId())
                    .map(document -> quote.reads(document.document(), passage))
                    .map(same -> same ? Proof.VERPLAATST : Proof.GEWIJZIGD)
                    .map(proof -> new Found(proof, Optional.of(passage.id()))))
        .orElse(new Found(Proof.VERDWENEN, Optional.empty()));
  }

  private static String start(String words) {
    return words.substring(0, Math.min(words.length(), SEARCHED));
  }

  @Override
  public Found in(DocumentId documentId, PassageId passageId, String words, List<Span> kept) {
    Found whole =
        search
            .document(documentId)
            .flatMap(document -> mostAlike(document, taken(documentId, passageId, words)))
            .orElse(new Found(Proof.VERDWENEN, Optional.empty()));
    return settled(whole, kept)
        ? whole
        : ofKept(whole, documentId, taken(documentId, passageId, words), kept);
  }

  private static boolean settled(Found whole, List<Span> kept) {
    return kept.isEmpty() || whole.proof() == Proof.EXACT || whole.proof() == Proof.VERPLAATST;
  }

  // Whatever else changed in the quote, the words that are kept may be as they were.
  private Found ofKept(Found whole, DocumentId documentId, TakenQuote quote, List<Span> kept) {
    KeptParts parts = new KeptParts(quote.words(), kept);
    Comparator<Passage> nearest =
        Comparator.comparing((Passage one) -> whole.passageId().equals(Optional.of(one.id())))
            .thenComparing(quote::stoodWhere)
            .thenComparing(quote::likeness);
    return search.document(documentId).stream()
        .flatMap(document -> document.passages().stream())
        .map(AnnotatedPassage::passage)
        .filter(one -> whole.passageId().equals(Optional.of(one.id())) || parts.areTelling())
        .filter(parts::standIn)
        .max(nearest)
        .map(one -> new Found(placed(quote, one), Optional.of(one.id())))
        .orElse(whole);
  }

  private static Proof placed(TakenQuote quote, Passage passage) {
    return quote.stoodWhere(passage) ? Proof.EXACT : Proof.VERPLAATST;
  }

  private TakenQuote taken(DocumentId documentId, PassageId passageId, String words) {
    DocumentId own = passageId.document();
    List<Passage> others =
        own.equals(documentId)
            ? List.of()
            : search.document(own).stream()
                .flatMap(older -> older.passages().stream())
                .map(AnnotatedPassage::passage)
                .toList();
    return new TakenQuote(passageId, words, others);
  }

  private static Optional<Found> mostAlike(AnnotatedDocument document, TakenQuote quote) {
    return document.passages().stream()
        .map(AnnotatedPassage::passage)
        .filter(passage -> quote.likeness(passage) >= SAME_PASSAGE)
        .filter(passage -> quote.reads(document.document(), passage) || !quote.isOfAnother(passage))
        .max(Comparator.comparingDouble(passage -> rank(document.document(), quote, passage)))
        .map(
            passage ->
                new Found(proof(document.document(), passage, quote), Optional.of(passage.id())));
  }

  // The same text in the same section is the same quote, even if its line breaks are read
  // differently.
  private static Proof proof(PolicyDocument document, Passage passage, TakenQuote quote) {
    if (!quote.reads(document, passage)) {
      return Proof.GEWIJZIGD;
    }
    boolean otherVersion = !passage.documentId().equals(quote.passageId().document());
    boolean samePrint = otherVersion || !passage.text().equals(quote.words());
    return quote.stoodWhere(passage) && samePrint ? Proof.EXACT : Proof.VERPLAATST;
  }

  // Between two equally similar passages, the one in the same section is chosen.
  private static double rank(PolicyDocument document, TakenQuote quote, Passage passage) {
    double sameWords = quote.reads(document, passage) ? 1 : 0;
    double samePlace = quote.stoodWhere(passage) ? 0.1 : 0;
    return sameWords + quote.likeness(passage) + samePlace;
  }
}
