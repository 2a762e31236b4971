package nl.naslag.ingest.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Page;
import nl.naslag.search.PassageIndex;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.form.TextSample;
import nl.naslag.search.form.TextSamples;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Sees to it that of the forms of one document only one is searched: the one with pages, and of
/// those the one of which most could be read.
@Component
public class FormKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(FormKeeper.class);

  /// Documents whose samples are less alike are not compared.
  private static final double ALIKE = 0.5;

  /// Words that more documents than this begin with, in a sample, are those of a form letter.
  private static final int MOST_HOLDERS = 25;

  private static final int MOST_REMEMBERED = 10_000;

  private static final Comparator<DocumentEntry> FIRST =
      Comparator.comparing((DocumentEntry entry) -> entry.pages().isEmpty())
          .thenComparing(entry -> pages(entry, page -> !page.concerns().isEmpty()))
          .thenComparing(entry -> pages(entry, page -> page.quality().columns() > 1))
          .thenComparing(entry -> -entry.counts().agendapunten())
          .thenComparing(entry -> -entry.counts().requests())
          .thenComparing(DocumentEntry::id);

  private final PassageSearch search;
  private final TextSamples samples;
  private final Map<Pair, Boolean> compared = new HashMap<>();
  private long settled = Long.MIN_VALUE;

  public FormKeeper(
      @Qualifier(PassageSearch.WRITTEN) PassageSearch search,
      @Qualifier(PassageSearch.WRITTEN) TextSamples samples) {
    this.search = search;
    this.samples = samples;
  }

  /// Compares what the last commit brought, and commits what that changes. Called by the only
  /// writer. A failure leaves every form searchable: that shows too much, and hides nothing.
  synchronized void settle(PassageIndex index) {
    try {
      long generation = search.generation();
      if (generation != settled) {
        if (change(index)) {
          index.commit();
        }
        settled = search.generation();
      }
    } catch (RuntimeException e) {
      LOG.warn("Forms of one document could not be brought together", e);
      index.rollback();
    }
  }

  private boolean change(PassageIndex index) {
    Map<DocumentId, TextSample> now = new LinkedHashMap<>();
    samples.samples().forEach(sample -> now.put(sample.id(), sample));
    Map<DocumentId, DocumentId> wanted = wanted(now);
    if (compared.size() > MOST_REMEMBERED) {
      compared.clear();
    }
    boolean changed = false;
    for (TextSample sample : now.values()) {
      DocumentId of = wanted.get(sample.id());
      if (!Objects.equals(of, sample.of())) {
        changed |= put(index, sample.id(), Optional.ofNullable(of));
      }
    }
    return changed;
  }

  private boolean put(PassageIndex index, DocumentId id, Optional<DocumentId> of) {
    Optional<DocumentEntry> entry = search.entry(id);
    Optional<AnnotatedDocument> document = search.document(id);
    if (entry.isEmpty() || document.isEmpty()) {
      return false;
    }
    of.ifPresentOrElse(
        searched -> index.putForm(document.get(), entry.get(), searched),
        () -> index.put(document.get(), entry.get()));
    return true;
  }

  /// The document that each other form should stand behind.
  private Map<DocumentId, DocumentId> wanted(Map<DocumentId, TextSample> samples) {
    Map<DocumentId, List<DocumentId>> near = near(samples.values());
    Map<DocumentId, DocumentId> wanted = new HashMap<>();
    search.files().stream()
        .filter(entry -> near.containsKey(entry.id()))
        .sorted(FIRST)
        .forEach(
            entry -> {
              for (DocumentId other : near.getOrDefault(entry.id(), List.of())) {
                // Those that come first have been given their place already.
                if (!wanted.containsKey(other)
                    && FIRST.compare(entry(other), entry) < 0
                    && same(entry(other), entry)) {
                  wanted.put(entry.id(), other);
                  return;
                }
              }
            });
    return wanted;
  }

  private static long pages(DocumentEntry entry, Predicate<Page> which) {
    return entry.pages().stream().filter(which).count();
  }

  private DocumentEntry entry(DocumentId id) {
    return search.entry(id).orElseThrow();
  }

  private boolean same(DocumentEntry one, DocumentEntry other) {
    Pair pair = new Pair(one.file().sha256(), other.file().sha256());
    return compared.computeIfAbsent(
        pair,
        unused ->
            FormComparison.same(
                text(one), text(other), one.file().mediaType().equals(other.file().mediaType())));
  }

  private String text(DocumentEntry entry) {
    return search.document(entry.id()).map(found -> found.document().text()).orElse("");
  }

  /// The documents whose samples are alike, found by what the samples share.
  private static Map<DocumentId, List<DocumentId>> near(Iterable<TextSample> samples) {
    Map<Long, List<TextSample>> holders = new HashMap<>();
    for (TextSample sample : samples) {
      for (Long hash : sample.hashes()) {
        holders.computeIfAbsent(hash, unused -> new ArrayList<>()).add(sample);
      }
    }
    Map<DocumentId, List<DocumentId>> near = new HashMap<>();
    for (TextSample sample : samples) {
      List<DocumentId> alike =
          sample.hashes().stream()
              .map(hash -> holders.getOrDefault(hash, List.of()))
              .filter(those -> those.size() > 1 && those.size() <= MOST_HOLDERS)
              .flatMap(List::stream)
              .distinct()
              .filter(other -> !other.equals(sample) && other.alike(sample) >= ALIKE)
              .map(TextSample::id)
              .sorted()
              .toList();
      if (!alike.isEmpty()) {
        near.put(sample.id(), alike);
      }
    }
    return near;
  }

  /// Two files by their content.
  private record Pair(String one, String other) {}
}
